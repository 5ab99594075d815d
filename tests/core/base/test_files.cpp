#include "base/error.h"
#include "base/files.h"
#include "base/platform.h"
#include "base/sha256.h"

#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <fstream>
#include <new>
#include <ostream>

using namespace patchgauge;
namespace fs = std::filesystem;

namespace {

fs::path pathOf(const QTemporaryDir& folder) {
    return folder.path().toStdU16String();
}

std::string content(const fs::path& file) {
    const auto bytes = readFile(file);
    return {bytes.begin(), bytes.end()};
}

template <typename Work>
ErrorCode errorOf(Work work) {
    try {
        work();
    } catch (const Error& error) {
        return error.code();
    }
    throw std::logic_error("no error");
}

} // namespace

class TestFiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void pagesAreZeroAndCanBeWritten() {
        constexpr std::size_t count = 3 << 20; // more than a large page
        const std::shared_ptr<void> pages = platform::zeroedPages(count);
        auto* bytes = static_cast<unsigned char*>(pages.get());
        QVERIFY(std::all_of(bytes, bytes + count, [](unsigned char byte) { return byte == 0; }));
        bytes[count - 1] = 1;
        QCOMPARE(int(bytes[count - 1]), 1);
        QVERIFY(!platform::zeroedPages(0));
        QVERIFY_EXCEPTION_THROWN(platform::zeroedPages(std::size_t{1} << 62), std::bad_alloc);
    }

    void writesWholeFilesUnderAnyName() {
        const QTemporaryDir folder;
        const fs::path file = pathOf(folder) / fromUtf8("新 資料夾/零件 é.txt");
        writeAtomically(file, "first", 5);
        writeAtomically(file, "second", 6);
        QCOMPARE(content(file), std::string("second"));
        QCOMPARE(toUtf8(file.filename()), std::string("零件 é.txt"));
        QCOMPARE(std::distance(fs::directory_iterator(file.parent_path()), {}), 1);
    }

    void aFailureWhileWritingLeavesTheEarlierFile() {
        const QTemporaryDir folder;
        const fs::path file = pathOf(folder) / "kept";
        writeAtomically(file, "earlier", 7);
        const auto failing = [](std::ostream& stream) {
            stream << "half";
            throw std::runtime_error("stop");
        };
        QVERIFY_EXCEPTION_THROWN(writeAtomically(file, failing), std::runtime_error);
        QVERIFY(errorOf([&] {
                    writeAtomically(file, [](std::ostream& stream) {
                        stream.setstate(std::ios::badbit); // as a full disk does
                    });
                }) == ErrorCode::WriteFailed);
        QCOMPARE(content(file), std::string("earlier"));
        QCOMPARE(std::distance(fs::directory_iterator(pathOf(folder)), {}), 1);
    }

    void placesThatCannotBeWrittenAreNamed() {
        const QTemporaryDir folder;
        const fs::path file = pathOf(folder) / "file";
        writeAtomically(file, "x", 1);
        for (const fs::path& bad : {file / "below a file", pathOf(folder)}) {
            QVERIFY(errorOf([&] { writeAtomically(bad, "y", 1); }) == ErrorCode::WriteFailed);
            QVERIFY(errorOf([&] { checkWritable(bad); }) == ErrorCode::WriteFailed);
        }
        checkWritable(pathOf(folder) / "new folder" / "new file");
        QVERIFY(!fs::exists(pathOf(folder) / "new folder" / "new file"));
    }

    void foldersAreSearchedSortedWithoutHiddenFiles() {
        const QTemporaryDir folder;
        for (const char* name :
             {"b.PNG", "a.png", "sub/c.png", ".hidden.png", ".git/d.png", "e.txt"})
            writeAtomically(pathOf(folder) / name, "x", 1);
        std::vector<std::string> found;
        for (const fs::path& file : listFiles(pathOf(folder), {".png"}))
            found.push_back(toUtf8(file.lexically_relative(pathOf(folder))));
        const std::vector<std::string> expected{"a.png", "b.PNG", "sub/c.png"};
        QVERIFY(found == expected);
        QVERIFY(errorOf([&] { listFiles(pathOf(folder) / "absent", {".png"}); }) ==
                ErrorCode::NotFound);
        QVERIFY(errorOf([&] { listFiles(pathOf(folder) / "e.txt", {".png"}); }) ==
                ErrorCode::Unreadable);
    }

    void readingNamesWhatIsMissing() {
        const QTemporaryDir folder;
        QVERIFY(errorOf([&] { readFile(pathOf(folder) / "absent"); }) == ErrorCode::NotFound);
        QVERIFY(errorOf([&] { readFile(pathOf(folder)); }) == ErrorCode::Unreadable);
        QVERIFY(errorOf([&] { platform::mapFile(pathOf(folder) / "absent"); }) ==
                ErrorCode::NotFound);
        QVERIFY(errorOf([&] { platform::mapFile(pathOf(folder)); }) == ErrorCode::Unreadable);
    }

    void aMappedFileShowsTheBytes() {
        const QTemporaryDir folder;
        writeAtomically(pathOf(folder) / "file", "bytes", 5);
        writeAtomically(pathOf(folder) / "empty", "", 0);
        const auto mapped = platform::mapFile(pathOf(folder) / "file");
        QCOMPARE(mapped->size(), std::size_t{5});
        QCOMPARE(std::memcmp(mapped->data(), "bytes", 5), 0);
        QCOMPARE(platform::mapFile(pathOf(folder) / "empty")->size(), std::size_t{0});
    }

    void aScratchFileHasNoName() {
        const QTemporaryDir folder;
        const auto scratch = platform::makeScratchFile(pathOf(folder));
        QVERIFY(fs::is_empty(pathOf(folder)));
        scratch->write(3, "abc", 3);
        char back[3];
        scratch->read(3, back, 3);
        QCOMPARE(std::string(back, 3), std::string("abc"));
        QVERIFY(errorOf([&] { scratch->read(5, back, 3); }) == ErrorCode::Unreadable);
        QVERIFY(errorOf([&] { platform::makeScratchFile(pathOf(folder) / "absent"); }) ==
                ErrorCode::WriteFailed);
    }

    void hashesAreThoseOfTheStandard() {
        // FIPS 180-4's example, and the empty message.
        QCOMPARE(sha256("abc", 3),
                 std::string("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        QCOMPARE(sha256("", 0),
                 std::string("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"));
        const QTemporaryDir folder;
        writeAtomically(pathOf(folder) / "file", "abc", 3);
        QCOMPARE(sha256OfFile(pathOf(folder) / "file"), sha256("abc", 3));
    }
};

QTEST_APPLESS_MAIN(TestFiles)
#include "test_files.moc"
