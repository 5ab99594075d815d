#include "base/clock.h"
#include "base/files.h"
#include "base/platform.h"
#include "base/sha256.h"
#include "evidence/batch.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <cmath>
#include <cstdint>
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

namespace {

/// Milliseconds since 1970, shifted by the twelve bits of a counter: each call gives a larger one,
/// also within a millisecond and after the clock was set back.
std::uint64_t ascendingTime() {
    constexpr unsigned counterBits = 12;
    static std::atomic<std::uint64_t> last{0};
    const auto sinceEpoch = std::chrono::system_clock::now().time_since_epoch();
    const auto clock =
        static_cast<std::uint64_t>(
            std::chrono::duration_cast<std::chrono::milliseconds>(sinceEpoch).count())
        << counterBits;
    std::uint64_t before = last.load();
    std::uint64_t time = 0;
    do
        time = std::max(clock, before + 1);
    while (!last.compare_exchange_weak(before, time));
    return time;
}

} // namespace

std::string newBatchId() {
    const std::uint64_t time = ascendingTime();
    std::random_device random;
    const unsigned high = (random() & 0x3fffffffU) | 0x80000000U; // variant of RFC 9562
    std::array<char, 37> text{};
    std::snprintf(text.data(), text.size(), "%08x-%04x-7%03x-%04x-%04x%08x",
                  static_cast<unsigned>(time >> 28U), static_cast<unsigned>(time >> 12U) & 0xffffU,
                  static_cast<unsigned>(time) & 0xfffU, high >> 16U, high & 0xffffU, random());
    return text.data();
}

} // namespace patchgauge::evidence
