#pragma once

#include "models/inspection_filter_model.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QListView;
class QStackedWidget;

namespace patchgauge::ui {

class InspectionListModel;

/// The list of inspected images, with the choice of its order. Arrow keys walk through it.
class ImageListPanel : public QWidget {
    Q_OBJECT

public:
    /// Both models live as long as the panel.
    ImageListPanel(InspectionListModel* images, InspectionFilterModel* shown,
                   QWidget* parent = nullptr);

    /// The row of the image that is looked at, in the whole list, or −1.
    int currentRow() const;

    /// Selects an image by its row in the whole list; one that the filter hides is not selected.
    void setCurrentRow(int row);

Q_SIGNALS:
    /// Another image is to be looked at; −1 for none.
    void currentRowChanged(int row);

private:
    void buildOrder();
    void buildList();
    void showHint();

    InspectionListModel* images_;
    InspectionFilterModel* shown_;
    QComboBox* order_;
    QListView* list_;
    QLabel* hint_;
    QStackedWidget* pages_;
};

} // namespace patchgauge::ui
