#pragma once

#include "models/listed_image.h"

#include <QAbstractItemModel>
#include <QStringList>

#include <string>

namespace patchgauge::test {

/// An image of the folder /parts; its content is told apart by its name.
inline ui::ListedImage inspected(const std::string& name, float score,
                                 calibration::Verdict verdict) {
    ui::ListedImage image;
    image.inspection.path = "/parts/" + name;
    image.inspection.sha256 = "sha-of-" + name;
    image.inspection.map.score = score;
    image.inspection.decisiveScore = score;
    image.inspection.verdict = verdict;
    return image;
}

inline ui::ListedImage unreadable(const std::string& name) {
    ui::ListedImage image;
    image.inspection.path = "/parts/" + name;
    image.inspection.error = "the image is cut off: " + name + ": take the photo again";
    return image;
}

/// What the rows of a list show, in order.
inline QStringList names(const QAbstractItemModel& model) {
    QStringList result;
    for (int row = 0; row < model.rowCount(); ++row)
        result << model.index(row, 0).data().toString();
    return result;
}

} // namespace patchgauge::test
