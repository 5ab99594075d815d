#include "panels/card_grid.h"

#include <QPointer>
#include <QtTest>

using namespace patchgauge::ui;

namespace {

constexpr int cardWidth = 100;

QList<QWidget*> makeCards(int count) {
    QList<QWidget*> cards;
    for (int i = 0; i < count; ++i) {
        auto* card = new QWidget;
        card->setFixedSize(cardWidth, 80);
        cards << card;
    }
    return cards;
}

int cardsInFirstRow(const QList<QWidget*>& cards) {
    int count = 0;
    for (const QWidget* card : cards)
        count += card->y() == cards.front()->y();
    return count;
}

} // namespace

class TestCardGrid : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void putsAsManyCardsInARowAsThereIsRoomFor() {
        CardGrid grid;
        const QList<QWidget*> cards = makeCards(8);
        grid.setCards(cards);
        grid.show();
        for (const auto& [width, expected] :
             {std::pair(450, 4), std::pair(330, 3), std::pair(110, 1), std::pair(2000, 8)}) {
            grid.resize(width, 1000);
            QTRY_COMPARE(cardsInFirstRow(cards), expected);
            for (const QWidget* card : cards)
                QVERIFY(card->geometry().right() < std::max(width, cardWidth + 1));
        }
    }

    void replacedCardsAreGone() {
        CardGrid grid;
        grid.resize(500, 500);
        const QList<QWidget*> first = makeCards(3);
        grid.setCards(first);
        const QPointer<QWidget> old = first.front();
        grid.setCards(makeCards(2));
        QTRY_VERIFY(!old);
        grid.setCards({});
        QCOMPARE(grid.minimumSizeHint(), QSize(0, 0));
    }
};

QTEST_MAIN(TestCardGrid)
#include "test_card_grid.moc"
