#pragma once

#include "evaluation/study.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

// What an agreement study shows, in words and tables for people: in the window and on paper alike.

namespace patchgauge::ui {

/// Acceptable, marginal, unacceptable.
QString gradeText(evaluation::Grade grade);

/// The same as a shape: ✓, △, ✕.
QString gradeMark(evaluation::Grade grade);

/// "Good", "Defective", "Unsure"; a dash for Missing.
QString decisionText(evaluation::Decision decision);

struct AgreementCell {
    QString text;     ///< with its mark, where it is graded
    QString interval; ///< the 95 % interval and the counts; may be empty
    std::optional<evaluation::Grade> grade;
};

struct AgreementTable {
    QString title;
    QStringList headings;
    QList<QList<AgreementCell>> rows; ///< the first cell names the row
};

struct AgreementReport {
    QString title;
    QString facts;                          ///< how many parts, appraisers, trials, and when
    std::optional<evaluation::Grade> worst; ///< of all figures that have limits
    QString headline;
    QStringList findings; ///< a sentence for each figure that misses its limit
    AgreementTable appraisers;
    AgreementTable kappas;
    AgreementTable parts; ///< those that were not judged alike, worst first
    QStringList notes;    ///< how it was counted, and which limits hold
};

AgreementReport agreementReport(const evaluation::Study& study);

} // namespace patchgauge::ui
