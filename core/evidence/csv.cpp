#include "evidence/csv.h"

#include "base/csv.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>
#include <cstddef>
#include <utility>
#include <vector>

namespace patchgauge::evidence {
namespace {

constexpr std::array allSeparators = {Separator::Comma, Separator::Semicolon, Separator::Tab};

char character(Separator separator) {
    switch (separator) {
    case Separator::Comma:
        return ',';
    case Separator::Semicolon:
        return ';';
    case Separator::Tab:
        return '\t';
    }
    return ',';
}

/// The fields of a line, in the order of the headings.
class Line {
public:
    explicit Line(const CsvFormat& format) : separator_(format.separator) {}

    void text(const std::string& text) { fields_.push_back(csvText(text)); }
    void nothing(int count = 1) {
        fields_.resize(fields_.size() + static_cast<std::size_t>(count));
    }

    template <typename Number>
    void number(Number value) {
        std::array<char, 32> digits{};
        const auto end = std::to_chars(digits.data(), digits.data() + digits.size(), value).ptr;
        std::string text(digits.data(), end);
        if (separator_ == Separator::Semicolon)
            std::replace(text.begin(), text.end(), '.', ',');
        fields_.push_back(std::move(text));
    }

    template <typename Number>
    void number(const std::optional<Number>& value) {
        if (value)
            number(*value);
        else
            nothing();
    }

    std::string ended() const { return patchgauge::csvLine(fields_, character(separator_)); }

private:
    Separator separator_;
    std::vector<std::string> fields_;
};

std::string inOneField(const std::vector<Sentence>& sentences) {
    std::string text;
    for (const Sentence& sentence : sentences)
        text += (text.empty() ? "" : "; ") + sentence.english();
    return text;
}

std::optional<float> finite(float value) {
    return std::isfinite(value) ? std::optional(value) : std::nullopt;
}

void addLargestRegion(Line& line, const std::vector<RegionRecord>& regions) {
    const auto largest = std::max_element(
        regions.begin(), regions.end(),
        [](const RegionRecord& a, const RegionRecord& b) { return a.region.area < b.region.area; });
    if (largest == regions.end()) {
        line.nothing(3);
        return;
    }
    line.number(largest->region.area);
    line.number(largest->areaMm2);
    line.number(largest->region.peak);
}

void addOverride(Line& line, const std::optional<VerdictOverride>& given) {
    if (!given) {
        line.nothing(4);
        return;
    }
    line.text(name(given->verdict));
    line.text(given->by);
    line.text(given->reason);
    line.text(given->time);
}

} // namespace

std::string name(Separator separator) {
    switch (separator) {
    case Separator::Comma:
        return "comma";
    case Separator::Semicolon:
        return "semicolon";
    case Separator::Tab:
        return "tab";
    }
    return {};
}

std::optional<Separator> separatorNamed(const std::string& text) {
    for (const Separator separator : allSeparators)
        if (name(separator) == text)
            return separator;
    return std::nullopt;
}

std::string csvHeadings(const CsvFormat& format) {
    static const std::vector<std::string> headings{"path",
                                                   "verdict",
                                                   "score",
                                                   "threshold",
                                                   "review_threshold",
                                                   "regions",
                                                   "error",
                                                   "decisive_score",
                                                   "unfit",
                                                   "machine_verdict",
                                                   "largest_area",
                                                   "largest_area_mm2",
                                                   "largest_area_peak",
                                                   "label",
                                                   "kind",
                                                   "override",
                                                   "override_by",
                                                   "override_reason",
                                                   "override_time",
                                                   "sha256",
                                                   "model",
                                                   "model_sha256",
                                                   "time"};
    return (format.byteOrderMark ? "\xEF\xBB\xBF" : "") +
           patchgauge::csvLine(headings, character(format.separator));
}

std::string csvLine(const ImageRecord& image, const Batch& batch, const CsvFormat& format) {
    const calibration::Calibration& calibration = batch.model.info.calibration;
    const bool inspected = !image.failed();
    Line line(format);
    line.text(image.path);
    line.text(inspected ? name(image.verdict()) : "error");
    line.number(inspected ? std::optional(image.score) : std::nullopt);
    line.number(inspected ? calibration.threshold : std::nullopt);
    line.number(inspected ? calibration.reviewThreshold : std::nullopt);
    line.number(inspected ? std::optional(image.regions.size()) : std::nullopt);
    line.text(image.error.english());
    line.number(inspected ? finite(image.decisiveScore) : std::nullopt);
    line.text(inOneField(image.unfit));
    line.text(inspected ? name(image.machineVerdict) : "");
    addLargestRegion(line, image.regions);
    line.text(name(image.label));
    line.text(image.kind);
    addOverride(line, image.verdictOverride);
    line.text(image.sha256);
    line.text(batch.model.name);
    line.text(batch.model.statisticsSha256);
    line.text(batch.finished.local);
    return line.ended();
}

std::string toCsv(const Batch& batch, const CsvFormat& format) {
    std::string table = csvHeadings(format);
    for (const ImageRecord& image : batch.images)
        table += csvLine(image, batch, format);
    return table;
}

} // namespace patchgauge::evidence
