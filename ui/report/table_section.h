#pragma once

#include "report/content.h"
#include "report/section.h"

#include <QCoreApplication>

namespace patchgauge::ui::report {

/// All images, worst first, a row each. Rows of images that have a page lead there.
class TableSection : public Section {
    Q_DECLARE_TR_FUNCTIONS(patchgauge::ui::report::TableSection)

public:
    /// @param content  outlives this
    TableSection(const Content& content, const Sheet& sheet);

    /// Where the images' own pages begin in the report.
    void setFirstImagePage(int page) { firstImagePage_ = page; }

    QString title() const override;
    int pages() const override;
    std::vector<Link> paint(QPainter& painter, const Sheet& sheet, int page) override;

private:
    const Content& content_;
    std::size_t rowsOnPage_;
    int firstImagePage_ = 0;
};

} // namespace patchgauge::ui::report
