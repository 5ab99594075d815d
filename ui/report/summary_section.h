#pragma once

#include "report/content.h"
#include "report/facts.h"
#include "report/section.h"

#include <QCoreApplication>

namespace patchgauge::ui::report {

/// The first page: what was inspected, with which model, what came out, and how the scores lie.
class SummarySection : public Section {
    Q_DECLARE_TR_FUNCTIONS(patchgauge::ui::report::SummarySection)

public:
    /// @param content  outlives this
    explicit SummarySection(const Content& content);

    QString title() const override;
    int pages() const override { return 1; }
    std::vector<Link> paint(QPainter& painter, const Sheet& sheet, int page) override;

private:
    const Content& content_;
    std::vector<Fact> facts_;
};

} // namespace patchgauge::ui::report
