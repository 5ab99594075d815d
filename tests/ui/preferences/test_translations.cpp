#include <QDirIterator>
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

/// Of the window and of what it is made of, with white space squeezed.
QString allSources() {
    QString all;
    for (const char* folder : {"/ui", "/app"}) {
        QDirIterator files(QStringLiteral(PATCHGAUGE_SOURCES) + folder, {"*.h", "*.cpp"},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (file.open(QIODevice::ReadOnly))
                all += QString::fromUtf8(file.readAll());
        }
    }
    return all.replace(QRegularExpression("translate\\(\\s+"), "translate(");
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

    /// A text filed under a name that nothing asks with would stay English.
    void everyContextIsAskedWith() {
        const QString sources = allSources();
        QSet<QString> contexts;
        for (const Text& text : readTexts(fileOf("zh_TW")))
            contexts << text.context;
        QVERIFY(contexts.size() > 100);
        for (const QString& context : contexts) {
            const QString name = context.section("::", -1);
            const QRegularExpression object("\\b(class|struct) " + name +
                                            "\\b[^;{]*\\{\\s*Q_OBJECT");
            QVERIFY2(sources.contains("translate(\"" + context + '"') ||
                         sources.contains("Q_DECLARE_TR_FUNCTIONS(" + context + ')') ||
                         sources.contains("QT_TRANSLATE_NOOP(\"" + context + '"') ||
                         sources.contains(object),
                     qPrintable(context));
        }
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
