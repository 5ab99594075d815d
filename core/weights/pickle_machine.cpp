#include "weights/pickle_machine.h"

#include <algorithm>
#include <bit>
#include <utility>

namespace patchgauge::weights {
namespace {

// A network takes some 35 instructions a tensor; this is enough for fifty thousand tensors.
constexpr std::size_t mostInstructions = 2'000'000;

double bigEndianDouble(Bytes bytes) {
    std::uint64_t bits = 0;
    for (const std::byte byte : bytes)
        bits = bits << 8 | std::to_integer<std::uint64_t>(byte);
    return std::bit_cast<double>(bits);
}

} // namespace

PickleValue PickleMachine::run() {
    for (std::size_t done = 0; done < mostInstructions; ++done) {
        const auto opcode = static_cast<PickleOpcode>(input_.read<std::uint8_t>());
        if (opcode == PickleOpcode::Stop) {
            if (stack_.size() != 1 || !marks_.empty())
                throw malformed();
            return pop();
        }
        execute(opcode);
    }
    throw refused(Engine::tr("the pickle is longer than any network's"), input_.where());
}

void PickleMachine::execute(PickleOpcode opcode) {
    switch (opcode) {
    case PickleOpcode::Proto:
        return readProtocol();
    case PickleOpcode::Frame: // says how much to read ahead, which is of no use here
        input_.read<std::uint64_t>();
        return;

    case PickleOpcode::None:
        return push(PickleNone());
    case PickleOpcode::NewTrue:
        return push(true);
    case PickleOpcode::NewFalse:
        return push(false);
    case PickleOpcode::BinInt:
        return push(std::int64_t{input_.read<std::int32_t>()});
    case PickleOpcode::BinInt1:
        return push(std::int64_t{input_.read<std::uint8_t>()});
    case PickleOpcode::BinInt2:
        return push(std::int64_t{input_.read<std::uint16_t>()});
    case PickleOpcode::Long1:
        return push(readLong());
    case PickleOpcode::BinFloat:
        return push(bigEndianDouble(input_.take(sizeof(double))));
    case PickleOpcode::BinUnicode:
        return push(input_.text(input_.read<std::uint32_t>()));
    case PickleOpcode::ShortBinUnicode:
        return push(input_.text(input_.read<std::uint8_t>()));

    case PickleOpcode::Mark:
        return marks_.push_back(stack_.size());
    case PickleOpcode::EmptyTuple:
        return pushTuple({});
    case PickleOpcode::Tuple1:
        return pushTuple(pop(1));
    case PickleOpcode::Tuple2:
        return pushTuple(pop(2));
    case PickleOpcode::Tuple3:
        return pushTuple(pop(3));
    case PickleOpcode::Tuple:
        return pushTuple(popToMark());
    case PickleOpcode::EmptyList:
        return push(&heap_.lists.emplace_back());
    case PickleOpcode::Append:
        return appendAll(pop(1));
    case PickleOpcode::Appends:
        return appendAll(popToMark());
    case PickleOpcode::EmptyDict:
        return push(&heap_.dicts.emplace_back());
    case PickleOpcode::SetItem:
        return setAll(pop(2));
    case PickleOpcode::SetItems:
        return setAll(popToMark());

    case PickleOpcode::BinPut:
        return store(input_.read<std::uint8_t>());
    case PickleOpcode::LongBinPut:
        return store(input_.read<std::uint32_t>());
    case PickleOpcode::Memoize:
        return store(memo_.size());
    case PickleOpcode::BinGet:
        return push(recall(input_.read<std::uint8_t>()));
    case PickleOpcode::LongBinGet:
        return push(recall(input_.read<std::uint32_t>()));

    case PickleOpcode::Global:
        return pushGlobal();
    case PickleOpcode::StackGlobal:
        return pushStackGlobal();
    case PickleOpcode::Reduce:
        return reduce();
    case PickleOpcode::Build:
        return build();
    case PickleOpcode::BinPersId:
        return push(objects_.persistent(pop()));
    case PickleOpcode::Stop:
        break;
    }
    throw refused(
        Engine::tr("the pickle uses the instruction %1, which a plain state dict does not need",
                   refusedOpcodeName(static_cast<std::uint8_t>(opcode))),
        input_.where());
}

void PickleMachine::readProtocol() {
    constexpr unsigned newest = 5;
    const unsigned protocol = input_.read<std::uint8_t>();
    if (protocol > newest)
        throw refused(Engine::tr("the pickle has the unknown protocol %1", protocol),
                      input_.where());
}

std::int64_t PickleMachine::readLong() {
    const Bytes bytes = input_.take(input_.read<std::uint8_t>());
    if (bytes.size() > sizeof(std::int64_t))
        throw refused(Engine::tr("the pickle holds an integer of more than 64 bits"),
                      input_.where());
    const bool negative =
        !bytes.empty() && (bytes.back() & std::byte{0x80}) != std::byte{0}; // two's complement
    std::uint64_t bits = negative ? ~std::uint64_t{0} : 0;
    for (std::size_t i = bytes.size(); i-- > 0;)
        bits = bits << 8 | std::to_integer<std::uint64_t>(bytes[i]);
    return static_cast<std::int64_t>(bits);
}

void PickleMachine::pushGlobal() {
    const std::string_view module = input_.line();
    const std::string_view name = input_.line();
    push(objects_.global(module, name));
}

void PickleMachine::pushStackGlobal() {
    const std::vector<PickleValue> names = pop(2);
    push(objects_.global(
        require<std::string_view>(names[0], "the name of a module", input_.where()),
        require<std::string_view>(names[1], "the name of a global", input_.where())));
}

void PickleMachine::reduce() {
    const std::vector<PickleValue> call = pop(2);
    const PickleTuple* arguments = require<PickleTuple*>(call[1], "arguments", input_.where());
    push(objects_.call(call[0], *arguments));
}

/// PyTorch hangs version numbers (`_metadata`) on the dictionary; they don't concern the tensors.
void PickleMachine::build() {
    pop();
    require<PickleDict*>(top(), "a dictionary with attributes", input_.where());
}

void PickleMachine::appendAll(std::vector<PickleValue> items) {
    PickleList* list = require<PickleList*>(top(), "a list to extend", input_.where());
    list->items.insert(list->items.end(), items.begin(), items.end());
}

void PickleMachine::setAll(const std::vector<PickleValue>& items) {
    if (items.size() % 2 != 0)
        throw malformed();
    PickleDict* dict = require<PickleDict*>(top(), "a dictionary to fill", input_.where());
    for (std::size_t i = 0; i < items.size(); i += 2)
        dict->items.emplace_back(items[i], items[i + 1]);
}

void PickleMachine::pushTuple(std::vector<PickleValue> items) {
    push(&heap_.tuples.emplace_back(PickleTuple{std::move(items)}));
}

PickleValue PickleMachine::pop() {
    const PickleValue value = top();
    stack_.pop_back();
    return value;
}

std::vector<PickleValue> PickleMachine::pop(std::size_t count) {
    const std::size_t floor = marks_.empty() ? 0 : marks_.back();
    if (stack_.size() < floor + count)
        throw malformed();
    const auto first = stack_.end() - static_cast<std::ptrdiff_t>(count);
    std::vector<PickleValue> values(first, stack_.end());
    stack_.erase(first, stack_.end());
    return values;
}

std::vector<PickleValue> PickleMachine::popToMark() {
    if (marks_.empty())
        throw malformed();
    std::vector<PickleValue> values = pop(stack_.size() - marks_.back());
    marks_.pop_back();
    return values;
}

PickleValue& PickleMachine::top() {
    if (stack_.size() <= (marks_.empty() ? 0 : marks_.back()))
        throw malformed();
    return stack_.back();
}

/// Python numbers what it remembers from 0 without gaps, so the memo can't outgrow the pickle.
void PickleMachine::store(std::size_t index) {
    if (index > memo_.size())
        throw malformed();
    if (index == memo_.size())
        memo_.push_back(top());
    else
        memo_[index] = top();
}

const PickleValue& PickleMachine::recall(std::size_t index) const {
    if (index >= memo_.size())
        throw malformed();
    return memo_[index];
}

Error PickleMachine::malformed() const {
    return damaged(Engine::tr("the pickle is malformed"), input_.where());
}

} // namespace patchgauge::weights
