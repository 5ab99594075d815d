#include "base/error.h"
#include "core/evaluation/aiag_study.h"
#include "evaluation/blind_run.h"
#include "evaluation/study_file.h"
#include "evaluation/study_table.h"

#include <QFile>
#include <QTemporaryDir>
#include <QtTest>

#include <set>

using namespace patchgauge;
using namespace patchgauge::evaluation;
using patchgauge::test::aiagStudy;

namespace {

struct Folder {
    QTemporaryDir temporary;

    std::filesystem::path file(const char* name) const {
        return std::filesystem::path(temporary.path().toStdU16String()) / name;
    }

    std::filesystem::path write(const char* name, const QByteArray& bytes) const {
        QFile file(temporary.filePath(QString::fromLatin1(name)));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write %s", name);
        return this->file(name);
    }

    QByteArray read(const char* name) const {
        QFile file(temporary.filePath(QString::fromLatin1(name)));
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
};

/// The sentence of the error, or nothing.
template <typename Call>
QString errorOf(const Call& call) {
    try {
        call();
    } catch (const Error& error) {
        return QString::fromStdString(error.what());
    }
    return {};
}

Study emptyStudy(std::size_t parts) {
    Study study;
    study.seed = 5;
    for (std::size_t part = 0; part < parts; ++part)
        study.parts.push_back({"p" + std::to_string(part), "", Decision::Good});
    study.addPerson("Ann", 2);
    study.addPerson("Bob", 2);
    return study;
}

} // namespace

class TestStudy : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aFileKeepsEverything() {
        const Folder folder;
        Study study = aiagStudy();
        study.appraisers[0].trials[2][7] = {};
        study.addMachine("Model", 3, study.references(), {"abc", 14.2F, Decision::Good});
        writeStudy(study, folder.file("study.json"));
        const Study read = readStudy(folder.file("study.json"));
        QCOMPARE(read.title, study.title);
        QCOMPARE(read.seed, study.seed);
        QCOMPARE(read.parts.size(), study.parts.size());
        QCOMPARE(read.parts[3].reference, Decision::Defective);
        QCOMPARE(read.missing(), std::size_t{1});
        QVERIFY(read.appraisers[3].machine);
        QCOMPARE(read.machine->threshold, std::optional<float>(14.2F));
        QCOMPARE(read.machine->reviewCountsAs, Decision::Good);
        QCOMPARE(read.appraisers[1].trials[0][0].time, std::string("2025-03-10T06:30:00Z"));
        QVERIFY(read.decisions() == study.decisions());
    }

    void damagedFilesAreRefused() {
        const Folder folder;
        writeStudy(aiagStudy(), folder.file("good.json"));
        const QByteArray good = folder.read("good.json");
        const auto refusal = [&](const QByteArray& bytes) {
            const auto file = folder.write("bad.json", bytes);
            return errorOf([&] { readStudy(file); });
        };
        QVERIFY(refusal("{").contains("not an agreement study"));
        QVERIFY(refusal("{\"format\":\"patchgauge-batch\"}").contains("not an agreement study"));
        QVERIFY(refusal(QByteArray(good).replace("\"version\": 1", "\"version\": 2"))
                    .contains("newer PatchGauge"));
        QVERIFY(refusal(QByteArray(good).replace("\"defective\"", "\"bad\""))
                    .contains("contradicts itself"));
        QVERIFY(refusal(QByteArray(good).replace("\"part-7\"", "\"part-8\""))
                    .contains("contradicts itself"));
        QVERIFY(errorOf([&] { readStudy(folder.file("none.json")); }).contains("none.json"));
    }

    void aTableIsTheSameStudy() {
        const Folder folder;
        Study study = aiagStudy();
        study.parts[1].name = "dent, \"deep\"";
        const auto file = folder.write("table.csv", QByteArray::fromStdString(studyTable(study)));
        const Study read = readStudyTable(file);
        QCOMPARE(read.title, std::string("table"));
        QCOMPARE(read.parts[1].name, study.parts[1].name);
        QVERIFY(read.references() == study.references());
        QVERIFY(read.decisions() == study.decisions());
    }

