#pragma once

#include "records/record_database.h"

#include <QString>

namespace patchgauge::ui {

/// A recorded time as the clock on the wall showed it then, in the user's format.
/// @param local  ISO 8601 with the distance from UTC
QString localTimeText(const QString& local);

/// What a check of the trail found, in a sentence.
QString verificationText(const Verification& found);

} // namespace patchgauge::ui
