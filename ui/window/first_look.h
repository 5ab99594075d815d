#pragma once

#include <QObject>

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

private:
    void choose();
    int firstRejected() const;
    void select(int row);

    InspectionListModel& images_;
    ImageListPanel& list_;
    bool selecting_ = false;
    bool userChose_ = false;
};

} // namespace patchgauge::ui
