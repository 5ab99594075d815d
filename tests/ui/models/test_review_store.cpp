#include "models/review_line.h"
#include "models/review_store.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <fstream>
#include <memory>

using namespace patchgauge;
using namespace patchgauge::ui;
using calibration::Verdict;

namespace {

const Review scratched{Label::Defective, QStringLiteral("scratch"),
                       VerdictOverride{Verdict::Reject, QStringLiteral("Ada Løvelace"),
                                       QStringLiteral("\"deep\", line\nbreak"),
                                       QStringLiteral("2030-01-02T03:04:05Z")}};

} // namespace

class TestReviewStore : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;

    std::filesystem::path file() const {
        return std::filesystem::path(folder_->path().toStdU16String()) / "deeper" / "reviews.jsonl";
    }

    std::unique_ptr<ReviewStore> open() const {
        auto store = std::make_unique<ReviewStore>(file());
        QSignalSpy loaded(store.get(), &ReviewStore::loaded);
        if (!loaded.wait())
            return nullptr;
        return store;
    }

    QStringList lines() const {
        std::ifstream stream(file());
        QStringList result;
        for (std::string line; std::getline(stream, line);)
            result << QString::fromStdString(line);
        return result;
    }

private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void aLineSaysEverythingThatWasSaid() {
        const std::string line = reviewLine("abc", scratched, "2030-01-02T03:04:06Z");
        QVERIFY(line.find('\n') == std::string::npos);
        const auto parsed = parseReviewLine(line);
        QVERIFY(parsed);
        QCOMPARE(parsed->first, std::string("abc"));
        QCOMPARE(parsed->second, scratched);
        const auto nothing = parseReviewLine(reviewLine("abc", {}, "2030-01-02T03:04:06Z"));
        QVERIFY(nothing);
        QCOMPARE(nothing->second, Review());
    }

    void aLineIsPlainJson() {
        const auto object =
            QJsonDocument::fromJson(QByteArray::fromStdString(reviewLine("abc", scratched, "now")))
                .object();
        QCOMPARE(object["sha256"].toString(), QString("abc"));
        QCOMPARE(object["time"].toString(), QString("now"));
        QCOMPARE(object["label"].toString(), QString("defective"));
        QCOMPARE(object["kind"].toString(), QString("scratch"));
        QCOMPARE(object["override"]["verdict"].toString(), QString("reject"));
        QCOMPARE(object["override"]["by"].toString(), QString("Ada Løvelace"));
        QCOMPARE(object["override"]["reason"].toString(), QString("\"deep\", line\nbreak"));
        QCOMPARE(object["override"]["time"].toString(), QString("2030-01-02T03:04:05Z"));
    }

    void whatIsNoLineOfItsIsRefused() {
        for (const char* line :
             {"", "{", "7", "[]", "{\"sha256\":7}", "{\"label\":\"good\"}",
              "{\"sha256\":\"a\",\"label\":3}", "{\"sha256\":\"a\",\"override\":{\"by\":\"Ada\"}}"})
            QVERIFY2(!parseReviewLine(line), line);
    }

    void isThereAtTheNextStart() {
        open()->put({{"abc", scratched}, {"def", {Label::Good, {}, {}}}});
        const auto again = open();
        QVERIFY(again->find("abc"));
        QCOMPARE(*again->find("abc"), scratched);
        QCOMPARE(again->find("def")->label, Label::Good);
        QVERIFY(!again->find("ghi"));
    }

    void theLastWordHoldsAndNothingIsWrittenOver() {
        {
            const auto store = open();
            store->put({{"abc", {Label::Good, {}, {}}}});
            store->put({{"abc", {Label::Defective, {}, {}}}});
            store->put({{"abc", {}}});
        }
        QCOMPARE(lines().size(), 3);
        const auto again = open();
        QVERIFY(again->find("abc"));
        QCOMPARE(*again->find("abc"), Review());
    }

    void imagesWithoutContentAreNotKept() {
        open()->put({{"", scratched}});
        QVERIFY(!std::filesystem::exists(file()));
    }

    /// As a crash or a full disk leaves it.
    void aLineThatWasCutOffCostsNoOther() {
        open()->put({{"abc", scratched}, {"def", scratched}});
        std::filesystem::resize_file(file(), std::filesystem::file_size(file()) - 20);
        open()->put({{"ghi", scratched}});
        const auto again = open();
        QVERIFY(again->find("abc"));
        QVERIFY(!again->find("def"));
        QVERIFY(again->find("ghi"));
    }

    void whatIsSaidBeforeTheFileWasReadIsNewer() {
        open()->put({{"abc", {Label::Good, {}, {}}}});
        ReviewStore store(file());
        QSignalSpy loaded(&store, &ReviewStore::loaded);
        store.put({{"abc", scratched}});
        QVERIFY(loaded.wait());
        QCOMPARE(*store.find("abc"), scratched);
    }

    void saysWhyNothingCanBeWrittenAndRemembers() {
        std::filesystem::create_directories(file()); // a folder where the file should be
        ReviewStore store(file());
        QSignalSpy failed(&store, &ReviewStore::failed);
        store.put({{"abc", scratched}});
        QCOMPARE(*store.find("abc"), scratched);
        QVERIFY(failed.wait());
        QVERIFY(failed.front().front().toString().contains("reviews.jsonl"));
    }
};

QTEST_GUILESS_MAIN(TestReviewStore)
#include "test_review_store.moc"
