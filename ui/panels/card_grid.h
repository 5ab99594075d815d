#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace patchgauge::ui {

/// Widgets of the same width in rows, as many in a row as there is room for.
class CardGrid : public QWidget {
    Q_OBJECT

public:
    explicit CardGrid(QWidget* parent = nullptr);

    /// Replaces the cards, which become children of the grid; the earlier ones are deleted.
    void setCards(const QList<QWidget*>& cards);

    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    int columnsIn(int width) const;
    void arrange();

    QGridLayout* layout_;
    QList<QWidget*> cards_;
    int columns_ = 1;
};

} // namespace patchgauge::ui
