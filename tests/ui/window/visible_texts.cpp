#include "ui/window/visible_texts.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QGroupBox>
#include <QLabel>
#include <QLineEdit>
#include <QTextDocumentFragment>
#include <QToolButton>
#include <QWidget>

namespace patchgauge::test {
namespace {

/// Rounding of text measures to whole pixels.
constexpr int tolerance = 1;

bool isElided(const QString& text) {
    return text.contains(QChar(0x2026)) && !text.endsWith(QChar(0x2026));
}

bool fits(const QLabel& label) {
    if (label.text().isEmpty() || !label.pixmap(Qt::ReturnByValue).isNull())
        return true;
    if (label.wordWrap())
        return label.heightForWidth(label.width()) <= label.height() + tolerance;
    return label.sizeHint().width() <= label.width() + tolerance &&
           label.sizeHint().height() <= label.height() + tolerance;
}

bool fits(const QAbstractButton& button) {
    const auto* tool = qobject_cast<const QToolButton*>(&button);
    const bool showsText = !tool || tool->toolButtonStyle() != Qt::ToolButtonIconOnly;
    if (button.text().isEmpty() || !showsText)
        return true;
    return button.sizeHint().width() <= button.width() + tolerance;
}

bool fits(const QComboBox& box) {
    constexpr int arrow = 20;
    return box.fontMetrics().horizontalAdvance(box.currentText()) + arrow <=
           box.width() + tolerance;
}

bool fits(const QLineEdit& edit) {
    return !edit.text().isEmpty() ||
           edit.fontMetrics().horizontalAdvance(edit.placeholderText()) <= edit.width() + tolerance;
}

bool isOurs(const QWidget& widget) {
    return !widget.objectName().startsWith(QLatin1String("qt_")) && widget.isVisible() &&
           !widget.visibleRegion().isEmpty();
}

QString describe(const QWidget& widget, const QString& text) {
    return QStringLiteral("%1 %2: %3")
        .arg(QLatin1String(widget.metaObject()->className()), widget.objectName(), text);
}

} // namespace

QStringList cutOffTexts(const QWidget& root) {
    QStringList cutOff;
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!isOurs(*widget))
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget)) {
            if (!fits(*label) || (isElided(label->text()) && label->toolTip().isEmpty()))
                cutOff << describe(*label, label->text());
        } else if (const auto* button = qobject_cast<const QAbstractButton*>(widget)) {
            if (!fits(*button))
                cutOff << describe(*button, button->text());
        } else if (const auto* box = qobject_cast<const QComboBox*>(widget)) {
            if (!fits(*box))
                cutOff << describe(*box, box->currentText());
        } else if (const auto* edit = qobject_cast<const QLineEdit*>(widget)) {
            if (!fits(*edit))
                cutOff << describe(*edit, edit->placeholderText());
        }
    }
    return cutOff;
}

QStringList visibleTexts(const QWidget& root) {
    QStringList texts{root.windowTitle()};
    for (const QWidget* widget : root.findChildren<QWidget*>()) {
        if (!isOurs(*widget))
            continue;
        texts << widget->toolTip();
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            texts << QTextDocumentFragment::fromHtml(label->text()).toPlainText();
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            texts << button->text();
        else if (const auto* box = qobject_cast<const QComboBox*>(widget))
            for (int i = 0; i < box->count(); ++i)
                texts << box->itemText(i);
        else if (const auto* edit = qobject_cast<const QLineEdit*>(widget))
            texts << edit->placeholderText();
        else if (const auto* group = qobject_cast<const QGroupBox*>(widget))
            texts << group->title();
    }
    texts.removeAll(QString());
    return texts;
}

} // namespace patchgauge::test
