#pragma once

#include <QLabel>
#include <QWidget>

class QGridLayout;
class QVBoxLayout;

namespace patchgauge::ui {

/// A titled part of a panel: named values below each other, and widgets between them.
class FactsSection : public QWidget {
    Q_OBJECT

public:
    explicit FactsSection(const QString& title, QWidget* parent = nullptr);

    /// Adds a line `name  value` and gives the label of the value, which shows a dash at first.
    QLabel* addFact(const QString& name, const QString& objectName);

    /// Adds a widget as wide as the section.
    void addWidget(QWidget* widget);

private:
    QGridLayout* grid_;
};

/// Shows `text`, or a dash where there is nothing to say, with the full value as tool tip.
void setFact(QLabel* value, const QString& text, const QString& toolTip = {});

/// A label in the pale colour of what only names or explains.
QLabel* makeCaption(const QString& text, QWidget* parent);

} // namespace patchgauge::ui
