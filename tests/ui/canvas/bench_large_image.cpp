// Prints how long painting takes while a photo of 100 megapixels is panned and zoomed, by the clock
// and in processor time, which other programs hardly change: bench_large_image [SIDE]

#include "canvas/canvas.h"
#include "ui/canvas/pointer.h"
#include "ui/canvas/sample_image.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QMouseEvent>
#include <QTextStream>

#include <algorithm>
#include <array>
#include <ctime>
#include <vector>

using namespace patchgauge;
using ui::Arrangement;

namespace {

constexpr QSize window(1440, 900);

double milliseconds(const QElapsedTimer& clock) {
    return double(clock.nsecsElapsed()) / 1e6;
}

double processorMilliseconds(std::clock_t from) {
    return 1000.0 * double(std::clock() - from) / CLOCKS_PER_SEC;
}

/// The times that painting took, in milliseconds.
class PaintTimes {
public:
    explicit PaintTimes(ui::Canvas& canvas) : canvas_(canvas) {}

    void paint() {
        QElapsedTimer clock;
        clock.start();
        const std::clock_t from = std::clock();
        canvas_.repaint();
        processor_.push_back(processorMilliseconds(from));
        elapsed_.push_back(milliseconds(clock));
    }

    void print(const QString& what) {
        QTextStream(stdout) << what << ": " << elapsed_.size() << " paints, " << summary(elapsed_)
                            << "; processor " << summary(processor_) << '\n';
    }

private:
    static QString summary(std::vector<double> times) {
        std::sort(times.begin(), times.end());
        return QStringLiteral("median %1 ms, longest %2 ms")
            .arg(times[times.size() / 2], 0, 'f', 1)
            .arg(times.back(), 0, 'f', 1);
    }

    ui::Canvas& canvas_;
    std::vector<double> elapsed_;
    std::vector<double> processor_;
};

void drag(ui::Canvas& canvas, PaintTimes& times) {
    constexpr int steps = 20;
    constexpr QPoint step(23, 11);
    QPoint at(300, 300);
    const auto send = [&](QEvent::Type type, Qt::MouseButton button, Qt::MouseButtons buttons) {
        QMouseEvent event(type, at, canvas.mapToGlobal(at), button, buttons, Qt::NoModifier);
        QCoreApplication::sendEvent(&canvas, &event);
    };
    send(QEvent::MouseButtonPress, Qt::LeftButton, Qt::LeftButton);
    for (int i = 0; i < steps; ++i) {
        at += step;
        send(QEvent::MouseMove, Qt::NoButton, Qt::LeftButton);
        times.paint();
    }
    send(QEvent::MouseButtonRelease, Qt::LeftButton, Qt::NoButton);
}

/// In from all of it to single pixels, about a point of the image, panning at every third notch,
/// and out again.
void panAndZoom(ui::Canvas& canvas, QPointF about, const QString& what) {
    PaintTimes times(canvas);
    canvas.fit();
    times.paint();
    constexpr int notches = 30;
    for (const int direction : {1, -1})
        for (int notch = 0; notch < notches; ++notch) {
            test::turnWheel(canvas, canvas.mapFromImage(about), direction);
            times.paint();
            if (notch % 3 == 0)
                drag(canvas, times);
        }
    times.print(what);
}

} // namespace

int main(int argc, char** argv) {
    const QApplication application(argc, argv);
    const int side = argc > 1 ? QString::fromLocal8Bit(argv[1]).toInt() : 10'000;
    test::SampleOptions options;
    options.image = {side, side};
    options.input = {{512, 512}, {512, 512}, 0};
    const ui::InspectedImage sample = test::sampleImage(options);

    QElapsedTimer clock;
    clock.start();
    const ui::PhotoPyramid pyramid(sample.photo);
    QTextStream(stdout) << side << " x " << side << " pixels; halving them, on a worker thread: "
                        << QString::number(milliseconds(clock), 'f', 0) << " ms\n";

    ui::ReadoutModel readout;
    ui::Canvas canvas(readout);
    canvas.resize(window);
    canvas.show();
    QCoreApplication::processEvents(); // until it is exposed, nothing is painted
    clock.restart();
    readout.setImage(sample);
    QTextStream(stdout) << "layers of a new image: " << QString::number(milliseconds(clock), 'f', 1)
                        << " ms\n";

    const QPointF hill(0.68 * side, 0.36 * side);
    canvas.setHeatShown(false);
    canvas.setContourShown(false);
    panAndZoom(canvas, hill, QStringLiteral("photo"));
    canvas.setHeatShown(true);
    panAndZoom(canvas, hill, QStringLiteral("heat"));
    canvas.setHeatShown(false);
    canvas.setContourShown(true);
    panAndZoom(canvas, hill, QStringLiteral("contour"));
    canvas.setHeatShown(true);
    panAndZoom(canvas, hill, QStringLiteral("heat and contour"));
    canvas.setPatchGridShown(true);
    for (const auto& [name, arrangement] : std::array<std::pair<const char*, Arrangement>, 2>{
             {{"side by side", Arrangement::SideBySide}, {"split", Arrangement::Split}}}) {
        canvas.setArrangement(arrangement);
        panAndZoom(canvas, hill, QStringLiteral("%1, with grid").arg(QLatin1String(name)));
    }
    return 0;
}
