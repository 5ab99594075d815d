#include "detector/release_json.h"

#include <cstddef>
#include <string>

namespace patchgauge::detector {

using Json = nlohmann::json;

Json toJson(const std::vector<ReleaseChange>& changes) {
    Json json = Json::array();
    for (const ReleaseChange& change : changes)
        json.push_back({{"state", name(change.state)},
                        {"time", change.time},
                        {"by", change.by},
                        {"reason", change.reason}});
    return json;
}

std::vector<ReleaseChange> releasesFrom(const JsonFields& fields) {
    std::vector<ReleaseChange> changes;
    for (std::size_t i = 0; i < fields.count(); ++i) {
        const JsonFields change = fields.at(i);
        const auto state = releaseStateNamed(change.get<std::string>("state"));
        if (!state)
            throw change.at("state").damaged();
        changes.push_back({*state, change.get<std::string>("time"), change.get<std::string>("by"),
                           change.get<std::string>("reason")});
    }
    return changes;
}

} // namespace patchgauge::detector
