#include "window/quality_panel.h"

#include "models/inspection_filter_model.h"
#include "models/kind_table_model.h"
#include "models/quality_text.h"
#include "panels/confusion_matrix.h"
#include "panels/facts_section.h"
#include "panels/roc_plot.h"
#include "panels/tabular_font.h"
#include "window/batch_figures.h"
#include "window/reviews.h"
#include "window/session.h"

#include <QEvent>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

namespace patchgauge::ui {
namespace {

constexpr int margin = 12;

bool belongsTo(const ConfusionMatrix::Cell& cell, const ListedImage& image) {
    return !image.inspection.failed() && image.verdict() == cell.verdict &&
           image.label == (cell.defective ? Label::Defective : Label::Good);
}

} // namespace

QualityPanel::QualityPanel(Session& session, const BatchFigures& figures,
                           InspectionFilterModel& shown, QWidget* parent)
    : QScrollArea(parent),
      session_(session),
      figures_(figures),
      shown_(shown),
      kinds_(new KindTableModel(this)),
      hint_(makeText(QStringLiteral("qualityHint"))),
      takeLabels_(new QPushButton(tr("Take &labels from folder names"), this)),
      counts_(makeCaption({}, this)),
      matrix_(new ConfusionMatrix(this)),
      escape_(makeText(QStringLiteral("escapeRate"))),
      overkill_(makeText(QStringLiteral("overkillRate"))),
      auroc_(makeText(QStringLiteral("listAuroc"))),
      roc_(new RocPlot(this)),
      kindTable_(makeKindTable()),
      content_(makeFigures()) {
    counts_->setObjectName(QStringLiteral("labelCounts"));
    counts_->setWordWrap(true);
    takeLabels_->setObjectName(QStringLiteral("takeFolderLabels"));
    takeLabels_->setToolTip(tr("Images in test/good are labelled good, those in test/… defective, "
                               "the folder naming the kind; labels given by hand are kept"));
    auto* page = new QWidget(this);
    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(8);
    layout->addWidget(hint_);
    layout->addWidget(takeLabels_);
    layout->addWidget(content_);
    layout->addStretch();
    setWidget(page);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("Quality"));

    connect(takeLabels_, &QPushButton::clicked, this, &QualityPanel::takeFolderLabels);
    connect(matrix_, &ConfusionMatrix::choiceChanged, this, &QualityPanel::filter);
    connect(&shown_, &InspectionFilterModel::filterChanged, this, &QualityPanel::followFilter);
    connect(roc_, &RocPlot::thresholdChosen, this, &QualityPanel::thresholdOffered);
    connect(&figures_, &BatchFigures::qualityChanged, this, &QualityPanel::showQuality);
    connect(&figures_, &BatchFigures::rankingChanged, this, &QualityPanel::showRanking);
    connect(&session_, &Session::previewChanged, this, &QualityPanel::showThreshold);
    connect(&session_, &Session::thresholdsChanged, this, &QualityPanel::showThreshold);
    connect(&session_, &Session::modelChanged, this, [this] {
        releaseFilter();
        showThreshold();
    });
    showQuality();
    showRanking();
}

bool QualityPanel::eventFilter(QObject* watched, QEvent* event) {
    // A list that is filtered by what cannot be seen would seem to have lost images.
    if (event->type() == QEvent::Close)
        releaseFilter();
    return QScrollArea::eventFilter(watched, event);
}

QLabel* QualityPanel::makeText(const QString& objectName) {
    auto* text = new QLabel(this);
    text->setObjectName(objectName);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return text;
}

QTableView* QualityPanel::makeKindTable() {
    auto* table = new QTableView(this);
    table->setObjectName(QStringLiteral("kindTable"));
    table->setAccessibleName(tr("Kinds of defect"));
    table->setModel(kinds_);
    table->setFont(tabularFont(table->font()));
    table->setShowGrid(false);
    table->setFrameShape(QFrame::NoFrame);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 4);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(KindTableModel::Kind, QHeaderView::Stretch);
    table->horizontalHeader()->setHighlightSections(false);
    return table;
}

