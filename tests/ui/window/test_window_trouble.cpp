#include "canvas/readout_model.h"
#include "models/text.h"
#include "ui/window/window_fixture.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QMessageBox>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QtTest>

#include <fstream>

using namespace patchgauge;
using namespace patchgauge::ui;
using patchgauge::test::drawPart;
using patchgauge::test::drawParts;
using patchgauge::test::WindowFixture;

namespace {

struct Trained : WindowFixture {
    Trained() {
        train(drawParts(folder() / "bracket" / "train" / "good", 6, false));
        while (!messages().isEmpty())
            click("messageClose");
    }

    QString modelInUse() const { return textOf("modelName"); }
};

/// Starts a training that takes long enough to be interrupted.
void startLongTraining(WindowFixture& fixture) {
    TrainRequest request;
    request.sources = {drawParts(fixture.folder() / "many", 200, false)};
    request.settings = pipeline::defaultSettings("efficientnet-lite0");
    request.modelFile = fixture.folder() / "many.padim";
    fixture.session().train(request);
    QVERIFY(fixture.session().worker().isBusy());
}

QPushButton* buttonOf(const QMessageBox* question, const QString& text) {
    for (QAbstractButton* button : question->buttons())
        if (button->text() == text)
            return qobject_cast<QPushButton*>(button);
    return nullptr;
}

QMessageBox* closeQuestion(WindowFixture& fixture) {
    return fixture.window().findChild<QMessageBox*>(QStringLiteral("closeQuestion"));
}

} // namespace

