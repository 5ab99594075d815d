#include "ui/report/report_fixture.h"

#include "base/files.h"
#include "models/text.h"
#include "ui/canvas/sample_image.h"

#include <QDir>
#include <QFile>
#include <QProcess>

#include <algorithm>

namespace patchgauge::test {

using calibration::Verdict;

ReportFixture::ReportFixture(int flagged, int good) : image_(sampleImage()) {
    batch.id = "0b5c3a52-6f5e-4b62-9c2b-2d1f0a6a7c11";
    batch.model = evidence::recordOf(*image_.model, {});
    batch.model.name = "bracket-A";
    batch.model.info.softwareVersion = "0.1.0";
    batch.model.info.created = "2025-02-01T08:00:00Z";
    batch.started = {"2025-03-01T13:40:00Z", "2025-03-01T21:40:00+08:00"};
    batch.finished = {"2025-03-01T13:45:09Z", "2025-03-01T21:45:09+08:00"};
    batch.operatorName = "Ada Lovelace";
    batch.station = "line-3";
    batch.device = "test";
    batch.softwareVersion = "0.1.0";
    options.operatorName = "Ada Lovelace";
    options.time = batch.finished;
    for (int i = 0; i < good; ++i)
        addImage(QStringLiteral("good/part-%1.png").arg(i), 4.0F + 0.05F * float(i % 40),
                 Verdict::Pass);
    for (int i = 0; i < flagged; ++i)
        addImage(QStringLiteral("dent/part-%1.png").arg(i), 30.0F - float(i % 15), Verdict::Reject);
}

void ReportFixture::addImage(const QString& name, float score, Verdict verdict) {
    pipeline::Inspection inspection = *image_.inspection;
    inspection.path = ui::toPath(QStringLiteral("/parts/") + name);
    inspection.sha256 = std::string(56, 'c') + std::to_string(10000000 + batch.images.size());
    inspection.map.score = inspection.decisiveScore = score;
    inspection.verdict = verdict;
    if (verdict == Verdict::Pass)
        inspection.regions.clear();
    batch.images.push_back(evidence::recordOf(inspection, image_.model->info()));
}

std::filesystem::path ReportFixture::file(const char* name) const {
    return ui::toPath(folder_.filePath(QString::fromUtf8(name)));
}

int ReportFixture::write(const char* name, const RunContext& context) {
    const auto source = [this](std::size_t /*index*/) {
        ++imagesAsked;
        mostAtOnce = std::max(mostAtOnce, static_cast<int>(image_.inspection.use_count()));
        return image_;
    };
    return ui::writeReport(file(name), batch, source, options, context);
}

QString ReportFixture::tell(const QString& tool, const QStringList& options,
                            const char* name) const {
    QProcess process;
    QStringList arguments = options;
    arguments.insert(options.contains(QStringLiteral("-layout")) ? arguments.size() : 0,
                     ui::displayPath(file(name)));
    if (tool == QLatin1String("pdftotext"))
        arguments << QStringLiteral("-");
    process.start(tool, arguments);
    process.waitForFinished(-1);
    return QString::fromUtf8(process.readAllStandardOutput());
}

QString ReportFixture::textOf(int page) const {
    const QString number = QString::number(page);
    return tell(QStringLiteral("pdftotext"), {QStringLiteral("-f"), number, QStringLiteral("-l"),
                                              number, QStringLiteral("-layout")});
}

QByteArray ReportFixture::bytes(const char* name) const {
    QFile file(ui::displayPath(this->file(name)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList ReportFixture::filesLeft() const {
    return QDir(folder_.path()).entryList(QDir::Files | QDir::Hidden);
}

} // namespace patchgauge::test
