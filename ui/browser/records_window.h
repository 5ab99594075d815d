#pragma once

#include "browser/comparison_model.h"
#include "browser/record_list_model.h"
#include "browser/recorded_image_model.h"
#include "jobs/job_runner.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <memory>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;
class QStackedWidget;
class QTableView;

namespace patchgauge::ui {

class RecordFilter;

/// The images of a batch whose name has a text, perhaps only those to reject or review.
class RecordedImageFilter : public QSortFilterProxyModel {
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setText(const QString& text);
    void setFlaggedOnly(bool on);

protected:
    bool filterAcceptsRow(int row, const QModelIndex& parent) const override;

private:
    QString text_;
    bool flaggedOnly_ = false;
};

/// Finds recorded batches, shows what was found in their images and what has become of these since,
/// and hands a batch on to be opened again. A window of its own beside the main one.
class RecordsWindow : public QWidget {
    Q_OBJECT

public:
    /// @param location  see RecordDatabase
    /// @param settings  remembers folders and how the window looks; outlives it
    RecordsWindow(QString location, QSettings& settings, QWidget* parent = nullptr);
    ~RecordsWindow() override;

    void setLocation(const QString& location);

public Q_SLOTS:
    /// Looks again, as after something new was recorded. The choice stays.
    void refresh();

Q_SIGNALS:
    void openRequested(const std::shared_ptr<const evidence::Batch>& batch);

private:
    QTableView* makeTable(QAbstractItemModel& model, const QString& objectName,
                          const QString& accessibleName);
    QWidget* makeImages();
    QWidget* makeFoot();
    void showFound(std::vector<RecordSummary> records);
    void load();
    void showBatch(const std::shared_ptr<const evidence::Batch>& batch);
    void checkFilesOf(const std::shared_ptr<const evidence::Batch>& batch);
    void compare();
    void showComparison(const std::shared_ptr<const ComparedBatches>& compared);
    void verify();
    void chooseExport();
    void say(const QString& text);
    QString chosenId() const;

    QString location_;
    QSettings& settings_;
    RecordListModel records_;
    RecordedImageModel images_;
    RecordedImageFilter shownImages_;
    RecordFilter* filter_;
    QStackedWidget* found_;
    QTableView* recordTable_;
    QTableView* imageTable_;
    QLabel* nothing_;
    QLabel* heading_;
    QLabel* note_;
    QPushButton* open_;
    QPushButton* export_;
    QPushButton* compare_;
    JobId search_ = 0;
    JobId loading_ = 0;
    JobId checking_ = 0;
    std::unique_ptr<JobRunner> runner_; ///< last: its jobs use the rest
};

} // namespace patchgauge::ui
