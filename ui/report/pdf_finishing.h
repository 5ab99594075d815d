#pragma once

#include "report/section.h"

#include <QString>

#include <filesystem>
#include <string>
#include <vector>

namespace patchgauge::ui::report {

/// An entry of the outline that readers show beside the pages.
struct Bookmark {
    QString text;
    int page = 0;
    std::vector<Bookmark> below;
};

/// What a PDF says of itself.
struct DocumentProperties {
    QString title;
    QString author; ///< may be empty
    QString subject;
    QString language; ///< as in BCP 47: en, zh-TW
    std::string time; ///< UTC, ISO 8601, of creation and change
};

/// What Qt's PDF writer leaves out.
struct Finish {
    DocumentProperties properties;
    std::vector<Bookmark> outline;
    std::vector<std::vector<Link>> links; ///< by page, in tenths of a point from the top left
};

/// Writes the draft as a finished PDF, whole or not at all: links, outline, properties in the
/// document's information and, the same, as XMP; text that can be
/// searched; an identifier that follows from the content. The
/// same draft gives the same bytes. Throws Error (WriteFailed).
void finishPdf(const std::filesystem::path& draft, const std::filesystem::path& file,
               const Finish& finish);

} // namespace patchgauge::ui::report
