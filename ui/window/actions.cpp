#include "window/actions.h"

#include "panels/icon.h"

#include <QAction>
#include <QRegularExpression>

namespace patchgauge::ui {
namespace {

/// A menu's text for a button. Where the language's script has no letters to underline, the letter
/// follows in parentheses.
QString withoutMnemonic(QString text) {
    static const QRegularExpression appended(QStringLiteral("\\(&\\w\\)"));
    return text.remove(appended).remove(QLatin1Char('&'));
}

} // namespace

Actions::Actions(QObject* parent) : QObject(parent) {
    const auto named = [](const char* name) { return QString::fromLatin1(name); };
    newModel = make(tr("&New model…"), tr("Train a model from photos of good parts"),
                    named("newModel"), named("new-model"), QKeySequence::New);
    openModel = make(tr("&Open model…"), tr("Open a trained model"), named("openModel"),
                     named("open-model"), QKeySequence::Open);
    tryDemo = make(tr("&Try with demo parts"),
                   tr("Draw parts with defects, train on the good ones and inspect the rest"),
                   named("tryDemo"), named("demo"), {});
    inspectFolder = make(tr("&Inspect folder…"), tr("Inspect all images of a folder"),
                         named("inspectFolder"), named("inspect"), QKeySequence(tr("Ctrl+I")));
    inspectImages = make(tr("Inspect i&mages…"), tr("Inspect chosen images"),
                         named("inspectImages"), named("images"), QKeySequence(tr("Ctrl+Shift+I")));
    exportView = make(tr("&Export view"), tr("Save what the image shows as a PNG picture"),
                      named("exportView"), named("export"), QKeySequence(tr("Ctrl+E")));
    exportRejected =
        make(tr("Export &rejected…"), tr("Save a PNG picture of every rejected image"),
             named("exportRejected"), named("export-flagged"), QKeySequence(tr("Ctrl+Shift+E")));
    quit = make(tr("&Quit"), tr("Close PatchGauge"), named("quit"), {}, QKeySequence::Quit);

    showNormal = make(tr("What is &normal"),
                      tr("Show the scores of the good images, and those that look least normal"),
                      named("showNormal"), named("normal"), QKeySequence(tr("N")));
    showNormal->setCheckable(true);
    changeThreshold =
        make(tr("Change &threshold…"), tr("Set threshold and review band by hand, with a reason"),
             named("changeThreshold"), {}, QKeySequence(tr("Ctrl+T")));
    changeAcceptance =
        make(tr("Scale and smallest &area…"),
             tr("Say how large a pixel is, and what a finding must cover to reject a part"),
             named("changeAcceptance"), {}, {});
    evaluate = make(tr("&Evaluate on a test folder…"),
                    tr("Measure how well the model tells good from defective images of a folder"),
                    named("evaluate"), {}, {});
    undo =
        make(tr("&Undo"), tr("Take the last change back"), named("undo"), {}, QKeySequence::Undo);
    redo = make(tr("&Redo"), tr("Do again what was taken back"), named("redo"), {},
                QKeySequence::Redo);
    saveModelAs = make(tr("&Save model as…"), tr("Save the model under another name"),
                       named("saveModelAs"), {}, QKeySequence::SaveAs);

    showHeat = make(tr("&Heat"), tr("Colour what differs from normal; hold Space to look beneath"),
                    named("showHeat"), named("heat"), QKeySequence(tr("H")));
    showContour = make(tr("&Contour"), tr("Outline where the pixel map passes the threshold"),
                       named("showContour"), named("contour"), QKeySequence(tr("C")));
    zoomIn = make(tr("Zoom &in"), tr("Zoom in"), named("zoomIn"), named("zoom-in"),
                  QKeySequence(Qt::Key_Plus));
    zoomOut = make(tr("Zoom &out"), tr("Zoom out"), named("zoomOut"), named("zoom-out"),
                   QKeySequence(Qt::Key_Minus));
    fit = make(tr("&Fit"), tr("Show the whole image"), named("fit"), named("zoom-fit"),
               QKeySequence(Qt::Key_0));
    actualSize = make(tr("&1:1"), tr("Show the image pixel for pixel"), named("actualSize"),
                      named("zoom-actual"), QKeySequence(Qt::Key_1));
    for (QAction* layer : {showHeat, showContour}) {
        layer->setCheckable(true);
        layer->setChecked(true);
    }

    preferences = make(tr("&Settings…"), tr("Choose theme, language and where networks run"),
                       named("preferences"), {}, QKeySequence(tr("Ctrl+,")));
    guide = make(tr("&Guide"), tr("Read how to train, inspect and decide"), named("guide"), {},
                 QKeySequence::HelpContents);
    shortcuts = make(tr("&Keys and mouse"), tr("List the keys and mouse movements"),
                     named("shortcuts"), named("shortcuts"), QKeySequence(tr("Shift+F1")));
    about = make(tr("&About PatchGauge"), tr("Versions and licences"), named("about"),
                 named("information"), {});
    quit->setMenuRole(QAction::QuitRole);
    preferences->setMenuRole(QAction::PreferencesRole);
    about->setMenuRole(QAction::AboutRole);
    for (QAction* later : {inspectFolder, inspectImages, exportView, exportRejected, showNormal,
                           changeThreshold, changeAcceptance, evaluate, undo, redo, saveModelAs})
        later->setEnabled(false);
}

QAction* Actions::make(const QString& text, const QString& tip, const QString& objectName,
                       const QString& iconName, const QKeySequence& key) {
    auto* action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setIconText(withoutMnemonic(text));
    action->setShortcut(key);
    if (!iconName.isEmpty())
        action->setIcon(icon(iconName));
    const QString keyText = action->shortcut().toString(QKeySequence::NativeText);
    action->setToolTip(keyText.isEmpty() ? tip : tr("%1 (%2)").arg(tip, keyText));
    action->setStatusTip(tip);
    return action;
}

QList<QPair<QString, QString>> Actions::shortcutLines() const {
    QList<QPair<QString, QString>> lines;
    for (const QAction* action :
         {newModel, openModel, inspectFolder, inspectImages, exportView, exportRejected, showNormal,
          changeThreshold, undo, redo, showHeat, showContour, zoomIn, zoomOut, fit, actualSize})
        lines << qMakePair(action->shortcut().toString(QKeySequence::NativeText),
                           action->statusTip());
    lines << qMakePair(tr("Space, held"), tr("Look at the bare photo"))
          << qMakePair(tr("Up, Down"), tr("Previous or next image of the list"))
          << qMakePair(tr("Shift+arrows"), tr("Move the read-out by a patch"))
          << qMakePair(tr("Wheel"), tr("Zoom about the cursor"))
          << qMakePair(tr("Drag"), tr("Move the image"))
          << qMakePair(tr("Double click"), tr("Show the whole image"));
    return lines;
}

} // namespace patchgauge::ui
