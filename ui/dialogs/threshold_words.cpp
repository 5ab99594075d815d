#include "dialogs/threshold_words.h"

#include "calibration/calibration.h"
#include "models/calibration_text.h"

#include <QCoreApplication>

namespace patchgauge::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("patchgauge::ui", text);
}

/// `40 images`, `40 held-out images`.
QString sourceText(std::size_t count, bool heldOut) {
    return (heldOut ? tr("%1 held-out images") : tr("%1 images")).arg(count);
}

QString promiseOfGood(double falseAlarm, std::size_t count, bool heldOut) {
    const QString source = sourceText(count, heldOut);
    const QString wanted = shareOfParts(falseAlarm);
    const std::size_t missing = calibration::moreScoresNeeded(count, falseAlarm);
    if (missing == 0)
        return tr("%1 are enough for a threshold that stands for %2.").arg(source, wanted);
    const QString best = shareOfParts(1 / static_cast<double>(count + 1));
    if (missing == 1)
        return tr("With %1 the threshold can stand for %2 at best; for %3 you need 1 more good "
                  "image.")
            .arg(source, best, wanted);
    return tr("With %1 the threshold can stand for %2 at best; for %3 you need %4 more good "
              "images.")
        .arg(source, best, wanted)
        .arg(missing);
}

} // namespace

QString thresholdPromise(const calibration::Rule& rule, const CalibrationImages& images) {
    const bool fromHeldOut = images.heldOut >= calibration::leastScores;
    const std::size_t count = fromHeldOut ? images.heldOut : images.good;
    if (count < calibration::leastScores)
        return tr("A threshold needs three good images or more; for %1 it needs %2.")
            .arg(shareOfParts(rule.falseAlarm))
            .arg(calibration::moreScoresNeeded(0, rule.falseAlarm));
    if (images.defective)
        return tr("The defective parts decide the threshold; how many good parts lie above it is "
                  "then estimated from %1.")
            .arg(sourceText(count, fromHeldOut));
    QString promise = promiseOfGood(rule.falseAlarm, count, fromHeldOut);
    if (images.heldOut > 0 && !fromHeldOut)
        promise.prepend(tr("Fewer than three held-out images are not enough: the training images "
                           "are used.") +
                        QLatin1Char(' '));
    return promise;
}

} // namespace patchgauge::ui
