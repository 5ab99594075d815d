#include "app/cli_fixture.h"
#include "base/files.h"

#include <QtTest>

#include <cmath>
#include <set>

using namespace patchgauge;
using namespace patchgauge::test;
namespace fs = std::filesystem;

/// Images can be added to a model and taken out again, as if it had been trained so at once.
class TestCliRevisions : public QObject {
    Q_OBJECT

    CliFixture cli_;

    CliRun update(const QString& model, const QStringList& options) {
        return cli_.run(QStringList{"--json", "train", "--update", model, "--threads", "1"} +
                        options);
    }

    double score(const QString& model, const QString& photo) {
        return cli_.json({"inspect", "--model", model, photo, "--threads", "1"})["score"];
    }

    std::set<std::string> names(const QString& model) {
        const Json info = cli_.json({"info", model});
        std::set<std::string> names;
        for (const Json& image : info["images"])
            names.insert(toUtf8(fromUtf8(image["path"]).filename()));
        return names;
    }

private Q_SLOTS:
    void updateAddsImagesAndSaysSo() {
        const QString model = cli_.trainedModel("added");
        const auto before = readFile(model.toStdU16String());
        cli_.files().drawGood("added-more/part", 2, 40);
        const CliRun run = update(
            model, {"--good", cli_.path("added-more"), "--output", cli_.path("updated.padim")});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()["images"], 10);
        QCOMPARE(run.json()["threshold_origin"], "leave-one-out");
        QCOMPARE(readFile(model.toStdU16String()), before);
    }

    void updateWithoutOutputReplacesTheModel() {
        const QString model = cli_.trainedModel("replaced");
        cli_.files().drawGood("replaced-more/part", 1, 45);
        QCOMPARE(update(model, {"--good", cli_.path("replaced-more")}).status, 0);
        QCOMPARE(cli_.json({"info", model})["images"].size(), std::size_t{9});
    }

    void aThresholdThatCannotBeRenewedIsStale() {
        const QString model = cli_.trainedModel("stale");
        fs::remove(cli_.folder() / "stale/good/part-3.png");
        cli_.files().drawGood("stale-more/part", 1, 47);
        const Json before = cli_.json({"threshold", model});
        const Json json = update(model, {"--good", cli_.path("stale-more")}).json();
        QCOMPARE(json["threshold"], before["threshold"]);
        QCOMPARE(json["threshold_origin"], "stale");
        QVERIFY(json["false_alarm"].is_null());
        QVERIFY(cli_.json({"threshold", model})["overkill"].is_null());
        const QByteArray out = cli_.run({"threshold", model}).out;
        QVERIFY2(out.contains("the one before images were added or dropped") &&
                     out.contains("is not known"),
                 out.constData());
    }

    void aThresholdSetByHandIsNotReplacedSilently() {
        const QString model = cli_.trainedModel("approved");
        QCOMPARE(
            cli_.run({"threshold", model, "--set", "30", "--by", "Ann", "--reason", "why"}).status,
            0);
        cli_.files().drawGood("approved-more/part", 1, 48);
        const CliRun run = update(model, {"--good", cli_.path("approved-more")});
        QCOMPARE(run.json()["threshold_origin"], "leave-one-out");
        QVERIFY2(run.err.contains("the threshold set by hand, 30, was drawn anew"),
                 run.err.constData());
        QCOMPARE(cli_.json({"threshold", model})["history"].size(), std::size_t{3});
    }

    void aDroppedImageLeavesNoTrace() {
        const QString model = cli_.trainedModel("dropped");
        const QString dropped = cli_.path("dropped.padim");
        const CliRun run = update(model, {"--drop", "part-2.png", "--output", dropped});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()["images"], 7);
        QCOMPARE(names(dropped).count("part-2.png"), std::size_t{0});

        const QString without = cli_.path("without.padim");
        fs::remove(cli_.folder() / "dropped/good/part-2.png");
        QCOMPARE(cli_.train({cli_.path("dropped/good")}, without).status, 0);
        for (const std::uint64_t seed : {70, 71, 72}) {
            const QString photo = toQString(cli_.files().draw("photo.png", seed));
            const double expected = score(without, photo);
            QVERIFY(std::abs(score(dropped, photo) - expected) <= 1e-3 * expected);
        }
        const double expected = cli_.json({"threshold", without})["threshold"];
        const double threshold = run.json()["threshold"];
        QVERIFY(std::abs(threshold - expected) <= 1e-3 * expected);
    }

    void imagesAreDroppedBeforeOthersAreAdded() {
        const QString model = cli_.trainedModel("both");
        const QString path = cli_.path("both/good/part-5.png");
        cli_.files().drawGood("both/good/new", 2, 60);
        // The folder still holds the dropped image.
        const CliRun run = update(model, {"--drop", path, "--good", cli_.path("both/good")});
        QCOMPARE(run.status, 0);
        QCOMPARE(run.json()["images"], 9);
        QCOMPARE(names(model).count("part-5.png"), std::size_t{0});
        QCOMPARE(names(model).count("new-1.png"), std::size_t{1});
    }

    void anImageIsNamedByItsPathWhereItsNameIsNotEnough() {
        cli_.files().drawGood("twins/a/part", 3, 1);
        cli_.files().drawGood("twins/b/part", 3, 11);
        const QString model = cli_.path("twins.padim");
        QCOMPARE(cli_.train({cli_.path("twins")}, model).status, 0);
        QCOMPARE(update(model, {"--drop", "part-1.png"})
                     .notAsFailuresMust("several training images have this name: part-1.png"),
                 QString());
        QCOMPARE(update(model, {"--drop", "nothing.png"})
                     .notAsFailuresMust("not a training image of this model: nothing.png"),
                 QString());
        QCOMPARE(update(model, {"--drop", cli_.path("twins/b/part-1.png")}).status, 0);
        QCOMPARE(cli_.json({"info", model})["images"].size(), std::size_t{5});
    }

    void oneImageMustStay() {
        const QString model = cli_.trainedModel("emptied");
        const auto before = readFile(model.toStdU16String());
        QStringList all{"--drop"};
        for (int i = 0; i < 8; ++i)
            all << QString("part-%1.png").arg(i);
        QCOMPARE(update(model, all).notAsFailuresMust("no image would be left"), QString());
        QCOMPARE(readFile(model.toStdU16String()), before);
    }
};

QTEST_GUILESS_MAIN(TestCliRevisions)
#include "test_cli_revisions.moc"
