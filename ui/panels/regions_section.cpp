#include "panels/regions_section.h"

#include "models/region_list_model.h"
#include "panels/tabular_font.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QTableView>

#include <algorithm>

namespace patchgauge::ui {
namespace {

constexpr int mostRowsShown = 6;
constexpr int rowPadding = 4;

QTableView* makeTable(QAbstractItemModel* model, QWidget* parent) {
    auto* table = new QTableView(parent);
    table->setModel(model);
    table->setObjectName(QStringLiteral("regionTable"));
    table->setAccessibleName(RegionsSection::tr("Regions above the threshold"));
    table->setAccessibleDescription(
        RegionsSection::tr("Choosing a region outlines it in the image, Enter zooms to it"));
    table->setFont(tabularFont(table->font()));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + rowPadding);
    table->verticalHeader()->setMinimumSectionSize(0);
    QHeaderView* header = table->horizontalHeader();
    header->setHighlightSections(false);
    header->setSectionsClickable(false);
    header->setMinimumSectionSize(0);
    header->setSectionResizeMode(QHeaderView::ResizeToContents);
    header->setSectionResizeMode(RegionListModel::Area, QHeaderView::Stretch);
    return table;
}

} // namespace

RegionsSection::RegionsSection(ReadoutModel& readout, QWidget* parent)
    : FactsSection(tr("Regions"), parent),
      readout_(readout),
      model_(new RegionListModel(this)),
      table_(makeTable(model_, this)),
      notice_(makeCaption({}, this)) {
    notice_->setObjectName(QStringLiteral("regionNotice"));
    notice_->setWordWrap(true);
    addWidget(notice_);
    addWidget(table_);
    connect(&readout_, &ReadoutModel::imageChanged, this, &RegionsSection::showImage);
    connect(table_->selectionModel(), &QItemSelectionModel::selectionChanged, this, [this] {
        const QModelIndexList rows = table_->selectionModel()->selectedRows();
        Q_EMIT selected(rows.isEmpty() ? -1 : rows.front().row());
    });
    connect(table_, &QTableView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT activated(index.row()); });
    table_->installEventFilter(this);
    showImage();
}

void RegionsSection::showImage() {
    const auto& image = readout_.image();
    if (image)
        model_->setRegions(image->inspection->regions, image->model->info().acceptance);
    else
        model_->setRegions({}, {});
    const bool any = model_->rowCount() > 0;
    if (!image)
        notice_->setText(QStringLiteral("–"));
    else if (!image->threshold())
        notice_->setText(tr("Set a threshold (Ctrl+T) to see what lies above it"));
    else if (!any)
        notice_->setText(tr("None: nothing in this image lies above the threshold"));
    notice_->setVisible(!any);
    table_->setVisible(any);
    fitHeight();
}

bool RegionsSection::eventFilter(QObject* watched, QEvent* event) {
    const bool override = event->type() == QEvent::ShortcutOverride;
    if ((override || event->type() == QEvent::KeyPress) &&
        static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape &&
        table_->selectionModel()->hasSelection()) {
        // Escape means more than this elsewhere in the window.
        if (override)
            event->accept();
        else
            table_->clearSelection();
        return true;
    }
    return FactsSection::eventFilter(watched, event);
}

void RegionsSection::fitHeight() {
    const int rows = std::min(model_->rowCount(), mostRowsShown);
    table_->setFixedHeight(table_->horizontalHeader()->sizeHint().height() +
                           rows * table_->verticalHeader()->defaultSectionSize());
}

} // namespace patchgauge::ui
