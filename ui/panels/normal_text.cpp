#include "panels/normal_text.h"

#include "canvas/number_text.h"
#include "models/text.h"
#include "panels/cursor_section.h"
#include "panels/normal_gauge.h"

#include <QLabel>

namespace patchgauge::ui {

void showNormalRange(QLabel& words, NormalGauge& gauge, const detector::Readout& readout) {
    if (!readout.normalMean || !readout.normalP99) {
        words.setText(
            CursorSection::tr("What is normal here is not known: the model has fewer than three "
                              "images"));
        words.setToolTip({});
        gauge.setReading({});
        return;
    }
    words.setText(CursorSection::tr("normal here %1, 99 % below %2")
                      .arg(distanceText(*readout.normalMean), distanceText(*readout.normalP99)));
    words.setToolTip(
        CursorSection::tr("Mean %1 and 99th percentile %2 of the good parts at this patch, each "
                          "left out in turn")
            .arg(exactText(*readout.normalMean), exactText(*readout.normalP99)));
    gauge.setReading(
        NormalGauge::Reading{readout.mahalanobis, *readout.normalMean, *readout.normalP99});
}

} // namespace patchgauge::ui
