#include "dialogs/override_dialog.h"

#include "base/clock.h"
#include "canvas/verdict_mark.h"
#include "panels/facts_section.h"
#include "panels/icon.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QVBoxLayout>

namespace patchgauge::ui {
namespace {

using calibration::Verdict;

constexpr int firstWidth = 440;

QString byKey() {
    return QStringLiteral("review/by");
}

/// The name given here before, or for a threshold, or to the system.
QString usualName(const QSettings& settings) {
    const QString user = qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
    return settings.value(byKey(), settings.value(QStringLiteral("threshold/by"), user)).toString();
}

/// What one most likely wants instead.
Verdict opposite(Verdict verdict) {
    return verdict == Verdict::Pass ? Verdict::Reject : Verdict::Pass;
}

} // namespace

OverrideDialog::OverrideDialog(const QString& what, Verdict judged,
                               const std::optional<VerdictOverride>& present, QSettings& settings,
                               QWidget* parent)
    : QDialog(parent), remembered_(settings), verdicts_(new QButtonGroup(this)) {
    setObjectName(QStringLiteral("overrideDialog"));
    setWindowTitle(tr("Override the verdict of %1").arg(what));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(makeVerdicts(judged, present ? present->verdict : opposite(judged)));
    layout->addWidget(makePerson(present ? present->reason : QString()));
    layout->addWidget(makeCaption(tr("The score stays as it was measured; name and reason are kept "
                                     "with the verdict."),
                                  this));
    layout->addWidget(makeButtons(present.has_value()));
    resize(firstWidth, sizeHint().height());
    (by_->text().isEmpty() ? by_ : reason_)->setFocus();
    showReady();
}

QWidget* OverrideDialog::makeVerdicts(Verdict judged, Verdict chosen) {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(16);
    const auto add = [&](Verdict verdict, const QString& objectName, const QString& key) {
        const QString word = verdictText(verdict);
        auto* button =
            new QRadioButton(verdict == judged ? tr("%1 (by its score)").arg(word) : word, row);
        button->setObjectName(objectName);
        button->setIcon(verdictIcon(verdict));
        button->setShortcut(QKeySequence(key));
        button->setToolTip(tr("From now on the image counts as %1").arg(word.toLower()));
        button->setChecked(verdict == chosen);
        verdicts_->addButton(button, static_cast<int>(verdict));
        layout->addWidget(button);
    };
    add(Verdict::Pass, QStringLiteral("overridePass"), tr("Alt+P"));
    add(Verdict::Review, QStringLiteral("overrideReview"), tr("Alt+V"));
    add(Verdict::Reject, QStringLiteral("overrideReject"), tr("Alt+J"));
    layout->addStretch();
    return row;
}

QWidget* OverrideDialog::makePerson(const QString& reason) {
    by_ = new QLineEdit(usualName(remembered_), this);
    by_->setObjectName(QStringLiteral("overrideBy"));
    by_->setToolTip(tr("Who answers for the verdict; it is kept with it"));
    by_->setAccessibleName(tr("Your name"));
    reason_ = new QLineEdit(reason, this);
    reason_->setObjectName(QStringLiteral("overrideReason"));
    reason_->setPlaceholderText(tr("Why the verdict is another one, for whoever asks later"));
    reason_->setToolTip(tr("Why the verdict is another one; it is kept with it"));
    reason_->setAccessibleName(tr("Reason"));
    auto* form = new QWidget(this);
    auto* layout = new QFormLayout(form);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(12);
    layout->setVerticalSpacing(8);
    layout->addRow(tr("&Name"), by_);
    layout->addRow(tr("R&eason"), reason_);
    for (QLineEdit* line : {by_, reason_})
        connect(line, &QLineEdit::textChanged, this, &OverrideDialog::showReady);
    return form;
}

QWidget* OverrideDialog::makeButtons(bool canRemove) {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    override_ = buttons->addButton(tr("&Override"), QDialogButtonBox::AcceptRole);
    override_->setObjectName(QStringLiteral("overrideAccept"));
    override_->setDefault(true);
    if (canRemove) {
        auto* remove = buttons->addButton(tr("&Take off"), QDialogButtonBox::ResetRole);
        remove->setObjectName(QStringLiteral("overrideRemove"));
        remove->setToolTip(tr("Go back to the verdict that follows from the score"));
        connect(remove, &QPushButton::clicked, this, [this] {
            removed_ = true;
            QDialog::accept();
        });
    }
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

bool OverrideDialog::isComplete() const {
    return !by_->text().trimmed().isEmpty() && !reason_->text().trimmed().isEmpty();
}

void OverrideDialog::showReady() {
    if (!override_)
        return;
    override_->setEnabled(isComplete());
    override_->setToolTip(isComplete() ? tr("List the image with this verdict")
                                       : tr("Enter your name and a reason"));
}

std::optional<VerdictOverride> OverrideDialog::verdictOverride() const {
    if (removed_)
        return std::nullopt;
    return VerdictOverride{static_cast<Verdict>(verdicts_->checkedId()), by_->text().trimmed(),
                           reason_->text().trimmed(), QString::fromStdString(utcTimestamp())};
}

void OverrideDialog::accept() {
    remembered_.setValue(byKey(), by_->text().trimmed());
    QDialog::accept();
}

} // namespace patchgauge::ui
