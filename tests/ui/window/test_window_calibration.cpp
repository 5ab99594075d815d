#include "base/files.h"
#include "calibration/calibration.h"
#include "methods/methods.h"
#include "models/text.h"
#include "panels/image_card.h"
#include "ui/window/window_fixture.h"

#include <QAction>
#include <QDialog>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QtTest>

#include <algorithm>

using namespace patchgauge;
using namespace patchgauge::ui;
using patchgauge::test::drawPart;
using patchgauge::test::drawParts;
using patchgauge::test::WindowFixture;

namespace {

constexpr int goodParts = 16;
const QString outlier = QStringLiteral("part-900.png");

/// A window with a model of good parts and one that has a spot.
struct Trained : WindowFixture {
    Trained() {
        good = drawParts(folder() / "bracket" / "train" / "good", goodParts, false);
        drawPart(1001, true).save(displayPath(good / toPath(outlier)));
        train(good);
        waitUntilIdle();
    }

    const detector::ModelInfo& info() { return session().loaded()->model()->info(); }
    std::filesystem::path modelFile() { return session().loaded()->file(); }
    std::shared_ptr<const detector::Model> onDisk() { return methods::load(modelFile()); }

    QList<ImageCard*> cards() {
        auto all = window().findChildren<ImageCard*>();
        all.removeIf([](const ImageCard* card) { return !card->isVisible(); });
        return all;
    }

    bool showsNormalPage() { return window().findChild<QWidget*>("normalTitle")->isVisible(); }

    /// Clicks a button of the newest message.
    void clickInMessage(const QString& text) {
        for (auto* button : window().findChildren<QPushButton*>())
            if (button->isVisible() && button->text() == text) {
                QTest::mouseClick(button, Qt::LeftButton);
                waitUntilIdle();
                return;
            }
        QFAIL(qPrintable(text));
    }

    std::filesystem::path good;
};

QString nameOf(const ImageCard* card) {
    return card->findChild<QLabel*>("cardName")->text();
}

double scoreOf(const ImageCard* card) {
    return card->findChild<QLabel*>("cardScore")->text().toDouble();
}

void dropBy(const ImageCard* card) {
    QTest::mouseClick(card->findChild<QToolButton*>("cardDrop"), Qt::LeftButton);
}

bool holds(const detector::ModelInfo& info, const QString& name) {
    return std::any_of(info.images.begin(), info.images.end(),
                       [&](const detector::TrainingImage& image) {
                           return displayName(fromUtf8(image.path)) == name;
                       });
}

} // namespace

