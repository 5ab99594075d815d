#include "models/calibration_text.h"

#include "calibration/thresholds.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace patchgauge::ui {
namespace {

using calibration::Calibration;
using calibration::Origin;

QString tr(const char* text) {
    return QCoreApplication::translate("patchgauge::ui", text);
}

bool hasHeldOut(const Calibration& calibration) {
    return &goodScores(calibration) == &calibration.heldOutScores;
}

QString percentNumber(double rate) {
    const double percent = 100 * rate;
    const bool fine = percent > 0 && percent < 1;
    return fine ? QLocale().toString(percent, 'g', 1) : QLocale().toString(percent, 'f', 0);
}

QString goodImages(const Calibration& calibration) {
    return (hasHeldOut(calibration) ? tr("%1 held-out images") : tr("%1 images"))
        .arg(goodScores(calibration).size());
}

QString defectiveImages(const Calibration& calibration) {
    const std::size_t count = calibration.defectiveScores.size();
    return count == 1 ? tr("one defective image") : tr("%1 defective images").arg(count);
}

QString estimate(const Calibration& calibration) {
    if (stale(calibration))
        return tr("Which share of good parts it flags is not known, since earlier training images "
                  "are gone or changed.");
    if (!calibration.falseAlarm)
        return tr("Which share of good parts it flags is not known.");
    return tr("About %1 good parts would be flagged, estimated from %2.")
        .arg(shareOfParts(*calibration.falseAlarm), goodImages(calibration));
}

QString guarantee(const Calibration& calibration) {
    return tr("A further good part of the same kind is flagged with a probability of at most %1, "
              "guaranteed by %2 for as long as parts and photos stay as they are.")
        .arg(shareOfParts(calibration.falseAlarm.value_or(1)), goodImages(calibration));
}

QString missed(const detector::ModelInfo& info) {
    const double allowed = info.rule.maxMiss.value_or(0);
    const QString images = defectiveImages(info.calibration);
    return allowed > 0 ? tr("The largest threshold that misses at most %1 of %2.")
                             .arg(shareOfParts(allowed), images)
                       : tr("The largest threshold that misses none of %1.").arg(images);
}

QString author(const Calibration& calibration) {
    if (calibration.history.empty())
        return tr("Set by hand.");
    const calibration::ThresholdChange& change = calibration.history.back();
    const QString time = timeText(change.time);
    const QString by = QString::fromStdString(change.by);
    const QString who = by.isEmpty() ? tr("Set by hand on %1").arg(time)
                                     : tr("Set by hand by %1 on %2").arg(by, time);
    const QString reason = QString::fromStdString(change.reason);
    return reason.isEmpty() ? tr("%1.").arg(who) : tr("%1: “%2”.").arg(who, reason);
}

/// What is peculiar to where the threshold comes from; empty where the estimate says it all.
QString originText(const detector::ModelInfo& info) {
    switch (info.calibration.origin) {
    case Origin::BestF1:
        return tr("The threshold that tells %1 best from the good ones (largest F1).")
            .arg(defectiveImages(info.calibration));
    case Origin::MaxMiss:
        return missed(info);
    case Origin::Manual:
        return author(info.calibration);
    case Origin::Stale:
        return tr("The threshold is the one from before images were added or dropped.");
    case Origin::None:
    case Origin::LeaveOneOut:
    case Origin::HeldOutGood:
        break;
    }
    return {};
}

/// How many more good images the wanted rate takes; empty where that is not what is missing.
QString wish(const detector::ModelInfo& info) {
    const Calibration& calibration = info.calibration;
    if (calibration.origin != Origin::LeaveOneOut && calibration.origin != Origin::HeldOutGood)
        return {};
    const std::size_t missing =
        calibration::moreScoresNeeded(goodScores(calibration).size(), info.rule.falseAlarm);
    if (missing == 0)
        return {};
    return tr("For %1 you need %2 more.").arg(shareOfParts(info.rule.falseAlarm)).arg(missing);
}

} // namespace

QString shareOfParts(double share) {
    // Rounding errors must not turn 1 in 51 into 1 in 50.
    const double parts = std::floor(1 / share + 1e-9);
    constexpr double closeEnough = 0.95;
    return parts * share > closeEnough ? tr("1 in %1").arg(std::llround(parts))
                                       : tr("%1 in 100").arg(std::llround(std::ceil(100 * share)));
}

QString percentText(double rate) {
    return tr("%1 %").arg(percentNumber(rate));
}

QString rateText(const calibration::Rate& rate) {
    return tr("%1 (95 % interval %2–%3 %)")
        .arg(percentText(rate.value), percentNumber(rate.low), percentNumber(rate.high));
}

QString timeText(const std::string& utc) {
    const QString text = QString::fromStdString(utc);
    const QDateTime time = QDateTime::fromString(text, Qt::ISODate);
    return time.isValid() ? QLocale().toString(time.toLocalTime(), QLocale::ShortFormat) : text;
}

QString thresholdMeaning(const detector::ModelInfo& info) {
    const Calibration& calibration = info.calibration;
    if (!calibration.threshold)
        return tr("There is no threshold, and every verdict is review: a threshold is drawn from "
                  "the scores of at least %1 good images. Train on more, or set a threshold by "
                  "hand.")
            .arg(calibration::leastScores);
    QStringList sentences{originText(info),
                          calibration.origin == Origin::HeldOutGood ? guarantee(calibration)
                                                                    : estimate(calibration),
                          wish(info)};
    sentences.removeAll(QString());
    return sentences.join(QLatin1Char(' '));
}

QString reviewMeaning(const Calibration& calibration) {
    if (!calibration.reviewThreshold)
        return {};
    const QString meaning =
        tr("Images between the review threshold and the threshold are for a person to look at.");
    const auto above =
        calibration::falseAlarmAbove(*calibration.reviewThreshold, goodScores(calibration));
    if (!above || stale(calibration))
        return meaning;
    return meaning + QLatin1Char(' ') +
           tr("About %1 good parts would be looked at or flagged.").arg(shareOfParts(*above));
}

QString goodAboveText(float threshold, const Calibration& calibration) {
    const std::vector<float>& good = goodScores(calibration);
    if (good.empty())
        return tr("No scores of good images tell how many lie above.");
    if (stale(calibration))
        return tr("The scores are no longer those of the model’s images, and tell nothing.");
    const auto above =
        std::count_if(good.begin(), good.end(), [=](float score) { return score > threshold; });
    const calibration::Rate rate =
        calibration::clopperPearson(static_cast<std::size_t>(above), good.size());
    return tr("%1 of %2 good images lie above: %3")
        .arg(rate.count)
        .arg(rate.total)
        .arg(rateText(rate));
}

} // namespace patchgauge::ui
