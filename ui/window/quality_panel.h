#pragma once

#include <QScrollArea>

class QLabel;
class QPushButton;
class QTableView;

namespace patchgauge::ui {

class BatchFigures;
class ConfusionMatrix;
class InspectionFilterModel;
class KindTableModel;
class RocPlot;
class Session;

/// What the verdicts were worth on images whose truth is known: confusion matrix, escape and
/// overkill with their intervals, ROC curve, and how each kind of defect fared.
class QualityPanel : public QScrollArea {
    Q_OBJECT

public:
    /// All outlive the panel.
    /// @param shown  the list that a cell of the matrix filters
    QualityPanel(Session& session, const BatchFigures& figures, InspectionFilterModel& shown,
                 QWidget* parent = nullptr);

    /// To be installed on the dock: once that is closed, the list shows all images again.
    bool eventFilter(QObject* watched, QEvent* event) override;

Q_SIGNALS:
    /// A threshold is to be tried.
    void thresholdOffered(float threshold);

private:
    QLabel* makeText(const QString& objectName);
    QWidget* makeFigures();
    QTableView* makeKindTable();
    void takeFolderLabels();
    void filter();
    void releaseFilter();
    void followFilter();
    void showQuality();
    void showCounts();
    void showKinds();
    void showRanking();
    void showThreshold();

    Session& session_;
    const BatchFigures& figures_;
    InspectionFilterModel& shown_;
    KindTableModel* kinds_;
    QLabel* hint_;
    QPushButton* takeLabels_;
    QLabel* counts_;
    ConfusionMatrix* matrix_;
    QLabel* escape_;
    QLabel* overkill_;
    QLabel* auroc_;
    RocPlot* roc_;
    QTableView* kindTable_;
    QWidget* content_;
};

} // namespace patchgauge::ui
