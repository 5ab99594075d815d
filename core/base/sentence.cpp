#include "base/sentence.h"

#include <cstddef>

namespace patchgauge {

std::string Sentence::english() const {
    if (arguments_.empty())
        return source_;
    std::string text;
    for (std::size_t i = 0; i < source_.size(); ++i) {
        const bool isPlace = source_[i] == '%' && i + 1 < source_.size() && source_[i + 1] >= '1' &&
                             source_[i + 1] < '1' + static_cast<int>(arguments_.size());
        if (isPlace)
            text += arguments_[static_cast<std::size_t>(source_[++i] - '1')].english();
        else
            text += source_[i];
    }
    return text;
}

std::vector<std::string> english(const std::vector<Sentence>& sentences) {
    std::vector<std::string> texts;
    for (const Sentence& sentence : sentences)
        texts.push_back(sentence.english());
    return texts;
}

std::string joined(const std::vector<Sentence>& sentences) {
    std::string text;
    for (const Sentence& sentence : sentences)
        text += (text.empty() ? "" : "; ") + sentence.english();
    return text;
}

} // namespace patchgauge
