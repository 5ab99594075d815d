#pragma once

#include "weights/manifest.h"

#include <filesystem>
#include <optional>
#include <string>
#include <vector>

namespace patchgauge::weights {

/// An installed weights file.
struct InstalledBackbone {
    std::string id;
    std::filesystem::path file;
    std::string sha256;
    bool known = false; ///< the manifest lists its SHA-256 for this backbone
};

/// The folder of installed backbones, `<data directory>/backbones/<id>/<file>`. Holds no open
/// files; thread-safe as far as the file system is.
class Store {
public:
    explicit Store(std::filesystem::path dataDirectory);

    const std::filesystem::path& folder() const { return folder_; }

    /// What is installed for the id, or nothing. Does not read the weights.
    std::optional<InstalledBackbone> find(const std::string& id) const;

    /// As find(), but an absent backbone is an Error (NotFound) with the sentence that says which
    /// file to get where and how to import it.
    InstalledBackbone require(const std::string& id) const;

    /// Checks that the file holds tensors, then copies it in whole or not at all, in place of what
    /// was installed before. A file that the manifest does not know is accepted; see
    /// InstalledBackbone::known. Throws Error as readStateDict(), and WriteFailed.
    InstalledBackbone import(const std::filesystem::path& file, const std::string& id) const;

private:
    std::filesystem::path folder_;
};

/// Whether the manifest lists this SHA-256 for the backbone.
bool isKnown(const BackboneSpec& spec, const std::string& sha256);

} // namespace patchgauge::weights
