#include "dialogs/master_check_dialog.h"

#include "models/calibration_text.h"
#include "panels/control_chart.h"
#include "panels/facts_section.h"
#include "panels/icon.h"
#include "panels/tabular_font.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QPushButton>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>

namespace patchgauge::ui {
namespace {

constexpr QSize firstSize(800, 640);
constexpr int signSide = 24;

/// To their contents, with room between right-aligned numbers and the words after them.
void widenColumns(QTableView& table) {
    constexpr int room = 16;
    table.resizeColumnsToContents();
    for (int column = 0; column < table.model()->columnCount() - 1; ++column)
        table.setColumnWidth(column, table.columnWidth(column) + room);
}

int firstFailure(const MasterCheckModel& parts) {
    for (int row = 0; row < parts.rowCount(); ++row)
        if (!parts.at(row).asExpected())
            return row;
    return 0;
}

} // namespace

MasterCheckDialog::MasterCheckDialog(QWidget* parent)
    : QDialog(parent), parts_(this), chart_(new ControlChart(this)) {
    setObjectName(QStringLiteral("masterCheckDialog"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(makeVerdict());
    makeTable();
    layout->addWidget(table_, 1);
    layout->addWidget(chart_, 1);
    layout->addWidget(makeButtons());
    resize(firstSize);
}

QWidget* MasterCheckDialog::makeVerdict() {
    auto* area = new QWidget(this);
    auto* grid = new QGridLayout(area);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(8);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    sign_ = new QLabel(area);
    sentence_ = new QLabel(area);
    sentence_->setObjectName(QStringLiteral("masterSentence"));
    sentence_->setWordWrap(true);
    QFont large = sentence_->font();
    large.setPointSizeF(1.2 * large.pointSizeF());
    large.setBold(true);
    sentence_->setFont(large);
    notes_ = new QLabel(area);
    notes_->setObjectName(QStringLiteral("masterNotes"));
    notes_->setWordWrap(true);
    grid->addWidget(sign_, 0, 0, Qt::AlignTop);
    grid->addWidget(sentence_, 0, 1);
    grid->addWidget(notes_, 1, 1);
    return area;
}

void MasterCheckDialog::makeTable() {
    table_ = new QTableView(this);
    table_->setObjectName(QStringLiteral("masterTable"));
    table_->setAccessibleName(tr("Master parts of this check"));
    table_->setModel(&parts_);
    table_->setFont(tabularFont(table_->font()));
    table_->setSelectionBehavior(QAbstractItemView::SelectRows);
    table_->setSelectionMode(QAbstractItemView::SingleSelection);
    table_->setAlternatingRowColors(true);
    table_->setShowGrid(false);
    table_->setWordWrap(false);
    table_->verticalHeader()->hide();
    table_->verticalHeader()->setDefaultSectionSize(table_->fontMetrics().height() + 8);
    table_->horizontalHeader()->setHighlightSections(false);
    table_->horizontalHeader()->setStretchLastSection(true);
    connect(table_->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &MasterCheckDialog::showPart);
}

QWidget* MasterCheckDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    const auto add = [&](const QString& text, const char* name, const QString& tip) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setObjectName(QLatin1String(name));
        button->setToolTip(tip);
        button->setAutoDefault(false);
        return button;
    };
    QPushButton* again =
        add(tr("Check &again"), "checkAgain", tr("Inspect the photos that are in the folder now"));
    otherFolder_ = add(tr("&Other folder…"), "otherFolder",
                       tr("Choose where the photos of the master parts of this model are"));
    buttons->button(QDialogButtonBox::Close)->setDefault(true);
    connect(again, &QPushButton::clicked, this, &MasterCheckDialog::checkRequested);
    connect(otherFolder_, &QPushButton::clicked, this, &MasterCheckDialog::otherFolderRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    return buttons;
}

void MasterCheckDialog::show(const MasterHistory& history, const QString& modelName,
                             const QString& folder) {
    setWindowTitle(tr("Master parts of %1, %2").arg(modelName, timeText(history.today().time)));
    sign_->setPixmap(icon(history.good() ? QStringLiteral("information") : QStringLiteral("error"))
                         .pixmap(signSide));
    sentence_->setText(history.sentence());
    QStringList notes = history.notes();
    notes << tr("Photos in %1").arg(folder);
    notes_->setText(notes.join(QLatin1Char('\n')));
    parts_.setHistory(history);
    widenColumns(*table_);
    table_->selectRow(firstFailure(parts_));
    showPart();
    QDialog::show();
    raise();
}

void MasterCheckDialog::setFolderChangeable(bool changeable) {
    otherFolder_->setVisible(changeable);
}

void MasterCheckDialog::showPart() {
    const int row = table_->currentIndex().row();
    if (row < 0)
        return;
    const std::string& part = parts_.at(row).name;
    const MasterHistory& history = parts_.history();
    chart_->setPart(QString::fromStdString(part), history.pointsOf(part), history.limitsOf(part),
                    history.today().threshold);
}

} // namespace patchgauge::ui
