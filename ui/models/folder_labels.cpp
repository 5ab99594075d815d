#include "models/folder_labels.h"

#include "models/text.h"

namespace patchgauge::ui {

std::optional<FolderLabel> labelOfFolder(const std::filesystem::path& image) {
    const std::filesystem::path folder = image.parent_path();
    // The innermost one, since the whole dataset may lie in a folder of that name.
    std::optional<std::filesystem::path> kind;
    for (auto part = folder.begin(); part != folder.end(); ++part)
        if (const auto next = std::next(part); *part == "test" && next != folder.end())
            kind = *next;
    if (!kind)
        return std::nullopt;
    const bool good = *kind == "good";
    return FolderLabel{good ? Label::Good : Label::Defective,
                       good ? QString() : displayPath(*kind)};
}

} // namespace patchgauge::ui
