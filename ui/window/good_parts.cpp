#include "window/good_parts.h"

#include "base/error.h"
#include "base/files.h"
#include "base/sha256.h"
#include "image/reader.h"
#include "pipeline/features.h"

#include <opencv2/core.hpp>

#include <limits>
#include <utility>

namespace patchgauge::ui {
namespace {

image::Thumbprint thumbprintOf(const InspectedImage& inspected) {
    const QImage rgb = inspected.photo.convertToFormat(QImage::Format_RGB888);
    const cv::Mat borrowed(rgb.height(), rgb.width(), CV_8UC3, const_cast<uchar*>(rgb.constBits()),
                           static_cast<std::size_t>(rgb.bytesPerLine()));
    return image::thumbprint({borrowed}, inspected.model->info().input);
}

/// @param failed  training photos that cannot be read, the first of them described
Error nothingToCompare(std::size_t failed, const Sentence& first) {
    if (failed == 0)
        return {ErrorCode::NotFound, Engine::tr("no good part can be shown"),
                Engine::tr("the model was trained on this photo alone"),
                Engine::tr("inspect another one")};
    const Sentence all = failed == 1 ? first : Engine::tr("%1 and %2 more", first, failed - 1);
    return {ErrorCode::NotFound, Engine::tr("no good part can be shown"), all,
            Engine::tr("put the training photos back where they were")};
}

} // namespace

GoodParts::GoodParts(std::shared_ptr<const detector::Model> model)
    : model_(std::move(model)), glances_(model_->info().images.size()) {}

GoodParts::Match GoodParts::mostSimilar(const InspectedImage& inspected,
                                        const RunContext& context) {
    const image::Thumbprint print = thumbprintOf(inspected);
    const auto& images = model_->info().images;
    Match best;
    std::size_t failed = 0;
    Sentence firstError;
    for (std::size_t i = 0; i < images.size(); ++i) {
        context.report("comparing", i, images.size());
        if (images[i].sha256 == inspected.inspection->sha256)
            continue;
        const Glance& glance = glanceAt(i);
        if (!glance.error.empty()) {
            if (failed++ == 0)
                firstError = glance.error;
            continue;
        }
        const double likeness = image::similarity(print, glance.print);
        if (best.compared++ == 0 || likeness > best.similarity) {
            best.position = i;
            best.similarity = likeness;
        }
    }
    if (best.compared == 0)
        throw nothingToCompare(failed, firstError);
    return best;
}

InspectedImage GoodParts::show(std::size_t position) {
    constexpr float unknown = std::numeric_limits<float>::quiet_NaN();
    const image::Image photo = read(position);
    auto inspection = std::make_shared<pipeline::Inspection>();
    inspection->path = fromUtf8(model_->info().images[position].path);
    inspection->imageSize = photo.size();
    inspection->map.score = unknown;
    inspection->map.patches = Grid<float>(model_->patchGrid(), unknown);
    inspection->map.pixels = Grid<float>(model_->info().input.crop, unknown);
    return {model_, std::move(inspection), toQImage(photo)};
}

const GoodParts::Glance& GoodParts::glanceAt(std::size_t position) {
    Glance& glance = glances_[position];
    if (!glance.print.empty() || !glance.error.empty())
        return glance;
    try {
        glance.print = image::thumbprint(read(position), model_->info().input);
    } catch (const Error& error) { // the others can still be compared with
        glance.error = Engine::tr("%1 (%2)", error.where(), error.problem());
    }
    return glance;
}

image::Image GoodParts::read(std::size_t position) {
    const detector::TrainingImage& image = model_->info().images[position];
    const std::filesystem::path file = fromUtf8(image.path);
    const std::vector<unsigned char> bytes = readFile(file);
    if (sha256(bytes.data(), bytes.size()) != image.sha256)
        throw Error(ErrorCode::Corrupt,
                    Engine::tr("the photo is not the one that the model was trained on"),
                    image.path, Engine::tr("put the training photo back"));
    image::Image photo = image::decode(bytes, file);
    const auto& alignment = model_->info().alignment;
    if (!alignment)
        return photo;
    if (!aligner_)
        aligner_ = pipeline::alignerOf(alignment);
    const image::PoseSearch search = aligner_->find(photo);
    if (!search.pose)
        throw Error(ErrorCode::Corrupt, Engine::tr("the part is not found: %1", search.reason),
                    image.path, Engine::tr("choose another good part"));
    return image::aligned(photo, *search.pose);
}

} // namespace patchgauge::ui
