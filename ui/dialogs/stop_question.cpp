#include "dialogs/stop_question.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace patchgauge::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("patchgauge::ui", text);
}

} // namespace

void askToStop(QWidget* parent, const std::function<void()>& stop) {
    auto* question = new QMessageBox(QMessageBox::Question, tr("Close PatchGauge"),
                                     tr("A job is still running. Stop it and close?"),
                                     QMessageBox::NoButton, parent);
    question->setObjectName(QStringLiteral("closeQuestion"));
    question->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton* stay = question->addButton(tr("Keep working"), QMessageBox::RejectRole);
    const QPushButton* leave = question->addButton(tr("Stop and close"), QMessageBox::AcceptRole);
    question->setDefaultButton(stay);
    question->setEscapeButton(stay);
    QObject::connect(question, &QMessageBox::finished, parent, [question, leave, stop] {
        if (question->clickedButton() == leave)
            stop();
    });
    question->open();
}

} // namespace patchgauge::ui
