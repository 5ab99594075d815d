#include "canvas/flicker.h"

#include <chrono>

namespace patchgauge::ui {
namespace {

constexpr std::chrono::milliseconds turnLength(250);

} // namespace

Flicker::Flicker(QObject* parent) : QObject(parent), timer_(this) {
    timer_.setObjectName(QStringLiteral("flickerTimer"));
    timer_.setInterval(turnLength);
    connect(&timer_, &QTimer::timeout, this, [this] { turn(!showsPhoto_); });
}

void Flicker::setRunning(bool running) {
    running_ = running;
    startOrStop();
}

void Flicker::setPaused(bool paused) {
    paused_ = paused;
    startOrStop();
}

void Flicker::startOrStop() {
    if (running_ && !paused_) {
        if (!timer_.isActive())
            timer_.start();
        return;
    }
    timer_.stop();
    turn(false);
}

void Flicker::turn(bool toPhoto) {
    if (toPhoto == showsPhoto_)
        return;
    showsPhoto_ = toPhoto;
    Q_EMIT turned();
}

} // namespace patchgauge::ui
