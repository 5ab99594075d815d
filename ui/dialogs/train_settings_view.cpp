#include "dialogs/train_settings_view.h"

#include "weights/manifest.h"

#include <QComboBox>
#include <QFormLayout>
#include <QLabel>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QToolButton>

#include <limits>
#include <utility>

namespace patchgauge::ui {
namespace {

constexpr int sideStep = 32;
constexpr int largestSide = 4096;

} // namespace

TrainSettingsView::TrainSettingsView(weights::Store store, QWidget* parent)
    : QWidget(parent),
      store_(std::move(store)),
      backbone_(new QComboBox(this)),
      preset_(new QComboBox(this)),
      missing_(new QLabel(this)),
      advancedToggle_(new QToolButton(this)),
      advanced_(makeAdvanced()) {
    backbone_->setObjectName(QStringLiteral("backbone"));
    backbone_->setAccessibleName(tr("Backbone"));
    backbone_->setToolTip(tr("The pretrained network whose features are compared"));
    fillBackbones();
    preset_->setObjectName(QStringLiteral("preset"));
    preset_->setAccessibleName(tr("Preset"));
    preset_->setToolTip(tr("Default inspects the whole image; Paper repeats the published method, "
                           "to compare numbers with it"));
    preset_->addItem(tr("Default"), int(Preset::Default));
    preset_->addItem(tr("Paper"), int(Preset::Paper));
    missing_->setObjectName(QStringLiteral("missingBackbone"));
    missing_->setWordWrap(true);
    missing_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    advancedToggle_->setObjectName(QStringLiteral("advanced"));
    advancedToggle_->setText(tr("Advanced"));
    advancedToggle_->setToolTip(tr("Image size, number of channels and seed"));
    advancedToggle_->setCheckable(true);
    advancedToggle_->setAutoRaise(true);
    advancedToggle_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    advancedToggle_->setArrowType(Qt::RightArrow);
    advanced_->hide();

    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Backbone"), backbone_);
    form->addRow(QString(), missing_);
    form->addRow(tr("&Preset"), preset_);
    form->addRow(advancedToggle_);
    form->addRow(advanced_);

    connect(advancedToggle_, &QToolButton::toggled, this, [this](bool shown) {
        advanced_->setVisible(shown);
        advancedToggle_->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    });
    for (QComboBox* choice : {backbone_, preset_})
        connect(choice, &QComboBox::currentIndexChanged, this, &TrainSettingsView::applyPreset);
    applyPreset();
}

void TrainSettingsView::fillBackbones() {
    for (const weights::BackboneSpec& spec : weights::backbones()) {
        const bool installed = store_.find(spec.id).has_value();
        const QString title = QString::fromStdString(spec.title);
        backbone_->addItem(installed ? title : tr("%1 (not installed)").arg(title),
                           QString::fromStdString(spec.id));
        if (!installed) {
            const int row = backbone_->count() - 1;
            backbone_->setItemData(row, palette().color(QPalette::Disabled, QPalette::Text),
                                   Qt::ForegroundRole);
            backbone_->setItemData(row, QString::fromStdString(spec.instructions), Qt::ToolTipRole);
        }
    }
    backbone_->setCurrentIndex(
        backbone_->findData(QString::fromStdString(weights::defaultBackboneId())));
}

QWidget* TrainSettingsView::makeAdvanced() {
    auto* group = new QWidget(this);
    width_ = makeSpinBox(sideStep, largestSide, sideStep, tr("Width"),
                         tr("Width in pixels at which images are inspected, a multiple of 32"),
                         QStringLiteral("inputWidth"));
    height_ = makeSpinBox(sideStep, largestSide, sideStep, tr("Height"),
                          tr("Height in pixels at which images are inspected, a multiple of 32"),
                          QStringLiteral("inputHeight"));
    channels_ = makeSpinBox(1, largestSide, 10, tr("Channels"),
                            tr("How many of the network's channels are kept: more see more, and "
                               "need more memory and time"),
                            QStringLiteral("channels"));
    seed_ = makeSpinBox(0, std::numeric_limits<int>::max(), 1, tr("Seed"),
                        tr("The same seed draws the same channels again"), QStringLiteral("seed"));
    for (QSpinBox* side : {width_, height_})
        side->setSuffix(tr(" px"));
    auto* form = new QFormLayout(group);
    form->setContentsMargins(24, 0, 0, 0);
    form->setHorizontalSpacing(12);
    form->setVerticalSpacing(8);
    form->addRow(tr("&Width"), width_);
    form->addRow(tr("&Height"), height_);
    form->addRow(tr("&Channels"), channels_);
    form->addRow(tr("&Seed"), seed_);
    return group;
}

QSpinBox* TrainSettingsView::makeSpinBox(int low, int high, int step, const QString& name,
                                         const QString& tip, const QString& objectName) {
    auto* box = new QSpinBox(this);
    box->setObjectName(objectName);
    box->setRange(low, high);
    box->setSingleStep(step);
    box->setAccessibleName(name);
    box->setToolTip(tip);
    connect(box, &QSpinBox::valueChanged, this, &TrainSettingsView::changed);
    return box;
}

pipeline::TrainSettings TrainSettingsView::presetSettings() const {
    const std::string id = backbone_->currentData().toString().toStdString();
    return static_cast<Preset>(preset_->currentData().toInt()) == Preset::Paper
               ? pipeline::paperSettings(id)
               : pipeline::defaultSettings(id);
}

void TrainSettingsView::applyPreset() {
    const pipeline::TrainSettings preset = presetSettings();
    {
        const QSignalBlocker width(width_);
        const QSignalBlocker height(height_);
        const QSignalBlocker channels(channels_);
        width_->setValue(preset.input.crop.width);
        height_->setValue(preset.input.crop.height);
        channels_->setValue(preset.padim.dimensions);
    }
    // The paper's crop belongs to its size: changing one of them would no longer be the paper's.
    const bool cropped = preset.input.crop != preset.input.resize;
    width_->setEnabled(!cropped);
    height_->setEnabled(!cropped);
    showMissing();
    Q_EMIT changed();
}

pipeline::TrainSettings TrainSettingsView::settings() const {
    pipeline::TrainSettings settings = presetSettings();
    if (width_->isEnabled()) {
        settings.input.resize = {width_->value(), height_->value()};
        settings.input.crop = settings.input.resize;
    }
    settings.padim.dimensions = channels_->value();
    settings.padim.seed = static_cast<std::uint64_t>(seed_->value());
    return settings;
}

QString TrainSettingsView::missingBackbone() const {
    const std::string id = backbone_->currentData().toString().toStdString();
    return store_.find(id) ? QString() : QString::fromStdString(weights::backbone(id).instructions);
}

void TrainSettingsView::showMissing() {
    missing_->setText(missingBackbone());
    missing_->setVisible(!missing_->text().isEmpty());
}

void TrainSettingsView::restore(const QSettings& settings) {
    const auto choose = [](QComboBox* box, const QVariant& value) {
        const int index = box->findData(value);
        if (index >= 0)
            box->setCurrentIndex(index);
    };
    choose(backbone_, settings.value(QStringLiteral("train/backbone")));
    choose(preset_, settings.value(QStringLiteral("train/preset")));
    for (QSpinBox* box : {width_, height_, channels_, seed_}) {
        const QString key = QStringLiteral("train/") + box->objectName();
        if (box->isEnabled() && settings.contains(key))
            box->setValue(settings.value(key).toInt());
    }
    if (!settings.contains(QStringLiteral("train/seed")))
        seed_->setValue(static_cast<int>(presetSettings().padim.seed));
}

void TrainSettingsView::save(QSettings& settings) const {
    settings.setValue(QStringLiteral("train/backbone"), backbone_->currentData());
    settings.setValue(QStringLiteral("train/preset"), preset_->currentData());
    for (const QSpinBox* box : {width_, height_, channels_, seed_})
        settings.setValue(QStringLiteral("train/") + box->objectName(), box->value());
}

} // namespace patchgauge::ui
