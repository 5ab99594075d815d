#include "demo/flaws.h"
#include "demo/part_kind.h"
#include "demo/texture.h"

#include <cmath>
#include <numbers>

namespace patchgauge::demo {
namespace {

using std::numbers::pi;

const cv::Size photo{512, 512};
constexpr int teeth = 28;
constexpr double tipRadius = 205;
constexpr double rootRadius = 178;
constexpr double webOuter = 150;
constexpr double webInner = 78;
constexpr double boreRadius = 36;
const cv::Scalar steel(0.60, 0.58, 0.565);

void drawTable(Surface& table, Random& natural) {
    const cv::Mat everywhere(table.size(), CV_32F, cv::Scalar(1));
    table.paint(everywhere, {0.60, 0.61, 0.60}, 0.05);
    table.grain(everywhere, whiteNoise(table.size(), natural), 0.03);
    table.grain(everywhere, clouds(table.size(), 120, natural), 0.02);
}

/// A gear's outline of straight-flanked teeth; tooth `broken` (−1 for none) ends in a ragged edge.
std::vector<cv::Point2d> toothedOutline(int broken, Random& flaw) {
    std::vector<cv::Point2d> outline;
    const double pitch = 2 * pi / teeth;
    for (int tooth = 0; tooth < teeth; ++tooth) {
        const double middle = tooth * pitch - pi / 2;
        outline.push_back(polar(rootRadius, middle - 0.38 * pitch));
        if (tooth == broken) {
            constexpr int pieces = 6;
            const double left = flaw.uniform(2, 15);
            const double right = flaw.uniform(2, 15);
            for (int i = 0; i <= pieces; ++i) {
                const double stump = left + (right - left) * i / pieces + flaw.uniform(-1, 1);
                outline.push_back(
                    polar(rootRadius + stump, middle + (0.56 * i / pieces - 0.28) * pitch));
            }
        } else {
            outline.push_back(polar(tipRadius, middle - 0.17 * pitch));
            outline.push_back(polar(tipRadius, middle + 0.17 * pitch));
        }
        outline.push_back(polar(rootRadius, middle + 0.38 * pitch));
    }
    return outline;
}

/// Light on turned metal gathers in two opposite fans.
cv::Mat fans(cv::Size size, cv::Point2d centre, double direction) {
    cv::Mat field(size, CV_32F);
    for (int row = 0; row < size.height; ++row) {
        const double y = row + 0.5 - centre.y;
        auto* values = field.ptr<float>(row);
        for (int column = 0; column < size.width; ++column) {
            const double x = column + 0.5 - centre.x;
            const double along = x * std::cos(direction) + y * std::sin(direction);
            const double square = x * x + y * y + 1;
            values[column] = static_cast<float>(2 * along * along / square - 1);
        }
    }
    return field;
}

Stencil lighteningHoles(const Pose& pose) {
    constexpr int count = 6;
    Stencil stencil(photo, pose);
    for (int i = 0; i < count; ++i)
        stencil.disc(polar((webInner + webOuter) / 2, 2 * pi * i / count), 20);
    return stencil;
}

/// @param angle  by which the lamp was turned, radians
void drawBody(Surface& part, const Pose& pose, double angle, int broken, Random& natural,
              Random& flaw) {
    Stencil openings = lighteningHoles(pose);
    openings.disc({0, 0}, boreRadius);
    openings.polygon({{-8, 0}, {8, 0}, {8, -boreRadius - 12}, {-8, -boreRadius - 12}});
    const Stencil outline =
        Stencil(photo, pose).polygon(toothedOutline(broken, flaw)).without(openings);
    const cv::Mat covered = outline.coverage();
    const cv::Point2d centre = pose.centre * supersampling;

    part.raise(outline.coverage(2.5), 12);
    part.paint(covered, steel, 0.5);
    part.grain(covered, rings(part.size(), centre, natural), 0.05);
    part.grain(covered, fans(part.size(), centre, natural.uniform(0.70, 0.78) + pi / 2 + angle),
               0.27);
    part.grain(covered, clouds(part.size(), 200, natural), 0.02);

    const Stencil web = Stencil(photo, pose)
                            .disc({0, 0}, webOuter)
                            .without(Stencil(photo, pose).disc({0, 0}, webInner))
                            .without(openings);
    part.raise(web.coverage(5), -5);
    part.brighten(web.coverage(2), -0.12);
}

void crack(Surface& part, const Pose& pose, Random& flaw) {
    const double direction = flaw.uniform(0, 2 * pi);
    const cv::Point2d start = polar(boreRadius, direction);
    const auto line = wanderingLine(start, direction, flaw.uniform(35, 48), 4, 0.35, flaw);
    const cv::Mat gap = Stencil(photo, pose).stroke(line, 3.2, 1.0).coverage();
    part.raise(gap, -4);
    part.paint(gap * 0.85, {0.06, 0.06, 0.07}, 0);
}

void rust(Surface& part, const Pose& pose, Random& flaw) {
    const cv::Point2d centre = polar(flaw.uniform(155, 172), flaw.uniform(0, 2 * pi));
    cv::Mat patch = raggedPatch(photo, pose, centre, flaw.uniform(14, 24), flaw);
    // Only on the metal, not on the table beyond the teeth.
    patch = patch.mul(Stencil(photo, pose).disc({0, 0}, rootRadius).coverage());
    const cv::Mat mottle = 0.5 + 0.3 * clouds(part.size(), 12, flaw);
    part.paint(cv::min(1.0, cv::max(0.0, patch.mul(mottle))), {0.08, 0.19, 0.38}, 0.02);
    part.raise(patch.mul(clouds(part.size(), 8, flaw)), 0.15);
}

void burr(Surface& part, const Pose& pose, Random& flaw) {
    const double middle = flaw.uniform(0, 2 * pi);
    constexpr int pieces = 14;
    constexpr double span = 0.45; // radians of the hub's rim
    std::vector<cv::Point2d> sliver;
    for (int i = 0; i <= pieces; ++i)
        sliver.push_back(polar(webInner - 3, middle + span * (1.0 * i / pieces - 0.5)));
    for (int i = pieces; i >= 0; --i) {
        const double bulge = std::sin(pi * i / pieces);
        sliver.push_back(polar(webInner + bulge * (7 + flaw.uniform(-1.5, 1.5)),
                               middle + span * (1.0 * i / pieces - 0.5)));
    }
    const Stencil shape = Stencil(photo, pose).polygon(sliver).without(lighteningHoles(pose));
    part.levelTo(shape.coverage(1.5), 14);
    part.paint(shape.coverage() * 0.8, {0.74, 0.74, 0.75}, 0.8);
}

Surface draw(Random& natural, const std::string& defect, Random& flaw, const Placement& placement) {
    Surface part(photo);
    const Pose pose = drawPose(photo, placement, natural);
    drawTable(part, natural);
    const int broken = defect == "broken_tooth" ? static_cast<int>(flaw.below(teeth)) : -1;
    drawBody(part, pose, placement.angle, broken, natural, flaw);

    if (defect == "crack")
        crack(part, pose, flaw);
    else if (defect == "rust")
        rust(part, pose, flaw);
    else if (defect == "burr")
        burr(part, pose, flaw);
    return part;
}

} // namespace

PartKind gear() {
    return {"gear", {"broken_tooth", "burr", "crack", "rust"}, photo, tipRadius, draw};
}

} // namespace patchgauge::demo
