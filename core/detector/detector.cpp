#include "detector/detector.h"

namespace patchgauge::detector {

std::vector<Response> Detector::respondAll(const std::vector<Embedding>& embeddings,
                                           int threads) const {
    std::vector<Response> responses;
    for (const Embedding& embedding : embeddings)
        responses.push_back(respond(embedding, threads));
    return responses;
}

std::vector<Response> Detector::respondAllWithout(const std::vector<Embedding>& embeddings,
                                                  std::size_t position, int threads) const {
    std::vector<Response> responses;
    for (const Embedding& embedding : embeddings)
        responses.push_back(respondWithout(embedding, position++, threads));
    return responses;
}

} // namespace patchgauge::detector
