#include "panels/share_bars.h"

#include "panels/tabular_font.h"

#include <QPainter>

#include <algorithm>
#include <cmath>
#include <utility>

namespace patchgauge::ui {
namespace {

constexpr int gap = 8;
constexpr int barHeight = 8;

QString percentText(double fraction) {
    return QStringLiteral("%1 %").arg(std::lround(100 * fraction));
}

} // namespace

ShareBars::ShareBars(QWidget* parent) : QWidget(parent) {
    setFont(tabularFont(font()));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void ShareBars::setShares(std::vector<Share> shares) {
    shares_ = std::move(shares);
    if (!shares_.empty() && static_cast<int>(shares_.size()) != rows_) {
        rows_ = static_cast<int>(shares_.size());
        updateGeometry();
    }
    QStringList words;
    for (const Share& share : shares_)
        words << QStringLiteral("%1 %2").arg(share.name, percentText(share.fraction));
    setAccessibleDescription(words.join(QStringLiteral(", ")));
    update();
}

int ShareBars::rowHeight() const {
    return fontMetrics().height() + 4;
}

QSize ShareBars::sizeHint() const {
    return {160, rows_ * rowHeight()};
}

void ShareBars::paintEvent(QPaintEvent* /*event*/) {
    QPainter painter(this);
    const int percentWidth = fontMetrics().horizontalAdvance(percentText(1));
    int nameWidth = 0;
    for (const Share& share : shares_)
        nameWidth = std::max(nameWidth, fontMetrics().horizontalAdvance(share.name) + 1);
    nameWidth = std::min(nameWidth, width() / 2);

    QRect row(0, 0, width(), rowHeight());
    for (const Share& share : shares_) {
        const QRectF bar(nameWidth + gap, row.center().y() - barHeight / 2.0,
                         std::max(0, width() - nameWidth - percentWidth - 2 * gap), barHeight);
        painter.setPen(palette().color(QPalette::WindowText));
        painter.drawText(row, Qt::AlignLeft | Qt::AlignVCenter,
                         fontMetrics().elidedText(share.name, Qt::ElideMiddle, nameWidth));
        painter.drawText(row, Qt::AlignRight | Qt::AlignVCenter, percentText(share.fraction));
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::Mid));
        painter.setOpacity(0.35);
        painter.drawRect(bar);
        painter.setOpacity(1);
        painter.setBrush(palette().color(QPalette::Highlight));
        painter.drawRect(QRectF(bar.topLeft(), QSizeF(bar.width() * share.fraction, barHeight)));
        row.translate(0, rowHeight());
    }
}

} // namespace patchgauge::ui
