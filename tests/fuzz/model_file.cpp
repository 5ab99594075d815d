#include "methods/methods.h"
#include "untrusted.h"

// A model of any method, of any version.
void patchgauge::fuzz::readUntrusted(Input input) {
    methods::load(asFile(input));
}
