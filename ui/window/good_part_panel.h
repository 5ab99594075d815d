#pragma once

#include "canvas/canvas.h"
#include "canvas/canvas_marks.h"
#include "canvas/cursor_link.h"
#include "canvas/view_link.h"
#include "jobs/threaded_job_runner.h"
#include "window/good_parts.h"

#include <QWidget>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QStackedWidget;

namespace patchgauge::ui {

class Session;

/// A good part beside the inspected image: the training photo that is most like it, or a chosen
/// one, at the same zoom and place, with the same patch outlined. Looks for it while it is visible.
class GoodPartPanel : public QWidget {
    Q_OBJECT

public:
    /// All outlive the panel.
    /// @param inspected  shows the inspected image
    /// @param marks      over it
    GoodPartPanel(Session& session, Canvas& inspected, CanvasMarks& marks,
                  QWidget* parent = nullptr);

    /// What is chosen and what was found, to stand above the panel.
    QWidget* caption() { return caption_; }

protected:
    void showEvent(QShowEvent* event) override;
    void hideEvent(QHideEvent* event) override;

private:
    /// A training photo and how it was found.
    struct Found {
        std::size_t position = 0;
        std::optional<GoodParts::Match> match; ///< nothing for one that was chosen
        InspectedImage photo;
    };

    void buildCaption();
    void listPhotos();
    void follow();
    void find(const InspectedImage& inspected, std::optional<std::size_t> chosen);
    void take(const Found& found);
    void sayProgress(const JobProgress& progress);
    void sayMissing(const QString& reason);
    void clear();

    Session& session_;
    std::shared_ptr<GoodParts> goodParts_;
    std::optional<std::size_t> shown_; ///< position of the photo that is shown
    QWidget* caption_;
    QComboBox* choice_;
    QLabel* name_;
    QStackedWidget* pages_;
    QLabel* notice_;
    ReadoutModel readout_;
    Canvas canvas_;
    CanvasMarks* marks_;
    ViewLink views_;
    CursorLink cursors_;
    JobId job_ = 0;
    bool searching_ = false;
    ThreadedJobRunner runner_; ///< last, so that it goes first
};

} // namespace patchgauge::ui
