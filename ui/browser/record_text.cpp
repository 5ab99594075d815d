#include "browser/record_text.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

namespace patchgauge::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("patchgauge::ui", text);
}

} // namespace

QString localTimeText(const QString& local) {
    const QDateTime time = QDateTime::fromString(local, Qt::ISODate);
    return time.isValid() ? QLocale().toString(time, QStringLiteral("yyyy-MM-dd HH:mm:ss")) : local;
}

QString verificationText(const Verification& found) {
    const QString rows = QLocale().toString(qlonglong(found.rows));
    if (found.ok)
        return tr("The trail is whole: %1 entries, none changed or missing.").arg(rows);
    if (found.firstBad)
        return tr("The trail is broken at entry %1 of %2: %3")
            .arg(QLocale().toString(qlonglong(*found.firstBad)), rows, found.problem);
    return tr("The trail is broken: %1").arg(found.problem);
}

} // namespace patchgauge::ui
