#pragma once

#include "report/agreement_report.h"

#include <QWidget>

class QLabel;
class QTableWidget;

namespace patchgauge::ui {

/// What an agreement study found: the conclusion, a sentence for each figure that misses its limit,
/// the tables, and the parts on which people disagree.
class AgreementResults : public QWidget {
    Q_OBJECT

public:
    explicit AgreementResults(QWidget* parent = nullptr);

    void setReport(const AgreementReport& report);

Q_SIGNALS:
    /// A part was chosen, by its name in the study.
    void partChosen(const QString& name);

private:
    QTableWidget* makeTable(const char* name);
    QLabel* makeText(const char* name);

    QLabel* headline_;
    QLabel* findings_;
    QLabel* appraisersTitle_;
    QTableWidget* appraisers_;
    QLabel* kappasTitle_;
    QTableWidget* kappas_;
    QLabel* partsTitle_;
    QTableWidget* parts_;
    QLabel* notes_;
};

} // namespace patchgauge::ui
