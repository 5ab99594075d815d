#include "dialogs/new_model_dialog.h"
#include "jobs/threaded_job_runner.h"
#include "models/text.h"
#include "support/random_backbone.h"
#include "ui/window/window_fixture.h"

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

#include <fstream>

using namespace patchgauge;
using namespace patchgauge::ui;
using patchgauge::test::drawParts;
using patchgauge::test::WindowFixture;

namespace {

struct DialogFixture {
    DialogFixture() {
        test::installRandomBackbone(folder());
        dialog = std::make_unique<NewModelDialog>(runner, weights::Store(folder()),
                                                  folder() / "models", settings);
        dialog->show();
    }

    std::filesystem::path folder() const { return directory.path().toStdU16String(); }

    template <typename Widget>
    Widget* find(const char* name) const {
        return dialog->findChild<Widget*>(QLatin1String(name));
    }

    void add(const std::filesystem::path& source) {
        WindowFixture::drop(*dialog, {source});
        QTRY_VERIFY(!runner.isBusy());
    }

    QTreeWidgetItem* source(int row) const {
        return find<QTreeWidget>("goodParts")->topLevelItem(row);
    }
    bool canTrain() const { return find<QPushButton>("train")->isEnabled(); }
    QString forecast() const { return find<QLabel>("forecast")->text(); }

    QTemporaryDir directory;
    QSettings settings{directory.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ThreadedJobRunner runner;
    std::unique_ptr<NewModelDialog> dialog;
};

} // namespace

class TestNewModelDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void countsAndShowsTheImagesOfADroppedFolder() {
        DialogFixture fixture;
        QVERIFY(!fixture.canTrain());
        fixture.add(drawParts(fixture.folder() / "gear" / "train" / "good", 5, false));
        QCOMPARE(fixture.source(0)->text(1), QString("5"));
        QCOMPARE(fixture.find<QListWidget>("goodPartThumbnails")->count(), 5);
        QVERIFY(fixture.canTrain());
    }

    void saysBeforehandWhatTrainingTakes() {
        DialogFixture fixture;
        fixture.add(drawParts(fixture.folder() / "good", 5, false));
        const QString before = fixture.forecast();
        QVERIFY(before.contains("memory"));
        fixture.find<QSpinBox>("inputWidth")->setValue(512);
        QVERIFY(fixture.forecast() != before);
    }

    void namesTheModelAfterThePart() {
        DialogFixture fixture;
        fixture.add(drawParts(fixture.folder() / "gear" / "train" / "good", 1, false));
        QCOMPARE(fixture.find<QLineEdit>("modelFile")->text(),
                 displayPath(fixture.folder() / "models" / "gear.padim"));
    }

    void listsUnreadableImagesWithReasons() {
        DialogFixture fixture;
        const auto good = drawParts(fixture.folder() / "good", 3, false);
        std::ofstream(good / "notes.png") << "not an image";
        std::filesystem::resize_file(good / "part-001.png", 300);
        fixture.add(good);
        QCOMPARE(fixture.source(0)->text(1), QString("2, 2 not readable"));
        QCOMPARE(fixture.source(0)->childCount(), 2);
        for (const char* name : {"notes.png", "part-001.png"}) {
            bool named = false;
            for (int i = 0; i < 2; ++i)
                named = named || fixture.source(0)->child(i)->text(0).contains(name);
            QVERIFY2(named, name);
        }
        QVERIFY(fixture.canTrain());
    }

    void refusesAnEmptyFolder() {
        DialogFixture fixture;
        const auto empty = fixture.folder() / "empty";
        std::filesystem::create_directories(empty);
        fixture.add(empty);
        QVERIFY(!fixture.canTrain());
        QVERIFY(fixture.forecast().contains("No readable image"));
    }

    void saysWhichFolderIsGone() {
        DialogFixture fixture;
        fixture.dialog->addSources({fixture.folder() / "gone"});
        QTRY_VERIFY(!fixture.runner.isBusy());
        QCOMPARE(fixture.source(0)->childCount(), 1);
        QVERIFY(fixture.source(0)->child(0)->text(0).contains("gone"));
        QVERIFY(!fixture.canTrain());
    }

    void removesAFolderAgain() {
        DialogFixture fixture;
        fixture.add(drawParts(fixture.folder() / "good", 3, false));
        fixture.add(drawParts(fixture.folder() / "bad", 2, true));
        fixture.find<QTreeWidget>("goodParts")->setCurrentItem(fixture.source(1));
        QTest::mouseClick(fixture.find<QPushButton>("removeFolder"), Qt::LeftButton);
        QCOMPARE(fixture.find<QTreeWidget>("goodParts")->topLevelItemCount(), 1);
        QCOMPARE(fixture.find<QListWidget>("goodPartThumbnails")->count(), 3);
        QCOMPARE(fixture.dialog->request().sources.size(), std::size_t(1));
    }

