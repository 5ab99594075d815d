#include "panels/apply_row.h"

#include "panels/authorship.h"

#include <QGridLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace patchgauge::ui {

ApplyRow::ApplyRow(QSettings& settings, QWidget* parent)
    : QWidget(parent),
      settings_(settings),
      by_(makeField(QStringLiteral("scoresBy"), tr("Your name"),
                    tr("Who answers for the change; the model keeps it"))),
      reason_(makeField(QStringLiteral("scoresReason"), tr("Reason"),
                        tr("Why the threshold is changed; the model keeps it"))),
      apply_(new QPushButton(tr("&Apply"), this)) {
    by_->setText(rememberedAuthor(settings));
    reason_->setPlaceholderText(tr("why it is changed"));
    apply_->setObjectName(QStringLiteral("applyThresholds"));
    apply_->setToolTip(tr("Write the thresholds into the model file; can be undone"));
    auto* revert = new QPushButton(tr("Re&vert"), this);
    revert->setObjectName(QStringLiteral("revertThresholds"));
    revert->setToolTip(tr("Judge by the model’s own thresholds again (Esc)"));

    auto* title = new QLabel(tr("Preview, not saved yet"), this);
    QFont bold = title->font();
    bold.setBold(true);
    title->setFont(bold);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(4);
    grid->setColumnStretch(1, 1);
    grid->addWidget(title, 0, 0, 1, 2);
    grid->addWidget(new QLabel(tr("Set by"), this), 1, 0);
    grid->addWidget(by_, 1, 1, 1, 3);
    grid->addWidget(new QLabel(tr("because"), this), 2, 0);
    grid->addWidget(reason_, 2, 1, 1, 3);
    grid->addWidget(revert, 3, 2);
    grid->addWidget(apply_, 3, 3);

    connect(apply_, &QPushButton::clicked, this, &ApplyRow::apply);
    connect(revert, &QPushButton::clicked, this, &ApplyRow::reverted);
    for (QLineEdit* field : {by_, reason_}) {
        connect(field, &QLineEdit::textChanged, this, &ApplyRow::enable);
        connect(field, &QLineEdit::returnPressed, this, &ApplyRow::proceed);
    }
    enable();
}

QLineEdit* ApplyRow::makeField(const QString& objectName, const QString& name, const QString& tip) {
    auto* field = new QLineEdit(this);
    field->setObjectName(objectName);
    field->setAccessibleName(name);
    field->setToolTip(tip);
    return field;
}

void ApplyRow::setApplicable(bool applicable) {
    applicable_ = applicable;
    enable();
}

void ApplyRow::clear() {
    reason_->clear();
}

void ApplyRow::enable() {
    apply_->setEnabled(applicable_ && !by_->text().trimmed().isEmpty() &&
                       !reason_->text().trimmed().isEmpty());
}

void ApplyRow::proceed() {
    if (by_->text().trimmed().isEmpty())
        by_->setFocus();
    else if (reason_->text().trimmed().isEmpty())
        reason_->setFocus();
    else if (apply_->isEnabled())
        apply();
}

void ApplyRow::apply() {
    const QString by = by_->text().trimmed();
    rememberAuthor(settings_, by);
    Q_EMIT applied(by, reason_->text().trimmed());
}

void ApplyRow::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT reverted();
    else
        QWidget::keyPressEvent(event);
}

} // namespace patchgauge::ui
