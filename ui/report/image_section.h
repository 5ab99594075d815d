#pragma once

#include "report/content.h"
#include "report/report.h"
#include "report/section.h"

#include <QCoreApplication>

namespace patchgauge::ui::report {

/// A page for each flagged image: photo, overlay, regions, what people said of it. Where a photo is
/// not like the training photos, the page says why instead of showing heat.
class ImageSection : public Section {
    Q_DECLARE_TR_FUNCTIONS(patchgauge::ui::report::ImageSection)

public:
    /// Both outlive this.
    ImageSection(const Content& content, const ImageSource& images);

    QString title() const override;
    int pages() const override { return static_cast<int>(content_.withPage.size()); }
    std::vector<Link> paint(QPainter& painter, const Sheet& sheet, int page) override;
    QStringList pageNames() const override;

private:
    const Content& content_;
    const ImageSource& images_;
};

} // namespace patchgauge::ui::report
