#include "panels/image_card.h"

#include "canvas/number_text.h"
#include "models/text.h"
#include "panels/icon.h"
#include "panels/tabular_font.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPixmap>
#include <QToolButton>
#include <QVBoxLayout>

namespace patchgauge::ui {

ImageCard::ImageCard(const Facts& facts, QWidget* parent)
    : QFrame(parent), picture_(new QToolButton(this)), drop_(new QToolButton(this)) {
    setObjectName(QStringLiteral("imageCard"));
    setFrameShape(QFrame::StyledPanel);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAccessibleName(facts.name);
    picture_->setObjectName(QStringLiteral("cardPicture"));
    picture_->setAutoRaise(true);
    picture_->setFocusPolicy(Qt::StrongFocus);
    picture_->setIconSize(pictureSize);
    picture_->setFixedSize(pictureSize + QSize(8, 8));
    picture_->setText(tr("Reading…"));
    picture_->setToolTip(tr("Inspect %1 and look at it").arg(facts.name));
    picture_->setAccessibleName(
        tr("%1, score %2%3")
            .arg(facts.name, distanceText(facts.score),
                 facts.standsOut ? tr(", stands out among the good images") : QString()));
    auto* name = new QLabel(
        fontMetrics().elidedText(facts.name, Qt::ElideMiddle, pictureSize.width()), this);
    name->setObjectName(QStringLiteral("cardName"));
    name->setToolTip(facts.toolTip);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(4, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(picture_);
    layout->addWidget(name);
    layout->addWidget(makeScoreRow(facts));
    connect(picture_, &QToolButton::clicked, this, &ImageCard::chosen);
    connect(drop_, &QToolButton::clicked, this, &ImageCard::dropRequested);
}

QWidget* ImageCard::makeScoreRow(const Facts& facts) {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* score = new QLabel(alignedDistanceText(facts.score), row);
    score->setObjectName(QStringLiteral("cardScore"));
    score->setFont(tabularFont(score->font()));
    score->setToolTip(
        tr("Score when the model is made without this image: %1").arg(exactText(facts.score)));
    layout->addWidget(score);
    if (facts.standsOut) {
        auto* mark = new QLabel(tr("stands out"), row);
        mark->setObjectName(QStringLiteral("standsOut"));
        QFont bold = mark->font();
        bold.setBold(true);
        mark->setFont(bold);
        mark->setToolTip(tr("Far above the scores of the other good images: is it a good part, "
                            "and photographed as the others are?"));
        layout->addSpacing(4);
        layout->addWidget(mark);
    }
    layout->addStretch();
    drop_->setObjectName(QStringLiteral("cardDrop"));
    drop_->setText(tr("Drop"));
    dropMeaning_ =
        tr("Take %1 out of the model, as if it had never been trained on").arg(facts.name);
    drop_->setToolTip(dropMeaning_);
    drop_->setAccessibleName(tr("Drop %1").arg(facts.name));
    drop_->setFocusPolicy(Qt::StrongFocus);
    layout->addWidget(drop_);
    return row;
}

void ImageCard::setPicture(const QImage& picture) {
    QPixmap pixmap = QPixmap::fromImage(picture.scaled(
        pictureSize * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation));
    pixmap.setDevicePixelRatio(devicePixelRatioF());
    picture_->setText({});
    picture_->setIcon(pixmap);
}

void ImageCard::setNotice(const QString& notice, const QString& reason) {
    picture_->setText(notice);
    picture_->setToolTip(reason);
}

void ImageCard::setDropObstacle(const QString& reason) {
    drop_->setEnabled(reason.isEmpty());
    drop_->setToolTip(reason.isEmpty() ? dropMeaning_ : reason);
}

} // namespace patchgauge::ui
