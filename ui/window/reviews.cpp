#include "window/reviews.h"

#include "models/inspection_list_model.h"

#include <QUndoCommand>

#include <algorithm>
#include <utility>

namespace patchgauge::ui {

namespace {

/// So few are said within a moment.
constexpr std::size_t changesAtATime = 1024;

} // namespace

/// What is to be said, and what of it has been looked up in the list: all of it after the first
/// turn.
struct Reviews::ChangeSet {
    std::vector<std::pair<int, Review>> wanted; ///< row and review, until they are looked up
    std::size_t lookedUp = 0;
    std::vector<Change> changes;
};

class Reviews::Command : public QUndoCommand {
public:
    Command(Reviews& reviews, const QString& text, std::vector<std::pair<int, Review>> wanted)
        : QUndoCommand(text), reviews_(reviews), set_(std::make_shared<ChangeSet>()) {
        set_->wanted = std::move(wanted);
    }

    void undo() override { reviews_.say({set_, &Change::before, true}); }
    void redo() override { reviews_.say({set_, &Change::after, std::exchange(done_, true)}); }

private:
    Reviews& reviews_;
    std::shared_ptr<ChangeSet> set_;
    bool done_ = false; ///< once; what comes then is a redo
};

Reviews::Reviews(InspectionListModel& images, std::filesystem::path file, QObject* parent)
    : QObject(parent), images_(images), store_(std::move(file)) {
    timer_.setSingleShot(true);
    timer_.callOnTimeout(this, &Reviews::work);
    // Rows that have not been looked up are others afterwards.
    connect(&images_, &QAbstractItemModel::modelAboutToBeReset, this, &Reviews::finish);
    connect(&store_, &ReviewStore::failed, this, &Reviews::failed);
    connect(&store_, &ReviewStore::loaded, this, &Reviews::recallListed);
}

Reviews::~Reviews() {
    finish();
}

void Reviews::recall(std::vector<ListedImage>& batch) const {
    for (ListedImage& image : batch)
        if (const Review* known = store_.find(image.inspection.sha256))
            image.setReview(*known);
}

void Reviews::recallListed() {
    std::vector<std::pair<int, Review>> recalled;
    for (int row = 0; row < images_.rowCount(); ++row)
        if (const Review* known = store_.find(images_.at(row).inspection.sha256))
            recalled.emplace_back(row, *known);
    images_.setReviews(recalled);
}

std::unique_ptr<QUndoCommand> Reviews::makeCommand(const std::vector<int>& rows,
                                                   const QString& text,
                                                   const std::function<void(Review&)>& change) {
    finish(); // it is part of what is changed
    std::vector<std::pair<int, Review>> reviews;
    for (const int row : rows) {
        reviews.emplace_back(row, images_.at(row).review());
        change(reviews.back().second);
    }
    return makeCommand(reviews, text);
}

std::unique_ptr<QUndoCommand>
Reviews::makeCommand(const std::vector<std::pair<int, Review>>& reviews, const QString& text) {
    finish();
    const bool changes = std::any_of(reviews.begin(), reviews.end(), [this](const auto& wanted) {
        const ListedImage& image = images_.at(wanted.first);
        return !image.inspection.failed() && wanted.second != image.review();
    });
    return changes ? std::make_unique<Command>(*this, text, reviews) : nullptr;
}

std::unique_ptr<QUndoCommand> Reviews::makeLabelCommand(const std::vector<int>& rows, Label label) {
    return makeCommand(rows, tr("label of %1").arg(nameOf(rows)), [label](Review& review) {
        // The kind of defect belongs to the label.
        if (review.label != label)
            review.kind.clear();
        review.label = label;
    });
}

std::unique_ptr<QUndoCommand>
Reviews::makeOverrideCommand(const std::vector<int>& rows,
                             const std::optional<VerdictOverride>& given) {
    return makeCommand(rows, tr("verdict of %1").arg(nameOf(rows)),
                       [&given](Review& review) { review.verdictOverride = given; });
}

QString Reviews::nameOf(const std::vector<int>& rows) const {
    return rows.size() == 1 ? images_.nameAt(rows.front()) : tr("%1 images").arg(rows.size());
}

int Reviews::rowOf(const Change& change) const {
    const auto isIt = [&](int row) {
        return row >= 0 && row < images_.rowCount() &&
               images_.at(row).inspection.sha256 == change.sha256;
    };
    if (isIt(change.row))
        return change.row;
    const int row = images_.rowOf(change.path);
    return isIt(row) ? row : -1;
}

void Reviews::say(Turn turn) {
    turns_.push_back(std::move(turn));
    if (turns_.size() == 1)
        work();
}

void Reviews::work() {
    workSlice();
    if (!turns_.empty())
        timer_.start(0);
}

void Reviews::finish() {
    timer_.stop();
    while (!turns_.empty())
        workSlice();
}

void Reviews::workSlice() {
    Turn& turn = turns_.front();
    ChangeSet& set = *turn.set;
    gather(set, std::min(set.lookedUp + changesAtATime, set.wanted.size()));
    const std::size_t end = std::min(turn.done + changesAtATime, set.changes.size());
    apply(set.changes, turn.done, end, turn.side);
    turn.done = end;
    if (set.lookedUp < set.wanted.size() || turn.done < set.changes.size())
        return;
    store_.write();
    const Turn finished = std::move(turns_.front());
    turns_.pop_front();
    if (finished.revisits && !finished.set->changes.empty())
        Q_EMIT steppedTo(finished.set->changes.front().path);
}

void Reviews::gather(ChangeSet& set, std::size_t end) const {
    for (; set.lookedUp < end; ++set.lookedUp) {
        const auto& [row, after] = set.wanted[set.lookedUp];
        const ListedImage& image = images_.at(row);
        const Review before = image.review();
        if (!image.inspection.failed() && after != before)
            set.changes.push_back(
                {row, image.inspection.path, image.inspection.sha256, before, after});
    }
    if (set.lookedUp == set.wanted.size()) {
        set.wanted = {};
        set.lookedUp = 0;
    }
}

void Reviews::apply(const std::vector<Change>& changes, std::size_t first, std::size_t end,
                    Review Change::*side) {
    std::vector<std::pair<std::string, Review>> kept;
    std::vector<std::pair<int, Review>> listed;
    kept.reserve(end - first);
    listed.reserve(end - first);
    for (std::size_t i = first; i < end; ++i) {
        const Change& change = changes[i];
        kept.emplace_back(change.sha256, change.*side);
        if (const int row = rowOf(change); row >= 0)
            listed.emplace_back(row, change.*side);
    }
    store_.remember(std::move(kept));
    images_.setReviews(listed);
    for (const Change& change : changes)
        Q_EMIT reviewed(change.path, change.sha256, change.*side);
}

} // namespace patchgauge::ui
