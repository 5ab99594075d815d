#pragma once

#include "report/agreement_report.h"

#include <QRectF>

#include <filesystem>

QT_BEGIN_NAMESPACE
class QPainter;
QT_END_NAMESPACE

namespace patchgauge::ui {

/// Paints a page of the report of an agreement study in black on white. Thread-safe, each painter
/// on a thread of its own.
/// @param area       of the page, in the painter's units, inside its margins
/// @param page       from 0, which has everything that stands before the table of parts
/// @param firstPart  of that table to be set on this page
/// @return the part to begin the next page with, or −1 where nothing is left
int paintAgreementPage(QPainter& painter, const QRectF& area, const AgreementReport& report,
                       int page, int firstPart);

/// Writes the report as PDF on A4 paper, whole or not at all. Parts that do not fit on two pages
/// are counted at its end. Throws Error (WriteFailed).
void writeAgreementPdf(const AgreementReport& report, const std::filesystem::path& file);

} // namespace patchgauge::ui
