#pragma once

#include "jobs/job_runner.h"
#include "window/model_work.h"

#include <QWidget>

#include <cstddef>
#include <map>
#include <memory>
#include <vector>

class QLabel;

namespace patchgauge::ui {

class CardGrid;
class ImageCard;

/// The images that look least normal among those that a model was made from, as cards. Their
/// pictures are drawn by a job while the view is visible.
class LeastNormalView : public QWidget {
    Q_OBJECT

public:
    /// @param runner  draws the pictures; outlives the view
    explicit LeastNormalView(JobRunner& runner, QWidget* parent = nullptr);

    /// Shows the images of another model.
    void setModel(const std::shared_ptr<LoadedModel>& model);

    /// Draws the pictures anew: the same model has other thresholds, which heat begins at.
    void redraw(const std::shared_ptr<LoadedModel>& model);

    /// Why no image can be dropped at the moment; empty where they can.
    void setDropObstacle(const QString& reason);

Q_SIGNALS:
    /// An image is to be looked at.
    void imageChosen(const std::filesystem::path& image);

    /// @param position  of the image in the model's list
    void dropRequested(std::size_t position);

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    ImageCard* makeCard(std::size_t position, bool standsOut);
    void drawMissing();
    void take(const LeaveOneOutPicture& picture);
    void sayMissing(const QString& reason);

    JobRunner& runner_;
    std::shared_ptr<LoadedModel> model_;
    std::map<std::size_t, ImageCard*> cards_; ///< by position of the image in the model's list
    std::vector<std::size_t> missing_;        ///< positions whose pictures are still to be drawn
    QString dropObstacle_;
    JobId job_ = 0;
    QLabel* nothing_;
    CardGrid* grid_;
};

} // namespace patchgauge::ui
