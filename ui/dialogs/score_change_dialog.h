#pragma once

#include "detector/model.h"

#include <QDialog>

namespace patchgauge::ui {

/// What a change of a model's images did: thresholds before and after, and the leave-one-out scores
/// of the training images, largest change first.
class ScoreChangeDialog : public QDialog {
    Q_OBJECT

public:
    /// @param modelName  as people know the model
    ScoreChangeDialog(const detector::ModelInfo& before, const detector::ModelInfo& after,
                      const QString& modelName, QWidget* parent = nullptr);

private:
    QWidget* makeThresholds(const detector::ModelInfo& before, const detector::ModelInfo& after);
    QWidget* makeTable(const detector::ModelInfo& before, const detector::ModelInfo& after);
};

} // namespace patchgauge::ui
