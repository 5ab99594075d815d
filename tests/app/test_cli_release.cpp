#include "app/cli_fixture.h"

#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::test;
namespace fs = std::filesystem;

/// A model decides about parts only once a person has approved it as it is.
class TestCliRelease : public QObject {
    Q_OBJECT

    CliFixture cli_;

    QString copyOfModel(const std::string& name) {
        fs::copy_file(cli_.folder() / "release/model.padim", cli_.folder() / name);
        return cli_.path(name);
    }

    CliRun change(const QString& model, const QString& state) {
        return cli_.run(
            {"--json", "release", model, state, "--by", "Ann Lee", "--reason", "first article"});
    }

    QString inspectApproved(const QString& model) {
        return cli_
            .run({"inspect", "--model", model, "--approved-only",
                  cli_.path("release/good/part-1.png"), "--threads", "1"})
            .notAsFailuresMust("the model is not approved, but");
    }

private Q_SLOTS:
    void initTestCase() { QVERIFY(!cli_.trainedModel("release").isEmpty()); }

    void aNewModelIsADraftWithoutHistory() {
        const Json json = cli_.json({"release", copyOfModel("new.padim")});
        QCOMPARE(json["state"], "draft");
        QVERIFY(json["history"].is_array() && json["history"].empty());
        QCOMPARE(cli_.json({"info", cli_.path("new.padim")})["release"], "draft");
    }

    void anApprovalIsKeptWithNameAndReason() {
        const QString model = copyOfModel("approved.padim");
        const CliRun run = change(model, "--approve");
        QCOMPARE(run.status, 0);
        const Json json = cli_.json({"release", model});
        QCOMPARE(json, run.json());
        QCOMPARE(json["state"], "approved");
        const Json step = json["history"].back();
        QCOMPARE(
            wrongField(
                step,
                {{"state", "string"}, {"time", "string"}, {"by", "string"}, {"reason", "string"}}),
            QString());
        QCOMPARE(step["by"], "Ann Lee");
        QCOMPARE(step["reason"], "first article");
        QCOMPARE(cli_.json({"info", model})["release"], "approved");
        QVERIFY(cli_.run({"info", model}).out.contains("by Ann Lee: first article"));
        QVERIFY(cli_.run({"release", model}).out.startsWith("state    approved\n"));
    }

    void aChangeNeedsNameReasonAndAnotherState() {
        const QString model = copyOfModel("refused.padim");
        QCOMPARE(cli_.run({"release", model, "--approve"})
                     .notAsFailuresMust("nobody answers for the change of state"),
                 QString());
        QCOMPARE(cli_.run({"release", model, "--approve", "--by", "Ann"})
                     .notAsFailuresMust("the change of state has no reason"),
                 QString());
        QCOMPARE(change(model, "--draft").notAsFailuresMust("has this state already"), QString());
        QCOMPARE(cli_.run({"release", model, "--approve", "--retire"}).status, 2);
        QCOMPARE(cli_.run({"release", model, "--by", "Ann"}).status, 2);
        QCOMPARE(cli_.json({"release", model})["state"], "draft");
    }

    void anotherThresholdWithdrawsTheApproval() {
        const QString model = copyOfModel("withdrawn.padim");
        QCOMPARE(change(model, "--approve").status, 0);
        QCOMPARE(
            cli_.run({"threshold", model, "--set", "30", "--by", "Bob", "--reason", "why"}).status,
            0);
        const Json json = cli_.json({"release", model});
        QCOMPARE(json["state"], "draft");
        QCOMPARE(json["history"].size(), std::size_t{2});
        QCOMPARE(json["history"].back()["reason"], "thresholds changed");
        QCOMPARE(json["history"].back()["by"], "");
    }

    void addedAndDroppedImagesWithdrawTheApproval() {
        const QString model = cli_.trainedModel("revised");
        const auto lastReason = [&] {
            return cli_.json({"release", model})["history"].back()["reason"].get<std::string>();
        };
        QCOMPARE(change(model, "--approve").status, 0);
        cli_.files().drawGood("revised-more/part", 1, 80);
        QCOMPARE(cli_.run({"train", "--update", model, "--good", cli_.path("revised-more")}).status,
                 0);
        QCOMPARE(lastReason(), std::string("training images added"));
        QCOMPARE(change(model, "--approve").status, 0);
        QCOMPARE(cli_.run({"train", "--update", model, "--drop", "part-1.png"}).status, 0);
        QCOMPARE(lastReason(), std::string("training images dropped"));
        QCOMPARE(cli_.json({"release", model})["state"], "draft");
    }

    void onlyApprovedModelsInspectWhereThatIsAskedFor() {
        const QString model = copyOfModel("only.padim");
        QCOMPARE(inspectApproved(model), QString());
        QCOMPARE(change(model, "--approve").status, 0);
        const CliRun run = cli_.run({"inspect", "--model", model, "--approved-only",
                                     cli_.path("release/good/part-1.png"), "--threads", "1"});
        QCOMPARE(run.status, 0);
        QCOMPARE(change(model, "--retire").status, 0);
        QCOMPARE(inspectApproved(model), QString());
    }

    void aRetiredModelSaysSoWhenItIsUsed() {
        const QString model = copyOfModel("retired.padim");
        QCOMPARE(change(model, "--retire").status, 0);
        const CliRun run = cli_.run(
            {"inspect", "--model", model, cli_.path("release/good/part-1.png"), "--threads", "1"});
        QCOMPARE(run.status, 0);
        QVERIFY2(run.err.contains("warning: the model is retired: first article"),
                 run.err.constData());
    }
};

QTEST_GUILESS_MAIN(TestCliRelease)
#include "test_cli_release.moc"
