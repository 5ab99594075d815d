#include "distributed_options.h"

#include "number_range.h"

#include <charconv>
#include <chrono>
#include <cmath>
#include <cstdlib>
#include <limits>
#include <string>
#include <string_view>

namespace patchgauge::cli {
namespace {

const std::string group = "Several processes";

std::string_view variable(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

std::string_view requiredVariable(const char* name) {
    const std::string_view value = variable(name);
    if (value.empty())
        throw CLI::ValidationError(
            "--distributed", std::string("needs the environment variable ") + name +
                                 "; start the processes with torchrun or a batch scheduler, or set "
                                 "RANK, WORLD_SIZE, MASTER_ADDR and MASTER_PORT");
    return value;
}

int numberIn(const char* name, std::string_view text, int low, int high) {
    int number = 0;
    const char* const end = text.data() + text.size();
    const auto [stopped, error] = std::from_chars(text.data(), end, number);
    if (error != std::errc() || stopped != end || number < low || number > high)
        throw CLI::ValidationError("--distributed",
                                   "the environment variable " + std::string(name) + " is \"" +
                                       std::string(text) + "\", not a whole number from " +
                                       std::to_string(low) + " to " + std::to_string(high));
    return number;
}

} // namespace

void DistributedOptions::addTo(CLI::App& command, CLI::Option& update) {
    auto* flag = command.add_flag("--distributed", enabled,
                                  "Train together with other processes, each of which reads its "
                                  "share of the photos; started with RANK, WORLD_SIZE, MASTER_ADDR "
                                  "and MASTER_PORT in the environment, as torchrun does. Rank 0 "
                                  "writes the model");
    flag->group(group)->excludes(&update);
    command
        .add_option("--timeout", timeout,
                    "Seconds to wait for the others to start, and until the loss of one is noticed")
        ->check(
            number([](double value) { return value >= 1 && value <= 86'400; }, "from 1 to 86400"))
        ->capture_default_str()
        ->group(group)
        ->needs(flag);
}

std::optional<spread::Membership> DistributedOptions::membership() const {
    if (!enabled)
        return std::nullopt;
    constexpr int most = 10'000;
    spread::Membership place;
    place.size = numberIn("WORLD_SIZE", requiredVariable("WORLD_SIZE"), 1, most);
    place.rank = numberIn("RANK", requiredVariable("RANK"), 0, place.size - 1);
    place.address = requiredVariable("MASTER_ADDR");
    place.port = static_cast<std::uint16_t>(numberIn("MASTER_PORT", requiredVariable("MASTER_PORT"),
                                                     1, std::numeric_limits<std::uint16_t>::max()));
    place.timeout = std::chrono::milliseconds(std::llround(timeout * 1000));

    // torchrun's own agent may listen at the port, and start the processes again after a failure.
    place.isHosted = variable("TORCHELASTIC_USE_AGENT_STORE") == "True";
    if (const auto restarts = variable("TORCHELASTIC_RESTART_COUNT"); !restarts.empty())
        place.attempt =
            numberIn("TORCHELASTIC_RESTART_COUNT", restarts, 0, std::numeric_limits<int>::max());
    return place;
}

} // namespace patchgauge::cli
