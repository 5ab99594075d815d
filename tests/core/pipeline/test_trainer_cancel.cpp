#include "core/pipeline/pipeline_fixture.h"
#include "pipeline/updater.h"

#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::test;
namespace fs = std::filesystem;

namespace {

enum class Outcome { Completed, Cancelled };

/// Runs `work`, asking it to stop when it reports for the k-th time.
template <typename Work>
Outcome cancelAtReport(int k, const Work& work) {
    RunContext context;
    int reports = 0;
    context.progress = [&, token = context.cancel](const Progress&) {
        if (reports++ == k)
            token.request();
    };
    try {
        work(context);
    } catch (const Cancelled&) {
        return Outcome::Cancelled;
    }
    return Outcome::Completed;
}

/// How many times `work` was cancelled before a run came to its end.
template <typename Work>
int cancelEverywhere(const Work& work) {
    int k = 0;
    while (cancelAtReport(k, work) == Outcome::Cancelled)
        ++k;
    return k;
}

} // namespace

/// Wherever a job is when it is cancelled, it ends as cancelled and leaves nothing behind.
class TestTrainerCancel : public QObject {
    Q_OBJECT

    PipelineFixture fixture_;

    fs::path emptyScratch() {
        fs::path scratch = fixture_.folder() / "scratch";
        fs::create_directories(scratch);
        return scratch;
    }

private Q_SLOTS:
    void trainingStopsAtEveryReport_data() {
        QTest::addColumn<detector::Reduction>("reduction");
        QTest::newRow("random draw") << detector::Reduction::Random;
        QTest::newRow("PCA") << detector::Reduction::Pca;
    }

    void trainingStopsAtEveryReport() {
        QFETCH(detector::Reduction, reduction);
        const auto files = fixture_.drawGood("part", 4, 10);
        pipeline::TrainSettings settings = smallSettings();
        settings.detector.reduction = reduction;
        settings.scratchFolder = emptyScratch();
        const int stops = cancelEverywhere([&](const RunContext& context) {
            pipeline::train(files, settings, fixture_.store(), context);
        });
        // Each image at least, in each of the two stages.
        QVERIFY(stops >= 8);
        QVERIFY(fs::is_empty(settings.scratchFolder));
    }

    void updatingStopsAtEveryReport() {
        pipeline::TrainSettings settings = smallSettings();
        settings.scratchFolder = emptyScratch();
        const auto model = fixture_.train(fixture_.drawGood("earlier", 3, 20), settings).model;
        const auto more = fixture_.drawGood("later", 2, 30);
        const int stops = cancelEverywhere([&](const RunContext& context) {
            pipeline::update(*model, more, settings, fixture_.store(), context);
        });
        QVERIFY(stops >= 7);
        QVERIFY(fs::is_empty(settings.scratchFolder));
    }

    void inspectingStopsAtEveryReport() {
        const auto files = fixture_.drawGood("inspected", 4, 40);
        const auto model = fixture_.train(files, smallSettings()).model;
        pipeline::Inspector inspector(model, fixture_.store(), smallSettings().execution);
        const int stops = cancelEverywhere([&](const RunContext& context) {
            inspector.inspect(files, context,
                              [](const pipeline::Inspection&, const image::Image&) {});
        });
        QVERIFY(stops >= 4);
    }

    void aTokenRaisedBeforehandStopsEverything() {
        const auto files = fixture_.drawGood("beforehand", 3, 50);
        RunContext context;
        context.cancel.request();
        QVERIFY_EXCEPTION_THROWN(pipeline::train(files, smallSettings(), fixture_.store(), context),
                                 Cancelled);
    }
};

QTEST_APPLESS_MAIN(TestTrainerCancel)
#include "test_trainer_cancel.moc"
