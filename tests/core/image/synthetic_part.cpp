#include "core/image/synthetic_part.h"

#include "base/random.h"

#include <opencv2/imgcodecs.hpp>

#include <cmath>
#include <numbers>
#include <vector>

namespace patchgauge::test {
namespace {

constexpr int perSide = 3; ///< points a pixel and side

bool inDisc(double x, double y, double middleX, double middleY, double radius) {
    return std::hypot(x - middleX, y - middleY) < radius;
}

/// Brightness at a point of the part's own plane, its middle being (0, 0); below 0 off the part.
double brightnessOf(const Scene& scene, double x, double y) {
    if (std::abs(x) > 70 || std::abs(y) > 45)
        return -1;
    if (scene.defect && inDisc(x, y, -30, -20, 14))
        return 20;
    if (inDisc(x, y, 45, 25, 10) || inDisc(x, y, -45, -25, 10))
        return 90;
    if (!scene.symmetric && (inDisc(x, y, 48, -24, 12) || (x > -50 && x < -10 && y > 14 && y < 22)))
        return 120;
    return 190 + (scene.symmetric ? std::abs(x) : x) / 6;
}

double brightnessAt(const Scene& scene, double x, double y) {
    constexpr double table = 40;
    const double radians = scene.angle * std::numbers::pi / 180;
    const double fromX = (x - scene.photo.width / 2.0) / scene.scale - scene.shift.x;
    const double fromY = (y - scene.photo.height / 2.0) / scene.scale - scene.shift.y;
    const double partX = std::cos(radians) * fromX - std::sin(radians) * fromY;
    const double partY = std::sin(radians) * fromX + std::cos(radians) * fromY;
    double brightness = scene.part ? brightnessOf(scene, partX, partY) : -1;
    if (brightness < 0 && scene.second)
        brightness = brightnessOf(scene, partX - 20, partY - 105);
    return brightness < 0 ? table : brightness;
}

} // namespace

image::Image drawScene(const Scene& scene) {
    Random random(scene.noise);
    image::Image image{cv::Mat(scene.photo, CV_8UC3)};
    for (int row = 0; row < scene.photo.height; ++row)
        for (int column = 0; column < scene.photo.width; ++column) {
            double sum = 0;
            for (int i = 0; i < perSide; ++i)
                for (int j = 0; j < perSide; ++j)
                    sum += brightnessAt(scene, column + (j + 0.5) / perSide,
                                        row + (i + 0.5) / perSide);
            const double grey = sum / (perSide * perSide) + random.uniform(-6, 6);
            image.pixels.at<cv::Vec3b>(row, column) =
                cv::Vec3b::all(cv::saturate_cast<unsigned char>(grey));
        }
    return image;
}

std::string drawPng(const Scene& scene) {
    std::vector<unsigned char> bytes; // grey, so that the order of the channels is no matter
    cv::imencode(".png", drawScene(scene).pixels, bytes);
    return {bytes.begin(), bytes.end()};
}

image::Pose poseOf(const Scene& scene) {
    image::Pose pose;
    pose.angle = scene.angle;
    pose.dx = scene.shift.x * scene.scale;
    pose.dy = scene.shift.y * scene.scale;
    pose.quality = 1;
    pose.photo = pose.aligned = {scene.photo.width, scene.photo.height};
    return pose;
}

} // namespace patchgauge::test
