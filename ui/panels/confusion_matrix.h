#pragma once

#include "calibration/calibration.h"
#include "evaluation/quality.h"

#include <QWidget>

#include <array>
#include <optional>

class QToolButton;

namespace patchgauge::ui {

/// What the parts are against how they were judged. Each cell is a button that chooses its images,
/// and gives them up when it is pressed again.
class ConfusionMatrix : public QWidget {
    Q_OBJECT

public:
    struct Cell {
        bool defective = false;
        calibration::Verdict verdict = calibration::Verdict::Pass;

        friend bool operator==(const Cell&, const Cell&) = default;
    };

    explicit ConfusionMatrix(QWidget* parent = nullptr);

    void setTallies(const evaluation::VerdictTally& good,
                    const evaluation::VerdictTally& defective);

    /// The cell that is pressed, or nothing.
    const std::optional<Cell>& chosen() const { return chosen_; }

    /// Lets go of the cell that is pressed, silently.
    void release();

Q_SIGNALS:
    /// By the user; see chosen().
    void choiceChanged();

private:
    struct CellButton {
        Cell cell;
        QToolButton* button;
    };

    QToolButton* makeButton(const Cell& cell);
    void press(const Cell& cell, bool pressed);

    std::array<CellButton, 6> buttons_;
    std::optional<Cell> chosen_;
};

/// `defective images judged pass`.
QString cellText(const ConfusionMatrix::Cell& cell);

} // namespace patchgauge::ui
