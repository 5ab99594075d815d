#include "evidence/comparison.h"

#include <algorithm>
#include <cmath>
#include <deque>
#include <functional>
#include <map>
#include <numeric>
#include <set>
#include <string>
#include <utility>

namespace patchgauge::evidence {
namespace {

using calibration::Verdict;
using Positions = std::vector<std::size_t>;

/// What images are matched by; empty for one that takes no part.
using Key = std::function<std::string(const ImageRecord&)>;

std::string contentAndPath(const ImageRecord& image) {
    return image.sha256.empty() ? std::string() : image.sha256 + '\n' + image.path;
}

std::string content(const ImageRecord& image) {
    return image.sha256;
}

std::string path(const ImageRecord& image) {
    return image.path;
}

Positions allOf(const Batch& batch) {
    Positions positions(batch.images.size());
    std::iota(positions.begin(), positions.end(), std::size_t{0});
    return positions;
}

/// Finds partners among the images left, and takes those that have one out.
void match(const Batch& before, const Batch& after, const Key& key, Positions& leftBefore,
           Positions& leftAfter, std::vector<ImageChange>& pairs) {
    std::map<std::string, std::deque<std::size_t>> candidates;
    for (const std::size_t position : leftAfter)
        candidates[key(after.images[position])].push_back(position);
    candidates.erase(std::string());

    Positions unmatched;
    for (const std::size_t position : leftBefore) {
        const auto found = candidates.find(key(before.images[position]));
        if (found == candidates.end() || found->second.empty()) {
            unmatched.push_back(position);
            continue;
        }
        ImageChange pair;
        pair.before = position;
        pair.after = found->second.front();
        found->second.pop_front();
        pairs.push_back(pair);
    }
    leftBefore = std::move(unmatched);
    std::set<std::size_t> matched;
    for (const ImageChange& pair : pairs)
        matched.insert(pair.after);
    leftAfter.erase(
        std::remove_if(leftAfter.begin(), leftAfter.end(),
                       [&](std::size_t position) { return matched.count(position) > 0; }),
        leftAfter.end());
}

void describe(ImageChange& change, const Batch& before, const Batch& after) {
    const ImageRecord& first = before.images[change.before];
    const ImageRecord& second = after.images[change.after];
    change.sameFile = !first.sha256.empty() && first.sha256 == second.sha256;
    if (!first.failed())
        change.verdictBefore = first.verdict();
    if (!second.failed())
        change.verdictAfter = second.verdict();
    if (first.failed() || second.failed())
        return;
    change.difference = second.score - first.score;
    const auto& thresholdBefore = before.model.info.calibration.threshold;
    const auto& thresholdAfter = after.model.info.calibration.threshold;
    if (thresholdBefore > 0.0F && thresholdAfter > 0.0F)
        change.relativeChange = double(second.score) / double(*thresholdAfter) -
                                double(first.score) / double(*thresholdBefore);
}

/// Whether the one stands before the other.
bool isLarger(const ImageChange& a, const ImageChange& b) {
    const auto rank = [](const ImageChange& change) {
        if (change.relativeChange)
            return std::pair(2, std::abs(*change.relativeChange));
        if (change.difference)
            return std::pair(1, std::abs(double(*change.difference)));
        return std::pair(0, 0.0);
    };
    const auto rankA = rank(a);
    const auto rankB = rank(b);
    return rankA != rankB ? rankA > rankB : a.before < b.before;
}

} // namespace

void VerdictMatrix::add(Verdict before, Verdict after) {
    ++counts_[static_cast<std::size_t>(before)][static_cast<std::size_t>(after)];
}

std::size_t VerdictMatrix::at(Verdict before, Verdict after) const {
    return counts_[static_cast<std::size_t>(before)][static_cast<std::size_t>(after)];
}

std::size_t VerdictMatrix::total() const {
    std::size_t sum = 0;
    for (const auto& row : counts_)
        sum = std::accumulate(row.begin(), row.end(), sum);
    return sum;
}

std::size_t VerdictMatrix::changed() const {
    std::size_t same = 0;
    for (std::size_t i = 0; i < verdicts; ++i)
        same += counts_[i][i];
    return total() - same;
}

Comparison compare(const Batch& before, const Batch& after) {
    Comparison comparison;
    comparison.onlyBefore = allOf(before);
    comparison.onlyAfter = allOf(after);
    for (const Key& key : {Key(contentAndPath), Key(content), Key(path)})
        match(before, after, key, comparison.onlyBefore, comparison.onlyAfter, comparison.images);
    for (ImageChange& change : comparison.images) {
        describe(change, before, after);
        if (change.verdictBefore && change.verdictAfter)
            comparison.verdicts.add(*change.verdictBefore, *change.verdictAfter);
    }
    std::sort(comparison.images.begin(), comparison.images.end(), isLarger);
    return comparison;
}

} // namespace patchgauge::evidence
