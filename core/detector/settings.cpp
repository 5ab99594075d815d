#include "detector/settings.h"

#include <array>
#include <utility>

namespace patchgauge::detector {
namespace {

constexpr std::array<std::pair<Method, const char*>, 5> methodNames{{
    {Method::Padim, "padim"},
    {Method::Spade, "spade"},
    {Method::PatchCore, "patchcore"},
    {Method::NSphere, "nsphere"},
    {Method::Gaussian, "gaussian"},
}};

} // namespace

std::string name(Method method) {
    for (const auto& [known, text] : methodNames)
        if (known == method)
            return text;
    return {};
}

std::optional<Method> methodNamed(const std::string& name) {
    for (const auto& [method, text] : methodNames)
        if (name == text)
            return method;
    return std::nullopt;
}

} // namespace patchgauge::detector
