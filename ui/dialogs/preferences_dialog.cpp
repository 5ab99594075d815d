#include "dialogs/preferences_dialog.h"

#include "base/platform.h"
#include "dialogs/file_prompt.h"
#include "dialogs/record_settings.h"
#include "models/text.h"
#include "preferences/language.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFormLayout>
#include <QFrame>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <initializer_list>

namespace patchgauge::ui {
namespace {

constexpr int mostThreads = 256;
constexpr int folderWidth = 320;

void choose(QComboBox& box, const QVariant& value) {
    box.setCurrentIndex(std::max(0, box.findData(value)));
}

} // namespace

PreferencesDialog::PreferencesDialog(const Preferences& preferences,
                                     const std::filesystem::path& dataDirectory,
                                     QSettings& settings, QWidget* parent)
    : QDialog(parent),
      settings_(settings),
      inUse_(displayPath(dataDirectory)),
      dataDirectory_(preferences.dataDirectory),
      form_(new QFormLayout),
      theme_(new QComboBox(this)),
      language_(new QComboBox(this)),
      device_(new QComboBox(this)),
      threads_(new QSpinBox(this)),
      folder_(new QLabel(this)),
      choose_(new QPushButton(tr("Choose…"), this)),
      reset_(new QPushButton(tr("Use the usual place"), this)),
      folderNote_(new QLabel(this)) {
    setWindowTitle(tr("Settings"));
    buildForm();
    choose(*theme_, static_cast<int>(preferences.theme));
    choose(*language_, preferences.language);
    choose(*device_, preferences.device);
    threads_->setValue(preferences.threads);
    showDataDirectory();
    connect(choose_, &QPushButton::clicked, this, &PreferencesDialog::chooseDataDirectory);
    connect(reset_, &QPushButton::clicked, this, [this] {
        dataDirectory_.clear();
        showDataDirectory();
    });
}

void PreferencesDialog::buildForm() {
    theme_->setObjectName(QStringLiteral("theme"));
    theme_->addItem(tr("As the desktop"), static_cast<int>(Theme::Desktop));
    theme_->addItem(tr("Light"), static_cast<int>(Theme::Light));
    theme_->addItem(tr("Dark"), static_cast<int>(Theme::Dark));

    language_->setObjectName(QStringLiteral("language"));
    language_->addItem(tr("As the desktop"), QString());
    for (const Language& language : languages())
        language_->addItem(language.name, language.code);

    device_->setObjectName(QStringLiteral("device"));
    device_->addItem(tr("Graphics card where there is one"), QStringLiteral("auto"));
    device_->addItem(tr("Processor"), QStringLiteral("cpu"));
    device_->addItem(tr("Graphics card (CUDA)"), QStringLiteral("cuda"));
    device_->setToolTip(tr("Where the network runs, from the next training or model on"));

    threads_->setObjectName(QStringLiteral("threads"));
    threads_->setRange(0, mostThreads);
    threads_->setSpecialValueText(tr("All (%1)").arg(platform::processorCount()));
    threads_->setToolTip(
        tr("How many processors are used at once, from the next training or model on"));

    folder_->setObjectName(QStringLiteral("dataDirectory"));
    folder_->setMinimumWidth(folderWidth);
    folder_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    choose_->setObjectName(QStringLiteral("chooseDataDirectory"));
    reset_->setObjectName(QStringLiteral("resetDataDirectory"));
    folderNote_->setObjectName(QStringLiteral("dataDirectoryNote"));
    folderNote_->setWordWrap(true);
    folderNote_->setForegroundRole(QPalette::PlaceholderText);

    form_->setHorizontalSpacing(16);
    form_->setVerticalSpacing(8);
    addAppearance(tr("&Theme:"), theme_);
    addAppearance(tr("&Language:"), language_);
    form_->addRow(tr("&Network runs on:"), device_);
    form_->addRow(tr("&Processors:"), threads_);
    auto* folderButtons = new QHBoxLayout;
    folderButtons->setSpacing(8);
    folderButtons->addWidget(choose_);
    folderButtons->addWidget(reset_);
    folderButtons->addStretch();
    form_->addRow(tr("Data folder:"), folder_);
    form_->addRow(QString(), folderButtons);
    form_->addRow(QString(), folderNote_);

    auto* records = new RecordSettings(toPath(inUse_) / "records.sqlite", settings_, this);
    connect(this, &QDialog::accepted, records, &RecordSettings::save);
    auto* line = new QFrame(this);
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Sunken);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(form_);
    layout->addWidget(line);
    layout->addWidget(records);
    layout->addStretch();
    layout->addWidget(buttons);
}

void PreferencesDialog::addAppearance(const QString& label, QWidget* field) {
    form_->insertRow(appearanceRows_++, label, field);
}

void PreferencesDialog::restrictToAppearance() {
    restricted_ = true;
    const QString reason = tr("Fixed in operator mode");
    for (QWidget* fixed : std::initializer_list<QWidget*>{device_, threads_, choose_, reset_}) {
        fixed->setEnabled(false);
        fixed->setToolTip(reason);
    }
    showDataDirectory();
}

void PreferencesDialog::chooseDataDirectory() {
    promptForFolder(this, tr("Data folder"), settings_, QStringLiteral("folders/data"),
                    [this](const std::filesystem::path& folder) {
                        dataDirectory_ = displayPath(folder);
                        showDataDirectory();
                    });
}

void PreferencesDialog::showDataDirectory() {
    const QString shown = dataDirectory_.isEmpty() ? inUse_ : dataDirectory_;
    folder_->setText(folder_->fontMetrics().elidedText(QDir::toNativeSeparators(shown),
                                                       Qt::ElideMiddle, folderWidth));
    folder_->setToolTip(QDir::toNativeSeparators(shown));
    const bool fixed = qEnvironmentVariableIsSet("PATCHGAUGE_DATA_DIR");
    choose_->setEnabled(!fixed && !restricted_);
    reset_->setEnabled(!fixed && !restricted_ && !dataDirectory_.isEmpty());
    if (restricted_)
        folderNote_->setText(tr("In operator mode, data folder, device and processors stay as they "
                                "are: leave it to change them."));
    else if (fixed)
        folderNote_->setText(tr("Set by the environment variable PATCHGAUGE_DATA_DIR."));
    else
        folderNote_->setText(
            tr("Holds backbones, models and what is remembered of them. Another folder is "
               "used from the next start on; what lies in the present one stays there."));
}

Preferences PreferencesDialog::preferences() const {
    Preferences preferences;
    preferences.theme = static_cast<Theme>(theme_->currentData().toInt());
    preferences.language = language_->currentData().toString();
    preferences.device = device_->currentData().toString();
    preferences.threads = threads_->value();
    preferences.dataDirectory = dataDirectory_;
    return preferences;
}

} // namespace patchgauge::ui
