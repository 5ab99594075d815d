#pragma once

#include <QString>

#include <cstdint>
#include <filesystem>

namespace patchgauge::ui {

/// A path for people to read and for Qt's dialogs, URLs and settings.
QString displayPath(const std::filesystem::path& path);

/// The last part of a path, for people to read.
QString displayName(const std::filesystem::path& path);

/// The last folder and the name, `dent/004.png`: tells apart files of the same name.
QString displayShortPath(const std::filesystem::path& path);

/// The path of a name that Qt gives (from a dialog, a URL, a setting).
std::filesystem::path toPath(const QString& path);

/// A distance with one decimal, so that the points of a column stand below each other. A dash where
/// it is not finite. See distanceText() for numbers that stand alone.
QString alignedDistanceText(float distance);

/// All digits that tell one float from the next, for tool tips and exports.
QString exactText(float value);

/// A time that is left or was taken, in words: `less than a second`, `12 s`, `3 min 20 s`.
QString durationText(double seconds);

/// `640 kB`, `24 MB`, `1.2 GB`.
QString byteText(std::uint64_t bytes);

} // namespace patchgauge::ui
