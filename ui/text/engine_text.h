#pragma once

#include "base/error.h"
#include "base/sentence.h"

#include <QString>

#include <vector>

// What the engine says, in the user's language. Thread-safe. Text that the engine did not make,
// such as the name of a file, stays as it is.

namespace patchgauge::ui {

/// As a sentence of its own: begins with a capital letter.
QString engineText(const Sentence& sentence);

/// As part of another sentence.
QString engineClause(const Sentence& sentence);

/// All of them as part of another sentence; empty without any.
QString engineClause(const std::vector<Sentence>& sentences);

/// What failed, where, and what to do, as a sentence of its own.
QString errorText(const Error& error);

} // namespace patchgauge::ui
