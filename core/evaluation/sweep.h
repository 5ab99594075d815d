#pragma once

#include "base/run_context.h"
#include "evaluation/dataset.h"
#include "evaluation/evaluation.h"
#include "evaluation/protocol.h"
#include "pipeline/settings.h"
#include "weights/store.h"

#include <functional>
#include <vector>

namespace patchgauge::evaluation {

/// Evaluates settings on a dataset one after the other, and hands each result on as soon as it is
/// there, on the calling thread and in the order given. Settings that come to the same are computed
/// once; those that share features (see shareFeatures()) take the images through the network once.
/// Stages reported: those of DatasetFeatures and evaluate().
/// @param settings  all with the same execution and scratch folder. Held-out and defective images
///                  for the calibration are not looked at.
/// Throws Error as these, with all settings checked before anything else is done; Cancelled; and
/// what `onResult` throws.
void evaluateEach(const Dataset& dataset, std::vector<pipeline::TrainSettings> settings,
                  Protocol protocol, const weights::Store& store, const RunContext& context,
                  const std::function<void(const Evaluation&)>& onResult);

} // namespace patchgauge::evaluation
