#include "dialogs/decision_row.h"

#include "panels/facts_section.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace patchgauge::ui {

DecisionRow::DecisionRow(const QString& verb, QDialog* dialog)
    : QWidget(dialog), note_(makeCaption({}, this)) {
    note_->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    accept_ = buttons->addButton(verb, QDialogButtonBox::AcceptRole);
    accept_->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(note_, 1);
    layout->addWidget(buttons);
}

} // namespace patchgauge::ui
