#include "window/first_look.h"

#include "models/inspection_list_model.h"
#include "panels/image_list_panel.h"

namespace patchgauge::ui {

FirstLook::FirstLook(InspectionListModel& images, ImageListPanel& list, QObject* parent)
    : QObject(parent), images_(images), list_(list) {
    connect(&images_, &InspectionListModel::countsChanged, this, &FirstLook::choose);
    connect(&images_, &QAbstractItemModel::modelReset, this, [this] { userChose_ = false; });
    connect(&list_, &ImageListPanel::currentRowChanged, this, [this](int row) {
        if (!selecting_ && row >= 0)
            userChose_ = true;
    });
}

void FirstLook::lookFor(const std::filesystem::path& image) {
    awaited_ = image;
}

void FirstLook::choose() {
    if (const int row = awaited_.empty() ? -1 : images_.rowOf(awaited_); row >= 0) {
        awaited_.clear();
        list_.setCurrentRow(row);
    }
    if (userChose_ || images_.rowCount() == 0)
        return;
    const int current = list_.currentRow();
    const bool rejected = current >= 0 && !images_.at(current).inspection.failed() &&
                          images_.at(current).verdict() == calibration::Verdict::Reject;
    if (rejected)
        return;
    const int better = firstRejected();
    if (better >= 0)
        select(better);
    else if (current < 0)
        select(0);
}

int FirstLook::firstRejected() const {
    if (images_.counts().reject == 0)
        return -1;
    for (int row = 0; row < images_.rowCount(); ++row) {
        const ListedImage& image = images_.at(row);
        if (!image.inspection.failed() && image.verdict() == calibration::Verdict::Reject)
            return row;
    }
    return -1;
}

void FirstLook::select(int row) {
    selecting_ = true;
    list_.setCurrentRow(row);
    selecting_ = false;
}

} // namespace patchgauge::ui
