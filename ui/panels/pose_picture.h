#pragma once

#include "canvas/inspected_image.h"

#include <QWidget>

#include <optional>

namespace patchgauge::ui {

/// A photo as it was taken, small, with the frame of the aligned picture over it: how the part was
/// found. A tick marks the frame's upper edge.
class PosePicture : public QWidget {
    Q_OBJECT

public:
    explicit PosePicture(QWidget* parent = nullptr);

    /// Hides itself where the image was not aligned.
    void showImage(const std::optional<InspectedImage>& image);

    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage photo_;
    image::Pose pose_;
};

} // namespace patchgauge::ui
