#include "drop_list.h"

#include "base/error.h"
#include "base/files.h"
#include "pipeline/features.h"

#include <algorithm>
#include <set>
#include <string>

namespace patchgauge::cli {
namespace {

template <typename Matches>
std::vector<std::size_t> positionsWhere(const std::vector<detector::TrainingImage>& images,
                                        const Matches& matches) {
    std::vector<std::size_t> found;
    for (std::size_t i = 0; i < images.size(); ++i)
        if (matches(images[i].path))
            found.push_back(i);
    return found;
}

/// More than one where the model was trained on the same file more than once.
std::vector<std::size_t> positionsOf(const std::filesystem::path& name,
                                     const std::vector<detector::TrainingImage>& images) {
    const std::string path = toUtf8(std::filesystem::absolute(name).lexically_normal());
    std::vector<std::size_t> found =
        positionsWhere(images, [&](const std::string& listed) { return listed == path; });
    if (!found.empty() || name.has_parent_path())
        return found;
    found = positionsWhere(
        images, [&](const std::string& listed) { return fromUtf8(listed).filename() == name; });
    const bool ambiguous = std::any_of(found.begin(), found.end(), [&](std::size_t position) {
        return images[position].path != images[found.front()].path;
    });
    if (ambiguous)
        throw Error(ErrorCode::InvalidArgument, "several training images have this name",
                    toUtf8(name), "give the whole path, as `info` lists it");
    return found;
}

} // namespace

std::vector<std::size_t> positionsOf(const std::vector<std::filesystem::path>& names,
                                     const std::vector<detector::TrainingImage>& images) {
    std::set<std::size_t> positions;
    for (const std::filesystem::path& name : names) {
        const std::vector<std::size_t> found = positionsOf(name, images);
        if (found.empty())
            throw Error(ErrorCode::NotFound, "not a training image of this model", toUtf8(name),
                        "name it as `info` lists it");
        positions.insert(found.begin(), found.end());
    }
    return {positions.begin(), positions.end()};
}

std::vector<std::filesystem::path> imagesBut(const std::vector<std::size_t>& positions,
                                             const std::vector<detector::TrainingImage>& images,
                                             const std::vector<std::filesystem::path>& paths) {
    std::set<std::string> left;
    for (const std::size_t position : positions)
        left.insert(images[position].path);
    std::vector<std::filesystem::path> files = pipeline::findImages(paths);
    files.erase(std::remove_if(files.begin(), files.end(),
                               [&](const auto& file) { return left.count(toUtf8(file)) > 0; }),
                files.end());
    return files;
}

} // namespace patchgauge::cli
