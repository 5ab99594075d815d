#pragma once

#include "models/thresholds.h"

#include <QTimer>
#include <QWidget>

#include <optional>

class QLabel;
class QSettings;
class QToolButton;

namespace patchgauge::ui {

class ApplyRow;
class BatchFigures;
class Session;
class ThresholdBoxes;
class ThresholdHistogram;

/// The scores of calibration and batch, with the thresholds among them to be moved. What a move
/// would do is seen at once in words, list and image; it becomes a change of the model once someone
/// answers for it.
class ScoresPanel : public QWidget {
    Q_OBJECT

public:
    /// All outlive the panel.
    ScoresPanel(Session& session, const BatchFigures& figures, QSettings& settings,
                QWidget* parent = nullptr);

public Q_SLOTS:
    /// Tries a threshold, as if its line had been moved there.
    void offer(float threshold);

private:
    QToolButton* makeLogarithmic();
    void lay();
    void connectSession();
    void lock();

    /// The preview, or else the model's own.
    std::optional<Thresholds> inForce() const;

    void move(const Thresholds& thresholds);
    void tryMoved();
    void revert();
    void proceed();
    void apply(const QString& by, const QString& reason);
    void showModel();
    void showPreview();
    void showWords();

    Session& session_;
    const BatchFigures& figures_;
    QSettings& settings_;
    QTimer soon_; ///< lines may move more often than all that follows them can
    std::optional<Thresholds> moved_;
    bool dragged_ = false;
    ThresholdHistogram* histogram_;
    ThresholdBoxes* boxes_;
    QToolButton* logarithmic_;
    QLabel* words_;
    ApplyRow* row_;
};

} // namespace patchgauge::ui
