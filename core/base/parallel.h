#pragma once

#include <cstddef>
#include <functional>

namespace patchgauge {

/// Calls `work(begin, end)` on consecutive pieces of [0, count) from `threads` threads, the calling
/// one among them, and returns when all are done. Which piece runs on which thread does not affect
/// results as long as pieces are independent. The first exception is thrown again on the calling
/// thread, after the others have finished their current piece.
/// @param grain  smallest piece worth handing out, at least 1
void parallelFor(std::size_t count, int threads, std::size_t grain,
                 const std::function<void(std::size_t begin, std::size_t end)>& work);

} // namespace patchgauge
