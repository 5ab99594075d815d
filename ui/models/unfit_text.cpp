#include "models/unfit_text.h"

#include "text/engine_text.h"

#include <QCoreApplication>

namespace patchgauge::ui {

QString unfitText(const std::vector<Sentence>& reasons) {
    return reasons.empty()
               ? QString()
               : QCoreApplication::translate("patchgauge::ui", "Not like the training photos: %1.")
                     .arg(engineClause(reasons));
}

} // namespace patchgauge::ui
