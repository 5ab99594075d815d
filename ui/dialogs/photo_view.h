#pragma once

#include "canvas/photo_pyramid.h"
#include "canvas/view_transform.h"

#include <QImage>
#include <QWidget>

#include <optional>

namespace patchgauge::ui {

/// A photo and nothing else, as large as fits. The wheel zooms about the cursor, dragging moves, a
/// double click fits.
class PhotoView : public QWidget {
    Q_OBJECT

public:
    explicit PhotoView(QWidget* parent = nullptr);

    /// Another photo, fitted; or none, with what to say in its place.
    void setPhoto(const QImage& photo);
    void setNotice(const QString& notice);

    bool hasPhoto() const { return !photo_.size().isEmpty(); }
    const QString& notice() const { return notice_; }

    QSize sizeHint() const override { return {800, 600}; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;

private:
    void fit();

    PhotoPyramid photo_;
    QString notice_;
    ViewTransform view_;
    bool fitted_ = true;
    std::optional<QPointF> dragged_;
};

} // namespace patchgauge::ui
