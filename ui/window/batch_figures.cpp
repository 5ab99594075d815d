#include "window/batch_figures.h"

#include "models/folder_labels.h"

#include <memory>
#include <utility>

namespace patchgauge::ui {

BatchFigures::BatchFigures(const InspectionListModel& images, JobRunner& runner, QObject* parent)
    : QObject(parent), images_(images), runner_(runner) {
    soon_.setSingleShot(true);
    soon_.setInterval(0);
    connect(&soon_, &QTimer::timeout, this, &BatchFigures::update);
    const auto later = [this] { soon_.start(); };
    connect(&images_, &QAbstractItemModel::modelReset, this, &BatchFigures::forgetFolders);
    connect(
        &images_, &QAbstractItemModel::rowsInserted, this,
        [this](const QModelIndex& /*parent*/, int first, int last) { noteFolders(first, last); });
    connect(&images_, &QAbstractItemModel::dataChanged, this, later);
    connect(&images_, &InspectionListModel::countsChanged, this, later);
    forgetFolders();
}

BatchFigures::~BatchFigures() {
    runner_.cancel(job_);
}

void BatchFigures::forgetFolders() {
    inTestFolder_.clear();
    noteFolders(0, images_.rowCount() - 1);
    soon_.start();
}

void BatchFigures::noteFolders(int first, int last) {
    // Looked at once for each image: taking a path apart is what costs most here.
    for (int row = first; row <= last; ++row)
        inTestFolder_.push_back(labelOfFolder(images_.at(row).inspection.path) ? 1 : 0);
}

bool BatchFigures::canTakeFolderLabel(int row) const {
    const ListedImage& image = images_.at(row);
    return inTestFolder_[static_cast<std::size_t>(row)] && image.label == Label::None &&
           !image.inspection.failed();
}

std::vector<std::pair<int, Review>> BatchFigures::folderLabels() const {
    std::vector<std::pair<int, Review>> labels;
    for (int row = 0; row < images_.rowCount(); ++row) {
        if (!canTakeFolderLabel(row))
            continue;
        const FolderLabel told = *labelOfFolder(images_.at(row).inspection.path);
        labels.emplace_back(row, images_.at(row).review());
        labels.back().second.label = told.label;
        labels.back().second.kind = told.kind;
    }
    return labels;
}

void BatchFigures::update() {
    auto scores = std::exchange(scores_, {});
    auto good = std::exchange(good_, {});
    auto defective = std::exchange(defective_, {});
    startAgain();
    std::vector<evaluation::JudgedImage> judged;
    for (int row = 0; row < images_.rowCount(); ++row) {
        hasFolderLabels_ = hasFolderLabels_ || canTakeFolderLabel(row);
        take(images_.at(row), judged);
    }
    quality_ = evaluation::qualityOf(judged, numbers_.size());
    if (scores != scores_)
        Q_EMIT scoresChanged();
    Q_EMIT qualityChanged();
    if (good != good_ || defective != defective_)
        rank();
}

void BatchFigures::startAgain() {
    scores_.reserve(static_cast<std::size_t>(images_.rowCount()));
    unsure_ = 0;
    unlabelled_ = 0;
    hasFolderLabels_ = false;
    kinds_.clear();
    numbers_.clear();
}

void BatchFigures::take(const ListedImage& image, std::vector<evaluation::JudgedImage>& judged) {
    if (image.inspection.failed())
        return;
    const float score = image.inspection.decisiveScore;
    scores_.push_back(score);
    switch (image.label) {
    case Label::None:
        ++unlabelled_;
        return;
    case Label::Unsure:
        ++unsure_;
        return;
    case Label::Good:
        good_.push_back(score);
        judged.push_back({score, image.verdict(), false, 0});
        return;
    case Label::Defective:
        defective_.push_back(score);
        judged.push_back({score, image.verdict(), true, numberOf(image.kind)});
        return;
    }
}

std::size_t BatchFigures::numberOf(const QString& kind) {
    const auto known = numbers_.constFind(kind);
    if (known != numbers_.constEnd())
        return *known;
    kinds_ << kind;
    return *numbers_.insert(kind, static_cast<std::size_t>(numbers_.size()));
}

void BatchFigures::rank() {
    runner_.cancel(job_);
    const auto made = std::make_shared<Ranking>();
    job_ = runner_.start(
        {tr("Ranking"),
         [this, made, good = good_, defective = defective_](const JobContext& context) {
             made->auroc = evaluation::auroc(good, defective);
             made->curve = evaluation::rocCurve(good, defective);
             context.post([this, made] {
                 ranking_ = std::move(*made);
                 Q_EMIT rankingChanged();
             });
         },
         {}});
}

} // namespace patchgauge::ui
