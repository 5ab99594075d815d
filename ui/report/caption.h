#pragma once

#include "canvas/inspected_image.h"

#include <QCoreApplication>
#include <QFont>
#include <QRectF>
#include <QString>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace patchgauge::ui {

/// The words below an exported picture: verdict, file, score and threshold, model and time.
class Caption {
    Q_DECLARE_TR_FUNCTIONS(patchgauge::ui::Caption)

public:
    /// @param font  of the body; the rest follows from it
    Caption(const InspectedImage& image, const QString& modelName, const QString& time,
            const QFont& font);

    double height() const;

    /// The width at which nothing is elided.
    double fullWidth() const;

    /// Lines longer than the area are elided in their middle.
    void paint(QPainter& painter, const QRectF& area) const;

private:
    calibration::Verdict verdict_;
    QString heading_;
    QString file_;
    QString measure_;
    QString modelName_;
    QString identity_; ///< of the model, and the time
    QFont headingFont_;
    QFont fileFont_;
    QFont font_;
};

} // namespace patchgauge::ui
