#include "window/session_messages.h"

#include "canvas/number_text.h"
#include "models/text.h"

#include <QCoreApplication>

namespace patchgauge::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("Session", text);
}

QStringList remarks(const Training& training) {
    QStringList lines;
    for (const std::string& warning : training.result.warnings)
        lines << QString::fromStdString(warning);
    for (const auto& skipped : training.result.skipped)
        lines << QString::fromStdString(skipped.error);
    for (const auto& image : training.result.suspicious)
        lines << tr("Stands out among the good images, with a score of %1: %2")
                     .arg(distanceText(image.score), QString::fromStdString(image.path));
    return lines;
}

} // namespace

Message trainingMessage(const Training& training) {
    const padim::ModelInfo& info = training.loaded->model()->info();
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

} // namespace patchgauge::ui
