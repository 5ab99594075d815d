#pragma once

#include "browser/comparison_model.h"

#include <QDialog>

#include <filesystem>
#include <memory>
class QLabel;
class QSettings;

namespace patchgauge::ui {

/// Two recorded batches on the same images: what changed in scores and verdicts.
class ComparisonWindow : public QDialog {
    Q_OBJECT

public:
    /// @param settings  remembers folders; outlives it
    ComparisonWindow(const std::shared_ptr<const ComparedBatches>& compared, QSettings& settings,
                     QWidget* parent = nullptr);

    const std::shared_ptr<const ComparedBatches>& compared() const { return compared_; }

    /// At the foot.
    void say(const QString& text);

Q_SIGNALS:
    /// The user wants the table in this file.
    void exportRequested(const std::filesystem::path& file);

private:
    QWidget* makeSummary();
    QWidget* makeMatrix();
    QWidget* makeTable();
    QWidget* makeFoot();
    void chooseExport();

    std::shared_ptr<const ComparedBatches> compared_;
    QSettings& settings_;
    ComparisonModel model_;
    ComparisonFilter shown_;
    QLabel* note_;
};

} // namespace patchgauge::ui
