#include "models/folder_labels.h"

#include <QtTest>

using namespace patchgauge::ui;

class TestFolderLabels : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void theFolderBelowTestNamesTheKind() {
        const auto good = labelOfFolder("/parts/cap/test/good/001.png");
        QVERIFY(good);
        QCOMPARE(good->label, Label::Good);
        QVERIFY(good->kind.isEmpty());
        const auto bent = labelOfFolder("/parts/cap/test/bent wire/left/001.png");
        QVERIFY(bent);
        QCOMPARE(bent->label, Label::Defective);
        QCOMPARE(bent->kind, QString("bent wire"));
    }

    void theInnermostTestFolderCounts() {
        QCOMPARE(labelOfFolder("/test/cap/test/good/001.png")->label, Label::Good);
    }

    void otherFoldersSayNothing() {
        QVERIFY(!labelOfFolder("/parts/cap/train/good/001.png"));
        QVERIFY(!labelOfFolder("/parts/test/001.png"));
        QVERIFY(!labelOfFolder("/parts/today/001.png"));
        QVERIFY(!labelOfFolder("test.png"));
    }
};

QTEST_APPLESS_MAIN(TestFolderLabels)
#include "test_folder_labels.moc"
