#include "dialogs/watch_dialog.h"

#include "dialogs/file_prompt.h"
#include "models/text.h"
#include "panels/facts_section.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace patchgauge::ui {
namespace {

constexpr int firstWidth = 560;

QString folderKey() {
    return QStringLiteral("watch/folder");
}

} // namespace

WatchDialog::WatchDialog(QSettings& settings, QWidget* parent)
    : QDialog(parent),
      settings_(settings),
      folder_(new QLineEdit(settings.value(folderKey()).toString(), this)),
      alreadyThere_(new QCheckBox(tr("Inspect images that are there &already as well"), this)),
      obstacle_(makeCaption({}, this)) {
    setObjectName(QStringLiteral("watchDialog"));
    setWindowTitle(tr("Watch a folder"));
    auto* words = new QLabel(tr("Images are inspected as they arrive in the folder, each as soon "
                                "as it is complete."),
                             this);
    words->setWordWrap(true);
    folder_->setObjectName(QStringLiteral("watchedFolder"));
    folder_->setAccessibleName(tr("Folder to watch"));
    folder_->setToolTip(tr("The folder that a camera or another program writes into"));
    folder_->setPlaceholderText(tr("The folder that the camera writes into"));
    alreadyThere_->setObjectName(QStringLiteral("alreadyThere"));
    alreadyThere_->setToolTip(tr("Otherwise only images count that arrive from now on"));
    auto* browse = new QPushButton(tr("&Browse…"), this);
    browse->setObjectName(QStringLiteral("browse"));
    browse->setToolTip(tr("Choose the folder"));
    browse->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(folder_, 1);
    row->addWidget(browse);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    watch_ = buttons->addButton(tr("&Watch"), QDialogButtonBox::AcceptRole);
    watch_->setObjectName(QStringLiteral("startWatching"));
    watch_->setDefault(true);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(words);
    layout->addLayout(row);
    layout->addWidget(alreadyThere_);
    layout->addWidget(obstacle_);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(browse, &QPushButton::clicked, this, &WatchDialog::browse);
    connect(folder_, &QLineEdit::textChanged, this, &WatchDialog::judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    resize(firstWidth, sizeHint().height());
    judge();
}

std::filesystem::path WatchDialog::folder() const {
    return toPath(folder_->text().trimmed());
}

bool WatchDialog::alreadyThere() const {
    return alreadyThere_->isChecked();
}

void WatchDialog::browse() {
    promptForFolder(
        this, tr("Folder to watch"), settings_, QStringLiteral("folders/watch"),
        [this](const std::filesystem::path& folder) { folder_->setText(displayPath(folder)); });
}

void WatchDialog::judge() {
    const QString entered = folder_->text().trimmed();
    const bool usable = QFileInfo(entered).isDir();
    obstacle_->setText(usable || entered.isEmpty() ? QString() : tr("There is no such folder."));
    watch_->setEnabled(usable);
}

void WatchDialog::accept() {
    settings_.setValue(folderKey(), folder_->text().trimmed());
    QDialog::accept();
}

} // namespace patchgauge::ui
