#include "dialogs/evaluation_dialog.h"
#include "dialogs/threshold_dialog.h"
#include "methods/methods.h"
#include "models/text.h"
#include "ui/window/window_fixture.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QDoubleSpinBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

#include <algorithm>
#include <fstream>

using namespace patchgauge;
using namespace patchgauge::ui;
using patchgauge::test::drawPart;
using patchgauge::test::drawParts;
using patchgauge::test::WindowFixture;

namespace {

/// A window with a model and ten inspected images, four of them defective.
struct Inspected : WindowFixture {
    Inspected() {
        train(drawParts(folder() / "bracket" / "train" / "good", 12, false));
        drawParts(testFolder() / "good", 6, false);
        drawParts(testFolder() / "spot", 4, true);
        session().inspect({testFolder()});
        waitUntilIdle();
    }

    std::filesystem::path testFolder() const { return folder() / "bracket" / "test"; }

    const calibration::Calibration& calibration() {
        return session().loaded()->model()->info().calibration;
    }

    ThresholdDialog* openDialog() {
        key(Qt::Key_T, Qt::ControlModifier);
        return qobject_cast<ThresholdDialog*>(QApplication::activeModalWidget());
    }

    /// Scores of the list, highest first.
    std::vector<float> scores() {
        std::vector<float> all;
        for (int row = 0; row < session().images().rowCount(); ++row)
            all.push_back(session().images().at(row).inspection.map.score);
        std::sort(all.rbegin(), all.rend());
        return all;
    }

    /// Thresholds between the second and third, and between the sixth and seventh score.
    ThresholdRequest betweenScores() {
        const std::vector<float> all = scores();
        return {(all[1] + all[2]) / 2, (all[5] + all[6]) / 2, "Ada", "to see"};
    }
};

QPushButton* setButton(const QDialog& dialog) {
    return dialog.findChild<QPushButton*>("setThreshold");
}

void type(const QDialog& dialog, const char* field, const QString& text) {
    auto* line = dialog.findChild<QLineEdit*>(field);
    line->selectAll();
    QTest::keyClicks(line, text);
}

/// Photos of good parts under a brighter lamp.
std::filesystem::path drawBrightParts(const std::filesystem::path& folder, int count) {
    std::filesystem::create_directories(folder);
    for (int i = 0; i < count; ++i) {
        QImage part = drawPart(500 + i, false);
        for (int y = 0; y < part.height(); ++y)
            std::for_each(part.scanLine(y), part.scanLine(y) + 3 * part.width(),
                          [](uchar& value) { value = uchar(std::min(255, value * 5 / 4)); });
        part.save(QStringLiteral("%1/bright-%2.png").arg(displayPath(folder)).arg(i));
    }
    return folder;
}

} // namespace

