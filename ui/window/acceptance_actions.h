#pragma once

#include "detector/acceptance.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace patchgauge::ui {

class AcceptanceDialog;
class Actions;
class Canvas;
class Session;

/// Changes scale and smallest area of the model in use by a dialog, with a line on the canvas to
/// measure the scale.
class AcceptanceActions : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    /// @param window  that asks; the parent
    AcceptanceActions(Actions& actions, Session& session, Canvas& canvas, QWidget* window);

private:
    void ask();
    void measureFor(AcceptanceDialog& dialog);
    void change(const detector::Acceptance& acceptance);
    void enable();

    Actions& actions_;
    Session& session_;
    Canvas& canvas_;
    QWidget* window_;
    QPointer<AcceptanceDialog> dialog_;
};

} // namespace patchgauge::ui
