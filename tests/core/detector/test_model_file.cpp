#include "base/error.h"
#include "base/files.h"
#include "base/random.h"
#include "core/detector/model_files.h"
#include "detector/model_file.h"
#include "methods/methods.h"
#include "support/trained_model.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cmath>
#include <cstring>
#include <fstream>
#include <functional>

using namespace patchgauge;
using detector::Combine;
using detector::Model;
using detector::Reduction;
using detector::Storage;
using test::errorOfLoading;
using test::rewriteDescription;
using test::rewriteMetadata;
using test::SmallModelSettings;

namespace {

std::filesystem::path inside(const QTemporaryDir& folder, const char* name = "模型 1.padim") {
    return std::filesystem::path(folder.path().toStdU16String()) / fromUtf8(name);
}

void write(const std::filesystem::path& file, const std::vector<unsigned char>& bytes,
           std::size_t count) {
    std::ofstream(file, std::ios::binary)
        .write(reinterpret_cast<const char*>(bytes.data()), static_cast<std::streamsize>(count));
}

bool sameValues(const Grid<float>& a, const Grid<float>& b) {
    return a.size() == b.size() && std::equal(a.begin(), a.end(), b.begin());
}

using Change = std::function<void(nlohmann::json&)>;

} // namespace

Q_DECLARE_METATYPE(Change)

