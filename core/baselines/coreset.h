#pragma once

#include "base/random.h"
#include "base/run_context.h"

#include <cstddef>
#include <vector>

namespace patchgauge::baselines {

/// A random linear map that keeps distances nearly as they are (Johnson and Lindenstrauss):
/// independent normal entries of variance 1/to, [from][to].
std::vector<float> gaussianProjection(std::size_t from, std::size_t to, Random& random);

/// Maps rows of `from` numbers to rows of `to`.
/// @param map  as gaussianProjection() returns it
std::vector<float> project(const std::vector<float>& rows, const std::vector<float>& map,
                           std::size_t from, std::size_t to, int threads);

/// Chooses points that cover all: greedy k-centre, which adds the point farthest from those chosen
/// until there are `count`. Of equally far ones the first is taken; the result does not depend on
/// the number of threads. Stage reported: `coreset` (points chosen).
/// @param points  [point][dimension], finite
/// @param count   from 1 to the number of points
/// @param first   the point to begin with
/// Returns the points in the order chosen. Throws Cancelled.
std::vector<std::size_t> greedyCoreset(const std::vector<float>& points, std::size_t dimensions,
                                       std::size_t count, std::size_t first, int threads,
                                       const RunContext& context);

} // namespace patchgauge::baselines