    void refusesASizeThatTheNetworkCannotTake() {
        DialogFixture fixture;
        fixture.add(drawParts(fixture.folder() / "good", 3, false));
        fixture.find<QSpinBox>("inputWidth")->setValue(100);
        QVERIFY(!fixture.canTrain());
        QVERIFY(fixture.forecast().contains("96"));
        QVERIFY(fixture.forecast().contains("128"));
    }

    void paperPresetIsThePapers() {
        DialogFixture fixture;
        auto* preset = fixture.find<QComboBox>("preset");
        preset->setCurrentIndex(preset->findText("Paper"));
        const auto settings = fixture.dialog->request().settings;
        QVERIFY(settings.input == pipeline::paperSettings(settings.backbone).input);
        QVERIFY(!settings.padim.regulariser.relative);
        QVERIFY(!fixture.find<QSpinBox>("inputWidth")->isEnabled());
    }

    void saysHowToGetABackboneThatIsNotInstalled() {
        DialogFixture fixture;
        fixture.add(drawParts(fixture.folder() / "good", 3, false));
        auto* backbone = fixture.find<QComboBox>("backbone");
        backbone->setCurrentIndex(backbone->findData("resnet18"));
        QVERIFY(fixture.find<QLabel>("missingBackbone")->isVisible());
        QVERIFY(fixture.find<QLabel>("missingBackbone")
                    ->text()
                    .contains(QString::fromStdString(weights::backbone("resnet18").instructions)));
        QVERIFY(!fixture.canTrain());
    }

    void installsABackboneFromAFile() {
        DialogFixture fixture;
        fixture.add(drawParts(fixture.folder() / "good", 3, false));
        const auto backbones = fixture.folder() / "backbones";
        const auto installed = weights::Store(fixture.folder()).require("efficientnet-lite0").file;
        const auto elsewhere = fixture.folder() / installed.filename();
        std::filesystem::copy_file(installed, elsewhere);
        std::filesystem::remove_all(backbones);
        auto* backbone = fixture.find<QComboBox>("backbone");
        backbone->setCurrentIndex(backbone->findData("resnet18"));
        backbone->setCurrentIndex(backbone->findData("efficientnet-lite0"));
        QVERIFY(!fixture.canTrain());
        QTest::mouseClick(fixture.find<QPushButton>("importBackbone"), Qt::LeftButton);
        WindowFixture::answerFileDialog(elsewhere);
        QTRY_VERIFY(!fixture.runner.isBusy());
        QVERIFY(fixture.canTrain());
    }

    void saysWhyAFileIsNoBackbone() {
        DialogFixture fixture;
        auto* backbone = fixture.find<QComboBox>("backbone");
        backbone->setCurrentIndex(backbone->findData("resnet18"));
        const auto notes = fixture.folder() / "notes.pth";
        std::ofstream(notes) << "no weights";
        QTest::mouseClick(fixture.find<QPushButton>("importBackbone"), Qt::LeftButton);
        WindowFixture::answerFileDialog(notes);
        QTRY_VERIFY(!fixture.runner.isBusy());
        QVERIFY(fixture.forecast().contains("notes.pth"));
        QVERIFY(!fixture.canTrain());
    }

    void remembersTheLastValues() {
        DialogFixture fixture;
        fixture.add(drawParts(fixture.folder() / "good", 3, false));
        fixture.find<QSpinBox>("inputHeight")->setValue(96);
        fixture.find<QSpinBox>("seed")->setValue(7);
        QTest::mouseClick(fixture.find<QPushButton>("train"), Qt::LeftButton);
        QCOMPARE(fixture.dialog->result(), int(QDialog::Accepted));
        const NewModelDialog again(fixture.runner, weights::Store(fixture.folder()),
                                   fixture.folder() / "models", fixture.settings);
        QCOMPARE(again.request().settings.input.resize.height, 96);
        QCOMPARE(again.request().settings.padim.seed, std::uint64_t(7));
    }

    void mayBeClosedWhileItScans() {
        DialogFixture fixture;
        fixture.dialog->addSources({drawParts(fixture.folder() / "a", 40, false),
                                    drawParts(fixture.folder() / "b", 40, false)});
        fixture.dialog.reset();
        QTRY_VERIFY(!fixture.runner.isBusy());
    }
};

QTEST_MAIN(TestNewModelDialog)
#include "test_new_model_dialog.moc"
