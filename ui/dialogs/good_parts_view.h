#pragma once

#include "dialogs/image_scan.h"
#include "jobs/job_runner.h"

#include <QWidget>

#include <filesystem>
#include <map>
#include <vector>

class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;
class QTreeWidget;
class QTreeWidgetItem;

namespace patchgauge::ui {

/// The photos to train on: folders and files added by button or drop, with the number of images in
/// each, some of them as thumbnails, and those that cannot be read with the reason. Scanning is a
/// job of its own for each folder.
class GoodPartsView : public QWidget {
    Q_OBJECT

public:
    /// @param runner  outlives the view
    explicit GoodPartsView(JobRunner& runner, QWidget* parent = nullptr);
    ~GoodPartsView() override;

    /// Adds folders and image files; what is there already is passed over.
    void add(const std::vector<std::filesystem::path>& sources);

    const std::vector<std::filesystem::path>& sources() const { return sources_; }

    /// Images found so far that can be read, or have not been tried yet.
    std::size_t imageCount() const;

    /// Whether all of them have been looked at.
    bool isComplete() const;

Q_SIGNALS:
    void changed();
    void addRequested();

private:
    struct Source {
        QTreeWidgetItem* item = nullptr;
        JobId job = 0;
        ScanStep total; ///< without thumbnails
        bool complete = false;
    };

    void buildTree();
    void buildThumbnails();
    QWidget* makeHint();
    void addSource(const std::filesystem::path& path);
    void take(const std::filesystem::path& path, const ScanStep& step);
    void complete(const std::filesystem::path& path, const JobOutcome& outcome);
    void describe(Source& source);
    void removeSelected();
    void showState();

    JobRunner& runner_;
    std::vector<std::filesystem::path> sources_; ///< in the order added
    std::map<std::filesystem::path, Source> states_;
    QTreeWidget* tree_;
    QListWidget* thumbnails_;
    QStackedWidget* pages_;
    QPushButton* remove_;
    QLabel* summary_;
};

} // namespace patchgauge::ui
