#include "untrusted.h"
#include "weights/formats.h"

// Weights: safetensors, and both kinds of .pth, told apart as readStateDict() does.
void patchgauge::fuzz::readUntrusted(Input input) {
    weights::readStateDict(input, "input");
}
