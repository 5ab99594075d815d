#pragma once

#include "jobs/threaded_job_runner.h"
#include "models/map_archive.h"

#include <QObject>
#include <QString>

#include <cstddef>
#include <vector>

namespace patchgauge::ui {

class Session;

/// The pinned patch's distance in every image of the list, read from the archived maps on a thread
/// of its own: all anew when another patch is pinned, those that are added or inspected again as
/// they come.
class PatchTrend : public QObject {
    Q_OBJECT

public:
    /// @param session  outlives it
    explicit PatchTrend(Session& session, QObject* parent = nullptr);

    /// For each row of the list; NaN where it is not known yet or the image could not be read.
    /// Empty without a pin.
    const std::vector<float>& distances() const { return distances_; }

    bool isReading() const { return runner_.isBusy(); }

    /// Why distances could not be read, or empty.
    const QString& problem() const { return problem_; }

Q_SIGNALS:
    /// Distances were read, or begin anew.
    void changed();

private:
    struct Wanted {
        std::size_t row;
        MapArchive::Ticket map;
    };
    using Read = std::vector<std::pair<Wanted, float>>;

    void restart();
    void request(int first, int last);
    void read(std::vector<Wanted> wanted);
    void take(const Read& read);

    Session& session_;
    std::vector<float> distances_;
    std::vector<MapArchive::Ticket> maps_; ///< which the distances are of
    QString problem_;
    ThreadedJobRunner runner_; ///< last, so that it goes first
};

} // namespace patchgauge::ui
