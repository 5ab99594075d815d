#pragma once

#include <QFrame>

class QAction;

namespace patchgauge::ui {

/// A strip that says that the window is locked, with the way out. Shown while the action is
/// checked.
class OperatorBar : public QFrame {
    Q_OBJECT

public:
    /// @param action  switches operator mode on and off; outlives the bar
    explicit OperatorBar(QAction* action, QWidget* parent = nullptr);
};

} // namespace patchgauge::ui
