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
    watch = make(tr("&Watch…"), tr("Inspect images as they arrive in a folder"), named("watch"),
                 named("watch"), QKeySequence(tr("Ctrl+Shift+W")));
    watch->setCheckable(true);
    exportView = make(tr("&Export view"), tr("Save what the image shows as a PNG picture"),
                      named("exportView"), named("export"), QKeySequence(tr("Ctrl+E")));
    exportResults =
        make(tr("Export res&ults…"), tr("Save scores and verdicts as a table or as JSON"),
             named("exportResults"), {}, {});
    exportPictures =
        make(tr("Export &pictures…"), tr("Save pictures and distances of several images at once"),
             named("exportPictures"), named("export-flagged"), QKeySequence(tr("Ctrl+Shift+E")));
    report = make(tr("Re&port…"), tr("Write what was found as a PDF to be signed"), named("report"),
                  named("report"), QKeySequence(tr("Ctrl+P")));
    showRecords = make(tr("Re&cords…"), tr("Find earlier inspections and open them again"),
                       named("showRecords"), {}, QKeySequence(tr("Ctrl+Shift+H")));
    operatorMode =
        make(tr("O&perator mode"), tr("Lock everything but inspecting with approved models"),
             named("operatorMode"), named("lock"), {});
    operatorMode->setCheckable(true);
    quit = make(tr("&Quit"), tr("Close PatchGauge"), named("quit"), {}, QKeySequence::Quit);

    showNormal = make(tr("What is &normal"),
                      tr("Show the scores of the good images, and those that look least normal"),
                      named("showNormal"), named("normal"), QKeySequence(tr("N")));
    showNormal->setCheckable(true);
    changeThreshold =
        make(tr("Change &threshold…"), tr("Set threshold and review band by hand, with a reason"),
             named("changeThreshold"), {}, QKeySequence(tr("Ctrl+T")));
    changeRegion =
        make(tr("&Region of interest…"), tr("Draw where the parts are inspected, and where not"),
             named("changeRegion"), named("region"), QKeySequence(tr("Ctrl+Shift+R")));
    changeAcceptance =
        make(tr("Scale and smallest &area…"),
             tr("Say how large a pixel is, and what a finding must cover to reject a part"),
             named("changeAcceptance"), {}, {});
    evaluate = make(tr("&Evaluate on a test folder…"),
                    tr("Measure how well the model tells good from defective images of a folder"),
                    named("evaluate"), {}, {});
    addGoodFolder = make(tr("Add good images from a &folder…"),
                         tr("Have the model learn from more good images, all of a folder"),
                         named("addGoodFolder"), {}, {});
    addGoodImages =
        make(tr("&Add good images…"), tr("Have the model learn from more good images, chosen ones"),
             named("addGoodImages"), {}, {});
    release = make(tr("&Release…"), tr("Approve or retire the model, with a name and a reason"),
                   named("release"), {}, {});
    checkMasters = make(tr("Check &master parts"),
                        tr("Inspect the master parts now, and compare them with earlier checks"),
                        named("checkMasters"), named("masters"), QKeySequence(tr("Ctrl+M")));
    studyAgreement =
        make(tr("A&greement study…"),
             tr("Find out how well people, and the model, agree when they judge the same images"),
             named("studyAgreement"), {}, {});
    undo =
        make(tr("&Undo"), tr("Take the last change back"), named("undo"), {}, QKeySequence::Undo);
    redo = make(tr("&Redo"), tr("Do again what was taken back"), named("redo"), {},
                QKeySequence::Redo);
    saveModelAs = make(tr("&Save model as…"), tr("Save the model under another name"),
                       named("saveModelAs"), {}, QKeySequence::SaveAs);

    makeReviewActions();

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
    showGoodPart =
        make(tr("&Good part"), tr("Show a good part beside the image, at the same zoom and place"),
             named("showGoodPart"), named("good-part"), QKeySequence(tr("R")));
    showGoodPart->setCheckable(true);
    pinPatch = make(tr("&Pin patch"), tr("Pin the patch under the cursor, or release it"),
                    named("pinPatch"), named("pin"), QKeySequence(tr("P")));
    releasePin = make(tr("&Release pin"), tr("Release the pinned patch"), named("releasePin"), {},
                      QKeySequence(Qt::Key_Escape));
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
    for (QAction* later :
         {watch, addGoodFolder, addGoodImages, inspectFolder, inspectImages, exportView,
          exportResults, exportPictures, showNormal, changeThreshold, changeRegion,
          changeAcceptance, evaluate, release, checkMasters, undo, redo, saveModelAs})
        later->setEnabled(false);
}

