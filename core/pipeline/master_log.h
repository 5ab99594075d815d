#pragma once

#include "pipeline/master_parts.h"

#include <filesystem>
#include <string>
#include <vector>

namespace patchgauge::pipeline {

/// Every check of the master parts of a model, a line of JSON each, in a file that only ever grows.
/// One process at a time appends.
class MasterLog {
public:
    /// @param folder    holds the logs of all models; made when it is needed
    /// @param identity  Model::statisticsSha256(): another threshold is still the same log
    MasterLog(const std::filesystem::path& folder, const std::string& identity);

    const std::filesystem::path& file() const { return file_; }

    /// Oldest first; none where nothing was written yet. Lines that are damaged, as the last one is
    /// after a power cut, are passed over. Throws Error (Unreadable).
    std::vector<MasterCheck> read() const;

    /// Writes the check and brings it to the disk. Throws Error (WriteFailed).
    void append(const MasterCheck& check) const;

private:
    std::filesystem::path file_;
};

} // namespace patchgauge::pipeline
