#include "browser/records_work.h"

#include "base/clock.h"
#include "base/files.h"
#include "evidence/json.h"

#include <ostream>
#include <utility>

namespace patchgauge::ui {
namespace {

constexpr double secondsBetweenSlices = 0.1;

} // namespace

void checkFiles(const evidence::Batch& batch, const RunContext& context,
                const std::function<void(std::size_t, std::vector<FileState>)>& onSlice) {
    std::vector<FileState> slice;
    std::size_t first = 0;
    Stopwatch sinceSlice;
    for (const evidence::ImageRecord& image : batch.images) {
        context.cancel.check();
        context.report("checking", first + slice.size(), batch.images.size());
        slice.push_back(fileStateOf(fromUtf8(image.path), image.sha256));
        if (sinceSlice.seconds() > secondsBetweenSlices) {
            const std::size_t next = first + slice.size();
            onSlice(std::exchange(first, next), std::exchange(slice, {}));
            sinceSlice = {};
        }
    }
    context.report("checking", batch.images.size(), batch.images.size());
    onSlice(first, std::move(slice));
}

std::vector<FileState> checkFiles(const evidence::Batch& batch, const RunContext& context) {
    std::vector<FileState> states;
    checkFiles(batch, context, [&](std::size_t, const std::vector<FileState>& slice) {
        states.insert(states.end(), slice.begin(), slice.end());
    });
    return states;
}

void exportJson(const evidence::Batch& batch, const std::filesystem::path& file) {
    constexpr int indent = 2;
    writeAtomically(file, [&](std::ostream& stream) {
        stream << evidence::toJson(batch).dump(indent) << '\n';
    });
}

} // namespace patchgauge::ui
