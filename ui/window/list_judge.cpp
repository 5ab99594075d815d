#include "window/list_judge.h"

#include "window/session.h"

#include <optional>
#include <utility>
#include <vector>

namespace patchgauge::ui {
namespace {

/// An image of the list, and where its map lies.
struct Listed {
    int row = 0;
    Size size;
    float score = 0;
    MapArchive::Ticket map;
    std::optional<image::Pose> pose;
};

std::vector<Listed> readable(const InspectionListModel& images) {
    std::vector<Listed> listed;
    for (int row = 0; row < images.rowCount(); ++row) {
        const ListedImage& image = images.at(row);
        const pipeline::Inspection& inspection = image.inspection;
        // What a record tells of an image without a map holds.
        if (!inspection.failed() && image.map.valid())
            listed.push_back(
                {row, inspection.imageSize, inspection.map.score, image.map, inspection.pose});
    }
    return listed;
}

std::vector<DecisiveScore> decisiveScores(const LoadedModel& model,
                                          const std::vector<Listed>& listed,
                                          const RunContext& context) {
    const detector::ModelInfo& info = model.model()->info();
    const bool everyRegionCounts = info.acceptance.smallestArea <= 0;
    std::vector<DecisiveScore> scores;
    for (const Listed& image : listed) {
        context.cancel.check();
        context.report("judging", scores.size(), listed.size());
        float score = image.score;
        if (!everyRegionCounts)
            score = detector::decisiveScore(score,
                                            model.maps().load(image.map, info, image.pose).pixels,
                                            info.acceptance, {image.size, info.input});
        scores.push_back({image.row, image.map, score});
    }
    context.report("judging", listed.size(), listed.size());
    return scores;
}

} // namespace

ListJudge::ListJudge(Session& session) : QObject(&session), session_(session) {
    connect(&session_, &Session::modelChanged, this, [this] {
        ++turn_;
        session_.worker().cancel(job_);
        waiting_ = false;
        acceptance_ = session_.loaded()->model()->info().acceptance;
    });
    connect(&session_, &Session::thresholdsChanged, this, &ListJudge::follow);
    connect(&session_.worker(), &JobRunner::finished, this, &ListJudge::judgeWhenIdle);
}

void ListJudge::follow() {
    const detector::Acceptance& acceptance = session_.loaded()->model()->info().acceptance;
    if (acceptance == acceptance_)
        return;
    acceptance_ = acceptance;
    judge();
}

void ListJudge::judge() {
    ++turn_;
    session_.worker().cancel(job_);
    waiting_ = session_.worker().isBusy();
    if (!waiting_)
        start();
}

void ListJudge::start() {
    job_ = session_.worker().start(
        {tr("Judging the list"),
         [this, loaded = session_.loaded(),
          listed = readable(session_.images())](const JobContext& context) {
             const auto scores = decisiveScores(*loaded, listed, context.engine());
             context.post(
                 [this, scores] { session_.images().rejudge(scores, session_.judging()); });
         },
         [this, turn = turn_](const JobOutcome& outcome) {
             if (!outcome.done() && turn == turn_)
                 sayUndone();
         }});
}

void ListJudge::judgeWhenIdle() {
    if (waiting_ && !session_.worker().isBusy()) {
        waiting_ = false;
        start();
    }
}

void ListJudge::sayUndone() {
    Q_EMIT session_.said({Message::Severity::Warning,
                          tr("The list is still judged by the earlier smallest area."),
                          {},
                          {{tr("Judge it now"), [this] { judge(); }}}});
}

} // namespace patchgauge::ui
