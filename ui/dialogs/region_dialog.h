#pragma once

#include "image/region_of_interest.h"

#include <QDialog>
#include <QImage>

#include <optional>

namespace patchgauge::ui {

class RegionView;

/// Draws a region of interest on a photo.
class RegionDialog : public QDialog {
    Q_OBJECT

public:
    /// @param input  of the network: a region must leave some of it
    RegionDialog(const QImage& photo, const std::optional<image::RegionOfInterest>& region,
                 const image::InputSettings& input, QWidget* parent = nullptr);

    /// The region drawn; nothing for all of the photo.
    std::optional<image::RegionOfInterest> region() const;

private:
    RegionView* view_;
};

} // namespace patchgauge::ui
