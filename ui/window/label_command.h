#pragma once

#include "models/inspection_list_model.h"

#include <QUndoCommand>

#include <vector>

namespace patchgauge::ui {

/// Gives images of the list other labels, and their earlier ones back.
class LabelCommand : public QUndoCommand {
public:
    /// @param images  outlives the command
    /// @param labels  of listed images; those that are not listed any more are passed over
    LabelCommand(InspectionListModel& images, std::vector<NamedLabel> labels, const QString& text);

    void undo() override { images_.setLabels(before_); }
    void redo() override { images_.setLabels(after_); }

private:
    InspectionListModel& images_;
    std::vector<NamedLabel> before_;
    std::vector<NamedLabel> after_;
};

} // namespace patchgauge::ui
