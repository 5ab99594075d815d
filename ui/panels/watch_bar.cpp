#include "panels/watch_bar.h"

#include "panels/icon.h"
#include "panels/tabular_font.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace patchgauge::ui {
namespace {

QString tallyText(const WatchTally& tally) {
    if (!tally.reachable)
        return WatchBar::tr("%1 cannot be found: waiting until it is back").arg(tally.folder);
    if (tally.inspected + tally.unreadable == 0)
        return WatchBar::tr("Watching %1: new images are inspected as they arrive")
            .arg(tally.folder);
    QStringList facts{WatchBar::tr("%1 inspected").arg(tally.inspected),
                      WatchBar::tr("%1 reject").arg(tally.reject),
                      WatchBar::tr("%1 review").arg(tally.review)};
    if (tally.unreadable > 0)
        facts << WatchBar::tr("%1 not readable").arg(tally.unreadable);
    facts << WatchBar::tr("last %1").arg(tally.last);
    return WatchBar::tr("Watching %1: %2").arg(tally.folder, facts.join(QStringLiteral(", ")));
}

} // namespace

WatchBar::WatchBar(QWidget* parent)
    : QFrame(parent), text_(new QLabel(this)), follow_(new QCheckBox(tr("Foll&ow"), this)) {
    setObjectName(QStringLiteral("watchBar"));
    setAccessibleName(tr("Watched folder"));
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    text_->setObjectName(QStringLiteral("watchTally"));
    text_->setTextFormat(Qt::PlainText);
    text_->setFont(tabularFont(text_->font()));
    follow_->setObjectName(QStringLiteral("watchFollow"));
    follow_->setToolTip(tr("Show each new image; choosing another one from the list ends it"));
    follow_->setChecked(true);
    auto* stop = new QPushButton(tr("&Stop"), this);
    stop->setObjectName(QStringLiteral("watchStop"));
    stop->setToolTip(tr("Stop watching the folder; what was inspected stays listed"));
    connect(stop, &QPushButton::clicked, this, &WatchBar::stopRequested);

    auto* sign = new QLabel(this);
    constexpr int iconSide = 20;
    sign->setPixmap(icon(QStringLiteral("watch")).pixmap(iconSide));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(8);
    layout->addWidget(sign);
    layout->addWidget(text_, 1);
    layout->addWidget(follow_);
    layout->addWidget(stop);
    hide();
}

void WatchBar::show(const WatchTally& tally) {
    text_->setText(tallyText(tally));
    text_->setToolTip(text_->text());
    QFrame::show();
}

bool WatchBar::follows() const {
    return follow_->isChecked();
}

void WatchBar::setFollows(bool follows) {
    follow_->setChecked(follows);
}

} // namespace patchgauge::ui
