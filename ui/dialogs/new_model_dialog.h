#pragma once

#include "jobs/job_runner.h"
#include "pipeline/settings.h"
#include "weights/store.h"

#include <QDialog>

#include <filesystem>
#include <vector>

class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

namespace patchgauge::ui {

class GoodPartsView;
class RegionField;
class TrainSettingsView;

/// What to train, how, and where the model goes.
struct TrainRequest {
    std::vector<std::filesystem::path> sources; ///< folders and image files
    pipeline::TrainSettings settings;
    std::filesystem::path modelFile;
};

/// Asks for everything that training needs, and says beforehand what it will take.
class NewModelDialog : public QDialog {
    Q_OBJECT

public:
    /// @param scanner       looks through folders; outlives the dialog
    /// @param modelFolder   where models are kept unless another place is chosen
    /// @param settings      last values; outlives the dialog
    NewModelDialog(JobRunner& scanner, const weights::Store& store,
                   std::filesystem::path modelFolder, QSettings& settings,
                   QWidget* parent = nullptr);

    /// What was entered; complete once the dialog has been accepted.
    TrainRequest request() const;

    /// Adds folders or files of good parts, as if they were dropped.
    void addSources(const std::vector<std::filesystem::path>& sources);

    void accept() override;

protected:
    bool event(QEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dragMoveEvent(QDragMoveEvent* event) override;
    void dropEvent(QDropEvent* event) override;

private:
    pipeline::TrainSettings settings() const;
    QWidget* makeFileRow();
    QWidget* makeButtons();
    void chooseFolder();
    void chooseFile();
    void chooseWeights();
    void installWeights(const std::filesystem::path& file);
    void suggestFile();
    void countParts();
    void showForecast();
    QString obstacle() const;

    JobRunner& scanner_;
    weights::Store store_;
    std::filesystem::path modelFolder_;
    QSettings& remembered_;
    GoodPartsView* parts_;
    TrainSettingsView* train_;
    RegionField* region_;
    QLineEdit* file_;
    QLabel* forecast_;
    QPushButton* start_ = nullptr;
};

} // namespace patchgauge::ui
