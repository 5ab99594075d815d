#pragma once

class QWidget;

namespace patchgauge::ui {

class Actions;

/// What the empty window says: what the application is for, and the three ways to begin.
QWidget* makeWelcomePage(Actions& actions, QWidget* parent);

} // namespace patchgauge::ui