void Actions::makeReviewActions() {
    const auto named = [](const char* name) { return QString::fromLatin1(name); };
    labelGood = make(tr("&Good"), tr("Label the image good, and go on to the next"),
                     named("labelGood"), named("label-good"), QKeySequence(tr("G")));
    labelDefective = make(tr("&Defective"), tr("Label the image defective, and go on to the next"),
                          named("labelDefective"), named("label-defective"), QKeySequence(tr("D")));
    labelUnsure = make(tr("&Unsure"), tr("Label the image unsure, and go on to the next"),
                       named("labelUnsure"), named("label-unsure"), QKeySequence(tr("U")));
    removeLabel = make(tr("Remove &label"), tr("Remove the label, and go on to the next image"),
                       named("removeLabel"), {}, QKeySequence(tr("X")));
    removeLabel->setShortcuts({removeLabel->shortcut(), Qt::Key_Delete, Qt::Key_Backspace});
    overrideVerdict =
        make(tr("&Override the verdict…"), tr("Give another verdict than the score, with a reason"),
             named("overrideVerdict"), named("override"), QKeySequence(tr("Ctrl+R")));
    nextImage = make(tr("&Next"), tr("Next image of the list"), named("nextImage"), {},
                     QKeySequence(tr("J")));
    previousImage = make(tr("&Previous"), tr("Previous image of the list"), named("previousImage"),
                         {}, QKeySequence(tr("K")));
    nextFlagged = make(tr("Next &flagged"), tr("Next image of the list to reject or review"),
                       named("nextFlagged"), {}, QKeySequence(tr("F")));
    previousFlagged =
        make(tr("Previous fl&agged"), tr("Previous image of the list to reject or review"),
             named("previousFlagged"), {}, QKeySequence(tr("Shift+F")));
    for (QAction* label : {labelGood, labelDefective, labelUnsure})
        label->setCheckable(true);
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
    for (const QAction* action : {newModel,
                                  openModel,
                                  inspectFolder,
                                  inspectImages,
                                  watch,
                                  exportView,
                                  exportPictures,
                                  showRecords,
                                  showNormal,
                                  changeThreshold,
                                  changeRegion,
                                  checkMasters,
                                  undo,
                                  redo,
                                  labelGood,
                                  labelDefective,
                                  labelUnsure,
                                  removeLabel,
                                  overrideVerdict,
                                  nextImage,
                                  previousImage,
                                  nextFlagged,
                                  previousFlagged,
                                  showHeat,
                                  showContour,
                                  zoomIn,
                                  zoomOut,
                                  fit,
                                  actualSize,
                                  showGoodPart,
                                  pinPatch,
                                  releasePin})
        lines << qMakePair(action->shortcut().toString(QKeySequence::NativeText),
                           action->statusTip());
    for (const QAction* action : others_)
        lines << qMakePair(action->shortcut().toString(QKeySequence::NativeText),
                           action->statusTip());
    lines << qMakePair(tr("Space, held"), tr("Look at the bare photo"))
          << qMakePair(tr("Up, Down"), tr("Previous or next image of the list"))
          << qMakePair(tr("Home, End"), tr("First or last image of the list"))
          << qMakePair(tr("Shift+click, Ctrl+A"),
                       tr("Select several images, to label them together"))
          << qMakePair(tr("Shift+arrows"), tr("Move the read-out by a patch"))
          << qMakePair(tr("Wheel"), tr("Zoom about the cursor"))
          << qMakePair(tr("Drag"), tr("Move the image"))
          << qMakePair(tr("Click"), tr("Pin the patch, or release it"))
          << qMakePair(tr("Double click"), tr("Show the whole image"));
    return lines;
}

} // namespace patchgauge::ui