class TestWindowThreshold : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void aThresholdNeedsANameAndAReason() {
        Inspected fixture;
        auto* dialog = fixture.openDialog();
        QVERIFY(dialog);
        type(*dialog, "by", "Ada");
        QVERIFY(!setButton(*dialog)->isEnabled());
        type(*dialog, "reason", "   ");
        QVERIFY(!setButton(*dialog)->isEnabled());
        type(*dialog, "reason", "agreed with the customer");
        QVERIFY(setButton(*dialog)->isEnabled());
        type(*dialog, "by", " ");
        QVERIFY(!setButton(*dialog)->isEnabled());
    }

    void aReviewBandEndsBelowTheThreshold() {
        Inspected fixture;
        auto* dialog = fixture.openDialog();
        type(*dialog, "by", "Ada");
        type(*dialog, "reason", "to see");
        auto* review = dialog->findChild<QDoubleSpinBox*>("review");
        QVERIFY(!review->isEnabled());
        dialog->findChild<QCheckBox*>("hasReview")->click();
        QVERIFY(review->isEnabled());
        QVERIFY(setButton(*dialog)->isEnabled());
        review->setValue(dialog->findChild<QDoubleSpinBox*>("threshold")->value());
        QVERIFY(!setButton(*dialog)->isEnabled());
        QVERIFY(dialog->findChild<QLabel*>("obstacle")->text().contains("below"));
    }

    void wordsCountTheGoodImagesAbove() {
        Inspected fixture;
        std::vector<float> good = fixture.calibration().scores;
        std::sort(good.rbegin(), good.rend());
        auto* dialog = fixture.openDialog();
        dialog->findChild<QDoubleSpinBox*>("threshold")->setValue((good[2] + good[3]) / 2);
        // 3 of 12 by the F distribution: 5.49 % to 57.19 %.
        QCOMPARE(dialog->findChild<QLabel*>("thresholdWords")->text(),
                 QString("3 of 12 good images lie above: 25 % (95 % interval 5–57 %)"));
    }

    void verdictsFollowWithoutInspectingAgain() {
        Inspected fixture;
        const QAbstractItemModelTester tester(
            &fixture.session().images(), QAbstractItemModelTester::FailureReportingMode::QtTest);
        const std::string identity = fixture.session().loaded()->model()->statisticsSha256();
        const QSignalSpy jobs(&fixture.session().worker(), &JobRunner::started);
        const ThresholdRequest wanted = fixture.betweenScores();
        auto* dialog = fixture.openDialog();
        dialog->findChild<QDoubleSpinBox*>("threshold")->setValue(wanted.threshold);
        dialog->findChild<QCheckBox*>("hasReview")->click();
        dialog->findChild<QDoubleSpinBox*>("review")->setValue(*wanted.reviewThreshold);
        type(*dialog, "by", "Ada");
        type(*dialog, "reason", "to see");
        QTest::mouseClick(setButton(*dialog), Qt::LeftButton);
        fixture.waitUntilIdle();

        QCOMPARE(jobs.count(), 0);
        const VerdictCounts& counts = fixture.session().images().counts();
        QCOMPARE(counts.reject, 2);
        QCOMPARE(counts.review, 4);
        QCOMPARE(counts.pass, 4);
        QCOMPARE(fixture.find<QAbstractButton>("filterReview")->text(), QString("Review 4"));
        QVERIFY(fixture.textOf("modelLine").contains("review from"));
        QVERIFY(fixture.textOf("modelThreshold").contains("Set by hand by Ada"));
        QVERIFY(fixture.textOf("modelReview") != QString("–"));
        const auto onDisk = methods::load(fixture.session().loaded()->file());
        QCOMPARE(onDisk->statisticsSha256(), identity);
        QCOMPARE(onDisk->info().calibration.origin, calibration::Origin::Manual);
        QCOMPARE(onDisk->info().calibration.history.back().reason, std::string("to see"));
    }

    void theImageLookedAtFollows() {
        Inspected fixture;
        const float score = fixture.session().readout().image()->inspection->map.score;
        QVERIFY(!fixture.session().readout().image()->inspection->regions.empty());
        fixture.session().setThreshold({2 * score, score / 2, "Ada", "to see"});
        fixture.waitUntilIdle();
        const auto& image = fixture.session().readout().image();
        QCOMPARE(image->inspection->verdict, calibration::Verdict::Review);
        QVERIFY(image->inspection->regions.empty());
        QCOMPARE(image->threshold(), std::optional<float>(2 * score));
        QVERIFY(fixture.textOf("imageVerdict").contains("Review"));
        fixture.session().viewing().look(9);
        fixture.waitUntilIdle();
        QCOMPARE(fixture.session().readout().image()->threshold(), std::optional<float>(2 * score));
    }

    void imagesInspectedLaterAreJudgedByIt() {
        Inspected fixture;
        const float highest = fixture.scores().front();
        fixture.session().setThreshold({10 * highest, {}, "Ada", "to see"});
        fixture.waitUntilIdle();
        fixture.session().inspect({drawParts(fixture.folder() / "more", 3, true)});
        fixture.waitUntilIdle();
        QCOMPARE(fixture.session().images().counts().reject, 0);
        QCOMPARE(fixture.session().images().counts().pass, 13);
    }

    void aThresholdSetWhileInspectingHoldsForAll() {
        Inspected fixture;
        const float highest = fixture.scores().front();
        fixture.session().inspect({drawParts(fixture.folder() / "more", 40, true)});
        fixture.session().setThreshold({10 * highest, {}, "Ada", "to see"});
        fixture.waitUntilIdle();
        QCOMPARE(fixture.session().images().counts().all, 50);
        QCOMPARE(fixture.session().images().counts().reject, 0);
    }

    void undoPutsThresholdAndVerdictsBack() {
        Inspected fixture;
        const calibration::Calibration before = fixture.calibration();
        const int rejected = fixture.session().images().counts().reject;
        fixture.session().setThreshold(fixture.betweenScores());
        fixture.waitUntilIdle();
        QVERIFY(fixture.session().images().counts().reject != rejected);
        fixture.key(Qt::Key_Z, Qt::ControlModifier);
        fixture.waitUntilIdle();
        QCOMPARE(fixture.session().images().counts().reject, rejected);
        const auto onDisk = methods::load(fixture.session().loaded()->file())->info().calibration;
        QCOMPARE(onDisk.threshold, before.threshold);
        QCOMPARE(onDisk.history.size(), before.history.size());
    }

    void aThresholdLeftAloneKeepsAllItsDigits() {
        Inspected fixture;
        const auto threshold = fixture.calibration().threshold;
        auto* dialog = fixture.openDialog();
        dialog->findChild<QCheckBox*>("hasReview")->click();
        type(*dialog, "by", "Ada");
        type(*dialog, "reason", "to see");
        QTest::mouseClick(setButton(*dialog), Qt::LeftButton);
        fixture.waitUntilIdle();
        QCOMPARE(fixture.calibration().threshold, threshold);
        QVERIFY(fixture.calibration().reviewThreshold);
    }

    void whatWasSetBeforeAndByWhomIsShownAgain() {
        Inspected fixture;
        for (const char* reason : {"first", "second"}) {
            auto* dialog = fixture.openDialog();
            type(*dialog, "by", "Ada");
            type(*dialog, "reason", reason);
            QTest::mouseClick(setButton(*dialog), Qt::LeftButton);
            fixture.waitUntilIdle();
        }
        auto* dialog = fixture.openDialog();
        const auto* history = dialog->findChild<QTreeWidget*>("thresholdHistory");
        QCOMPARE(history->topLevelItemCount(), 3);
        QCOMPARE(history->topLevelItem(0)->text(4), QString("second"));
        QCOMPARE(history->topLevelItem(0)->text(1), QString("Ada"));
        QCOMPARE(history->topLevelItem(2)->text(2), QString("–"));
        QCOMPARE(dialog->findChild<QLineEdit*>("by")->text(), QString("Ada"));
        QVERIFY(dialog->findChild<QLineEdit*>("reason")->text().isEmpty());
    }

    void whatIsNormalFollowsTheThreshold() {
        Inspected fixture;
        fixture.key(Qt::Key_N);
        fixture.waitUntilIdle();
        const auto picture = [&] {
            return fixture.find<QToolButton>("cardPicture")->icon().pixmap(176, 132).toImage();
        };
        const QImage before = picture();
        const float highest = *std::max_element(fixture.calibration().scores.begin(),
                                                fixture.calibration().scores.end());
        fixture.session().setThreshold({highest / 2, {}, "Ada", "to see"});
        fixture.waitUntilIdle();
        QVERIFY(fixture.textOf("thresholdMeaning").startsWith("Set by hand by Ada"));
        QVERIFY(picture() != before); // there is heat now
    }

    void aThresholdThatCannotBeSavedIsNotSet() {
        Inspected fixture;
        const auto threshold = fixture.calibration().threshold;
        const auto file = fixture.session().loaded()->file();
        std::filesystem::remove_all(file.parent_path());
        std::ofstream(file.parent_path()) << "not a folder";
        fixture.session().setThreshold({1, {}, "Ada", "to see"});
        fixture.waitUntilIdle();
        fixture.expectMessage("bracket.padim");
        QCOMPARE(fixture.calibration().threshold, threshold);
        QVERIFY(!fixture.session().changes().canUndo());
    }

    void brighterPhotosAreToldApart() {
        Inspected fixture;
        // So that the photos are not rejected, which would say enough.
        fixture.session().setThreshold({1000, {}, "Ada", "to see"});
        fixture.waitUntilIdle();
        fixture.session().inspect({drawParts(fixture.folder() / "alike", 12, false)});
        fixture.waitUntilIdle();
        QVERIFY(!fixture.messages().join(' ').contains("score higher"));
        fixture.session().inspect({drawBrightParts(fixture.folder() / "bright", 12)});
        fixture.waitUntilIdle();
        fixture.expectMessage("These 12 images score higher than the 12 good images");
    }

    void photosTrainedOnAreNoDrift() {
        Inspected fixture;
        fixture.session().inspect({fixture.folder() / "bracket" / "train" / "good"});
        fixture.waitUntilIdle();
        QVERIFY(!fixture.messages().join(' ').contains("score lower"));
    }

    void aTestFolderGivesTheRatesOfTheList() {
        Inspected fixture;
        fixture.session().setThreshold(fixture.betweenScores());
        fixture.waitUntilIdle();
        fixture.window().findChild<QAction*>("evaluate")->trigger();
        fixture.answerFileDialog(fixture.folder() / "bracket");
        fixture.waitUntilIdle();
        auto* dialog = fixture.window().findChild<EvaluationDialog*>();
        QVERIFY(dialog && dialog->isVisible() && !dialog->isModal());
        const auto value = [&](const char* name) {
            return dialog->findChild<QLabel*>(name)->text();
        };
        QCOMPARE(value("testImages"), QString("10"));
        QVERIFY(value("escape").startsWith("2 of 4: 50 %"));
        QVERIFY(value("overkill").startsWith("0 of 6: 0 %"));
        QCOMPARE(value("imageAuroc"), QString("1.000"));
        QCOMPARE(value("pixelAuroc"), QString("–"));
        dialog->findChild<QPushButton*>("copyEvaluation")->click();
        QVERIFY(QGuiApplication::clipboard()->text().contains(value("escape")));
    }

    void aFolderWithoutTestImagesIsNamed() {
        Inspected fixture;
        std::filesystem::create_directories(fixture.folder() / "no dataset");
        fixture.session().evaluate(fixture.folder() / "no dataset");
        fixture.waitUntilIdle();
        fixture.expectMessage("no dataset");
        QVERIFY(!fixture.window().findChild<EvaluationDialog*>());
    }
};

QTEST_MAIN(TestWindowThreshold)
#include "test_window_threshold.moc"
