#include "base/error.h"
#include "base/sentence.h"

#include <QtTest>

using namespace patchgauge;

class TestSentence : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void placesAreFilledInAnyOrder() {
        const Sentence sentence("%2 of %1, %2 again", {"ten", "three"});
        QCOMPARE(sentence.english(), std::string("three of ten, three again"));
    }

    void plainTextIsLeftAlone() {
        QCOMPARE(Sentence("100%1.png").english(), std::string("100%1.png"));
        QVERIFY(Sentence().empty());
    }

    void whatStandsInAPlaceIsNotLookedAtAgain() {
        const Sentence sentence("%1 and %2", {"%2", "%1"});
        QCOMPARE(sentence.english(), std::string("%2 and %1"));
    }

    void aPlaceWithoutAnArgumentStays() {
        QCOMPARE(Sentence("%1 %2 %", {"one"}).english(), std::string("one %2 %"));
    }

    void sentencesStandInSentences() {
        const Sentence inner = Sentence("the part is %1 times as large", {"2.00"});
        const Sentence outer = Engine::tr("the part was not found: %1 (%2)", inner, 7);
        QCOMPARE(outer.english(),
                 std::string("the part was not found: the part is 2.00 times as large (7)"));
        QCOMPARE(outer.arguments().front().source(), std::string("the part is %1 times as large"));
    }

    void manySentencesAreJoined() {
        const std::vector<Sentence> sentences{"one", Engine::tr("two %1", 2)};
        QCOMPARE(joined(sentences), std::string("one; two 2"));
        QVERIFY((english(sentences) == std::vector<std::string>{"one", "two 2"}));
        QVERIFY(joined({}).empty());
    }

    void anErrorKeepsItsPartsForTranslation() {
        const Error error(ErrorCode::NotFound, Engine::tr("no such file"), "50%1.png",
                          Engine::tr("check %1", "the path"));
        QCOMPARE(std::string(error.what()), std::string("no such file: 50%1.png: check the path"));
        QCOMPARE(error.problem().source(), std::string("no such file"));
        QCOMPARE(error.where().source(), std::string("50%1.png"));
        QCOMPARE(error.action().source(), std::string("check %1"));
        QCOMPARE(error.sentence().english(), std::string(error.what()));
    }
};

QTEST_GUILESS_MAIN(TestSentence)
#include "test_sentence.moc"
