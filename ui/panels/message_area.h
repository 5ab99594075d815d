#pragma once

#include <QList>
#include <QString>
#include <QStringList>
#include <QWidget>

#include <functional>

class QVBoxLayout;

namespace patchgauge::ui {

class MessageBar;

/// Something that the user should know, now or when it suits.
struct Message {
    enum class Severity { Information, Warning, Error };

    struct Action {
        QString text;
        std::function<void()> run;
    };

    Severity severity = Severity::Information;
    QString text;        ///< one sentence: what, where, what to do
    QStringList details; ///< shown on demand, one a line
    QList<Action> actions;
};

/// Shows messages below each other, newest first, without getting in the way. Information is
/// replaced by the next one; warnings and errors stay until they are closed or newer ones need
/// their room. Hidden when there are none.
class MessageArea : public QWidget {
    Q_OBJECT

public:
    explicit MessageArea(QWidget* parent = nullptr);

    void post(const Message& message);

private:
    void remove(MessageBar* bar);

    QList<MessageBar*> bars_; ///< newest first
    QVBoxLayout* layout_;
};

} // namespace patchgauge::ui
