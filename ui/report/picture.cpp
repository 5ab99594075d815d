#include "report/picture.h"

#include "base/error.h"
#include "base/files.h"
#include "canvas/colour_scale.h"
#include "report/caption.h"
#include "report/page_colours.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QGuiApplication>
#include <QPainter>

#include <algorithm>
#include <cmath>
#include <string>

namespace patchgauge::ui {

namespace {

// Text is as large beside a photo of any resolution, as far as it stays readable.
constexpr double textShare = 1.0 / 48;
constexpr int smallestText = 13;
constexpr int largestText = 160;

// In heights of the text.
constexpr double marginLines = 1;
constexpr double gapLines = 0.75;
constexpr double leastBarLines = 10;
constexpr double widestCaptionLines = 34; ///< that a small photo's page grows to

constexpr double contourShare = 1.0 / 700; ///< of the photo's longer side
constexpr double leastContour = 1.2;

int longerSide(const QImage& photo) {
    return std::max(photo.width(), photo.height());
}

QFont bodyFont(const QImage& photo) {
    QFont font = QGuiApplication::font();
    font.setPixelSize(std::clamp(qRound(longerSide(photo) * textShare), smallestText, largestText));
    return font;
}

/// Where everything stands on the page.
struct PageLayout {
    QRectF photo;
    QRectF scale;
    QRectF caption;
    QSize page;
};

PageLayout layOut(const QImage& photo, const ColourScale& scale, const Caption& caption,
                  double line) {
    const double margin = std::round(line * marginLines);
    const double gap = std::round(line * gapLines);
    const double barHeight = std::max<double>(photo.height(), std::ceil(line * leastBarLines));
    const double captionWidth = std::ceil(std::min(caption.fullWidth(), line * widestCaptionLines));

    PageLayout layout;
    layout.photo = QRectF(QPointF(margin, margin), QSizeF(photo.size()));
    layout.scale = QRectF(layout.photo.right() + gap, margin, scale.width(), barHeight);
    // A bar that is higher than its photo leaves room for the caption beside it.
    const bool beside = captionWidth <= photo.width();
    const double captionTop = (beside ? layout.photo : layout.scale).bottom() + gap;
    const double captionRoom = beside ? photo.width() : layout.scale.right() - margin;
    layout.caption = QRectF(margin, captionTop, std::max(captionWidth, captionRoom),
                            std::ceil(caption.height()));
    const QRectF all = layout.photo | layout.scale | layout.caption;
    layout.page = QSize(static_cast<int>(std::ceil(all.right() + margin)),
                        static_cast<int>(std::ceil(all.bottom() + margin)));
    return layout;
}

QString number(float value) {
    return QString::number(static_cast<double>(value), 'g', 9);
}

void describe(QImage& page, const InspectedImage& image, const PictureOptions& options) {
    const pipeline::Inspection& inspection = *image.inspection;
    page.setText(QStringLiteral("Title"),
                 QString::fromStdString(toUtf8(inspection.path.filename())));
    page.setText(QStringLiteral("Software"), QStringLiteral("PatchGauge " PATCHGAUGE_VERSION));
    page.setText(QStringLiteral("Creation Time"), options.time.toUTC().toString(Qt::ISODate));
    page.setText(QStringLiteral("Source"), QString::fromStdString(toUtf8(inspection.path)));
    page.setText(QStringLiteral("Verdict"),
                 QString::fromStdString(calibration::name(image.verdict())));
    if (image.overridden)
        page.setText(QStringLiteral("Verdict override"), image.overrideText);
    if (!inspection.unfit.empty())
        page.setText(
            QStringLiteral("Not like the training photos"),
            QString::fromStdString(joined({inspection.unfit.begin(), inspection.unfit.end()})));
    page.setText(QStringLiteral("Score"), number(inspection.map.score));
    if (image.threshold())
        page.setText(QStringLiteral("Threshold"), number(*image.threshold()));
    if (image.reviewThreshold())
        page.setText(QStringLiteral("Review threshold"), number(*image.reviewThreshold()));
    if (!options.layers.layer.empty())
        page.setText(
            QStringLiteral("Heat"),
            QStringLiteral("share of d² of %1").arg(QString::fromStdString(options.layers.layer)));
    page.setText(QStringLiteral("Model"), options.modelName);
    page.setText(QStringLiteral("Model statistics SHA-256"),
                 QString::fromStdString(image.model->statisticsSha256()));
}

void paintPhoto(QPainter& painter, const InspectedImage& image, const LayerOptions& options,
                QPointF position) {
    painter.save();
    painter.translate(position);
    painter.setClipRect(image.photo.rect());
    painter.drawImage(QPoint(0, 0), image.photo);
    Layers(image, options)
        .paint(painter, options, std::max(leastContour, longerSide(image.photo) * contourShare));
    painter.restore();
}

} // namespace

QImage drawPicture(const InspectedImage& image, const PictureOptions& options) {
    const QFont font = bodyFont(image.photo);
    const ColourScale scale(image, font, options.layers);
    const Caption caption(
        image, options.modelName,
        options.time.toUTC().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss 'UTC'")), font);
    const PageLayout layout =
        layOut(image.photo, scale, caption, QFontMetricsF(font).lineSpacing());

    QImage page(layout.page, QImage::Format_RGB32);
    if (page.isNull())
        throw Error(ErrorCode::OutOfMemory, Engine::tr("the picture does not fit into memory"),
                    toUtf8(image.inspection->path),
                    Engine::tr("close other programs and try again"));
    page.fill(page::paper);
    QPainter painter(&page);
    painter.setRenderHint(QPainter::TextAntialiasing);
    paintPhoto(painter, image, options.layers, layout.photo.topLeft());
    scale.paint(painter, layout.scale, page::text, std::nullopt);
    caption.paint(painter, layout.caption);
    painter.end();
    describe(page, image, options);
    return page;
}

void savePng(const QImage& picture, const std::filesystem::path& file) {
    QByteArray bytes;
    QBuffer buffer(&bytes);
    if (!picture.save(&buffer, "PNG"))
        throw Error(ErrorCode::WriteFailed, Engine::tr("the picture could not be encoded"),
                    toUtf8(file), Engine::tr("try again, or export fewer pictures at once"));
    writeAtomically(file, bytes.constData(), static_cast<std::size_t>(bytes.size()));
}

} // namespace patchgauge::ui
