#include "dialogs/agreement_dialog.h"

#include "base/files.h"
#include "dialogs/agreement_results.h"
#include "dialogs/blind_page.h"
#include "dialogs/file_prompt.h"
#include "evaluation/study_file.h"
#include "evaluation/study_table.h"
#include "models/text.h"
#include "panels/facts_section.h"
#include "panels/tabular_font.h"
#include "report/agreement_page.h"

#include <QDialogButtonBox>
#include <QGridLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace patchgauge::ui {
namespace {

constexpr QSize firstSize(1080, 760);

std::filesystem::path withExtension(std::filesystem::path file, const char* extension) {
    return file.replace_extension(extension);
}

} // namespace

AgreementDialog::AgreementDialog(JobRunner& runner, QWidget* parent)
    : QDialog(parent),
      runner_(runner),
      pages_(new QStackedWidget(this)),
      blind_(new BlindPage(runner, this)) {
    setObjectName(QStringLiteral("agreementDialog"));
    setWindowTitle(tr("Agreement study"));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    pages_->addWidget(makeOverview());
    pages_->addWidget(blind_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pages_);
    resize(firstSize);
    connect(blind_, &BlindPage::decided, this, &AgreementDialog::save);
    connect(blind_, &BlindPage::finished, this, &AgreementDialog::showOverview);
    showOverview();
}

QWidget* AgreementDialog::makeOverview() {
    auto* page = new QWidget(this);
    title_ = new QLabel(page);
    title_->setObjectName(QStringLiteral("studyHeading"));
    QFont large = title_->font();
    large.setPointSizeF(1.4 * large.pointSizeF());
    large.setBold(true);
    title_->setFont(large);
    facts_ = makeCaption({}, page);
    facts_->setWordWrap(true);
    problem_ = new QLabel(page);
    problem_->setObjectName(QStringLiteral("studyProblem"));
    problem_->setWordWrap(true);
    problem_->hide();
    hint_ = new QLabel(page);
    hint_->setObjectName(QStringLiteral("studyHint"));
    hint_->setWordWrap(true);
    results_ = new AgreementResults(page);
    connect(results_, &AgreementResults::partChosen, this,
            [this](const QString& name) { Q_EMIT partChosen(fromUtf8(name.toStdString())); });

    auto* content = new QWidget(page);
    auto* contentLayout = new QVBoxLayout(content);
    contentLayout->setContentsMargins(16, 8, 16, 8);
    contentLayout->setSpacing(16);
    progress_ = new QWidget(content);
    progressGrid_ = new QGridLayout(progress_);
    contentLayout->addWidget(progress_);
    contentLayout->addWidget(hint_);
    contentLayout->addWidget(results_);
    contentLayout->addStretch();
    area_ = new QScrollArea(page);
    area_->setWidget(content);
    area_->setWidgetResizable(true);
    area_->setFrameShape(QFrame::NoFrame);

    auto* layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 16, 0, 16);
    layout->setSpacing(8);
    for (QLabel* label : {title_, facts_, problem_}) {
        label->setContentsMargins(16, 0, 16, 0);
        layout->addWidget(label);
    }
    layout->addWidget(area_, 1);
    layout->addWidget(makeButtons());
    return page;
}

QWidget* AgreementDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    buttons->setContentsMargins(16, 0, 16, 0);
    const auto add = [&](const QString& text, const char* name, const QString& tip) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(tip);
        button->setAutoDefault(false);
        return button;
    };
    QPushButton* fresh =
        add(tr("&New study…"), "newStudy", tr("Begin a study with the images that the list shows"));
    QPushButton* open = add(tr("&Open study…"), "openStudy", tr("Go on with another study"));
    pdf_ = add(tr("&Report as PDF…"), "studyPdf", tr("Write the results as a page to print"));
    table_ = add(tr("&Decisions as CSV…"), "studyCsv", tr("Write every decision as a table"));
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(fresh, &QPushButton::clicked, this, &AgreementDialog::newRequested);
    connect(open, &QPushButton::clicked, this, &AgreementDialog::openRequested);
    connect(pdf_, &QPushButton::clicked, this, &AgreementDialog::exportPdf);
    connect(table_, &QPushButton::clicked, this, &AgreementDialog::exportTable);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::close);
    return buttons;
}

void AgreementDialog::setStudy(const evaluation::Study& study, const std::filesystem::path& file) {
    study_ = study;
    file_ = file;
    problem_->hide();
    showOverview();
}

void AgreementDialog::showProblem(const QString& problem) {
    problem_->setText(problem);
    problem_->show();
}

