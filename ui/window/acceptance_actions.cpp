#include "window/acceptance_actions.h"

#include "base/clock.h"
#include "canvas/canvas.h"
#include "canvas/measuring_line.h"
#include "dialogs/acceptance_dialog.h"
#include "models/acceptance_text.h"
#include "window/actions.h"
#include "window/session.h"

#include <QAction>

namespace patchgauge::ui {
AcceptanceActions::AcceptanceActions(Actions& actions, Session& session, Canvas& canvas,
                                     QWidget* window)
    : QObject(window), actions_(actions), session_(session), canvas_(canvas), window_(window) {
    connect(actions_.changeAcceptance, &QAction::triggered, this, &AcceptanceActions::ask);
    connect(&session_, &Session::changeabilityChanged, this, &AcceptanceActions::enable);
    connect(&session_, &Session::modelChanged, this, [this] {
        if (dialog_)
            dialog_->reject();
        enable();
    });
    enable();
}

void AcceptanceActions::ask() {
    if (dialog_) {
        dialog_->raise();
        dialog_->activateWindow();
        return;
    }
    dialog_ = new AcceptanceDialog(session_.loaded()->model()->info(), session_.loaded()->name(),
                                   window_);
    dialog_->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog_, &QDialog::accepted, this, [this] { change(dialog_->acceptance()); });
    measureFor(*dialog_);
    dialog_->show();
}

void AcceptanceActions::measureFor(AcceptanceDialog& dialog) {
    auto* line = new MeasuringLine(canvas_);
    connect(&dialog, &QDialog::finished, line, &QObject::deleteLater);
    connect(line, &MeasuringLine::lengthChanged, &dialog, &AcceptanceDialog::setLineLength);
    connect(&dialog, &AcceptanceDialog::measuringWanted, line, [line](bool wanted) {
        line->setVisible(wanted);
        line->clear();
    });
    const auto follow = [this, &dialog, line] {
        line->clear();
        dialog.setMeasurable(session_.readout().image().has_value());
    };
    connect(&session_.readout(), &ReadoutModel::imageChanged, line, follow);
    follow();
}

void AcceptanceActions::change(const detector::Acceptance& acceptance) {
    session_.changes().start(
        {tr("Saving"), tr("change of scale and smallest area"), ModelChange::Duration::Short,
         [acceptance](const LoadedModel& before, const RunContext& /*context*/) {
             return before.judgedBy(before.model()->withAcceptance(acceptance, utcTimestamp()));
         },
         [](const LoadedModel& /*before*/, const LoadedModel& after, const Message::Action& undo) {
             return Message{Message::Severity::Information,
                            tr("The model was saved: %1.")
                                .arg(acceptanceText(after.model()->info().acceptance)),
                            {},
                            {undo}};
         }});
}

void AcceptanceActions::enable() {
    actions_.changeAcceptance->setEnabled(session_.canChangeModel());
}

} // namespace patchgauge::ui
