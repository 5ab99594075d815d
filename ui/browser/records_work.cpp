#include "browser/records_work.h"

#include "base/clock.h"
#include "base/files.h"
#include "evidence/csv.h"
#include "evidence/json.h"

#include <optional>
#include <ostream>
#include <utility>

namespace patchgauge::ui {
namespace {

constexpr double secondsBetweenSlices = 0.1;

std::optional<float> scoreOf(const evidence::ImageRecord& image) {
    return image.failed() ? std::nullopt : std::optional(image.score);
}

std::string verdictName(const std::optional<calibration::Verdict>& verdict) {
    return verdict ? calibration::name(*verdict) : std::string();
}

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

void exportBatch(const evidence::Batch& batch, const std::filesystem::path& file,
                 const evidence::CsvFormat& format) {
    constexpr int indent = 2;
    const bool table = file.extension() == ".csv";
    writeAtomically(file, [&](std::ostream& stream) {
        if (table)
            stream << evidence::toCsv(batch, format);
        else
            stream << evidence::toJson(batch).dump(indent) << '\n';
    });
}

void exportComparison(const ComparedBatches& compared, const std::filesystem::path& file,
                      const evidence::CsvFormat& format) {
    writeAtomically(file, [&](std::ostream& stream) {
        stream << evidence::csvHeadings({"path", "score_before", "score_after", "difference",
                                         "relative_change", "verdict_before", "verdict_after",
                                         "same_file"},
                                        format);
        for (const evidence::ImageChange& change : compared.comparison.images) {
            const evidence::ImageRecord& after = compared.after.images[change.after];
            evidence::CsvFields line(format);
            line.text(after.path);
            line.number(scoreOf(compared.before.images[change.before]));
            line.number(scoreOf(after));
            line.number(change.difference);
            line.number(change.relativeChange);
            line.text(verdictName(change.verdictBefore));
            line.text(verdictName(change.verdictAfter));
            line.text(change.sameFile ? "yes" : "no");
            stream << line.line();
        }
    });
}

} // namespace patchgauge::ui
