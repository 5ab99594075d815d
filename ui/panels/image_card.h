#pragma once

#include <QFrame>
#include <QImage>

class QLabel;
class QToolButton;

namespace patchgauge::ui {

/// An image among others: its picture, name and score, and a button that drops it.
class ImageCard : public QFrame {
    Q_OBJECT

public:
    /// What is to be said of an image.
    struct Facts {
        QString name;
        QString toolTip; ///< where it lies
        float score = 0;
        bool standsOut = false;
    };

    /// Room for a picture in logical pixels; twice that is enough for any display.
    static constexpr QSize pictureSize{176, 132};

    explicit ImageCard(const Facts& facts, QWidget* parent = nullptr);

    void setPicture(const QImage& picture);

    /// There is no picture, and why.
    void setNotice(const QString& notice, const QString& reason);

    /// Why the image cannot be dropped at the moment; empty where it can.
    void setDropObstacle(const QString& reason);

Q_SIGNALS:
    /// The image is to be looked at.
    void chosen();

    void dropRequested();

private:
    QWidget* makeScoreRow(const Facts& facts);

    QToolButton* picture_;
    QToolButton* drop_;
    QString dropMeaning_;
};

} // namespace patchgauge::ui
