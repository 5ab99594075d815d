#include "panels/job_bar.h"

#include "models/text.h"
#include "panels/icon.h"
#include "panels/tabular_font.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>

namespace patchgauge::ui {
namespace {

/// The engine's nouns in the user's language.
QString stageText(const QString& stage) {
    for (const char* ofImages : {"checking", "drawing", "exporting", "gathering", "inspecting"})
        if (stage == QLatin1String(ofImages))
            return JobBar::tr("images");
    for (const char* known : {QT_TRANSLATE_NOOP("patchgauge::ui::JobBar", "features"),
                              QT_TRANSLATE_NOOP("patchgauge::ui::JobBar", "statistics"),
                              QT_TRANSLATE_NOOP("patchgauge::ui::JobBar", "principal components"),
                              QT_TRANSLATE_NOOP("patchgauge::ui::JobBar", "factor"),
                              QT_TRANSLATE_NOOP("patchgauge::ui::JobBar", "leave-one-out"),
                              QT_TRANSLATE_NOOP("patchgauge::ui::JobBar", "held-out images"),
                              QT_TRANSLATE_NOOP("patchgauge::ui::JobBar", "defective images"),
                              QT_TRANSLATE_NOOP("patchgauge::ui::JobBar", "dropped images"),
                              QT_TRANSLATE_NOOP("patchgauge::ui::JobBar", "earlier images"),
                              QT_TRANSLATE_NOOP("patchgauge::ui::JobBar", "pages")})
        if (stage == QLatin1String(known))
            return JobBar::tr(known);
    return stage;
}

QString rateText(double rate) {
    return rate > 0
               ? JobBar::tr("%1 a second").arg(QLocale().toString(rate, 'f', rate < 10 ? 1 : 0))
               : QString();
}

} // namespace

JobBar::JobBar(JobRunner& runner, QWidget* parent)
    : QWidget(parent),
      runner_(runner),
      stage_(new QLabel(this)),
      bar_(new QProgressBar(this)),
      count_(new QLabel(this)),
      rate_(new QLabel(this)),
      timeLeft_(new QLabel(this)),
      cancel_(new QPushButton(icon(QStringLiteral("cancel")), tr("Cancel"), this)) {
    stage_->setObjectName(QStringLiteral("jobStage"));
    count_->setObjectName(QStringLiteral("jobCount"));
    rate_->setObjectName(QStringLiteral("jobRate"));
    timeLeft_->setObjectName(QStringLiteral("jobTimeLeft"));
    cancel_->setObjectName(QStringLiteral("jobCancel"));
    bar_->setTextVisible(false);
    bar_->setMaximumHeight(8);
    bar_->setAccessibleName(tr("Progress"));
    cancel_->setToolTip(tr("Stop this job; nothing half-finished is kept"));
    for (QLabel* label : {count_, rate_, timeLeft_})
        label->setFont(tabularFont(label->font()));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 12, 4);
    layout->setSpacing(16);
    layout->addWidget(stage_);
    layout->addWidget(bar_, 1);
    layout->addWidget(count_);
    layout->addWidget(rate_);
    layout->addWidget(timeLeft_);
    layout->addWidget(cancel_);

    connect(cancel_, &QPushButton::clicked, this, &JobBar::cancel);
    connect(&runner_, &JobRunner::started, this,
            [this](JobId, const QString& title) { showStarted(title); });
    connect(&runner_, &JobRunner::progressed, this, &JobBar::showProgress);
    connect(&runner_, &JobRunner::finished, this, [this] { setVisible(runner_.isBusy()); });
    setVisible(runner_.isBusy());
}

void JobBar::showStarted(const QString& title) {
    stage_->setText(title);
    bar_->setRange(0, 0);
    for (QLabel* label : {count_, rate_, timeLeft_})
        label->clear();
    cancel_->setEnabled(true);
    show();
}

void JobBar::showProgress(const JobProgress& progress) {
    constexpr int steps = 1000;
    stage_->setText(progress.stage.isEmpty()
                        ? progress.title
                        : tr("%1: %2").arg(progress.title, stageText(progress.stage)));
    if (progress.total == 0)
        return;
    bar_->setRange(0, steps);
    bar_->setValue(static_cast<int>(steps * progress.done / progress.total));
    count_->setText(tr("%1 of %2").arg(progress.done).arg(progress.total));
    rate_->setText(rateText(progress.rate));
    timeLeft_->setText(progress.secondsLeft ? tr("%1 left").arg(durationText(*progress.secondsLeft))
                                            : QString());
}

void JobBar::cancel() {
    cancel_->setEnabled(false);
    stage_->setText(tr("Stopping…"));
    if (const auto id = runner_.current())
        runner_.cancel(*id);
}

} // namespace patchgauge::ui
