#include "base/random.h"
#include "weights/formats.h"
#include "weights_files.h"

#include <QTest>

using namespace patchgauge;
using namespace patchgauge::test;
using weights::readStateDict;
using weights::StateDict;

namespace {

const std::string twoNumbers = bytesOf<float>({1.0F, 2.0F});

std::string rootOf(std::int64_t count) {
    return pickle::dict(
        {{"t", pickle::tensor(pickle::storage("FloatStorage", "0", count), 0, {1}, {1})}});
}

StateDict read(const std::string& bytes) {
    return readStateDict(view(bytes), "test");
}

} // namespace

/// The zip archives of PyTorch.
class TestTorchArchive : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anArchiveIsRead();
    void tensorsMayShareAStorage();
    void aByteOrderIsRespected();
    void torchScriptIsRefused_data();
    void torchScriptIsRefused();
    void forbiddenGlobalsAreRefused();
    void storagesThatLieAreRefused();
    void foreignArchivesAreRefused();
    void overlappingFilesAreRefused();
    void aDamagedStorageIsRefusedByItsChecksum();
    void aFileCutOffAnywhereIsRefused();
    void flippedBytesNeverCrash();
};

void TestTorchArchive::anArchiveIsRead() {
    const StateDict tensors = read(smallTorchArchive());
    QCOMPARE(tensors.size(), std::size_t(1));
    QVERIFY(tensors.at("w").shape == (std::vector<std::int64_t>{2, 3}));
    QVERIFY(tensors.at("w").values == (std::vector<float>{0.5F, 1.5F, 2.5F, 3.5F, 4.5F, 5.5F}));
}

void TestTorchArchive::tensorsMayShareAStorage() {
    const std::string storage = pickle::storage("FloatStorage", "0", 2);
    const std::string root = pickle::dict(
        {{"a", pickle::tensor(storage, 0, {2}, {1})}, {"b", pickle::tensor(storage, 1, {1}, {1})}});
    const StateDict tensors = read(torchArchive(root, {{"0", 2, twoNumbers}}));
    QVERIFY(tensors.at("a").values == (std::vector<float>{1.0F, 2.0F}));
    QVERIFY(tensors.at("b").values == std::vector<float>{2.0F});
}

void TestTorchArchive::aByteOrderIsRespected() {
    const std::vector<StoredNumbers> storages{{"0", 2, twoNumbers}};
    QCOMPARE(read(torchArchive(rootOf(2), storages, {{"small/byteorder", "little"}})).size(),
             std::size_t(1));
    QVERIFY(failsWith(ErrorCode::Unsupported, "big-endian", [&] {
        read(torchArchive(rootOf(2), storages, {{"small/byteorder", "big"}}));
    }));
}

void TestTorchArchive::torchScriptIsRefused_data() {
    QTest::addColumn<QString>("entry");
    QTest::newRow("constants") << "small/constants.pkl";
    QTest::newRow("code") << "small/code/__torch__/net.py";
}

void TestTorchArchive::torchScriptIsRefused() {
    QFETCH(const QString, entry);
    const std::string file =
        torchArchive(rootOf(2), {{"0", 2, twoNumbers}}, {{entry.toStdString(), "x"}});
    QVERIFY(failsWith(ErrorCode::Unsupported, "carries code", [&] { read(file); }));
}

void TestTorchArchive::forbiddenGlobalsAreRefused() {
    const std::string root = pickle::call("os system", pickle::tuple({pickle::text("true")}));
    QVERIFY(
        failsWith(ErrorCode::Unsupported, "`os.system`", [&] { read(torchArchive(root, {})); }));
}

void TestTorchArchive::storagesThatLieAreRefused() {
    const std::int64_t huge = std::int64_t{1} << 62;
    for (const std::int64_t count : {std::int64_t{1}, std::int64_t{3}, huge})
        QVERIFY(failsWith(ErrorCode::Corrupt, "another size", [&] {
            read(torchArchive(rootOf(count), {{"0", count, twoNumbers}}));
        }));
    QVERIFY(failsWith(ErrorCode::Corrupt, "another size", [&] {
        read(torchArchive(rootOf(2), {{"0", 2, twoNumbers + "x"}}));
    }));
    QVERIFY(failsWith(ErrorCode::Corrupt, "missing", [&] {
        read(torchArchive(rootOf(2), {{"1", 2, twoNumbers}}));
    }));
}

void TestTorchArchive::foreignArchivesAreRefused() {
    QVERIFY(failsWith(ErrorCode::Unsupported, "not one that PyTorch writes", [] {
        read(zipFile({{"readme.txt", "no weights here"}}, false));
    }));
    const std::string data(1000, 'a');
    QVERIFY(failsWith(ErrorCode::Unsupported, "compressed", [&] {
        read(zipFile({{"a/data.pkl", pickle::whole(rootOf(2))}, {"a/data/0", data}}, true));
    }));
}

void TestTorchArchive::overlappingFilesAreRefused() {
    // Both entries of the central directory point to the content of the first file.
    const std::string content(3000, '\1');
    std::string file =
        zipFile({{"a/data.pkl", content}, {"a/data/0", std::string(3000, '\1')}}, false);
    const std::string entrySignature = "PK\1\2";
    const std::size_t first = file.find(entrySignature);
    file.erase(file.find("PK\3\4", 4), first - file.find("PK\3\4", 4));
    const std::size_t moved = file.find(entrySignature);
    const std::size_t second = file.find(entrySignature, moved + 1);
    const std::size_t offsetField = 42;
    file.replace(second + offsetField, 4, bytesOf(std::uint32_t{0}));
    const std::size_t end = file.find("PK\5\6");
    const std::size_t directoryField = 16;
    file.replace(end + directoryField, 4, bytesOf(static_cast<std::uint32_t>(moved)));
    QVERIFY(failsWith(ErrorCode::Corrupt, "overlap", [&] { read(file); }));
}

void TestTorchArchive::aDamagedStorageIsRefusedByItsChecksum() {
    std::string file = smallTorchArchive();
    const std::size_t number = file.find(bytesOf(2.5F));
    QVERIFY(number != std::string::npos);
    file[number] = '\x01';
    QVERIFY(failsWith(ErrorCode::Corrupt, "damaged", [&] { read(file); }));
}

void TestTorchArchive::aFileCutOffAnywhereIsRefused() {
    const std::string whole = smallTorchArchive();
    for (std::size_t sixteenth = 0; sixteenth < 16; ++sixteenth) {
        const std::string part = whole.substr(0, whole.size() * sixteenth / 16);
        QVERIFY(failsWith(ErrorCode::Corrupt, "", [&] { read(part); }));
    }
}

void TestTorchArchive::flippedBytesNeverCrash() {
    const std::string whole = smallTorchArchive();
    Random random(1);
    for (std::size_t position = 0; position < whole.size(); ++position) {
        std::string damaged = whole;
        damaged[position] = static_cast<char>(random.next());
        try {
            read(damaged);
        } catch (const Error&) {
            continue;
        }
    }
}

QTEST_APPLESS_MAIN(TestTorchArchive)
#include "test_torch_archive.moc"
