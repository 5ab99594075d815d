#include "models/thumbnail.h"

#include <opencv2/imgproc.hpp>
#include <QBuffer>
#include <QImage>

#include <algorithm>

namespace patchgauge::ui {
namespace {

constexpr int jpegQuality = 85;

cv::Mat eightBits(const cv::Mat& pixels) {
    if (pixels.depth() == CV_8U)
        return pixels;
    cv::Mat scaled;
    pixels.convertTo(scaled, CV_8U, 1.0 / 257);
    return scaled;
}

QImage copyOf(const cv::Mat& pixels) {
    return QImage(pixels.data, pixels.cols, pixels.rows, static_cast<qsizetype>(pixels.step),
                  QImage::Format_RGB888)
        .copy();
}

} // namespace

QByteArray makeThumbnail(const image::Image& image) {
    if (image.pixels.empty())
        return {};
    const double scale = std::min(1.0, static_cast<double>(thumbnailSide) /
                                           std::max(image.pixels.cols, image.pixels.rows));
    const cv::Size size(std::max(1, cvRound(image.pixels.cols * scale)),
                        std::max(1, cvRound(image.pixels.rows * scale)));
    cv::Mat small;
    cv::resize(image.pixels, small, size, 0, 0, cv::INTER_AREA);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    copyOf(eightBits(small)).save(&buffer, "JPEG", jpegQuality);
    return bytes;
}

QPixmap thumbnailPixmap(const QByteArray& thumbnail) {
    QPixmap pixmap;
    pixmap.loadFromData(thumbnail, "JPEG");
    return pixmap;
}

} // namespace patchgauge::ui
