#include "models/label.h"

#include <QCoreApplication>

namespace patchgauge::ui {

QString labelText(Label label) {
    switch (label) {
    case Label::None:
        return {};
    case Label::Good:
        return QCoreApplication::translate("Label", "Good");
    case Label::Defective:
        return QCoreApplication::translate("Label", "Defective");
    case Label::Unsure:
        return QCoreApplication::translate("Label", "Unsure");
    }
    return {};
}

} // namespace patchgauge::ui
