#pragma once

#include <QKeySequence>
#include <QList>
#include <QObject>
#include <QPair>

class QAction;

namespace patchgauge::ui {

/// Everything that can be done by menu, button or key. Only what is always possible is enabled at
/// first.
class Actions : public QObject {
    Q_OBJECT

public:
    explicit Actions(QObject* parent = nullptr);

    QAction* newModel;
    QAction* openModel;
    QAction* tryDemo;
    QAction* inspectFolder;
    QAction* inspectImages;
    QAction* exportView;
    QAction* exportRejected;
    QAction* quit;

    QAction* showNormal; ///< checkable
    QAction* changeThreshold;
    QAction* changeAcceptance;
    QAction* evaluate;
    QAction* undo;
    QAction* redo;
    QAction* saveModelAs;

    QAction* showHeat; ///< checkable, as showContour
    QAction* showContour;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* fit;
    QAction* actualSize;

    QAction* preferences;
    QAction* guide;
    QAction* shortcuts;
    QAction* about;

    /// Keys and what they do, for the sheet.
    QList<QPair<QString, QString>> shortcutLines() const;

private:
    QAction* make(const QString& text, const QString& tip, const QString& objectName,
                  const QString& iconName, const QKeySequence& key);
};

} // namespace patchgauge::ui
