#pragma once

#include "base/run_context.h"
#include "base/sentence.h"
#include "image/alignment.h"
#include "image/appearance.h"
#include "image/image.h"
#include "image/preprocessor.h"
#include "pipeline/ordered_queue.h"

#include <atomic>
#include <cstddef>
#include <filesystem>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <thread>
#include <vector>

namespace patchgauge::pipeline {

/// Whether decoded pixels are kept, which takes memory, or only what the network needs of them.
enum class KeepPixels { No, Yes };

/// What is done to a decoded photo before it is preprocessed; called with its position among the
/// files, on any of the loader's threads.
using ImageTransform = std::function<image::Image(image::Image, std::size_t position)>;

/// What photos are aligned by; nothing where they are compared as they are.
using SharedAligner = std::shared_ptr<const image::Aligner>;

/// An image that was read, or the sentence that says why not.
struct LoadedImage {
    std::filesystem::path path;
    Sentence error;     ///< empty where it was read
    std::string sha256; ///< of the file
    Size size;
    image::Appearance appearance; ///< of the photo as it was taken
    image::Image image;           ///< as it was taken; without pixels unless they are kept
    std::optional<image::Pose> pose;
    Sentence notAligned;      ///< where it was to be aligned: the reason why there is no pose
    std::vector<float> input; ///< for the network: aligned where there is a pose
    double milliseconds = 0;  ///< that reading took

    bool failed() const { return !error.empty(); }
};

/// Reads, hashes, decodes and preprocesses files on threads of its own, an image a thread and a few
/// images ahead of whoever takes them, in their order.
class ImageLoader {
public:
    /// @param transform  may be empty
    ImageLoader(std::vector<std::filesystem::path> files, const image::Preprocessor& preprocessor,
                KeepPixels keepPixels, ImageTransform transform, SharedAligner aligner, int threads,
                CancelToken cancel);
    ~ImageLoader();

    /// The next image; nothing after the last one, or when cancelled.
    std::optional<LoadedImage> next();

private:
    /// What each thread does.
    void run();
    LoadedImage load(std::size_t position) const;
    void prepare(LoadedImage& loaded) const;

    std::vector<std::filesystem::path> files_;
    image::Preprocessor preprocessor_;
    KeepPixels keepPixels_;
    ImageTransform transform_;
    SharedAligner aligner_;
    CancelToken cancel_;
    OrderedQueue<LoadedImage> queue_;
    std::size_t taken_ = 0;
    std::atomic<std::size_t> next_{0};  ///< position of the next file that nobody has begun
    std::vector<std::jthread> threads_; ///< last, so that they end while all else is there
};

} // namespace patchgauge::pipeline
