#include "panels/message_bar.h"

#include "panels/icon.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

namespace patchgauge::ui {
namespace {

constexpr int detailsHeight = 120;

QString iconName(Message::Severity severity) {
    switch (severity) {
    case Message::Severity::Information:
        return QStringLiteral("information");
    case Message::Severity::Warning:
        return QStringLiteral("warning");
    case Message::Severity::Error:
        return QStringLiteral("error");
    }
    return {};
}

} // namespace

MessageBar::MessageBar(const Message& message, QWidget* parent)
    : QFrame(parent), severity_(message.severity) {
    setFrameShape(QFrame::StyledPanel);
    setBackgroundRole(QPalette::AlternateBase);
    setAutoFillBackground(true);
    setAccessibleName(message.text);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 4, 4, 4);
    layout->setSpacing(4);
    layout->addWidget(makeLine(message));
    if (!message.details.isEmpty())
        layout->addWidget(makeDetails(message.details));
}

QWidget* MessageBar::makeLine(const Message& message) {
    constexpr int iconSide = 20;
    auto* line = new QWidget(this);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);

    auto* sign = new QLabel(line);
    sign->setPixmap(icon(iconName(message.severity)).pixmap(iconSide));
    layout->addWidget(sign, 0, Qt::AlignTop);
    auto* text = new QLabel(message.text, line);
    text->setObjectName(QStringLiteral("messageText"));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    layout->addWidget(text, 1);

    for (const Message::Action& action : message.actions) {
        auto* button = new QPushButton(action.text, line);
        button->setToolTip(action.text);
        connect(button, &QPushButton::clicked, this, action.run);
        layout->addWidget(button);
    }
    if (!message.details.isEmpty()) {
        auto* details = new QPushButton(tr("Details"), line);
        details->setObjectName(QStringLiteral("messageDetails"));
        details->setCheckable(true);
        details->setToolTip(tr("Show or hide what is behind this message"));
        connect(details, &QPushButton::toggled, this,
                [this](bool shown) { findChild<QPlainTextEdit*>()->setVisible(shown); });
        layout->addWidget(details);
    }
    auto* close = new QToolButton(line);
    close->setObjectName(QStringLiteral("messageClose"));
    close->setIcon(icon(QStringLiteral("close")));
    close->setAutoRaise(true);
    close->setToolTip(tr("Close this message"));
    close->setAccessibleName(tr("Close this message"));
    connect(close, &QToolButton::clicked, this, &MessageBar::dismissed);
    layout->addWidget(close, 0, Qt::AlignTop);
    return line;
}

QPlainTextEdit* MessageBar::makeDetails(const QStringList& details) {
    auto* text = new QPlainTextEdit(details.join(QLatin1Char('\n')), this);
    text->setObjectName(QStringLiteral("messageDetailsText"));
    text->setReadOnly(true);
    text->setMaximumHeight(detailsHeight);
    text->setLineWrapMode(QPlainTextEdit::NoWrap);
    text->setAccessibleName(tr("Details"));
    text->hide();
    return text;
}

} // namespace patchgauge::ui
