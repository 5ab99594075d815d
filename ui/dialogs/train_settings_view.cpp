#include "dialogs/train_settings_view.h"

#include "dialogs/method_view.h"
#include "dialogs/threshold_view.h"
#include "text/engine_text.h"
#include "weights/manifest.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QToolButton>

#include <utility>

namespace patchgauge::ui {

TrainSettingsView::TrainSettingsView(weights::Store store, JobRunner& scanner,
                                     QSettings& remembered, QWidget* parent)
    : QWidget(parent),
      store_(std::move(store)),
      backbone_(new QComboBox(this)),
      missing_(makeMissing()),
      preset_(new QComboBox(this)),
      advancedToggle_(new QToolButton(this)),
      advanced_(new QTabWidget(this)),
      method_(new MethodView),
      threshold_(new ThresholdView(scanner, remembered)) {
    buildBackbone();
    buildPreset();
    buildAdvanced();
    arrange();
    for (QComboBox* choice : {backbone_, preset_})
        connect(choice, &QComboBox::currentIndexChanged, this, &TrainSettingsView::applyPreset);
    connect(method_, &MethodView::methodChanged, this, &TrainSettingsView::applyPreset);
    connect(method_, &MethodView::changed, this, &TrainSettingsView::changed);
    connect(threshold_, &ThresholdView::changed, this, &TrainSettingsView::changed);
    applyPreset();
}

void TrainSettingsView::arrange() {
    const auto makeLabel = [this](const QString& text, QWidget* buddy) {
        auto* label = new QLabel(text, this);
        label->setBuddy(buddy);
        return label;
    };
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeLabel(tr("&Backbone"), backbone_), 0, 0);
    grid->addWidget(backbone_, 0, 1);
    grid->addWidget(missing_, 1, 1);
    grid->addWidget(makeLabel(tr("&Preset"), preset_), 2, 0);
    grid->addWidget(preset_, 2, 1);
    grid->addWidget(advancedToggle_, 3, 0, 1, 2, Qt::AlignLeft);
    grid->addWidget(advanced_, 4, 0, 1, 2);
}

void TrainSettingsView::buildBackbone() {
    backbone_->setObjectName(QStringLiteral("backbone"));
    backbone_->setAccessibleName(tr("Backbone"));
    backbone_->setToolTip(tr("The pretrained network whose features are compared"));
    for (const weights::BackboneSpec& spec : weights::backbones())
        backbone_->addItem(QString::fromStdString(spec.title), QString::fromStdString(spec.id));
    backbone_->setCurrentIndex(
        backbone_->findData(QString::fromStdString(weights::defaultBackboneId())));
}

void TrainSettingsView::buildPreset() {
    preset_->setObjectName(QStringLiteral("preset"));
    preset_->setAccessibleName(tr("Preset"));
    preset_->setToolTip(tr("Default inspects the whole image; Paper repeats the published method, "
                           "to compare numbers with it"));
    preset_->addItem(tr("Default"), int(Preset::Default));
    preset_->addItem(tr("Paper"), int(Preset::Paper));
}

void TrainSettingsView::buildAdvanced() {
    advancedToggle_->setObjectName(QStringLiteral("advanced"));
    advancedToggle_->setText(tr("Advanced"));
    advancedToggle_->setToolTip(tr("Method, image size and channels, and how the threshold is "
                                   "drawn"));
    advancedToggle_->setCheckable(true);
    advancedToggle_->setAutoRaise(true);
    advancedToggle_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    advancedToggle_->setArrowType(Qt::RightArrow);
    advanced_->setObjectName(QStringLiteral("advancedPages"));
    advanced_->addTab(method_, tr("Method"));
    advanced_->addTab(threshold_, tr("Threshold"));
    advanced_->hide();
    connect(advancedToggle_, &QToolButton::toggled, this, [this](bool shown) {
        advanced_->setVisible(shown);
        advancedToggle_->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    });
}

QWidget* TrainSettingsView::makeMissing() {
    auto* row = new QWidget(this);
    instructions_ = new QLabel(row);
    instructions_->setObjectName(QStringLiteral("missingBackbone"));
    instructions_->setWordWrap(true);
    instructions_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* import = new QPushButton(tr("Install from file…"), row);
    import->setObjectName(QStringLiteral("importBackbone"));
    import->setToolTip(tr("Choose the weights file of this backbone; it is copied in"));
    connect(import, &QPushButton::clicked, this, &TrainSettingsView::importRequested);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(instructions_, 1);
    layout->addWidget(import, 0, Qt::AlignTop);
    return row;
}

void TrainSettingsView::refresh() {
    for (int row = 0; row < backbone_->count(); ++row) {
        const weights::BackboneSpec& spec =
            weights::backbone(backbone_->itemData(row).toString().toStdString());
        const bool installed = store_.find(spec.id).has_value();
        const QString title = QString::fromStdString(spec.title);
        backbone_->setItemText(row, installed ? title : tr("%1 (not installed)").arg(title));
        backbone_->setItemData(
            row, installed ? QVariant() : palette().color(QPalette::Disabled, QPalette::Text),
            Qt::ForegroundRole);
        backbone_->setItemData(
            row, installed ? QVariant() : QVariant(engineText(spec.instructions)), Qt::ToolTipRole);
    }
    instructions_->setText(missingBackbone());
    missing_->setVisible(!instructions_->text().isEmpty());
    Q_EMIT changed();
}

std::string TrainSettingsView::backbone() const {
    return backbone_->currentData().toString().toStdString();
}

pipeline::TrainSettings TrainSettingsView::presetSettings() const {
    const std::string id = backbone();
    const detector::Method method = method_->method();
    const bool paper = preset_->currentData().toInt() == int(Preset::Paper);
    return paper && method == detector::Method::Padim ? pipeline::paperSettings(id)
                                                      : pipeline::defaultSettings(id, method);
}

void TrainSettingsView::applyPreset() {
    preset_->setEnabled(method_->method() == detector::Method::Padim);
    method_->setPreset(presetSettings());
    refresh();
}

pipeline::TrainSettings TrainSettingsView::settings() const {
    pipeline::TrainSettings settings = presetSettings();
    method_->applyTo(settings);
    settings.calibration = threshold_->settings();
    return settings;
}

void TrainSettingsView::setGoodImages(std::size_t count) {
    threshold_->setGoodImages(count);
}

QString TrainSettingsView::obstacle() const {
    return threshold_->obstacle();
}

QString TrainSettingsView::missingBackbone() const {
    if (store_.find(backbone()))
        return {};
    return tr("Not installed: %1.").arg(engineClause(weights::backbone(backbone()).instructions));
}

void TrainSettingsView::restore(const QSettings& settings) {
    const auto choose = [](QComboBox* box, const QVariant& value) {
        const int index = box->findData(value);
        if (index >= 0)
            box->setCurrentIndex(index);
    };
    choose(backbone_, settings.value(QStringLiteral("train/backbone")));
    choose(preset_, settings.value(QStringLiteral("train/preset")));
    method_->restore(settings);
    threshold_->restore(settings);
    // Another method must not be trained unnoticed, nor photos be turned.
    if (method_->method() != detector::Method::Padim ||
        method_->alignment() != image::AlignmentMethod::None)
        advancedToggle_->setChecked(true);
}

void TrainSettingsView::save(QSettings& settings) const {
    settings.setValue(QStringLiteral("train/backbone"), backbone_->currentData());
    settings.setValue(QStringLiteral("train/preset"), preset_->currentData());
    method_->save(settings);
    threshold_->save(settings);
}

} // namespace patchgauge::ui
