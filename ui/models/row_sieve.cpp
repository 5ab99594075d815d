#include "models/row_sieve.h"

#include "models/inspection_list_model.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace patchgauge::ui {
namespace {

constexpr int rowsAStep = 2048;

float rank(const pipeline::Inspection& inspection) {
    return inspection.failed() ? std::numeric_limits<float>::infinity() : inspection.map.score;
}

/// What was found wrong first, what nobody has looked at last.
int rank(Label label) {
    switch (label) {
    case Label::Defective:
        return 0;
    case Label::Unsure:
        return 1;
    case Label::Good:
        return 2;
    case Label::None:
        break;
    }
    return 3;
}

/// Negative where the left one comes first, 0 where the order has no opinion.
int compare(const InspectionListModel& images, ImageOrder order, int left, int right) {
    const auto sign = [](auto first, auto second) {
        return int(second < first) - int(first < second);
    };
    switch (order) {
    case ImageOrder::Arrival:
        return 0;
    case ImageOrder::HighestScoreFirst:
        return sign(rank(images.at(right).inspection), rank(images.at(left).inspection));
    case ImageOrder::LowestScoreFirst:
        return sign(rank(images.at(left).inspection), rank(images.at(right).inspection));
    case ImageOrder::Name:
        return images.nameAt(left).compare(images.nameAt(right), Qt::CaseInsensitive);
    case ImageOrder::Label:
        return sign(rank(images.at(left).label), rank(images.at(right).label));
    }
    return 0;
}

} // namespace

bool comesBefore(const InspectionListModel& images, ImageOrder order, int left, int right) {
    const int compared = compare(images, order, left, right);
    return compared != 0 ? compared < 0 : left < right;
}

RowSieve::RowSieve(const InspectionListModel& images, ImageFilter filter, ImageOrder order)
    : images_(&images), filter_(std::move(filter)), order_(order) {}

bool RowSieve::finished() const {
    return next_ >= images_->rowCount() && !merge_ && sorted_.size() <= 1;
}

void RowSieve::step() {
    if (next_ < images_->rowCount())
        pickSome();
    else if (!finished())
        mergeSome();
}

void RowSieve::pickSome() {
    const int end = std::min(next_ + rowsAStep, images_->rowCount());
    std::vector<int> picked;
    for (; next_ < end; ++next_)
        if (filter_.accepts(images_->at(next_), images_->nameAt(next_)))
            picked.push_back(next_);
    if (order_ != ImageOrder::Arrival)
        std::sort(picked.begin(), picked.end(), [this](int left, int right) {
            return comesBefore(*images_, order_, left, right);
        });
    sorted_.push_back(std::move(picked));
}

void RowSieve::mergeSome() {
    if (!merge_) {
        merge_.emplace(Merge{std::move(sorted_[0]), std::move(sorted_[1]), {}, 0, 0});
        sorted_.erase(sorted_.begin(), sorted_.begin() + 2);
        merge_->merged.reserve(merge_->left.size() + merge_->right.size());
    }
    auto& [left, right, merged, nextLeft, nextRight] = *merge_;
    const std::size_t end = std::min(merged.size() + rowsAStep, left.size() + right.size());
    while (merged.size() < end) {
        const bool fromRight = nextLeft == left.size() ||
                               (nextRight < right.size() &&
                                comesBefore(*images_, order_, right[nextRight], left[nextLeft]));
        merged.push_back(fromRight ? right[nextRight++] : left[nextLeft++]);
    }
    if (merged.size() < left.size() + right.size())
        return;
    // To the back: pieces of like length meet, so that no row is merged more than log n times.
    sorted_.push_back(std::move(merged));
    merge_.reset();
}

std::vector<int> RowSieve::takeRows() {
    return sorted_.empty() ? std::vector<int>() : std::move(sorted_.front());
}

} // namespace patchgauge::ui
