#pragma once

#include "canvas/readout_model.h"

#include <QScrollArea>

namespace patchgauge::ui {

class CursorSection;
class ImageSection;
class ModelSection;
class RegionsSection;

/// What is known of the pixel under the cursor, of the pinned patch, of the image and of the model,
/// in numbers with their units. Observes the read-out model.
class ReadoutPanel : public QScrollArea {
    Q_OBJECT

public:
    /// @param readout  outlives the panel
    explicit ReadoutPanel(ReadoutModel& readout, QWidget* parent = nullptr);

    /// @param name  as people know the model, such as the name of its file
    void setModel(const std::shared_ptr<const detector::Model>& model, const QString& name);

    RegionsSection& regions() { return *regions_; }

private:
    CursorSection* cursor_;
    ImageSection* image_;
    RegionsSection* regions_;
    ModelSection* model_;
};

} // namespace patchgauge::ui
