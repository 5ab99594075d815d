#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace patchgauge::evaluation {

/// An image whose truth is known.
struct TestImage {
    std::filesystem::path image;
    std::string kind; ///< `good`, or the kind of defect
    bool defective = false;
    std::filesystem::path mask; ///< where the defect is; empty where that is not known
};

/// Images in the layout of MVTec AD (Bergmann et al., CVPR 2019): `train/good`,
/// `test/<good or kind of defect>`, `ground_truth/<kind>/<stem>_mask.png`.
struct Dataset {
    std::string name;                             ///< the folder's last component
    std::filesystem::path folder;                 ///< as it was given
    std::vector<std::filesystem::path> trainGood; ///< sorted
    std::vector<TestImage> test;                  ///< sorted by path
};

enum class TrainingImages { Required, Optional };

/// Lists a dataset's images; none is read. Folders are searched as listFiles() does, a mask in a
/// folder below its kind lies where its image does. Good or defective test images alone will do.
/// Throws Error: NotFound (no such folder, no test image, no training image where they are
/// required), Unreadable.
Dataset openDataset(const std::filesystem::path& folder,
                    TrainingImages training = TrainingImages::Required);

/// Whether the folder has `train/good` and `test`. Does not throw.
bool looksLikeDataset(const std::filesystem::path& folder);

} // namespace patchgauge::evaluation
