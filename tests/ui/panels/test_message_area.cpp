#include "panels/message_area.h"

#include <QLabel>
#include <QPushButton>
#include <QtTest>

using namespace patchgauge::ui;

namespace {

/// Texts shown, newest first.
QStringList shown(const MessageArea& area) {
    QStringList texts;
    for (const QLabel* label : area.findChildren<QLabel*>("messageText"))
        if (label->isVisible())
            texts.prepend(label->text());
    return texts;
}

Message message(Message::Severity severity, const QString& text) {
    return {severity, text, {}, {}};
}

} // namespace

class TestMessageArea : public QObject {
    Q_OBJECT

private Q_SLOTS:
    /// An offer to undo must not vanish because something else needs attention.
    void aWarningLeavesInformationInPlace() {
        MessageArea area;
        area.show();
        area.post(message(Message::Severity::Information, "dropped"));
        area.post(message(Message::Severity::Warning, "unreadable"));
        QCOMPARE(shown(area), QStringList({"unreadable", "dropped"}));
        area.post(message(Message::Severity::Information, "taken back"));
        QCOMPARE(shown(area), QStringList({"taken back", "unreadable"}));
    }

    void theOldestGivesWay() {
        MessageArea area;
        area.show();
        for (const char* text : {"1", "2", "3", "4"})
            area.post(message(Message::Severity::Warning, text));
        QCOMPARE(shown(area), QStringList({"4", "3", "2"}));
    }

    void anActionRunsFromItsButton() {
        MessageArea area;
        bool undone = false;
        area.post({Message::Severity::Information, "dropped", {}, {{"Undo", [&undone] {
                                                                        undone = true;
                                                                    }}}});
        for (auto* button : area.findChildren<QPushButton*>())
            if (button->text() == "Undo")
                button->click();
        QVERIFY(undone);
    }
};

QTEST_MAIN(TestMessageArea)
#include "test_message_area.moc"
