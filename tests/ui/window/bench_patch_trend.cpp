// Prints how long it takes to read a pinned patch's distance in a list of images, and for how long
// at most the window was deaf meanwhile: bench_patch_trend DATA_DIRECTORY GOOD_FOLDER [IMAGES]

#include "base/random.h"
#include "jobs/synchronous_job_runner.h"
#include "panels/patch_plot.h"
#include "window/patch_panel.h"
#include "window/session.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTemporaryDir>
#include <QTextStream>
#include <QTimer>

#include <algorithm>
#include <cmath>

using namespace patchgauge;
using namespace patchgauge::ui;

namespace {

void train(Session& session, const std::filesystem::path& good, const QTemporaryDir& folder) {
    TrainRequest request;
    request.sources = {good};
    request.settings = pipeline::defaultSettings("efficientnet-lite0");
    request.modelFile = std::filesystem::path(folder.path().toStdU16String()) / "bench.padim";
    session.train(request);
}

/// Images with maps of the model's own size, all of them of one random map.
std::vector<ListedImage> listImages(LoadedModel& loaded, int count) {
    Random random(1);
    detector::AnomalyMap map;
    map.patches = Grid<float>(loaded.model()->patchGrid());
    for (float& distance : map.patches)
        distance = static_cast<float>(random.uniform(2, 12));
    map.layers = {{"layer", map.patches}, {"deep", map.patches}};
    std::vector<ListedImage> images(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        ListedImage& image = images[static_cast<std::size_t>(i)];
        image.inspection.path = "part-" + std::to_string(i) + ".png";
        image.inspection.verdict = calibration::Verdict(i % 3);
        map.patches.at(3, 3) = static_cast<float>(random.uniform(2, 12));
        image.map = loaded.maps().store(map);
    }
    return images;
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    const QStringList arguments = QApplication::arguments();
    QTextStream out(stdout);
    if (arguments.size() < 3) {
        out << "usage: bench_patch_trend DATA_DIRECTORY GOOD_FOLDER [IMAGES]\n";
        return 2;
    }
    const int count = arguments.size() > 3 ? arguments[3].toInt() : 50'000;
    const QTemporaryDir folder;
    Session session(std::make_unique<SynchronousJobRunner>(),
                    std::make_unique<SynchronousJobRunner>(), arguments[1].toStdU16String());
    train(session, arguments[2].toStdU16String(), folder);
    session.images().put(listImages(*session.loaded(), count));
    PatchPanel panel(session);
    panel.resize(900, 200);
    panel.show();

    QElapsedTimer clock;
    QElapsedTimer sinceTurn;
    qint64 longest = 0;
    QTimer turns;
    turns.callOnTimeout([&] {
        longest = std::max(longest, sinceTurn.nsecsElapsed());
        sinceTurn.restart();
        const auto& points = panel.findChild<PatchPlot*>()->points();
        if (!points.empty() && std::all_of(points.begin(), points.end(), [](const auto& point) {
                return std::isfinite(point.distance);
            }))
            QApplication::quit();
    });
    turns.start(1);
    QTimer::singleShot(200, &panel, [&] {
        longest = 0;
        clock.start();
        sinceTurn.start();
        session.readout().setPin(Cell{3, 3});
    });
    sinceTurn.start();
    QApplication::exec();
    out << count << " images: " << clock.elapsed() << " ms, longest gap "
        << QString::number(double(longest) / 1e6, 'f', 1) << " ms\n";
    return 0;
}
