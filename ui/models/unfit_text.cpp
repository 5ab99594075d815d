#include "models/unfit_text.h"

#include <QCoreApplication>
#include <QStringList>

namespace patchgauge::ui {

QString unfitText(const std::vector<std::string>& reasons) {
    QStringList sentences;
    for (const std::string& reason : reasons)
        sentences << QString::fromStdString(reason);
    return sentences.isEmpty()
               ? QString()
               : QCoreApplication::translate("patchgauge::ui", "Not like the training photos: %1.")
                     .arg(sentences.join(QStringLiteral("; ")));
}

} // namespace patchgauge::ui
