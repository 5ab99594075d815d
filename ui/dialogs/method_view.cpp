#include "dialogs/method_view.h"

#include "panels/facts_section.h"
#include "weights/manifest.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QSettings>
#include <QSignalBlocker>
#include <QSpinBox>

#include <limits>
#include <vector>

namespace patchgauge::ui {
namespace {

using detector::Method;
using image::AlignmentMethod;

constexpr int sideStep = 32;
constexpr int largestSide = 4096;

const auto methodKey = QStringLiteral("train/method");
const auto alignmentKey = QStringLiteral("train/alignment");

struct MethodText {
    Method method;
    QString title;
    QString explanation; ///< what it gains and what that costs
};

std::vector<MethodText> methodTexts() {
    return {
        {Method::Padim, MethodView::tr("PaDiM (recommended)"),
         MethodView::tr("Compares each patch with the good parts at the same place: shows where a "
                        "defect is, in memory that does not grow with the number of images, but "
                        "parts must always lie in the same place.")},
        {Method::Spade, MethodView::tr("SPADE"),
         MethodView::tr("Compares with the training images that are most alike: parts may lie "
                        "anywhere, but memory, time and model file grow with the number of "
                        "images.")},
        {Method::PatchCore, MethodView::tr("PatchCore"),
         MethodView::tr("Compares each patch with a selection of good patches from anywhere: parts "
                        "may lie anywhere, but training takes far longer, and memory and model "
                        "file grow with the number of images.")},
        {Method::Gaussian, MethodView::tr("Gaussian of the image"),
         MethodView::tr("Judges the image as a whole by its average features: small and fast, but "
                        "it does not show where a defect is, and small ones may escape.")},
        {Method::NSphere, MethodView::tr("Sphere of the image"),
         MethodView::tr("Judges the image as a whole by its distance from the average good one: "
                        "the smallest model, but the coarsest; it does not show where a defect "
                        "is.")},
    };
}

struct AlignmentText {
    AlignmentMethod method;
    QString title;
    QString explanation; ///< what it takes
};

std::vector<AlignmentText> alignmentTexts() {
    return {
        {AlignmentMethod::None, MethodView::tr("None"),
         MethodView::tr("Photos are compared as they are: parts must lie in the same place.")},
        {AlignmentMethod::Outline, MethodView::tr("By outline"),
         MethodView::tr("Each photo is turned and shifted until the part lies as in the first "
                        "photo: for parts that lie at any angle before a plain background.")},
        {AlignmentMethod::Matching, MethodView::tr("By matching"),
         MethodView::tr("Each photo is turned and shifted until it matches the first photo: for "
                        "parts that fill the picture or lie before an uneven background.")},
    };
}

/// All channels of the layers that are used.
int channelsOf(const pipeline::TrainSettings& settings) {
    const weights::BackboneSpec& backbone = weights::backbone(settings.backbone);
    int channels = 0;
    for (const int layer : settings.detector.layers)
        channels += backbone.layers[static_cast<std::size_t>(layer - 1)].channels;
    return channels;
}

} // namespace

MethodView::MethodView(QWidget* parent)
    : QWidget(parent),
      method_(new QComboBox(this)),
      alignment_(new QComboBox(this)),
      explanation_(makeCaption({}, this)),
      alignmentExplanation_(makeCaption({}, this)) {
    explanation_->setObjectName(QStringLiteral("methodExplanation"));
    explanation_->setWordWrap(true);
    alignmentExplanation_->setObjectName(QStringLiteral("alignmentExplanation"));
    alignmentExplanation_->setWordWrap(true);
    buildMethod();
    buildAlignment();
    buildNumbers();
    setSize(image::InputSettings().crop);

    auto* grid = new QGridLayout(this);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    const auto add = [&](const QString& text, QWidget* field, int row, int column, int span) {
        auto* label = new QLabel(text, this);
        label->setBuddy(field);
        grid->addWidget(label, row, column);
        grid->addWidget(field, row, column + 1, 1, span);
    };
    add(tr("Me&thod"), method_, 0, 0, 3);
    grid->addWidget(explanation_, 1, 0, 1, 4);
    add(tr("&Alignment"), alignment_, 2, 0, 3);
    grid->addWidget(alignmentExplanation_, 3, 0, 1, 4);
    add(tr("&Width"), width_, 4, 0, 1);
    add(tr("&Height"), height_, 4, 2, 1);
    add(tr("&Channels"), channels_, 5, 0, 1);
    add(tr("&Seed"), seed_, 5, 2, 1);
    grid->setRowStretch(6, 1);
}

void MethodView::buildMethod() {
    method_->setObjectName(QStringLiteral("method"));
    method_->setAccessibleName(tr("Method"));
    method_->setToolTip(tr("How photos are compared with the good ones"));
    for (const MethodText& text : methodTexts()) {
        method_->addItem(text.title, int(text.method));
        method_->setItemData(method_->count() - 1, text.explanation, Qt::ToolTipRole);
    }
    const auto explain = [this] {
        explanation_->setText(method_->currentData(Qt::ToolTipRole).toString());
    };
    explain();
    connect(method_, &QComboBox::currentIndexChanged, this, explain);
    connect(method_, &QComboBox::currentIndexChanged, this, &MethodView::methodChanged);
}

void MethodView::buildAlignment() {
    alignment_->setObjectName(QStringLiteral("alignment"));
    alignment_->setAccessibleName(tr("Alignment"));
    alignment_->setToolTip(tr("How parts that do not lie in the same place are brought there"));
    for (const AlignmentText& text : alignmentTexts()) {
        alignment_->addItem(text.title, int(text.method));
        alignment_->setItemData(alignment_->count() - 1, text.explanation, Qt::ToolTipRole);
    }
    const auto explain = [this] {
        alignmentExplanation_->setText(alignment_->currentData(Qt::ToolTipRole).toString());
    };
    explain();
    connect(alignment_, &QComboBox::currentIndexChanged, this, explain);
    connect(alignment_, &QComboBox::currentIndexChanged, this, &MethodView::changed);
}

void MethodView::buildNumbers() {
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
                        tr("The same seed makes the same random choices again"),
                        QStringLiteral("seed"));
    for (QSpinBox* side : {width_, height_})
        side->setSuffix(tr(" px"));
    seed_->setValue(static_cast<int>(detector::Settings().seed));
}

