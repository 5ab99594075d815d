#include "image/reader.h"
#include "untrusted.h"

#include <vector>

void patchgauge::fuzz::readUntrusted(Input input) {
    const auto* first = reinterpret_cast<const unsigned char*>(input.data());
    image::decode(std::vector<unsigned char>(first, first + input.size()), "input");
}
