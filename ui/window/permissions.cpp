#include "window/permissions.h"

#include "models/release_text.h"
#include "window/loaded_model.h"

namespace patchgauge::ui {

Permissions::Permissions(QObject* parent) : QObject(parent) {}

void Permissions::setOperatorMode(bool on) {
    if (operatorMode_ == on)
        return;
    operatorMode_ = on;
    Q_EMIT changed();
}

QString Permissions::objectionTo(const LoadedModel& model) const {
    const detector::ReleaseState state = releaseState(model.model()->info().releases);
    if (!operatorMode_ || state == detector::ReleaseState::Approved)
        return {};
    return tr("%1 is not approved (%2), and in operator mode only approved models inspect: open "
              "an approved one, or leave operator mode to approve it.")
        .arg(model.name(), releaseText(state));
}

} // namespace patchgauge::ui
