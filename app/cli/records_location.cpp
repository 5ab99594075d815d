#include "records_location.h"

#include "base/files.h"

#include <QCoreApplication>
#include <QSettings>

#include <clocale>

namespace patchgauge::cli {

void startQt() {
    static int count = 1;
    static char name[] = "patchgauge-cli";
    static char* arguments[] = {name, nullptr};
    static const QCoreApplication application(count, arguments);
    // Qt follows the user's locale, but results are written with a decimal point.
    std::setlocale(LC_NUMERIC, "C");
}

QString recordsLocation(const std::string& given, const std::filesystem::path& dataDirectory) {
    if (!given.empty())
        return QString::fromStdString(given);
    const QString chosen = QSettings(QStringLiteral("PatchGauge"), QStringLiteral("PatchGauge"))
                               .value(QStringLiteral("records/location"))
                               .toString();
    return chosen.isEmpty() ? QString::fromStdString(toUtf8(dataDirectory / "records.sqlite"))
                            : chosen;
}

std::filesystem::path recordsQueue(const std::filesystem::path& dataDirectory) {
    return dataDirectory / "records-waiting";
}

} // namespace patchgauge::cli
