#include "dialogs/evaluation_dialog.h"

#include "canvas/number_text.h"
#include "models/calibration_text.h"
#include "panels/facts_section.h"
#include "panels/tabular_font.h"
#include "text/engine_text.h"

#include <QClipboard>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace patchgauge::ui {
namespace {

using evaluation::Evaluation;

constexpr int firstWidth = 800;

QString tr(const char* text) {
    return QCoreApplication::translate("patchgauge::ui", text);
}

QString missing() {
    return QStringLiteral("–");
}

QString fractionText(std::optional<double> value) {
    return value ? QLocale().toString(*value, 'f', 3) : missing();
}

QString shareText(const std::optional<calibration::Rate>& rate) {
    return rate ? tr("%1 of %2: %3").arg(rate->count).arg(rate->total).arg(rateText(*rate))
                : missing();
}

QString f1Text(const Evaluation& evaluation) {
    if (!evaluation.f1Max || !evaluation.f1Threshold)
        return missing();
    return tr("%1 at a threshold of %2")
        .arg(fractionText(evaluation.f1Max), distanceText(*evaluation.f1Threshold));
}

QList<EvaluationDialog::Measure> measuresOf(const Evaluation& evaluation) {
    return {
        {QStringLiteral("testImages"), tr("Test images"), QString::number(evaluation.testImages),
         tr("That could be read, good and defective ones together.")},
        {QStringLiteral("escape"), tr("Escape rate"), shareText(evaluation.escape),
         tr("Defective images that the model’s threshold lets pass.")},
        {QStringLiteral("overkill"), tr("Overkill rate"), shareText(evaluation.overkill),
         tr("Good images that the model’s threshold rejects.")},
        {QStringLiteral("evaluatedThreshold"), tr("Threshold"),
         evaluation.threshold ? distanceText(*evaluation.threshold) : missing(),
         tr("The model’s own, which the two rates above hold for.")},
        {QStringLiteral("imageAuroc"), tr("Image AUROC"), fractionText(evaluation.imageAuroc),
         tr("Chance that a defective image scores higher than a good one: 1 is perfect, 0.5 is "
            "guessing.")},
        {QStringLiteral("imageAp"), tr("Image average precision"), fractionText(evaluation.imageAp),
         tr("Share of defective ones among the images above a score, averaged over the scores.")},
        {QStringLiteral("f1"), tr("Largest F1"), f1Text(evaluation),
         tr("Best balance between what is found and what is flagged wrongly, at any threshold.")},
        {QStringLiteral("pixelAuroc"), tr("Pixel AUROC"), fractionText(evaluation.pixelAuroc),
         tr("Chance that a defective pixel has a higher value than a normal one. Needs masks.")},
        {QStringLiteral("pro"), tr("PRO, up to 30 % false positives"),
         fractionText(evaluation.proAuroc),
         tr("Share of each defect that is covered, averaged over defects of any size. Needs "
            "masks.")},
        {QStringLiteral("time"), tr("Time"),
         tr("%1 ms an image").arg(distanceText(evaluation.millisecondsPerImage)),
         tr("From the file to the score, on this machine.")},
    };
}

QStringList notesOn(const Evaluation& evaluation) {
    QStringList notes;
    for (const pipeline::SkippedImage& skipped : evaluation.skipped)
        notes << engineText(skipped.error);
    if (constexpr int most = 3; notes.size() > most)
        notes = notes.mid(0, most)
                << tr("and %1 more that could not be read").arg(notes.size() - most);
    for (const Sentence& warning : evaluation.warnings)
        notes << engineText(warning);
    return notes;
}

} // namespace

EvaluationDialog::EvaluationDialog(const Evaluation& evaluation, const QString& modelName,
                                   QWidget* parent)
    : QDialog(parent),
      title_(tr("%1 on %2").arg(modelName, QString::fromStdString(evaluation.dataset))),
      measures_(measuresOf(evaluation)) {
    setObjectName(QStringLiteral("evaluationDialog"));
    setWindowTitle(title_);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    QPushButton* copyButton = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    copyButton->setObjectName(QStringLiteral("copyEvaluation"));
    copyButton->setAutoDefault(false);
    copyButton->setToolTip(tr("Copy measures, values and meanings as text"));
    QPushButton* listButton =
        buttons->addButton(tr("&List the images"), QDialogButtonBox::ActionRole);
    listButton->setObjectName(QStringLiteral("listEvaluated"));
    listButton->setAutoDefault(false);
    listButton->setToolTip(tr("Inspect the test images in the list, where the quality panel "
                              "sets what they are against how they are judged"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(makeTable());
    if (const QStringList notes = notesOn(evaluation); !notes.isEmpty()) {
        QLabel* label = makeCaption(notes.join(QLatin1Char('\n')), this);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addStretch();
    layout->addWidget(buttons);
    resize(firstWidth, heightForWidth(firstWidth));
    connect(copyButton, &QPushButton::clicked, this, &EvaluationDialog::copy);
    connect(listButton, &QPushButton::clicked, this, &EvaluationDialog::listRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
}

QWidget* EvaluationDialog::makeTable() {
    auto* table = new QWidget(this);
    auto* grid = new QGridLayout(table);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(24);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(2, 1);
    for (int row = 0; row < measures_.size(); ++row) {
        const Measure& measure = measures_[row];
        auto* value = new QLabel(measure.value, table);
        value->setObjectName(measure.objectName);
        value->setAccessibleName(measure.name);
        value->setAccessibleDescription(measure.meaning);
        value->setFont(tabularFont(value->font()));
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        QLabel* meaning = makeCaption(measure.meaning, table);
        meaning->setWordWrap(true);
        grid->addWidget(new QLabel(measure.name, table), row, 0, Qt::AlignTop);
        grid->addWidget(value, row, 1, Qt::AlignTop);
        grid->addWidget(meaning, row, 2, Qt::AlignTop);
    }
    return table;
}

void EvaluationDialog::copy() const {
    QStringList lines{title_};
    for (const Measure& measure : measures_)
        lines << QStringLiteral("%1\t%2\t%3").arg(measure.name, measure.value, measure.meaning);
    QGuiApplication::clipboard()->setText(lines.join(QLatin1Char('\n')));
}

} // namespace patchgauge::ui
