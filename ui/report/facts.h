#pragma once

#include "report/section.h"

#include <QCoreApplication>
#include <QString>

#include <cstddef>
#include <utility>
#include <vector>

namespace patchgauge::ui::report {

struct Fact {
    QString name;
    QString value;
};

/// Facts that belong together.
struct FactGroup {
    QString heading;
    std::vector<Fact> facts;
    double nameShare = 0.26; ///< of the width, that the names take
};

/// Height of a fact in a column, names at the left.
double heightOf(const Fact& fact, double width, double nameShare);
void paintFact(QPainter& painter, const Fact& fact, QPointF topLeft, double width,
               double nameShare);

/// Groups of facts below each other, on as many pages as they take.
class FactsSection : public Section {
    Q_DECLARE_TR_FUNCTIONS(patchgauge::ui::report::FactsSection)

public:
    FactsSection(QString title, std::vector<FactGroup> groups, const Sheet& sheet);

    QString title() const override { return title_; }
    int pages() const override { return static_cast<int>(pages_.size()); }
    std::vector<Link> paint(QPainter& painter, const Sheet& sheet, int page) override;

private:
    /// Where a fact stands on its page.
    struct Place {
        std::size_t group;
        std::size_t fact;
        double top;  ///< from the top of the body
        bool headed; ///< the heading is above it
    };

    void layOut(const Sheet& sheet);

    QString title_;
    std::vector<FactGroup> groups_;
    std::vector<std::vector<Place>> pages_;
};

} // namespace patchgauge::ui::report
