#include "window/reviews.h"

#include "models/inspection_list_model.h"

#include <QUndoCommand>

#include <utility>

namespace patchgauge::ui {

class Reviews::Command : public QUndoCommand {
public:
    Command(Reviews& reviews, const QString& text, std::vector<Change> changes)
        : QUndoCommand(text), reviews_(reviews), changes_(std::move(changes)) {}

    void undo() override {
        reviews_.apply(changes_, &Change::before);
        Q_EMIT reviews_.steppedTo(changes_.front().path);
    }

    void redo() override {
        reviews_.apply(changes_, &Change::after);
        if (std::exchange(done_, true))
            Q_EMIT reviews_.steppedTo(changes_.front().path);
    }

private:
    Reviews& reviews_;
    std::vector<Change> changes_;
    bool done_ = false; ///< once; what comes then is a redo
};

Reviews::Reviews(InspectionListModel& images, std::filesystem::path file, QObject* parent)
    : QObject(parent), images_(images), store_(std::move(file)) {
    connect(&store_, &ReviewStore::failed, this, &Reviews::failed);
    connect(&store_, &ReviewStore::loaded, this, &Reviews::recallListed);
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
    std::vector<std::pair<int, Review>> reviews;
    for (const int row : rows) {
        reviews.emplace_back(row, images_.at(row).review());
        change(reviews.back().second);
    }
    return makeCommand(reviews, text);
}

std::unique_ptr<QUndoCommand>
Reviews::makeCommand(const std::vector<std::pair<int, Review>>& reviews, const QString& text) {
    std::vector<Change> changes;
    for (const auto& [row, after] : reviews) {
        const ListedImage& image = images_.at(row);
        const Review before = image.review();
        if (!image.inspection.failed() && after != before)
            changes.push_back({row, image.inspection.path, image.inspection.sha256, before, after});
    }
    if (changes.empty())
        return nullptr;
    return std::make_unique<Command>(*this, text, std::move(changes));
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

void Reviews::apply(const std::vector<Change>& changes, Review Change::*side) {
    std::vector<std::pair<std::string, Review>> kept;
    std::vector<std::pair<int, Review>> listed;
    kept.reserve(changes.size());
    listed.reserve(changes.size());
    for (const Change& change : changes) {
        kept.emplace_back(change.sha256, change.*side);
        if (const int row = rowOf(change); row >= 0)
            listed.emplace_back(row, change.*side);
    }
    store_.put(std::move(kept));
    images_.setReviews(listed);
    for (const Change& change : changes)
        Q_EMIT reviewed(change.path, change.sha256, change.*side);
}

} // namespace patchgauge::ui
