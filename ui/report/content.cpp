#include "report/content.h"

#include "base/files.h"
#include "canvas/verdict_mark.h"
#include "models/text.h"
#include "report/type.h"

#include <algorithm>
#include <numeric>
#include <tuple>

namespace patchgauge::ui::report {
namespace {

using calibration::Verdict;
using evidence::ImageRecord;

int severity(const ImageRecord& image) {
    return image.failed() ? -1 : static_cast<int>(image.verdict());
}

bool worse(const ImageRecord& a, const ImageRecord& b) {
    return std::tuple(severity(a), a.decisiveScore, a.score) >
           std::tuple(severity(b), b.decisiveScore, b.score);
}

} // namespace

Content::Content(const evidence::Batch& batch, const ReportOptions& options)
    : batch(batch), options(options), worstFirst(batch.images.size()) {
    std::iota(worstFirst.begin(), worstFirst.end(), std::size_t(0));
    std::stable_sort(worstFirst.begin(), worstFirst.end(), [&](std::size_t a, std::size_t b) {
        return worse(batch.images[a], batch.images[b]);
    });
    if (options.imagePages)
        std::copy_if(worstFirst.begin(), worstFirst.end(), std::back_inserter(withPage),
                     [&](std::size_t index) { return batch.images[index].flagged(); });
}

std::size_t Content::count(Verdict verdict) const {
    return static_cast<std::size_t>(std::count_if(
        batch.images.begin(), batch.images.end(), [verdict](const ImageRecord& image) {
            return !image.failed() && image.verdict() == verdict;
        }));
}

std::size_t Content::failed() const {
    return static_cast<std::size_t>(
        std::count_if(batch.images.begin(), batch.images.end(),
                      [](const auto& image) { return image.failed(); }));
}

QString Content::title() const {
    return options.title.isEmpty() ? tr("Inspection report") : options.title;
}

QString shortNameOf(const ImageRecord& image) {
    return displayShortPath(fromUtf8(image.path));
}

QString momentText(const std::string& iso) {
    QString text = QString::fromStdString(iso);
    constexpr int dateLength = 10;
    constexpr int secondsLength = 19;
    if (text.size() <= secondsLength)
        return text;
    const QString zone = text.mid(secondsLength);
    text = text.left(secondsLength);
    text[dateLength] = QLatin1Char(' ');
    return text + QLatin1Char(' ') + (zone == QLatin1String("Z") ? QStringLiteral("UTC") : zone);
}

QString overrideText(const ImageRecord& image) {
    const evidence::VerdictOverride& given = *image.verdictOverride;
    return tr("%1 instead of %2, by %3 on %4: %5")
        .arg(verdictText(given.verdict), verdictText(image.machineVerdict),
             QString::fromStdString(given.by), momentText(given.time),
             QString::fromStdString(given.reason));
}

} // namespace patchgauge::ui::report
