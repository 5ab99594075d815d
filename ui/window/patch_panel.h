#pragma once

#include "window/patch_trend.h"

#include <QTimer>
#include <QWidget>

class QLabel;

namespace patchgauge::ui {

class PatchPlot;
class Session;

/// The pinned patch in every image of the list: a plot, and in words where the present image stands
/// among them.
class PatchPanel : public QWidget {
    Q_OBJECT

public:
    /// @param session  outlives the panel
    explicit PatchPanel(Session& session, QWidget* parent = nullptr);

    /// @param row  of the image that is looked at, in the list, or −1
    void setCurrentRow(int row);

Q_SIGNALS:
    /// An image of the list is to be looked at.
    void imageChosen(int row);

private:
    void showTrend();
    QString hint() const;
    QString summary() const;

    Session& session_;
    PatchTrend trend_;
    QLabel* summary_;
    PatchPlot* plot_;
    QTimer soon_; ///< several changes at once are shown together
    int current_ = -1;
};

} // namespace patchgauge::ui
