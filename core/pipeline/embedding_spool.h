#pragma once

#include "base/platform.h"
#include "detector/embedding_sequence.h"

#include <cstddef>
#include <filesystem>
#include <memory>

namespace patchgauge::pipeline {

/// Embeddings kept on the disk in a file without a name, so that a second look at the training
/// images needs neither the network nor memory. Not thread-safe.
class EmbeddingSpool : public detector::EmbeddingSequence {
public:
    /// @param folder  for the temporary file; empty for the system's own
    /// Throws Error (WriteFailed).
    EmbeddingSpool(const detector::EmbeddingLayout& layout, const std::filesystem::path& folder);

    void append(const detector::Embedding& embedding);

    std::size_t count() const override { return count_; }
    detector::Embedding read(std::size_t position) const override;

private:
    std::vector<std::size_t> levelSizes_; ///< floats
    std::size_t bytesEach_ = 0;
    std::size_t count_ = 0;
    std::unique_ptr<platform::ScratchFile> file_;
};

} // namespace patchgauge::pipeline
