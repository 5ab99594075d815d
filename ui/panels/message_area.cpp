#include "panels/message_area.h"

#include "panels/message_bar.h"

#include <QVBoxLayout>

namespace patchgauge::ui {
namespace {

constexpr int mostMessages = 3;

} // namespace

MessageArea::MessageArea(QWidget* parent) : QWidget(parent), layout_(new QVBoxLayout(this)) {
    layout_->setContentsMargins(4, 4, 4, 0);
    layout_->setSpacing(4);
    hide();
}

void MessageArea::post(const Message& message) {
    const QList<MessageBar*> earlier = bars_;
    for (MessageBar* bar : earlier)
        if (message.severity == Message::Severity::Information &&
            bar->severity() == Message::Severity::Information)
            remove(bar);
    while (bars_.size() >= mostMessages)
        remove(bars_.back());

    auto* bar = new MessageBar(message, this);
    connect(bar, &MessageBar::dismissed, this, [this, bar] { remove(bar); });
    layout_->insertWidget(0, bar);
    bars_.prepend(bar);
    bar->show();
    show();
}

void MessageArea::remove(MessageBar* bar) {
    bars_.removeOne(bar);
    layout_->removeWidget(bar);
    bar->hide();
    // Its own button may have asked for this.
    bar->deleteLater();
    setVisible(!bars_.isEmpty());
}

} // namespace patchgauge::ui
