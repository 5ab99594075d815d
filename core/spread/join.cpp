#include "spread/join.h"

#include "base/error.h"
#include "base/platform.h"
#include "spread/c10d_entry.h"

namespace patchgauge::spread {

std::unique_ptr<ProcessGroup> join(const Membership& membership, const CancelToken& cancel) {
    static const auto* entry =
        static_cast<const C10dEntry*>(platform::symbolOf("libpatchgauge_c10d.so", c10dEntryName));
    if (!entry)
        throw Error(ErrorCode::Unsupported,
                    Engine::tr("the module for several processes cannot be loaded"),
                    "libpatchgauge_c10d.so",
                    Engine::tr("install the whole program, or work with one process"));
    return entry->join(membership, cancel);
}

} // namespace patchgauge::spread
