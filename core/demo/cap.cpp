#include "demo/flaws.h"
#include "demo/part_kind.h"
#include "demo/texture.h"

#include <opencv2/imgproc.hpp>

#include <cmath>
#include <numbers>

namespace patchgauge::demo {
namespace {

using std::numbers::pi;

const cv::Size photo{640, 480};
constexpr double rim = 196;
constexpr double faceRadius = 168;
const cv::Scalar plastic(0.50, 0.26, 0.09);
const cv::Scalar ink(0.90, 0.92, 0.92);

void drawTable(Surface& table, Random& natural) {
    const cv::Mat everywhere(table.size(), CV_32F, cv::Scalar(1));
    table.paint(everywhere, {0.52, 0.56, 0.58}, 0.03);
    table.grain(everywhere, streaks(table.size(), 9, natural), 0.025);
    table.grain(everywhere, clouds(table.size(), 70, natural), 0.02);
}

/// The rim with its grip: a circle that ripples.
std::vector<cv::Point2d> grip() {
    constexpr int ribs = 60;
    constexpr int steps = 720;
    std::vector<cv::Point2d> outline;
    for (int i = 0; i < steps; ++i) {
        const double angle = 2 * pi * i / steps;
        outline.push_back(polar(rim + 3 * std::cos(ribs * angle), angle));
    }
    return outline;
}

void drawBody(Surface& part, const Pose& pose, Random& natural) {
    const Stencil outline = Stencil(photo, pose).polygon(grip());
    const cv::Mat covered = outline.coverage();
    part.raise(outline.coverage(9), 16);
    part.paint(covered, plastic * natural.uniform(0.97, 1.03), 0.38);
    part.grain(covered, whiteNoise(part.size(), natural), 0.025);
    part.grain(covered, clouds(part.size(), 150, natural), 0.015);

    part.raise(Stencil(photo, pose).disc({0, 0}, faceRadius).coverage(6), 6);
    const Stencil groove =
        Stencil(photo, pose).disc({0, 0}, 150).without(Stencil(photo, pose).disc({0, 0}, 142));
    part.raise(groove.coverage(3), -3);
    constexpr int ribs = 12;
    Stencil raised(photo, pose);
    for (int i = 0; i < ribs; ++i) {
        const double angle = 2 * pi * (i + 0.5) / ribs;
        raised.slot(polar(108, angle), polar(132, angle), 7);
    }
    part.raise(raised.coverage(4), 3);
    part.raise(Stencil(photo, pose).disc({0, -68}, 7).coverage(3), -2.5); // where plastic flowed in
}

cv::Mat label(const Pose& pose) {
    return Stencil(photo, pose)
        .text("PG-40", {0, -14}, 40, 5)
        .text("MAX 6 BAR", {0, 36}, 17, 2.5)
        .slot({-62, 60}, {62, 60}, 3)
        .coverage();
}

/// The print slips: part of it is wiped along and part is missing.
cv::Mat misprinted(const cv::Mat& label, const Pose& pose, Random& flaw) {
    const cv::Point2d centre(flaw.uniform(-50, 50), flaw.uniform(-15, 30));
    const cv::Mat patch = raggedPatch(photo, pose, centre, flaw.uniform(26, 36), flaw);
    const int wipe = cvRound(flaw.uniform(8, 14) * supersampling);
    const cv::Mat wiped = cv::Mat::ones(1, wipe, CV_32F) / wipe;
    cv::Mat smeared;
    cv::filter2D(label, smeared, CV_32F, wiped, {0, 0});
    return label + patch.mul(0.6 * smeared - label);
}

void flash(Surface& part, const Pose& pose, Random& flaw) {
    const double middle = flaw.uniform(0, 2 * pi);
    const double span = flaw.uniform(0.35, 0.6);
    constexpr int pieces = 24;
    std::vector<cv::Point2d> fin;
    for (int i = 0; i <= pieces; ++i)
        fin.push_back(polar(rim - 6, middle + span * (1.0 * i / pieces - 0.5)));
    for (int i = pieces; i >= 0; --i) {
        const double bulge = std::sin(pi * i / pieces);
        fin.push_back(polar(rim + std::sqrt(bulge) * flaw.uniform(9, 12),
                            middle + span * (1.0 * i / pieces - 0.5)));
    }
    const Stencil shape =
        Stencil(photo, pose).polygon(fin).without(Stencil(photo, pose).polygon(grip()));
    part.levelTo(shape.coverage(1.5), 2.5);
    part.paint(shape.coverage() * 0.9, plastic * 1.35, 0.4);
}

void sinkMark(Surface& part, const Pose& pose, Random& flaw) {
    const cv::Point2d centre = polar(flaw.uniform(85, 105), flaw.uniform(0.2 * pi, 0.8 * pi));
    part.raise(hollow(photo, pose, centre, flaw.uniform(13, 18)), -flaw.uniform(3, 4.5));
}

void contamination(Surface& part, const Pose& pose, Random& flaw) {
    const cv::Point2d start = polar(flaw.uniform(60, 120), flaw.uniform(0, 2 * pi));
    const double direction = flaw.uniform(0, 2 * pi);
    Stencil dirt(photo, pose);
    dirt.stroke(wanderingLine(start, direction, flaw.uniform(40, 65), 3, 0.22, flaw), 1.8, 1.4);
    const auto specks = static_cast<int>(3 + flaw.below(4));
    for (int i = 0; i < specks; ++i)
        dirt.disc(start + polar(flaw.uniform(5, 30), flaw.uniform(0, 2 * pi)),
                  flaw.uniform(1.2, 2.6));
    part.raise(dirt.coverage(1), 1.2);
    part.paint(dirt.coverage() * 0.9, {0.05, 0.05, 0.05}, 0.05);
}

Surface draw(Random& natural, const std::string& defect, Random& flaw, const Placement& placement) {
    Surface part(photo);
    const Pose pose = drawPose(photo, placement, natural);
    drawTable(part, natural);
    drawBody(part, pose, natural);
    const cv::Mat print = label(pose);
    part.paint(0.92 * (defect == "misprint" ? misprinted(print, pose, flaw) : print), ink, 0.2);

    if (defect == "flash")
        flash(part, pose, flaw);
    else if (defect == "sink_mark")
        sinkMark(part, pose, flaw);
    else if (defect == "contamination")
        contamination(part, pose, flaw);
    return part;
}

} // namespace

PartKind cap() {
    return {"cap", {"contamination", "flash", "misprint", "sink_mark"}, photo, rim + 12, draw};
}

} // namespace patchgauge::demo
