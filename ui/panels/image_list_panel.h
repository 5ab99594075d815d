#pragma once

#include "models/inspection_filter_model.h"

#include <QWidget>

#include <vector>

class QComboBox;
class QLabel;
class QListView;
class QStackedWidget;
class QVBoxLayout;

namespace patchgauge::ui {

class InspectionListModel;
class ThumbnailProvider;

/// The list of inspected images, with the choice of its order. Arrow keys walk through it; several
/// rows can be selected. What is selected and looked at stays so in another order and, where it is
/// still listed, under another filter.
class ImageListPanel : public QWidget {
    Q_OBJECT

public:
    /// All live as long as the panel.
    ImageListPanel(InspectionListModel* images, InspectionFilterModel* shown,
                   ThumbnailProvider* thumbnails, QWidget* parent = nullptr);

    /// The row of the image that is looked at, in the whole list, or −1.
    int currentRow() const;

    /// Selects an image by its row in the whole list; one that the filter hides is not selected.
    void setCurrentRow(int row);

    /// Rows of the selected images in the whole list, as they are listed.
    std::vector<int> selectedRows() const;

    ImageOrder order() const;

    /// One that is not offered becomes the order of arrival.
    void setOrder(ImageOrder order);

    /// What stands below the list.
    void setFooter(QWidget* footer);

Q_SIGNALS:
    /// Another image is to be looked at; −1 for none.
    void currentRowChanged(int row);

    /// selectedRows() are others.
    void selectionChanged();

    /// The user wants to see all images again.
    void allWanted();

private:
    /// What is put right again when the rows are exchanged.
    struct Kept {
        int row = -1;               ///< that is looked at, in the whole list
        int position = -1;          ///< in what is shown
        int top = 0;                ///< in pixels of the viewport
        std::vector<int> selection; ///< in the whole list, sorted
    };

    void buildOrder();
    void buildList();
    QWidget* makeFilterLine();
    void followRows();
    void keep();
    void restore();
    void select(const std::vector<int>& rows);
    void announce(int row);
    void showState();

    InspectionListModel* images_;
    InspectionFilterModel* shown_;
    ThumbnailProvider* thumbnails_;
    QComboBox* order_;
    QListView* list_;
    QLabel* hint_;
    QLabel* shownCount_;
    QWidget* filterLine_;
    QStackedWidget* pages_;
    QVBoxLayout* layout_;
    Kept kept_;
    int announced_ = -1;
};

} // namespace patchgauge::ui
