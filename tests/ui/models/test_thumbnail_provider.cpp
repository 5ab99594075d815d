#include "models/text.h"
#include "models/thumbnail.h"
#include "models/thumbnail_provider.h"

#include <QDir>
#include <QImage>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <memory>

using namespace patchgauge;
using namespace patchgauge::ui;

class TestThumbnailProvider : public QObject {
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> folder_;

    QString draw(const QString& name, const QColor& colour, QSize size = {200, 100}) const {
        QImage photo(size, QImage::Format_RGB888);
        photo.fill(colour);
        const QString file = folder_->filePath(name);
        return photo.save(file) ? file : QString();
    }

    std::filesystem::path cache() const { return toPath(folder_->filePath("cache")); }

    QStringList cachedFiles() const {
        return QDir(folder_->filePath("cache")).entryList(QDir::Files);
    }

    static bool isAbout(const QColor& colour, const QColor& expected) {
        constexpr int tolerance = 12; // of JPEG
        return std::abs(colour.red() - expected.red()) < tolerance &&
               std::abs(colour.green() - expected.green()) < tolerance &&
               std::abs(colour.blue() - expected.blue()) < tolerance;
    }

    static QColor middleOf(const QPixmap& pixmap) {
        return pixmap.toImage().pixelColor(pixmap.rect().center());
    }

private Q_SLOTS:
    void init() { folder_ = std::make_unique<QTemporaryDir>(); }

    void makesWhatIsWantedInThatOrder() {
        ThumbnailProvider provider(cache());
        QSignalSpy arrived(&provider, &ThumbnailProvider::arrived);
        const QString red = draw("red.png", Qt::red);
        const QString blue = draw("blue.png", Qt::blue);
        QVERIFY(!provider.find(red));
        provider.want({red, blue});
        QTRY_COMPARE(arrived.count(), 2);
        QCOMPARE(arrived[0][0].toString(), red);
        QCOMPARE(provider.find(red)->size(), QSize(thumbnailSide, thumbnailSide / 2));
        QVERIFY(isAbout(middleOf(*provider.find(red)), Qt::red));
        QVERIFY(isAbout(middleOf(*provider.find(blue)), Qt::blue));
    }

    void anImageThatIsGoneHasANullPixmap() {
        ThumbnailProvider provider(cache());
        const QString gone = folder_->filePath("gone.png");
        provider.want({gone});
        QTRY_VERIFY(provider.find(gone));
        QVERIFY(provider.find(gone)->isNull());
    }

    void theNextStartNeedsNoPhotos() {
        const QString red = draw("red.png", Qt::red);
        {
            ThumbnailProvider provider(cache());
            provider.want({red});
            QTRY_VERIFY(provider.find(red));
        }
        QCOMPARE(cachedFiles().size(), 1);
        // What the disk has is taken: it is another colour now.
        QImage green(8, 8, QImage::Format_RGB888);
        green.fill(Qt::green);
        QVERIFY(green.save(folder_->filePath("cache/" + cachedFiles().front()), "JPEG"));
        ThumbnailProvider provider(cache());
        provider.want({red});
        QTRY_VERIFY(provider.find(red));
        QVERIFY(isAbout(middleOf(*provider.find(red)), Qt::green));
    }

    void aDamagedFileOfTheCacheIsMadeAnew() {
        const QString red = draw("red.png", Qt::red);
        ThumbnailFiles(cache()).store(toPath(red), "not a picture");
        ThumbnailProvider provider(cache());
        provider.want({red});
        QTRY_VERIFY(provider.find(red));
        QVERIFY(isAbout(middleOf(*provider.find(red)), Qt::red));
    }

    void anotherPhotoUnderTheSameNameIsShownOnceItIsKnown() {
        ThumbnailProvider provider(cache());
        const QString part = draw("part.png", Qt::red);
        provider.want({part});
        QTRY_VERIFY(provider.find(part));
        draw("part.png", Qt::blue, {300, 300});
        provider.forget(part);
        QVERIFY(!provider.find(part));
        provider.want({part});
        QTRY_VERIFY(provider.find(part));
        QVERIFY(isAbout(middleOf(*provider.find(part)), Qt::blue));
    }

    void theFolderStaysBelowItsSize() {
        constexpr int bytes = 1000;
        ThumbnailFiles files(cache(), 10 * bytes);
        for (int i = 0; i < 40; ++i)
            files.store(toPath(draw(QString("%1.png").arg(i), Qt::gray, {2, 2})),
                        QByteArray(bytes, 'x'));
        QVERIFY(cachedFiles().size() <= 10);
        QVERIFY(cachedFiles().size() >= 7);
    }

    void whatCannotBeWrittenIsStillShown() {
        const QString red = draw("red.png", Qt::red);
        QFile file(folder_->filePath("cache"));
        QVERIFY(file.open(QIODevice::WriteOnly)); // a file where the folder should be
        ThumbnailProvider provider(cache());
        provider.want({red});
        QTRY_VERIFY(provider.find(red));
        QVERIFY(!provider.find(red)->isNull());
    }
};

QTEST_MAIN(TestThumbnailProvider)
#include "test_thumbnail_provider.moc"
