#include "base/files.h"
#include "evidence/json.h"
#include "ui/window/window_fixture.h"

#include <QAction>
#include <QCheckBox>
#include <QDialog>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QtTest>

#include <filesystem>

using namespace patchgauge;
using namespace patchgauge::test;

namespace {

/// A model, two good parts and two with a spot listed.
class Inspected : public WindowFixture {
public:
    Inspected() {
        train(drawParts(folder() / "bracket" / "train" / "good", 8, false));
        session().inspect(
            {drawParts(folder() / "dent", 2, true), drawParts(folder() / "fine", 2, false)});
        waitUntilIdle();
    }

    void trigger(const char* action) { window().findChild<QAction*>(action)->trigger(); }

    void check(const char* box, bool on) const {
        if (auto* button = find<QAbstractButton>(box); button && button->isChecked() != on)
            QTest::mouseClick(button, Qt::LeftButton, {}, {8, button->height() / 2});
    }

    void exportTo(const std::filesystem::path& folder) const {
        find<QLineEdit>("exportFolder")->setText(QString::fromStdString(toUtf8(folder)));
    }

    QString button(const char* name) const { return find<QPushButton>(name)->text(); }

    QStringList exported(const std::filesystem::path& folder) const {
        QStringList names;
        for (const auto& file : listFiles(folder, {".png", ".tiff", ".npy"}))
            names << QString::fromStdString(toUtf8(file.filename()));
        return names;
    }
};

QString textOf(const std::filesystem::path& file) {
    const auto bytes = readFile(file);
    return QString::fromUtf8(reinterpret_cast<const char*>(bytes.data()),
                             static_cast<qsizetype>(bytes.size()));
}

} // namespace

class TestWindowExport : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void nothingIsExportedBeforeThereIsSomething() {
        WindowFixture fixture;
        for (const char* action : {"exportResults", "exportPictures"})
            QVERIFY(!fixture.window().findChild<QAction*>(action)->isEnabled());
    }

    void buttonSaysHowMuchIsExported() {
        Inspected fixture;
        fixture.trigger("exportPictures");
        fixture.check("scopeFlagged", true);
        const int flagged =
            fixture.session().images().counts().reject + fixture.session().images().counts().review;
        QCOMPARE(fixture.button("exportPicturesNow"),
                 QStringLiteral("Export %1 pictures").arg(flagged));
        fixture.check("scopeAll", true);
        fixture.check("fileTiff", true);
        QCOMPARE(fixture.button("exportPicturesNow"), QStringLiteral("Export 8 files"));
        fixture.check("fileTiff", false);
        fixture.check("filePicture", false);
        QVERIFY(!fixture.find<QPushButton>("exportPicturesNow")->isEnabled());
        saveGrab(*fixture.window().findChild<QDialog*>("exportPicturesDialog"), "export-pictures");
    }

    void everyKindOfFileOfEveryImageIsWritten() {
        Inspected fixture;
        const auto folder = fixture.folder() / "out";
        fixture.trigger("exportPictures");
        fixture.check("scopeAll", true);
        for (const char* box : {"filePicture", "fileHeat", "fileTiff", "fileNpy"})
            fixture.check(box, true);
        fixture.exportTo(folder);
        fixture.click("exportPicturesNow");
        fixture.waitUntilIdle();
        fixture.expectMessage("4 images were exported");
        const QStringList files = fixture.exported(folder);
        QCOMPARE(files.size(), 16);
        for (const char* file : {"dent-part-000.png", "dent-part-000-heat.png",
                                 "dent-part-000-distances.tiff", "dent-part-000-distances.npy"})
            QVERIFY2(files.contains(QLatin1String(file)), file);
        const QImage heat(QString::fromStdString(toUtf8(folder / "dent-part-000-heat.png")));
        QVERIFY(heat.hasAlphaChannel());
        QCOMPARE(heat.size(), drawPart(0, true).size());
    }

    void whatLiesInTheFolderIsKept() {
        Inspected fixture;
        const auto folder = fixture.folder() / "out";
        for (int i = 0; i < 2; ++i) {
            fixture.trigger("exportPictures");
            fixture.check("scopeAll", true);
            fixture.exportTo(folder);
            fixture.click("exportPicturesNow");
            fixture.waitUntilIdle();
        }
        QCOMPARE(fixture.exported(folder).size(), 8);
    }

    void aMissingPhotoIsNamedAndTheRestGoesOn() {
        Inspected fixture;
        std::filesystem::remove(fixture.folder() / "fine" / "part-000.png");
        fixture.trigger("exportPictures");
        fixture.check("scopeAll", true);
        fixture.exportTo(fixture.folder() / "out");
        fixture.click("exportPicturesNow");
        fixture.waitUntilIdle();
        fixture.expectMessage("3 images were exported");
        fixture.expectMessage("1 could not be");
        QCOMPARE(fixture.exported(fixture.folder() / "out").size(), 3);
    }

    void aFolderThatCannotBeWrittenIsSaid() {
        Inspected fixture;
        const auto file = fixture.folder() / "occupied";
        writeAtomically(file, "x", 1);
        fixture.trigger("exportPictures");
        fixture.check("scopeAll", true);
        fixture.exportTo(file);
        fixture.click("exportPicturesNow");
        fixture.waitUntilIdle();
        fixture.expectMessage("occupied");
    }

    void resultsAreWrittenAsATable() {
        Inspected fixture;
        const auto file = fixture.folder() / "results.csv";
        fixture.trigger("exportResults");
        fixture.check("formatSemicolon", true);
        saveGrab(*fixture.window().findChild<QDialog*>("exportResultsDialog"), "export-results");
        fixture.click("exportResultsNow");
        fixture.answerFileDialog(file);
        fixture.waitUntilIdle();
        const QStringList lines = textOf(file).split("\r\n", Qt::SkipEmptyParts);
        QCOMPARE(lines.size(), 5);
        QVERIFY(lines.front().startsWith(QStringLiteral("path;verdict;"))); // the mark is read over
    }

    void resultsHaveTheThresholdsInForce() {
        Inspected fixture;
        const auto file = fixture.folder() / "results.json";
        // Far below every score: all images are rejected, with regions above the new threshold.
        fixture.session().setThreshold({0.5F, std::nullopt, "Ann", "for a test"});
        fixture.waitUntilIdle();
        fixture.trigger("exportResults");
        fixture.check("formatJson", true);
        fixture.click("exportResultsNow");
        fixture.answerFileDialog(file);
        fixture.waitUntilIdle();
        const evidence::Batch batch = evidence::batchFromJson(
            nlohmann::json::parse(textOf(file).toStdString()), "results.json");
        QCOMPARE(batch.images.size(), std::size_t{4});
        QCOMPARE(*batch.model.info.calibration.threshold, 0.5F);
        QVERIFY(!batch.device.empty() && !batch.station.empty());
        for (const evidence::ImageRecord& image : batch.images) {
            QVERIFY(image.machineVerdict == calibration::Verdict::Reject);
            QVERIFY(!image.regions.empty());
            QCOMPARE(image.sha256.size(), std::size_t{64});
        }
    }
};

QTEST_MAIN(TestWindowExport)
#include "test_window_export.moc"
