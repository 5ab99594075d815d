#include "browser/comparison_window.h"

#include "browser/record_text.h"
#include "canvas/verdict_mark.h"
#include "dialogs/file_prompt.h"
#include "models/text.h"
#include "panels/facts_section.h"
#include "panels/icon.h"
#include "panels/tabular_font.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QTableView>
#include <QVBoxLayout>

#include <array>

namespace patchgauge::ui {
namespace {

using calibration::Verdict;

constexpr QSize firstSize(880, 640);
constexpr std::array verdicts{Verdict::Reject, Verdict::Review, Verdict::Pass};

QString nameOf(const evidence::Batch& batch) {
    return QStringLiteral("%1, %2").arg(QString::fromStdString(batch.model.name),
                                        localTimeText(QString::fromStdString(batch.started.local)));
}

QString count(std::size_t number) {
    return QLocale().toString(qulonglong(number));
}

QLabel* makeMarked(Verdict verdict, QWidget* parent) {
    auto* label = new QLabel(parent);
    constexpr int side = 12;
    label->setPixmap(verdictIcon(verdict).pixmap(side, side));
    label->setToolTip(verdictText(verdict));
    label->setAccessibleName(verdictText(verdict));
    return label;
}

} // namespace

ComparisonWindow::ComparisonWindow(const std::shared_ptr<const ComparedBatches>& compared,
                                   QSettings& settings, QWidget* parent)
    : QDialog(parent),
      compared_(compared),
      settings_(settings),
      model_(compared),
      note_(makeCaption({}, this)) {
    setObjectName(QStringLiteral("comparisonWindow"));
    setWindowTitle(tr("Two batches compared"));
    shown_.setSourceModel(&model_);
    auto* head = new QHBoxLayout;
    head->setSpacing(24);
    head->addWidget(makeSummary(), 1);
    head->addWidget(makeMatrix());
    auto* changed = new QCheckBox(tr("&Verdict changed only"), this);
    changed->setObjectName(QStringLiteral("changedOnly"));
    connect(changed, &QCheckBox::toggled, &shown_, &ComparisonFilter::setChangedOnly);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(head);
    layout->addWidget(changed, 0, Qt::AlignLeft); // no wider than what can be clicked
    layout->addWidget(makeTable(), 1);
    layout->addWidget(makeFoot());
    resize(firstSize);
}

QWidget* ComparisonWindow::makeSummary() {
    const evidence::Comparison& comparison = compared_->comparison;
    QStringList lines{
        tr("Before: %1").arg(nameOf(compared_->before)),
        tr("After: %1").arg(nameOf(compared_->after)),
        tr("%1 images are in both; the verdict of %2 changed.")
            .arg(count(comparison.images.size()), count(comparison.verdicts.changed())),
    };
    if (!comparison.onlyBefore.empty() || !comparison.onlyAfter.empty())
        lines << tr("Only before: %1 images; only after: %2.")
                     .arg(count(comparison.onlyBefore.size()), count(comparison.onlyAfter.size()));
    if (compared_->before.model.statisticsSha256 != compared_->after.model.statisticsSha256)
        lines << tr("The models differ, so their scores have no common scale: what changed most "
                    "against its own threshold stands first.");
    auto* summary = new QLabel(lines.join(QLatin1Char('\n')), this);
    summary->setObjectName(QStringLiteral("comparisonSummary"));
    summary->setWordWrap(true);
    summary->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    summary->setTextFormat(Qt::PlainText);
    return summary;
}

QWidget* ComparisonWindow::makeMatrix() {
    auto* matrix = new QWidget(this);
    matrix->setAccessibleName(tr("Verdicts before and after"));
    auto* grid = new QGridLayout(matrix);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(16);
    grid->setVerticalSpacing(4);
    grid->addWidget(makeCaption(tr("before ↓  after →"), matrix), 0, 0, 1, 2);
    int column = 2;
    for (const Verdict after : verdicts)
        grid->addWidget(makeMarked(after, matrix), 0, column++, Qt::AlignRight);
    int row = 1;
    for (const Verdict before : verdicts) {
        grid->addWidget(makeMarked(before, matrix), row, 0);
        grid->addWidget(new QLabel(verdictText(before), matrix), row, 1);
        column = 2;
        for (const Verdict after : verdicts) {
            auto* cell =
                new QLabel(count(compared_->comparison.verdicts.at(before, after)), matrix);
            cell->setFont(tabularFont(cell->font()));
            cell->setAccessibleName(
                tr("from %1 to %2").arg(verdictText(before), verdictText(after)));
            grid->addWidget(cell, row, column++, Qt::AlignRight);
        }
        ++row;
    }
    return matrix;
}

QWidget* ComparisonWindow::makeTable() {
    auto* table = new QTableView(this);
    table->setObjectName(QStringLiteral("comparison"));
    table->setAccessibleName(tr("Images in both batches"));
    table->setModel(&shown_);
    table->setFont(tabularFont(table->font()));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + 8);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    table->horizontalHeader()->setSectionResizeMode(ComparisonModel::Image, QHeaderView::Stretch);
    return table;
}

QWidget* ComparisonWindow::makeFoot() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* save = buttons->addButton(tr("&Export as CSV…"), QDialogButtonBox::ActionRole);
    save->setObjectName(QStringLiteral("exportComparison"));
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &ComparisonWindow::chooseExport);
    auto* foot = new QWidget(this);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(note_, 1);
    layout->addWidget(buttons);
    return foot;
}

void ComparisonWindow::chooseExport() {
    const QString folder = settings_.value(QStringLiteral("folders/records")).toString();
    promptForSaving(this, tr("Export the comparison"), toPath(folder) / "comparison.csv",
                    tr("Tables (*.csv)"), [this](const std::filesystem::path& file) {
                        settings_.setValue(QStringLiteral("folders/records"),
                                           displayPath(file.parent_path()));
                        Q_EMIT exportRequested(file);
                    });
}

void ComparisonWindow::say(const QString& text) {
    note_->setText(text);
}

} // namespace patchgauge::ui
