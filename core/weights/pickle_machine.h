#pragma once

#include "weights/byte_reader.h"
#include "weights/pickle_opcode.h"
#include "weights/pickle_value.h"
#include "weights/torch_objects.h"

#include <cstddef>
#include <vector>

namespace patchgauge::weights {

/// Runs one pickle with the few instructions that a state dict needs. Throws Error: Corrupt for a
/// pickle that is cut off or ill-formed, Unsupported for an instruction or global outside the
/// allow-list, named. The number of instructions is bounded, and with it time and memory.
class PickleMachine {
public:
    /// All three must outlive the values that run() gives.
    PickleMachine(ByteReader& input, PickleHeap& heap, TorchObjects& objects)
        : input_(input), heap_(heap), objects_(objects) {}

    /// The pickle's one object. Leaves the reader just behind the pickle. Call once.
    PickleValue run();

private:
    void execute(PickleOpcode opcode);
    void readProtocol();
    std::int64_t readLong();
    void pushGlobal();
    void pushStackGlobal();
    void reduce();
    void build();
    void appendAll(std::vector<PickleValue> items);
    void setAll(const std::vector<PickleValue>& items);

    void push(PickleValue value) { stack_.push_back(value); }
    void pushTuple(std::vector<PickleValue> items);
    PickleValue pop();
    std::vector<PickleValue> pop(std::size_t count);
    std::vector<PickleValue> popToMark();
    PickleValue& top();

    void store(std::size_t index);
    const PickleValue& recall(std::size_t index) const;
    Error malformed() const;

    ByteReader& input_;
    PickleHeap& heap_;
    TorchObjects& objects_;
    std::vector<PickleValue> stack_;
    std::vector<std::size_t> marks_; ///< heights of the stack
    std::vector<PickleValue> memo_;
};

} // namespace patchgauge::weights
