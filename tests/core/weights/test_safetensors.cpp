#include "base/files.h"
#include "base/random.h"
#include "support/shared_data.h"
#include "weights/formats.h"
#include "weights/reader.h"
#include "weights_files.h"

#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <limits>
#include <numeric>

using namespace patchgauge;
using namespace patchgauge::test;
using weights::readStateDict;
using weights::StateDict;

class TestSafetensors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tensorsComeWithTheirShapesAndRowMajorNumbers();
    void everyNumberTypeIsConverted();
    void extremesOfHalfPrecisionAreExact();
    void tensorsMayStandInAnyOrderAndBeEmptyOrScalar();
    void metadataIsNoTensor();
    void officialResNet18IsRead();
    void aFileCutOffAnywhereIsRefused();
    void damagedHeadersAreRefused_data();
    void damagedHeadersAreRefused();
    void filesOfOtherKindsAreRefused();
    void missingFilesAndFoldersAreTold();
    void flippedBytesNeverCrash();
};

void TestSafetensors::tensorsComeWithTheirShapesAndRowMajorNumbers() {
    const QTemporaryDir folder;
    const std::filesystem::path file =
        std::filesystem::path(folder.path().toStdString()) / u8"Gewichte für Prüfung.safetensors";
    writeFile(file, smallSafetensors());
    const StateDict tensors = readStateDict(file);
    QCOMPARE(tensors.size(), std::size_t(1));
    QVERIFY(tensors.at("w").shape == (std::vector<std::int64_t>{2, 3}));
    QVERIFY(tensors.at("w").values == (std::vector<float>{0.5F, 1.5F, 2.5F, 3.5F, 4.5F, 5.5F}));
}

void TestSafetensors::everyNumberTypeIsConverted() {
    for (const NumberSample& sample : numberSamples()) {
        const std::string header = std::string(R"({"t":{"dtype":")") + sample.safetensorsType +
                                   R"(","shape":[2],"data_offsets":[0,)" +
                                   std::to_string(sample.bytes.size()) + "]}}";
        const std::string file = safetensorsFile(header, sample.bytes);
        const StateDict tensors = readStateDict(view(file), "test");
        QVERIFY2(tensors.at("t").values == sample.values, sample.safetensorsType);
    }
}

void TestSafetensors::extremesOfHalfPrecisionAreExact() {
    const std::vector<std::uint16_t> bits{0x0001, 0x83FF, 0x0400, 0x7BFF, 0x7C00, 0xFC00, 0x8000};
    const std::string file = safetensorsFile(
        R"({"t":{"dtype":"F16","shape":[7],"data_offsets":[0,14]}})", bytesOf(bits));
    const std::vector<float> values = readStateDict(view(file), "test").at("t").values;
    const float infinity = std::numeric_limits<float>::infinity();
    QVERIFY(values == (std::vector<float>{0x1p-24F, -1023 * 0x1p-24F, 0x1p-14F, 65504.0F, infinity,
                                          -infinity, -0.0F}));
    QVERIFY(std::signbit(values.back()));
}

void TestSafetensors::tensorsMayStandInAnyOrderAndBeEmptyOrScalar() {
    const std::string file =
        safetensorsFile(R"({"b":{"dtype":"F32","shape":[],"data_offsets":[4,8]},)"
                        R"("empty":{"dtype":"F32","shape":[3,0],"data_offsets":[4,4]},)"
                        R"("a":{"dtype":"F32","shape":[1,1],"data_offsets":[0,4]}}   )",
                        bytesOf<float>({1.0F, 2.0F}));
    const StateDict tensors = readStateDict(view(file), "test");
    QCOMPARE(tensors.size(), std::size_t(3));
    QVERIFY(tensors.at("a").values == std::vector<float>{1.0F});
    QVERIFY(tensors.at("b").values == std::vector<float>{2.0F});
    QVERIFY(tensors.at("b").shape.empty());
    QVERIFY(tensors.at("empty").values.empty());
}

