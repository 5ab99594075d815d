#pragma once

#include "report/sheet.h"

#include <QRectF>
#include <QString>
#include <QStringList>

#include <vector>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace patchgauge::ui::report {

/// A part of a page that leads to another page of the report.
struct Link {
    QRectF area;
    int page = 0; ///< of the whole report, from 0
};

/// A part of a report, on pages of its own. How many is known from the beginning, so that each can
/// say which of how many it is.
class Section {
public:
    Section() = default;
    Section(const Section&) = delete;
    Section& operator=(const Section&) = delete;
    virtual ~Section() = default;

    virtual QString title() const = 0;
    virtual int pages() const = 0;

    /// Paints the body of a page.
    /// @param page  of the section, from 0
    /// @return what leads elsewhere
    virtual std::vector<Link> paint(QPainter& painter, const Sheet& sheet, int page) = 0;

    /// A name for each of its pages, where readers will look for them one by one.
    virtual QStringList pageNames() const { return {}; }
};

} // namespace patchgauge::ui::report
