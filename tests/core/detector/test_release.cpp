#include "base/error.h"
#include "detector/model_file.h"
#include "detector/release.h"
#include "methods/methods.h"
#include "support/trained_model.h"

#include <QTemporaryDir>
#include <QTest>

using namespace patchgauge;
using detector::ReleaseChange;
using detector::ReleaseState;

namespace {

const ReleaseChange approval{ReleaseState::Approved, "2025-03-01T10:00:00Z", "Ann", "passed"};

} // namespace

/// Nobody approves a model without answering for it, and no approval outlives what was approved.
class TestRelease : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aNewModelIsADraft() {
        QCOMPARE(releaseState(test::smallModel()->info().releases), ReleaseState::Draft);
    }

    void eachStepIsKeptInTheFile() {
        const QTemporaryDir folder;
        const auto file = std::filesystem::path(folder.path().toStdU16String()) / "model.padim";
        const auto model = test::smallModel();
        const auto retired = model->withRelease(approval)->withRelease(
            {ReleaseState::Retired, "2025-04-01T10:00:00Z", "Bob", "Teil 7 entfällt"});
        detector::save(*retired, file);
        const auto releases = methods::load(file)->info().releases;
        QCOMPARE(releases.size(), std::size_t{2});
        QCOMPARE(releases[0].state, ReleaseState::Approved);
        QCOMPARE(releases[0].by, std::string("Ann"));
        QCOMPARE(releases[1].state, ReleaseState::Retired);
        QCOMPARE(releases[1].time, std::string("2025-04-01T10:00:00Z"));
        QCOMPARE(releases[1].reason, std::string("Teil 7 entfällt"));
        QCOMPARE(retired->statisticsSha256(), model->statisticsSha256());
        QVERIFY(model->info().releases.empty());
    }

    void aStepNeedsANameAReasonAndAnotherState_data() {
        QTest::addColumn<int>("state");
        QTest::addColumn<QString>("by");
        QTest::addColumn<QString>("reason");
        QTest::newRow("no name") << int(ReleaseState::Approved) << ""
                                 << "passed";
        QTest::newRow("blank name") << int(ReleaseState::Retired) << " \t"
                                    << "passed";
        QTest::newRow("blank reason") << int(ReleaseState::Approved) << "Ann"
                                      << "\n ";
        QTest::newRow("same state") << int(ReleaseState::Draft) << "Ann"
                                    << "passed";
    }

    void aStepNeedsANameAReasonAndAnotherState() {
        QFETCH(int, state);
        QFETCH(QString, by);
        QFETCH(QString, reason);
        const auto model = test::smallModel();
        try {
            (void)model->withRelease(
                {ReleaseState(state), {}, by.toStdString(), reason.toStdString()});
            QFAIL("the step was taken");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::InvalidArgument);
        }
    }

    void otherThresholdsWithdrawAnApproval() {
        const auto approved = test::smallModel()->withRelease(approval);
        auto calibration = approved->info().calibration;
        calibration::setThreshold(calibration, 1, {}, {});
        const auto releases = approved->withCalibration(calibration)->info().releases;
        QCOMPARE(releases.size(), std::size_t{2});
        QCOMPARE(releases.back().state, ReleaseState::Draft);
        QVERIFY(releases.back().by.empty());
        QCOMPARE(releases.back().reason, std::string("thresholds changed"));
    }

    void whatIsNotApprovedStaysAsItIs() {
        const auto draft = test::smallModel();
        QVERIFY(draft->withCalibration(draft->info().calibration)->info().releases.empty());
        const auto retired = draft->withRelease({ReleaseState::Retired, {}, "Ann", "old"});
        QCOMPARE(retired->withCalibration(draft->info().calibration)->info().releases.size(),
                 std::size_t{1});
    }
};

QTEST_APPLESS_MAIN(TestRelease)
#include "test_release.moc"
