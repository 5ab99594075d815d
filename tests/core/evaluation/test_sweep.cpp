#include "core/evaluation/drawn_dataset.h"
#include "evaluation/sweep.h"

#include <QtTest>

#include <map>

using namespace patchgauge;
using namespace patchgauge::test;
using evaluation::Evaluation;
using evaluation::Protocol;

namespace {

pipeline::TrainSettings with(const std::vector<int>& layers, detector::Combine combine,
                             std::uint64_t seed = 1) {
    pipeline::TrainSettings settings = smallSettings();
    settings.detector.layers = layers;
    settings.detector.localAverage.assign(layers.size(), 3);
    settings.detector.combine = combine;
    settings.detector.seed = seed;
    return settings;
}

/// Times that a stage was begun.
using Starts = std::map<std::string, int>;

bool sameFigures(const Evaluation& a, const Evaluation& b) {
    return a.imageAuroc == b.imageAuroc && a.pixelAuroc == b.pixelAuroc &&
           a.proAuroc == b.proAuroc && a.f1Threshold == b.f1Threshold &&
           a.threshold == b.threshold && a.modelBytes == b.modelBytes && a.seed == b.seed;
}

} // namespace

/// A sweep must only save time, never change a figure.
class TestSweep : public QObject {
    Q_OBJECT

    PipelineFixture files_;
    evaluation::Dataset dataset_;

    std::vector<Evaluation> sweep(const std::vector<pipeline::TrainSettings>& settings,
                                  Starts& starts, Protocol protocol = Protocol::Standard) const {
        RunContext context;
        context.progress = [&](const Progress& progress) {
            if (progress.done == 0)
                ++starts[progress.stage];
        };
        std::vector<Evaluation> results;
        evaluation::evaluateEach(dataset_, settings, protocol, files_.store(), context,
                                 [&](const Evaluation& result) { results.push_back(result); });
        return results;
    }

    std::vector<Evaluation> oneByOne(const std::vector<pipeline::TrainSettings>& settings) const {
        std::vector<Evaluation> results;
        for (const pipeline::TrainSettings& each : settings) {
            Starts ignored;
            results.push_back(sweep({each}, ignored).front());
        }
        return results;
    }

private Q_SLOTS:
    void initTestCase() { dataset_ = drawDataset(files_, "parts"); }

    void sharedFeaturesGiveTheFiguresOfSeparateRuns() {
        using detector::Combine;
        pipeline::TrainSettings withoutMargin = with({1, 2, 3}, Combine::Concat);
        withoutMargin.input.margin = 0;
        const std::vector<pipeline::TrainSettings> settings{
            with({1, 2, 3}, Combine::Concat), with({2}, Combine::Concat), withoutMargin,
            with({1, 3}, Combine::Sum), with({1, 2, 3}, Combine::Concat, 2)};
        Starts starts;
        const auto together = sweep(settings, starts);
        const auto apart = oneByOne(settings);
        QCOMPARE(together.size(), settings.size());
        for (std::size_t i = 0; i < settings.size(); ++i)
            QVERIFY2(sameFigures(together[i], apart[i]), qPrintable(QString::number(i)));
        QVERIFY(!sameFigures(together[0], together[1]));
        QCOMPARE(starts["training images"], 2); // with a margin and without
        QCOMPARE(starts["test images"], 2);
        QCOMPARE(starts["evaluating"], 5);
    }

    void settingsThatComeToTheSameAreComputedOnce() {
        using detector::Combine;
        Starts starts;
        const auto results = sweep({with({2}, Combine::Concat), with({1, 2}, Combine::Sum),
                                    with({2}, Combine::Sum), with({1, 2}, Combine::Sum)},
                                   starts);
        QCOMPARE(starts["evaluating"], 2);
        QVERIFY(sameFigures(results[0], results[2]));
        QVERIFY(sameFigures(results[1], results[3]));
        QVERIFY(!sameFigures(results[0], results[1]));
    }

    void underRdEverySeedSeesItsOwnImages() {
        using detector::Combine;
        Starts starts;
        const auto results = sweep({with({3}, Combine::Concat, 1), with({3}, Combine::Concat, 2)},
                                   starts, Protocol::Rd);
        QCOMPARE(starts["training images"], 2);
        QVERIFY(results[0].protocol == Protocol::Rd);
        QVERIFY(results[0].pixelAuroc != results[1].pixelAuroc);
    }

    void impossibleSettingsAreToldBeforeAnyWork() {
        Starts starts;
        QCOMPARE(
            errorOf([&] {
                sweep({with({2}, detector::Combine::Concat), with({4}, detector::Combine::Concat)},
                      starts);
            }),
            std::optional(ErrorCode::InvalidArgument));
        QVERIFY(starts.empty());
    }

    void cancellingKeepsTheResultsThatAreThere() {
        const RunContext context;
        int results = 0;
        QVERIFY_EXCEPTION_THROWN(evaluation::evaluateEach(dataset_,
                                                          {with({2}, detector::Combine::Concat),
                                                           with({3}, detector::Combine::Concat)},
                                                          Protocol::Standard, files_.store(),
                                                          context,
                                                          [&](const Evaluation&) {
                                                              ++results;
                                                              context.cancel.request();
                                                          }),
                                 Cancelled);
        QCOMPARE(results, 1);
    }
};

QTEST_APPLESS_MAIN(TestSweep)
#include "test_sweep.moc"