    void columnsStandInAnyOrderAndLinesMayBeMissing() {
        const Folder folder;
        const Study study =
            readStudyTable(folder.write("t.csv", "\xEF\xBB\xBFtrial,part,decision,appraiser,"
                                                 "reference\r\n1,a,good,Ann,good\r\n2,b,unsure,"
                                                 "Ann,\r\n1,b,defective,Bob,\r\n"));
        QCOMPARE(study.parts.size(), std::size_t{2});
        QCOMPARE(study.trialCount(), std::size_t{2});
        QCOMPARE(study.missing(), std::size_t{5});
        QCOMPARE(study.appraisers[0].trials[1][1].decision, Decision::Unsure);
    }

    void wrongLinesAreNamed_data() {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<QString>("sentence");
        QTest::newRow("decision") << QByteArray("a,good,Ann,1,good\na,good,Ann,2,nok\n")
                                  << "decision 2: write good, defective";
        QTest::newRow("trial") << QByteArray("a,good,Ann,0,good\n") << "from 1 to 10";
        QTest::newRow("twice") << QByteArray("a,good,Ann,1,good\na,good,Ann,1,good\n")
                               << "given before";
        QTest::newRow("reference")
            << QByteArray("a,good,Ann,1,good\na,,Bob,1,good\n") << "another reference";
        QTest::newRow("short") << QByteArray("a,good,Ann\n") << "no field for trial";
        QTest::newRow("one part") << QByteArray("a,good,Ann,1,good\n") << "fewer than two parts";
    }

    void wrongLinesAreNamed() {
        QFETCH(QByteArray, lines);
        QFETCH(QString, sentence);
        const Folder folder;
        const auto file =
            folder.write("t.csv", "part,reference,appraiser,trial,decision\n" + lines);
        const QString error = errorOf([&] { readStudyTable(file); });
        QVERIFY2(error.contains(sentence), qPrintable(error));
        QVERIFY(errorOf([&] {
                    readStudyTable(folder.write("u.csv", "part,trial\n"));
                }).contains("no column reference"));
    }

    void eachTrialOfEachAppraiserHasAnOrderOfItsOwn() {
        const Study study = emptyStudy(20);
        std::set<std::vector<int>> orders;
        for (const std::size_t appraiser : {0, 1})
            for (const std::size_t trial : {0, 1}) {
                const std::vector<int> order = orderOfParts(study, appraiser, trial);
                QCOMPARE(std::set<int>(order.begin(), order.end()).size(), std::size_t{20});
                orders.insert(order);
            }
        QCOMPARE(orders.size(), std::size_t{4});
    }

    void aRunGoesOnWhereItWasLeft() {
        Study study = emptyStudy(3);
        const std::vector<int> first = orderOfParts(study, 1, 0);
        {
            BlindRun run(study, 1);
            QCOMPARE(*run.part(), std::size_t(first[0]));
            QCOMPARE(*run.nextPart(), std::size_t(first[1]));
            run.decide(Decision::Defective, "t");
        }
        BlindRun run(study, 1);
        QVERIFY(!run.canUndo()); // of an earlier sitting
        QCOMPARE(*run.part(), std::size_t(first[1]));
        QCOMPARE(run.done(), std::size_t{1});
        run.decide(Decision::Good, "t");
        run.decide(Decision::Good, "t");
        QCOMPARE(run.trial(), std::size_t{1});
        QVERIFY(run.atBeginOfTrial());
        run.undo();
        QCOMPARE(run.trial(), std::size_t{0});
        QCOMPARE(*run.part(), std::size_t(first[2]));
        for (int i = 0; i < 4; ++i)
            run.decide(Decision::Good, "t");
        QVERIFY(!run.part());
        QCOMPARE(run.done(), std::size_t{3});
        QCOMPARE(study.missing(), std::size_t{6}); // Ann's
        QCOMPARE(study.appraisers[1].trials[0][std::size_t(first[0])].decision,
                 Decision::Defective);
    }
};

QTEST_APPLESS_MAIN(TestStudy)
#include "test_study.moc"
