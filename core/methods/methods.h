#pragma once

#include "base/run_context.h"
#include "detector/embedding_sequence.h"
#include "detector/model.h"
#include "spread/process_group.h"

#include <filesystem>
#include <memory>

// The methods by name: the one place that knows all of them.

namespace patchgauge::methods {

/// Learns from the images what the settings ask for. Stages are reported in the method's words.
/// @param storage  the precision that the model file will keep
/// Throws Error (Numeric, InvalidArgument), Cancelled.
std::shared_ptr<const detector::Detector> learn(const detector::EmbeddingLayout& layout,
                                                const detector::EmbeddingSequence& images,
                                                const detector::Settings& settings,
                                                detector::Storage storage, int threads,
                                                const RunContext& context);

/// The same from the images of all processes of a group, each of which has some of them. Every
/// process gets the same detector; it agrees with learn() to float64's rounding.
/// @param images  those of this process; may be none, but not everywhere
/// Throws Error: as learn(), as the group, and Unsupported as checkLearnsTogether(); Cancelled.
std::shared_ptr<const detector::Detector>
learnTogether(const detector::EmbeddingLayout& layout, const detector::EmbeddingSequence& images,
              const detector::Settings& settings, detector::Storage storage, int threads,
              spread::ProcessGroup& group, const RunContext& context);

/// Throws Error (Unsupported) for what several processes cannot learn together: anything but PaDiM,
/// and principal components.
void checkLearnsTogether(const detector::Settings& settings);

/// The detector of a model with images added and others taken out, as if learned so at once.
/// Throws Error: Unsupported (methods and precisions that can't), Numeric; Cancelled.
std::shared_ptr<const detector::Detector> revise(const detector::Model& model,
                                                 const detector::EmbeddingSequence& added,
                                                 const detector::EmbeddingSequence& removed,
                                                 int threads, const RunContext& context);

/// Throws Error (Unsupported) where revise() would.
void checkRevisable(const detector::ModelInfo& info);

/// Opens a model file of any method. Throws Error as detector::load().
std::shared_ptr<const detector::Model> load(const std::filesystem::path& file);

} // namespace patchgauge::methods
