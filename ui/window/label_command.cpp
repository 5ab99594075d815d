#include "window/label_command.h"

#include <utility>

namespace patchgauge::ui {

LabelCommand::LabelCommand(InspectionListModel& images, std::vector<NamedLabel> labels,
                           const QString& text)
    : QUndoCommand(text), images_(images), after_(std::move(labels)) {
    before_.reserve(after_.size());
    for (const NamedLabel& label : after_)
        if (const int row = images.rowOf(label.path); row >= 0)
            before_.push_back({label.path, images.at(row).label, images.at(row).kind});
}

} // namespace patchgauge::ui
