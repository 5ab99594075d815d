#include "window/session_messages.h"

#include "base/files.h"
#include "canvas/number_text.h"
#include "models/acceptance_text.h"
#include "models/release_text.h"
#include "models/text.h"
#include "text/engine_text.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QLocale>
#include <QUrl>

#include <algorithm>
#include <cmath>

namespace patchgauge::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("patchgauge::ui", text);
}

QStringList remarks(const Training& training) {
    QStringList lines;
    for (const Sentence& warning : training.result.warnings)
        lines << engineText(warning);
    for (const auto& skipped : training.result.skipped)
        lines << engineText(skipped.error);
    for (const auto& image : training.result.suspicious)
        lines << tr("Stands out among the good images, with a score of %1: %2")
                     .arg(distanceText(image.score), QString::fromStdString(image.path));
    return lines;
}

QString thresholdText(const std::optional<float>& threshold) {
    return threshold ? distanceText(*threshold) : tr("none");
}

/// What became of the thresholds: `threshold 14.2 → 13.1, review from 11.0 → none`.
QString changeText(const calibration::Calibration& before, const calibration::Calibration& after) {
    QStringList changes;
    if (before.reviewThreshold != after.reviewThreshold)
        changes << tr("review from %1 → %2")
                       .arg(thresholdText(before.reviewThreshold),
                            thresholdText(after.reviewThreshold));
    if (before.threshold != after.threshold || changes.isEmpty())
        changes.prepend(tr("threshold %1 → %2")
                            .arg(thresholdText(before.threshold), thresholdText(after.threshold)));
    return changes.join(QStringLiteral(", "));
}

QString changeText(const detector::ModelInfo& before, const detector::ModelInfo& after) {
    const QString changed = before.acceptance == after.acceptance
                                ? changeText(before.calibration, after.calibration)
                                : acceptanceText(after.acceptance);
    const detector::ReleaseState from = releaseState(before.releases);
    const detector::ReleaseState to = releaseState(after.releases);
    return from == to ? changed
                      : tr("%1, release %2 → %3").arg(changed, releaseText(from), releaseText(to));
}

QString pText(double pValue) {
    constexpr double least = 1e-6;
    const double shown = std::max(pValue, least);
    const int decimals = static_cast<int>(std::ceil(-std::log10(shown)));
    return (pValue < least ? tr("p < %1") : tr("p = %1"))
        .arg(QLocale().toString(shown, 'f', decimals));
}

} // namespace

Message trainingMessage(const Training& training) {
    const detector::ModelInfo& info = training.loaded->model()->info();
    Message message;
    message.text = tr("%1 was trained on %2 images in %3.")
                       .arg(training.loaded->name())
                       .arg(info.images.size())
                       .arg(durationText(training.result.seconds));
    if (info.calibration.threshold)
        message.text += QLatin1Char(' ') + tr("Images with a score above %1 are rejected.")
                                               .arg(distanceText(*info.calibration.threshold));
    message.details = remarks(training);
    if (!message.details.isEmpty()) {
        message.severity = Message::Severity::Warning;
        message.text += QLatin1Char(' ') + tr("See the details.");
    }
    return message;
}

Message unreadableMessage(const QStringList& reasons) {
    const QString text = reasons.size() == 1
                             ? reasons.front()
                             : tr("%1 images could not be read.").arg(reasons.size());
    return {Message::Severity::Warning, text, reasons.size() == 1 ? QStringList() : reasons, {}};
}

Message droppedMessage(const detector::Model& before, const std::vector<std::size_t>& positions,
                       const detector::Model& after, const Message::Action& undo) {
    const auto& images = before.info().images;
    const QString dropped =
        positions.size() == 1
            ? tr("%1 was dropped").arg(displayName(fromUtf8(images[positions.front()].path)))
            : tr("%1 images were dropped").arg(positions.size());
    const calibration::Calibration& calibration = after.info().calibration;
    if (stale(calibration))
        return {Message::Severity::Warning,
                tr("%1, but the threshold is still the old one, %2, since other training images "
                   "are gone or changed. Bring them back, or train again.")
                    .arg(dropped, thresholdText(calibration.threshold)),
                {},
                {undo}};
    return {Message::Severity::Information,
            tr("%1; %2.").arg(dropped, changeText(before.info().calibration, calibration)),
            {},
            {undo}};
}

Message thresholdMessage(const calibration::Calibration& before,
                         const calibration::Calibration& after, const Message::Action& undo) {
    return {Message::Severity::Information,
            tr("The model was saved: %1.").arg(changeText(before, after)),
            {},
            {undo}};
}

Message regionMessage(const detector::Model& before, const detector::Model& after,
                      const Message::Action& undo) {
    const long percent = std::lround(100 * image::inspectedShare(after.inspected()));
    const QString inspected = after.info().region
                                  ? tr("%1 % of the image is inspected now").arg(percent)
                                  : tr("The whole image is inspected now");
    const calibration::Calibration& calibration = after.info().calibration;
    if (stale(calibration))
        return {Message::Severity::Warning,
                tr("%1, but the threshold is still the old one, %2, since training images are "
                   "gone or changed. Bring them back, or train again.")
                    .arg(inspected, thresholdText(calibration.threshold)),
                {},
                {undo}};
    return {Message::Severity::Information,
            tr("%1; %2.").arg(inspected, changeText(before.info().calibration, calibration)),
            {},
            {undo}};
}

Message undoneMessage(const detector::Model& before, const detector::Model& after) {
    return {Message::Severity::Information,
            tr("The change was taken back, and the model saved as it was before: %1 good images, "
               "%2.")
                .arg(after.info().images.size())
                .arg(changeText(before.info(), after.info())),
            {},
            {}};
}

Message redoneMessage(const detector::Model& before, const detector::Model& after) {
    return {Message::Severity::Information,
            tr("The change was made again, and the model saved: %1 good images, %2.")
                .arg(after.info().images.size())
                .arg(changeText(before.info(), after.info())),
            {},
            {}};
}

Message exportedMessage(const QString& text, const std::filesystem::path& folder) {
    const QUrl url = QUrl::fromLocalFile(displayPath(folder));
    return {Message::Severity::Information, text, {}, {{tr("Open folder"), [url] {
                                                            QDesktopServices::openUrl(url);
                                                        }}}};
}

Message failureMessage(const QString& reason) {
    return {Message::Severity::Error, reason, {}, {}};
}

Message driftMessage(const calibration::Drift& drift) {
    const QString shift =
        drift.upwards()
            ? tr("These %1 images score higher than the %2 good images of the calibration (%3): "
                 "more good parts than expected are going to be flagged.")
            : tr("These %1 images score lower than the %2 good images of the calibration (%3): "
                 "the threshold may be too high for them.");
    return {Message::Severity::Warning,
            shift.arg(drift.batch).arg(drift.calibration).arg(pText(drift.pValue)) +
                QLatin1Char(' ') +
                tr("Compare light, focus and position with the training photos; if the change is "
                   "to stay, train again on new photos."),
            {},
            {}};
}

} // namespace patchgauge::ui
