#include "models/kind_table_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QtTest>

using namespace patchgauge;
using namespace patchgauge::ui;

namespace {

evaluation::KindQuality kind(std::size_t pass, std::size_t review, std::size_t reject,
                             double mean) {
    return {
        {pass, review, reject}, calibration::clopperPearson(pass, pass + review + reject), mean};
}

QStringList texts(const KindTableModel& model, int row) {
    QStringList texts;
    for (int column = 0; column < model.columnCount(); ++column)
        texts << model.index(row, column).data().toString();
    return texts;
}

} // namespace

class TestKindTableModel : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { QLocale::setDefault(QLocale::c()); }

    void givesEveryKindARow() {
        KindTableModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setKinds({"dent", ""}, {kind(1, 2, 7, 21.456), kind(0, 0, 3, 30)});
        QCOMPARE(texts(model, 0), QStringList({"dent", "10", "9", "10 %", "21.5"}));
        QCOMPARE(texts(model, 1), QStringList({"no kind given", "3", "3", "0 %", "30.0"}));
        QVERIFY(model.index(0, 3).data(Qt::ToolTipRole).toString().startsWith("1 of 10"));
        QCOMPARE(model.headerData(0, Qt::Horizontal, Qt::DisplayRole).toString(), QString("Kind"));
    }

    void otherVerdictsChangeTheRowsInPlace() {
        KindTableModel model;
        const QAbstractItemModelTester tester(
            &model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.setKinds({"dent"}, {kind(1, 0, 1, 5)});
        const QSignalSpy reset(&model, &QAbstractItemModel::modelReset);
        const QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
        model.setKinds({"dent"}, {kind(2, 0, 0, 5)});
        QCOMPARE(reset.count(), 0);
        QCOMPARE(changed.count(), 1);
        QCOMPARE(texts(model, 0)[2], QString("0"));
        model.setKinds({}, {});
        QCOMPARE(model.rowCount(), 0);
    }
};

QTEST_GUILESS_MAIN(TestKindTableModel)
#include "test_kind_table_model.moc"