QWidget* QualityPanel::makeFigures() {
    auto* figures = new QWidget(this);
    auto* layout = new QVBoxLayout(figures);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(counts_);
    layout->addWidget(matrix_);
    layout->addWidget(escape_);
    layout->addWidget(overkill_);
    layout->addSpacing(4);
    layout->addWidget(roc_);
    layout->addWidget(auroc_);
    layout->addSpacing(4);
    layout->addWidget(kindTable_);
    return figures;
}

void QualityPanel::takeFolderLabels() {
    if (auto command =
            session_.reviews().makeCommand(figures_.folderLabels(), tr("labels from folder names")))
        session_.changes().push(std::move(command));
}

void QualityPanel::filter() {
    if (const auto& cell = matrix_->chosen())
        shown_.setCondition(
            [cell = *cell](const ListedImage& image) { return belongsTo(cell, image); });
    else
        shown_.setCondition({});
}

void QualityPanel::followFilter() {
    if (!shown_.filter().condition)
        matrix_->release();
}

void QualityPanel::releaseFilter() {
    if (matrix_->chosen())
        shown_.setCondition({});
}

void QualityPanel::showQuality() {
    const bool known = figures_.labelled() > 0;
    takeLabels_->setVisible(figures_.hasFolderLabels());
    hint_->setVisible(!known);
    hint_->setText(figures_.hasFolderLabels()
                       ? tr("These images lie in folders that say what they are.")
                       : tr("Label images with G (good) and D (defective), or inspect a folder "
                            "with test/good and a folder for each kind of defect: what the "
                            "verdicts were worth then shows here."));
    content_->setVisible(known);
    if (!known) {
        releaseFilter();
        return;
    }
    const evaluation::Quality& quality = figures_.quality();
    showCounts();
    matrix_->setTallies(quality.good, quality.defective);
    escape_->setVisible(quality.defective.total() > 0);
    escape_->setText(tr("<b>Escape:</b> %1").arg(escapeText(quality.escape)));
    overkill_->setVisible(quality.good.total() > 0);
    overkill_->setText(tr("<b>Overkill:</b> %1").arg(overkillText(quality.overkill)));
    showKinds();
}

void QualityPanel::showCounts() {
    const evaluation::Quality& quality = figures_.quality();
    QStringList parts{
        tr("%1 good, %2 defective").arg(quality.good.total()).arg(quality.defective.total())};
    if (figures_.unsure() > 0)
        parts << tr("%1 unsure left out").arg(figures_.unsure());
    if (figures_.unlabelled() > 0)
        parts << tr("%1 without a label").arg(figures_.unlabelled());
    counts_->setText(parts.join(QStringLiteral("; ")));
}

void QualityPanel::showKinds() {
    kinds_->setKinds(figures_.kinds(), figures_.quality().kinds);
    kindTable_->setVisible(kinds_->rowCount() > 0);
    const int rows = kinds_->rowCount() * kindTable_->verticalHeader()->defaultSectionSize();
    kindTable_->setFixedHeight(rows + kindTable_->horizontalHeader()->sizeHint().height() + 2);
}

void QualityPanel::showRanking() {
    const BatchFigures::Ranking& ranking = figures_.ranking();
    roc_->setCurve(ranking.curve);
    showThreshold();
    roc_->setVisible(ranking.auroc.has_value());
    auroc_->setText(ranking.auroc
                        ? tr("<b>AUROC %1</b> over %2 images: the chance that a defective image "
                             "scores higher than a good one.")
                              .arg(QLocale().toString(*ranking.auroc, 'f', 3))
                              .arg(figures_.labelled())
                        : tr("The ROC curve needs good and defective images."));
}

void QualityPanel::showThreshold() {
    if (const auto& preview = session_.preview())
        roc_->setThreshold(preview->threshold);
    else if (session_.loaded())
        roc_->setThreshold(session_.loaded()->model()->info().calibration.threshold);
}

} // namespace patchgauge::ui
