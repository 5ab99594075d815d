#include "dialogs/results_format.h"

#include <QLocale>
#include <QSettings>

namespace patchgauge::ui {
namespace {

QString formatKey() {
    return QStringLiteral("exportResults/format");
}

ResultsFormat formatOfLocale() {
    return QLocale::system().decimalPoint() == QLatin1String(",") ? ResultsFormat::CsvSemicolon
                                                                  : ResultsFormat::CsvComma;
}

} // namespace

ResultsFormat preferredFormat(const QSettings& settings) {
    bool known = false;
    const int kept = settings.value(formatKey()).toInt(&known);
    return known && kept >= 0 && kept <= static_cast<int>(ResultsFormat::Json)
               ? static_cast<ResultsFormat>(kept)
               : formatOfLocale();
}

void rememberFormat(QSettings& settings, ResultsFormat format) {
    settings.setValue(formatKey(), static_cast<int>(format));
}

evidence::CsvFormat tableFormat(ResultsFormat format) {
    const ResultsFormat table = format == ResultsFormat::Json ? formatOfLocale() : format;
    return {table == ResultsFormat::CsvSemicolon ? evidence::Separator::Semicolon
                                                 : evidence::Separator::Comma,
            true};
}

} // namespace patchgauge::ui
