#include "dialogs/image_scan.h"

#include "base/clock.h"
#include "base/error.h"
#include "image/reader.h"
#include "models/text.h"
#include "models/thumbnail.h"
#include "text/engine_text.h"

#include <QCoreApplication>

#include <utility>

namespace patchgauge::ui {
namespace {

constexpr double secondsBetweenSteps = 0.15;

/// Reads an image for the step that is being put together.
void check(const std::filesystem::path& file, bool withThumbnail, ScanStep& step) {
    ++step.checked;
    try {
        const image::Image image = image::read(file);
        if (withThumbnail)
            step.thumbnails.push_back(makeThumbnail(image));
    } catch (const Error& error) {
        step.unreadable.push_back({file, QStringLiteral("%1: %2; %3")
                                             .arg(displayName(file), engineClause(error.problem()),
                                                  engineClause(error.action()))});
    }
}

void scan(const std::filesystem::path& source, std::size_t thumbnails, const JobContext& context,
          const std::function<void(const ScanStep&)>& onStep) {
    const auto files = image::expandFolders({source});
    ScanStep step;
    step.found = files.size();
    const auto hand = [&] {
        context.post([onStep, step] { onStep(step); });
        step.thumbnails.clear();
        step.unreadable.clear();
    };
    hand();
    Stopwatch sinceStep;
    for (const auto& file : files) {
        context.engine().report("checking", step.checked, step.found);
        check(file, step.checked < thumbnails, step);
        if (sinceStep.seconds() > secondsBetweenSteps) {
            hand();
            sinceStep = {};
        }
    }
    hand();
}

} // namespace

Job makeScanJob(const std::filesystem::path& source, std::size_t thumbnails,
                std::function<void(const ScanStep&)> onStep,
                std::function<void(const JobOutcome&)> onFinished) {
    return {QCoreApplication::translate("ImageScan", "Looking for images"),
            [source, thumbnails, onStep = std::move(onStep)](const JobContext& context) {
                scan(source, thumbnails, context, onStep);
            },
            std::move(onFinished)};
}

} // namespace patchgauge::ui
