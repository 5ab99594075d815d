#pragma once

#include "base/run_context.h"
#include "panels/message_area.h"
#include "window/loaded_model.h"

#include <QObject>
#include <QString>
#include <QUndoStack>

#include <functional>
#include <memory>
#include <vector>

namespace patchgauge::ui {

class JobRunner;
class Session;

/// A change of the model in use that ends up in its file.
struct ModelChange {
    /// Which thread makes it: the worker's, where it waits for what is being inspected, or the
    /// viewer's, for what takes no time.
    enum class Duration { Long, Short };

    QString title;    ///< of the job
    QString undoText; ///< what Undo takes back, such as "dropped image"
    Duration duration = Duration::Short;

    /// Makes the changed model, on the job's thread; it is written afterwards. Throws what the
    /// engine throws, and Cancelled.
    std::function<std::shared_ptr<LoadedModel>(const LoadedModel& before, const RunContext&)> make;

    /// What is said when it is done.
    std::function<Message(const LoadedModel& before, const LoadedModel& after,
                          const Message::Action& undo)>
        message;
};

/// Everything that can be undone: changes of the model in use, whose file follows before anything
/// is seen of them, and the commands of others. On the UI thread; never blocks.
class ModelChanges : public QObject {
    Q_OBJECT

public:
    /// @param session  outlives this
    explicit ModelChanges(Session& session);

    const QUndoStack& stack() const { return stack_; }
    bool canUndo() const;
    bool canRedo() const;

    /// Nothing while a model is on its way.
    void start(const ModelChange& change);

    /// Does the command and keeps it; a moment later where a change is just being taken back.
    void push(std::unique_ptr<QUndoCommand> command);

    /// Forgets everything: another model is in use.
    void clear();

public Q_SLOTS:
    void undo();
    void redo();

Q_SIGNALS:
    /// canUndo(), canRedo() or their texts may have changed.
    void changed();

    void said(const Message& message);

private:
    bool mayStep(const QUndoCommand& command) const;
    void step(const QString& title, const QUndoCommand& command, bool forward);

    Session& session_;
    QUndoStack stack_;
    bool stepping_ = false; ///< the file of the model is just being written for undo or redo
    std::vector<std::unique_ptr<QUndoCommand>> waiting_; ///< until that is done
};

} // namespace patchgauge::ui
