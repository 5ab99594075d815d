#include "window/patch_trend.h"

#include "window/session.h"

#include <algorithm>
#include <limits>
#include <utility>

namespace patchgauge::ui {
namespace {

constexpr float unknown = std::numeric_limits<float>::quiet_NaN();
constexpr std::size_t rowsInSlice = 2000;

bool same(const MapArchive::Ticket& a, const MapArchive::Ticket& b) {
    return a.offset == b.offset && a.bytes == b.bytes;
}

} // namespace

PatchTrend::PatchTrend(Session& session, QObject* parent) : QObject(parent), session_(session) {
    const InspectionListModel& images = session.images();
    connect(&session.readout(), &ReadoutModel::pinChanged, this, &PatchTrend::restart);
    connect(&images, &QAbstractItemModel::modelReset, this, &PatchTrend::restart);
    connect(&images, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex& /*parent*/, int first, int last) { request(first, last); });
    connect(&images, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex& first, const QModelIndex& last) {
                request(first.row(), last.row());
            });
    connect(&runner_, &JobRunner::finished, this, &PatchTrend::changed);
    restart();
}

void PatchTrend::restart() {
    runner_.cancelAll();
    distances_.clear();
    maps_.clear();
    problem_.clear();
    if (session_.images().rowCount() > 0)
        request(0, session_.images().rowCount() - 1);
    Q_EMIT changed();
}

void PatchTrend::request(int first, int last) {
    if (!session_.readout().pin())
        return;
    const InspectionListModel& images = session_.images();
    distances_.resize(static_cast<std::size_t>(images.rowCount()), unknown);
    maps_.resize(distances_.size());
    std::vector<Wanted> wanted;
    for (int row = first; row <= last; ++row) {
        const ListedImage& image = images.at(row);
        const auto place = static_cast<std::size_t>(row);
        if (same(image.map, maps_[place]))
            continue;
        maps_[place] = image.map;
        distances_[place] = unknown;
        if (!image.inspection.failed())
            wanted.push_back({place, image.map});
    }
    if (!wanted.empty())
        read(std::move(wanted));
}

void PatchTrend::read(std::vector<Wanted> wanted) {
    runner_.start({tr("Reading distances"),
                   [this, wanted = std::move(wanted), patch = *session_.readout().pin(),
                    loaded = session_.loaded()](const JobContext& context) {
                       for (std::size_t begin = 0; begin < wanted.size(); begin += rowsInSlice) {
                           context.engine().cancel.check();
                           const std::size_t end = std::min(begin + rowsInSlice, wanted.size());
                           Read slice;
                           for (std::size_t i = begin; i < end; ++i)
                               slice.emplace_back(wanted[i],
                                                  loaded->maps().distanceAt(wanted[i].map, patch));
                           context.post([this, slice] { take(slice); });
                       }
                   },
                   [this](const JobOutcome& outcome) {
                       if (outcome.failed())
                           problem_ = outcome.message;
                   }});
}

void PatchTrend::take(const Read& read) {
    for (const auto& [wanted, distance] : read)
        if (same(maps_[wanted.row], wanted.map))
            distances_[wanted.row] = distance;
    Q_EMIT changed();
}

} // namespace patchgauge::ui
