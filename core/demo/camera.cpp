#include "demo/camera.h"

#include "demo/stencil.h"
#include "demo/texture.h"

#include <opencv2/imgproc.hpp>

#include <algorithm>
#include <cmath>

namespace patchgauge::demo {
namespace {

/// Shadows are soft, so a quarter of the resolution is enough for them.
constexpr int shadowReduction = 4;

cv::Mat shifted(const cv::Mat& field, double dx, double dy) {
    cv::Mat moved;
    cv::warpAffine(field, moved, cv::Matx23d(1, 0, dx, 0, 1, dy), field.size(), cv::INTER_LINEAR,
                   cv::BORDER_REPLICATE);
    return moved;
}

/// How much of the lamp each point sees: what stands between it and the light shades it.
cv::Mat lampVisibility(const cv::Mat& height, const cv::Vec3d& light, double scale) {
    const double flat = std::hypot(light[0], light[1]);
    const double slope = light[2] / flat;
    cv::Mat excess = cv::Mat::zeros(height.size(), CV_32F);
    for (const double distance : {2.0, 4.0, 6.0, 9.0, 13.0, 18.0}) {
        const double step = -distance * scale / flat;
        const cv::Mat between =
            shifted(height, step * light[0], step * light[1]) - height - distance * slope;
        cv::max(excess, between, excess);
    }
    cv::Mat visibility = 1 - cv::min(excess / 2.5, 1.0);
    cv::GaussianBlur(visibility, visibility, {}, 1.0);
    return visibility;
}

/// Points lower than their surroundings see less of the sky.
cv::Mat skyVisibility(const cv::Mat& height) {
    cv::Mat occlusion = cv::Mat::zeros(height.size(), CV_32F);
    for (const int window : {5, 11}) {
        cv::Mat around;
        cv::blur(height, around, {window, window});
        cv::blur(around, around, {window, window});
        occlusion += cv::max(around - height, 0.0) / (1.2 * window);
    }
    return 1 - 0.75 * cv::min(occlusion, 1.0);
}

struct Visibility {
    cv::Mat lamp;
    cv::Mat sky;
};

Visibility findVisibility(const Surface& surface, const cv::Vec3d& light) {
    cv::Mat height;
    cv::resize(surface.height, height, surface.size() / shadowReduction, 0, 0, cv::INTER_AREA);
    constexpr double scale = static_cast<double>(supersampling) / shadowReduction;
    Visibility found{lampVisibility(height, light, scale), skyVisibility(height)};
    cv::resize(found.lamp, found.lamp, surface.size(), 0, 0, cv::INTER_LINEAR);
    cv::resize(found.sky, found.sky, surface.size(), 0, 0, cv::INTER_LINEAR);
    return found;
}

float toThe16th(float x) {
    const float x2 = x * x;
    const float x4 = x2 * x2;
    const float x8 = x4 * x4;
    return x8 * x8;
}

/// Lambert's law and Blinn's highlight, seen from straight above.
cv::Mat shade(const Surface& surface, const Visibility& visibility, const cv::Vec3d& towardsLight) {
    constexpr float ambient = 0.42f;
    constexpr float lamp = 0.75f;
    constexpr float highlight = 0.55f;
    cv::Mat slopeX;
    cv::Mat slopeY;
    cv::Sobel(surface.height, slopeX, CV_32F, 1, 0, 3, supersampling / 8.0);
    cv::Sobel(surface.height, slopeY, CV_32F, 0, 1, 3, supersampling / 8.0);
    const cv::Vec3f light = towardsLight;
    const cv::Vec3f half = cv::normalize(towardsLight + cv::Vec3d(0, 0, 1));

    cv::Mat lit(surface.size(), CV_32FC3);
    for (int row = 0; row < lit.rows; ++row) {
        const auto* gx = slopeX.ptr<float>(row);
        const auto* gy = slopeY.ptr<float>(row);
        const auto* lampSeen = visibility.lamp.ptr<float>(row);
        const auto* skySeen = visibility.sky.ptr<float>(row);
        const auto* gloss = surface.gloss.ptr<float>(row);
        const auto* colour = surface.colour.ptr<cv::Vec3f>(row);
        auto* out = lit.ptr<cv::Vec3f>(row);
        for (int x = 0; x < lit.cols; ++x) {
            const float inverse = 1 / std::sqrt(gx[x] * gx[x] + gy[x] * gy[x] + 1);
            const float cosine = (light[2] - gx[x] * light[0] - gy[x] * light[1]) * inverse;
            const float mirrored = (half[2] - gx[x] * half[0] - gy[x] * half[1]) * inverse;
            const float diffuse =
                ambient * skySeen[x] + lamp * lampSeen[x] * std::max(0.0f, cosine);
            const float shine =
                highlight * gloss[x] * lampSeen[x] * toThe16th(std::max(0.0f, mirrored));
            out[x] = diffuse * colour[x] + cv::Vec3f::all(shine);
        }
    }
    return lit;
}

void applyLens(cv::Mat& photo, const Conditions& conditions) {
    constexpr double blurOfLens = 0.55;
    constexpr double cornerLoss = 0.16;
    cv::GaussianBlur(photo, photo, {}, blurOfLens);
    const cv::Vec3f cast = conditions.cast;
    for (int row = 0; row < photo.rows; ++row) {
        const double y = (row + 0.5) / photo.rows - 0.5;
        auto* pixels = photo.ptr<cv::Vec3f>(row);
        for (int column = 0; column < photo.cols; ++column) {
            const double x = (column + 0.5) / photo.cols - 0.5;
            const double gain = (1 - cornerLoss * 2 * (x * x + y * y)) *
                                (1 + conditions.gradient[0] * x + conditions.gradient[1] * y);
            pixels[column] = static_cast<float>(gain) * pixels[column].mul(cast);
        }
    }
}

} // namespace

Conditions drawConditions(Random& random) {
    Conditions conditions;
    conditions.light =
        cv::normalize(cv::Vec3d(random.uniform(-0.60, -0.52), random.uniform(-0.68, -0.60), 0.85));
    const double gain = random.uniform(0.97, 1.03);
    for (int c = 0; c < 3; ++c)
        conditions.cast[c] = gain * random.uniform(0.99, 1.01);
    conditions.gradient = {random.uniform(-0.05, 0.05), random.uniform(-0.05, 0.05)};
    conditions.noise = random.uniform(0.008, 0.011);
    conditions.grainSeed = random.next();
    return conditions;
}

cv::Mat expose(const Surface& surface, const Conditions& conditions) {
    const Visibility visibility = findVisibility(surface, conditions.light);
    const cv::Mat lit = shade(surface, visibility, conditions.light);
    cv::Mat photo;
    cv::resize(lit, photo, surface.size() / supersampling, 0, 0, cv::INTER_AREA);
    applyLens(photo, conditions);
    return photo;
}

cv::Mat develop(const cv::Mat& exposed, const Conditions& conditions) {
    Random random(conditions.grainSeed);
    cv::Mat channels[3];
    for (cv::Mat& channel : channels)
        channel = whiteNoise(exposed.size(), random);
    cv::Mat noise;
    cv::merge(channels, 3, noise);
    cv::Mat photo;
    cv::scaleAdd(noise, conditions.noise, exposed, photo);
    photo.convertTo(photo, CV_8U, 255);
    return photo;
}

} // namespace patchgauge::demo
