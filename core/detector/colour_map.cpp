#include "detector/colour_map.h"

#include "base/error.h"

#include <algorithm>
#include <cmath>
#include <utility>
#include <vector>

namespace patchgauge::detector {
namespace {

struct Stop {
    float position;
    Rgb colour;
};
using Stops = std::vector<Stop>;

constexpr std::array<std::pair<ColourMap, const char*>, 5> names{{{ColourMap::Ember, "ember"},
                                                                  {ColourMap::Viridis, "viridis"},
                                                                  {ColourMap::Cividis, "cividis"},
                                                                  {ColourMap::Inferno, "inferno"},
                                                                  {ColourMap::Grey, "grey"}}};

Stops evenly(const std::vector<unsigned>& codes) {
    Stops stops;
    for (std::size_t i = 0; i < codes.size(); ++i)
        stops.push_back(
            {static_cast<float>(i) / static_cast<float>(codes.size() - 1),
             {static_cast<float>(codes[i] >> 16U), static_cast<float>(codes[i] >> 8U & 0xFFU),
              static_cast<float>(codes[i] & 0xFFU)}});
    return stops;
}

// CIE lightness rises from about 20 to 95 in near-equal steps.
const Stops& ember() {
    static const Stops stops{{0.00F, {70, 14, 110}},  {0.17F, {120, 26, 120}},
                             {0.34F, {170, 44, 108}}, {0.56F, {222, 82, 62}},
                             {0.78F, {249, 150, 28}}, {1.00F, {252, 244, 150}}};
    return stops;
}

// Colours of the published maps (Smith and van der Walt 2015; Nuñez, Anderton and Renslow 2018) at
// every fifteenth of their length.
const Stops& viridis() {
    static const Stops stops =
        evenly({0x440154, 0x481a6c, 0x472f7d, 0x414487, 0x39568c, 0x31688e, 0x2a788e, 0x23888e,
                0x1f988b, 0x22a884, 0x35b779, 0x54c568, 0x7ad151, 0xa5db36, 0xd2e21b, 0xfde725});
    return stops;
}

const Stops& cividis() {
    static const Stops stops =
        evenly({0x00224e, 0x002e6c, 0x1e3a6f, 0x35456c, 0x47516c, 0x575d6d, 0x666970, 0x757575,
                0x848279, 0x948e77, 0xa59c74, 0xb7a96e, 0xc8b866, 0xdbc75a, 0xeed649, 0xfee838});
    return stops;
}

const Stops& inferno() {
    static const Stops stops =
        evenly({0x000004, 0x0c0826, 0x240c4f, 0x420a68, 0x5d126e, 0x781c6d, 0x932667, 0xae305c,
                0xc73e4c, 0xdd513a, 0xed6925, 0xf8850f, 0xfca50a, 0xfac62d, 0xf2e661, 0xfcffa4});
    return stops;
}

const Stops& grey() {
    static const Stops stops = evenly({0x000000, 0xffffff});
    return stops;
}

/// A map, and the part of it that is left out at its dark end.
struct Entry {
    const Stops& stops;
    float from;
};

Entry entryOf(ColourMap map) {
    switch (map) {
    case ColourMap::Viridis:
        return {viridis(), 0.07F};
    case ColourMap::Cividis:
        return {cividis(), 0.09F};
    case ColourMap::Inferno:
        return {inferno(), 0.25F};
    case ColourMap::Grey:
        return {grey(), 0.19F};
    case ColourMap::Ember:
        break;
    }
    return {ember(), 0};
}

Rgb interpolated(const Stops& stops, float position) {
    const auto above =
        std::find_if(stops.begin() + 1, stops.end() - 1,
                     [position](const Stop& stop) { return position < stop.position; });
    const Stop& below = *(above - 1);
    const float share = (position - below.position) / (above->position - below.position);
    Rgb colour;
    for (std::size_t i = 0; i < colour.size(); ++i)
        colour[i] = below.colour[i] + (above->colour[i] - below.colour[i]) * share;
    return colour;
}

} // namespace

std::string name(ColourMap map) {
    return std::find_if(names.begin(), names.end(), [map](const auto& n) { return n.first == map; })
        ->second;
}

ColourMap colourMapNamed(const std::string& name) {
    const auto found = std::find_if(names.begin(), names.end(),
                                    [&name](const auto& known) { return known.second == name; });
    if (found != names.end())
        return found->first;
    throw Error(ErrorCode::InvalidArgument, Engine::tr("there is no such colour map"), name,
                Engine::tr("choose ember, viridis, cividis, inferno or grey"));
}

Rgb colourAt(ColourMap map, float position) {
    const Entry entry = entryOf(map);
    return interpolated(entry.stops,
                        entry.from + (1 - entry.from) * std::clamp(position, 0.0F, 1.0F));
}

} // namespace patchgauge::detector
