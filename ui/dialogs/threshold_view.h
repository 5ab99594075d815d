#pragma once

#include "jobs/job_runner.h"
#include "pipeline/settings.h"

#include <QWidget>

#include <cstddef>

class QCheckBox;
class QComboBox;
class QDoubleSpinBox;
class QFormLayout;
class QLabel;
class QSettings;

namespace patchgauge::ui {

class ImageFolderField;

/// How the thresholds are to be drawn, with the words for what can be had from the images there
/// are. What it gives is always a rule that the engine takes: the review band begins below the
/// threshold.
class ThresholdView : public QWidget {
    Q_OBJECT

public:
    /// @param scanner     looks through folders; outlives the view
    /// @param remembered  where folders were chosen last; outlives the view
    ThresholdView(JobRunner& scanner, QSettings& remembered, QWidget* parent = nullptr);

    pipeline::CalibrationSettings settings() const;

    /// How many images are trained on.
    void setGoodImages(std::size_t count);

    /// The sentence that says what stands against training; empty where nothing does.
    QString obstacle() const;

    /// The rule, but not the folders, which belong to one kind of part.
    void restore(const QSettings& settings);
    void save(QSettings& settings) const;

Q_SIGNALS:
    void changed();

private:
    enum class DefectiveRule { BestF1, MaxMiss };

    void buildFalseAlarm();
    void buildReview();
    QWidget* makeDefective();
    QDoubleSpinBox* makeShareBox(double low, double high, const QString& name, const QString& tip,
                                 const QString& objectName);
    calibration::Rule rule() const;
    void react();
    void showState();

    std::size_t goodImages_ = 0;
    QFormLayout* form_;
    QDoubleSpinBox* falseAlarm_ = nullptr;
    QLabel* promise_ = nullptr;
    QCheckBox* withReview_ = nullptr;
    QDoubleSpinBox* review_ = nullptr;
    ImageFolderField* heldOutGood_;
    ImageFolderField* defective_;
    QWidget* defectiveRow_;
    QComboBox* defectiveRule_ = nullptr;
    QDoubleSpinBox* maxMiss_ = nullptr;
};

} // namespace patchgauge::ui
