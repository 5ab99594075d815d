#include "dialogs/dropped_paths.h"

#include "models/text.h"

#include <QMimeData>
#include <QUrl>

namespace patchgauge::ui {

std::vector<std::filesystem::path> droppedPaths(const QMimeData* data) {
    std::vector<std::filesystem::path> paths;
    for (const QUrl& url : data->urls())
        if (url.isLocalFile())
            paths.push_back(toPath(url.toLocalFile()));
    return paths;
}

} // namespace patchgauge::ui
