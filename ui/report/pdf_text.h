#pragma once

class QPDF;

namespace patchgauge::ui::report {

/// Lets readers find and copy what they see. Of several characters that a font draws with the same
/// glyph Qt's PDF writer names any: a tab for the space, a radical for a Chinese character, a
/// ligature for its letters.
void nameCharacters(QPDF& pdf);

} // namespace patchgauge::ui::report
