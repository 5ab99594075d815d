#pragma once

#include "pipeline/settings.h"

#include <optional>
#include <string>

namespace patchgauge::evaluation {

/// How a dataset's images come before the network: as they are, or turned and shifted at random as
/// in the paper's Rd-MVTec AD (see RotatedCrop).
enum class Protocol { Standard, Rd };

/// `standard`, `rd`.
std::string name(Protocol protocol);

/// The reverse of name(). Nothing for any other text.
std::optional<Protocol> protocolNamed(const std::string& name);

/// Under Rd the input is what a RotatedCrop leaves, whatever the settings say of its size.
pipeline::TrainSettings underProtocol(pipeline::TrainSettings settings, Protocol protocol);

} // namespace patchgauge::evaluation
