#include "interrupt.h"

#include <csignal>

namespace patchgauge::cli {
namespace {

// A signal handler reaches nothing but globals. Never freed, so that it is valid at any moment.
const CancelToken* interruptedToken = nullptr;

void onSignal(int) {
    interruptedToken->request();
}

} // namespace

void cancelOnInterrupt(const CancelToken& token) {
    interruptedToken = new CancelToken(token);
    std::signal(SIGINT, onSignal);
    std::signal(SIGTERM, onSignal);
}

} // namespace patchgauge::cli
