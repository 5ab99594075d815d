#include "dialogs/good_parts_view.h"

#include "models/text.h"
#include "models/thumbnail.h"
#include "panels/facts_section.h"
#include "panels/icon.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPointer>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace patchgauge::ui {
namespace {

constexpr std::size_t thumbnailsOfSource = 24;
constexpr int thumbnailShown = 48;

} // namespace

GoodPartsView::GoodPartsView(JobRunner& runner, QWidget* parent)
    : QWidget(parent),
      runner_(runner),
      tree_(new QTreeWidget(this)),
      thumbnails_(new QListWidget(this)),
      pages_(new QStackedWidget(this)),
      remove_(new QPushButton(icon(QStringLiteral("remove")), tr("Remove"), this)),
      summary_(new QLabel(this)) {
    buildTree();
    buildThumbnails();
    pages_->addWidget(makeHint());
    pages_->addWidget(tree_);

    auto* add = new QPushButton(icon(QStringLiteral("folder-add")), tr("Add folder…"), this);
    add->setObjectName(QStringLiteral("addFolder"));
    add->setToolTip(tr("Choose a folder with photos of good parts"));
    connect(add, &QPushButton::clicked, this, &GoodPartsView::addRequested);
    remove_->setObjectName(QStringLiteral("removeFolder"));
    remove_->setToolTip(tr("Leave the selected folder out; its files are not touched"));
    connect(remove_, &QPushButton::clicked, this, &GoodPartsView::removeSelected);
    connect(tree_, &QTreeWidget::itemSelectionChanged, this, &GoodPartsView::showState);
    summary_->setObjectName(QStringLiteral("goodPartsSummary"));

    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addWidget(add);
    buttons->addWidget(remove_);
    buttons->addStretch();
    buttons->addWidget(summary_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(pages_, 1);
    layout->addWidget(thumbnails_);
    layout->addLayout(buttons);
    showState();
}

GoodPartsView::~GoodPartsView() {
    // A waiting job finishes inside cancel(): it must find nothing of a view that is going away.
    const auto states = std::exchange(states_, {});
    for (const auto& [path, source] : states)
        runner_.cancel(source.job);
}

void GoodPartsView::buildTree() {
    tree_->setObjectName(QStringLiteral("goodParts"));
    tree_->setHeaderLabels({tr("Folder"), tr("Images")});
    tree_->setAccessibleName(tr("Folders with photos of good parts"));
    tree_->setTextElideMode(Qt::ElideMiddle);
    tree_->setUniformRowHeights(true);
    tree_->header()->setStretchLastSection(false);
    tree_->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    tree_->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
}

void GoodPartsView::buildThumbnails() {
    thumbnails_->setObjectName(QStringLiteral("goodPartThumbnails"));
    thumbnails_->setViewMode(QListView::IconMode);
    thumbnails_->setFlow(QListView::LeftToRight);
    thumbnails_->setWrapping(false);
    thumbnails_->setMovement(QListView::Static);
    thumbnails_->setSelectionMode(QAbstractItemView::NoSelection);
    thumbnails_->setFocusPolicy(Qt::NoFocus);
    thumbnails_->setIconSize({thumbnailShown, thumbnailShown});
    thumbnails_->setGridSize({thumbnailShown + 8, thumbnailShown + 8});
    thumbnails_->setFixedHeight(thumbnailShown + 32);
    thumbnails_->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    thumbnails_->setAccessibleName(tr("Some of the images found"));
    thumbnails_->setToolTip(tr("Some of the images found: they should all show good parts"));
}

QWidget* GoodPartsView::makeHint() {
    auto* frame = new QFrame(this);
    frame->setFrameShape(QFrame::StyledPanel);
    QLabel* hint = makeCaption(tr("Drop folders with photos of good parts here,\n"
                                  "or add them with the button below."),
                               frame);
    hint->setAlignment(Qt::AlignCenter);
    auto* layout = new QVBoxLayout(frame);
    layout->addWidget(hint);
    return frame;
}

void GoodPartsView::add(const std::vector<std::filesystem::path>& sources) {
    for (const auto& path : sources)
        if (states_.count(path) == 0)
            addSource(path);
    showState();
    Q_EMIT changed();
}

void GoodPartsView::addSource(const std::filesystem::path& path) {
    Source source;
    source.item = new QTreeWidgetItem(tree_, {displayPath(path)});
    source.item->setToolTip(0, displayPath(path));
    source.item->setTextAlignment(1, Qt::AlignRight | Qt::AlignVCenter);
    sources_.push_back(path);
    states_.emplace(path, source);
    describe(states_.at(path));
    const JobId job = runner_.start(makeScanJob(
        path, thumbnailsOfSource, [this, path](const ScanStep& step) { take(path, step); },
        [self = QPointer(this), path](const JobOutcome& outcome) {
            if (self && !outcome.cancelled())
                self->complete(path, outcome);
        }));
    states_.at(path).job = job;
}

void GoodPartsView::take(const std::filesystem::path& path, const ScanStep& step) {
    Source& source = states_.at(path);
    source.total.found = step.found;
    source.total.checked = step.checked;
    for (const UnreadableImage& image : step.unreadable) {
        source.total.unreadable.push_back(image);
        auto* item = new QTreeWidgetItem(source.item, {image.reason});
        item->setIcon(0, icon(QStringLiteral("warning")));
        item->setToolTip(0, image.reason);
    }
    for (const QByteArray& thumbnail : step.thumbnails) {
        auto* item = new QListWidgetItem(QIcon(thumbnailPixmap(thumbnail)), {}, thumbnails_);
        item->setData(Qt::UserRole, displayPath(path));
    }
    describe(source);
    Q_EMIT changed();
}

void GoodPartsView::complete(const std::filesystem::path& path, const JobOutcome& outcome) {
    Source& source = states_.at(path);
    source.complete = true;
    if (outcome.failed()) {
        auto* item = new QTreeWidgetItem(source.item, {outcome.message});
        item->setIcon(0, icon(QStringLiteral("error")));
        item->setToolTip(0, outcome.message);
    }
    source.item->setExpanded(source.item->childCount() > 0);
    describe(source);
    Q_EMIT changed();
}

void GoodPartsView::describe(Source& source) {
    const ScanStep& total = source.total;
    QString text;
    if (!source.complete)
        text = tr("%1 of %2 looked at").arg(total.checked).arg(total.found);
    else if (total.unreadable.empty())
        text = QString::number(total.found);
    else
        text = tr("%1, %2 not readable")
                   .arg(total.found - total.unreadable.size())
                   .arg(total.unreadable.size());
    source.item->setText(1, text);
    showState();
}

void GoodPartsView::removeSelected() {
    QTreeWidgetItem* item = tree_->currentItem();
    while (item && item->parent())
        item = item->parent();
    const auto found = std::find_if(states_.begin(), states_.end(), [item](const auto& entry) {
        return entry.second.item == item;
    });
    if (found == states_.end())
        return;
    const std::filesystem::path path = found->first;
    const JobId job = found->second.job;
    sources_.erase(std::find(sources_.begin(), sources_.end(), path));
    states_.erase(found);
    runner_.cancel(job);
    delete item;
    for (int row = thumbnails_->count() - 1; row >= 0; --row)
        if (thumbnails_->item(row)->data(Qt::UserRole).toString() == displayPath(path))
            delete thumbnails_->takeItem(row);
    showState();
    Q_EMIT changed();
}

std::size_t GoodPartsView::imageCount() const {
    std::size_t count = 0;
    for (const auto& [path, source] : states_)
        count += source.total.found - source.total.unreadable.size();
    return count;
}

bool GoodPartsView::isComplete() const {
    return std::all_of(states_.begin(), states_.end(),
                       [](const auto& entry) { return entry.second.complete; });
}

void GoodPartsView::showState() {
    pages_->setCurrentIndex(states_.empty() ? 0 : 1);
    thumbnails_->setVisible(!states_.empty());
    remove_->setEnabled(tree_->currentItem() != nullptr);
    const std::size_t count = imageCount();
    summary_->setText(states_.empty() ? QString()
                      : count == 1    ? tr("1 image")
                                      : tr("%1 images").arg(count));
}

} // namespace patchgauge::ui
