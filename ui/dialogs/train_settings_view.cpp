#include "dialogs/train_settings_view.h"

#include "weights/manifest.h"

#include <QComboBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
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
      missing_(makeMissing()),
      advancedToggle_(new QToolButton(this)),
      advanced_(makeAdvanced()) {
    buildChoices();
    advancedToggle_->setObjectName(QStringLiteral("advanced"));
    advancedToggle_->setText(tr("Advanced"));
    advancedToggle_->setToolTip(tr("Image size, number of channels and seed"));
    advancedToggle_->setCheckable(true);
    advancedToggle_->setAutoRaise(true);
    advancedToggle_->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    advancedToggle_->setArrowType(Qt::RightArrow);
    advanced_->hide();

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

    connect(advancedToggle_, &QToolButton::toggled, this, [this](bool shown) {
        advanced_->setVisible(shown);
        advancedToggle_->setArrowType(shown ? Qt::DownArrow : Qt::RightArrow);
    });
    for (QComboBox* choice : {backbone_, preset_})
        connect(choice, &QComboBox::currentIndexChanged, this, &TrainSettingsView::applyPreset);
    applyPreset();
}

void TrainSettingsView::buildChoices() {
    backbone_->setObjectName(QStringLiteral("backbone"));
    backbone_->setAccessibleName(tr("Backbone"));
    backbone_->setToolTip(tr("The pretrained network whose features are compared"));
    for (const weights::BackboneSpec& spec : weights::backbones())
        backbone_->addItem(QString::fromStdString(spec.title), QString::fromStdString(spec.id));
    backbone_->setCurrentIndex(
        backbone_->findData(QString::fromStdString(weights::defaultBackboneId())));
    preset_->setObjectName(QStringLiteral("preset"));
    preset_->setAccessibleName(tr("Preset"));
    preset_->setToolTip(tr("Default inspects the whole image; Paper repeats the published method, "
                           "to compare numbers with it"));
    preset_->addItem(tr("Default"), int(Preset::Default));
    preset_->addItem(tr("Paper"), int(Preset::Paper));
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
            row, installed ? QVariant() : QVariant(QString::fromStdString(spec.instructions)),
            Qt::ToolTipRole);
    }
    instructions_->setText(missingBackbone());
    missing_->setVisible(!instructions_->text().isEmpty());
    Q_EMIT changed();
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

std::string TrainSettingsView::backbone() const {
    return backbone_->currentData().toString().toStdString();
}

pipeline::TrainSettings TrainSettingsView::presetSettings() const {
    const std::string id = backbone();
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
    refresh();
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
    if (store_.find(backbone()))
        return {};
    return tr("Not installed: %1.")
        .arg(QString::fromStdString(weights::backbone(backbone()).instructions));
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
