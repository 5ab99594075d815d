#pragma once

#include "detector/acceptance.h"
#include "jobs/job.h"

#include <QObject>

namespace patchgauge::ui {

class Session;

/// Keeps the list judged by the smallest area of the model in use. Another one needs the maps of
/// all images, which a job reads; where images are being inspected, it waits for them.
class ListJudge : public QObject {
    Q_OBJECT

public:
    /// @param session  outlives this; the parent
    explicit ListJudge(Session& session);

private:
    void follow();
    void judge();
    void start();
    void judgeWhenIdle();
    void sayUndone();

    Session& session_;
    detector::Acceptance acceptance_; ///< that the list is judged by, or on its way to be
    bool waiting_ = false;            ///< for the worker
    JobId job_ = 0;
    int turn_ = 0; ///< counts what was started; an earlier job's end does not matter any more
};

} // namespace patchgauge::ui
