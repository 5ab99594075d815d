#include "models/quality_text.h"

#include "canvas/number_text.h"
#include "canvas/verdict_mark.h"
#include "models/calibration_text.h"

#include <QCoreApplication>

namespace patchgauge::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("patchgauge::ui", text);
}

} // namespace

QString verdictsText(const VerdictCounts& counts) {
    const QString readable =
        tr("%1 reject, %2 review, %3 pass").arg(counts.reject).arg(counts.review).arg(counts.pass);
    return counts.unreadable == 0 ? readable
                                  : tr("%1, %2 unreadable").arg(readable).arg(counts.unreadable);
}

QString expectedAboveText(float threshold, const calibration::Calibration& calibration) {
    const auto share = calibration::falseAlarmAbove(threshold, goodScores(calibration));
    if (!share || stale(calibration))
        return {};
    if (*share >= 1)
        return tr("Every good part is expected above the threshold.");
    return tr("About %1 good parts is expected above the threshold.").arg(shareOfParts(*share));
}

QString escapeText(const calibration::Rate& escape) {
    return tr("%1 of %2 defective images pass: %3")
        .arg(escape.count)
        .arg(escape.total)
        .arg(rateText(escape));
}

QString overkillText(const calibration::Rate& overkill) {
    return tr("%1 of %2 good images are rejected: %3")
        .arg(overkill.count)
        .arg(overkill.total)
        .arg(rateText(overkill));
}

QString rocPointText(const evaluation::RocPoint& point, float threshold) {
    return tr("threshold %1: escape %2, overkill %3")
        .arg(distanceText(threshold), percentText(1 - point.hitRate),
             percentText(point.falseAlarmRate));
}

} // namespace patchgauge::ui
