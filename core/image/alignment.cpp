#include "image/alignment.h"

#include "base/error.h"
#include "image/angle_search.h"
#include "image/disc_search.h"
#include "image/outline.h"
#include "image/registration.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdio>
#include <numbers>
#include <utility>
#include <vector>

namespace patchgauge::image {
namespace {

constexpr int smallestSide = 16;
constexpr std::size_t candidates = 8;
constexpr std::size_t resolutions = 3;

constexpr double leastCorrelation = 0.5;
constexpr double leastOverlap = 0.7;
constexpr double largestAreaRatio = 1.4;
/// Candidates this close to the best are equally good: the part looks the same in them.
constexpr double sameCorrelation = 5e-4;

constexpr std::array<std::pair<AlignmentMethod, const char*>, 3> methodNames{
    {{AlignmentMethod::None, "none"},
     {AlignmentMethod::Outline, "outline"},
     {AlignmentMethod::Matching, "matching"}}};

cv::Mat eightBit(const cv::Mat& pixels) {
    cv::Mat result = pixels;
    if (pixels.depth() == CV_16U)
        pixels.convertTo(result, CV_8U, 1.0 / 257);
    return result;
}

/// At the given longest side, 8 bits.
cv::Mat resizedTo(const cv::Mat& pixels, int longest) {
    const double scale = double(longest) / std::max(pixels.cols, pixels.rows);
    const cv::Size size(std::max(1, cvRound(pixels.cols * scale)),
                        std::max(1, cvRound(pixels.rows * scale)));
    cv::Mat result;
    if (size == pixels.size())
        result = pixels.clone();
    else
        cv::resize(pixels, result, size, 0, 0, scale < 1 ? cv::INTER_AREA : cv::INTER_LINEAR);
    return eightBit(result);
}

cv::Mat greyOf(const cv::Mat& rgb) {
    cv::Mat grey;
    cv::cvtColor(rgb, grey, cv::COLOR_RGB2GRAY);
    return grey;
}

bool tooSmall(Size size) {
    return std::min(size.width, size.height) < smallestSide;
}

int longerSide(Size size) {
    return std::max(size.width, size.height);
}

/// Outlines are found at half the resolution: their middle is only where the search begins.
cv::Mat forOutline(const cv::Mat& rgb) {
    if (std::min(rgb.cols, rgb.rows) < 4 * smallestSide)
        return rgb;
    cv::Mat half;
    cv::resize(rgb, half, {(rgb.cols + 1) / 2, (rgb.rows + 1) / 2}, 0, 0, cv::INTER_AREA);
    return half;
}

/// The part and a little around it: its edge is what places it best.
cv::Mat partMask(const Outline& outline, cv::Size size) {
    const int around = std::max(3, std::max(size.width, size.height) / 32) | 1;
    cv::Mat mask;
    cv::dilate(outline.filled, mask,
               cv::getStructuringElement(cv::MORPH_ELLIPSE, {around, around}));
    cv::resize(mask, mask, size, 0, 0, cv::INTER_NEAREST);
    return mask;
}

std::string rounded(double value) {
    char text[32];
    std::snprintf(text, sizeof(text), "%.2f", value);
    return text;
}

PoseSearch none(Sentence reason) {
    return {std::nullopt, std::move(reason)};
}

struct Candidate {
    Motion motion;
    Agreement agreement;
};

/// Best first, or nothing.
std::optional<Candidate> bestOf(const std::vector<Candidate>& candidates) {
    std::optional<Candidate> best;
    for (const Candidate& candidate : candidates)
        if (!best || candidate.agreement.correlation > best->agreement.correlation)
            best = candidate;
    for (const Candidate& candidate : candidates)
        if (candidate.agreement.correlation > best->agreement.correlation - sameCorrelation &&
            std::abs(candidate.motion.angle) < std::abs(best->motion.angle))
            best->motion = candidate.motion;
    return best;
}

} // namespace

std::string name(AlignmentMethod method) {
    for (const auto& [value, text] : methodNames)
        if (value == method)
            return text;
    return {};
}

std::optional<AlignmentMethod> alignmentMethodNamed(const std::string& name) {
    for (const auto& [value, text] : methodNames)
        if (name == text)
            return value;
    return std::nullopt;
}

Alignment alignmentTo(const Image& photo, AlignmentMethod method) {
    const int longest = std::min(Alignment::longestSide, longerSide(photo.size()));
    return {method, {resizedTo(photo.pixels, longest)}, photo.size()};
}

struct Aligner::State {
    Alignment alignment;
    cv::Size size; ///< of the reference
    double outlineScale = 1;
    std::optional<Outline> outline;
    std::optional<AngleSearch> angles;
    std::optional<DiscSearch> discs;
    std::optional<Registration> registration;

    struct Starts {
        std::vector<Motion> motions;
        Sentence reason; ///< where there are none
    };

