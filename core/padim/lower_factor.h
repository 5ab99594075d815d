#pragma once

#include <Eigen/Core>

namespace patchgauge::padim {

using RowMajor = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

/// Appends the rows of a level to the lower triangular factor of the coarser ones.
inline RowMajor extendedFactor(const RowMajor& coarse, const RowMajor& cross, const RowMajor& own) {
    RowMajor joined = RowMajor::Zero(coarse.rows() + own.rows(), coarse.cols() + own.cols());
    joined.topLeftCorner(coarse.rows(), coarse.cols()) = coarse;
    joined.bottomLeftCorner(cross.rows(), cross.cols()) = cross;
    joined.bottomRightCorner(own.rows(), own.cols()) = own;
    return joined;
}

} // namespace patchgauge::padim
