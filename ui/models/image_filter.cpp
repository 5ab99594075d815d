#include "models/image_filter.h"

namespace patchgauge::ui {

bool ImageFilter::accepts(const ListedImage& image, const QString& name) const {
    const bool failed = image.inspection.failed();
    if (verdict && (failed || image.verdict() != *verdict))
        return false;
    if (!labels.empty() && !labels.contains(image.label))
        return false;
    if (leastScore && (failed || image.inspection.map.score < *leastScore))
        return false;
    if (mostScore && (failed || image.inspection.map.score > *mostScore))
        return false;
    if (condition && !condition(image))
        return false;
    return text.isEmpty() || name.contains(text, Qt::CaseInsensitive);
}

} // namespace patchgauge::ui
