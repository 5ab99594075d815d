#include "report/agreement_report.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>
#include <cmath>

namespace patchgauge::ui {
namespace {

using calibration::Rate;
using evaluation::Agreement;
using evaluation::AppraiserAgreement;
using evaluation::Decision;
using evaluation::Grade;
using evaluation::Kappa;
using evaluation::Study;

QString tr(const char* text) {
    return QCoreApplication::translate("patchgauge::ui", text);
}

QString dash() {
    return QStringLiteral("–");
}

/// One decimal, but none where it would be 0.
QString percentText(double share) {
    const double tenths = std::round(1000 * share);
    return QLocale().toString(tenths / 10, 'f', std::fmod(tenths, 10) == 0 ? 0 : 1);
}

QString intervalText(const Rate& rate) {
    return tr("%1 of %2; %3–%4 %")
        .arg(rate.count)
        .arg(rate.total)
        .arg(percentText(rate.low), percentText(rate.high));
}

QString number(double value) {
    return QLocale().toString(value, 'f', 2).replace(QLatin1Char('-'), QChar(0x2212));
}

AgreementCell rateCell(const std::optional<Rate>& rate, Grade (*gradeOf)(double)) {
    if (!rate || rate->total == 0)
        return {dash(), {}, {}};
    const QString text = tr("%1 %").arg(percentText(rate->value));
    if (!gradeOf)
        return {text, intervalText(*rate), {}};
    const Grade grade = gradeOf(rate->value);
    return {gradeMark(grade) + QLatin1Char(' ') + text, intervalText(*rate), grade};
}

AgreementCell kappaCell(const std::optional<Kappa>& kappa) {
    if (!kappa)
        return {dash(), {}, {}};
    const Grade grade = evaluation::gradeOfKappa(kappa->value);
    return {gradeMark(grade) + QLatin1Char(' ') + number(kappa->value),
            tr("%1–%2, s.e. %3")
                .arg(number(kappa->low), number(kappa->high),
                     QLocale().toString(kappa->standardError, 'f', 3)),
            grade};
}

QString nameOf(const evaluation::Appraiser& appraiser) {
    const QString name = QString::fromStdString(appraiser.name);
    return appraiser.machine ? tr("%1 (machine)").arg(name) : name;
}

AgreementTable appraiserTable(const Study& study, const Agreement& agreement) {
    AgreementTable table{tr("Appraisers"),
                         {tr("Appraiser"), tr("Agrees with itself"), tr("Effectiveness"),
                          tr("Miss rate"), tr("False-alarm rate"), tr("Kappa to reference")},
                         {}};
    for (std::size_t i = 0; i < study.appraisers.size(); ++i) {
        const AppraiserAgreement& one = agreement.appraisers[i];
        table.rows << QList<AgreementCell>{
            {nameOf(study.appraisers[i]), {}, {}},
            rateCell(one.within, nullptr),
            rateCell(one.effectiveness, evaluation::gradeOfEffectiveness),
            rateCell(one.miss, evaluation::gradeOfMiss),
            rateCell(one.falseAlarm, evaluation::gradeOfFalseAlarm),
            kappaCell(one.kappa)};
    }
    table.rows << QList<AgreementCell>{{tr("All together"), {}, {}},
                                       rateCell(agreement.between, nullptr),
                                       rateCell(agreement.system, evaluation::gradeOfEffectiveness),
                                       {dash(), {}, {}},
                                       {dash(), {}, {}},
                                       {dash(), {}, {}}};
    return table;
}

AgreementTable kappaTable(const Study& study, const Agreement& agreement) {
    AgreementTable table{tr("Kappa between appraisers"), {QString()}, {}};
    for (const auto& appraiser : study.appraisers)
        table.headings << nameOf(appraiser);
    for (std::size_t i = 0; i < study.appraisers.size(); ++i) {
        QList<AgreementCell> row{{nameOf(study.appraisers[i]), {}, {}}};
        for (const auto& kappa : agreement.pairs[i])
            row << kappaCell(kappa);
        table.rows << row;
    }
    if (agreement.fleiss) {
        QList<AgreementCell> row{{tr("Fleiss’ kappa of all"), {}, {}}, kappaCell(agreement.fleiss)};
        while (row.size() < table.headings.size())
            row << AgreementCell{};
        table.rows << row;
    }
    return table;
}

AgreementTable partTable(const Study& study) {
    AgreementTable table{tr("Parts that were not judged alike, or not as the reference says"),
                         {tr("Part"), tr("Reference"), tr("Good"), tr("Defective"), tr("Unsure")},
                         {}};
    for (const auto& part : evaluation::disagreements(study.references(), study.decisions()))
        table.rows << QList<AgreementCell>{
            {QString::fromStdString(study.parts[part.part].name), {}, {}},
            {decisionText(study.parts[part.part].reference), {}, {}},
            {QString::number(part.good), {}, {}},
            {QString::number(part.defective), {}, {}},
            {QString::number(part.unsure), {}, {}}};
    return table;
}

/// A figure that misses its limit, as a sentence.
class Findings {
    Q_DECLARE_TR_FUNCTIONS(patchgauge::ui::Findings)

public:
    explicit Findings(AgreementReport& report) : report_(report) {}

    void addRate(const QString& sentence, const QString& who, const std::optional<Rate>& rate,
                 Grade (*gradeOf)(double)) {
        if (rate)
            add(sentence.arg(who, percentText(rate->value)), gradeOf(rate->value));
    }

