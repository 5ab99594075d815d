#include "base/clock.h"
#include "base/files.h"
#include "base/platform.h"
#include "base/sha256.h"
#include "evidence/batch.h"

#include <algorithm>
#include <array>
#include <chrono>
#include <cmath>
#include <cstdio>
#include <ctime>
#include <random>

namespace patchgauge::evidence {
namespace {

/// In whole pixels of the photo as it is in the file: the smallest upright rectangle around it.
detector::Region inPhoto(detector::Region region, const image::Pose& pose) {
    const image::Rect box = pose.toPhoto(image::Rect{double(region.x), double(region.y),
                                                     double(region.width), double(region.height)});
    const auto within = [](double position, int side) {
        return static_cast<int>(std::clamp(position, 0.0, double(side)));
    };
    region.x = within(std::floor(box.left), pose.photo.width);
    region.y = within(std::floor(box.top), pose.photo.height);
    region.width = within(std::ceil(box.left + box.width), pose.photo.width) - region.x;
    region.height = within(std::ceil(box.top + box.height), pose.photo.height) - region.y;
    return region;
}

int pixelAt(double position, int side) {
    return std::clamp(static_cast<int>(std::floor(position)), 0, side - 1);
}

} // namespace

ImageRecord recordOf(const pipeline::Inspection& inspection, const detector::ModelInfo& model) {
    ImageRecord record;
    record.path = toUtf8(inspection.path);
    record.error = inspection.error;
    if (record.failed())
        return record;
    record.sha256 = inspection.sha256;
    record.score = inspection.map.score;
    record.decisiveScore = inspection.decisiveScore;
    record.machineVerdict = inspection.verdict;
    record.unfit = inspection.unfit;
    record.milliseconds = inspection.milliseconds;

    const auto& pose = record.pose = inspection.pose;
    record.size = pose ? pose->photo : inspection.imageSize;
    const image::Geometry geometry(inspection.imageSize, model.input);
    image::Point peak = geometry.inputToImage(inspection.map.peak);
    if (pose)
        peak = pose->toPhoto(peak);
    record.peakX = pixelAt(peak.x, record.size.width);
    record.peakY = pixelAt(peak.y, record.size.height);
    for (const detector::Region& region : inspection.regions)
        record.regions.push_back({pose ? inPhoto(region, *pose) : region,
                                  detector::squareMillimetres(region.area, model.acceptance),
                                  detector::counts(region.area, model.acceptance)});
    return record;
}

ModelRecord recordOf(const detector::Model& model, const std::string& file) {
    ModelRecord record;
    record.statisticsSha256 = model.statisticsSha256();
    record.info = model.info();
    record.layout = model.layout();
    if (!file.empty()) {
        const std::filesystem::path path = fromUtf8(file);
        record.name = toUtf8(path.stem());
        record.file = toUtf8(std::filesystem::absolute(path));
        record.fileSha256 = sha256OfFile(path);
    }
    return record;
}

Moment now() {
    return momentOf(std::time(nullptr));
}

Moment momentOf(std::time_t time) {
    const std::tm local = platform::localTime(time);
    std::array<char, 32> text{};
    std::strftime(text.data(), text.size(), "%Y-%m-%dT%H:%M:%S%z", &local);
    std::string withZone = text.data();
    withZone.insert(withZone.size() - 2, 1, ':'); // +0800 becomes +08:00
    return {utcTimestamp(time), withZone};
}

std::string newBatchId() {
    std::random_device random;
    std::array<unsigned, 3> words{};
    for (unsigned& word : words)
        word = random();
    words[0] = (words[0] & 0x0fffU) | 0x7000U;         // version 7
    words[1] = (words[1] & 0x3fffffffU) | 0x80000000U; // variant of RFC 9562
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    const auto milliseconds = static_cast<unsigned long long>(
        std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count());
    std::array<char, 37> text{};
    std::snprintf(text.data(), text.size(), "%08llx-%04llx-%04x-%04x-%04x%08x",
                  (milliseconds >> 16U) & 0xffffffffU, milliseconds & 0xffffU, words[0],
                  words[1] >> 16U, words[1] & 0xffffU, words[2]);
    return text.data();
}

} // namespace patchgauge::evidence
