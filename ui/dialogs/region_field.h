#pragma once

#include "image/region_of_interest.h"
#include "jobs/job_runner.h"

#include <QImage>
#include <QWidget>

#include <filesystem>
#include <optional>
#include <vector>

class QLabel;
class QPushButton;
class QToolButton;

namespace patchgauge::ui {

/// Where the parts of a new model are inspected: everywhere, or within a region that is drawn on
/// the first photo of good parts.
class RegionField : public QWidget {
    Q_OBJECT

public:
    /// @param reader  reads the photo; outlives the field
    explicit RegionField(JobRunner& reader, QWidget* parent = nullptr);
    ~RegionField() override;

    const std::optional<image::RegionOfInterest>& region() const { return region_; }

    /// Folders and files of which the first photo is drawn on. Without any, nothing can be drawn.
    void setSources(std::vector<std::filesystem::path> sources);

    /// Of the network that will be trained with.
    void setInput(const image::InputSettings& input);

Q_SIGNALS:
    void changed();

private:
    void readPhoto();
    void draw(const QImage& photo);
    void setRegion(const std::optional<image::RegionOfInterest>& region);
    void showState();

    JobRunner& reader_;
    std::vector<std::filesystem::path> sources_;
    image::InputSettings input_;
    std::optional<image::RegionOfInterest> region_;
    JobId job_ = 0;
    QPushButton* draw_;
    QToolButton* clear_;
    QLabel* state_;
};

} // namespace patchgauge::ui
