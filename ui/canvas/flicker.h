#pragma once

#include <QObject>
#include <QTimer>

namespace patchgauge::ui {

/// Takes turns between the bare photo and what lies over it, about twice a second: what differs
/// catches the eye. Slower than the three flashes a second that are taken for safe (WCAG 2.3.1).
class Flicker : public QObject {
    Q_OBJECT

public:
    explicit Flicker(QObject* parent = nullptr);

    void setRunning(bool running);

    /// Stays on the overlay for as long as it is true.
    void setPaused(bool paused);

    /// Whether it is the photo's turn.
    bool showsPhoto() const { return showsPhoto_; }

Q_SIGNALS:
    void turned();

private:
    void turn(bool toPhoto);
    void startOrStop();

    QTimer timer_;
    bool running_ = false;
    bool paused_ = false;
    bool showsPhoto_ = false;
};

} // namespace patchgauge::ui
