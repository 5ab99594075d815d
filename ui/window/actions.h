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
    QAction* watch; ///< checkable
    QAction* exportView;
    QAction* exportResults;
    QAction* exportPictures;
    QAction* report;
    QAction* showRecords;
    QAction* operatorMode; ///< checkable
    QAction* quit;

    QAction* showNormal; ///< checkable
    QAction* changeThreshold;
    QAction* changeRegion;
    QAction* changeAcceptance;
    QAction* evaluate;
    QAction* addGoodFolder;
    QAction* addGoodImages;
    QAction* release;
    QAction* checkMasters;
    QAction* studyAgreement;
    QAction* undo;
    QAction* redo;
    QAction* saveModelAs;

    QAction* labelGood; ///< checkable, as the other two
    QAction* labelDefective;
    QAction* labelUnsure;
    QAction* removeLabel;
    QAction* overrideVerdict;
    QAction* nextImage;
    QAction* previousImage;
    QAction* nextFlagged;
    QAction* previousFlagged;

    QAction* showHeat; ///< checkable, as showContour
    QAction* showContour;
    QAction* zoomIn;
    QAction* zoomOut;
    QAction* fit;
    QAction* actualSize;
    QAction* showGoodPart; ///< checkable
    QAction* pinPatch;
    QAction* releasePin;

    QAction* preferences;
    QAction* guide;
    QAction* shortcuts;
    QAction* about;

    /// Takes actions that others own into the sheet of keys.
    void addToShortcuts(const QList<QAction*>& actions) { others_ += actions; }

    /// Keys and what they do, for the sheet.
    QList<QPair<QString, QString>> shortcutLines() const;

private:
    void makeReviewActions();
    QAction* make(const QString& text, const QString& tip, const QString& objectName,
                  const QString& iconName, const QKeySequence& key);

    QList<QAction*> others_; ///< in the sheet of keys
};

} // namespace patchgauge::ui
