#pragma once

#include "detector/embedding.h"

#include <cstddef>
#include <utility>
#include <vector>

namespace patchgauge::detector {

/// Embeddings of a set of images, to be looked at as often as needed: what a method learns from.
class EmbeddingSequence {
public:
    EmbeddingSequence() = default;
    EmbeddingSequence(const EmbeddingSequence&) = delete;
    EmbeddingSequence& operator=(const EmbeddingSequence&) = delete;
    virtual ~EmbeddingSequence() = default;

    virtual std::size_t count() const = 0;

    /// @param position  below count()
    /// Throws Error (Unreadable).
    virtual Embedding read(std::size_t position) const = 0;
};

/// Embeddings held in memory.
class EmbeddingList : public EmbeddingSequence {
public:
    explicit EmbeddingList(std::vector<Embedding> embeddings)
        : embeddings_(std::move(embeddings)) {}

    std::size_t count() const override { return embeddings_.size(); }
    Embedding read(std::size_t position) const override { return embeddings_[position]; }

private:
    std::vector<Embedding> embeddings_;
};

} // namespace patchgauge::detector
