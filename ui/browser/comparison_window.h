#pragma once

#include "browser/comparison_model.h"

#include <QDialog>

#include <filesystem>

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

/// A line for each image of the model's, as they are shown: RFC 4180, UTF-8, fields that a
/// spreadsheet could take for formulas made harmless.
std::string comparisonCsv(const ComparedBatches& compared);

} // namespace patchgauge::ui
