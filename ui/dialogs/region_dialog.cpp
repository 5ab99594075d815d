#include "dialogs/region_dialog.h"

#include "panels/region_view.h"

#include <QVBoxLayout>

namespace patchgauge::ui {

RegionDialog::RegionDialog(const QImage& photo,
                           const std::optional<image::RegionOfInterest>& region,
                           const image::InputSettings& input, QWidget* parent)
    : QDialog(parent), view_(new RegionView(tr("Use region"), this)) {
    setWindowTitle(tr("Region of interest"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->addWidget(view_);
    constexpr QSize firstSize(880, 680);
    resize(firstSize);
    connect(view_, &RegionView::applied, this, &QDialog::accept);
    connect(view_, &RegionView::cancelled, this, &QDialog::reject);
    view_->begin(photo, region, input,
                 tr("Drag out what is to be inspected, or what is to be left out. It lies at the "
                    "same place of every photo."));
}

std::optional<image::RegionOfInterest> RegionDialog::region() const {
    return view_->region();
}

} // namespace patchgauge::ui
