#include "base/random.h"
#include "weights/formats.h"
#include "weights_files.h"

#include <QTest>

#include <limits>
#include <numeric>

using namespace patchgauge;
using namespace patchgauge::test;
using weights::readStateDict;
using weights::StateDict;

namespace {

/// A legacy file of one storage with the numbers 0, 1, … `count` − 1 as float32.
std::string legacyWith(const std::string& root, int count) {
    std::vector<float> numbers(static_cast<std::size_t>(count));
    std::iota(numbers.begin(), numbers.end(), 0.0F);
    return legacyFile(root, {{"7", count, bytesOf(numbers)}});
}

std::string floats(std::int64_t count) {
    return pickle::storage("FloatStorage", "7", count);
}

StateDict read(const std::string& bytes) {
    return readStateDict(view(bytes), "test");
}

} // namespace

/// The pickles of PyTorch, in the file format that it wrote before 1.6.
class TestPickle : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aLegacyFileIsRead();
    void stridedTensorsBecomeRowMajor();
    void channelsLastTensorsBecomeRowMajor();
    void tensorsMayShareAStorage();
    void everyStorageClassIsConverted();
    void wrappedStateDictsAreFound();
    void parametersAndMetadataAreAccepted();
    void newerProtocolsAreRead();
    void globalsOutsideTheListAreRefusedByName_data();
    void globalsOutsideTheListAreRefusedByName();
    void instructionsOutsideTheListAreRefusedByName();
    void malformedPicklesAreRefused_data();
    void malformedPicklesAreRefused();
    void entriesThatAreNoTensorsAreRefusedByName();
    void viewsOutsideTheirStorageAreRefused_data();
    void viewsOutsideTheirStorageAreRefused();
    void storagesThatLieAreRefused();
    void smallFilesCannotClaimMuchMemory();
    void cyclesAndDeepNestingAreReleased();
    void aFileCutOffAnywhereIsRefused();
    void flippedBytesNeverCrash();
};

void TestPickle::aLegacyFileIsRead() {
    const StateDict tensors = read(smallLegacyFile());
    QCOMPARE(tensors.size(), std::size_t(1));
    QVERIFY(tensors.at("w").shape == (std::vector<std::int64_t>{2, 3}));
    QVERIFY(tensors.at("w").values == (std::vector<float>{0.5F, 1.5F, 2.5F, 3.5F, 4.5F, 5.5F}));
}

void TestPickle::stridedTensorsBecomeRowMajor() {
    const std::vector<std::int64_t> shape{2, 3, 4};
    const std::vector<std::int64_t> strides{1, 9, 2};
    const StateDict tensors =
        read(legacyWith(pickle::dict({{"t", pickle::tensor(floats(40), 5, shape, strides)}}), 40));
    std::vector<float> expected;
    for (int i = 0; i < 2; ++i)
        for (int j = 0; j < 3; ++j)
            for (int k = 0; k < 4; ++k)
                expected.push_back(static_cast<float>(5 + i + 9 * j + 2 * k));
    QVERIFY(tensors.at("t").shape == shape);
    QVERIFY(tensors.at("t").values == expected);
}

void TestPickle::channelsLastTensorsBecomeRowMajor() {
    // [2][3][2][2] stored as [2][2][2][3], and an axis of one whose stride means nothing.
    const StateDict tensors = read(legacyWith(
        pickle::dict({{"t", pickle::tensor(floats(24), 0, {2, 3, 1, 2, 2}, {12, 1, 999, 6, 3})}}),
        24));
    std::vector<float> expected;
    for (int n = 0; n < 2; ++n)
        for (int c = 0; c < 3; ++c)
            for (int y = 0; y < 2; ++y)
                for (int x = 0; x < 2; ++x)
                    expected.push_back(static_cast<float>(((n * 2 + y) * 2 + x) * 3 + c));
    QVERIFY(tensors.at("t").values == expected);
}

void TestPickle::tensorsMayShareAStorage() {
    const StateDict tensors =
        read(legacyWith(pickle::dict({{"all", pickle::tensor(floats(6), 0, {6}, {1})},
                                      {"tail", pickle::tensor(floats(6), 4, {2}, {1})},
                                      {"empty", pickle::tensor(floats(6), 6, {0, 2}, {2, 1})},
                                      {"scalar", pickle::tensor(floats(6), 3, {}, {})}}),
                        6));
    QCOMPARE(tensors.at("all").values.size(), std::size_t(6));
    QVERIFY(tensors.at("tail").values == (std::vector<float>{4.0F, 5.0F}));
    QVERIFY(tensors.at("empty").values.empty());
    QVERIFY(tensors.at("scalar").values == std::vector<float>{3.0F});
}