    explicit State(const Alignment& given) : alignment(given), size(given.reference.pixels.size()) {
        const cv::Mat& rgb = alignment.reference.pixels;
        const GreyLevels levels = greyLevels(greyOf(rgb), resolutions);
        if (alignment.method == AlignmentMethod::Outline) {
            const cv::Mat small = forOutline(rgb);
            outlineScale = double(small.cols) / rgb.cols;
            OutlineSearch search = findOutline(small);
            if (!search.outline)
                throw Error(
                    ErrorCode::InvalidArgument,
                    Engine::tr("the reference photo cannot be aligned to by outline"),
                    search.reason,
                    Engine::tr(
                        "choose matching, or let the first training photo show one part whole"));
            outline = std::move(search.outline);
            angles.emplace(levels[1], inLevel(outline->centre, 1), reach(1));
            registration.emplace(levels, partMask(*outline, size));
        } else {
            discs.emplace(levels[1]);
            registration.emplace(levels, DiscSearch::disc(size));
        }
    }

    /// From the outline's resolution to that of a level, about.
    cv::Point2d inLevel(cv::Point2d point, int level) const {
        return point * (1.0 / outlineScale / (1 << level));
    }
    double reach(int level) const { return 1.05 * outline->reach / outlineScale / (1 << level); }

    Starts startsByOutline(const cv::Mat& rgb, const GreyLevels& levels) const {
        const OutlineSearch search = findOutline(forOutline(rgb));
        if (!search.outline)
            return {{}, search.reason};
        const double ratio = search.outline->area / outline->area;
        if (ratio > largestAreaRatio || ratio < 1 / largestAreaRatio)
            return {{},
                    Engine::tr("what stands out from the background is %1 times as large as the "
                               "reference part",
                               rounded(ratio))};
        const cv::Point2d to = inLevel(search.outline->centre, 0);
        const cv::Point2d from = inLevel(outline->centre, 0);
        const cv::Point2d lever = from - cv::Point2d(size.width / 2.0, size.height / 2.0);
        const cv::Point2d middle(rgb.cols / 2.0, rgb.rows / 2.0);
        Starts starts;
        for (const double angle :
             angles->anglesOf(levels[1], inLevel(search.outline->centre, 1), candidates)) {
            Motion motion{angle, {}};
            motion.shift = to - middle - motion.turned(lever);
            starts.motions.push_back(motion);
        }
        return starts;
    }

    Starts startsByMatching(const GreyLevels& levels) const {
        Starts starts{discs->motionsOf(levels[1], candidates), {}};
        for (Motion& motion : starts.motions)
            motion.shift *= 2;
        return starts;
    }
};

Aligner::Aligner(const Alignment& alignment) {
    if (tooSmall(alignment.reference.size()))
        throw Error(ErrorCode::InvalidArgument,
                    Engine::tr("the reference photo is too small to align to"),
                    std::to_string(alignment.reference.size().width) + "x" +
                        std::to_string(alignment.reference.size().height),
                    Engine::tr("use photos of at least 16x16 pixels"));
    state_ = std::make_unique<const State>(alignment);
}

Aligner::~Aligner() = default;

PoseSearch Aligner::find(const Image& photo) const {
    if (tooSmall(photo.size()))
        return none(Engine::tr("the photo is smaller than 16x16 pixels"));
    const State& state = *state_;
    const cv::Mat rgb = resizedTo(photo.pixels, std::max(state.size.width, state.size.height));
    if (tooSmall({rgb.cols, rgb.rows}))
        return none(Engine::tr("the photo is too narrow"));
    const GreyLevels levels = greyLevels(greyOf(rgb), resolutions);
    const State::Starts starts =
        state.outline ? state.startsByOutline(rgb, levels) : state.startsByMatching(levels);
    if (!starts.reason.empty())
        return none(starts.reason);

    std::vector<Candidate> found;
    for (const Motion& start : starts.motions) {
        const Motion motion = state.registration->refined(levels, start, 2);
        found.push_back({motion, state.registration->agreement(levels, motion, 1)});
    }
    const std::optional<Candidate> best = bestOf(found);
    if (!best)
        return none(Engine::tr("the part was not found"));
    Motion motion = state.registration->refined(levels, best->motion, 1);
    motion = state.registration->refined(levels, motion, 0);
    const Agreement agreement = state.registration->agreement(levels, motion, 0);
    if (agreement.correlation < leastCorrelation)
        return none(Engine::tr(
            "nothing looks like the reference part (correlation %1, at least %2 is needed)",
            rounded(std::max(agreement.correlation, 0.0)), rounded(leastCorrelation)));
    if (agreement.overlap < leastOverlap)
        return none(Engine::tr("the part reaches over the photo's border"));

    const double scale = double(longerSide(photo.size())) / longerSide({rgb.cols, rgb.rows});
    const double toPhoto = double(longerSide(photo.size())) / longerSide(state.alignment.photo);
    Pose pose;
    pose.angle = std::remainder(motion.angle * 180 / std::numbers::pi, 360.0);
    if (pose.angle <= -180)
        pose.angle += 360;
    pose.dx = motion.shift.x * scale;
    pose.dy = motion.shift.y * scale;
    pose.quality = std::clamp(agreement.correlation, 0.0, 1.0);
    pose.photo = photo.size();
    pose.aligned = {std::max(1, cvRound(state.alignment.photo.width * toPhoto)),
                    std::max(1, cvRound(state.alignment.photo.height * toPhoto))};
    return {pose, {}};
}

} // namespace patchgauge::image