    void addKappa(const QString& sentence, const QString& who, const std::optional<Kappa>& kappa) {
        if (kappa)
            add(sentence.arg(who, number(kappa->value)), evaluation::gradeOfKappa(kappa->value));
    }

private:
    void add(const QString& sentence, Grade grade) {
        report_.worst = std::max(report_.worst.value_or(grade), grade);
        if (grade != Grade::Acceptable)
            report_.findings << tr("%1 %2: %3.").arg(gradeMark(grade), sentence, gradeText(grade));
    }

    AgreementReport& report_;
};

void findIn(AgreementReport& report, const Study& study, const Agreement& agreement) {
    Findings findings(report);
    for (std::size_t i = 0; i < study.appraisers.size(); ++i) {
        const QString who = nameOf(study.appraisers[i]);
        const AppraiserAgreement& one = agreement.appraisers[i];
        findings.addRate(tr("%1: effectiveness %2 % is below 90 %"), who, one.effectiveness,
                         evaluation::gradeOfEffectiveness);
        findings.addRate(tr("%1: miss rate %2 % is above 2 %"), who, one.miss,
                         evaluation::gradeOfMiss);
        findings.addRate(tr("%1: false-alarm rate %2 % is above 5 %"), who, one.falseAlarm,
                         evaluation::gradeOfFalseAlarm);
        findings.addKappa(tr("%1: kappa %2 to the reference is below 0.75"), who, one.kappa);
        for (std::size_t j = 0; j < i; ++j)
            findings.addKappa(tr("%1: kappa %2 is below 0.75"),
                              tr("%1 and %2").arg(nameOf(study.appraisers[j]), who),
                              agreement.pairs[i][j]);
    }
    findings.addRate(tr("%1: effectiveness %2 % is below 90 %"), tr("All together"),
                     agreement.system, evaluation::gradeOfEffectiveness);
}

QString headlineOf(std::optional<Grade> worst) {
    if (!worst)
        return tr("Nothing can be graded: the study has neither references nor two appraisers "
                  "who use both answers.");
    switch (*worst) {
    case Grade::Acceptable:
        return tr("Acceptable: every figure is within its limit.");
    case Grade::Marginal:
        return tr("Marginal: may do for some uses, and needs improvement.");
    case Grade::Unacceptable:
        break;
    }
    return tr("Unacceptable: improve how parts are judged, and study it again.");
}

QStringList notesOn(const Study& study, const Agreement& agreement) {
    QStringList notes{
        tr("Limits of AIAG, Measurement Systems Analysis, 4th edition: effectiveness ✓ from 90 %, "
           "△ from 80 %; miss rate ✓ to 2 %, △ to 5 %; false-alarm rate ✓ to 5 %, △ to 10 %; "
           "kappa ✓ from 0.75, ✕ below 0.40."),
        tr("Agreement and effectiveness count parts judged alike, or right, in all trials; miss "
           "and false-alarm rates count single decisions. Intervals hold with 95 % confidence "
           "(rates: Clopper–Pearson; kappa: 1.96 standard errors; Fleiss’ kappa: its error for "
           "chance agreement). Kappa takes repeated decisions for independent, so its intervals "
           "are rather too narrow.")};
    if (study.machine) {
        notes << tr("The machine decides the same on the same photo, so its decisions stand in "
                    "every trial, and its agreement with itself says nothing.");
        notes << (study.machine->reviewCountsAs == Decision::Defective
                      ? tr("A verdict of review counts as defective, since a person looks at the "
                           "part.")
                      : tr("A verdict of review counts as good."));
    }
    if (agreement.missing > 0)
        notes << tr("%1 decisions are missing and left out.").arg(agreement.missing);
    if (agreement.unsure > 0)
        notes << tr("%1 answers are unsure: they count against agreement and effectiveness, and "
                    "are left out of the other figures.")
                     .arg(agreement.unsure);
    return notes;
}

QString factsOf(const Study& study) {
    const QString facts = tr("%1 parts, %2 appraisers, %3 trials")
                              .arg(study.parts.size())
                              .arg(study.appraisers.size())
                              .arg(study.trialCount());
    return study.created.empty()
               ? facts
               : tr("%1, begun %2").arg(facts, QString::fromStdString(study.created));
}

} // namespace

QString gradeText(Grade grade) {
    switch (grade) {
    case Grade::Acceptable:
        return tr("acceptable");
    case Grade::Marginal:
        return tr("marginal");
    case Grade::Unacceptable:
        break;
    }
    return tr("unacceptable");
}

QString gradeMark(Grade grade) {
    switch (grade) {
    case Grade::Acceptable:
        return QStringLiteral("✓");
    case Grade::Marginal:
        return QStringLiteral("△");
    case Grade::Unacceptable:
        break;
    }
    return QStringLiteral("✕");
}

QString decisionText(Decision decision) {
    switch (decision) {
    case Decision::Good:
        return tr("Good");
    case Decision::Defective:
        return tr("Defective");
    case Decision::Unsure:
        return tr("Unsure");
    case Decision::Missing:
        break;
    }
    return dash();
}

AgreementReport agreementReport(const Study& study) {
    const Agreement agreement = measureAgreement(study);
    AgreementReport report;
    report.title = QString::fromStdString(study.title);
    report.facts = factsOf(study);
    report.appraisers = appraiserTable(study, agreement);
    report.kappas = kappaTable(study, agreement);
    report.parts = partTable(study);
    report.notes = notesOn(study, agreement);
    findIn(report, study, agreement);
    report.headline = headlineOf(report.worst);
    return report;
}

} // namespace patchgauge::ui