void TestPickle::everyStorageClassIsConverted() {
    for (const NumberSample& sample : numberSamples()) {
        const std::string storage = pickle::storage(sample.storageClass, "s", 2);
        const StateDict tensors = read(legacyFile(
            pickle::dict({{"t", pickle::tensor(storage, 0, {2}, {1})}}), {{"s", 2, sample.bytes}}));
        QVERIFY2(tensors.at("t").values == sample.values, sample.storageClass);
    }
}

void TestPickle::wrappedStateDictsAreFound() {
    const std::string inner = pickle::orderedDict({{"t", pickle::tensor(floats(2), 0, {2}, {1})}});
    const std::string root = pickle::dict({{"epoch", pickle::integer(-3)},
                                           {"loss", "G\x3F\xF0" + std::string(6, '\0')},
                                           {"state_dict", inner},
                                           {"notes", pickle::list({pickle::text("x"), "N"})}});
    const StateDict tensors = read(legacyWith(root, 2));
    QCOMPARE(tensors.size(), std::size_t(1));
    QVERIFY(tensors.at("t").values == (std::vector<float>{0.0F, 1.0F}));
}

void TestPickle::parametersAndMetadataAreAccepted() {
    const std::string tensor = pickle::tensor(floats(2), 0, {2}, {1});
    const std::string parameter =
        pickle::call("torch._utils _rebuild_parameter",
                     pickle::tuple({tensor, "\x88", pickle::call("collections OrderedDict", ")")}));
    const std::string attributes =
        pickle::dict({{"_metadata", pickle::dict({{"version", pickle::integer(1)}})}}) + "b";
    const StateDict tensors =
        read(legacyWith(pickle::orderedDict({{"p", parameter}}) + attributes, 2));
    QVERIFY(tensors.at("p").values == (std::vector<float>{0.0F, 1.0F}));
}

void TestPickle::newerProtocolsAreRead() {
    // {"t": a tensor} as protocol 4 writes it: framed, with short texts, names of globals on the
    // stack and a memo that counts by itself.
    const auto shortText = [](const std::string& text) {
        return "\x8C" + std::string(1, static_cast<char>(text.size())) + text + "\x94";
    };
    const auto stackGlobal = [&](const std::string& module, const std::string& name) {
        return shortText(module) + shortText(name) + "\x93\x94";
    };
    const std::string storage = "(" + shortText("storage") + stackGlobal("torch", "FloatStorage") +
                                shortText("0") + shortText("cpu") + "K\x02t\x94Q";
    const std::string tensor = stackGlobal("torch._utils", "_rebuild_tensor_v2") + "(" + storage +
                               std::string("K\0", 2) + "K\x02\x85\x94K\x01\x85\x94\x89" +
                               stackGlobal("collections", "OrderedDict") + ")R\x94t\x94R\x94";
    const std::string body = "}\x94" + shortText("t") + tensor + "s.";
    const std::string pickle =
        "\x80\x04\x95" + bytesOf(static_cast<std::uint64_t>(body.size())) + body;
    const std::string archive =
        zipFile({{"a/data.pkl", pickle}, {"a/data/0", bytesOf<float>({2.0F, 3.0F})}}, false);
    QVERIFY(read(archive).at("t").values == (std::vector<float>{2.0F, 3.0F}));
}

void TestPickle::globalsOutsideTheListAreRefusedByName_data() {
    QTest::addColumn<QByteArray>("instructions");
    QTest::addColumn<QString>("name");
    const auto row = [](const char* name, const std::string& instructions) {
        QTest::newRow(name) << QByteArray::fromStdString(instructions) << QString(name);
    };
    row("os.system", pickle::call("os system", pickle::tuple({pickle::text("true")})));
    row("builtins.eval", pickle::call("builtins eval", pickle::tuple({pickle::text("1")})));
    row("torch.nn.Linear", pickle::global("torch.nn Linear"));
    row("torch.ComplexFloatStorage", pickle::global("torch ComplexFloatStorage"));
    row("torch._utils._rebuild_qtensor", pickle::global("torch._utils _rebuild_qtensor"));
    row("posix.system", pickle::text("posix") + pickle::text("system") + "\x93");
}

void TestPickle::globalsOutsideTheListAreRefusedByName() {
    QFETCH(const QByteArray, instructions);
    QFETCH(const QString, name);
    QVERIFY(failsWith(ErrorCode::Unsupported, "`" + name.toStdString() + "`",
                      [&] { read(legacyWith(instructions.toStdString(), 1)); }));
}

