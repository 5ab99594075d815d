#include "window/normal_page.h"

#include "models/calibration_text.h"
#include "panels/facts_section.h"
#include "panels/score_histogram.h"
#include "window/actions.h"
#include "window/least_normal_view.h"
#include "window/session.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace patchgauge::ui {
namespace {

constexpr int margin = 24;

QLabel* makeHeading(double scale, QWidget* parent) {
    auto* heading = new QLabel(parent);
    QFont font = heading->font();
    font.setPointSizeF(scale * font.pointSizeF());
    heading->setFont(font);
    heading->setWordWrap(true);
    return heading;
}

QPushButton* makeButton(QAction* action, const QString& objectName, QWidget* parent) {
    auto* button = new QPushButton(action->icon(), action->text(), parent);
    button->setObjectName(objectName);
    button->setToolTip(action->toolTip());
    button->setEnabled(action->isEnabled());
    QObject::connect(button, &QPushButton::clicked, action, &QAction::trigger);
    QObject::connect(action, &QAction::enabledChanged, button, &QWidget::setEnabled);
    button->setHidden(!action->isVisible());
    QObject::connect(action, &QAction::visibleChanged, button,
                     [button, action] { button->setHidden(!action->isVisible()); });
    return button;
}

} // namespace

NormalPage::NormalPage(Actions& actions, Session& session, QWidget* parent)
    : QScrollArea(parent),
      session_(session),
      title_(makeHeading(1.6, this)),
      histogram_(new ScoreHistogram(this)),
      meaning_(new QLabel(this)),
      images_(new LeastNormalView(session.viewer(), this)) {
    title_->setObjectName(QStringLiteral("normalTitle"));
    meaning_->setObjectName(QStringLiteral("thresholdMeaning"));
    meaning_->setWordWrap(true);
    meaning_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    QLabel* heading = makeHeading(1.2, this);
    heading->setText(tr("Least normal of the good images"));
    QLabel* explanation = makeCaption(
        tr("Each with the heat and the score that it gets from a model made without it. Drop what "
           "is no good part."),
        this);
    explanation->setWordWrap(true);

    auto* content = new QWidget(this);
    auto* layout = new QVBoxLayout(content);
    layout->setContentsMargins(margin, margin, margin, margin);
    layout->setSpacing(12);
    layout->addWidget(title_);
    layout->addWidget(histogram_);
    layout->addWidget(meaning_);
    layout->addWidget(makeButtons(actions));
    layout->addSpacing(12);
    layout->addWidget(heading);
    layout->addWidget(explanation);
    layout->addWidget(images_);
    layout->addStretch();
    setWidget(content);
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setAccessibleName(tr("What is normal"));

    connect(images_, &LeastNormalView::imageChosen, this, &NormalPage::imageChosen);
    connect(images_, &LeastNormalView::dropRequested, &session_,
            [this](std::size_t position) { session_.dropImages({position}); });
    connect(&session_, &Session::modelChanged, this, &NormalPage::showModel);
    connect(&session_, &Session::thresholdsChanged, this, [this] {
        showThresholds();
        images_->redraw(session_.loaded());
    });
    connect(&session_, &Session::changeabilityChanged, this, &NormalPage::enableDrop);
    connect(&session_.worker(), &JobRunner::started, this, &NormalPage::enableDrop);
    connect(&session_.worker(), &JobRunner::finished, this, &NormalPage::enableDrop);
}

QWidget* NormalPage::makeButtons(Actions& actions) {
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    QPushButton* inspect = makeButton(actions.inspectFolder, QStringLiteral("readyFolder"), row);
    layout->addWidget(inspect);
    layout->addWidget(makeButton(actions.inspectImages, QStringLiteral("readyImages"), row));
    layout->addStretch();
    layout->addWidget(makeButton(actions.changeThreshold, QStringLiteral("normalThreshold"), row));
    setFocusProxy(inspect);
    return row;
}

void NormalPage::showModel() {
    const QString title = tr("What is normal for %1").arg(session_.loaded()->name());
    // Whoever drops one image after the other wants to stay with them.
    if (title != title_->text())
        ensureVisible(0, 0);
    title_->setText(title);
    showThresholds();
    images_->setModel(session_.loaded());
}

void NormalPage::showThresholds() {
    const detector::ModelInfo& info = session_.loaded()->model()->info();
    histogram_->setCalibration(info.calibration, info.settings.method);
    meaning_->setText(QStringLiteral("%1 %2")
                          .arg(thresholdMeaning(info), reviewMeaning(info.calibration))
                          .trimmed());
}

void NormalPage::enableDrop() {
    QString obstacle;
    if (!session_.permissions().mayChangeModels())
        obstacle = tr("In operator mode no image can be dropped");
    // A drop that waits until a folder has been inspected would look like one that is ignored.
    else if (!session_.canChangeModel() || session_.worker().isBusy())
        obstacle = tr("Images can be dropped when the job at work is done");
    images_->setDropObstacle(obstacle);
}

} // namespace patchgauge::ui
