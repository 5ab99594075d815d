#pragma once

#include <cstddef>

namespace patchgauge::padim {

/// Images that multiplyRows() takes at once, each in a lane of the vector registers.
constexpr std::size_t lanes = 16;

/// z = R·x of one cell for `lanes` images. Every number of R is read once, and every image's sum is
/// taken in the same order, whatever the other lanes hold.
/// @param rows  row i of R has coarser + i + 1 entries; one row after the other
/// @param x     [coarser + own][lanes]
/// @param z     [own][lanes], overwritten
void multiplyRows(const float* rows, std::size_t coarser, std::size_t own, const float* x,
                  float* z);

/// The sum of the squares of `rows` rows of z, lane by lane.
/// @param z        [rows][lanes]
/// @param squares  [lanes], overwritten
void sumSquares(const float* z, std::size_t rows, float* squares);

/// scatter += Σₖ ownₖ·xₖᵀ, where ownₖ is the end of xₖ.
/// @param x        [count][coarser + own]
/// @param scatter  [own][coarser + own]
void addProducts(const double* x, std::size_t count, std::size_t coarser, std::size_t own,
                 double* scatter);

} // namespace patchgauge::padim
