#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QtTest>
#include <QXmlStreamReader>

namespace {

struct Text {
    QString context;
    QString source;
    QStringList translations; ///< one, or one a plural form
    bool finished = true;
};

QString fileOf(const QString& language) {
    return QStringLiteral(PATCHGAUGE_TRANSLATIONS "/patchgauge_%1.ts").arg(language);
}

Text readMessage(QXmlStreamReader& xml, const QString& context) {
    Text text;
    text.context = context;
    while (xml.readNextStartElement()) {
        if (xml.name() == u"source") {
            text.source = xml.readElementText();
        } else if (xml.name() == u"translation") {
            text.finished = !xml.attributes().hasAttribute("type");
            QString whole;
            while (
                !(xml.readNext() == QXmlStreamReader::EndElement && xml.name() == u"translation")) {
                if (xml.isStartElement() && xml.name() == u"numerusform")
                    text.translations << xml.readElementText();
                else if (xml.isCharacters())
                    whole += xml.text();
            }
            if (text.translations.isEmpty())
                text.translations << whole;
        } else {
            xml.skipCurrentElement();
        }
    }
    return text;
}

QList<Text> readTexts(const QString& name) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(name));
    QXmlStreamReader xml(&file);
    QList<Text> texts;
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement)
            continue;
        if (xml.name() == u"name")
            context = xml.readElementText();
        else if (xml.name() == u"message")
            texts << readMessage(xml, context);
    }
    return texts;
}

/// %1, %L2, %n: what is put in at run time.
QSet<QString> placeholders(const QString& text) {
    static const QRegularExpression pattern(QStringLiteral("%L?(\\d+|n)"));
    QSet<QString> found;
    for (auto match = pattern.globalMatch(text); match.hasNext();)
        found << match.next().captured(1);
    return found;
}

} // namespace

/// Translations against the texts of the sources as Qt's own lupdate finds them.
class TestTranslations : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyTextIsTranslated_data() { languages(); }

    void everyTextIsTranslated() {
        QFETCH(QString, language);
        const QTemporaryDir folder;
        const QString copy = folder.filePath("copy_" + language + ".ts");
        QVERIFY(QFile::copy(fileOf(language), copy));
        QStringList arguments{"-silent",
                              "-no-obsolete",
                              "-locations",
                              "none",
                              PATCHGAUGE_SOURCES "/core",
                              PATCHGAUGE_SOURCES "/ui",
                              PATCHGAUGE_SOURCES "/app/window"};
        if (language == "en")
            arguments << "-pluralonly";
        QCOMPARE(QProcess::execute(PATCHGAUGE_LUPDATE, arguments << "-ts" << copy), 0);
        QStringList missing;
        for (const Text& text : readTexts(copy))
            if (!text.finished || text.translations.contains(QString()))
                missing << text.context + ": " + text.source;
        QVERIFY2(missing.isEmpty(),
                 qPrintable(QStringLiteral("%1 texts without translation:\n").arg(missing.size()) +
                            missing.join('\n')));
    }

    void whatIsPutInAtRunTimeAgrees_data() { languages(); }

    void whatIsPutInAtRunTimeAgrees() {
        QFETCH(QString, language);
        for (const Text& text : readTexts(fileOf(language)))
            for (const QString& translation : text.translations)
                QVERIFY2(placeholders(translation) == placeholders(text.source),
                         qPrintable(text.source + " / " + translation));
    }

    void menusKeepTheirKeys_data() { languages(); }

    void menusKeepTheirKeys() {
        QFETCH(QString, language);
        static const QRegularExpression mnemonic(QStringLiteral("&\\w"));
        for (const Text& text : readTexts(fileOf(language)))
            for (const QString& translation : text.translations)
                QVERIFY2(translation.contains(mnemonic) == text.source.contains(mnemonic),
                         qPrintable(text.source + " / " + translation));
    }

private:
    static void languages() {
        QTest::addColumn<QString>("language");
        for (const char* language : {"en", "zh_TW", "zh_CN"})
            QTest::newRow(language) << language;
    }
};

QTEST_GUILESS_MAIN(TestTranslations)
#include "test_translations.moc"