QSpinBox* MethodView::makeSpinBox(int low, int high, int step, const QString& name,
                                  const QString& tip, const QString& objectName) {
    auto* box = new QSpinBox(this);
    box->setObjectName(objectName);
    box->setRange(low, high);
    box->setSingleStep(step);
    box->setAccessibleName(name);
    box->setToolTip(tip);
    connect(box, &QSpinBox::valueChanged, this, &MethodView::changed);
    return box;
}

Method MethodView::method() const {
    return static_cast<Method>(method_->currentData().toInt());
}

AlignmentMethod MethodView::alignment() const {
    return static_cast<AlignmentMethod>(alignment_->currentData().toInt());
}

void MethodView::setSize(Size size) {
    const QSignalBlocker width(width_);
    const QSignalBlocker height(height_);
    width_->setValue(size.width);
    height_->setValue(size.height);
}

void MethodView::setPreset(const pipeline::TrainSettings& preset) {
    // The paper's crop belongs to its size: changing one of them would no longer be the paper's.
    const bool cropped = preset.input.crop != preset.input.resize;
    if (cropped || !width_->isEnabled())
        setSize(preset.input.crop);
    width_->setEnabled(!cropped);
    height_->setEnabled(!cropped);

    const bool draws = preset.detector.reduction == detector::Reduction::Random;
    const QSignalBlocker channels(channels_);
    channels_->setValue(draws ? preset.detector.dimensions : channelsOf(preset));
    channels_->setEnabled(draws);
    seed_->setEnabled(draws || preset.detector.method == Method::PatchCore);
}

void MethodView::applyTo(pipeline::TrainSettings& settings) const {
    settings.alignment = alignment();
    if (width_->isEnabled()) {
        settings.input.resize = {width_->value(), height_->value()};
        settings.input.crop = settings.input.resize;
    }
    if (channels_->isEnabled())
        settings.detector.dimensions = channels_->value();
    if (seed_->isEnabled())
        settings.detector.seed = static_cast<std::uint64_t>(seed_->value());
}

void MethodView::restore(const QSettings& settings) {
    const auto known = detector::methodNamed(settings.value(methodKey).toString().toStdString());
    if (known)
        method_->setCurrentIndex(method_->findData(int(*known)));
    const auto alignment =
        image::alignmentMethodNamed(settings.value(alignmentKey).toString().toStdString());
    if (alignment)
        alignment_->setCurrentIndex(alignment_->findData(int(*alignment)));
    for (QSpinBox* box : numbers()) {
        const QString key = QStringLiteral("train/") + box->objectName();
        if (box->isEnabled() && settings.contains(key))
            box->setValue(settings.value(key).toInt());
    }
}

void MethodView::save(QSettings& settings) const {
    settings.setValue(methodKey, QString::fromStdString(detector::name(method())));
    settings.setValue(alignmentKey, QString::fromStdString(image::name(alignment())));
    for (const QSpinBox* box : numbers())
        if (box->isEnabled())
            settings.setValue(QStringLiteral("train/") + box->objectName(), box->value());
}

} // namespace patchgauge::ui
