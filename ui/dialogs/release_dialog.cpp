#include "dialogs/release_dialog.h"

#include "dialogs/decision_row.h"
#include "models/calibration_text.h"
#include "models/release_text.h"
#include "panels/facts_section.h"

#include <QButtonGroup>
#include <QFormLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace patchgauge::ui {
namespace {

using detector::ReleaseChange;
using detector::ReleaseState;

constexpr int firstWidth = 640;
constexpr int rowsShown = 5;

QString byKey() {
    return QStringLiteral("release/by");
}

QString systemUser() {
    return qEnvironmentVariable("USERNAME", qEnvironmentVariable("USER"));
}

QString verb(ReleaseState state) {
    switch (state) {
    case ReleaseState::Draft:
        return ReleaseDialog::tr("Back to &draft");
    case ReleaseState::Approved:
        return ReleaseDialog::tr("&Approve");
    case ReleaseState::Retired:
        return ReleaseDialog::tr("Re&tire");
    }
    return {};
}

QString meaning(ReleaseState state) {
    switch (state) {
    case ReleaseState::Draft:
        return ReleaseDialog::tr("It is being worked on.");
    case ReleaseState::Approved:
        return ReleaseDialog::tr(
            "It may decide about parts, also in operator mode. Any change of its "
            "images or thresholds takes the approval back.");
    case ReleaseState::Retired:
        return ReleaseDialog::tr("It is not to be used any more; whoever opens it is told so.");
    }
    return {};
}

} // namespace

ReleaseDialog::ReleaseDialog(const std::vector<ReleaseChange>& changes, const QString& modelName,
                             QSettings& settings, QWidget* parent)
    : QDialog(parent), remembered_(settings) {
    setObjectName(QStringLiteral("releaseDialog"));
    setWindowTitle(tr("Release of %1").arg(modelName));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addWidget(makeState(changes));
    layout->addWidget(makeChoice(releaseState(changes)));
    layout->addWidget(makeForm());
    layout->addWidget(makeHistory(changes));
    layout->addStretch();
    layout->addWidget(makeButtons());
    resize(firstWidth, sizeHint().height());
    showConsequences();
    (by_->text().isEmpty() ? by_ : reason_)->setFocus();
}

QWidget* ReleaseDialog::makeState(const std::vector<ReleaseChange>& changes) {
    auto* area = new QWidget(this);
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* state = new QLabel(releaseText(releaseState(changes)), area);
    state->setObjectName(QStringLiteral("releaseState"));
    state->setAccessibleName(tr("Present state"));
    QFont large = state->font();
    large.setPointSizeF(1.4 * large.pointSizeF());
    state->setFont(large);
    layout->addWidget(state);
    QLabel* story = makeCaption(
        changes.empty() ? tr("It has not been approved yet.") : releaseStory(changes), area);
    story->setWordWrap(true);
    layout->addWidget(story);
    return area;
}

QWidget* ReleaseDialog::makeChoice(ReleaseState present) {
    auto* area = new QWidget(this);
    auto* grid = new QGridLayout(area);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    choice_ = new QButtonGroup(this);
    for (const ReleaseState state :
         {ReleaseState::Approved, ReleaseState::Retired, ReleaseState::Draft}) {
        if (state == present)
            continue;
        auto* button = new QRadioButton(verb(state), area);
        button->setObjectName(QString::fromStdString(name(state)));
        button->setToolTip(meaning(state));
        button->setChecked(choice_->buttons().isEmpty());
        choice_->addButton(button, static_cast<int>(state));
        QLabel* words = makeCaption(meaning(state), area);
        words->setWordWrap(true);
        const int row = grid->rowCount();
        grid->addWidget(button, row, 0);
        grid->addWidget(words, row, 1);
    }
    connect(choice_, &QButtonGroup::idToggled, this, &ReleaseDialog::showConsequences);
    return area;
}

QWidget* ReleaseDialog::makeForm() {
    auto* area = new QWidget(this);
    auto* form = new QFormLayout(area);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    by_ = new QLineEdit(remembered_.value(byKey(), systemUser()).toString(), area);
    by_->setObjectName(QStringLiteral("by"));
    by_->setAccessibleName(tr("Your name"));
    by_->setToolTip(tr("Who answers for the decision; the model keeps it"));
    reason_ = new QLineEdit(area);
    reason_->setObjectName(QStringLiteral("reason"));
    reason_->setAccessibleName(tr("Reason"));
    reason_->setPlaceholderText(tr("What the decision rests on, for whoever asks later"));
    reason_->setToolTip(tr("What the decision rests on; the model keeps it"));
    form->addRow(tr("&Name"), by_);
    form->addRow(tr("R&eason"), reason_);
    for (const QLineEdit* line : {by_, reason_})
        connect(line, &QLineEdit::textChanged, this, &ReleaseDialog::showConsequences);
    return area;
}

QWidget* ReleaseDialog::makeHistory(const std::vector<ReleaseChange>& changes) {
    auto* area = new QWidget(this);
    area->setVisible(!changes.empty());
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(makeCaption(tr("So far"), area));
    auto* table = new QTreeWidget(area);
    table->setObjectName(QStringLiteral("releaseHistory"));
    table->setAccessibleName(tr("History of the release"));
    table->setHeaderLabels({tr("When"), tr("State"), tr("Who"), tr("Why")});
    table->setRootIsDecorated(false);
    table->setAlternatingRowColors(true);
    table->setSelectionMode(QAbstractItemView::NoSelection);
    table->setUniformRowHeights(true);
    for (auto change = changes.rbegin(); change != changes.rend(); ++change) {
        const QStringList cells{timeText(change->time), releaseText(change->state),
                                releaseAuthor(*change), QString::fromStdString(change->reason)};
        auto* row = new QTreeWidgetItem(table, cells);
        for (int column = 0; column < cells.size(); ++column)
            row->setToolTip(column, cells[column]);
    }
    for (int column = 0; column < table->columnCount() - 1; ++column)
        table->resizeColumnToContents(column);
    const int rowHeight = table->fontMetrics().height() + 6;
    table->setFixedHeight(table->header()->sizeHint().height() + rowsShown * rowHeight);
    layout->addWidget(table);
    return area;
}

QWidget* ReleaseDialog::makeButtons() {
    auto* row = new DecisionRow(QString(), this);
    obstacle_ = row->note();
    obstacle_->setObjectName(QStringLiteral("obstacle"));
    set_ = row->accept();
    set_->setObjectName(QStringLiteral("setRelease"));
    set_->setToolTip(tr("Write the state into the model file"));
    return row;
}

ReleaseRequest ReleaseDialog::request() const {
    return {static_cast<ReleaseState>(choice_->checkedId()), by_->text().trimmed(),
            reason_->text().trimmed()};
}

QString ReleaseDialog::obstacle() const {
    const ReleaseRequest entered = request();
    if (entered.by.isEmpty())
        return tr("Enter your name.");
    return entered.reason.isEmpty() ? tr("Enter a reason.") : QString();
}

void ReleaseDialog::showConsequences() {
    if (!set_)
        return; // the form is still being made
    set_->setText(verb(request().state));
    obstacle_->setText(obstacle());
    set_->setEnabled(obstacle().isEmpty());
}

void ReleaseDialog::accept() {
    remembered_.setValue(byKey(), request().by);
    QDialog::accept();
}

} // namespace patchgauge::ui
