#include "preferences/language.h"
#include "preferences/theme.h"
#include "ui/window/visible_texts.h"
#include "ui/window/window_fixture.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QDockWidget>
#include <QFileDialog>
#include <QMenuBar>
#include <QRegularExpression>
#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::ui;
using patchgauge::test::cutOffTexts;
using patchgauge::test::drawParts;
using patchgauge::test::saveGrab;
using patchgauge::test::visibleTexts;
using patchgauge::test::WindowFixture;

namespace {

/// Words that are the same in every language: names, units, keys, what users call their files.
bool isUniversal(const QString& word) {
    static const QSet<QString> known{
        "PatchGauge", "PaDiM",     "SPADE",        "PatchCore", "EfficientNet", "Lite",
        "ResNet",     "Wide",      "AUROC",        "LibTorch",  "OpenCV",       "BSD",
        "Clause",     "Apache",    "LGPL",         "Eigen",     "OpenBLAS",     "Debian",
        "GNU",        "Linux",     "bookworm",     "CUDA",      "Ctrl",         "Esc",
        "Shift",      "Home",      "End",          "Space",     "English",      "PNG",
        "Defard",     "Setkov",    "Loesch",       "Audigier",  "Patch",        "Distribution",
        "Modeling",   "Framework", "for",          "Anomaly",   "Detection",    "and",
        "cpu",        "threads",   "Localization", "arXiv",     "PATCHGAUGE",   "DATA",
        "DIR",        "MPL",       "part",         "padim",     "Ada",
    };
    return known.contains(word);
}

/// English words in texts of another language.
QStringList untranslated(const QStringList& texts) {
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3,}"));
    static const QRegularExpression file(QStringLiteral("[\\w.-]*/[\\w./ -]*|[\\w-]+\\.\\w+"));
    QStringList found;
    for (const QString& text : texts) {
        QString prose = text;
        prose.remove(file);
        for (auto match = word.globalMatch(prose); match.hasNext();)
            if (const QString english = match.next().captured(); !isUniversal(english)) {
                found << english + QStringLiteral(" in: ") + text;
                break;
            }
    }
    return found;
}

QString report(const QString& what, QStringList lines) {
    lines.removeDuplicates();
    return what + QLatin1Char('\n') + lines.join(QLatin1Char('\n'));
}

/// Fails the test where texts are cut off or not translated.
void check(QWidget& widget, const QString& name, const QString& language) {
    QCoreApplication::processEvents();
    saveGrab(widget, name);
    const QStringList cutOff = cutOffTexts(widget);
    QVERIFY2(cutOff.isEmpty(), qPrintable(report(name + " cuts off", cutOff)));
    if (language == "en")
        return;
    const QStringList english = untranslated(visibleTexts(widget));
    QVERIFY2(english.isEmpty(), qPrintable(report(name + " keeps English", english)));
}

/// The dialog on top, file dialogs aside.
QDialog* openDialog() {
    for (QWidget* widget : QApplication::topLevelWidgets())
        if (auto* dialog = qobject_cast<QDialog*>(widget); dialog && dialog->isVisible())
            return dialog;
    return nullptr;
}

} // namespace

/// Every page and dialog in every language and theme.
class TestWindowLanguages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyDialogIsReadable_data() {
        QTest::addColumn<QString>("language");
        QTest::addColumn<bool>("dark");
        for (const Language& language : languages())
            for (const bool dark : {false, true})
                QTest::addRow("%s %s", qPrintable(language.code), dark ? "dark" : "light")
                    << language.code << dark;
    }

    void everyDialogIsReadable() {
        QFETCH(QString, language);
        QFETCH(bool, dark);
        const QString suffix = QStringLiteral("-%1-%2").arg(language, dark ? "dark" : "light");
        Translation translation;
        translation.use(language);
        applyTheme(dark ? Theme::Dark : Theme::Light);

        WindowFixture fixture;
        fixture.window().resize(1440, 900);
        check(fixture.window(), "welcome" + suffix, language);
        trainSmallModel(fixture);
        check(fixture.window(), "normal" + suffix, language);
        fixture.session().inspect({drawParts(fixture.folder() / "test", 4, true),
                                   drawParts(fixture.folder() / "more", 4, false)});
        fixture.waitUntilIdle();
        QTRY_VERIFY(fixture.session().readout().image());
        check(fixture.window(), "window" + suffix, language);

        for (QAction* action : fixture.window().findChildren<QAction*>()) {
            if (!action->isEnabled() || !action->text().endsWith(QChar(0x2026)))
                continue;
            action->trigger();
            QDialog* dialog = openDialog();
            if (!dialog)
                continue;
            fixture.waitUntilIdle();
            if (!qobject_cast<QFileDialog*>(dialog))
                check(*dialog, action->objectName() + suffix, language);
            dialog->close();
            QTRY_VERIFY(!openDialog());
        }
        for (const char* name : {"guide", "shortcuts", "about"}) {
            fixture.window().findChild<QAction*>(name)->trigger();
            QTRY_VERIFY(openDialog());
            check(*openDialog(), name + suffix, language);
            openDialog()->close();
            QTRY_VERIFY(!openDialog());
        }
    }

    void cleanup() { applyTheme(Theme::Desktop); }

private:
    static void trainSmallModel(WindowFixture& fixture) {
        TrainRequest request;
        request.sources = {drawParts(fixture.folder() / "good", 12, false)};
        request.settings = pipeline::defaultSettings("efficientnet-lite0");
        request.settings.input.resize = request.settings.input.crop = {64, 64};
        request.modelFile = fixture.folder() / "part.padim";
        fixture.session().train(request);
        fixture.waitUntilIdle();
    }
};

QTEST_MAIN(TestWindowLanguages)
#include "test_window_languages.moc"
