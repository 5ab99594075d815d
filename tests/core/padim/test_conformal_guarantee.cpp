#include "base/random.h"
#include "calibration/intervals.h"
#include "calibration/thresholds.h"
#include "core/padim/dense_reference.h"
#include "padim/patch_gaussians.h"

#include <QTest>

#include <algorithm>
#include <cmath>
#include <numbers>

using namespace patchgauge;
using detector::Embedding;
using detector::EmbeddingLayout;

namespace {

const Size input{16, 16};

double normal(Random& random) {
    const double radius = std::sqrt(-2 * std::log(1 - random.uniform()));
    return radius * std::cos(2 * std::numbers::pi * random.uniform());
}

/// Good parts as the model supposes them: each patch's channels follow a Gaussian, here with means
/// and deviations of their own and correlated within a cell.
Embedding drawnPart(const EmbeddingLayout& layout, Random& random) {
    Embedding embedding;
    for (const detector::Level& level : layout.levels) {
        const auto dimensions = static_cast<std::size_t>(level.dimensions());
        std::vector<float> values(level.grid.area() * dimensions);
        for (std::size_t i = 0; i < values.size(); i += dimensions) {
            const double common = normal(random);
            for (std::size_t c = 0; c < dimensions; ++c)
                values[i + c] =
                    static_cast<float>(static_cast<double>(i) +
                                       static_cast<double>(1 + c) * (normal(random) + common));
        }
        embedding.levels.push_back(std::move(values));
    }
    return embedding;
}

std::vector<Embedding> drawnParts(std::size_t count, const EmbeddingLayout& layout,
                                  Random& random) {
    std::vector<Embedding> parts;
    for (std::size_t i = 0; i < count; ++i)
        parts.push_back(drawnPart(layout, random));
    return parts;
}

std::vector<float> scoresOf(const std::vector<Embedding>& parts,
                            const detector::Detector& detector) {
    std::vector<float> scores;
    for (const Embedding& part : parts)
        scores.push_back(detector::makeAnomalyMap(detector.respond(part, 1), input, {}).score);
    return scores;
}

} // namespace

/// The promise of a threshold from held-out parts, on data that keep it exactly: not on average
/// over someone's photos, but for the whole way from embeddings to alarms.
class TestConformalGuarantee : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void goodPartsRaiseFalseAlarmsAsPromised() {
        constexpr std::size_t repetitions = 200;
        constexpr std::size_t trained = 20;
        constexpr std::size_t heldOut = 30;
        constexpr std::size_t fresh = 50;
        const EmbeddingLayout layout = test::makeLayout({{2, 2}, {4, 4}}, {2, 2});
        Random random(51);
        std::size_t passed = 0;
        for (std::size_t repetition = 0; repetition < repetitions; ++repetition) {
            const auto detector = padim::learnPatchGaussians(
                layout, detector::EmbeddingList(drawnParts(trained, layout, random)), {},
                detector::Storage::Float32, 1, {});
            const auto threshold = calibration::conformalThreshold(
                scoresOf(drawnParts(heldOut, layout, random), *detector), 0.1);
            QCOMPARE(threshold->moreNeeded, std::size_t{0});
            const auto scores = scoresOf(drawnParts(fresh, layout, random), *detector);
            passed += static_cast<std::size_t>(
                std::count_if(scores.begin(), scores.end(),
                              [&](float score) { return score <= threshold->threshold; }));
        }

        // The parts of one repetition share its threshold. Given that, the chance to pass follows
        // a Beta distribution of k and n + 1 − k, and correlates any two of them by 1/(n + 2).
        // As many independent parts would say as much as all of them:
        constexpr double all = repetitions * fresh;
        constexpr double independent = all / (1 + (fresh - 1.0) / (heldOut + 2.0));
        const auto seen = calibration::clopperPearson(
            static_cast<std::size_t>(std::lround(static_cast<double>(passed) / all * independent)),
            static_cast<std::size_t>(independent), 0.999);
        constexpr double promised = 28.0 / 31; // ⌈0.9 · 31⌉ of 31
        QVERIFY2(seen.low <= promised && promised <= seen.high,
                 qPrintable(QString("%1 of %2 passed").arg(passed).arg(all)));
    }
};

QTEST_APPLESS_MAIN(TestConformalGuarantee)
#include "test_conformal_guarantee.moc"
