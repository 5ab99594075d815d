#include "models/text.h"
#include "ui/window/new_model_fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLineEdit>
#include <QListWidget>
#include <QSpinBox>
#include <QStyleFactory>
#include <QTranslator>

#include <fstream>

using namespace patchgauge;
using namespace patchgauge::ui;
using detector::Method;
using patchgauge::test::drawParts;
using patchgauge::test::NewModelFixture;
using patchgauge::test::WindowFixture;

using patchgauge::test::saveGrab;

namespace {

enum Page { MethodPage, ThresholdPage };

/// Makes every text longer by half, which is more than German does.
class LongTexts : public QTranslator {
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override {
        const QString text = QString::fromUtf8(source);
        return text + QStringLiteral(" lang").repeated(int(text.size()) / 10);
    }
};

/// What is shown of a dialog but does not fit into its place.
QStringList cutTexts(const QWidget& root) {
    QStringList cut;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        const auto* label = qobject_cast<const QLabel*>(widget);
        if (label && label->wordWrap() && label->height() < label->heightForWidth(label->width()))
            cut << label->text();
        const bool oneLine = (label && !label->wordWrap()) ||
                             qobject_cast<const QAbstractButton*>(widget) ||
                             qobject_cast<const QAbstractSpinBox*>(widget);
        if (oneLine && widget->width() < widget->minimumSizeHint().width())
            cut << widget->objectName();
    }
    return cut;
}

} // namespace

