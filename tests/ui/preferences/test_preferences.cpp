#include "base/platform.h"
#include "preferences/language.h"
#include "preferences/preferences.h"
#include "preferences/theme.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::ui;

class TestPreferences : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsWrittenIsRead() {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
        Preferences preferences;
        preferences.theme = Theme::Dark;
        preferences.language = "zh_TW";
        preferences.device = "cpu";
        preferences.threads = 3;
        preferences.dataDirectory = folder.filePath("資料 1");
        writePreferences(settings, preferences);
        QVERIFY(readPreferences(settings) == preferences);
    }

    void nonsenseBecomesTheDefault() {
        const QTemporaryDir folder;
        QSettings settings(folder.filePath("settings.ini"), QSettings::IniFormat);
        settings.setValue("preferences/theme", "pink");
        settings.setValue("preferences/language", "xx");
        settings.setValue("preferences/device", "abacus");
        settings.setValue("preferences/threads", -7);
        settings.setValue("preferences/dataDirectory", "somewhere");
        QVERIFY(readPreferences(settings) == Preferences());
    }

    void noNumberOfThreadsMeansAllProcessors() {
        Preferences preferences;
        QCOMPARE(preferences.execution().threads, platform::processorCount());
        preferences.threads = 1;
        QCOMPARE(preferences.execution().threads, 1);
        QCOMPARE(preferences.execution().device, std::string("auto"));
    }

    void everyLanguageSpeaks_data() {
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("undo");
        QTest::newRow("English") << "en"
                                 << "&Undo";
        QTest::newRow("Traditional Chinese") << "zh_TW"
                                             << "復原(&U)";
        QTest::newRow("Simplified Chinese") << "zh_CN"
                                            << "撤销(&U)";
    }

    void everyLanguageSpeaks() {
        QFETCH(QString, code);
        QFETCH(QString, undo);
        Translation translation;
        translation.use(code);
        QCOMPARE(translation.language(), code);
        QCOMPARE(QCoreApplication::translate("patchgauge::ui::Actions", "&Undo"), undo);
        QCOMPARE(QLocale().name().left(code.size()), code);
    }

    void aLanguageEndsWithItsTranslation() {
        {
            Translation translation;
            translation.use("zh_TW");
        }
        QCOMPARE(QCoreApplication::translate("patchgauge::ui::Actions", "&Undo"), QString("&Undo"));
    }

    void darkAndLightDiffer() {
        applyTheme(Theme::Dark);
        const int dark = QApplication::palette().color(QPalette::Window).lightness();
        applyTheme(Theme::Light);
        const int light = QApplication::palette().color(QPalette::Window).lightness();
        QVERIFY(dark < 80 && light > 180);
        applyTheme(Theme::Desktop);
    }
};

QTEST_MAIN(TestPreferences)
#include "test_preferences.moc"
