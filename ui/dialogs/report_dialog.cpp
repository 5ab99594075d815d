#include "dialogs/report_dialog.h"

#include "dialogs/decision_row.h"
#include "dialogs/file_prompt.h"
#include "models/text.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>

namespace patchgauge::ui {
namespace {

constexpr int firstWidth = 560;

QString paperKey() {
    return QStringLiteral("report/paper");
}

QString labelsKey() {
    return QStringLiteral("report/labels");
}

QString letter() {
    return QStringLiteral("letter");
}

/// A4 but where people print on Letter.
QString usualPaper() {
    return QLocale().measurementSystem() == QLocale::ImperialUSSystem ? letter()
                                                                      : QStringLiteral("a4");
}

void name(QWidget* widget, const char* objectName, const QString& accessibleName,
          const QString& toolTip) {
    widget->setObjectName(QString::fromLatin1(objectName));
    widget->setAccessibleName(accessibleName);
    widget->setToolTip(toolTip);
}

} // namespace

ReportDialog::ReportDialog(const Choice& choice, const QString& operatorName, QSettings& settings,
                           QWidget* parent)
    : QDialog(parent),
      settings_(settings),
      title_(new QLineEdit(this)),
      operator_(new QLineEdit(operatorName, this)),
      paper_(new QComboBox(this)),
      imagePages_(
          new QCheckBox(tr("A &page for each flagged image (%1)").arg(choice.flagged), this)),
      labels_(new QCheckBox(tr("What people said that the parts a&re"), this)),
      file_(new QLineEdit(displayPath(choice.suggestedFile), this)) {
    setObjectName(QStringLiteral("reportDialog"));
    setWindowTitle(tr("Report"));
    title_->setPlaceholderText(tr("Inspection report"));
    name(title_, "reportTitle", tr("Title"), tr("What stands on the first page"));
    name(operator_, "reportOperator", tr("Operator"), tr("Who answers for the inspection"));
    paper_->addItem(tr("A4"), QStringLiteral("a4"));
    paper_->addItem(tr("Letter"), letter());
    paper_->setCurrentIndex(paper_->findData(settings.value(paperKey(), usualPaper()).toString()));
    name(paper_, "reportPaper", tr("Paper"), tr("Size of the pages"));
    imagePages_->setChecked(true);
    name(imagePages_, "reportImagePages", {},
         tr("Photo, overlay, regions and what people said, image by image"));
    labels_->setChecked(settings.value(labelsKey(), true).toBool());
    name(labels_, "reportLabels", {},
         tr("Labels, in the table and on the pages; verdicts that people overrode stay in"));
    auto* station = new QLabel(choice.station, this);
    station->setToolTip(tr("The computer that the report names"));
    decision_ = new DecisionRow(tr("&Write report"), this);
    name(decision_->accept(), "writeReport", {}, tr("Write the report as a PDF"));

    auto* form = new QFormLayout(this);
    form->setContentsMargins(16, 16, 16, 16);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(12);
    form->addRow(tr("&Title"), title_);
    form->addRow(tr("&Operator"), operator_);
    form->addRow(tr("Station"), station);
    form->addRow(tr("Images"), makeImagesField(choice));
    form->addRow(QString(), imagePages_);
    form->addRow(QString(), labels_);
    form->addRow(tr("P&aper"), paper_);
    form->addRow(tr("&File"), makeFileField());
    form->addRow(decision_);
    resize(firstWidth, sizeHint().height());
    judge();
}

QWidget* ReportDialog::makeImagesField(const Choice& choice) {
    auto* field = new QWidget(this);
    auto* layout = new QVBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    all_ = new QRadioButton(tr("A&ll %1 of the list").arg(choice.all), field);
    name(all_, "reportAll", {}, tr("Report every image that was inspected"));
    shown_ = new QRadioButton(tr("The %1 that the filter &shows").arg(choice.shown), field);
    name(shown_, "reportShown", {}, tr("Report the images that the list shows now"));
    shown_->setEnabled(choice.shown > 0 && choice.shown < choice.all);
    all_->setChecked(true);
    layout->addWidget(all_);
    layout->addWidget(shown_);
    return field;
}

QWidget* ReportDialog::makeFileField() {
    auto* field = new QWidget(this);
    auto* layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    name(file_, "reportFile", tr("File"), tr("The PDF to write"));
    auto* browse = new QPushButton(tr("&Browse…"), field);
    name(browse, "browseReport", {}, tr("Choose the file"));
    browse->setAutoDefault(false);
    layout->addWidget(file_, 1);
    layout->addWidget(browse);
    connect(browse, &QPushButton::clicked, this, &ReportDialog::browse);
    connect(file_, &QLineEdit::textChanged, this, &ReportDialog::judge);
    return field;
}

ReportOptions ReportDialog::options() const {
    ReportOptions options;
    options.title = title_->text().trimmed();
    options.operatorName = operator_->text().trimmed();
    options.paper = paper_->currentData().toString() == letter() ? Paper::Letter : Paper::A4;
    options.imagePages = imagePages_->isChecked();
    options.labels = labels_->isChecked();
    return options;
}

bool ReportDialog::shownOnly() const {
    return shown_->isChecked();
}

std::filesystem::path ReportDialog::file() const {
    const QString entered = file_->text().trimmed();
    const bool named = entered.endsWith(QLatin1String(".pdf"), Qt::CaseInsensitive);
    return toPath(named ? entered : entered + QStringLiteral(".pdf"));
}

void ReportDialog::browse() {
    promptForSaving(
        this, tr("Write report"), file(), tr("PDF files (*.pdf)"),
        [this](const std::filesystem::path& file) { file_->setText(displayPath(file)); });
}

void ReportDialog::judge() {
    const QString entered = file_->text().trimmed();
    QString note;
    if (!entered.isEmpty() && QFileInfo(entered).isRelative())
        note = tr("Give the whole path, or choose the file.");
    else if (!entered.isEmpty() && QFileInfo::exists(displayPath(file())))
        note = tr("The file exists and will be replaced.");
    decision_->note()->setText(note);
    decision_->accept()->setEnabled(!entered.isEmpty() && QFileInfo(entered).isAbsolute() &&
                                    !QFileInfo(entered).isDir());
}

void ReportDialog::accept() {
    settings_.setValue(paperKey(), paper_->currentData());
    settings_.setValue(labelsKey(), labels_->isChecked());
    QDialog::accept();
}

} // namespace patchgauge::ui
