#include "pipeline/image_set.h"

#include <utility>

namespace patchgauge::pipeline {
namespace {

class SequencePart : public detector::EmbeddingSequence {
public:
    SequencePart(std::shared_ptr<const detector::EmbeddingSequence> all,
                 std::vector<std::size_t> positions)
        : all_(std::move(all)), positions_(std::move(positions)) {}

    std::size_t count() const override { return positions_.size(); }
    detector::Embedding read(std::size_t position) const override {
        return all_->read(positions_[position]);
    }

private:
    std::shared_ptr<const detector::EmbeddingSequence> all_;
    std::vector<std::size_t> positions_;
};

class SequencePair : public detector::EmbeddingSequence {
public:
    SequencePair(std::shared_ptr<const detector::EmbeddingSequence> first,
                 std::shared_ptr<const detector::EmbeddingSequence> second)
        : first_(std::move(first)), second_(std::move(second)) {}

    std::size_t count() const override { return first_->count() + second_->count(); }
    detector::Embedding read(std::size_t position) const override {
        return position < first_->count() ? first_->read(position)
                                          : second_->read(position - first_->count());
    }

private:
    std::shared_ptr<const detector::EmbeddingSequence> first_;
    std::shared_ptr<const detector::EmbeddingSequence> second_;
};

} // namespace

ImageSet noImages() {
    return {{}, std::make_shared<detector::EmbeddingList>(std::vector<detector::Embedding>())};
}

ImageSet part(const ImageSet& set, const std::vector<std::size_t>& positions) {
    ImageSet chosen;
    for (const std::size_t position : positions) {
        chosen.images.push_back(set.images[position]);
        chosen.poses.push_back(set.pose(position));
    }
    chosen.embeddings = std::make_shared<SequencePart>(set.embeddings, positions);
    return chosen;
}

ImageSet joined(const ImageSet& first, const ImageSet& second) {
    ImageSet both;
    both.embeddings = std::make_shared<SequencePair>(first.embeddings, second.embeddings);
    for (const ImageSet* set : {&first, &second})
        for (std::size_t i = 0; i < set->count(); ++i) {
            both.images.push_back(set->images[i]);
            both.poses.push_back(set->pose(i));
        }
    return both;
}

} // namespace patchgauge::pipeline
