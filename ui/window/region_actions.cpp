#include "window/region_actions.h"

#include "base/error.h"
#include "base/files.h"
#include "image/reader.h"
#include "panels/region_view.h"
#include "window/actions.h"
#include "window/centre_pages.h"
#include "window/first_look.h"
#include "window/model_work.h"
#include "window/session.h"
#include "window/session_messages.h"

#include <QAction>
#include <QPointer>

#include <algorithm>
#include <memory>
#include <utility>

namespace patchgauge::ui {
namespace {

/// The first training image that is still there.
QImage trainingPhoto(const detector::ModelInfo& info, const CancelToken& cancel) {
    for (const detector::TrainingImage& image : info.images) {
        cancel.check();
        try {
            return toQImage(image::read(fromUtf8(image.path)));
        } catch (const Error&) {
            continue; // gone or damaged; any other shows the same part
        }
    }
    throw Error(ErrorCode::NotFound,
                Engine::tr("no training image is there to draw a region of interest on"),
                info.backbone.id, Engine::tr("inspect a photo first, and draw on that"));
}

} // namespace

RegionActions::RegionActions(Actions& actions, Session& session, CentrePages& pages,
                             FirstLook& firstLook, QWidget* window)
    : QObject(window),
      actions_(actions),
      session_(session),
      pages_(pages),
      firstLook_(firstLook),
      view_(new RegionView(tr("Apply"), window)) {
    view_->setObjectName(QStringLiteral("regionView"));
    view_->hide();
    connect(actions_.changeRegion, &QAction::triggered, this, &RegionActions::begin);
    connect(view_, &RegionView::applied, this, &RegionActions::apply);
    connect(view_, &RegionView::cancelled, this, &RegionActions::end);
    connect(&session_, &Session::changeabilityChanged, this, &RegionActions::enable);
    connect(&session_, &Session::modelChanged, this, [this] {
        end();
        enable();
    });
}

void RegionActions::enable() {
    actions_.changeRegion->setEnabled(session_.canChangeModel() && !drawing_);
}

void RegionActions::begin() {
    if (!session_.canChangeModel())
        return;
    const detector::ModelInfo& info = session_.loaded()->model()->info();
    if (session_.loaded()->model()->patchGrid() == Size{1, 1}) {
        Q_EMIT session_.said({Message::Severity::Warning,
                              tr("A model of the method %1 judges the image as a whole and can't "
                                 "have a region of interest: train one with PaDiM.")
                                  .arg(QString::fromStdString(name(info.settings.method))),
                              {},
                              {}});
        return;
    }
    if (const auto& image = session_.readout().image())
        draw(image->photo);
    else
        readTrainingImage();
}

void RegionActions::readTrainingImage() {
    const auto photo = std::make_shared<QImage>();
    session_.viewer().start(
        {tr("Reading the photo"),
         [photo, model = session_.loaded()->model()](const JobContext& context) {
             *photo = trainingPhoto(model->info(), context.engine().cancel);
         },
         [this, photo, loaded = session_.loaded()](const JobOutcome& outcome) {
             if (outcome.failed())
                 Q_EMIT session_.said({Message::Severity::Error, outcome.message, {}, {}});
             else if (outcome.done() && session_.loaded() == loaded)
                 draw(*photo);
         }});
}

QString RegionActions::consequence() const {
    const detector::ModelInfo& info = session_.loaded()->model()->info();
    QStringList sentences{tr("%1 good images are looked at again, and the threshold is drawn anew.")
                              .arg(info.images.size())};
    if (info.calibration.origin == calibration::Origin::Manual)
        sentences << tr("The threshold set by hand is replaced.");
    if (releaseState(info.releases) == detector::ReleaseState::Approved)
        sentences << tr("The model has to be approved again.");
    if (const int listed = session_.images().rowCount(); listed > 0)
        sentences << tr("The %1 images of the list are inspected again.").arg(listed);
    return sentences.join(QLatin1Char(' '));
}

void RegionActions::draw(const QImage& photo) {
    const detector::ModelInfo& info = session_.loaded()->model()->info();
    drawing_ = true;
    enable();
    pages_.setTask(view_);
    view_->begin(photo, info.region, info.input, consequence());
}

void RegionActions::end() {
    if (!std::exchange(drawing_, false))
        return;
    pages_.setTask(nullptr);
    enable();
}

void RegionActions::apply() {
    if (!session_.canChangeModel()) {
        Q_EMIT session_.said({Message::Severity::Warning,
                              tr("The model is just being changed: apply the region when that is "
                                 "done."),
                              {},
                              {}});
        return;
    }
    const std::optional<image::RegionOfInterest> region = view_->region();
    end();
    change(region);
}

void RegionActions::change(const std::optional<image::RegionOfInterest>& region) {
    std::filesystem::path looked;
    if (const auto& image = session_.readout().image())
        looked = image->inspection->path;
    session_.changes().start(
        {tr("Changing the region"), tr("change of the region"), ModelChange::Duration::Long,
         [region](const LoadedModel& before, const RunContext& context) {
             return withRegion(before, region, context);
         },
         // Said before the images are inspected again, so that the same one is shown again.
         [looked, look = QPointer(&firstLook_)](const LoadedModel& before, const LoadedModel& after,
                                                const Message::Action& undo) {
             if (look && !looked.empty())
                 look->lookFor(looked);
             return regionMessage(*before.model(), *after.model(), undo);
         }});
}

} // namespace patchgauge::ui
