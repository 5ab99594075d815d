#include "panels/icon.h"

#include "canvas/verdict_mark.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmap>
#include <QSvgRenderer>

#include <memory>

// Resources of a static library are linked in only when something asks for them, and the macro
// does not work inside a namespace.
static void registerIcons() {
    Q_INIT_RESOURCE(icons);
}

namespace patchgauge::ui {
namespace {

QPalette::ColorGroup groupOf(QIcon::Mode mode) {
    return mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
}

QPalette::ColorRole roleOf(QIcon::Mode mode) {
    return mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText;
}

/// Paints an outline in the palette's colour of the moment, so that a change from light to dark
/// needs no new icons.
class TintedIconEngine : public QIconEngine {
public:
    explicit TintedIconEngine(const QString& file)
        : renderer_(std::make_shared<QSvgRenderer>(file)) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode,
               QIcon::State state) override {
        const qreal ratio = painter->device()->devicePixelRatioF();
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override {
        return scaledPixmap(size, mode, state, 1);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State /*state*/,
                         qreal /*scale*/) override {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer_->render(&painter, QRectF(QPointF(), QSizeF(size)));
        painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
        painter.fillRect(pixmap.rect(),
                         QGuiApplication::palette().color(groupOf(mode), roleOf(mode)));
        return pixmap;
    }

    QIconEngine* clone() const override { return new TintedIconEngine(*this); }

private:
    std::shared_ptr<QSvgRenderer> renderer_;
};

} // namespace

QIcon icon(const QString& name) {
    registerIcons();
    return QIcon(new TintedIconEngine(QStringLiteral(":/icons/%1.svg").arg(name)));
}

QIcon verdictIcon(calibration::Verdict verdict) {
    QIcon result;
    for (const int side : {16, 32, 48}) {
        const int margin = side / 8;
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paintVerdictMark(painter, QRectF(pixmap.rect()).adjusted(margin, margin, -margin, -margin),
                         verdict);
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

QIcon applicationIcon() {
    registerIcons();
    QSvgRenderer renderer(QStringLiteral(":/icons/patchgauge.svg"));
    QIcon result;
    for (const int side : {16, 24, 32, 48, 64, 128, 256}) {
        QPixmap pixmap(side, side);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        renderer.render(&painter);
        painter.end();
        result.addPixmap(pixmap);
    }
    return result;
}

} // namespace patchgauge::ui
