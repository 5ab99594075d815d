#pragma once

#include "base/grid.h"
#include "base/sentence.h"
#include "base/shared_array.h"
#include "detector/anomaly_map.h"
#include "detector/embedding.h"
#include "detector/settings.h"

#include <cstddef>
#include <cstdint>
#include <string>
#include <variant>
#include <vector>

namespace patchgauge::detector {

/// Numbers that a detector consists of, under the name that they have in the model file.
struct NamedArray {
    std::string name;
    std::vector<std::int64_t> shape;
    std::variant<SharedArray<float>, SharedArray<double>> values;
    bool mayBeHalved = false; ///< stored in float16 where the user wants a small file
};

/// What a method has learned: gives the distances of an image from normal. A method that judges an
/// image as a whole has a patch grid of 1 × 1. Immutable, thread-safe.
class Detector {
public:
    Detector() = default;
    Detector(const Detector&) = delete;
    Detector& operator=(const Detector&) = delete;
    virtual ~Detector() = default;

    virtual Method method() const = 0;
    virtual Size patchGrid() const = 0;

    /// Length of the vectors that are compared.
    virtual int dimensions() const = 0;

    /// @param embedding  of the model's layout
    virtual Response respond(const Embedding& embedding, int threads) const = 0;

    /// The response that a training image would get from what is learned without it.
    /// @param embedding  of the training image
    /// @param position   of the image among the training images
    virtual Response respondWithout(const Embedding& embedding, std::size_t position,
                                    int threads) const = 0;

    /// The responses of several images, which a method may find sooner together. They agree with
    /// those of one image at a time to float32's rounding.
    virtual std::vector<Response> respondAll(const std::vector<Embedding>& embeddings,
                                             int threads) const;

    /// respondWithout() of several images, again perhaps sooner together.
    /// @param embeddings  of consecutive training images
    /// @param position    of the first of them
    virtual std::vector<Response> respondAllWithout(const std::vector<Embedding>& embeddings,
                                                    std::size_t position, int threads) const;

    /// Everything that the model file has to keep. The order is part of the model's identity.
    virtual std::vector<NamedArray> arrays() const = 0;

    /// What a user should know of it before relying on it, a sentence each.
    virtual std::vector<Sentence> remarks() const { return {}; }
};

} // namespace patchgauge::detector
