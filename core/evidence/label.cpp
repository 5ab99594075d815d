#include "evidence/label.h"

#include <array>

namespace patchgauge::evidence {
namespace {

constexpr std::array allLabels = {Label::None, Label::Good, Label::Defective, Label::Unsure};

} // namespace

std::string name(Label label) {
    switch (label) {
    case Label::None:
        return {};
    case Label::Good:
        return "good";
    case Label::Defective:
        return "defective";
    case Label::Unsure:
        return "unsure";
    }
    return {};
}

std::optional<Label> labelNamed(const std::string& text) {
    for (const Label label : allLabels)
        if (name(label) == text)
            return label;
    return std::nullopt;
}

} // namespace patchgauge::evidence
