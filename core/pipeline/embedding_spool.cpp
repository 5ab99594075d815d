#include "pipeline/embedding_spool.h"

#include <system_error>

namespace patchgauge::pipeline {
namespace {

std::filesystem::path orTemporary(const std::filesystem::path& folder) {
    std::error_code absent; // making the file then says what is wrong
    return folder.empty() ? std::filesystem::temp_directory_path(absent) : folder;
}

} // namespace

EmbeddingSpool::EmbeddingSpool(const detector::EmbeddingLayout& layout,
                               const std::filesystem::path& folder)
    : bytesEach_(layout.valueCount() * sizeof(float)),
      file_(platform::makeScratchFile(orTemporary(folder))) {
    for (const detector::Level& level : layout.levels)
        levelSizes_.push_back(level.grid.area() * static_cast<std::size_t>(level.dimensions()));
}

void EmbeddingSpool::append(const detector::Embedding& embedding) {
    std::uint64_t offset = count_ * bytesEach_;
    for (const std::vector<float>& level : embedding.levels) {
        file_->write(offset, level.data(), level.size() * sizeof(float));
        offset += level.size() * sizeof(float);
    }
    ++count_;
}

detector::Embedding EmbeddingSpool::read(std::size_t position) const {
    detector::Embedding embedding;
    std::uint64_t offset = position * bytesEach_;
    for (const std::size_t size : levelSizes_) {
        embedding.levels.emplace_back(size);
        file_->read(offset, embedding.levels.back().data(), size * sizeof(float));
        offset += size * sizeof(float);
    }
    return embedding;
}

} // namespace patchgauge::pipeline
