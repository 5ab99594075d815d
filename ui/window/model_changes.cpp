#include "window/model_changes.h"

#include "detector/model_file.h"
#include "models/release_text.h"
#include "window/session.h"
#include "window/session_messages.h"

#include <QUndoCommand>

#include <utility>

namespace patchgauge::ui {
namespace {

/// Each change of a model keeps a whole one.
constexpr int mostSteps = 50;

/// A change whose file has been written already, in whichever direction it goes.
class ModelCommand : public QUndoCommand {
public:
    ModelCommand(Session& session, const QString& text, std::shared_ptr<LoadedModel> before,
                 std::shared_ptr<LoadedModel> after)
        : QUndoCommand(text),
          session_(session),
          before_(std::move(before)),
          after_(std::move(after)) {}

    void undo() override { session_.takeOver(before_); }
    void redo() override { session_.takeOver(after_); }

    const std::shared_ptr<LoadedModel>& before() const { return before_; }
    const std::shared_ptr<LoadedModel>& after() const { return after_; }

private:
    Session& session_;
    std::shared_ptr<LoadedModel> before_;
    std::shared_ptr<LoadedModel> after_;
};

} // namespace

ModelChanges::ModelChanges(Session& session) : QObject(&session), session_(session) {
    stack_.setUndoLimit(mostSteps);
    connect(&stack_, &QUndoStack::indexChanged, this, &ModelChanges::changed);
}

bool ModelChanges::canUndo() const {
    return stack_.canUndo() && mayStep(*stack_.command(stack_.index() - 1));
}

bool ModelChanges::canRedo() const {
    return stack_.canRedo() && mayStep(*stack_.command(stack_.index()));
}

bool ModelChanges::mayStep(const QUndoCommand& command) const {
    const bool changesModel = dynamic_cast<const ModelCommand*>(&command) != nullptr;
    return changesModel ? session_.canChangeModel() : session_.hasSettledModel();
}

void ModelChanges::start(const ModelChange& change) {
    if (!session_.canChangeModel())
        return;
    const auto before = session_.loaded();
    session_.replaceModel(
        change.duration == ModelChange::Duration::Long ? session_.worker() : session_.viewer(),
        change.title,
        [before, make = change.make](const RunContext& context) {
            const auto after = make(*before, context);
            context.cancel.check();
            detector::save(*after->model(), after->file());
            return after;
        },
        [this, change, before](const std::shared_ptr<LoadedModel>& after) {
            stack_.push(new ModelCommand(session_, change.undoText, before, after));
            Message message = change.message(*before, *after, {tr("Undo"), [this] { undo(); }});
            if (approvalWithdrawn(before->model()->info().releases,
                                  after->model()->info().releases))
                message.text += QLatin1Char(' ') + tr("The approval of the model was withdrawn.");
            Q_EMIT said(message);
        });
}

void ModelChanges::push(std::unique_ptr<QUndoCommand> command) {
    if (stepping_)
        waiting_.push_back(std::move(command));
    else
        stack_.push(command.release());
}

void ModelChanges::clear() {
    waiting_.clear();
    stack_.clear();
}

void ModelChanges::undo() {
    if (canUndo())
        step(tr("Undoing"), *stack_.command(stack_.index() - 1), false);
}

void ModelChanges::redo() {
    if (canRedo())
        step(tr("Redoing"), *stack_.command(stack_.index()), true);
}

void ModelChanges::step(const QString& title, const QUndoCommand& command, bool forward) {
    const auto* change = dynamic_cast<const ModelCommand*>(&command);
    if (!change) {
        forward ? stack_.redo() : stack_.undo();
        return;
    }
    const auto from = forward ? change->before() : change->after();
    const auto to = forward ? change->after() : change->before();
    stepping_ = true;
    session_.replaceModel(
        session_.viewer(), title,
        [to](const RunContext& /*context*/) {
            detector::save(*to->model(), to->file());
            return to;
        },
        [this, from, to, forward](const std::shared_ptr<LoadedModel>& /*to*/) {
            forward ? stack_.redo() : stack_.undo();
            Q_EMIT said(forward ? redoneMessage(*from->model(), *to->model())
                                : undoneMessage(*from->model(), *to->model()));
        },
        [this] {
            stepping_ = false;
            for (auto& command : std::exchange(waiting_, {}))
                stack_.push(command.release());
        });
}

} // namespace patchgauge::ui
