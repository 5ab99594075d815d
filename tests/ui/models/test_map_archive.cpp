#include "base/error.h"
#include "detector/pixel_map.h"
#include "models/map_archive.h"

#include <QTemporaryDir>
#include <QtTest>

#include <algorithm>

using namespace patchgauge;
using namespace patchgauge::ui;

namespace {

Grid<float> ramp(Size size, float start) {
    Grid<float> grid(size);
    float value = start;
    for (float& cell : grid)
        cell = value += 0.37F;
    return grid;
}

detector::AnomalyMap makeMap(float start) {
    detector::AnomalyMap map;
    map.patches = ramp({8, 6}, start);
    map.layers = {{"layer1", ramp({8, 6}, start / 2)}, {"layer2", ramp({4, 3}, start / 3)}};
    map.score = start + 1.0F / 3;
    map.peak = {3.5, 4.25};
    return map;
}

bool same(const Grid<float>& a, const Grid<float>& b) {
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin());
}

detector::ModelInfo modelInfo() {
    detector::ModelInfo info;
    info.input.resize = info.input.crop = {32, 24};
    info.settings.smoothing = 2;
    return info;
}

} // namespace

class TestMapArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void givesMapsBackToTheLastBitInAnyOrder() {
        const QTemporaryDir folder;
        MapArchive archive(folder.path().toStdU16String());
        const auto first = archive.store(makeMap(1));
        const auto second = archive.store(makeMap(1000));
        for (const auto& [ticket, start] : {std::pair(second, 1000.0F), std::pair(first, 1.0F)}) {
            const detector::AnomalyMap expected = makeMap(start);
            const detector::AnomalyMap map = archive.load(ticket, modelInfo());
            QVERIFY(same(map.patches, expected.patches));
            QCOMPARE(map.layers.size(), expected.layers.size());
            for (std::size_t i = 0; i < map.layers.size(); ++i) {
                QCOMPARE(map.layers[i].layer, expected.layers[i].layer);
                QVERIFY(same(map.layers[i].values, expected.layers[i].values));
            }
            QCOMPARE(map.score, expected.score);
            QCOMPARE(map.peak.x, expected.peak.x);
            QCOMPARE(map.peak.y, expected.peak.y);
        }
    }

    void pixelMapIsTheEnginesOwn() {
        const QTemporaryDir folder;
        MapArchive archive(folder.path().toStdU16String());
        const auto map = archive.load(archive.store(makeMap(5)), modelInfo());
        QVERIFY(same(map.pixels, detector::pixelMap(makeMap(5).patches, {32, 24}, 2)));
    }

    void onePatchIsReadAsItIsInTheWholeMap() {
        const QTemporaryDir folder;
        MapArchive archive(folder.path().toStdU16String());
        archive.store(makeMap(3));
        const auto ticket = archive.store(makeMap(70));
        archive.store(makeMap(900));
        const Grid<float> expected = makeMap(70).patches;
        for (int row = 0; row < expected.height(); ++row)
            for (int column = 0; column < expected.width(); ++column)
                QCOMPARE(archive.distanceAt(ticket, {row, column}), expected.at(row, column));
    }

    void aPatchBesideTheMapIsRefused() {
        const QTemporaryDir folder;
        MapArchive archive(folder.path().toStdU16String());
        const auto ticket = archive.store(makeMap(3));
        for (const Cell beside : {Cell{6, 0}, Cell{0, 8}, Cell{-1, 0}, Cell{0, -1}})
            QVERIFY_EXCEPTION_THROWN(archive.distanceAt(ticket, beside), Error);
    }

    void leavesNoFileBehind() {
        const QTemporaryDir folder;
        {
            MapArchive archive(folder.path().toStdU16String());
            archive.store(makeMap(1));
        }
        QVERIFY(folder.isValid());
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void refusesAFolderThatIsNotThere() {
        const QTemporaryDir folder;
        const auto missing = std::filesystem::path(folder.path().toStdU16String()) / "missing";
        try {
            MapArchive archive(missing);
            QFAIL("an archive without a folder");
        } catch (const Error& error) {
            QCOMPARE(error.code(), ErrorCode::WriteFailed);
        }
    }
};

QTEST_GUILESS_MAIN(TestMapArchive)
#include "test_map_archive.moc"
