#pragma once

#include "models/listed_image.h"

#include <QString>

#include <functional>
#include <optional>
#include <set>

namespace patchgauge::ui {

/// Which images of the list are shown: those that meet every condition that is set.
struct ImageFilter {
    std::optional<calibration::Verdict> verdict; ///< in force
    std::set<Label> labels;                      ///< any of these; empty for all
    std::optional<float> leastScore;
    std::optional<float> mostScore;
    QString text; ///< part of the name, whatever its case
    std::function<bool(const ListedImage&)> condition;

    /// Whether anything can be left out.
    bool isSet() const {
        return verdict || !labels.empty() || leastScore || mostScore || !text.isEmpty() ||
               condition;
    }

    /// An image that could not be read has neither verdict nor score.
    /// @param name  as the list shows it
    bool accepts(const ListedImage& image, const QString& name) const;
};

} // namespace patchgauge::ui
