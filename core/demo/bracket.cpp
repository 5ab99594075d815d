#include "demo/flaws.h"
#include "demo/part_kind.h"
#include "demo/texture.h"

#include <array>

namespace patchgauge::demo {
namespace {

const cv::Size photo{512, 512};
const cv::Size2d plate{400, 290};
constexpr double thickness = 9;
constexpr double chamfer = 2.5;
const cv::Scalar aluminium(0.66, 0.65, 0.64);
const std::array<cv::Point2d, 4> holes{{{-165, -110}, {165, -110}, {-165, 110}, {165, 110}}};

void drawTable(Surface& table, Random& natural) {
    const cv::Mat everywhere(table.size(), CV_32F, cv::Scalar(1));
    table.paint(everywhere, {0.175, 0.16, 0.15}, 0.02);
    table.grain(everywhere, whiteNoise(table.size(), natural), 0.10);
    table.grain(everywhere, clouds(table.size(), 90, natural), 0.05);
}

Stencil plateOutline(const Pose& pose, const Stencil& openings) {
    return Stencil(photo, pose).roundedRectangle(plate, 26).without(openings);
}

/// @param angle  of the brushing, radians
void drawPlate(Surface& part, const Pose& pose, double angle, const Stencil& openings,
               Random& natural) {
    const Stencil outline = plateOutline(pose, openings);
    const cv::Mat covered = outline.coverage();
    const cv::Mat brushing = turned(streaks(part.size(), 160, natural), angle);
    part.raise(outline.coverage(chamfer), thickness);
    part.paint(covered, aluminium, 0.55);
    part.grain(covered, brushing, 0.055);
    part.grain(covered, clouds(part.size(), 260, natural), 0.02);
    part.raise(covered.mul(brushing), 0.012);
}

/// Conical seats around the holes, a pressed ridge across the middle and the stamped part number.
void drawDetails(Surface& part, const Pose& pose, const std::string& defect) {
    for (const cv::Point2d& hole : holes) {
        if (defect == "missing_hole" && hole == holes[1])
            continue;
        const Stencil bore = Stencil(photo, pose).disc(hole, 15);
        part.raise(Stencil(photo, pose).disc(hole, 22).without(bore).coverage(5), -3);
    }
    part.raise(Stencil(photo, pose).slot({-95, 0}, {95, 0}, 34).coverage(7), 4);
    const cv::Mat number = Stencil(photo, pose).text("PB-207", {0, 112}, 17, 2.0).coverage(1);
    part.raise(number, -1.4);
    part.brighten(number, -0.35);
}

void scratch(Surface& part, const Pose& pose, const Stencil& openings, Random& flaw) {
    const cv::Point2d start(flaw.uniform(-130, 60), flaw.uniform(-50, 35));
    const double direction = flaw.uniform(-0.6, 0.6);
    const auto line = wanderingLine(start, direction, flaw.uniform(70, 130), 6, 0.04, flaw);
    const double width = flaw.uniform(1.8, 2.8);
    const cv::Mat groove =
        Stencil(photo, pose).stroke(line, width, 0.7).without(openings).coverage(1);
    part.raise(groove, -1.6);
    part.brighten(groove, 0.35);
}

void dent(Surface& part, const Pose& pose, Random& flaw) {
    // Beside the ridge, where the plate is flat.
    const double side = flaw.below(2) == 0 ? -1 : 1;
    const cv::Point2d centre(side * flaw.uniform(135, 160), flaw.uniform(-50, 50));
    const double radius = flaw.uniform(10, 16);
    part.raise(hollow(photo, pose, centre, radius), -flaw.uniform(5, 7));
}

void oilStain(Surface& part, const Pose& pose, const Stencil& openings, Random& flaw) {
    const cv::Point2d centre(flaw.uniform(-120, 120), flaw.uniform(-90, 80));
    const cv::Mat patch = raggedPatch(photo, pose, centre, flaw.uniform(22, 36), flaw);
    const cv::Mat metal = plateOutline(pose, openings).coverage();
    part.paint(patch.mul(metal) * flaw.uniform(0.35, 0.55), {0.14, 0.24, 0.32}, 0.75);
}

Surface draw(Random& natural, const std::string& defect, Random& flaw, const Placement& placement) {
    Surface part(photo);
    const Pose pose = drawPose(photo, placement, natural);
    drawTable(part, natural);

    Stencil openings(photo, pose);
    for (const cv::Point2d& hole : holes)
        if (defect != "missing_hole" || hole != holes[1])
            openings.disc(hole, 15);
    openings.slot({-80, -78}, {80, -78}, 26).slot({-70, 66}, {70, 66}, 20);
    drawPlate(part, pose, placement.angle, openings, natural);
    drawDetails(part, pose, defect);

    if (defect == "scratch")
        scratch(part, pose, openings, flaw);
    else if (defect == "dent")
        dent(part, pose, flaw);
    else if (defect == "oil_stain")
        oilStain(part, pose, openings, flaw);
    return part;
}

} // namespace

PartKind bracket() {
    return {"bracket", {"dent", "missing_hole", "oil_stain", "scratch"}, photo, 248, draw};
}

} // namespace patchgauge::demo
