#include "browser/records_work.h"

#include "base/clock.h"
#include "base/csv.h"
#include "base/files.h"
#include "evidence/csv.h"
#include "evidence/json.h"

#include <QByteArray>

#include <limits>
#include <ostream>
#include <utility>

namespace patchgauge::ui {
namespace {

constexpr double secondsBetweenSlices = 0.1;

/// All digits, whatever the locale.
template <typename Real>
std::string number(Real value) {
    return QByteArray::number(double(value), 'g', std::numeric_limits<Real>::max_digits10)
        .toStdString();
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

void exportBatch(const evidence::Batch& batch, const std::filesystem::path& file) {
    constexpr int indent = 2;
    const bool table = file.extension() == ".csv";
    writeAtomically(file, [&](std::ostream& stream) {
        if (table)
            stream << evidence::toCsv(batch);
        else
            stream << evidence::toJson(batch).dump(indent) << '\n';
    });
}

void exportComparison(const ComparedBatches& compared, const std::filesystem::path& file) {
    writeAtomically(file, [&](std::ostream& stream) {
        stream << csvLine({"path", "score_before", "score_after", "difference", "relative_change",
                           "verdict_before", "verdict_after", "same_file"});
        for (const evidence::ImageChange& change : compared.comparison.images) {
            const evidence::ImageRecord& before = compared.before.images[change.before];
            const evidence::ImageRecord& after = compared.after.images[change.after];
            stream << csvLine(
                {csvText(after.path), before.failed() ? std::string() : number(before.score),
                 after.failed() ? std::string() : number(after.score),
                 change.difference ? number(*change.difference) : std::string(),
                 change.relativeChange ? number(*change.relativeChange) : std::string(),
                 verdictName(change.verdictBefore), verdictName(change.verdictAfter),
                 change.sameFile ? "yes" : "no"});
        }
    });
}

} // namespace patchgauge::ui
