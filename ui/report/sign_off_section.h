#pragma once

#include "report/content.h"
#include "report/section.h"

#include <QCoreApplication>

namespace patchgauge::ui::report {

/// The last page: what is signed, and lines for name, date and meaning of each signature.
class SignOffSection : public Section {
    Q_DECLARE_TR_FUNCTIONS(patchgauge::ui::report::SignOffSection)

public:
    /// @param content  outlives this
    explicit SignOffSection(const Content& content) : content_(content) {}

    QString title() const override;
    int pages() const override { return 1; }
    std::vector<Link> paint(QPainter& painter, const Sheet& sheet, int page) override;

private:
    const Content& content_;
};

} // namespace patchgauge::ui::report
