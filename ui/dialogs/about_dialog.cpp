#include "dialogs/about_dialog.h"

#include "panels/facts_section.h"
#include "panels/icon.h"

#include <opencv2/core/version.hpp>
#include <QDialogButtonBox>
#include <QLabel>
#include <QSysInfo>
#include <QVBoxLayout>

namespace patchgauge::ui {

AboutDialog::AboutDialog(const QString& execution, QWidget* parent) : QDialog(parent) {
    constexpr int iconSide = 64;
    setWindowTitle(tr("About PatchGauge"));
    auto* sign = new QLabel(this);
    sign->setPixmap(applicationIcon().pixmap(iconSide));
    auto* introduction = new QLabel(
        tr("Finds what good parts don’t show, and says where and how far from normal it is.\n\n"
           "The method is PaDiM: Defard, Setkov, Loesch and Audigier, “PaDiM: a Patch "
           "Distribution Modeling Framework for Anomaly Detection and Localization”, "
           "arXiv 2011.08785."),
        this);
    introduction->setWordWrap(true);

    auto* versions =
        new FactsSection(QStringLiteral("PatchGauge ") + QStringLiteral(PATCHGAUGE_VERSION), this);
    setFact(versions->addFact(tr("Qt"), QStringLiteral("versionQt")),
            QStringLiteral("%1 (LGPL-3.0)").arg(QLatin1String(qVersion())));
    setFact(versions->addFact(tr("OpenCV"), QStringLiteral("versionOpenCv")),
            QStringLiteral(CV_VERSION " (Apache-2.0)"));
    setFact(versions->addFact(tr("Networks"), QStringLiteral("versionNetworks")),
            execution.isEmpty() ? tr("oneDNN (Apache-2.0), LibTorch (BSD-3-Clause)")
                                : QStringLiteral("%1 (%2)").arg(
                                      execution, execution.startsWith(QLatin1String("oneDNN"))
                                                     ? QStringLiteral("Apache-2.0")
                                                     : QStringLiteral("BSD-3-Clause")));
    setFact(versions->addFact(tr("Algebra"), QStringLiteral("versionAlgebra")),
            QStringLiteral("Eigen (MPL-2.0), OpenBLAS (BSD-3-Clause)"));
    setFact(versions->addFact(tr("System"), QStringLiteral("versionSystem")),
            QSysInfo::prettyProductName());

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* facts = new QVBoxLayout;
    facts->setSpacing(12);
    facts->addWidget(versions);
    facts->addWidget(introduction);
    facts->addStretch();
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(sign, 0, Qt::AlignTop);
    columns->addLayout(facts, 1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(16);
    layout->addLayout(columns);
    layout->addWidget(buttons);
    setMinimumWidth(480);
}

} // namespace patchgauge::ui