void TestPickle::instructionsOutsideTheListAreRefusedByName() {
    const std::string allowed =
        "(.JKMNQRXabcehjqrstu)]}G\x80\x85\x86\x87\x88\x89\x8A\x8C\x93\x94\x95";
    for (int byte = 0; byte < 256; ++byte) {
        const auto instruction = static_cast<char>(byte);
        if (allowed.find(instruction) != std::string::npos)
            continue;
        const std::string hex = "0x" + QByteArray(1, instruction).toHex().toStdString();
        QVERIFY(failsWith(ErrorCode::Unsupported, hex,
                          [&] { read(legacyWith(std::string(1, instruction), 1)); }));
    }
    QVERIFY(
        failsWith(ErrorCode::Unsupported, "INST", [] { read(legacyWith("(ios\nsystem\n", 1)); }));
    QVERIFY(failsWith(ErrorCode::Unsupported, "NEWOBJ", [] { read(legacyWith("\x81", 1)); }));
}

void TestPickle::malformedPicklesAreRefused_data() {
    QTest::addColumn<QByteArray>("root");
    QTest::addColumn<int>("code");
    const auto row = [](const char* name, const std::string& root,
                        ErrorCode code = ErrorCode::Corrupt) {
        QTest::newRow(name) << QByteArray::fromStdString(root) << static_cast<int>(code);
    };
    row("nothing", "");
    row("two values", "NN");
    row("open mark", "N(");
    row("no mark", "Nt");
    row("pops below the mark", "N(\x85t");
    row("recalls what was not stored", std::string("h\0", 2));
    row("stores with a gap", "Nr\xFF\xFF\xFF\xFF");
    row("stores nothing", std::string("q\0", 2));
    row("odd dictionary", "}(Nu");
    row("text longer than the file", "X\xFF\xFF\xFF\x7F");
    row("unknown protocol", "\x80\x63", ErrorCode::Unsupported);
    row("wide integer", "\x8A\x09" + std::string(9, '\1'), ErrorCode::Unsupported);
    row("appends to a dictionary", "}Na", ErrorCode::Unsupported);
    row("fills a list", "]NNs", ErrorCode::Unsupported);
    row("calls a number", "K\1)R", ErrorCode::Unsupported);
    row("calls a storage class", pickle::call("torch FloatStorage", ")"), ErrorCode::Unsupported);
    row("attributes on a list", "]}b", ErrorCode::Unsupported);
    row("unknown storage id", pickle::text("storage") + "Q", ErrorCode::Unsupported);
    row("unknown kind of id",
        pickle::tuple({pickle::text("module"), pickle::global("torch FloatStorage"),
                       pickle::text("7"), pickle::text("cpu"), pickle::integer(1)}) +
            "Q",
        ErrorCode::Unsupported);
    row("tensor without strides",
        pickle::call("torch._utils _rebuild_tensor_v2",
                     pickle::tuple({floats(1), pickle::integer(0), pickle::integers({1})})),
        ErrorCode::Unsupported);
    row("a number instead of tensors", "K\1", ErrorCode::Unsupported);
    row("an empty dictionary", "}", ErrorCode::Unsupported);
}

void TestPickle::malformedPicklesAreRefused() {
    QFETCH(const QByteArray, root);
    QFETCH(const int, code);
    // The root's storage is named by no tensor in most rows, so none is written.
    const std::string file = legacyFile(root.toStdString(), {});
    QVERIFY(failsWith(static_cast<ErrorCode>(code), "", [&] { read(file); }));
}

void TestPickle::entriesThatAreNoTensorsAreRefusedByName() {
    const std::string tensor = pickle::tensor(floats(1), 0, {1}, {1});
    QVERIFY(failsWith(ErrorCode::Unsupported, "`epoch`", [&] {
        read(legacyWith(pickle::dict({{"t", tensor}, {"epoch", pickle::integer(3)}}), 1));
    }));
    QVERIFY(failsWith(ErrorCode::Corrupt, "`t`", [&] {
        read(legacyWith(pickle::dict({{"t", tensor}, {"t", tensor}}), 1));
    }));
    const std::string odd = pickle::dict({{"line\nfeed\x1B[0m\xFF", "N"}});
    QVERIFY(
        failsWith(ErrorCode::Unsupported, "`line?feed?[0m?`", [&] { read(legacyFile(odd, {})); }));
}

void TestPickle::viewsOutsideTheirStorageAreRefused_data() {
    QTest::addColumn<qint64>("offset");
    QTest::addColumn<QVector<qint64>>("shape");
    QTest::addColumn<QVector<qint64>>("strides");
    const auto row = [](const char* name, qint64 offset, const QVector<qint64>& shape,
                        const QVector<qint64>& strides) {
        QTest::newRow(name) << offset << shape << strides;
    };
    constexpr qint64 largest = std::numeric_limits<qint64>::max();
    row("one too many", 1, {6}, {1});
    row("offset behind the end", 6, {1}, {1});
    row("negative offset", -1, {2}, {1});
    row("smallest offset", std::numeric_limits<qint64>::min(), {2}, {1});
    row("stride beyond", 0, {2, 2}, {5, 1});
    row("stride that overflows", 0, {3}, {largest});
    row("negative stride", 5, {3}, {-1});
    row("negative extent", 0, {-1}, {1});
    row("extents that overflow", 0, {qint64{1} << 32, (qint64{1} << 32) + 1}, {0, 0});
    row("largest extent", 0, {largest}, {1});
    row("repeated element", 0, {7}, {0});
    row("fewer strides than axes", 0, {2, 2}, {1});
    row("many axes", 0, QVector<qint64>(100, 1), QVector<qint64>(100, 1));
}

