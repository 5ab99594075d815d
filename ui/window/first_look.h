#pragma once

#include <QObject>

#include <filesystem>

namespace patchgauge::ui {

class ImageListPanel;
class InspectionListModel;

/// Looks at something by itself while results come in: at the first image, then at the first that
/// is rejected, until the user chooses.
class FirstLook : public QObject {
    Q_OBJECT

public:
    /// Both outlive it.
    FirstLook(InspectionListModel& images, ImageListPanel& list, QObject* parent = nullptr);

    /// Looks at this image as soon as it is listed.
    void lookFor(const std::filesystem::path& image);

private:
    void choose();
    int firstRejected() const;
    void select(int row);

    InspectionListModel& images_;
    ImageListPanel& list_;
    std::filesystem::path awaited_; ///< or empty
    bool selecting_ = false;
    bool userChose_ = false;
};

} // namespace patchgauge::ui
