#include "support/random_backbone.h"

#include "base/files.h"
#include "core/backbone/reference_network.h"
#include "weights/safetensors.h"
#include "weights/store.h"

#include <ostream>
#include <span>

namespace patchgauge::test {

void installRandomBackbone(const std::filesystem::path& dataDirectory) {
    const weights::StateDict dict = randomWeights("efficientnet-lite0", 1);
    std::vector<weights::SafetensorsTensor> tensors;
    for (const auto& [name, tensor] : dict)
        tensors.push_back({name, weights::DataType::Float32, tensor.shape,
                           std::as_bytes(std::span<const float>(tensor.values))});
    const std::filesystem::path file = dataDirectory / "random.safetensors";
    writeAtomically(file,
                    [&](std::ostream& stream) { weights::writeSafetensors(stream, {}, tensors); });
    weights::Store(dataDirectory).import(file, "efficientnet-lite0");
    std::filesystem::remove(file);
}

} // namespace patchgauge::test
