#pragma once

class QMenu;
class QMainWindow;
class QToolBar;

namespace patchgauge::ui {

class Actions;
class FilterBar;

/// Fills the window's menu bar and gives the View menu, which the docks are still to be added to.
/// @param recent  lists the models used last
QMenu* buildMenus(QMainWindow& window, Actions& actions, QMenu* recent);

/// Adds the tool bar to the window.
void buildToolBar(QMainWindow& window, Actions& actions, QMenu* recent, FilterBar* filter);

} // namespace patchgauge::ui
