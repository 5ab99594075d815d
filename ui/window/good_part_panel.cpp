#include "window/good_part_panel.h"

#include "base/files.h"
#include "models/text.h"
#include "window/session.h"

#include <QCollator>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>

#include <algorithm>
#include <filesystem>
#include <numeric>
#include <vector>

namespace patchgauge::ui {

GoodPartPanel::GoodPartPanel(Session& session, Canvas& inspected, CanvasMarks& marks,
                             QWidget* parent)
    : QWidget(parent),
      session_(session),
      caption_(new QWidget(this)),
      choice_(new QComboBox(caption_)),
      name_(new QLabel(caption_)),
      pages_(new QStackedWidget(this)),
      notice_(new QLabel(this)),
      canvas_(readout_, this),
      marks_(new CanvasMarks(canvas_)),
      views_(inspected, canvas_),
      cursors_({inspected, marks}, {canvas_, *marks_}) {
    canvas_.setObjectName(QStringLiteral("goodPartCanvas"));
    canvas_.setAccessibleName(tr("Good part"));
    canvas_.setHeatShown(false);
    canvas_.setContourShown(false);
    notice_->setObjectName(QStringLiteral("goodPartNotice"));
    notice_->setAlignment(Qt::AlignCenter);
    notice_->setWordWrap(true);
    notice_->setMargin(32);
    notice_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    pages_->addWidget(&canvas_);
    pages_->addWidget(notice_);
    buildCaption();
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(pages_);

    connect(&session_, &Session::modelChanged, this, &GoodPartPanel::listPhotos);
    connect(&session_.readout(), &ReadoutModel::imageChanged, this, &GoodPartPanel::follow);
    connect(choice_, &QComboBox::currentIndexChanged, this, &GoodPartPanel::follow);
    connect(&runner_, &JobRunner::progressed, this, &GoodPartPanel::sayProgress);
    if (session_.loaded())
        listPhotos();
}

void GoodPartPanel::buildCaption() {
    choice_->setObjectName(QStringLiteral("goodPartChoice"));
    choice_->setAccessibleName(tr("Which good part"));
    choice_->setToolTip(tr("The training photo to compare with"));
    choice_->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    choice_->setMinimumContentsLength(12);
    name_->setObjectName(QStringLiteral("goodPartName"));
    name_->setAccessibleName(tr("Good part"));
    name_->setMinimumWidth(1);
    auto* layout = new QHBoxLayout(caption_);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(choice_);
    layout->addWidget(name_, 1);
}

void GoodPartPanel::listPhotos() {
    clear();
    const auto model = session_.loaded()->model();
    goodParts_ = std::make_shared<GoodParts>(model);
    const auto& images = model->info().images;
    std::vector<std::filesystem::path> files;
    for (const detector::TrainingImage& image : images)
        files.push_back(fromUtf8(image.path));
    std::vector<int> byName(images.size());
    std::iota(byName.begin(), byName.end(), 0);
    QCollator collator;
    collator.setNumericMode(true);
    std::vector<QString> names;
    for (const auto& file : files)
        names.push_back(displayName(file));
    std::stable_sort(byName.begin(), byName.end(), [&](int a, int b) {
        return collator.compare(names[std::size_t(a)], names[std::size_t(b)]) < 0;
    });

    const QSignalBlocker unchanged(choice_);
    choice_->clear();
    choice_->addItem(tr("Most similar"), -1);
    for (const int position : byName) {
        choice_->addItem(names[std::size_t(position)], position);
        choice_->setItemData(choice_->count() - 1, displayPath(files[std::size_t(position)]),
                             Qt::ToolTipRole);
    }
}

void GoodPartPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    follow();
}

void GoodPartPanel::hideEvent(QHideEvent* event) {
    clear();
    QWidget::hideEvent(event);
}

void GoodPartPanel::follow() {
    const auto& inspected = session_.readout().image();
    if (!isVisible() || !goodParts_ || !inspected) {
        clear();
        return;
    }
    const int position = choice_->currentData().toInt();
    if (position < 0)
        find(*inspected, std::nullopt);
    else if (shown_ != std::size_t(position))
        find(*inspected, std::size_t(position));
}

void GoodPartPanel::find(const InspectedImage& inspected, std::optional<std::size_t> chosen) {
    runner_.cancel(job_);
    searching_ = true;
    job_ = runner_.start(
        {tr("Reading good images"),
         [this, inspected, chosen, goodParts = goodParts_](const JobContext& context) {
             std::optional<GoodParts::Match> match;
             if (!chosen)
                 match = goodParts->mostSimilar(inspected, context.engine());
             const std::size_t position = match ? match->position : *chosen;
             const Found found{position, match, goodParts->show(position)};
             context.post([this, found] { take(found); });
         },
         [this](const JobOutcome& outcome) {
             if (outcome.failed())
                 sayMissing(outcome.message);
         }});
}

void GoodPartPanel::take(const Found& found) {
    searching_ = false;
    pages_->setCurrentWidget(&canvas_);
    if (shown_ != found.position) {
        shown_ = found.position;
        views_.setEnabled(false);
        readout_.setImage(found.photo);
        views_.setEnabled(true);
    }
    const std::filesystem::path& file = found.photo.inspection->path;
    name_->setToolTip(displayPath(file));
    if (!found.match) {
        name_->setText(tr("chosen good part"));
        return;
    }
    name_->setText(tr("%1, most similar of %2").arg(displayName(file)).arg(found.match->compared));
    name_->setToolTip(tr("%1\nCorrelation of small grey pictures: %2")
                          .arg(displayPath(file))
                          .arg(found.match->similarity, 0, 'f', 3));
}

void GoodPartPanel::sayProgress(const JobProgress& progress) {
    if (searching_)
        name_->setText(tr("comparing %1 of %2").arg(progress.done + 1).arg(progress.total));
}

void GoodPartPanel::sayMissing(const QString& reason) {
    clear();
    notice_->setText(reason);
    pages_->setCurrentWidget(notice_);
}

void GoodPartPanel::clear() {
    runner_.cancel(job_);
    searching_ = false;
    shown_.reset();
    readout_.setImage(std::nullopt);
    name_->clear();
    name_->setToolTip({});
}

} // namespace patchgauge::ui
