#pragma once

#include "models/master_check_model.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableView;

namespace patchgauge::ui {

class ControlChart;

/// What a check of the master parts says: the sentence, the table of parts, and the control chart
/// of the part that is selected. Stays open beside the window.
class MasterCheckDialog : public QDialog {
    Q_OBJECT

public:
    explicit MasterCheckDialog(QWidget* parent = nullptr);

    /// @param modelName  as people know the model
    /// @param folder     that the photos are in, for people
    void show(const MasterHistory& history, const QString& modelName, const QString& folder);

    /// Whether another folder may be named.
    void setFolderChangeable(bool changeable);

Q_SIGNALS:
    void checkRequested();
    void otherFolderRequested();

private:
    QWidget* makeVerdict();
    void makeTable();
    QWidget* makeButtons();
    void showPart();

    MasterCheckModel parts_;
    QLabel* sign_ = nullptr;
    QLabel* sentence_ = nullptr;
    QLabel* notes_ = nullptr;
    QTableView* table_ = nullptr;
    ControlChart* chart_ = nullptr;
    QPushButton* otherFolder_ = nullptr;
};

} // namespace patchgauge::ui
