#include "dialogs/agreement_setup_dialog.h"

#include "base/clock.h"
#include "base/random.h"
#include "dialogs/decision_row.h"
#include "panels/facts_section.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDate>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QRandomGenerator>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <iterator>

namespace patchgauge::ui {
namespace {

using calibration::Verdict;
using evaluation::Decision;

constexpr int firstWidth = 560;

int countFlagged(const std::vector<StudyCandidate>& candidates) {
    return static_cast<int>(std::count_if(candidates.begin(), candidates.end(),
                                          [](const StudyCandidate& one) { return one.flagged(); }));
}

Decision decisionOf(Verdict verdict, Decision reviewCountsAs) {
    if (verdict == Verdict::Review)
        return reviewCountsAs;
    return verdict == Verdict::Pass ? Decision::Good : Decision::Defective;
}

/// A number of images with a name of its own beside it.
QSpinBox* makeCount(int most, int first, const char* name, const QString& accessible,
                    QWidget* parent) {
    auto* box = new QSpinBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessible);
    box->setToolTip(accessible);
    box->setRange(0, most);
    box->setValue(std::min(most, first));
    return box;
}

} // namespace

AgreementSetupDialog::AgreementSetupDialog(std::vector<StudyCandidate> candidates, StudyModel model,
                                           QSettings& settings, QWidget* parent)
    : QDialog(parent),
      candidates_(std::move(candidates)),
      model_(std::move(model)),
      settings_(settings) {
    setObjectName(QStringLiteral("agreementSetup"));
    setWindowTitle(tr("New agreement study"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    QLabel* purpose = makeCaption(
        tr("Several people judge the same photos several times, each time in another order and "
           "without seeing scores or earlier answers. It shows how far their verdicts, and the "
           "machine’s, can be relied upon."),
        this);
    purpose->setWordWrap(true);
    layout->addWidget(purpose);
    layout->addWidget(makeImages());
    layout->addWidget(makePeople());
    row_ = new DecisionRow(tr("&Begin study"), this);
    row_->accept()->setObjectName(QStringLiteral("beginStudy"));
    layout->addStretch();
    layout->addWidget(row_);
    connect(this, &QDialog::accepted, this, [this] {
        settings_.setValue(QStringLiteral("agreement/appraisers"), names_->text());
        settings_.setValue(QStringLiteral("agreement/trials"), trials_->value());
    });
    names_->setFocus();
    showState();
    resize(firstWidth, layout->heightForWidth(firstWidth));
}

QWidget* AgreementSetupDialog::makeImages() {
    const int flagged = countFlagged(candidates_);
    const int passed = static_cast<int>(candidates_.size()) - flagged;
    auto* area = new QWidget(this);
    title_ = new QLineEdit(
        tr("%1, %2").arg(model_.name, QDate::currentDate().toString(Qt::ISODate)), area);
    title_->setObjectName(QStringLiteral("studyTitle"));
    title_->setToolTip(tr("What the study is called in its report and its file"));
    all_ = new QRadioButton(tr("All %1 shown in the list").arg(candidates_.size()), area);
    all_->setObjectName(QStringLiteral("studyAll"));
    all_->setToolTip(tr("Filter the list to choose others"));
    some_ = new QRadioButton(tr("Drawn at random:"), area);
    some_->setObjectName(QStringLiteral("studySome"));
    constexpr int usualHalf = 25;
    flagged_ = makeCount(flagged, usualHalf, "studyFlagged",
                         tr("Images that the machine rejects or wants reviewed"), area);
    passed_ =
        makeCount(passed, usualHalf, "studyPassed", tr("Images that the machine passes"), area);
    constexpr std::size_t usual = 50;
    (candidates_.size() > usual ? some_ : all_)->setChecked(true);
    auto* draw = new QWidget(area);
    auto* drawLayout = new QHBoxLayout(draw);
    drawLayout->setContentsMargins(0, 0, 0, 0);
    drawLayout->setSpacing(8);
    drawLayout->addWidget(some_);
    drawLayout->addWidget(flagged_);
    drawLayout->addWidget(new QLabel(tr("flagged and"), draw));
    drawLayout->addWidget(passed_);
    drawLayout->addWidget(new QLabel(tr("passed"), draw));
    drawLayout->addStretch();
    references_ = makeCaption({}, area);
    references_->setObjectName(QStringLiteral("studyReferences"));
    references_->setWordWrap(true);
    auto* form = new QFormLayout(area);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Title"), title_);
    form->addRow(tr("Images"), all_);
    form->addRow(QString(), draw);
    form->addRow(tr("Reference"), references_);
    connect(title_, &QLineEdit::textChanged, this, &AgreementSetupDialog::showState);
    connect(all_, &QRadioButton::toggled, this, &AgreementSetupDialog::showState);
    for (QSpinBox* box : {flagged_, passed_})
        connect(box, &QSpinBox::valueChanged, this, &AgreementSetupDialog::showState);
    return area;
}

QWidget* AgreementSetupDialog::makePeople() {
    constexpr int usualTrials = 3;
    constexpr int mostTrials = 5;
    auto* area = new QWidget(this);
    names_ =
        new QLineEdit(settings_.value(QStringLiteral("agreement/appraisers")).toString(), area);
    names_->setObjectName(QStringLiteral("studyNames"));
    names_->setPlaceholderText(tr("Names, separated by commas; three are usual"));
    names_->setToolTip(tr("Who judges the photos"));
    trials_ = new QSpinBox(area);
    trials_->setObjectName(QStringLiteral("studyTrials"));
    trials_->setToolTip(tr("How often each appraiser judges each photo"));
    trials_->setRange(2, mostTrials);
    trials_->setValue(settings_.value(QStringLiteral("agreement/trials"), usualTrials).toInt());
    machine_ = new QCheckBox(tr("%1 takes part").arg(model_.name), area);
    machine_->setObjectName(QStringLiteral("studyMachine"));
    machine_->setToolTip(tr("Its verdicts of today are compared like those of a person"));
    machine_->setChecked(true);
    review_ = new QComboBox(area);
    review_->setObjectName(QStringLiteral("studyReview"));
    review_->addItem(tr("review counts as defective, since a person looks at the part"));
    review_->addItem(tr("review counts as good"));
    review_->setAccessibleName(tr("What a verdict of review counts as"));
    review_->setToolTip(review_->accessibleName());
    auto* form = new QFormLayout(area);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Appraisers"), names_);
    form->addRow(tr("T&rials"), trials_);
    form->addRow(tr("Machine"), machine_);
    form->addRow(QString(), review_);
    connect(names_, &QLineEdit::textChanged, this, &AgreementSetupDialog::showState);
    connect(trials_, &QSpinBox::valueChanged, this, &AgreementSetupDialog::showState);
    connect(machine_, &QCheckBox::toggled, review_, &QWidget::setEnabled);
    connect(machine_, &QCheckBox::toggled, this, &AgreementSetupDialog::showState);
    return area;
}

QStringList AgreementSetupDialog::names() const {
    QStringList names;
    for (const QString& name : names_->text().split(QLatin1Char(','), Qt::SkipEmptyParts))
        if (const QString trimmed = name.trimmed(); !trimmed.isEmpty())
            names << trimmed;
    return names;
}

std::vector<StudyCandidate> AgreementSetupDialog::drawn(std::uint64_t seed) const {
    if (all_->isChecked())
        return candidates_;
    Random random(seed);
    std::vector<StudyCandidate> chosen;
    for (const bool flagged : {true, false}) {
        std::vector<StudyCandidate> kind;
        std::copy_if(candidates_.begin(), candidates_.end(), std::back_inserter(kind),
                     [&](const StudyCandidate& one) { return one.flagged() == flagged; });
        const int count = (flagged ? flagged_ : passed_)->value();
        for (const int i : drawWithoutReplacement(count, static_cast<int>(kind.size()), random))
            chosen.push_back(kind[static_cast<std::size_t>(i)]);
    }
    return chosen;
}

evaluation::Study AgreementSetupDialog::study() const {
    evaluation::Study study;
    study.title = title_->text().trimmed().toStdString();
    study.created = utcTimestamp();
    study.seed = QRandomGenerator::global()->generate64();
    const Decision review = review_->currentIndex() == 0 ? Decision::Defective : Decision::Good;
    std::vector<Decision> verdicts;
    for (const StudyCandidate& one : drawn(study.seed)) {
        study.parts.push_back(one.part);
        verdicts.push_back(decisionOf(one.verdict, review));
    }
    const auto trials = static_cast<std::size_t>(trials_->value());
    for (const QString& name : names())
        study.addPerson(name.toStdString(), trials);
    if (machine_->isChecked()) {
        evaluation::StudyMachine machine = model_.machine;
        machine.reviewCountsAs = review;
        study.addMachine(model_.name.toStdString(), trials, verdicts, machine);
    }
    return study;
}

QString AgreementSetupDialog::objection() const {
    QStringList all = names();
    if (all.isEmpty())
        return tr("Name at least one appraiser.");
    if (machine_->isChecked())
        all << model_.name;
    if (all.removeDuplicates() > 0)
        return tr("Give each appraiser a name of his own.");
    if (title_->text().trimmed().isEmpty())
        return tr("Give the study a title.");
    const auto count = all_->isChecked() ? static_cast<int>(candidates_.size())
                                         : flagged_->value() + passed_->value();
    return count < 2 ? tr("Choose at least two images.") : QString();
}

QString AgreementSetupDialog::referenceText() const {
    const auto labelled =
        std::count_if(candidates_.begin(), candidates_.end(), [](const StudyCandidate& one) {
            return one.part.reference != Decision::Missing;
        });
    if (labelled == 0)
        return tr("No image is labelled: the study will show agreement, but not effectiveness, "
                  "misses or false alarms.");
    return tr("The labels of the list: %1 of %2 images have one.")
        .arg(labelled)
        .arg(candidates_.size());
}

void AgreementSetupDialog::showState() {
    for (QWidget* box : {flagged_, passed_})
        box->setEnabled(some_->isChecked());
    references_->setText(referenceText());
    const QString why = objection();
    const int count = all_->isChecked() ? static_cast<int>(candidates_.size())
                                        : flagged_->value() + passed_->value();
    row_->note()->setText(
        why.isEmpty()
            ? tr("Each appraiser judges %1 photos %2 times.").arg(count).arg(trials_->value())
            : why);
    row_->accept()->setEnabled(why.isEmpty());
}

} // namespace patchgauge::ui
