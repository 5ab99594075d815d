#include "panels/label_mark.h"

#include "panels/icon.h"

namespace patchgauge::ui {

QIcon labelIcon(Label label) {
    switch (label) {
    case Label::None:
        return {};
    case Label::Good:
        return icon(QStringLiteral("label-good"));
    case Label::Defective:
        return icon(QStringLiteral("label-defective"));
    case Label::Unsure:
        return icon(QStringLiteral("label-unsure"));
    }
    return {};
}

} // namespace patchgauge::ui
