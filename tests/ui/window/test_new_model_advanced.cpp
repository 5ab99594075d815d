#include "models/text.h"
#include "ui/window/new_model_fixture.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QDragMoveEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QSpinBox>
#include <QStyleFactory>
#include <QUrl>

#include <fstream>

using namespace patchgauge;
using namespace patchgauge::ui;
using detector::Method;
using patchgauge::test::drawParts;
using patchgauge::test::NewModelFixture;
using patchgauge::test::WindowFixture;

namespace {

enum Page { MethodPage, ThresholdPage };

QStringList namesOnTheTabPath(const QWidget& first, const QWidget& last) {
    QStringList names;
    for (const QWidget* widget = &first; widget != &last; widget = widget->nextInFocusChain())
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
            !widget->focusProxy())
            names << widget->objectName();
    return names;
}

} // namespace

/// The part of the dialog that a beginner never opens.
class TestNewModelAdvanced : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() {
        QLocale::setDefault(QLocale::c());
        QApplication::setStyle(QStyleFactory::create(QStringLiteral("Fusion")));
    }

    void requestCarriesTheThresholdRuleAndItsFolders() {
        NewModelFixture fixture;
        const auto before = fixture.trainSettings().calibration;
        QCOMPARE(before.rule.falseAlarm, 0.01);
        QVERIFY(!before.rule.reviewFalseAlarm && !before.rule.maxMiss);
        QVERIFY(before.heldOutGood.empty() && before.defective.empty());

        fixture.showAdvanced(ThresholdPage);
        const auto heldOut = drawParts(fixture.folder() / "held-out", 3, false);
        const auto defective = drawParts(fixture.folder() / "defective", 2, true);
        fixture.find<QDoubleSpinBox>("falseAlarm")->setValue(2);
        fixture.find<QCheckBox>("withReview")->click();
        fixture.dropOn("heldOutGood", heldOut);
        fixture.dropOn("defective", defective);
        fixture.find<QComboBox>("defectiveRule")->setCurrentIndex(1);
        fixture.find<QDoubleSpinBox>("maxMiss")->setValue(3);
        const auto after = fixture.trainSettings().calibration;
        QCOMPARE(after.rule.falseAlarm, 0.02);
        QCOMPARE(after.rule.reviewFalseAlarm, std::optional(0.05));
        QCOMPARE(after.rule.maxMiss, std::optional(0.03));
        QCOMPARE(after.heldOutGood, std::vector{heldOut});
        QCOMPARE(after.defective, std::vector{defective});
        QVERIFY(fixture.dialog->request().sources.empty());
    }

    void saysWhatTheThresholdCanStandForWithTheImagesThereAre() {
        NewModelFixture fixture;
        QVERIFY(fixture.textOf("thresholdPromise").contains("three good images"));
        fixture.add(drawParts(fixture.folder() / "good", 40, false));
        QCOMPARE(fixture.textOf("thresholdPromise"),
                 QString("With 40 images the threshold can stand for 1 in 41 at best; for 1 in 100 "
                         "you need 59 more good images."));
        fixture.dropOn("heldOutGood", drawParts(fixture.folder() / "held-out", 5, false));
        QCOMPARE(fixture.textOf("thresholdPromise"),
                 QString("With 5 held-out images the threshold can stand for 1 in 6 at best; for 1 "
                         "in 100 you need 94 more good images."));
        fixture.find<QDoubleSpinBox>("falseAlarm")->setValue(20);
        QCOMPARE(fixture.textOf("thresholdPromise"),
                 QString("5 held-out images are enough for a threshold that stands for 1 in 5."));
        fixture.find<QDoubleSpinBox>("falseAlarm")->setValue(15);
        QCOMPARE(fixture.textOf("thresholdPromise"),
                 QString("With 5 held-out images the threshold can stand for 1 in 6 at best; for "
                         "15 in 100 you need 1 more good image."));
        fixture.dropOn("defective", drawParts(fixture.folder() / "defective", 1, true));
        QVERIFY(fixture.textOf("thresholdPromise").startsWith("The defective parts decide"));
        QVERIFY(!fixture.find<QDoubleSpinBox>("falseAlarm")->isEnabled());
    }

    void reviewBandStaysAboveTheFalseAlarms() {
        NewModelFixture fixture;
        auto* review = fixture.find<QDoubleSpinBox>("reviewFalseAlarm");
        QVERIFY(!review->isEnabled());
        fixture.find<QCheckBox>("withReview")->click();
        QVERIFY(review->isEnabled());
        for (const double falseAlarm : {10.0, 50.0}) {
            fixture.find<QDoubleSpinBox>("falseAlarm")->setValue(falseAlarm);
            review->setValue(3);
            const calibration::Rule rule = fixture.trainSettings().calibration.rule;
            QVERIFY(*rule.reviewFalseAlarm > rule.falseAlarm);
        }
    }

    void greysOutWhatTheMethodHasNoUseFor_data() {
        QTest::addColumn<Method>("method");
        QTest::addColumn<bool>("preset");
        QTest::addColumn<bool>("channels");
        QTest::addColumn<bool>("seed");
        QTest::newRow("padim") << Method::Padim << true << true << true;
        QTest::newRow("spade") << Method::Spade << false << false << false;
        QTest::newRow("patchcore") << Method::PatchCore << false << false << true;
        QTest::newRow("gaussian") << Method::Gaussian << false << false << false;
        QTest::newRow("nsphere") << Method::NSphere << false << false << false;
    }

    void greysOutWhatTheMethodHasNoUseFor() {
        QFETCH(Method, method);
        NewModelFixture fixture;
        fixture.add(drawParts(fixture.folder() / "good", 3, false));
        auto* methods = fixture.find<QComboBox>("method");
        fixture.find<QSpinBox>("inputWidth")->setValue(128);
        methods->setCurrentIndex(methods->findData(int(method)));
        QTEST(fixture.find<QComboBox>("preset")->isEnabled(), "preset");
        QTEST(fixture.find<QSpinBox>("channels")->isEnabled(), "channels");
        QTEST(fixture.find<QSpinBox>("seed")->isEnabled(), "seed");
        QVERIFY(fixture.textOf("methodExplanation").contains("but"));

        const pipeline::TrainSettings settings = fixture.trainSettings();
        const auto expected = pipeline::defaultSettings(settings.backbone, method).detector;
        QCOMPARE(settings.detector.method, method);
        QCOMPARE(settings.detector.layers, expected.layers);
        QCOMPARE(settings.detector.localAverage, expected.localAverage);
        QCOMPARE(settings.detector.reduction, expected.reduction);
        QCOMPARE(settings.input.resize.width, 128);
        QVERIFY(fixture.canTrain());
        QCOMPARE(fixture.forecast().startsWith("Estimate"), method == Method::Padim);
    }

    void paperPresetGivesWayToAnotherMethodAndComesBack() {
        NewModelFixture fixture;
        fixture.find<QComboBox>("preset")->setCurrentIndex(1);
        auto* methods = fixture.find<QComboBox>("method");
        methods->setCurrentIndex(methods->findData(int(Method::Spade)));
        QCOMPARE(fixture.trainSettings().input.margin, 16);
        QVERIFY(fixture.find<QSpinBox>("inputWidth")->isEnabled());
        methods->setCurrentIndex(methods->findData(int(Method::Padim)));
        const pipeline::TrainSettings settings = fixture.trainSettings();
        QVERIFY(settings.input == pipeline::paperSettings(settings.backbone).input);
    }

    void saysThatAnotherMethodCannotBeForecast() {
        NewModelFixture fixture;
        fixture.add(drawParts(fixture.folder() / "good", 3, false));
        auto* methods = fixture.find<QComboBox>("method");
        methods->setCurrentIndex(methods->findData(int(Method::Spade)));
        QVERIFY(fixture.forecast().contains("grow with the number of images"));
        fixture.find<QSpinBox>("inputWidth")->setValue(100);
        QVERIFY(!fixture.canTrain());
        QVERIFY(fixture.forecast().contains("128"));
    }

    void remembersRuleAndMethodButNoFolders() {
        NewModelFixture fixture;
        fixture.add(drawParts(fixture.folder() / "good", 3, false));
        auto* methods = fixture.find<QComboBox>("method");
        methods->setCurrentIndex(methods->findData(int(Method::PatchCore)));
        fixture.find<QDoubleSpinBox>("falseAlarm")->setValue(7);
        fixture.find<QDoubleSpinBox>("reviewFalseAlarm")->setValue(12.5);
        fixture.find<QCheckBox>("withReview")->click();
        fixture.find<QComboBox>("defectiveRule")->setCurrentIndex(1);
        fixture.find<QDoubleSpinBox>("maxMiss")->setValue(4);
        fixture.dropOn("defective", drawParts(fixture.folder() / "defective", 1, true));
        QTest::mouseClick(fixture.find<QPushButton>("train"), Qt::LeftButton);
        QCOMPARE(fixture.dialog->result(), int(QDialog::Accepted));

        fixture.dialog = fixture.makeDialog();
        fixture.dialog->show();
        const pipeline::TrainSettings again = fixture.trainSettings();
        QCOMPARE(again.detector.method, Method::PatchCore);
        QVERIFY(fixture.find<QComboBox>("method")->isVisible());
        QCOMPARE(again.calibration.rule.falseAlarm, 0.07);
        QCOMPARE(again.calibration.rule.reviewFalseAlarm, std::optional(0.125));
        QVERIFY(again.calibration.defective.empty());
        QVERIFY(!again.calibration.rule.maxMiss);
        fixture.dropOn("defective", fixture.folder() / "defective");
        QCOMPARE(fixture.trainSettings().calibration.rule.maxMiss, std::optional(0.04));
    }

    void countsADroppedHeldOutFolderAndLetsGoOfIt() {
        NewModelFixture fixture;
        fixture.add(drawParts(fixture.folder() / "good", 3, false));
        fixture.showAdvanced(ThresholdPage);
        const auto heldOut = drawParts(fixture.folder() / "held-out", 4, false);
        std::ofstream(heldOut / "notes.png") << "not an image";
        fixture.dropOn("heldOutGood", heldOut);
        QCOMPARE(fixture.textOf("heldOutGoodCount"), QString("4, 1 not readable"));
        QVERIFY(fixture.find<QLabel>("heldOutGoodCount")->toolTip().contains("notes.png"));
        QCOMPARE(fixture.find<QLineEdit>("heldOutGoodPath")->text(), displayPath(heldOut));
        QCOMPARE(fixture.dialog->request().sources.size(), std::size_t(1));
        QVERIFY(fixture.canTrain());
        QTest::mouseClick(fixture.find<QToolButton>("heldOutGoodClear"), Qt::LeftButton);
        QVERIFY(fixture.trainSettings().calibration.heldOutGood.empty());
        QVERIFY(!fixture.find<QLabel>("heldOutGoodCount")->isVisible());
    }

    void choosesAFolderOfDefectiveParts() {
        NewModelFixture fixture;
        fixture.showAdvanced(ThresholdPage);
        const auto defective = drawParts(fixture.folder() / "defective", 2, true);
        QVERIFY(!fixture.find<QComboBox>("defectiveRule")->isVisible());
        QTest::mouseClick(fixture.find<QPushButton>("defectiveChoose"), Qt::LeftButton);
        WindowFixture::answerFileDialog(defective);
        QTRY_COMPARE(fixture.textOf("defectiveCount"), QString("2 images"));
        QCOMPARE(fixture.trainSettings().calibration.defective, std::vector{defective});
        QVERIFY(fixture.find<QComboBox>("defectiveRule")->isVisible());
    }

    void refusesACalibrationFolderWithoutImages() {
        NewModelFixture fixture;
        fixture.add(drawParts(fixture.folder() / "good", 3, false));
        const auto empty = fixture.folder() / "empty";
        std::filesystem::create_directories(empty);
        for (const char* field : {"heldOutGood", "defective"}) {
            auto* clear = fixture.find<QToolButton>((QByteArray(field) + "Clear").constData());
            fixture.dropOn(field, empty);
            QVERIFY(!fixture.canTrain());
            fixture.dropOn(field, fixture.folder() / "gone");
            QVERIFY(!fixture.canTrain());
            QVERIFY(fixture.forecast().contains("gone"));
            clear->click();
            QVERIFY(fixture.canTrain());
        }
    }

    void whatIsDroppedBesideAFieldIsNotTrainedOn() {
        NewModelFixture fixture;
        fixture.showAdvanced(ThresholdPage);
        const auto mayDrop = [&](const QWidget* under) {
            QMimeData data;
            data.setUrls({QUrl::fromLocalFile(displayPath(fixture.folder()))});
            const QPoint position = under->mapTo(fixture.dialog.get(), under->rect().center());
            QDragEnterEvent enter(position, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(fixture.dialog.get(), &enter);
            QDragMoveEvent move(position, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
            QApplication::sendEvent(fixture.dialog.get(), &move);
            QDragLeaveEvent leave;
            QApplication::sendEvent(fixture.dialog.get(), &leave);
            return move.isAccepted();
        };
        QVERIFY(!mayDrop(fixture.find<QLabel>("thresholdPromise")));
        QVERIFY(mayDrop(fixture.find<QPushButton>("addFolder")));
    }

    void tabKeyWalksTheThresholdPageFromTopToBottom() {
        NewModelFixture fixture;
        fixture.showAdvanced(ThresholdPage);
        fixture.find<QCheckBox>("withReview")->click();
        fixture.dropOn("heldOutGood", drawParts(fixture.folder() / "held-out", 1, false));
        QCOMPARE(namesOnTheTabPath(*fixture.find<QWidget>("falseAlarm"),
                                   *fixture.find<QWidget>("defectiveRule")),
                 QStringList({"falseAlarm", "withReview", "reviewFalseAlarm", "heldOutGoodPath",
                              "heldOutGoodChoose", "heldOutGoodClear", "defectivePath",
                              "defectiveChoose"}));
    }
};

QTEST_MAIN(TestNewModelAdvanced)
#include "test_new_model_advanced.moc"
