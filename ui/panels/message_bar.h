#pragma once

#include "panels/message_area.h"

#include <QFrame>

class QPlainTextEdit;

namespace patchgauge::ui {

/// One message with its actions, its details on demand, and a button that closes it.
class MessageBar : public QFrame {
    Q_OBJECT

public:
    explicit MessageBar(const Message& message, QWidget* parent = nullptr);

    Message::Severity severity() const { return severity_; }

Q_SIGNALS:
    /// The message has been dealt with.
    void dismissed();

private:
    QWidget* makeLine(const Message& message);
    QPlainTextEdit* makeDetails(const QStringList& details);

    Message::Severity severity_;
};

} // namespace patchgauge::ui
