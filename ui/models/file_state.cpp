#include "models/file_state.h"

#include "base/error.h"
#include "base/sha256.h"

#include <QCoreApplication>

namespace patchgauge::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("patchgauge::ui", text);
}

} // namespace

FileState fileStateOf(const std::filesystem::path& file, const std::string& sha256) {
    std::error_code unknown;
    if (sha256.empty())
        return std::filesystem::exists(file, unknown) ? FileState::AsInspected : FileState::Missing;
    try {
        return sha256OfFile(file) == sha256 ? FileState::AsInspected : FileState::Changed;
    } catch (const Error&) {
        return FileState::Missing;
    }
}

QString fileStateText(FileState state) {
    switch (state) {
    case FileState::AsInspected:
        return {};
    case FileState::Changed:
        return tr("changed since");
    case FileState::Missing:
        return tr("missing");
    }
    return {};
}

QString fileStateReason(FileState state) {
    switch (state) {
    case FileState::AsInspected:
        return {};
    case FileState::Changed:
        return tr("The file has changed since it was inspected: score and verdict are those of "
                  "the earlier one.");
    case FileState::Missing:
        return tr("The file is no longer where it was inspected: only what was recorded of it is "
                  "left.");
    }
    return {};
}

} // namespace patchgauge::ui
