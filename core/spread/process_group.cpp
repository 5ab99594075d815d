#include "spread/process_group.h"

namespace patchgauge::spread {

std::vector<std::string> gathered(ProcessGroup& group, const std::string& mine) {
    const auto size = static_cast<std::size_t>(group.size());
    const auto self = static_cast<std::size_t>(group.rank());
    std::vector<double> lengths(size);
    lengths[self] = static_cast<double>(mine.size());
    group.sum(lengths.data(), size);

    std::vector<std::string> all(size);
    for (std::size_t rank = 0; rank < size; ++rank) {
        all[rank] = rank == self ? mine : std::string(static_cast<std::size_t>(lengths[rank]), 0);
        if (!all[rank].empty())
            group.broadcast(all[rank].data(), all[rank].size(), static_cast<int>(rank));
    }
    return all;
}

} // namespace patchgauge::spread
