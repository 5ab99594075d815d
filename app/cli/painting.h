#pragma once

#include "preferences/language.h"

#include <QGuiApplication>

#include <optional>
#include <string>

namespace patchgauge::cli {

/// Qt's fonts and pages for as long as it lives: an application without a screen, and the language
/// that is painted in. The same page has the same bytes. At most one at a time.
class Painting {
public:
    explicit Painting(const std::string& language);

private:
    int count_ = 1;
    char name_[15] = "patchgauge-cli";
    char* arguments_[2] = {name_, nullptr};
    std::optional<QGuiApplication> application_;
    ui::Translation translation_;
};

} // namespace patchgauge::cli
