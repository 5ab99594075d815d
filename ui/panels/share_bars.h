#pragma once

#include <QString>
#include <QWidget>

#include <vector>

namespace patchgauge::ui {

/// Shares of a whole as named bars with per cent.
class ShareBars : public QWidget {
    Q_OBJECT

public:
    struct Share {
        QString name;
        double fraction = 0; ///< 0 … 1
    };

    explicit ShareBars(QWidget* parent = nullptr);

    /// Empty shows nothing, in the room of the last shares so that nothing around it moves.
    void setShares(std::vector<Share> shares);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int rowHeight() const;

    std::vector<Share> shares_;
    int rows_ = 3;
};

} // namespace patchgauge::ui
