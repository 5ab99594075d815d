#pragma once

#include "report/report.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

#include <vector>

namespace patchgauge::test {

/// A made-up batch: images with findings, good ones, one that is not like the training photos, one
/// overridden, one unreadable; and what the tools of poppler say of its report.
class ReportFixture {
public:
    /// @param flagged  images that are rejected
    /// @param good     images that pass
    explicit ReportFixture(int flagged = 3, int good = 60);

    evidence::Batch batch;
    ui::ReportOptions options;
    int imagesAsked = 0; ///< of the source, so far
    int mostAtOnce = 0;  ///< images that lived at the same time

    std::filesystem::path file(const char* name = "report.pdf") const;

    /// Writes the report and gives the number of pages.
    int write(const char* name = "report.pdf", const RunContext& context = {});

    /// What a tool says of the report, with UTF-8 text.
    QString tell(const QString& tool, const QStringList& options,
                 const char* name = "report.pdf") const;

    /// The text of a page, counted from 1.
    QString textOf(int page) const;
    QByteArray bytes(const char* name = "report.pdf") const;
    QStringList filesLeft() const;

private:
    void addImage(const QString& name, float score, calibration::Verdict verdict);

    QTemporaryDir folder_;
    ui::InspectedImage image_;
};

} // namespace patchgauge::test
