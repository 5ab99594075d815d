#pragma once

#include <QDialog>
#include <QList>
#include <QPair>
#include <QString>

namespace patchgauge::ui {

/// The keys and mouse movements that do something, in one sheet.
class ShortcutsDialog : public QDialog {
    Q_OBJECT

public:
    /// A key or movement, and what it does.
    using Line = QPair<QString, QString>;

    explicit ShortcutsDialog(const QList<Line>& lines, QWidget* parent = nullptr);
};

} // namespace patchgauge::ui
