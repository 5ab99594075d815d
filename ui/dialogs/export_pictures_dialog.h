#pragma once

#include <QDialog>

#include <filesystem>

class QButtonGroup;
class QCheckBox;
class QLineEdit;
class QSettings;
class QVBoxLayout;

namespace patchgauge::ui {

class DecisionRow;

/// Which images of the list are exported.
enum class ExportScope { Current, Flagged, Shown, All };

/// How many readable images each choice has.
struct ExportCounts {
    int current = 0; ///< 0 or 1
    int flagged = 0;
    int shown = 0;
    int all = 0;

    int of(ExportScope scope) const;
};

/// Which files are written of each image.
struct PictureFiles {
    bool picture = true; ///< PNG for people: heat, contour, colour bar and caption
    bool heat = false;   ///< PNG with alpha, heat only
    bool tiff = false;   ///< distances, as large as the photo
    bool npy = false;    ///< distances, as large as the network's input

    int count() const { return picture + heat + tiff + npy; }
};

/// Asks which pictures are wanted, of which images, and where.
class ExportPicturesDialog : public QDialog {
    Q_OBJECT

public:
    /// @param settings  remembers the answers; outlives the dialog
    ExportPicturesDialog(const ExportCounts& counts, QSettings& settings,
                         QWidget* parent = nullptr);

    ExportScope scope() const;
    PictureFiles files() const;
    std::filesystem::path folder() const;

    void accept() override;

private:
    void addScopes(QVBoxLayout& layout);
    void addFiles(QVBoxLayout& layout);
    void addFolder(QVBoxLayout& layout);
    void browse();
    void judge();
    QString obstacle() const;

    ExportCounts counts_;
    QSettings& settings_;
    QButtonGroup* scopes_;
    QCheckBox* picture_ = nullptr;
    QCheckBox* heat_ = nullptr;
    QCheckBox* tiff_ = nullptr;
    QCheckBox* npy_ = nullptr;
    QLineEdit* folder_;
    DecisionRow* foot_ = nullptr;
};

} // namespace patchgauge::ui
