#include "dialogs/evaluation_dialog.h"

#include "canvas/number_text.h"
#include "models/calibration_text.h"
#include "panels/facts_section.h"
#include "panels/tabular_font.h"

#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QClipboard>
#include <QHeaderView>
#include <QLocale>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace patchgauge::ui {
namespace {

using evaluation::Evaluation;

constexpr QSize firstSize(760, 420);

QString tr(const char* text) {
    return EvaluationDialog::tr(text);
}

QString missing() {
    return QStringLiteral("–");
}

QString fractionText(std::optional<double> value) {
    return value ? QLocale().toString(*value, 'f', 3) : missing();
}

QString rateText(const std::optional<calibration::Rate>& rate) {
    if (!rate)
        return missing();
    return tr("%1 of %2: %3 (95 % interval %4 to %5)")
        .arg(rate->count)
        .arg(rate->total)
        .arg(percentText(rate->value), percentText(rate->low), percentText(rate->high));
}

QString f1Text(const Evaluation& evaluation) {
    if (!evaluation.f1Max || !evaluation.f1Threshold)
        return missing();
    return tr("%1 at a threshold of %2")
        .arg(fractionText(evaluation.f1Max), distanceText(*evaluation.f1Threshold));
}

/// Measure, value, meaning.
QList<QStringList> rowsOf(const Evaluation& evaluation) {
    return {
        {tr("Test images"), QString::number(evaluation.testImages),
         tr("That could be read, good and defective ones together.")},
        {tr("Escape rate"), rateText(evaluation.escape),
         tr("Defective images that the model’s threshold lets pass.")},
        {tr("Overkill rate"), rateText(evaluation.overkill),
         tr("Good images that the model’s threshold rejects.")},
        {tr("Threshold"), evaluation.threshold ? distanceText(*evaluation.threshold) : missing(),
         tr("The model’s own, which the two rates above hold for.")},
        {tr("Image AUROC"), fractionText(evaluation.imageAuroc),
         tr("Chance that a defective image scores higher than a good one: 1 is perfect, 0.5 is "
            "guessing.")},
        {tr("Image average precision"), fractionText(evaluation.imageAp),
         tr("Share of defective ones among the images above a score, averaged over the scores.")},
        {tr("Largest F1"), f1Text(evaluation),
         tr("Best balance between what is found and what is flagged wrongly, at any threshold.")},
        {tr("Pixel AUROC"), fractionText(evaluation.pixelAuroc),
         tr("Chance that a defective pixel has a higher value than a normal one. Needs masks.")},
        {tr("PRO, up to 30 % false positives"), fractionText(evaluation.proAuroc),
         tr("Share of each defect that is covered, averaged over defects of any size. Needs "
            "masks.")},
        {tr("Time"), tr("%1 ms an image").arg(distanceText(evaluation.millisecondsPerImage)),
         tr("From the file to the score, on this machine.")},
    };
}

QStringList notesOn(const Evaluation& evaluation) {
    QStringList notes;
    if (!evaluation.skipped.empty())
        notes << tr("%1 images could not be read. The first one says: %2")
                     .arg(evaluation.skipped.size())
                     .arg(QString::fromStdString(evaluation.skipped.front().error));
    for (const std::string& warning : evaluation.warnings)
        notes << QString::fromStdString(warning);
    return notes;
}

} // namespace

EvaluationDialog::EvaluationDialog(const Evaluation& evaluation, const QString& modelName,
                                   QWidget* parent)
    : QDialog(parent),
      title_(tr("%1 on %2").arg(modelName, QString::fromStdString(evaluation.dataset))),
      table_(new QTreeWidget(this)) {
    setObjectName(QStringLiteral("evaluationDialog"));
    setWindowTitle(title_);
    table_->setObjectName(QStringLiteral("measures"));
    table_->setAccessibleName(tr("Measures"));
    table_->setHeaderLabels({tr("Measure"), tr("Value"), tr("What it means")});
    table_->setRootIsDecorated(false);
    table_->setAlternatingRowColors(true);
    table_->setWordWrap(true);
    const QList<QStringList> rows = rowsOf(evaluation);
    for (const QStringList& cells : rows) {
        auto* row = new QTreeWidgetItem(table_, cells);
        row->setFont(1, tabularFont(table_->font()));
        row->setToolTip(2, cells[2]);
    }
    for (int column = 0; column < 2; ++column)
        table_->resizeColumnToContents(column);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    QPushButton* copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(QStringLiteral("copyEvaluation"));
    copyButton->setToolTip(tr("Copy the table as text"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(table_, 1);
    if (const QStringList notes = notesOn(evaluation); !notes.isEmpty()) {
        QLabel* label = makeCaption(notes.join(QLatin1Char('\n')), this);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addWidget(buttons);
    resize(firstSize);
    connect(copyButton, &QPushButton::clicked, this, &EvaluationDialog::copy);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

void EvaluationDialog::copy() const {
    QStringList lines{title_};
    for (int row = 0; row < table_->topLevelItemCount(); ++row) {
        const QTreeWidgetItem* item = table_->topLevelItem(row);
        lines << QStringLiteral("%1\t%2\t%3").arg(item->text(0), item->text(1), item->text(2));
    }
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace patchgauge::ui
