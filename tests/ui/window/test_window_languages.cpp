#include "models/text.h"
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
using patchgauge::test::drawPart;
using patchgauge::test::drawParts;
using patchgauge::test::saveGrab;
using patchgauge::test::visibleTexts;
using patchgauge::test::WindowFixture;

namespace {

/// Words that are the same in every language: names, units, keys, what users call their files.
bool isUniversal(const QString& word) {
    static const QSet<QString> known{
        "PatchGauge", "postgresql",   "user",      "server",       "name",         "Viridis",
        "Cividis",    "Inferno",      "Magma",     "Ember",        "CSV",          "JSON",
        "NPY",        "TIFF",         "PDF",       "NaN",          "Letter",       "resnet",
        "PaDiM",      "SPADE",        "PatchCore", "EfficientNet", "Lite",         "ResNet",
        "Wide",       "AUROC",        "LibTorch",  "OpenCV",       "BSD",          "Clause",
        "Apache",     "LGPL",         "Eigen",     "OpenBLAS",     "Debian",       "GNU",
        "Linux",      "bookworm",     "CUDA",      "Ctrl",         "Esc",          "Shift",
        "Home",       "End",          "Space",     "English",      "PNG",          "Defard",
        "Setkov",     "Loesch",       "Audigier",  "Patch",        "Distribution", "Modeling",
        "Framework",  "for",          "Anomaly",   "Detection",    "and",          "cpu",
        "threads",    "Localization", "arXiv",     "PATCHGAUGE",   "DATA",         "DIR",
        "MPL",        "part",         "padim",     "Ada",          "oneDNN",
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

    void whatTheEngineSaysIsTranslated_data() {
        QTest::addColumn<QString>("language");
        for (const char* language : {"zh_TW", "zh_CN"})
            QTest::newRow(language) << language;
    }

    void whatTheEngineSaysIsTranslated() {
        QFETCH(QString, language);
        Translation translation;
        translation.use(language);
        WindowFixture fixture;
        trainSmallModel(fixture);

        TrainRequest impossible = smallRequest(fixture);
        impossible.settings = pipeline::defaultSettings("resnet18");
        fixture.session().train(impossible);
        fixture.waitUntilIdle();
        QStringList said = fixture.messages();
        QVERIFY(said.join(QLatin1Char(' ')).contains("resnet18"));

        const auto dark = fixture.folder() / "dark.png";
        QImage photo = drawPart(1, false);
        photo.fill(QColor(8, 8, 8));
        QVERIFY(photo.save(displayPath(dark)));
        const auto torn = fixture.folder() / "torn.png";
        std::filesystem::copy_file(dark, torn);
        std::filesystem::resize_file(torn, std::filesystem::file_size(torn) / 2);
        fixture.session().inspect({dark, torn});
        fixture.waitUntilIdle();
        said << fixture.messages();
        const InspectionListModel& images = fixture.session().images();
        QCOMPARE(images.rowCount(), 2);
        QCOMPARE(images.counts().unreadable, 1);
        for (int row = 0; row < images.rowCount(); ++row)
            for (const int role :
                 {int(Qt::ToolTipRole), int(Qt::AccessibleTextRole),
                  int(InspectionListModel::UnfitRole), int(InspectionListModel::ErrorRole)})
                said << images.index(row).data(role).toString();

        static const QRegularExpression quoted(QStringLiteral("`[^`]*`|https?://[\\w./-]+"));
        said.replaceInStrings(quoted, QString());
        const QStringList english = untranslated(said);
        QVERIFY2(english.isEmpty(), qPrintable(report("the engine keeps English", english)));
    }

    void cleanup() { applyTheme(Theme::Desktop); }

private:
    static TrainRequest smallRequest(const WindowFixture& fixture) {
        TrainRequest request;
        request.sources = {drawParts(fixture.folder() / "good", 12, false)};
        request.settings = pipeline::defaultSettings("efficientnet-lite0");
        request.settings.input.resize = request.settings.input.crop = {64, 64};
        request.modelFile = fixture.folder() / "part.padim";
        return request;
    }

    static void trainSmallModel(WindowFixture& fixture) {
        fixture.session().train(smallRequest(fixture));
        fixture.waitUntilIdle();
    }
};

QTEST_MAIN(TestWindowLanguages)
#include "test_window_languages.moc"
