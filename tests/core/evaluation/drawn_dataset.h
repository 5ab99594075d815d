#pragma once

#include "core/pipeline/pipeline_fixture.h"
#include "evaluation/dataset.h"

#include <filesystem>
#include <string>

namespace patchgauge::test {

/// Draws a dataset in MVTec AD's layout: six training images, four good test images, three stained
/// ones with masks, of two sizes, one stained one without, and one with a mask but no visible
/// stain, which no method can find.
/// @param name  of its folder below the fixture's
/// @param seed  of its photos
evaluation::Dataset drawDataset(const PipelineFixture& files, const std::string& name,
                                std::uint64_t seed = 100);

/// The mask of a stained photo of this size.
void drawMask(const std::filesystem::path& file, Size size);

} // namespace patchgauge::test
