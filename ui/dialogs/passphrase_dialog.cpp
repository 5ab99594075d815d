#include "dialogs/passphrase_dialog.h"

#include "panels/facts_section.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <utility>

namespace patchgauge::ui {
namespace {

constexpr int firstWidth = 440;

QVBoxLayout* makeLayout(QDialog& dialog, const QString& explanation) {
    auto* layout = new QVBoxLayout(&dialog);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    auto* words = new QLabel(explanation, &dialog);
    words->setWordWrap(true);
    layout->addWidget(words);
    return layout;
}

QLineEdit* makeSecretField(const QString& objectName, const QString& name, QWidget* parent) {
    auto* field = new QLineEdit(parent);
    field->setObjectName(objectName);
    field->setEchoMode(QLineEdit::Password);
    field->setAccessibleName(name);
    field->setToolTip(name);
    return field;
}

QFormLayout* makeForm() {
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    return form;
}

QPushButton* addButtons(QDialog& dialog, QVBoxLayout& layout, const QString& verb) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, &dialog);
    QPushButton* accept = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    accept->setObjectName(QStringLiteral("accept"));
    accept->setDefault(true);
    layout.addWidget(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, &dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, &dialog, &QDialog::reject);
    return accept;
}

} // namespace

EnterOperatorDialog::EnterOperatorDialog(QWidget* parent)
    : QDialog(parent),
      first_(makeSecretField(QStringLiteral("passphrase"), tr("Passphrase for leaving"), this)),
      second_(makeSecretField(QStringLiteral("passphraseAgain"), tr("The same once more"), this)),
      obstacle_(makeCaption({}, this)) {
    setObjectName(QStringLiteral("enterOperatorDialog"));
    setWindowTitle(tr("Operator mode"));
    QVBoxLayout* layout = makeLayout(
        *this, tr("In operator mode the window inspects with approved models. Training, thresholds "
                  "and every other change of a model are locked until somebody leaves it, also "
                  "after a restart."));
    QFormLayout* form = makeForm();
    form->addRow(tr("&Passphrase"), first_);
    form->addRow(tr("&Once more"), second_);
    layout->addLayout(form);
    first_->setPlaceholderText(tr("Empty: leaving only asks once more"));
    obstacle_->setObjectName(QStringLiteral("obstacle"));
    layout->addWidget(obstacle_);
    layout->addStretch();
    enter_ = addButtons(*this, *layout, tr("&Switch on"));
    enter_->setToolTip(tr("Lock everything but inspecting"));
    for (const QLineEdit* field : {first_, second_})
        connect(field, &QLineEdit::textChanged, this, &EnterOperatorDialog::compare);
    resize(firstWidth, sizeHint().height());
}

QString EnterOperatorDialog::passphrase() const {
    return first_->text();
}

void EnterOperatorDialog::compare() {
    const bool same = first_->text() == second_->text();
    obstacle_->setText(same ? QString() : tr("The two are not the same."));
    enter_->setEnabled(same);
}

LeaveOperatorDialog::LeaveOperatorDialog(bool needed, Check check, QWidget* parent)
    : QDialog(parent),
      check_(std::move(check)),
      forget_(new QCheckBox(tr("Set &another passphrase next time"), this)),
      obstacle_(makeCaption({}, this)) {
    setObjectName(QStringLiteral("leaveOperatorDialog"));
    setWindowTitle(tr("Leave operator mode"));
    QVBoxLayout* layout = makeLayout(
        *this, needed ? tr("Models can be trained and changed again once the passphrase is given.")
                      : tr("Models can be trained and changed again. There is no passphrase."));
    if (needed) {
        passphrase_ = makeSecretField(QStringLiteral("passphrase"), tr("Passphrase"), this);
        QFormLayout* form = makeForm();
        form->addRow(tr("&Passphrase"), passphrase_);
        layout->addLayout(form);
    }
    forget_->setObjectName(QStringLiteral("forgetPassphrase"));
    forget_->setToolTip(tr("Ask for a new passphrase when operator mode is switched on again"));
    layout->addWidget(forget_);
    obstacle_->setObjectName(QStringLiteral("obstacle"));
    layout->addWidget(obstacle_);
    layout->addStretch();
    addButtons(*this, *layout, tr("&Leave"))->setToolTip(tr("Unlock the window"));
    resize(firstWidth, sizeHint().height());
}

bool LeaveOperatorDialog::forget() const {
    return forget_->isChecked();
}

void LeaveOperatorDialog::accept() {
    if (check_(passphrase_ ? passphrase_->text() : QString())) {
        QDialog::accept();
        return;
    }
    obstacle_->setText(tr("That is not the passphrase."));
    passphrase_->selectAll();
    passphrase_->setFocus();
}

} // namespace patchgauge::ui
