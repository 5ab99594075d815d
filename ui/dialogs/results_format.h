#pragma once

#include "evidence/csv_format.h"

class QSettings;

namespace patchgauge::ui {

/// How results are written.
enum class ResultsFormat { CsvComma, CsvSemicolon, Json };

/// The one chosen last, else a table that spreadsheets of this desktop open right.
ResultsFormat preferredFormat(const QSettings& settings);

/// Keeps it for preferredFormat().
void rememberFormat(QSettings& settings, ResultsFormat format);

/// Of a table in this format, or of the tables that spreadsheets of this desktop open right where
/// it is none.
evidence::CsvFormat tableFormat(ResultsFormat format);

} // namespace patchgauge::ui
