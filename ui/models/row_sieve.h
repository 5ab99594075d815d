#pragma once

#include "models/image_filter.h"

#include <cstddef>
#include <deque>
#include <optional>
#include <vector>

namespace patchgauge::ui {

class InspectionListModel;

/// How the list is sorted. Images that could not be read count as the highest score: they need a
/// decision as much as the worst one does. Equals stay in the order of arrival.
enum class ImageOrder { Arrival, HighestScoreFirst, LowestScoreFirst, Name, Label };

/// Whether one row of the list comes before another; a strict total order.
bool comesBefore(const InspectionListModel& images, ImageOrder order, int left, int right);

/// Picks and sorts the rows of the list in steps of a few milliseconds, whatever its length, so
/// that the window lives meanwhile. Rows that are appended between steps are taken in; a row that
/// changes asks for a new sieve. On the UI thread.
class RowSieve {
public:
    /// @param images  outlives the sieve
    RowSieve(const InspectionListModel& images, ImageFilter filter, ImageOrder order);

    bool finished() const;
    void step();

    /// What has come through, once it is finished.
    std::vector<int> takeRows();

private:
    void pickSome();
    void mergeSome();

    /// Two pieces that are just becoming one.
    struct Merge {
        std::vector<int> left;
        std::vector<int> right;
        std::vector<int> merged;
        std::size_t nextLeft;
        std::size_t nextRight;
    };

    const InspectionListModel* images_;
    ImageFilter filter_;
    ImageOrder order_;
    int next_ = 0;                        ///< first row that has not been looked at
    std::deque<std::vector<int>> sorted_; ///< pieces, each sorted
    std::optional<Merge> merge_;
};

} // namespace patchgauge::ui
