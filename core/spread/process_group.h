#pragma once

// Included by files that are compiled as C++17 because they include LibTorch.

#include <cstddef>
#include <string>
#include <vector>

namespace patchgauge::spread {

/// Processes that work on one thing together. All of them call the same functions with the same
/// counts in the same order; each call waits for the others, however long they compute. Not
/// thread-safe.
///
/// Every function throws Error (Disconnected) when another process is lost, and Cancelled; the
/// group is of no use afterwards. A group that goes without leave() tells the others that they are
/// alone.
class ProcessGroup {
public:
    virtual ~ProcessGroup() = default;

    virtual int rank() const = 0; ///< of this process, from 0
    virtual int size() const = 0;

    /// Sums values over the processes. At `root` they become the sum, elsewhere they stay.
    virtual void reduce(double* values, std::size_t count, int root) = 0;

    /// The same, with the sum at every process: the same to the last bit.
    virtual void sum(double* values, std::size_t count) = 0;

    /// Gives every process what `root` has.
    virtual void broadcast(void* bytes, std::size_t count, int root) = 0;

    /// Throws Error (Disconnected) where another process was lost while this one computed. Its
    /// cancel token was raised then, so this says what a Cancelled was thrown for.
    virtual void checkOthers() const = 0;

    /// Waits until all processes have come this far; then they may end in any order.
    virtual void leave() = 0;
};

/// What each process says, of any length, by rank: the same for all.
std::vector<std::string> gathered(ProcessGroup& group, const std::string& mine);

} // namespace patchgauge::spread
