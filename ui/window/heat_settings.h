#pragma once

#include <QObject>

namespace patchgauge::ui {

class PreferencesDialog;
class ViewActions;
class ViewBar;

/// Colour map and opacity of the heat as rows of the settings dialog. They are the view's own,
/// which follows at once; a dialog that is cancelled gives them back.
class HeatSettings : public QObject {
    Q_OBJECT

public:
    /// View actions and bar outlive the dialog, which becomes the parent.
    HeatSettings(ViewActions& actions, ViewBar& bar, PreferencesDialog& dialog);

private:
    void addColourMap(ViewActions& actions, PreferencesDialog& dialog);
    void addOpacity(ViewBar& bar, PreferencesDialog& dialog);
};

} // namespace patchgauge::ui
