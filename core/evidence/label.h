#pragma once

#include <optional>
#include <string>

namespace patchgauge::evidence {

/// What a person says that a part is.
enum class Label { None, Good, Defective, Unsure };

/// `good`, `defective`, `unsure`; empty for None.
std::string name(Label label);

/// The reverse of name(). Nothing for any other text.
std::optional<Label> labelNamed(const std::string& name);

} // namespace patchgauge::evidence
