#include "core/detector/model_files.h"

#include "base/files.h"
#include "methods/methods.h"
#include "weights/safetensors.h"

#include <fstream>
#include <span>
#include <vector>

namespace patchgauge::test {

std::optional<ErrorCode> errorOfLoading(const std::filesystem::path& file) {
    try {
        methods::load(file);
    } catch (const Error& error) {
        return error.code();
    }
    return std::nullopt;
}

void rewriteMetadata(const std::filesystem::path& file,
                     const std::function<void(std::map<std::string, std::string>&)>& change) {
    const std::vector<unsigned char> bytes = readFile(file);
    auto content =
        weights::parseSafetensors(std::as_bytes(std::span<const unsigned char>(bytes)), "test");
    change(content.metadata);
    std::ofstream stream(file, std::ios::binary);
    weights::writeSafetensors(stream, content.metadata, content.tensors);
}

void rewriteDescription(const std::filesystem::path& file,
                        const std::function<void(nlohmann::json&)>& change) {
    rewriteMetadata(file, [&](auto& metadata) {
        nlohmann::json json = nlohmann::json::parse(metadata["model"]);
        change(json);
        metadata["model"] = json.dump();
    });
}

} // namespace patchgauge::test
