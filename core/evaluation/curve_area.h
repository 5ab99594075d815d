#pragma once

#include <algorithm>

namespace patchgauge::evaluation {

/// The area under a rising curve from (0, 0) to a limit of x, by the trapezoid rule, interpolated
/// linearly where the limit falls between two points. Made of the steps from point to point.
class CurveArea {
public:
    explicit CurveArea(double limit) : limit_(limit) {}

    /// Both at least 0.
    void addStep(double dx, double dy) {
        const double width = std::min(dx, limit_ - x_);
        if (width > 0)
            area_ += width * (y_ + 0.5 * dy * width / dx);
        x_ += dx;
        y_ += dy;
    }

    double area() const { return area_; }

private:
    double limit_;
    double x_ = 0;
    double y_ = 0;
    double area_ = 0;
};

} // namespace patchgauge::evaluation
