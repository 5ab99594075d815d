#include "evaluation/study_file.h"
#include "untrusted.h"

void patchgauge::fuzz::readUntrusted(Input input) {
    evaluation::readStudy(asFile(input));
}
