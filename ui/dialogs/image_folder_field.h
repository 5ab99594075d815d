#pragma once

#include "dialogs/image_scan.h"
#include "jobs/job_runner.h"

#include <QWidget>

#include <cstddef>
#include <filesystem>

class QLabel;
class QLineEdit;
class QSettings;
class QToolButton;

namespace patchgauge::ui {

/// What an ImageFolderField asks for.
struct ImageFolderPurpose {
    QString key;   ///< object name, and where the folder last chosen is remembered: `folders/<key>`
    QString title; ///< such as "Defective parts"
    QString tip;   ///< what the images are used for
};

/// A folder of images that may be left out: chosen, dropped or cleared. Says how many images were
/// found in it, and which problem there was. A single image file can be dropped as well.
class ImageFolderField : public QWidget {
    Q_OBJECT

public:
    /// @param scanner     outlives the field
    /// @param remembered  outlives the field
    ImageFolderField(JobRunner& scanner, QSettings& remembered, ImageFolderPurpose purpose,
                     QWidget* parent = nullptr);
    ~ImageFolderField() override;

    /// Empty where none was given.
    const std::filesystem::path& folder() const { return folder_; }

    /// Takes the folder, or none where it is empty, and looks through it.
    void setFolder(const std::filesystem::path& folder);

    /// Images found so far that can be read, or have not been tried yet.
    std::size_t imageCount() const;

    /// The sentence that says why the folder given cannot be used, or not yet; empty where there is
    /// none, or where it can.
    QString obstacle() const;

Q_SIGNALS:
    void changed();

protected:
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    void buildLine();
    QWidget* makeChooseButton();
    void choose();
    void startScan();
    void finishScan(const JobOutcome& outcome);
    void showState();
    QString countText() const;
    QString troubleText() const;

    JobRunner& scanner_;
    QSettings& remembered_;
    ImageFolderPurpose purpose_;
    QLineEdit* line_;
    QToolButton* clear_;
    QLabel* count_;
    std::filesystem::path folder_;
    JobId job_ = 0; ///< the scan of the folder; 0 where none was started
    ScanStep total_;
    QString failure_;
    bool complete_ = false;
};

} // namespace patchgauge::ui
