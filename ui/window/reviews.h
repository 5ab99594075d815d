#pragma once

#include "models/review_store.h"

#include <QObject>
#include <QTimer>

#include <cstddef>
#include <deque>
#include <filesystem>
#include <functional>
#include <memory>
#include <string>
#include <utility>
#include <vector>

class QUndoCommand;

namespace patchgauge::ui {

class InspectionListModel;
struct ListedImage;

/// What people say of the images of the list: shown there, kept for the next start, undoable.
/// Images that could not be read are passed over. What is said of very many is said piece by piece,
/// between other events; what is said later comes after it. On the UI thread.
class Reviews : public QObject {
    Q_OBJECT

public:
    /// @param images  outlives this
    /// @param file    keeps what was said; see ReviewStore
    Reviews(InspectionListModel& images, std::filesystem::path file, QObject* parent = nullptr);

    /// Finishes what is under way.
    ~Reviews() override;

    /// Whether everything that was said is in the list.
    bool isSettled() const { return turns_.empty(); }

    /// What was said of the images at earlier times, before they are put into the list.
    void recall(std::vector<ListedImage>& batch) const;

    /// A command that says something else of these rows, all together; null where that changes
    /// nothing.
    /// @param text    what Undo takes back
    /// @param change  makes the new review of an image of the old one
    std::unique_ptr<QUndoCommand> makeCommand(const std::vector<int>& rows, const QString& text,
                                              const std::function<void(Review&)>& change);

    /// As above, with what is to be said of each row.
    std::unique_ptr<QUndoCommand> makeCommand(const std::vector<std::pair<int, Review>>& reviews,
                                              const QString& text);

    std::unique_ptr<QUndoCommand> makeLabelCommand(const std::vector<int>& rows, Label label);

    /// @param given  nothing to go back to the verdict that follows from the score
    std::unique_ptr<QUndoCommand> makeOverrideCommand(const std::vector<int>& rows,
                                                      const std::optional<VerdictOverride>& given);

Q_SIGNALS:
    /// Something else is said of an image from now on, by a command, its undo or redo.
    void reviewed(const std::filesystem::path& image, const std::string& sha256,
                  const Review& review);

    /// Undo or redo has changed what is said of this image, and perhaps of others.
    void steppedTo(const std::filesystem::path& image);

    /// What is said could not be written, and why.
    void failed(const QString& reason);

private:
    /// By path and content, since rows are others after the list was emptied and filled again.
    struct Change {
        int row; ///< at first
        std::filesystem::path path;
        std::string sha256;
        Review before;
        Review after;
    };
    struct ChangeSet;
    class Command;

    /// A change set on its way into the list, in one direction.
    struct Turn {
        std::shared_ptr<ChangeSet> set;
        Review Change::*side;
        bool revisits;        ///< whoever steps back or forth wants to see what it was about
        std::size_t done = 0; ///< changes
    };

    void say(Turn turn);
    void work();
    void workSlice();
    void finish();
    void gather(ChangeSet& set, std::size_t end) const;
    int rowOf(const Change& change) const;
    void apply(const std::vector<Change>& changes, std::size_t first, std::size_t end,
               Review Change::*side);
    void recallListed();
    QString nameOf(const std::vector<int>& rows) const;

    InspectionListModel& images_;
    ReviewStore store_;
    std::deque<Turn> turns_;
    QTimer timer_; ///< goes on with them
};

} // namespace patchgauge::ui
