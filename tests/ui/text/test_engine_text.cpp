#include "preferences/language.h"
#include "text/engine_text.h"
#include "weights/manifest.h"

#include <QCoreApplication>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTranslator>
#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::ui;

namespace {

/// Puts the places in another order.
class Backwards : public QTranslator {
public:
    bool isEmpty() const override { return false; }

    QString translate(const char* context, const char* source, const char* /*disambiguation*/,
                      int /*n*/) const override {
        if (qstrcmp(context, "Engine") == 0 && qstrcmp(source, "%1 of %2") == 0)
            return QStringLiteral("%2 > %1");
        if (qstrcmp(context, "Engine") == 0 && qstrcmp(source, "width") == 0)
            return QStringLiteral("Breite");
        return {};
    }
};

QString contentOf(const QString& name) {
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(name));
    return QString::fromUtf8(file.readAll());
}

} // namespace

class TestEngineText : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aSentenceOfItsOwnBeginsWithACapital() {
        const Error error(ErrorCode::NotFound, Engine::tr("no such file"), "a.png",
                          Engine::tr("check the path"));
        QCOMPARE(errorText(error), QString("No such file: a.png: check the path"));
        QCOMPARE(engineClause(error.problem()), QString("no such file"));
        QVERIFY(engineText({}).isEmpty());
    }

    void aTranslationMayChangeTheOrder() {
        Backwards translator;
        QCoreApplication::installTranslator(&translator);
        QCOMPARE(engineClause(Engine::tr("%1 of %2", "width", "%1")), QString("%1 > Breite"));
    }

    void manyClausesMakeOne() {
        const std::vector<Sentence> reasons{"too dark", "too small", "torn"};
        QCOMPARE(engineClause(reasons), QString("too dark; too small; torn"));
        QVERIFY(engineClause(std::vector<Sentence>()).isEmpty());
    }

    void howToGetABackboneIsTranslated_data() {
        QTest::addColumn<QString>("language");
        for (const char* language : {"zh_TW", "zh_CN"})
            QTest::newRow(language) << language;
    }

    void howToGetABackboneIsTranslated() {
        QFETCH(QString, language);
        Translation translation;
        translation.use(language);
        for (const weights::BackboneSpec& spec : weights::backbones())
            QVERIFY2(engineText(spec.instructions) !=
                         QString::fromStdString(spec.instructions)
                             .replace(0, 1, QChar(spec.instructions.front()).toUpper()),
                     spec.id.c_str());
    }

    void noErrorHasAnUnmarkedSentence() {
        static const QRegularExpression error(
            QStringLiteral("ErrorCode::\\w+,(?:\"(?:[^\"\\\\]|\\\\.)*\"|[^;\"])*;"));
        static const QRegularExpression marked(
            QStringLiteral("Engine::tr\\(\\s*(?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+"));
        static const QRegularExpression sentence(QStringLiteral("\"[^\"]*[a-z] [a-z][^\"]*\""));
        QStringList unmarked;
        for (const char* folder : {"/core", "/ui"})
            for (QDirIterator files(QStringLiteral(PATCHGAUGE_SOURCES) + QLatin1String(folder),
                                    {"*.cpp", "*.h"}, QDir::Files, QDirIterator::Subdirectories);
                 files.hasNext();) {
                const QString name = files.next();
                const QString content = contentOf(name);
                for (auto found = error.globalMatch(content); found.hasNext();) {
                    QString statement = found.next().captured();
                    statement.remove(marked);
                    if (statement.contains(sentence))
                        unmarked << name + ": " + statement.simplified();
                }
            }
        QVERIFY2(unmarked.isEmpty(), qPrintable(unmarked.join('\n')));
    }
};

QTEST_GUILESS_MAIN(TestEngineText)
#include "test_engine_text.moc"
