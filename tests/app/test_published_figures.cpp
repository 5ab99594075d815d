#include "app/auroc.h"
#include "base/files.h"
#include "base/platform.h"
#include "pipeline/inspector.h"
#include "pipeline/trainer.h"
#include "support/shared_data.h"

#include <opencv2/imgcodecs.hpp>
#include <opencv2/imgproc.hpp>
#include <QtTest>

#include <optional>

using namespace patchgauge;
namespace fs = std::filesystem;

namespace {

struct Figures {
    double image = 0;
    double pixel = 0; ///< 0 where the dataset has no masks
};

/// Scores sorted by what the dataset says of them.
struct Scores {
    std::vector<float> good;
    std::vector<float> defective;
};

pipeline::TrainSettings settingsFor(const QString& preset, const QString& backbone) {
    const std::string id = backbone.toStdString();
    pipeline::TrainSettings settings =
        preset == "paper" ? pipeline::paperSettings(id) : pipeline::defaultSettings(id);
    settings.execution = {platform::processorCount(), "cpu"};
    if (id == "resnet18")
        settings.weights =
            test::sharedData() / "weights" / "resnet18_imagenet1k_v1_to_layer3.safetensors";
    return settings;
}

bool isGood(const fs::path& image) {
    return image.parent_path().filename() == "good";
}

/// Where an inspected pixel is defective, at the size of the pixel map: nearest neighbour, as the
/// image was resized and cropped. Empty where the dataset has no mask of the image.
cv::Mat maskOf(const fs::path& image, const image::InputSettings& input) {
    const cv::Rect crop(input.cropLeft(), input.cropTop(), input.crop.width, input.crop.height);
    if (isGood(image))
        return cv::Mat::zeros(crop.size(), CV_8U);
    const fs::path dataset = image.parent_path().parent_path().parent_path();
    fs::path file = dataset / "ground_truth" / image.parent_path().filename() / image.stem();
    file += "_mask.png";
    if (!fs::exists(file))
        return {};
    const cv::Mat drawn = cv::imdecode(readFile(file), cv::IMREAD_GRAYSCALE);
    cv::Mat mask;
    cv::resize(drawn, mask, {input.resize.width, input.resize.height}, 0, 0, cv::INTER_NEAREST);
    return mask(crop).clone();
}

void addPixels(const Grid<float>& pixels, const cv::Mat& mask, Scores& scores) {
    for (int row = 0; row < mask.rows; ++row)
        for (int column = 0; column < mask.cols; ++column)
            (mask.at<unsigned char>(row, column) > 0 ? scores.defective : scores.good)
                .push_back(pixels.at(row, column));
}

Figures measure(const fs::path& dataset, const pipeline::TrainSettings& settings,
                const weights::Store& store) {
    const pipeline::TrainResult trained =
        pipeline::train({dataset / "train" / "good"}, settings, store, {});
    pipeline::Inspector inspector(trained.model, store, settings.execution, settings.weights);
    const bool hasMasks = fs::exists(dataset / "ground_truth");
    Scores images;
    Scores pixels;
    inspector.inspect(listFiles(dataset / "test", {".png"}), {},
                      [&](const pipeline::Inspection& inspection, const image::Image&) {
                          (isGood(inspection.path) ? images.good : images.defective)
                              .push_back(inspection.map.score);
                          if (hasMasks)
                              addPixels(inspection.map.pixels,
                                        maskOf(inspection.path, settings.input), pixels);
                      });
    return {test::auroc(std::move(images.defective), std::move(images.good)),
            hasMasks ? test::auroc(std::move(pixels.defective), std::move(pixels.good)) : 0};
}

} // namespace

/// On real parts the engine must reach what an independent implementation of the method reached, or
/// something between photo and score is wrong however plausible the heatmaps look.
class TestPublishedFigures : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void reachesTheFiguresOnRealParts_data() {
        QTest::addColumn<QString>("preset");
        QTest::addColumn<QString>("backbone");
        QTest::addColumn<QString>("dataset");
        // Lowest and highest acceptable; 0 … 1 where nothing is asked.
        QTest::addColumn<double>("imageLow");
        QTest::addColumn<double>("imageHigh");
        QTest::addColumn<double>("pixelLow");
        QTest::addColumn<double>("pixelHigh");

        const QString resnet = "resnet18";
        const QString lite = "efficientnet-lite0";
        QTest::newRow("paper, ResNet-18, aliens")
            << "paper" << resnet << "aliens" << 0.96 << 1.0 << 0.0 << 1.0;
        QTest::newRow("paper, ResNet-18, hazelnut")
            << "paper" << resnet << "hazelnut" << 0.92 << 0.96 << 0.97 << 1.0;
        QTest::newRow("paper, ResNet-18, fabric")
            << "paper" << resnet << "fabric" << 0.85 << 0.89 << 0.94 << 0.98;
        QTest::newRow("paper, Lite0, aliens")
            << "paper" << lite << "aliens" << 0.99 << 1.0 << 0.0 << 1.0;
        QTest::newRow("default, Lite0, aliens")
            << "default" << lite << "aliens" << 0.98 << 1.0 << 0.0 << 1.0;
        QTest::newRow("default, Lite0, hazelnut")
            << "default" << lite << "hazelnut" << 0.0 << 1.0 << 0.97 << 1.0;
        QTest::newRow("default, Lite0, fabric")
            << "default" << lite << "fabric" << 0.83 << 0.87 << 0.941 << 0.981;
    }

    void reachesTheFiguresOnRealParts() {
        QFETCH(QString, preset);
        QFETCH(QString, backbone);
        QFETCH(QString, dataset);
        QFETCH(double, imageLow);
        QFETCH(double, imageHigh);
        QFETCH(double, pixelLow);
        QFETCH(double, pixelHigh);
        const weights::Store store(qEnvironmentVariable("PATCHGAUGE_TEST_STORE").toStdString());
        const Figures figures = measure(test::sharedData() / "datasets" / dataset.toStdString(),
                                        settingsFor(preset, backbone), store);
        qInfo("image AUROC %.4f, pixel AUROC %.4f", figures.image, figures.pixel);
        QVERIFY2(figures.image >= imageLow && figures.image <= imageHigh,
                 qPrintable(QString("image AUROC %1").arg(figures.image)));
        QVERIFY2(pixelLow == 0 || (figures.pixel >= pixelLow && figures.pixel <= pixelHigh),
                 qPrintable(QString("pixel AUROC %1").arg(figures.pixel)));
    }
};

QTEST_APPLESS_MAIN(TestPublishedFigures)
#include "test_published_figures.moc"
