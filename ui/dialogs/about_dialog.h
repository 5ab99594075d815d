#pragma once

#include <QDialog>

namespace patchgauge::ui {

/// Versions and licences, as a report of a problem needs them.
class AboutDialog : public QDialog {
    Q_OBJECT

public:
    /// @param execution  what runs the networks, such as FeaturePyramid::description(); may be
    /// empty
    explicit AboutDialog(const QString& execution, QWidget* parent = nullptr);
};

} // namespace patchgauge::ui
