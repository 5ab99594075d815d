#include "report/report.h"

#include "base/error.h"
#include "base/files.h"
#include "models/text.h"
#include "report/content.h"
#include "report/facts.h"
#include "report/image_section.h"
#include "report/pdf_finishing.h"
#include "report/sign_off_section.h"
#include "report/summary_section.h"
#include "report/table_section.h"
#include "report/traceability.h"
#include "report/type.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <QPdfWriter>
#include <QPen>
#include <QTemporaryFile>

#include <algorithm>
#include <memory>
#include <utility>
#include <vector>

namespace patchgauge::ui {
namespace {

using namespace report;

Error noRoom(const std::filesystem::path& file) {
    return {ErrorCode::WriteFailed, Engine::tr("the report cannot be written"), toUtf8(file),
            Engine::tr("check the free space on the disk and the rights to its folder")};
}

class Report {
    Q_DECLARE_TR_FUNCTIONS(patchgauge::ui::Report)

public:
    Report(const evidence::Batch& batch, const ImageSource& images, const ReportOptions& options)
        : content_(batch, options), sheet_(options.paper) {
        add(std::make_unique<SummarySection>(content_));
        auto table = std::make_unique<TableSection>(content_, sheet_);
        table->setFirstImagePage(pages_ + table->pages());
        add(std::move(table));
        if (!content_.withPage.empty())
            add(std::make_unique<ImageSection>(content_, images));
        add(std::make_unique<FactsSection>(tr("Traceability"), traceabilityOf(content_), sheet_));
        add(std::make_unique<SignOffSection>(content_));
    }

    int pages() const { return pages_; }

    /// Paints all pages; links are kept for the finish.
    void paint(QPdfWriter& writer, const RunContext& context) {
        writer.setPageSize(sheet_.pageSize);
        writer.setPageMargins({});
        writer.setResolution(unitsPerInch);
        QPainter painter(&writer);
        int number = 0;
        for (const auto& section : sections_)
            for (int page = 0; page < section->pages(); ++page, ++number) {
                context.report("pages", static_cast<std::size_t>(number),
                               static_cast<std::size_t>(pages_));
                if (number > 0)
                    writer.newPage();
                paintFrame(painter, number);
                finish_.links.push_back(section->paint(painter, sheet_, page));
            }
        context.report("pages", static_cast<std::size_t>(pages_), static_cast<std::size_t>(pages_));
    }

    Finish takeFinish() {
        const evidence::Batch& batch = content_.batch;
        finish_.properties.title = content_.title();
        finish_.properties.author = content_.options.operatorName;
        finish_.properties.subject = tr("%1 images inspected with the model %2 (%3)")
                                         .arg(batch.images.size())
                                         .arg(QString::fromStdString(batch.model.name),
                                              QString::fromStdString(batch.model.statisticsSha256));
        finish_.properties.language = QLocale().bcp47Name();
        finish_.properties.time = content_.options.time.utc;
        return std::move(finish_);
    }

private:
    void add(std::unique_ptr<Section> section) {
        Bookmark bookmark{section->title(), pages_, {}};
        int page = pages_;
        for (const QString& name : section->pageNames())
            bookmark.below.push_back({name, page++, {}});
        if (section->pages() > 0)
            finish_.outline.push_back(std::move(bookmark));
        pages_ += section->pages();
        sections_.push_back(std::move(section));
    }

    /// What every page has: title and model above, program and number below.
    void paintFrame(QPainter& painter, int number) const {
        const auto halves = [](QRectF line) {
            line.setWidth(line.width() / 2);
            return std::pair(line, line.translated(line.width(), 0));
        };
        const auto [headLeft, headRight] = halves(sheet_.head);
        const auto [footLeft, footRight] = halves(sheet_.foot);
        const auto small = [&](const QRectF& area, const QString& words, Qt::Alignment alignment) {
            paintLine(painter, area, words, Style::Small, page::faintText, alignment);
        };
        // The first page has the title in large letters.
        if (number > 0)
            small(headLeft, content_.title(), Qt::AlignLeft);
        small(headRight, QString::fromStdString(content_.batch.model.name), Qt::AlignRight);
        small(footLeft,
              tr("PatchGauge %1  ·  %2")
                  .arg(QStringLiteral(PATCHGAUGE_VERSION), momentText(content_.options.time.local)),
              Qt::AlignLeft);
        small(footRight, tr("Page %1 of %2").arg(number + 1).arg(pages_), Qt::AlignRight);
        painter.setPen(QPen(page::rule, point / 2));
        painter.drawLine(sheet_.head.bottomLeft(), sheet_.head.bottomRight());
        painter.drawLine(sheet_.foot.topLeft(), sheet_.foot.topRight());
    }

    Content content_;
    Sheet sheet_;
    std::vector<std::unique_ptr<Section>> sections_;
    int pages_ = 0;
    Finish finish_;
};

/// QPdfWriter says nothing of a full disk; its file then lacks the end.
bool isWhole(QFile& pdf) {
    constexpr qint64 tail = 16;
    pdf.seek(std::max<qint64>(0, pdf.size() - tail));
    return pdf.error() == QFileDevice::NoError && pdf.readAll().contains("%%EOF");
}

} // namespace

int writeReport(const std::filesystem::path& file, const evidence::Batch& batch,
                const ImageSource& images, const ReportOptions& options,
                const RunContext& context) {
    checkWritable(file);
    Report report(batch, images, options);
    // Beside the report, so that one disk has to have room.
    QTemporaryFile draft(displayPath(std::filesystem::absolute(file).parent_path()) +
                         QStringLiteral("/.report-XXXXXX"));
    if (!draft.open())
        throw noRoom(file);
    {
        QPdfWriter writer(&draft);
        report.paint(writer, context);
    }
    if (!draft.flush() || !isWhole(draft))
        throw noRoom(file);
    finishPdf(toPath(draft.fileName()), file, report.takeFinish());
    return report.pages();
}

} // namespace patchgauge::ui
