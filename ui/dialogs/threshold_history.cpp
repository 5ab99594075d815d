#include "dialogs/threshold_history.h"

#include "canvas/number_text.h"
#include "models/calibration_text.h"

#include <QCoreApplication>
#include <QHeaderView>
#include <QTreeWidget>

namespace patchgauge::ui {
namespace {

using calibration::Origin;
using calibration::ThresholdChange;

constexpr int rowsShown = 4;

QString tr(const char* text) {
    return QCoreApplication::translate("patchgauge::ui", text);
}

QString thresholdText(const ThresholdChange& change) {
    if (!change.threshold)
        return tr("none");
    const QString threshold = distanceText(*change.threshold);
    return change.reviewThreshold
               ? tr("%1 (review from %2)").arg(threshold, distanceText(*change.reviewThreshold))
               : threshold;
}

/// Why the program set a threshold; people give their own reasons.
QString originText(Origin origin) {
    switch (origin) {
    case Origin::LeaveOneOut:
        return tr("from the good images, each left out in turn");
    case Origin::HeldOutGood:
        return tr("from held-out good images");
    case Origin::BestF1:
        return tr("best F1 with the defective images");
    case Origin::MaxMiss:
        return tr("fewest missed defective images");
    case Origin::Stale:
        return tr("kept, since training images are gone or changed");
    case Origin::None:
        return tr("too few good images");
    case Origin::Manual:
        break;
    }
    return {};
}

} // namespace

QWidget* makeThresholdHistory(const std::vector<ThresholdChange>& history, QWidget* parent) {
    auto* table = new QTreeWidget(parent);
    table->setObjectName(QStringLiteral("thresholdHistory"));
    table->setAccessibleName(tr("History of the threshold"));
    table->setHeaderLabels({tr("When"), tr("Who"), tr("From"), tr("To"), tr("Why")});
    table->setRootIsDecorated(false);
    table->setAlternatingRowColors(true);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setUniformRowHeights(true);
    for (std::size_t i = history.size(); i-- > 0;) {
        const ThresholdChange& change = history[i];
        const QString by = QString::fromStdString(change.by);
        const QString reason = QString::fromStdString(change.reason);
        const QStringList cells{
            timeText(change.time), by.isEmpty() ? QStringLiteral("PatchGauge") : by,
            i > 0 ? thresholdText(history[i - 1]) : QStringLiteral("–"), thresholdText(change),
            reason.isEmpty() ? originText(change.origin) : reason};
        auto* row = new QTreeWidgetItem(table, cells);
        for (int column = 0; column < cells.size(); ++column)
            row->setToolTip(column, cells[column]);
    }
    for (int column = 0; column < table->columnCount() - 1; ++column)
        table->resizeColumnToContents(column);
    const int rowHeight = table->fontMetrics().height() + 6;
    table->setFixedHeight(table->header()->sizeHint().height() + rowsShown * rowHeight);
    return table;
}

} // namespace patchgauge::ui
