#include "dialogs/agreement_results.h"

#include "models/text.h"
#include "panels/facts_section.h"
#include "panels/tabular_font.h"

#include <QHeaderView>
#include <QLabel>
#include <QTableWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace patchgauge::ui {
namespace {

constexpr int mostRowsSeen = 8;

/// Two lines: the figure, and below it how sure it is.
QString cellText(const AgreementCell& cell) {
    return cell.interval.isEmpty() ? cell.text : cell.text + QLatin1Char('\n') + cell.interval;
}

QString toolTipOf(const AgreementCell& cell) {
    return cell.grade ? gradeText(*cell.grade) : QString();
}

void fitHeight(QTableWidget& table) {
    int height = table.horizontalHeader()->sizeHint().height() + 2 * table.frameWidth();
    for (int row = 0; row < std::min(table.rowCount(), mostRowsSeen); ++row)
        height += table.rowHeight(row);
    table.setFixedHeight(height);
}

void fill(QTableWidget& table, const AgreementTable& content) {
    table.clear();
    table.setRowCount(static_cast<int>(content.rows.size()));
    table.setColumnCount(static_cast<int>(content.headings.size()));
    table.setHorizontalHeaderLabels(content.headings);
    table.setAccessibleName(content.title);
    for (int column = 0; column < table.columnCount(); ++column)
        table.horizontalHeaderItem(column)->setTextAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    for (int row = 0; row < table.rowCount(); ++row)
        for (int column = 0; column < table.columnCount(); ++column) {
            const AgreementCell& cell = content.rows[row][column];
            auto* item = new QTableWidgetItem(cellText(cell));
            item->setToolTip(toolTipOf(cell));
            table.setItem(row, column, item);
        }
    table.resizeRowsToContents();
    fitHeight(table);
}

} // namespace

AgreementResults::AgreementResults(QWidget* parent)
    : QWidget(parent),
      headline_(makeText("agreementHeadline")),
      findings_(makeText("agreementFindings")),
      appraisersTitle_(makeCaption({}, this)),
      appraisers_(makeTable("agreementAppraisers")),
      kappasTitle_(makeCaption({}, this)),
      kappas_(makeTable("agreementKappas")),
      partsTitle_(makeCaption({}, this)),
      parts_(makeTable("agreementParts")),
      notes_(makeCaption({}, this)) {
    QFont large = headline_->font();
    large.setPointSizeF(1.2 * large.pointSizeF());
    large.setBold(true);
    headline_->setFont(large);
    notes_->setWordWrap(true);
    parts_->setToolTip(tr("Double-click a part to see it"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget* widget :
         std::initializer_list<QWidget*>{headline_, findings_, appraisersTitle_, appraisers_,
                                         kappasTitle_, kappas_, partsTitle_, parts_, notes_})
        layout->addWidget(widget);
    layout->addStretch();
    connect(parts_, &QTableWidget::itemActivated, this, [this](const QTableWidgetItem* item) {
        Q_EMIT partChosen(parts_->item(item->row(), 0)->data(Qt::UserRole).toString());
    });
}

QLabel* AgreementResults::makeText(const char* name) {
    auto* label = new QLabel(this);
    label->setObjectName(QLatin1String(name));
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

QTableWidget* AgreementResults::makeTable(const char* name) {
    auto* table = new QTableWidget(this);
    table->setObjectName(QLatin1String(name));
    table->setFont(tabularFont(table->font()));
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    return table;
}

void AgreementResults::setReport(const AgreementReport& report) {
    headline_->setText(report.headline);
    findings_->setText(report.findings.join(QLatin1Char('\n')));
    findings_->setVisible(!report.findings.isEmpty());
    appraisersTitle_->setText(report.appraisers.title);
    fill(*appraisers_, report.appraisers);
    kappasTitle_->setText(report.kappas.title);
    fill(*kappas_, report.kappas);
    partsTitle_->setText(report.parts.title);
    fill(*parts_, report.parts);
    for (int row = 0; row < parts_->rowCount(); ++row) {
        QTableWidgetItem* item = parts_->item(row, 0);
        item->setData(Qt::UserRole, item->text());
        item->setToolTip(item->text());
        item->setText(displayShortPath(toPath(item->text())));
    }
    for (QWidget* widget : {static_cast<QWidget*>(partsTitle_), static_cast<QWidget*>(parts_)})
        widget->setVisible(!report.parts.rows.isEmpty());
    notes_->setText(report.notes.join(QLatin1Char('\n')));
}

} // namespace patchgauge::ui