class TestWindowTrouble : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelCutOffLeavesTheOldOne() {
        Trained fixture;
        const auto broken = fixture.folder() / "broken.padim";
        std::filesystem::copy_file(fixture.session().loaded()->file(), broken);
        std::filesystem::resize_file(broken, std::filesystem::file_size(broken) / 2);
        fixture.drop(fixture.window(), {broken});
        fixture.waitUntilIdle();
        fixture.expectMessage("broken.padim");
        QCOMPARE(fixture.modelInUse(), QString("bracket"));
    }

    void missingModelIsNamed() {
        Trained fixture;
        fixture.session().open(fixture.folder() / "gone.padim");
        fixture.waitUntilIdle();
        fixture.expectMessage("gone.padim");
        QCOMPARE(fixture.modelInUse(), QString("bracket"));
    }

    void folderWithoutImagesIsNamed() {
        Trained fixture;
        const auto empty = fixture.folder() / "nothing here";
        std::filesystem::create_directories(empty);
        fixture.drop(fixture.window(), {empty});
        fixture.waitUntilIdle();
        fixture.expectMessage("nothing here");
        QCOMPARE(fixture.session().images().rowCount(), 0);
    }

    void unreadableImagesAreCollectedAndTheRestGoesOn() {
        Trained fixture;
        const auto test = drawParts(fixture.folder() / "test", 4, false);
        std::ofstream(test / "text.png") << "this is no image";
        std::filesystem::resize_file(test / "part-002.png", 400);
        fixture.drop(fixture.window(), {test});
        fixture.waitUntilIdle();
        QCOMPARE(fixture.session().images().counts().unreadable, 2);
        QCOMPARE(fixture.session().images().counts().all, 5);
        fixture.expectMessage("2 images");
        fixture.click("messageDetails");
        const auto* details = fixture.find<QPlainTextEdit>("messageDetailsText");
        QVERIFY(details);
        QVERIFY(details->toPlainText().contains("text.png"));
        QVERIFY(details->toPlainText().contains("part-002.png"));
        fixture.click("messageClose");
    }

    void anUnreadableImageOfTheListSaysWhy() {
        Trained fixture;
        const auto bad = fixture.folder() / "text.png";
        std::ofstream(bad) << "this is no image";
        fixture.drop(fixture.window(), {bad});
        fixture.waitUntilIdle();
        QVERIFY(fixture.find<QLabel>("imageNotice")->text().contains("text.png"));
    }

    void anImageThatHasGoneSinceSaysSo() {
        Trained fixture;
        const auto test = drawParts(fixture.folder() / "test", 2, false);
        fixture.drop(fixture.window(), {test});
        fixture.waitUntilIdle();
        std::filesystem::remove(test / "part-001.png");
        auto* list = fixture.find<QAbstractItemView>("imageList");
        list->setCurrentIndex(list->model()->index(1, 0));
        fixture.waitUntilIdle();
        QVERIFY(fixture.find<QLabel>("imageNotice")->text().contains("part-001.png"));
        list->setCurrentIndex(list->model()->index(0, 0));
        fixture.waitUntilIdle();
        QVERIFY(fixture.session().readout().image());
    }

    void anImageReplacedSinceIsNotShownWithTheOldMap() {
        Trained fixture;
        const auto test = drawParts(fixture.folder() / "test", 2, false);
        fixture.drop(fixture.window(), {test});
        fixture.waitUntilIdle();
        drawPart(5, false).scaled(50, 40).save(displayPath(test / "part-001.png"));
        auto* list = fixture.find<QAbstractItemView>("imageList");
        list->setCurrentIndex(list->model()->index(1, 0));
        fixture.waitUntilIdle();
        QVERIFY(fixture.find<QLabel>("imageNotice")->text().contains("inspect it again"));
    }

    void modelThatCannotBeSavedStaysInUse() {
        WindowFixture fixture;
        const auto blocker = fixture.folder() / "file";
        std::ofstream(blocker) << "not a folder";
        TrainRequest request;
        request.sources = {drawParts(fixture.folder() / "good", 4, false)};
        request.settings = pipeline::defaultSettings("efficientnet-lite0");
        request.settings.input.resize = request.settings.input.crop = {64, 64};
        request.modelFile = blocker / "part.padim";
        fixture.session().train(request);
        fixture.waitUntilIdle();
        fixture.expectMessage("part.padim");
        QCOMPARE(fixture.textOf("modelName"), QString("part"));
    }

    void exportWhereNothingCanBeWrittenIsSaid() {
        Trained fixture;
        const auto blocker = fixture.folder() / "file";
        std::ofstream(blocker) << "not a folder";
        fixture.settings().setValue("folders/export", displayPath(blocker / "pictures"));
        fixture.drop(fixture.window(), {drawParts(fixture.folder() / "test", 1, true)});
        fixture.waitUntilIdle();
        fixture.click("exportViewButton");
        fixture.waitUntilIdle();
        fixture.expectMessage("part-000.png");
    }

    void demoWithoutABackboneSaysHowToGetIt() {
        const QTemporaryDir empty;
        WindowFixture fixture(empty.path().toStdU16String());
        fixture.click("welcomeDemo");
        fixture.waitUntilIdle();
        QCOMPARE(fixture.messages().size(), 1);
        QVERIFY(fixture.find<QAbstractButton>("welcomeDemo")->isEnabled());
    }

    void cancellingTrainingKeepsTheOldModel() {
        Trained fixture;
        startLongTraining(fixture);
        QTRY_VERIFY(fixture.window().findChild<QWidget*>("jobCancel")->isVisible());
        fixture.click("jobCancel");
        fixture.waitUntilIdle();
        QCOMPARE(fixture.modelInUse(), QString("bracket"));
        QVERIFY(!std::filesystem::exists(fixture.folder() / "many.padim"));
        QVERIFY(!fixture.window().findChild<QWidget*>("jobCancel")->isVisible());
    }

    void imagesDroppedWhileTrainingAreInspectedAfterIt() {
        Trained fixture;
        startLongTraining(fixture);
        fixture.drop(fixture.window(), {drawParts(fixture.folder() / "test", 3, false)});
        QTRY_VERIFY(fixture.window().findChild<QWidget*>("jobCancel")->isVisible());
        fixture.click("jobCancel");
        fixture.waitUntilIdle();
        QCOMPARE(fixture.session().images().counts().all, 3);
        QCOMPARE(fixture.modelInUse(), QString("bracket"));
    }

    void openingAModelDropsInspectionsOfTheOldOne() {
        Trained fixture;
        const auto copy = fixture.folder() / "copy.padim";
        std::filesystem::copy_file(fixture.session().loaded()->file(), copy);
        fixture.session().inspect({drawParts(fixture.folder() / "test", 100, false)});
        fixture.session().open(copy);
        fixture.waitUntilIdle();
        QCOMPARE(fixture.modelInUse(), QString("copy"));
        QCOMPARE(fixture.session().images().rowCount(), 0);
    }

    void closingWhileTrainingAsksAndKeepsWorkingByDefault() {
        WindowFixture fixture;
        startLongTraining(fixture);
        fixture.window().close();
        QTRY_VERIFY(closeQuestion(fixture));
        QVERIFY(fixture.window().isVisible());
        QTest::keyClick(closeQuestion(fixture), Qt::Key_Return);
        QTRY_VERIFY(!closeQuestion(fixture));
        QVERIFY(fixture.window().isVisible());
        QVERIFY(fixture.session().worker().isBusy());
    }

    void closingWhileTrainingStopsAndEnds() {
        WindowFixture fixture;
        startLongTraining(fixture);
        fixture.window().close();
        QTRY_VERIFY(closeQuestion(fixture));
        QTest::mouseClick(buttonOf(closeQuestion(fixture), "Stop and close"), Qt::LeftButton);
        QTRY_VERIFY(!fixture.window().isVisible());
        QVERIFY(!fixture.session().worker().isBusy());
    }

    void goingAwayAtAnyMomentEndsCleanly() {
        for (int moment = 0; moment < 4; ++moment) {
            Trained fixture;
            const auto test = drawParts(fixture.folder() / "test", 60, true);
            if (moment % 2 == 0)
                startLongTraining(fixture);
            fixture.session().inspect({test});
            if (moment >= 2)
                QTRY_VERIFY(fixture.session().images().rowCount() > 0 || moment == 2);
            fixture.destroy();
        }
    }

    void closingWithTheNewModelDialogOpenEndsCleanly() {
        WindowFixture fixture;
        fixture.click("newModelButton");
        auto* dialog = fixture.window().findChild<NewModelDialog*>();
        dialog->addSources({drawParts(fixture.folder() / "many", 60, false)});
        fixture.destroy();
    }
};

QTEST_MAIN(TestWindowTrouble)
#include "test_window_trouble.moc"
