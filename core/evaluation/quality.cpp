#include "evaluation/quality.h"

namespace patchgauge::evaluation {

using calibration::Verdict;

std::size_t VerdictTally::of(Verdict verdict) const {
    switch (verdict) {
    case Verdict::Pass:
        return pass;
    case Verdict::Review:
        return review;
    case Verdict::Reject:
        break;
    }
    return reject;
}

void VerdictTally::add(Verdict verdict) {
    if (verdict == Verdict::Pass)
        ++pass;
    else if (verdict == Verdict::Review)
        ++review;
    else
        ++reject;
}

Quality qualityOf(const std::vector<JudgedImage>& images, std::size_t kinds) {
    Quality quality;
    quality.kinds.resize(kinds);
    for (const JudgedImage& image : images) {
        if (!image.defective) {
            quality.good.add(image.verdict);
            continue;
        }
        quality.defective.add(image.verdict);
        KindQuality& kind = quality.kinds[image.kind];
        kind.verdicts.add(image.verdict);
        kind.meanScore += double(image.score);
    }
    for (KindQuality& kind : quality.kinds) {
        const std::size_t total = kind.verdicts.total();
        kind.escape = calibration::clopperPearson(kind.verdicts.pass, total);
        if (total > 0)
            kind.meanScore /= static_cast<double>(total);
    }
    quality.escape = calibration::clopperPearson(quality.defective.pass, quality.defective.total());
    quality.overkill = calibration::clopperPearson(quality.good.reject, quality.good.total());
    return quality;
}

} // namespace patchgauge::evaluation