void TestSafetensors::metadataIsNoTensor() {
    const std::string file = safetensorsFile(
        R"({"__metadata__":{"format":"pt"},"t":{"dtype":"U8","shape":[1],"data_offsets":[0,1]}})",
        "\x05");
    const StateDict tensors = readStateDict(view(file), "test");
    QCOMPARE(tensors.size(), std::size_t(1));
    QCOMPARE(tensors.at("t").values.front(), 5.0F);
}

void TestSafetensors::officialResNet18IsRead() {
    const StateDict tensors =
        readStateDict(sharedData() / "weights" / "resnet18_imagenet1k_v1_to_layer3.safetensors");
    QCOMPARE(tensors.size(), std::size_t(75));
    const weights::Tensor& first = tensors.at("conv1.weight");
    QVERIFY(first.shape == (std::vector<std::int64_t>{64, 3, 7, 7}));
    QCOMPARE(first.values.front(), -0.0024267351254820824F);
    const weights::Tensor& last = tensors.at("layer3.1.conv2.weight");
    QVERIFY(last.shape == (std::vector<std::int64_t>{256, 256, 3, 3}));
    const double sum = std::accumulate(last.values.begin(), last.values.end(), 0.0);
    QVERIFY(std::abs(sum - -1804.4173366942687) < 1e-6);
}

void TestSafetensors::aFileCutOffAnywhereIsRefused() {
    const std::string whole = smallSafetensors();
    for (std::size_t sixteenth = 0; sixteenth < 16; ++sixteenth) {
        const std::string part = whole.substr(0, whole.size() * sixteenth / 16);
        QVERIFY(failsWith(ErrorCode::Corrupt, "", [&] { readStateDict(view(part), "test"); }));
    }
}

void TestSafetensors::damagedHeadersAreRefused_data() {
    QTest::addColumn<QByteArray>("header");
    QTest::addColumn<int>("code");
    QTest::addColumn<QString>("message");
    const auto row = [](const char* name, const char* header, const char* message,
                        ErrorCode code = ErrorCode::Corrupt) {
        QTest::newRow(name) << QByteArray(header) << static_cast<int>(code) << QString(message);
    };
    row("no JSON", R"({"t":{"dtype")", "not valid JSON");
    row("no type", R"({"t":{"shape":[2],"data_offsets":[0,8]}})", "`dtype`");
    row("no shape", R"({"t":{"dtype":"F32","data_offsets":[0,8]}})", "`shape`");
    row("no offsets", R"({"t":{"dtype":"F32","shape":[2]}})", "`data_offsets`");
    row("no object", R"({"t":17})", "`dtype`");
    row("unknown type", R"({"t":{"dtype":"F8_E4M3","shape":[8],"data_offsets":[0,8]}})", "F8_E4M3",
        ErrorCode::Unsupported);
    row("type is a number", R"({"t":{"dtype":3,"shape":[2],"data_offsets":[0,8]}})", "type",
        ErrorCode::Unsupported);
    row("negative offset", R"({"t":{"dtype":"F32","shape":[2],"data_offsets":[-8,0]}})",
        "whole number");
    row("fractional offset", R"({"t":{"dtype":"F32","shape":[2],"data_offsets":[0.5,8]}})",
        "whole number");
    row("offsets reversed", R"({"t":{"dtype":"F32","shape":[2],"data_offsets":[8,0]}})",
        "outside the file");
    row("offset past the end", R"({"t":{"dtype":"F32","shape":[4],"data_offsets":[0,16]}})",
        "cut off");
    row("one offset", R"({"t":{"dtype":"F32","shape":[2],"data_offsets":[0]}})", "malformed");
    row("negative extent", R"({"t":{"dtype":"F32","shape":[-2],"data_offsets":[0,8]}})",
        "whole number");
    row("huge extent",
        R"({"t":{"dtype":"F32","shape":[18446744073709551614],"data_offsets":[0,8]}})",
        "don't agree");
    row("extents that overflow",
        R"({"t":{"dtype":"F32","shape":[4294967296,4294967298],"data_offsets":[0,8]}})",
        "don't agree");
    row("shape too small", R"({"t":{"dtype":"F32","shape":[1],"data_offsets":[0,8]}})",
        "don't agree");
    row("width does not divide", R"({"t":{"dtype":"F32","shape":[1],"data_offsets":[0,7]}})",
        "don't agree");
    row("overlap",
        R"({"a":{"dtype":"U8","shape":[6],"data_offsets":[0,6]},)"
        R"("b":{"dtype":"U8","shape":[4],"data_offsets":[4,8]}})",
        "overlap");
    row("gap",
        R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]},)"
        R"("b":{"dtype":"U8","shape":[4],"data_offsets":[4,8]}})",
        "gap");
    row("bytes left over", R"({"a":{"dtype":"U8","shape":[2],"data_offsets":[0,2]}})", "left over");
    row("name twice",
        R"({"a":{"dtype":"U8","shape":[4],"data_offsets":[0,4]},)"
        R"("a":{"dtype":"U8","shape":[4],"data_offsets":[4,8]}})",
        "`a`");
    row("field twice", R"({"a":{"dtype":"U8","shape":[8],"shape":[8],"data_offsets":[0,8]}})",
        "`shape`");
    row("nested deeply", R"({"a":{"shape":[[[[[[[[1]]]]]]]]}})", "nested");
}

