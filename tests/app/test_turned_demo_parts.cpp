#include "base/platform.h"
#include "demo/demo_parts.h"
#include "evaluation/sweep.h"

#include <QTemporaryDir>
#include <QtTest>

#include <map>
#include <string>

using namespace patchgauge;
using image::AlignmentMethod;
namespace fs = std::filesystem;

/// Aligning must give back what it takes away that parts lie at any angle.
class TestTurnedDemoParts : public QObject {
    Q_OBJECT

    QTemporaryDir folder_;

    fs::path drawn(bool turned) const {
        const fs::path folder =
            fs::path(folder_.path().toStdU16String()) / (turned ? "turned" : "plain");
        if (!fs::exists(folder)) {
            demo::DemoSettings settings;
            settings.turned = turned;
            demo::drawDemoParts(folder, settings, {});
        }
        return folder;
    }

    static double imageAuroc(const fs::path& dataset, AlignmentMethod alignment) {
        const std::string backbone = "efficientnet-lite0";
        pipeline::TrainSettings settings = pipeline::defaultSettings(backbone);
        settings.execution = {platform::processorCount(), "cpu"};
        settings.alignment = alignment;
        const weights::Store store(qEnvironmentVariable("PATCHGAUGE_TEST_STORE").toStdString());
        double auroc = 0;
        evaluation::evaluateEach(
            evaluation::openDataset(dataset), {settings}, evaluation::Protocol::Standard, store, {},
            [&](const evaluation::Evaluation& each) { auroc = each.imageAuroc.value(); });
        return auroc;
    }

private Q_SLOTS:
    void alignedPartsAreToldApartAsWellAsUnturnedOnes_data() {
        QTest::addColumn<QString>("part");
        for (const char* part : {"bracket", "cap", "gear"})
            QTest::newRow(part) << part;
    }

    void alignedPartsAreToldApartAsWellAsUnturnedOnes() {
        QFETCH(QString, part);
        const double unturned =
            imageAuroc(drawn(false) / part.toStdString(), AlignmentMethod::None);
        const fs::path turned = drawn(true) / part.toStdString();
        const double none = imageAuroc(turned, AlignmentMethod::None);
        qInfo("%s: %.4f unturned, %.4f turned without alignment", qUtf8Printable(part), unturned,
              none);
        for (const AlignmentMethod method : {AlignmentMethod::Outline, AlignmentMethod::Matching}) {
            const double aligned = imageAuroc(turned, method);
            qInfo("  %.4f by %s", aligned, image::name(method).c_str());
            QVERIFY(aligned >= unturned - 0.03);
            QVERIFY(aligned > none);
        }
    }
};

QTEST_GUILESS_MAIN(TestTurnedDemoParts)
#include "test_turned_demo_parts.moc"
