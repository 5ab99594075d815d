#include "dialogs/export_pictures_dialog.h"

#include "dialogs/decision_row.h"
#include "dialogs/file_prompt.h"
#include "models/text.h"
#include "panels/facts_section.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace patchgauge::ui {
namespace {

constexpr int firstWidth = 560;

QString scopeKey() {
    return QStringLiteral("exportPictures/scope");
}

QString folderKey() {
    return QStringLiteral("exportPictures/folder");
}

QString fileKey(const QCheckBox* box) {
    return QStringLiteral("exportPictures/") + box->objectName();
}

QString picturesFolder() {
    return QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) +
           QStringLiteral("/PatchGauge");
}

} // namespace

int ExportCounts::of(ExportScope scope) const {
    switch (scope) {
    case ExportScope::Current:
        return current;
    case ExportScope::Flagged:
        return flagged;
    case ExportScope::Shown:
        return shown;
    case ExportScope::All:
        return all;
    }
    return 0;
}

ExportPicturesDialog::ExportPicturesDialog(const ExportCounts& counts, QSettings& settings,
                                           QWidget* parent)
    : QDialog(parent),
      counts_(counts),
      settings_(settings),
      scopes_(new QButtonGroup(this)),
      folder_(new QLineEdit(settings.value(folderKey(), picturesFolder()).toString(), this)) {
    setObjectName(QStringLiteral("exportPicturesDialog"));
    setWindowTitle(tr("Export pictures"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    addScopes(*layout);
    addFiles(*layout);
    addFolder(*layout);
    layout->addStretch();
    foot_ = new DecisionRow(tr("Export"), this);
    foot_->accept()->setObjectName(QStringLiteral("exportPicturesNow"));
    layout->addWidget(foot_);
    connect(scopes_, &QButtonGroup::idToggled, this, &ExportPicturesDialog::judge);
    connect(folder_, &QLineEdit::textChanged, this, &ExportPicturesDialog::judge);
    resize(firstWidth, sizeHint().height());
    judge();
}

void ExportPicturesDialog::addScopes(QVBoxLayout& layout) {
    layout.addWidget(makeCaption(tr("Of which images"), this));
    const auto add = [&](ExportScope scope, const QString& text, const char* name) {
        auto* button = new QRadioButton(text, this);
        button->setObjectName(QLatin1String(name));
        button->setEnabled(counts_.of(scope) > 0);
        scopes_->addButton(button, static_cast<int>(scope));
        layout.addWidget(button);
    };
    add(ExportScope::Current, tr("&The image shown"), "scopeCurrent");
    add(ExportScope::Flagged, tr("To reject or review (%1)").arg(counts_.flagged), "scopeFlagged");
    add(ExportScope::Shown, tr("What the &list shows (%1)").arg(counts_.shown), "scopeShown");
    add(ExportScope::All, tr("&All (%1)").arg(counts_.all), "scopeAll");
    const int remembered =
        settings_.value(scopeKey(), static_cast<int>(ExportScope::Flagged)).toInt();
    QAbstractButton* chosen = scopes_->button(remembered);
    if (!chosen || !chosen->isEnabled())
        chosen = scopes_->button(static_cast<int>(ExportScope::All));
    chosen->setChecked(true);
}

void ExportPicturesDialog::addFiles(QVBoxLayout& layout) {
    layout.addSpacing(8);
    layout.addWidget(makeCaption(tr("Which files of each"), this));
    const auto add = [&](const QString& text, const QString& tip, const char* name, bool first) {
        auto* box = new QCheckBox(text, this);
        box->setObjectName(QLatin1String(name));
        box->setToolTip(tip);
        box->setChecked(settings_.value(fileKey(box), first).toBool());
        connect(box, &QCheckBox::toggled, this, &ExportPicturesDialog::judge);
        layout.addWidget(box);
        return box;
    };
    picture_ = add(tr("&Picture with heat, contour and caption (PNG)"),
                   tr("For people: with colour bar, score, threshold, verdict and model"),
                   "filePicture", true);
    heat_ = add(tr("&Heat only (PNG with transparency)"),
                tr("As large as the photo, to be laid over it"), "fileHeat", false);
    tiff_ = add(tr("Distances as &TIFF (32-bit float)"),
                tr("As large as the photo; not a number where nothing was inspected"), "fileTiff",
                false);
    npy_ = add(tr("Distances as &NPY (32-bit float)"),
               tr("At the network's resolution; not a number where nothing was inspected"),
               "fileNpy", false);
}

void ExportPicturesDialog::addFolder(QVBoxLayout& layout) {
    layout.addSpacing(8);
    layout.addWidget(makeCaption(tr("Into the folder"), this));
    folder_->setObjectName(QStringLiteral("exportFolder"));
    folder_->setAccessibleName(tr("Folder to export to"));
    folder_->setToolTip(tr("Made where it is not there yet; files in it are never overwritten"));
    auto* browse = new QPushButton(tr("&Browse…"), this);
    browse->setObjectName(QStringLiteral("browse"));
    browse->setToolTip(tr("Choose the folder"));
    browse->setAutoDefault(false);
    connect(browse, &QPushButton::clicked, this, &ExportPicturesDialog::browse);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(folder_, 1);
    row->addWidget(browse);
    layout.addLayout(row);
}

ExportScope ExportPicturesDialog::scope() const {
    return static_cast<ExportScope>(scopes_->checkedId());
}

PictureFiles ExportPicturesDialog::files() const {
    return {picture_->isChecked(), heat_->isChecked(), tiff_->isChecked(), npy_->isChecked()};
}

std::filesystem::path ExportPicturesDialog::folder() const {
    return toPath(folder_->text().trimmed());
}

void ExportPicturesDialog::browse() {
    promptForFolder(
        this, tr("Folder to export to"), settings_, QStringLiteral("folders/exportAll"),
        [this](const std::filesystem::path& folder) { folder_->setText(displayPath(folder)); });
}

QString ExportPicturesDialog::obstacle() const {
    if (files().count() == 0)
        return tr("Choose at least one kind of file.");
    if (!folder().is_absolute())
        return tr("Choose a folder.");
    return {};
}

void ExportPicturesDialog::judge() {
    const QString problem = obstacle();
    foot_->note()->setText(problem);
    foot_->accept()->setEnabled(problem.isEmpty());
    const int images = counts_.of(scope());
    const PictureFiles wanted = files();
    const bool onlyPictures = !wanted.tiff && !wanted.npy;
    const int count = images * wanted.count();
    foot_->accept()->setText(count == 1     ? tr("Export 1 file")
                             : onlyPictures ? tr("Export %1 pictures").arg(count)
                                            : tr("Export %1 files").arg(count));
}

void ExportPicturesDialog::accept() {
    settings_.setValue(scopeKey(), scopes_->checkedId());
    settings_.setValue(folderKey(), folder_->text().trimmed());
    for (const QCheckBox* box : {picture_, heat_, tiff_, npy_})
        settings_.setValue(fileKey(box), box->isChecked());
    QDialog::accept();
}

} // namespace patchgauge::ui
