#include "window/agreement_actions.h"

#include "base/files.h"
#include "dialogs/agreement_dialog.h"
#include "dialogs/file_prompt.h"
#include "evaluation/study_file.h"
#include "models/inspection_filter_model.h"
#include "models/text.h"
#include "window/actions.h"
#include "window/session.h"

#include <QAction>
#include <QRegularExpression>
#include <QSettings>

namespace patchgauge::ui {
namespace {

using evaluation::Decision;

QString fileKey() {
    return QStringLiteral("agreement/study");
}

Decision referenceOf(Label label) {
    if (label == Label::Good)
        return Decision::Good;
    return label == Label::Defective ? Decision::Defective : Decision::Missing;
}

/// A name for a file that is not taken yet.
std::filesystem::path freeFile(const std::filesystem::path& folder, const QString& title) {
    static const QRegularExpression unfit(QStringLiteral("[^\\w\\- ]+"),
                                          QRegularExpression::UseUnicodePropertiesOption);
    const QString base = QString(title).replace(unfit, QStringLiteral(" ")).simplified();
    for (int number = 1;; ++number) {
        const QString name = number == 1 ? QStringLiteral("%1.json").arg(base)
                                         : QStringLiteral("%1 %2.json").arg(base).arg(number);
        std::error_code ignored; // writing it will say so
        if (!std::filesystem::exists(folder / toPath(name), ignored))
            return folder / toPath(name);
    }
}

} // namespace

AgreementActions::AgreementActions(Actions& actions, Session& session, InspectionFilterModel& shown,
                                   QSettings& settings, QWidget* window)
    : QObject(window), session_(session), shown_(shown), settings_(settings), window_(window) {
    connect(actions.studyAgreement, &QAction::triggered, this, &AgreementActions::open);
}

std::filesystem::path AgreementActions::folder() const {
    return session_.dataDirectory() / "studies";
}

void AgreementActions::open() {
    makeDialog();
    if (const QString last = settings_.value(fileKey()).toString();
        !dialog_->study() && !last.isEmpty())
        read(toPath(last));
}

void AgreementActions::makeDialog() {
    if (!dialog_) {
        dialog_ = new AgreementDialog(session_.viewer(), window_);
        dialog_->setAttribute(Qt::WA_DeleteOnClose);
        connect(dialog_, &AgreementDialog::newRequested, this, &AgreementActions::create);
        connect(dialog_, &AgreementDialog::openRequested, this, &AgreementActions::choose);
        connect(dialog_, &AgreementDialog::partChosen, this, &AgreementActions::imageChosen);
    }
    dialog_->show();
    dialog_->raise();
    dialog_->activateWindow();
}

std::vector<StudyCandidate> AgreementActions::candidates() const {
    std::vector<StudyCandidate> result;
    for (const int row : shown_.sourceRows()) {
        const ListedImage& image = session_.images().at(row);
        if (!image.inspection.failed())
            result.push_back(
                {{toUtf8(image.inspection.path), image.inspection.sha256, referenceOf(image.label)},
                 image.inspection.verdict});
    }
    return result;
}

void AgreementActions::create() {
    const std::vector<StudyCandidate> images = candidates();
    if (!session_.loaded() || images.size() < 2) {
        say(tr("A study needs at least two inspected images in the list."));
        return;
    }
    const auto& model = session_.loaded()->model();
    auto* setup = new AgreementSetupDialog(
        images,
        {session_.loaded()->name(),
         {model->statisticsSha256(), session_.judging().threshold, Decision::Defective}},
        settings_, dialog_);
    setup->setAttribute(Qt::WA_DeleteOnClose);
    connect(setup, &QDialog::accepted, this, [this, setup] { begin(setup->study()); });
    setup->open();
}

void AgreementActions::begin(const evaluation::Study& study) {
    const auto file = freeFile(folder(), QString::fromStdString(study.title));
    session_.viewer().start({tr("Writing the study"),
                             [this, study, file](const JobContext& context) {
                                 evaluation::writeStudy(study, file);
                                 context.post([this, study, file] { take(study, file); });
                             },
                             [this](const JobOutcome& outcome) { say(outcome.message); }});
}

void AgreementActions::choose() {
    promptForFile(dialog_, tr("Open agreement study"), tr("Agreement studies (*.json)"), settings_,
                  QStringLiteral("folders/studies"),
                  [this](const std::filesystem::path& file) { read(file); });
}

void AgreementActions::read(const std::filesystem::path& file) {
    session_.viewer().start({tr("Reading the study"),
                             [this, file](const JobContext& context) {
                                 const evaluation::Study study = evaluation::readStudy(file);
                                 context.post([this, study, file] { take(study, file); });
                             },
                             [this](const JobOutcome& outcome) { say(outcome.message); }});
}

void AgreementActions::take(const evaluation::Study& study, const std::filesystem::path& file) {
    settings_.setValue(fileKey(), displayPath(file));
    if (dialog_)
        dialog_->setStudy(study, file);
}

void AgreementActions::say(const QString& problem) {
    if (dialog_ && !problem.isEmpty())
        dialog_->showProblem(problem);
}

} // namespace patchgauge::ui
