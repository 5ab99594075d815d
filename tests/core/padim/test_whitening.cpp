#include "base/random.h"
#include "padim/whitening.h"

#include <QTest>

#include <cmath>
#include <vector>

using namespace patchgauge;

class TestWhitening : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agreesWithPlainSums_data() {
        QTest::addColumn<int>("coarser");
        QTest::addColumn<int>("own");
        for (const int coarser : {0, 1, 7, 64})
            for (const int own : {1, 2, 3, 4, 5, 8, 31, 100})
                QTest::addRow("%d and %d", coarser, own) << coarser << own;
    }

    void agreesWithPlainSums() {
        QFETCH(int, coarser);
        QFETCH(int, own);
        Random random(static_cast<std::uint64_t>(coarser * 1000 + own));
        const auto draw = [&](int count) {
            std::vector<float> values;
            for (int i = 0; i < count; ++i)
                values.push_back(static_cast<float>(random.uniform(-1, 1)));
            return values;
        };
        const std::vector<float> rows = draw(own * coarser + own * (own + 1) / 2);
        const std::vector<float> vector = draw(coarser + own);
        // One more than there is room for, to see that it is left alone.
        std::vector<float> z(static_cast<std::size_t>(own) + 1, 77.0F);
        padim::whiten(rows.data(), vector.data(), static_cast<std::size_t>(coarser),
                      static_cast<std::size_t>(own), z.data());
        const float* row = rows.data();
        for (int i = 0; i < own; ++i) {
            double expected = 0;
            for (int j = 0; j < coarser + i + 1; ++j)
                expected += static_cast<double>(*row++) * vector[static_cast<std::size_t>(j)];
            QVERIFY(std::abs(z[static_cast<std::size_t>(i)] - expected) < 2e-5);
        }
        QCOMPARE(z.back(), 77.0F);
    }
};

QTEST_APPLESS_MAIN(TestWhitening)
#include "test_whitening.moc"
