#pragma once

#include <QDialog>
#include <QString>

namespace patchgauge::ui {

/// The short illustrated guide.
class GuideDialog : public QDialog {
    Q_OBJECT

public:
    /// @param language  of ui::languages(); English where there is no guide in it
    explicit GuideDialog(const QString& language, QWidget* parent = nullptr);
};

} // namespace patchgauge::ui
