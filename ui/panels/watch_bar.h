#pragma once

#include <QFrame>

class QCheckBox;
class QLabel;

namespace patchgauge::ui {

/// What a watch over a folder has done so far.
struct WatchTally {
    QString folder; ///< for people
    int inspected = 0;
    int reject = 0;
    int review = 0;
    int unreadable = 0;
    QString last; ///< time of the last image, or empty
    bool reachable = true;
};

/// A strip that says that a folder is watched, with a running tally, a choice whether the newest
/// image is shown, and Stop. Hidden while nothing is watched.
class WatchBar : public QFrame {
    Q_OBJECT

public:
    explicit WatchBar(QWidget* parent = nullptr);

    void show(const WatchTally& tally);

    bool follows() const;
    void setFollows(bool follows);

Q_SIGNALS:
    void stopRequested();

private:
    QLabel* text_;
    QCheckBox* follow_;
};

} // namespace patchgauge::ui