void TestPickle::viewsOutsideTheirStorageAreRefused() {
    QFETCH(const qint64, offset);
    QFETCH(const QVector<qint64>, shape);
    QFETCH(const QVector<qint64>, strides);
    const std::string root =
        pickle::dict({{"t", pickle::tensor(floats(6), offset, {shape.begin(), shape.end()},
                                           {strides.begin(), strides.end()})}});
    QVERIFY(failsWith(ErrorCode::Corrupt, "", [&] { read(legacyWith(root, 6)); }));
}

void TestPickle::storagesThatLieAreRefused() {
    const auto root = [](std::int64_t count) {
        return pickle::dict({{"t", pickle::tensor(floats(count), 0, {1}, {1})}});
    };
    const std::string twoNumbers = bytesOf<float>({1.0F, 2.0F});
    const std::int64_t huge = std::int64_t{1} << 62;
    QVERIFY(failsWith(ErrorCode::Corrupt, "cut off", [&] {
        read(legacyFile(root(huge), {{"7", huge, twoNumbers}}));
    }));
    QVERIFY(failsWith(ErrorCode::Corrupt, "another size", [&] {
        read(legacyFile(root(2), {{"7", 1, twoNumbers}}));
    }));
    QVERIFY(failsWith(ErrorCode::Corrupt, "negative", [&] {
        read(legacyFile(root(-2), {{"7", -2, twoNumbers}}));
    }));
    QVERIFY(failsWith(ErrorCode::Corrupt, "missing", [&] { read(legacyFile(root(2), {})); }));
    QVERIFY(failsWith(ErrorCode::Corrupt, "no tensor", [&] {
        read(legacyFile(root(2), {{"8", 2, twoNumbers}}));
    }));
    const std::string twoWays =
        pickle::dict({{"a", pickle::tensor(floats(2), 0, {1}, {1})},
                      {"b", pickle::tensor(pickle::storage("HalfStorage", "7", 2), 0, {1}, {1})}});
    QVERIFY(failsWith(ErrorCode::Corrupt, "two ways", [&] {
        read(legacyFile(twoWays, {{"7", 2, twoNumbers}}));
    }));
}

void TestPickle::smallFilesCannotClaimMuchMemory() {
    // Each of a thousand tensors is the whole storage, described once and recalled from the memo.
    const std::string tensor = pickle::tensor(floats(50'000), 0, {50'000}, {1});
    std::string root = "}" + pickle::text("t0") + tensor + std::string("q\0", 2) + "s";
    for (int i = 1; i < 1000; ++i)
        root += pickle::text("t" + std::to_string(i)) + std::string("h\0", 2) + "s";
    QVERIFY(failsWith(ErrorCode::Corrupt, "add up", [&] { read(legacyWith(root, 50'000)); }));

    const std::string endless = "N" + std::string(3'000'000, '\x85');
    QVERIFY(failsWith(ErrorCode::Unsupported, "longer than any network's",
                      [&] { read(legacyWith(endless, 1)); }));
}

void TestPickle::cyclesAndDeepNestingAreReleased() {
    const std::string cycle = "]" + std::string("q\0h\0a", 5);
    QVERIFY(failsWith(ErrorCode::Unsupported, "", [&] { read(legacyFile(cycle, {})); }));
    const std::string deep = "N" + std::string(1'000'000, '\x85');
    QVERIFY(failsWith(ErrorCode::Unsupported, "", [&] { read(legacyFile(deep, {})); }));
}

void TestPickle::aFileCutOffAnywhereIsRefused() {
    const std::string whole = smallLegacyFile();
    for (std::size_t sixteenth = 0; sixteenth < 16; ++sixteenth) {
        const std::string part = whole.substr(0, whole.size() * sixteenth / 16);
        QVERIFY(failsWith(ErrorCode::Corrupt, "", [&] { read(part); }));
    }
}

void TestPickle::flippedBytesNeverCrash() {
    const std::string whole = smallLegacyFile();
    Random random(1);
    for (std::size_t position = 0; position < 4 * whole.size(); ++position) {
        std::string damaged = whole;
        damaged[position % whole.size()] = static_cast<char>(random.next());
        try {
            read(damaged);
        } catch (const Error&) {
            continue;
        }
    }
}

QTEST_APPLESS_MAIN(TestPickle)
#include "test_pickle.moc"
