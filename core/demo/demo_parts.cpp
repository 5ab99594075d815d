#include "demo/demo_parts.h"

#include "base/files.h"
#include "demo/sample.h"

#include <opencv2/imgcodecs.hpp>

#include <string>
#include <utility>
#include <vector>

namespace fs = std::filesystem;

namespace patchgauge::demo {
namespace {

void writePng(const fs::path& file, const cv::Mat& pixels) {
    std::vector<unsigned char> bytes;
    cv::imencode(".png", pixels, bytes);
    writeAtomically(file, bytes.data(), bytes.size());
}

std::string numbered(int index) {
    const std::string digits = std::to_string(index);
    return std::string(digits.size() < 3 ? 3 - digits.size() : 0, '0') + digits;
}

/// Draws one kind of part after another and counts.
class Writer {
public:
    Writer(fs::path folder, const DemoSettings& settings, const RunContext& context, int total)
        : folder_(std::move(folder)),
          settings_(settings),
          context_(context),
          total_(total),
          seeds_(settings.seed) {}

    void write(const PartKind& kind) {
        for (int i = 0; i < settings_.trainGood; ++i)
            writeSample(kind, "train", "", i);
        for (int i = 0; i < settings_.testGood; ++i)
            writeSample(kind, "test", "", i);
        for (const std::string& defect : kind.defects)
            for (int i = 0; i < settings_.testPerDefect; ++i)
                writeSample(kind, "test", defect, i);
    }

private:
    void writeSample(const PartKind& kind, const char* split, const std::string& defect,
                     int index) {
        context_.report("drawing", static_cast<std::size_t>(done_++),
                        static_cast<std::size_t>(total_));
        const std::uint64_t naturalSeed = seeds_.next();
        const std::uint64_t flawSeed = seeds_.next();
        // Of a generator of its own, so that the parts are those of photos without a turn.
        Random put(naturalSeed ^ flawSeed);
        const Placement placement = settings_.turned ? drawPlacement(kind, put) : Placement{};
        const Sample sample = drawSample(kind, defect, naturalSeed, flawSeed, placement);
        const fs::path root = folder_ / kind.name;
        const std::string stem = numbered(index);
        writePng(root / split / (defect.empty() ? "good" : defect) / (stem + ".png"), sample.image);
        if (!defect.empty())
            writePng(root / "ground_truth" / defect / (stem + "_mask.png"), sample.mask);
    }

    fs::path folder_;
    DemoSettings settings_;
    const RunContext& context_;
    int total_;
    int done_ = 0;
    Random seeds_;
};

} // namespace

int drawDemoParts(const fs::path& folder, const DemoSettings& settings, const RunContext& context) {
    const std::vector<PartKind> kinds{bracket(), cap(), gear()};
    int total = 0;
    for (const PartKind& kind : kinds)
        total += settings.trainGood + settings.testGood +
                 settings.testPerDefect * static_cast<int>(kind.defects.size());

    Writer writer(folder, settings, context, total);
    for (const PartKind& kind : kinds)
        writer.write(kind);
    context.report("drawing", static_cast<std::size_t>(total), static_cast<std::size_t>(total));
    return total;
}

} // namespace patchgauge::demo
