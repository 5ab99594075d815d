#pragma once

#include <QWidget>

namespace patchgauge::ui {

class Actions;

/// Labels and override as buttons, below the list. Narrow lists get the marks without their words.
class ReviewBar : public QWidget {
    Q_OBJECT

public:
    explicit ReviewBar(Actions& actions, QWidget* parent = nullptr);

    /// With words.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void setWords(bool shown);

    int widthWithWords_ = 0;
};

} // namespace patchgauge::ui
