#include "rate_json.h"

namespace patchgauge::cli {

nlohmann::json toJson(const calibration::Rate& rate) {
    return {{"count", rate.count},
            {"total", rate.total},
            {"rate", rate.value},
            {"low", rate.low},
            {"high", rate.high}};
}

} // namespace patchgauge::cli
