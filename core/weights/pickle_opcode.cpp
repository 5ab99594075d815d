#include "weights/pickle_opcode.h"

#include <algorithm>
#include <array>
#include <cstdio>
#include <string_view>
#include <utility>

namespace patchgauge::weights {
namespace {

constexpr std::array<std::pair<std::uint8_t, std::string_view>, 32> refusedOpcodes{{
    {'0', "POP"},          {'1', "POP_MARK"},       {'2', "DUP"},
    {'B', "BINBYTES"},     {'C', "SHORT_BINBYTES"}, {'F', "FLOAT"},
    {'I', "INT"},          {'L', "LONG"},           {'P', "PERSID"},
    {'S', "STRING"},       {'T', "BINSTRING"},      {'U', "SHORT_BINSTRING"},
    {'V', "UNICODE"},      {'d', "DICT"},           {'g', "GET"},
    {'i', "INST"},         {'l', "LIST"},           {'o', "OBJ"},
    {'p', "PUT"},          {0x81, "NEWOBJ"},        {0x82, "EXT1"},
    {0x83, "EXT2"},        {0x84, "EXT4"},          {0x8B, "LONG4"},
    {0x8D, "BINUNICODE8"}, {0x8E, "BINBYTES8"},     {0x8F, "EMPTY_SET"},
    {0x90, "ADDITEMS"},    {0x91, "FROZENSET"},     {0x92, "NEWOBJ_EX"},
    {0x96, "BYTEARRAY8"},  {0x97, "NEXT_BUFFER"},
}};

} // namespace

std::string refusedOpcodeName(std::uint8_t byte) {
    std::array<char, 8> hexadecimal{};
    std::snprintf(hexadecimal.data(), hexadecimal.size(), "0x%02x", static_cast<unsigned>(byte));
    const auto* found = std::find_if(refusedOpcodes.begin(), refusedOpcodes.end(),
                                     [&](const auto& opcode) { return opcode.first == byte; });
    if (found == refusedOpcodes.end())
        return hexadecimal.data();
    return std::string(found->second) + " (" + hexadecimal.data() + ")";
}

} // namespace patchgauge::weights
