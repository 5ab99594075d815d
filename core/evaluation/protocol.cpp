#include "evaluation/protocol.h"

#include "evaluation/rotated_crop.h"

namespace patchgauge::evaluation {

std::string name(Protocol protocol) {
    return protocol == Protocol::Rd ? "rd" : "standard";
}

std::optional<Protocol> protocolNamed(const std::string& text) {
    for (const Protocol protocol : {Protocol::Standard, Protocol::Rd})
        if (text == name(protocol))
            return protocol;
    return std::nullopt;
}

pipeline::TrainSettings underProtocol(pipeline::TrainSettings settings, Protocol protocol) {
    if (protocol == Protocol::Rd)
        settings.input.resize =
            settings.input.crop = {RotatedCrop::croppedSide, RotatedCrop::croppedSide};
    return settings;
}

} // namespace patchgauge::evaluation
