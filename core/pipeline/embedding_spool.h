#pragma once

#include "base/platform.h"
#include "padim/embedding.h"

#include <cstddef>
#include <filesystem>
#include <memory>

namespace patchgauge::pipeline {

/// Embeddings kept on the disk in a file without a name, so that a second look at the training
/// images needs neither the network nor memory. Not thread-safe.
class EmbeddingSpool {
public:
    /// @param folder  for the temporary file; empty for the system's own
    /// Throws Error (WriteFailed).
    EmbeddingSpool(const padim::EmbeddingLayout& layout, const std::filesystem::path& folder);

    std::size_t count() const { return count_; }
    void append(const padim::Embedding& embedding);
    padim::Embedding read(std::size_t index) const;

private:
    std::vector<std::size_t> levelSizes_; ///< floats
    std::size_t bytesEach_ = 0;
    std::size_t count_ = 0;
    std::unique_ptr<platform::ScratchFile> file_;
};

} // namespace patchgauge::pipeline
