#include "painting.h"

#include <QHashSeed>

namespace patchgauge::cli {

Painting::Painting(const std::string& language) {
    QHashSeed::setDeterministicGlobalSeed();
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    application_.emplace(count_, arguments_);
    translation_.use(QString::fromStdString(language));
}

} // namespace patchgauge::cli