class TestWindowCalibration : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void trainingEndsWithWhatIsNormalInWords() {
        Trained fixture;
        QVERIFY(fixture.showsNormalPage());
        QVERIFY(fixture.textOf("normalTitle").contains("bracket"));
        // 17 scores: the largest of them stands for 1 in 18; 1 in 100 takes 99 scores.
        QCOMPARE(fixture.textOf("thresholdMeaning"),
                 QString("About 1 in 18 good parts would be flagged, estimated from 17 images. "
                         "For 1 in 100 you need 82 more."));
        const auto* histogram = fixture.find<QWidget>("scoreHistogram");
        QVERIFY(histogram->accessibleDescription().contains("17 good images"));
        QVERIFY(histogram->accessibleDescription().contains("threshold"));
    }

    void leastNormalImagesComeFirstWithTheirPictures() {
        Trained fixture;
        const QList<ImageCard*> cards = fixture.cards();
        QCOMPARE(cards.size(), 8);
        QCOMPARE(nameOf(cards.front()), outlier);
        QVERIFY(cards.front()->findChild<QLabel*>("standsOut"));
        for (int i = 1; i < cards.size(); ++i) {
            QVERIFY(scoreOf(cards[i - 1]) >= scoreOf(cards[i]));
            QVERIFY(!cards[i]->findChild<QLabel*>("standsOut"));
        }
        for (const ImageCard* card : cards)
            QVERIFY(!card->findChild<QToolButton*>("cardPicture")->icon().isNull());
    }

    void anImageIsDroppedByOneClickAndComesBackByUndo() {
        Trained fixture;
        const std::string identity = fixture.onDisk()->statisticsSha256();
        const float threshold = *fixture.info().calibration.threshold;
        dropBy(fixture.cards().front());
        fixture.waitUntilIdle();

        fixture.expectMessage("part-900.png was dropped; threshold");
        QCOMPARE(fixture.info().images.size(), std::size_t{goodParts});
        QVERIFY(!holds(fixture.info(), outlier));
        QVERIFY(*fixture.info().calibration.threshold < threshold / 2);
        QVERIFY(!holds(fixture.onDisk()->info(), outlier));
        QCOMPARE(fixture.onDisk()->info().calibration.threshold,
                 fixture.info().calibration.threshold);
        QVERIFY(nameOf(fixture.cards().front()) != outlier);
        QVERIFY(fixture.textOf("thresholdMeaning").contains("1 in 17"));

        fixture.clickInMessage("Undo");
        QCOMPARE(fixture.info().images.size(), std::size_t{goodParts + 1});
        QCOMPARE(*fixture.info().calibration.threshold, threshold);
        QCOMPARE(fixture.onDisk()->statisticsSha256(), identity);
        QCOMPARE(nameOf(fixture.cards().front()), outlier);
    }

    void severalDropsAreTakenBackOneByOne() {
        Trained fixture;
        for (int i = 0; i < 2; ++i) {
            dropBy(fixture.cards().front());
            fixture.waitUntilIdle();
        }
        QCOMPARE(fixture.info().images.size(), std::size_t{goodParts - 1});
        for (int left = goodParts; left <= goodParts + 1; ++left) {
            fixture.key(Qt::Key_Z, Qt::ControlModifier);
            fixture.waitUntilIdle();
            QCOMPARE(fixture.onDisk()->info().images.size(), std::size_t(left));
        }
        QVERIFY(!fixture.window().findChild<QAction*>("undo")->isEnabled());
    }

    void aDropJudgesTheListAgainAndStaysOnThePage() {
        Trained fixture;
        fixture.drop(fixture.window(), {drawParts(fixture.folder() / "test", 3, true)});
        fixture.waitUntilIdle();
        QVERIFY(!fixture.showsNormalPage());
        const auto rejected = [&] { return fixture.session().images().counts().reject; };
        QCOMPARE(rejected(), 0); // the spot among the good parts hides them
        fixture.key(Qt::Key_N);
        QVERIFY(fixture.showsNormalPage());
        QTRY_COMPARE(fixture.cards().size(), 8);
        fixture.waitUntilIdle();
        dropBy(fixture.cards().front());
        fixture.waitUntilIdle();
        QCOMPARE(fixture.session().images().rowCount(), 3);
        QCOMPARE(rejected(), 3);
        QVERIFY(fixture.showsNormalPage());
        fixture.key(Qt::Key_N);
        QVERIFY(!fixture.showsNormalPage());
    }

    void newResultsAreShownInsteadOfThePage() {
        Trained fixture;
        auto* showNormal = fixture.window().findChild<QAction*>("showNormal");
        QVERIFY(showNormal->isChecked());
        QVERIFY(!showNormal->isEnabled()); // there is nothing else to show
        fixture.drop(fixture.window(), {drawParts(fixture.folder() / "test", 2, true)});
        fixture.waitUntilIdle();
        QVERIFY(!showNormal->isChecked());
        showNormal->trigger();
        QVERIFY(fixture.showsNormalPage());
        fixture.drop(fixture.window(), {drawParts(fixture.folder() / "more", 2, true)});
        fixture.waitUntilIdle();
        QVERIFY(!fixture.showsNormalPage());
    }

    void aCardsPictureOpensTheImage() {
        Trained fixture;
        fixture.drop(fixture.window(), {drawParts(fixture.folder() / "test", 2, false)});
        fixture.waitUntilIdle();
        fixture.key(Qt::Key_N);
        fixture.waitUntilIdle();
        QTest::mouseClick(fixture.cards().front()->findChild<QToolButton*>("cardPicture"),
                          Qt::LeftButton);
        fixture.waitUntilIdle();
        QVERIFY(!fixture.showsNormalPage());
        QCOMPARE(displayName(fixture.session().readout().image()->inspection->path), outlier);
    }

    void aModelWithoutItsPhotosIsShownButKeepsItsImages() {
        Trained fixture;
        const auto file = fixture.modelFile();
        const QByteArray before = [&] {
            QFile model(displayPath(file));
            return model.open(QIODevice::ReadOnly) ? model.readAll() : QByteArray();
        }();
        std::filesystem::remove_all(fixture.good);
        fixture.restart();
        fixture.session().open(file);
        fixture.waitUntilIdle();
        QVERIFY(fixture.showsNormalPage());
        QCOMPARE(fixture.cards().size(), 8);
        for (const ImageCard* card : fixture.cards()) {
            QCOMPARE(card->findChild<QToolButton*>("cardPicture")->text(), QString("No picture"));
            QVERIFY(card->findChild<QToolButton*>("cardPicture")->toolTip().contains("part-"));
        }
        dropBy(fixture.cards().front());
        fixture.waitUntilIdle();
        fixture.expectMessage("part-900.png");
        QCOMPARE(fixture.info().images.size(), std::size_t{goodParts + 1});
        QFile model(displayPath(file));
        QVERIFY(model.open(QIODevice::ReadOnly));
        QVERIFY(model.readAll() == before);
    }

    void aReopenedModelDropsAnImageByReadingItAgain() {
        Trained fixture;
        const auto file = fixture.modelFile();
        fixture.restart();
        fixture.session().open(file);
        fixture.waitUntilIdle();
        dropBy(fixture.cards().front());
        fixture.waitUntilIdle();
        fixture.expectMessage("part-900.png was dropped; threshold");
        QVERIFY(!holds(fixture.onDisk()->info(), outlier));
    }

    void halvedNumbersRefuseTheDropInASentence() {
        WindowFixture fixture;
        TrainRequest request;
        request.sources = {drawParts(fixture.folder() / "good", 5, false)};
        request.settings = pipeline::defaultSettings("efficientnet-lite0");
        request.settings.storage = detector::Storage::Float16;
        request.modelFile = fixture.folder() / "half.padim";
        fixture.session().train(request);
        fixture.waitUntilIdle();
        fixture.session().open(request.modelFile);
        fixture.waitUntilIdle();
        fixture.session().dropImages({0});
        fixture.waitUntilIdle();
        fixture.expectMessage("float16");
        QCOMPARE(fixture.session().loaded()->model()->info().images.size(), std::size_t{5});
    }

    void nothingIsDroppedWhileAJobRuns() {
        Trained fixture;
        fixture.session().inspect({drawParts(fixture.folder() / "test", 40, false)});
        QVERIFY(fixture.session().worker().isBusy());
        for (const ImageCard* card : fixture.window().findChildren<ImageCard*>())
            QVERIFY(!card->findChild<QToolButton*>("cardDrop")->isEnabled());
        fixture.waitUntilIdle();
        for (const ImageCard* card : fixture.window().findChildren<ImageCard*>())
            QVERIFY(card->findChild<QToolButton*>("cardDrop")->isEnabled());
    }

    void anotherModelEndsWhatCanBeUndone() {
        Trained fixture;
        const auto copy = fixture.folder() / "copy.padim";
        std::filesystem::copy_file(fixture.modelFile(), copy);
        dropBy(fixture.cards().front());
        fixture.waitUntilIdle();
        fixture.session().open(copy);
        fixture.waitUntilIdle();
        fixture.session().changes().undo();
        fixture.waitUntilIdle();
        QCOMPARE(fixture.textOf("modelName"), QString("copy"));
        QCOMPARE(fixture.info().images.size(), std::size_t{goodParts + 1});
    }

    void everyMethodIsShownForWhatItIs_data() {
        QTest::addColumn<int>("method");
        QTest::addColumn<QString>("caption");
        QTest::addColumn<bool>("whole");
        using detector::Method;
        QTest::newRow("PaDiM") << int(Method::Padim) << "Mahalanobis distance of the patch"
                               << false;
        QTest::newRow("SPADE") << int(Method::Spade) << "Distance of the patch" << false;
        QTest::newRow("PatchCore") << int(Method::PatchCore) << "Distance of the patch" << false;
        QTest::newRow("Sphere") << int(Method::NSphere) << "Distance of the whole image" << true;
        QTest::newRow("Gaussian") << int(Method::Gaussian)
                                  << "Mahalanobis distance of the whole image" << true;
    }

    void everyMethodIsShownForWhatItIs() {
        QFETCH(int, method);
        QFETCH(QString, caption);
        QFETCH(bool, whole);
        WindowFixture fixture;
        TrainRequest request;
        request.sources = {drawParts(fixture.folder() / "good", 8, false)};
        request.settings =
            pipeline::defaultSettings("efficientnet-lite0", static_cast<detector::Method>(method));
        request.settings.input.resize = request.settings.input.crop = {64, 64};
        request.modelFile = fixture.folder() / "part.padim";
        fixture.session().train(request);
        fixture.waitUntilIdle();
        fixture.session().inspect({drawParts(fixture.folder() / "test", 2, true)});
        fixture.waitUntilIdle();
        fixture.hover({66, 28});
        QCOMPARE(fixture.textOf("distanceCaption"), caption);
        QVERIFY(fixture.textOf("modelMethod").startsWith(QTest::currentDataTag()));
        QCOMPARE(fixture.textOf("modelMethod").contains("as a whole"), whole);
        QVERIFY(fixture.textOf("patchDistance") != QString("–"));
        if (whole)
            QCOMPARE(fixture.textOf("patchPosition"), QString("row 0, column 0"));
        QVERIFY(!fixture.window().grab().isNull());
    }
};

QTEST_MAIN(TestWindowCalibration)
#include "test_window_calibration.moc"