void AgreementDialog::showOverview() {
    pages_->setCurrentIndex(0);
    const bool complete = study_ && study_->missing() == 0;
    progress_->setVisible(study_ && !complete);
    results_->setVisible(complete);
    hint_->setVisible(!complete);
    pdf_->setEnabled(complete);
    table_->setEnabled(study_.has_value());
    if (!study_) {
        title_->setText(tr("No study yet"));
        hint_->setText(tr("1. Inspect photos, and label those whose truth is known.\n"
                          "2. Begin a study with them: New study.\n"
                          "3. Let each appraiser judge the photos, without seeing scores."));
        return;
    }
    title_->setText(QString::fromStdString(study_->title));
    const AgreementReport report = agreementReport(*study_);
    facts_->setText(tr("%1. Kept in %2").arg(report.facts, displayPath(file_)));
    hint_->setText(tr("Results are shown when everyone has judged everything, so that nobody is "
                      "led by them: %1 decisions are missing.")
                       .arg(study_->missing()));
    showProgress();
    if (complete)
        results_->setReport(report);
}

void AgreementDialog::showProgress() {
    while (QLayoutItem* item = progressGrid_->takeAt(0)) {
        // Later, as one of its buttons may be what was clicked.
        item->widget()->deleteLater();
        delete item;
    }
    progressGrid_->setContentsMargins(0, 0, 0, 0);
    progressGrid_->setHorizontalSpacing(24);
    progressGrid_->setVerticalSpacing(8);
    const int last = static_cast<int>(study_->trialCount()) + 2;
    progressGrid_->setColumnStretch(last, 1);
    for (std::size_t i = 0; i < study_->appraisers.size(); ++i)
        addAppraiser(static_cast<int>(i), i);
}

void AgreementDialog::addAppraiser(int row, std::size_t appraiser) {
    const evaluation::Appraiser& one = study_->appraisers[appraiser];
    const QString name = QString::fromStdString(one.name);
    progressGrid_->addWidget(new QLabel(name, progress_), row, 0);
    std::size_t all = 0;
    for (std::size_t trial = 0; trial < one.trials.size(); ++trial) {
        all += one.decided(trial);
        auto* text = new QLabel(tr("Trial %1: %2 of %3")
                                    .arg(trial + 1)
                                    .arg(one.decided(trial))
                                    .arg(study_->parts.size()),
                                progress_);
        text->setFont(tabularFont(text->font()));
        progressGrid_->addWidget(text, row, static_cast<int>(trial) + 1);
    }
    const int column = static_cast<int>(one.trials.size()) + 1;
    if (one.machine || all == study_->parts.size() * one.trials.size()) {
        progressGrid_->addWidget(makeCaption(tr("✓ finished"), progress_), row, column);
        return;
    }
    auto* button = new QPushButton(all == 0 ? tr("Judge…") : tr("Continue…"), progress_);
    button->setObjectName(QStringLiteral("judge%1").arg(appraiser));
    button->setAccessibleName(tr("Judge as %1").arg(name));
    button->setToolTip(tr("Hand the screen to %1").arg(name));
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, [this, appraiser] { begin(appraiser); });
    progressGrid_->addWidget(button, row, column);
}

void AgreementDialog::begin(std::size_t appraiser) {
    pages_->setCurrentWidget(blind_);
    blind_->begin(*study_, appraiser);
}

void AgreementDialog::run(const QString& title, const std::function<void()>& write) {
    runner_.start({title, [write](const JobContext&) { write(); },
                   [self = QPointer<AgreementDialog>(this)](const JobOutcome& outcome) {
                       if (self && outcome.failed())
                           self->showProblem(outcome.message);
                       else if (self)
                           self->problem_->hide();
                   }});
}

void AgreementDialog::save() {
    run(tr("Writing the study"),
        [study = *study_, file = file_] { evaluation::writeStudy(study, file); });
}

void AgreementDialog::exportPdf() {
    promptForSaving(this, tr("Report as PDF"), withExtension(file_, ".pdf"), tr("PDF (*.pdf)"),
                    [this](const std::filesystem::path& file) {
                        run(tr("Writing the report"), [report = agreementReport(*study_), file] {
                            writeAgreementPdf(report, file);
                        });
                    });
}

void AgreementDialog::exportTable() {
    promptForSaving(this, tr("Decisions as CSV"), withExtension(file_, ".csv"), tr("CSV (*.csv)"),
                    [this](const std::filesystem::path& file) {
                        run(tr("Writing the decisions"),
                            [text = evaluation::studyTable(*study_), file] {
                                writeAtomically(file, text.data(), text.size());
                            });
                    });
}

void AgreementDialog::closeEvent(QCloseEvent* event) {
    showOverview();
    QDialog::closeEvent(event);
}

} // namespace patchgauge::ui
