#include "models/text.h"

#include "base/files.h"

#include <QCoreApplication>
#include <QLocale>

#include <cmath>
#include <limits>

namespace patchgauge::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("patchgauge::ui", text);
}

} // namespace

QString displayPath(const std::filesystem::path& path) {
    return QString::fromStdString(toUtf8(path));
}

QString displayName(const std::filesystem::path& path) {
    const auto name = path.has_filename() ? path.filename() : path.parent_path().filename();
    return displayPath(name);
}

QString displayShortPath(const std::filesystem::path& path) {
    return displayPath(path.parent_path().filename() / path.filename());
}

std::filesystem::path toPath(const QString& path) {
    return path.toStdU16String();
}

QString alignedDistanceText(float distance) {
    return std::isfinite(distance) ? QLocale().toString(distance, 'f', 1) : QStringLiteral("–");
}

QString exactText(float value) {
    return QLocale().toString(value, 'g', std::numeric_limits<float>::max_digits10);
}

QString durationText(double seconds) {
    if (seconds < 1)
        return tr("less than a second");
    const auto whole = std::llround(seconds);
    if (whole < 60)
        return tr("%1 s").arg(whole);
    if (whole < 3600)
        return tr("%1 min %2 s").arg(whole / 60).arg(whole % 60);
    return tr("%1 h %2 min").arg(whole / 3600).arg(whole % 3600 / 60);
}

QString byteText(std::uint64_t bytes) {
    return QLocale().formattedDataSize(static_cast<qint64>(bytes), bytes < 1'000'000'000U ? 0 : 1,
                                       QLocale::DataSizeSIFormat);
}

} // namespace patchgauge::ui