class TestModelFile : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLoadedModelGivesTheSameNumbers_data() {
        QTest::addColumn<int>("reduction");
        QTest::addColumn<int>("combine");
        QTest::addColumn<int>("storage");
        QTest::addColumn<int>("images");
        const int random = int(Reduction::Random);
        const int float32 = int(Storage::Float32);
        QTest::newRow("random") << random << int(Combine::Concat) << float32 << 6;
        QTest::newRow("sum") << random << int(Combine::Sum) << float32 << 6;
        QTest::newRow("pca") << int(Reduction::Pca) << int(Combine::Concat) << float32 << 6;
        QTest::newRow("none") << int(Reduction::None) << int(Combine::Concat) << float32 << 4;
        QTest::newRow("float16") << random << int(Combine::Concat) << int(Storage::Float16) << 6;
        QTest::newRow("one image, no calibration")
            << random << int(Combine::Concat) << float32 << 1;
    }

    void aLoadedModelGivesTheSameNumbers() {
        QFETCH(int, reduction);
        QFETCH(int, combine);
        QFETCH(int, storage);
        QFETCH(int, images);
        SmallModelSettings settings;
        settings.detector.reduction = Reduction(reduction);
        settings.detector.combine = Combine(combine);
        settings.storage = Storage(storage);
        settings.images = std::size_t(images);
        const auto model = test::smallModel(settings);
        const QTemporaryDir folder;
        detector::save(*model, inside(folder));
        const auto loaded = methods::load(inside(folder));

        QCOMPARE(loaded->statisticsSha256(), model->statisticsSha256());
        QCOMPARE(loaded->info().images.size(), model->info().images.size());
        QCOMPARE(loaded->info().images[0].path, model->info().images[0].path);
        QVERIFY(loaded->info().calibration.threshold == model->info().calibration.threshold);
        QCOMPARE(loaded->normal().has_value(), model->normal().has_value());
        if (model->normal()) {
            QVERIFY(sameValues(loaded->normal()->mean, model->normal()->mean));
            QVERIFY(sameValues(loaded->normal()->p99, model->normal()->p99));
        }
        const auto probe = test::smallProbe(*model, 99);
        const detector::AnomalyMap expected = model->detect(probe, 1);
        const detector::AnomalyMap found = loaded->detect(probe, 2);
        QVERIFY(sameValues(found.patches, expected.patches));
        QCOMPARE(found.score, expected.score);
    }

    void float16HalvesTheFile() {
        const QTemporaryDir folder;
        SmallModelSettings settings;
        settings.detector.dimensions = 60;
        detector::save(*test::smallModel(settings), inside(folder, "a"));
        settings.storage = Storage::Float16;
        detector::save(*test::smallModel(settings), inside(folder, "b"));
        const auto whole = static_cast<double>(std::filesystem::file_size(inside(folder, "a")));
        const auto half = static_cast<double>(std::filesystem::file_size(inside(folder, "b")));
        QVERIFY(half < 0.6 * whole);
    }

    void aNewThresholdChangesTheFileButNotTheIdentity() {
        const auto model = test::smallModel();
        detector::ModelInfo info = model->info();
        *info.calibration.threshold += 1;
        info.created = "2026-01-01T00:00:00Z";
        const std::shared_ptr<const detector::Detector> sameDetector(model, &model->detector());
        const Model changed(info, model->layout(), sameDetector, model->normal());
        QCOMPARE(changed.statisticsSha256(), model->statisticsSha256());
        SmallModelSettings other;
        other.seed = 2;
        QVERIFY(test::smallModel(other)->statisticsSha256() != model->statisticsSha256());
    }

    void aFileThatIsCutOffIsRefused() {
        const QTemporaryDir folder;
        detector::save(*test::smallModel(), inside(folder));
        const std::vector<unsigned char> bytes = readFile(inside(folder));
        for (std::size_t part = 0; part < 64; ++part) {
            write(inside(folder, "cut"), bytes, bytes.size() * part / 64);
            QCOMPARE(errorOfLoading(inside(folder, "cut")).value(), ErrorCode::Corrupt);
        }
    }

    void flippedBytesOfTheHeaderNeverCrash() {
        const QTemporaryDir folder;
        detector::save(*test::smallModel(), inside(folder));
        const std::vector<unsigned char> bytes = readFile(inside(folder));
        Random random(5);
        for (int trial = 0; trial < 300; ++trial) {
            std::vector<unsigned char> flipped = bytes;
            flipped[random.below(4000)] ^= static_cast<unsigned char>(1 + random.below(255));
            write(inside(folder, "flipped"), flipped, flipped.size());
            try {
                methods::load(inside(folder, "flipped"));
            } catch (const Error&) {
                continue; // either is fine: what must not happen is any other end
            }
        }
    }

    void versionsDecideWhoReads() {
        const QTemporaryDir folder;
        detector::save(*test::smallModel(), inside(folder));
        rewriteMetadata(inside(folder), [](auto& metadata) {
            metadata["patchgauge_version"] = "7";
            metadata["patchgauge_minimum_version"] = std::to_string(detector::modelFormatVersion);
        });
        QVERIFY(!errorOfLoading(inside(folder))); // newer, but says that we can read it
        rewriteMetadata(inside(folder), [](auto& metadata) {
            metadata["patchgauge_minimum_version"] =
                std::to_string(detector::modelFormatVersion + 1);
        });
        QCOMPARE(errorOfLoading(inside(folder)).value(), ErrorCode::Unsupported);
        rewriteMetadata(inside(folder),
                        [](auto& metadata) { metadata.erase("patchgauge_version"); });
        QVERIFY(errorOfLoading(inside(folder)).has_value());
    }

    void contradictionsAreRefused_data() {
        QTest::addColumn<Change>("change");
        const auto row = [](const char* name, const Change& change) {
            QTest::newRow(name) << change;
        };
        row("more images than scores may be, but not none",
            [](auto& json) { json["images"] = nlohmann::json::array(); });
        row("another grid", [](auto& json) { json["levels"][0]["grid"] = {4, 4}; });
        row("a channel that the layer lacks",
            [](auto& json) { json["levels"][0]["segments"][0]["channels"].back() = 5000; });
        row("channels out of order", [](auto& json) {
            auto& channels = json["levels"][0]["segments"][0]["channels"];
            std::swap(channels[0], channels[1]);
        });
        row("fewer channels",
            [](auto& json) { json["levels"][0]["segments"][0]["channels"].erase(0); });
        row("huge input", [](auto& json) { json["input"]["crop"] = {1 << 30, 1 << 30}; });
        row("input no multiple of 32", [](auto& json) { json["input"]["crop"] = {63, 96}; });
        row("negative margin", [](auto& json) { json["input"]["margin"] = -16; });
        row("unknown backbone", [](auto& json) { json["backbone"]["id"] = "alexnet"; });
        row("text for a number", [](auto& json) { json["settings"]["epsilon"] = "much"; });
        row("no settings", [](auto& json) { json.erase("settings"); });
        row("dims of zero", [](auto& json) { json["settings"]["dims"] = 0; });
        row("a list for the whole", [](auto& json) { json = nlohmann::json::array(); });
    }

    void contradictionsAreRefused() {
        QFETCH(Change, change);
        const QTemporaryDir folder;
        detector::save(*test::smallModel(), inside(folder));
        rewriteDescription(inside(folder), change);
        QVERIFY(errorOfLoading(inside(folder)).has_value());
    }

    void otherFilesAreNotModels() {
        const QTemporaryDir folder;
        QCOMPARE(errorOfLoading(inside(folder)).value(), ErrorCode::NotFound);
        write(inside(folder), std::vector<unsigned char>(5000, 0), 5000);
        QVERIFY(errorOfLoading(inside(folder)).has_value());
        const std::string text = "this is a text file, by whatever name it goes";
        write(inside(folder), {text.begin(), text.end()}, text.size());
        QVERIFY(errorOfLoading(inside(folder)).has_value());
        QVERIFY(errorOfLoading(std::filesystem::path(folder.path().toStdU16String())));
    }

    void aFailedSaveLeavesTheEarlierFile() {
        const QTemporaryDir folder;
        detector::save(*test::smallModel(), inside(folder));
        const std::vector<unsigned char> before = readFile(inside(folder));
        // The folder for the temporary file is a regular file: nothing can be written there.
        const std::filesystem::path blocked = inside(folder) / "model.padim";
        try {
            detector::save(*test::smallModel(), blocked);
            QFAIL("no error");
        } catch (const Error& error) {
            QVERIFY(error.code() == ErrorCode::WriteFailed);
        }
        QVERIFY(readFile(inside(folder)) == before);
    }
};

QTEST_APPLESS_MAIN(TestModelFile)
#include "test_model_file.moc"
