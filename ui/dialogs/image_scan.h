#pragma once

#include "jobs/job.h"

#include <QByteArray>
#include <QString>

#include <cstddef>
#include <filesystem>
#include <functional>
#include <vector>

namespace patchgauge::ui {

/// An image that cannot be used for training, and why.
struct UnreadableImage {
    std::filesystem::path path;
    QString reason; ///< name, what is wrong and what to do
};

/// What a scan has seen since it last reported.
struct ScanStep {
    std::size_t found = 0;   ///< image files in all, known from the first step on
    std::size_t checked = 0; ///< of these so far, unreadable ones included
    std::vector<QByteArray> thumbnails;
    std::vector<UnreadableImage> unreadable;
};

/// A job that lists the images of a folder, or takes a single file, and decodes each, so that what
/// cannot be read is known before training. Steps come in order on the UI thread, a few a second.
/// @param thumbnails  how many of the first images are shown
Job makeScanJob(const std::filesystem::path& source, std::size_t thumbnails,
                std::function<void(const ScanStep&)> onStep,
                std::function<void(const JobOutcome&)> onFinished);

} // namespace patchgauge::ui
