#pragma once

#include <QWidget>

class QAction;
class QToolButton;

namespace patchgauge::ui {

/// Buttons of which one is down, with words where there is room for them and icons where not.
class ModeSwitch : public QWidget {
    Q_OBJECT

public:
    /// @param modes  checkable, in a group; with icon and text
    explicit ModeSwitch(const QList<QAction*>& modes, QWidget* parent = nullptr);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QSize sizeIn(Qt::ToolButtonStyle style) const;

    QList<QToolButton*> buttons_;
};

} // namespace patchgauge::ui
