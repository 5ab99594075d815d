#include "evaluation/dataset.h"

#include "base/error.h"
#include "base/files.h"
#include "image/reader.h"

#include <system_error>

namespace fs = std::filesystem;

namespace patchgauge::evaluation {
namespace {

const char* const goodKind = "good";

bool isFolder(const fs::path& path) {
    std::error_code ignored;
    return fs::is_directory(path, ignored);
}

fs::path trainingFolder(const fs::path& dataset) {
    return dataset / "train" / goodKind;
}

fs::path testFolder(const fs::path& dataset) {
    return dataset / "test";
}

std::vector<fs::path> imagesBelow(const fs::path& folder) {
    return isFolder(folder) ? listFiles(folder, image::fileExtensions()) : std::vector<fs::path>();
}

/// Also of `parts/`, `.` and `..`.
std::string lastComponent(const fs::path& folder) {
    const fs::path normal = fs::absolute(folder).lexically_normal();
    return toUtf8(normal.has_filename() ? normal.filename() : normal.parent_path().filename());
}

/// @param place  of the test image, relative to the folder of test images
fs::path maskOf(const fs::path& dataset, const fs::path& place) {
    fs::path name = place.stem();
    name += "_mask.png";
    const fs::path mask = dataset / "ground_truth" / place.parent_path() / name;
    std::error_code ignored;
    return fs::is_regular_file(mask, ignored) ? mask : fs::path();
}

std::vector<TestImage> testImages(const fs::path& dataset) {
    std::vector<TestImage> images;
    for (const fs::path& file : imagesBelow(testFolder(dataset))) {
        const fs::path place = file.lexically_relative(testFolder(dataset));
        if (!place.has_parent_path()) // an image that lies in no kind's folder
            continue;
        const std::string kind = toUtf8(*place.begin());
        const bool defective = kind != goodKind;
        images.push_back({file, kind, defective, defective ? maskOf(dataset, place) : fs::path()});
    }
    return images;
}

} // namespace

Dataset openDataset(const fs::path& folder, TrainingImages training) {
    if (!isFolder(folder))
        throw Error(ErrorCode::NotFound, Engine::tr("no such folder"), toUtf8(folder),
                    Engine::tr("check the path"));

    Dataset dataset{lastComponent(folder), folder, imagesBelow(trainingFolder(folder)),
                    testImages(folder)};
    if (dataset.trainGood.empty() && training == TrainingImages::Required)
        throw Error(ErrorCode::NotFound, Engine::tr("the dataset has no training images"),
                    toUtf8(trainingFolder(folder)), Engine::tr("put images of good parts there"));
    if (dataset.test.empty())
        throw Error(
            ErrorCode::NotFound, Engine::tr("the dataset has no test images"),
            toUtf8(testFolder(folder)),
            Engine::tr("put good images into its folder good, and defective ones into a folder for "
                       "each kind of defect"));
    return dataset;
}

bool looksLikeDataset(const fs::path& folder) {
    return isFolder(trainingFolder(folder)) && isFolder(testFolder(folder));
}

} // namespace patchgauge::evaluation
