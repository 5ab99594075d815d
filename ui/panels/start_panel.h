#pragma once

#include <QList>
#include <QString>
#include <QWidget>

class QAction;

namespace patchgauge::ui {

/// What fills the window when there is nothing to look at yet: what can be done next, each with a
/// button and a sentence.
class StartPanel : public QWidget {
    Q_OBJECT

public:
    struct Step {
        QAction* action = nullptr; ///< what the button triggers; outlives the panel
        QString title;
        QString description;
        QString objectName; ///< of the button
    };

    StartPanel(const QString& title, const QString& introduction, const QList<Step>& steps,
               const QString& hint, QWidget* parent = nullptr);

private:
    QWidget* makeButton(const Step& step, QWidget* parent);
};

} // namespace patchgauge::ui