class TestNewModelDialog : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    }

    void countsAndShowsTheImagesOfADroppedFolder() {
        NewModelFixture fixture;
        QVERIFY(!fixture.canTrain());
        fixture.add(drawParts(fixture.folder() / "gear" / "train" / "good", 5, false));
        QCOMPARE(fixture.source(0)->text(1), QString("5"));
        QCOMPARE(fixture.find<QListWidget>("goodPartThumbnails")->count(), 5);
        QVERIFY(fixture.canTrain());
    }

    void saysBeforehandWhatTrainingTakes() {
        NewModelFixture fixture;
        fixture.add(drawParts(fixture.folder() / "good", 5, false));
        const QString before = fixture.forecast();
        QVERIFY(before.contains("memory"));
        fixture.find<QSpinBox>("inputWidth")->setValue(512);
        QVERIFY(fixture.forecast() != before);
    }

    void namesTheModelAfterThePart() {
        NewModelFixture fixture;
        fixture.add(drawParts(fixture.folder() / "gear" / "train" / "good", 1, false));
        QCOMPARE(fixture.find<QLineEdit>("modelFile")->text(),
                 displayPath(fixture.folder() / "models" / "gear.padim"));
    }

    void listsUnreadableImagesWithReasons() {
        NewModelFixture fixture;
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
        NewModelFixture fixture;
        const auto empty = fixture.folder() / "empty";
        std::filesystem::create_directories(empty);
        fixture.add(empty);
        QVERIFY(!fixture.canTrain());
        QVERIFY(fixture.forecast().contains("No readable image"));
    }

    void saysWhichFolderIsGone() {
        NewModelFixture fixture;
        fixture.dialog->addSources({fixture.folder() / "gone"});
        QTRY_VERIFY(!fixture.runner.isBusy());
        QCOMPARE(fixture.source(0)->childCount(), 1);
        QVERIFY(fixture.source(0)->child(0)->text(0).contains("gone"));
        QVERIFY(!fixture.canTrain());
    }

    void removesAFolderAgain() {
        NewModelFixture fixture;
        fixture.add(drawParts(fixture.folder() / "good", 3, false));
        fixture.add(drawParts(fixture.folder() / "bad", 2, true));
        fixture.find<QTreeWidget>("goodParts")->setCurrentItem(fixture.source(1));
        QTest::mouseClick(fixture.find<QPushButton>("removeFolder"), Qt::LeftButton);
        QCOMPARE(fixture.find<QTreeWidget>("goodParts")->topLevelItemCount(), 1);
        QCOMPARE(fixture.find<QListWidget>("goodPartThumbnails")->count(), 3);
        QCOMPARE(fixture.dialog->request().sources.size(), std::size_t(1));
    }

    void refusesASizeThatTheNetworkCannotTake() {
        NewModelFixture fixture;
        fixture.add(drawParts(fixture.folder() / "good", 3, false));
        fixture.find<QSpinBox>("inputWidth")->setValue(100);
        QVERIFY(!fixture.canTrain());
        QVERIFY(fixture.forecast().contains("96"));
        QVERIFY(fixture.forecast().contains("128"));
    }

    void paperPresetIsThePapers() {
        NewModelFixture fixture;
        auto* preset = fixture.find<QComboBox>("preset");
        preset->setCurrentIndex(preset->findText("Paper"));
        const auto settings = fixture.dialog->request().settings;
        QVERIFY(settings.input == pipeline::paperSettings(settings.backbone).input);
        QVERIFY(!settings.detector.regulariser.relative);
        QVERIFY(!fixture.find<QSpinBox>("inputWidth")->isEnabled());
    }

    void saysHowToGetABackboneThatIsNotInstalled() {
        NewModelFixture fixture;
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
        NewModelFixture fixture;
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
        NewModelFixture fixture;
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
        NewModelFixture fixture;
        fixture.add(drawParts(fixture.folder() / "good", 3, false));
        fixture.find<QSpinBox>("inputHeight")->setValue(96);
        fixture.find<QSpinBox>("seed")->setValue(7);
        QTest::mouseClick(fixture.find<QPushButton>("train"), Qt::LeftButton);
        QCOMPARE(fixture.dialog->result(), int(QDialog::Accepted));
        const auto again = fixture.makeDialog();
        QCOMPARE(again->request().settings.input.resize.height, 96);
        QCOMPARE(again->request().settings.detector.seed, std::uint64_t(7));
    }

    void longTextsAreNotCut_data() {
        QTest::addColumn<bool>("longTexts");
        QTest::addColumn<bool>("dark");
        QTest::newRow("light") << false << false;
        QTest::newRow("dark") << false << true;
        QTest::newRow("long") << true << false;
    }

    void longTextsAreNotCut() {
        QFETCH(bool, longTexts);
        QFETCH(bool, dark);
        LongTexts translator;
        if (longTexts)
            QCoreApplication::installTranslator(&translator);
        const QPalette light = QApplication::palette();
        if (dark)
            QApplication::setPalette(QPalette(QColor(0x3a, 0x3c, 0x40), QColor(0x2b, 0x2d, 0x30)));
        NewModelFixture fixture;
        fixture.add(drawParts(fixture.folder() / "good", 40, false));
        const auto look = [&](const QString& name) {
            QTRY_COMPARE(cutTexts(*fixture.dialog).join(QLatin1Char('\n')), QString());
            saveGrab(*fixture.dialog, QString(QTest::currentDataTag()) + "-new-model-" + name);
        };
        look("1-plain");
        fixture.showAdvanced(MethodPage);
        look("2-method");
        auto* methods = fixture.find<QComboBox>("method");
        methods->setCurrentIndex(methods->findData(int(Method::PatchCore)));
        look("3-patchcore");
        fixture.showAdvanced(ThresholdPage);
        look("4-threshold");
        fixture.find<QCheckBox>("withReview")->click();
        fixture.dropOn("heldOutGood", drawParts(fixture.folder() / "held-out", 5, false));
        fixture.dropOn("defective", drawParts(fixture.folder() / "defective", 2, true));
        fixture.find<QComboBox>("defectiveRule")->setCurrentIndex(1);
        look("5-threshold-full");
        QApplication::setPalette(light);
    }

    void mayBeClosedWhileItScans() {
        NewModelFixture fixture;
        fixture.dialog->addSources({drawParts(fixture.folder() / "a", 40, false),
                                    drawParts(fixture.folder() / "b", 40, false)});
        fixture.dialog.reset();
        QTRY_VERIFY(!fixture.runner.isBusy());
    }
};

QTEST_MAIN(TestNewModelDialog)
#include "test_new_model_dialog.moc"
