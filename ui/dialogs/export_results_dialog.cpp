#include "dialogs/export_results_dialog.h"

#include "dialogs/decision_row.h"
#include "panels/facts_section.h"

#include <QButtonGroup>
#include <QLabel>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

namespace patchgauge::ui {
namespace {

enum Images { All, Shown };

} // namespace

ExportResultsDialog::ExportResultsDialog(int shown, int all, QSettings& settings, QWidget* parent)
    : QDialog(parent),
      settings_(settings),
      images_(new QButtonGroup(this)),
      formats_(new QButtonGroup(this)) {
    setObjectName(QStringLiteral("exportResultsDialog"));
    setWindowTitle(tr("Export results"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(makeCaption(tr("Of which images"), this));
    addChoice(*layout, *images_, All, tr("&All (%1)").arg(all), "resultsAll");
    addChoice(*layout, *images_, Shown, tr("What the &list shows (%1)").arg(shown), "resultsShown");
    images_->button(Shown)->setEnabled(shown > 0);
    images_->button(shown > 0 && shown < all ? Shown : All)->setChecked(true);

    layout->addSpacing(8);
    layout->addWidget(makeCaption(tr("As"), this));
    addChoice(*layout, *formats_, static_cast<int>(ResultsFormat::CsvComma),
              tr("Table with &commas and decimal points (CSV)"), "formatComma");
    addChoice(*layout, *formats_, static_cast<int>(ResultsFormat::CsvSemicolon),
              tr("Table with &semicolons and decimal commas (CSV)"), "formatSemicolon");
    addChoice(*layout, *formats_, static_cast<int>(ResultsFormat::Json),
              tr("Everything, for other programs (&JSON)"), "formatJson");
    formats_->button(static_cast<int>(preferredFormat(settings)))->setChecked(true);

    layout->addStretch();
    auto* foot = new DecisionRow(tr("Export…"), this);
    foot->accept()->setObjectName(QStringLiteral("exportResultsNow"));
    layout->addWidget(foot);
}

void ExportResultsDialog::addChoice(QVBoxLayout& layout, QButtonGroup& group, int id,
                                    const QString& text, const char* name) {
    auto* button = new QRadioButton(text, this);
    button->setObjectName(QLatin1String(name));
    group.addButton(button, id);
    layout.addWidget(button);
}

bool ExportResultsDialog::onlyShown() const {
    return images_->checkedId() == Shown;
}

ResultsFormat ExportResultsDialog::format() const {
    return static_cast<ResultsFormat>(formats_->checkedId());
}

void ExportResultsDialog::accept() {
    rememberFormat(settings_, format());
    QDialog::accept();
}

} // namespace patchgauge::ui
