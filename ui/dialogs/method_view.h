#pragma once

#include "pipeline/settings.h"

#include <QWidget>

#include <array>

class QComboBox;
class QLabel;
class QSettings;
class QSpinBox;

namespace patchgauge::ui {

/// What is made of the features, how parts are brought to the same place, and the numbers that a
/// preset leaves open: the size of the input, how many channels are kept, the seed. What the method
/// has no use for is greyed out.
class MethodView : public QWidget {
    Q_OBJECT

public:
    explicit MethodView(QWidget* parent = nullptr);

    detector::Method method() const;
    image::AlignmentMethod alignment() const;

    /// Shows the values of a preset of the method chosen, and which of them may be changed. A size
    /// of one's own is kept where it may.
    void setPreset(const pipeline::TrainSettings& preset);

    /// Puts what is chosen into the settings that setPreset() was given.
    void applyTo(pipeline::TrainSettings& settings) const;

    void restore(const QSettings& settings);
    void save(QSettings& settings) const;

Q_SIGNALS:
    /// A value was changed.
    void changed();

    /// Another method was chosen, and its preset is wanted.
    void methodChanged();

private:
    void buildMethod();
    void buildAlignment();
    QSpinBox* makeSpinBox(int low, int high, int step, const QString& name, const QString& tip,
                          const QString& objectName);
    void buildNumbers();
    void setSize(Size size);
    std::array<QSpinBox*, 4> numbers() const { return {width_, height_, channels_, seed_}; }

    QComboBox* method_;
    QComboBox* alignment_;
    QLabel* explanation_;
    QLabel* alignmentExplanation_;
    QSpinBox* width_ = nullptr;
    QSpinBox* height_ = nullptr;
    QSpinBox* channels_ = nullptr;
    QSpinBox* seed_ = nullptr;
};

} // namespace patchgauge::ui
