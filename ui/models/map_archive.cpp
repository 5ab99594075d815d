#include "models/map_archive.h"

#include "base/error.h"
#include "detector/pixel_map.h"
#include "image/visible_pixels.h"

#include <QByteArray>
#include <QDataStream>
#include <QIODevice>
#include <QtEndian>

#include <array>
#include <string>

namespace patchgauge::ui {
namespace {

/// Score and peak stand before the grid of patches: three numbers of eight bytes.
constexpr std::uint64_t gridOffset = 3 * sizeof(double);
constexpr std::uint64_t gridHeader = 2 * sizeof(qint32);

void write(QDataStream& stream, const Grid<float>& grid) {
    stream << qint32(grid.width()) << qint32(grid.height());
    stream.writeRawData(reinterpret_cast<const char*>(grid.data()),
                        static_cast<int>(grid.count() * sizeof(float)));
}

Grid<float> readGrid(QDataStream& stream) {
    qint32 width = 0;
    qint32 height = 0;
    stream >> width >> height;
    Grid<float> grid(Size{width, height});
    stream.readRawData(reinterpret_cast<char*>(grid.data()),
                       static_cast<int>(grid.count() * sizeof(float)));
    return grid;
}

} // namespace

MapArchive::MapArchive(const std::filesystem::path& folder)
    : file_(platform::makeScratchFile(folder)) {}

MapArchive::Ticket MapArchive::store(const detector::AnomalyMap& map) {
    QByteArray bytes;
    QDataStream stream(&bytes, QIODevice::WriteOnly);
    stream << double(map.score) << map.peak.x << map.peak.y;
    write(stream, map.patches);
    stream << qint32(map.layers.size());
    for (const auto& share : map.layers) {
        stream << QByteArray::fromStdString(share.layer);
        write(stream, share.values);
    }

    const std::lock_guard lock(mutex_);
    const Ticket ticket{end_, static_cast<std::uint64_t>(bytes.size())};
    file_->write(ticket.offset, bytes.constData(), ticket.bytes);
    end_ += ticket.bytes;
    return ticket;
}

detector::AnomalyMap MapArchive::load(const Ticket& ticket, const detector::ModelInfo& model,
                                      const std::optional<image::Pose>& pose) const {
    if (!ticket.valid())
        throw Error(ErrorCode::Unreadable, Engine::tr("the map of the image is not at hand"),
                    Engine::tr("a recorded image"),
                    Engine::tr("look at the image, which finds it anew"));
    QByteArray bytes(static_cast<qsizetype>(ticket.bytes), Qt::Uninitialized);
    {
        const std::lock_guard lock(mutex_);
        file_->read(ticket.offset, bytes.data(), ticket.bytes);
    }
    QDataStream stream(bytes);
    detector::AnomalyMap map;
    double score = 0;
    stream >> score >> map.peak.x >> map.peak.y;
    map.score = static_cast<float>(score);
    map.patches = readGrid(stream);
    qint32 layers = 0;
    stream >> layers;
    for (qint32 i = 0; i < layers; ++i) {
        QByteArray name;
        stream >> name;
        map.layers.push_back({name.toStdString(), readGrid(stream)});
    }
    const Grid<char> inspected = image::inspectedPixels(model.region, model.input);
    map.pixels =
        detector::pixelMap(map.patches, model.input.crop, model.settings.smoothing,
                           pose ? image::visiblePixels(*pose, model.input, inspected) : inspected);
    return map;
}

float MapArchive::distanceAt(const Ticket& ticket, Cell patch) const {
    std::array<char, gridHeader> header{};
    const std::lock_guard lock(mutex_);
    file_->read(ticket.offset + gridOffset, header.data(), header.size());
    const auto width = qFromBigEndian<qint32>(header.data());
    const auto height = qFromBigEndian<qint32>(header.data() + sizeof(qint32));
    if (patch.row < 0 || patch.row >= height || patch.column < 0 || patch.column >= width)
        throw Error(ErrorCode::Unreadable, Engine::tr("the map has no such patch"),
                    Engine::tr("row %1, column %2", patch.row, patch.column),
                    Engine::tr("inspect the image again"));
    const auto index = static_cast<std::uint64_t>(patch.row) * static_cast<std::uint64_t>(width) +
                       static_cast<std::uint64_t>(patch.column);
    float distance = 0;
    file_->read(ticket.offset + gridOffset + gridHeader + index * sizeof(float), &distance,
                sizeof(float));
    return distance;
}

} // namespace patchgauge::ui
