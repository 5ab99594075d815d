#include "dialogs/score_change_dialog.h"

#include "canvas/number_text.h"
#include "models/score_change_model.h"
#include "panels/facts_section.h"
#include "panels/tabular_font.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace patchgauge::ui {
namespace {

constexpr QSize firstSize(640, 560);

QString thresholdText(const std::optional<float>& threshold) {
    return threshold ? distanceText(*threshold) : QStringLiteral("–");
}

} // namespace

ScoreChangeDialog::ScoreChangeDialog(const detector::ModelInfo& before,
                                     const detector::ModelInfo& after, const QString& modelName,
                                     QWidget* parent)
    : QDialog(parent) {
    setObjectName(QStringLiteral("scoreChangeDialog"));
    setWindowTitle(tr("%1 before and after").arg(modelName));
    QLabel* words = makeCaption(tr("Each score is the one that the image gets from a model made "
                                   "without it. An image whose score falls much was helped by the "
                                   "new ones; one that still stands out may not be a good part."),
                                this);
    words->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(makeThresholds(before, after));
    layout->addWidget(words);
    layout->addWidget(makeTable(before, after), 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(firstSize);
}

QWidget* ScoreChangeDialog::makeThresholds(const detector::ModelInfo& before,
                                           const detector::ModelInfo& after) {
    auto* area = new QWidget(this);
    auto* grid = new QGridLayout(area);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(3, 1);
    grid->addWidget(makeCaption(tr("before"), area), 0, 1, Qt::AlignRight);
    grid->addWidget(makeCaption(tr("after"), area), 0, 2, Qt::AlignRight);
    const auto addRow = [&](const QString& name, const QString& earlier, const QString& later) {
        const int row = grid->rowCount();
        grid->addWidget(new QLabel(name, area), row, 0);
        int column = 1;
        for (const QString& text : {earlier, later}) {
            auto* value = new QLabel(text, area);
            value->setFont(tabularFont(value->font()));
            value->setAccessibleName(name);
            grid->addWidget(value, row, column++, Qt::AlignRight);
        }
    };
    addRow(tr("Good images"), QString::number(before.images.size()),
           QString::number(after.images.size()));
    addRow(tr("Threshold"), thresholdText(before.calibration.threshold),
           thresholdText(after.calibration.threshold));
    addRow(tr("Review from"), thresholdText(before.calibration.reviewThreshold),
           thresholdText(after.calibration.reviewThreshold));
    return area;
}

QWidget* ScoreChangeDialog::makeTable(const detector::ModelInfo& before,
                                      const detector::ModelInfo& after) {
    auto* table = new QTableView(this);
    table->setObjectName(QStringLiteral("scoreChanges"));
    table->setAccessibleName(tr("Scores before and after"));
    table->setModel(new ScoreChangeModel(scoreChanges(before, after), table));
    table->setFont(tabularFont(table->font()));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(ScoreChangeModel::Image, QHeaderView::Stretch);
    return table;
}

} // namespace patchgauge::ui
