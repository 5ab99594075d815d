#include "pipeline/image_loader.h"

#include "base/clock.h"
#include "base/error.h"
#include "base/files.h"
#include "base/sha256.h"
#include "image/reader.h"

#include <new>
#include <utility>

namespace patchgauge::pipeline {
namespace {

/// Images ready to be taken, beside those in the making: enough to keep the network fed.
constexpr std::size_t imagesAhead = 4;

} // namespace

ImageLoader::ImageLoader(std::vector<std::filesystem::path> files,
                         const image::Preprocessor& preprocessor, KeepPixels keepPixels,
                         ImageTransform transform, SharedAligner aligner, int threads,
                         CancelToken cancel)
    : files_(std::move(files)),
      preprocessor_(preprocessor),
      keepPixels_(keepPixels),
      transform_(std::move(transform)),
      aligner_(std::move(aligner)),
      cancel_(std::move(cancel)),
      queue_(imagesAhead) {
    for (int i = 0; i < threads; ++i)
        threads_.emplace_back([this] { run(); });
}

ImageLoader::~ImageLoader() {
    queue_.close();
}

std::optional<LoadedImage> ImageLoader::next() {
    // Counted here: the thread that comes to the end first may not be the last to be done.
    if (taken_ == files_.size())
        return std::nullopt;
    ++taken_;
    return queue_.pop();
}

void ImageLoader::run() {
    for (std::size_t i = next_++; i < files_.size(); i = next_++)
        if (cancel_.requested() || !queue_.push(i, load(i))) {
            queue_.close();
            return;
        }
}

LoadedImage ImageLoader::load(std::size_t position) const {
    const Stopwatch stopwatch;
    const std::filesystem::path& file = files_[position];
    LoadedImage loaded;
    loaded.path = file;
    try {
        const std::vector<unsigned char> bytes = readFile(file);
        loaded.sha256 = sha256(bytes.data(), bytes.size());
        loaded.image = image::decode(bytes, file);
        if (transform_)
            loaded.image = transform_(std::move(loaded.image), position);
        loaded.size = loaded.image.size();
        loaded.appearance = image::appearanceOf(loaded.image);
        prepare(loaded);
        if (keepPixels_ == KeepPixels::No)
            loaded.image = {};
    } catch (const std::bad_alloc&) {
        loaded.error =
            Error(ErrorCode::OutOfMemory, Engine::tr("not enough memory for this image"),
                  toUtf8(file), Engine::tr("close other programs, or make the image smaller"))
                .sentence();
    } catch (const Error& error) { // the batch goes on without this image
        loaded.error = error.sentence();
    } catch (const std::exception& error) {
        loaded.error = Sentence(error.what());
    }
    loaded.milliseconds = stopwatch.milliseconds();
    return loaded;
}

void ImageLoader::prepare(LoadedImage& loaded) const {
    if (aligner_) {
        image::PoseSearch search = aligner_->find(loaded.image);
        loaded.pose = search.pose;
        loaded.notAligned = std::move(search.reason);
    }
    loaded.input.resize(preprocessor_.outputCount());
    preprocessor_(loaded.pose ? image::aligned(loaded.image, *loaded.pose) : loaded.image,
                  loaded.input.data());
}

} // namespace patchgauge::pipeline