void TestSafetensors::damagedHeadersAreRefused() {
    QFETCH(const QByteArray, header);
    QFETCH(const int, code);
    QFETCH(const QString, message);
    const std::string file = safetensorsFile(header.toStdString(), std::string(8, '\0'));
    QVERIFY(failsWith(static_cast<ErrorCode>(code), message.toStdString(),
                      [&] { readStateDict(view(file), "test"); }));
}

void TestSafetensors::filesOfOtherKindsAreRefused() {
    const auto read = [](const std::string& bytes) { readStateDict(view(bytes), "test"); };
    QVERIFY(failsWith(ErrorCode::Corrupt, "empty", [&] { read(""); }));
    QVERIFY(failsWith(ErrorCode::Unsupported, "no tensors",
                      [&] { read(safetensorsFile(R"({"__metadata__":{}})", "")); }));
    QVERIFY(failsWith(ErrorCode::Unsupported, "not a weights file",
                      [&] { read("This text calls itself weights.pth."); }));
    QVERIFY(failsWith(ErrorCode::Corrupt, "cut off",
                      [&] { read(bytesOf(std::uint64_t{10'000}) + "{\"t\":{}}"); }));
    QVERIFY(failsWith(ErrorCode::Corrupt, "longer than the format allows",
                      [&] { read(bytesOf(~std::uint64_t{0}) + "{\"t\":{}}"); }));
}

void TestSafetensors::missingFilesAndFoldersAreTold() {
    const QTemporaryDir temporary;
    const std::filesystem::path folder = temporary.path().toStdString();
    QVERIFY(failsWith(ErrorCode::NotFound, "absent", [&] { readStateDict(folder / "absent"); }));
    QVERIFY(failsWith(ErrorCode::Unreadable, "", [&] { readStateDict(folder); }));
}

void TestSafetensors::flippedBytesNeverCrash() {
    const std::string whole = smallSafetensors();
    Random random(1);
    for (std::size_t position = 0; position < whole.size(); ++position) {
        std::string damaged = whole;
        damaged[position] = static_cast<char>(random.next());
        try {
            readStateDict(view(damaged), "test");
        } catch (const Error&) {
            continue;
        }
    }
}

QTEST_APPLESS_MAIN(TestSafetensors)
#include "test_safetensors.moc"
