#include "models/release_text.h"

#include "models/calibration_text.h"

#include <QCoreApplication>

namespace patchgauge::ui {
namespace {

using detector::ReleaseChange;
using detector::ReleaseState;

QString tr(const char* text) {
    return QCoreApplication::translate("patchgauge::ui", text);
}

} // namespace

QString releaseText(ReleaseState state) {
    switch (state) {
    case ReleaseState::Draft:
        return tr("○ draft");
    case ReleaseState::Approved:
        return tr("✓ approved");
    case ReleaseState::Retired:
        return tr("✕ retired");
    }
    return {};
}

QString releaseAuthor(const ReleaseChange& change) {
    return change.by.empty() ? QStringLiteral("PatchGauge") : QString::fromStdString(change.by);
}

QString releaseStory(const std::vector<ReleaseChange>& changes) {
    if (changes.empty())
        return {};
    const ReleaseChange& last = changes.back();
    return tr("%1, by %2: %3")
        .arg(timeText(last.time), releaseAuthor(last), QString::fromStdString(last.reason));
}

bool approvalWithdrawn(const std::vector<ReleaseChange>& before,
                       const std::vector<ReleaseChange>& after) {
    return releaseState(before) == ReleaseState::Approved &&
           releaseState(after) == ReleaseState::Draft && after.back().by.empty();
}

} // namespace patchgauge::ui
