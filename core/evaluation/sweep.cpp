#include "evaluation/sweep.h"

#include <algorithm>
#include <cstddef>
#include <memory>
#include <optional>
#include <set>
#include <tuple>
#include <utility>

namespace patchgauge::evaluation {
namespace {

/// Settings that come to the same are made equal.
pipeline::TrainSettings normalised(pipeline::TrainSettings settings, Protocol protocol) {
    settings = underProtocol(std::move(settings), protocol);
    if (settings.detector.layers.size() == 1)
        settings.detector.combine = detector::Combine::Concat;
    return settings;
}

bool sameResult(const pipeline::TrainSettings& a, const pipeline::TrainSettings& b) {
    const auto all = [](const pipeline::TrainSettings& settings) {
        const detector::Settings& learning = settings.detector;
        const calibration::Rule& rule = settings.calibration.rule;
        return std::tie(settings.backbone, settings.weights, settings.input, settings.storage,
                        learning.method, learning.layers, learning.combine, learning.reduction,
                        learning.dimensions, learning.seed, learning.localAverage,
                        learning.regulariser.epsilon, learning.regulariser.relative,
                        learning.smoothing, learning.imageScore, learning.neighbours,
                        learning.coreset, settings.region, rule.falseAlarm, rule.reviewFalseAlarm,
                        rule.maxMiss);
    };
    return all(a) == all(b);
}

/// Settings that share features, which are there from the first to the last time they are needed.
struct Group {
    const pipeline::TrainSettings* first = nullptr;
    std::set<int> layers;
    std::size_t last = 0;
    std::unique_ptr<const DatasetFeatures> features;
};

Group* groupOf(const pipeline::TrainSettings& settings, std::vector<Group>& groups,
               Protocol protocol) {
    const auto found = std::find_if(groups.begin(), groups.end(), [&](const Group& group) {
        return shareFeatures(*group.first, settings, protocol);
    });
    return found == groups.end() ? nullptr : &*found;
}

std::vector<Group> groupsOf(const std::vector<pipeline::TrainSettings>& settings,
                            Protocol protocol) {
    std::vector<Group> groups;
    for (std::size_t i = 0; i < settings.size(); ++i) {
        Group* group = groupOf(settings[i], groups, protocol);
        if (group == nullptr) {
            group = &groups.emplace_back();
            group->first = &settings[i];
        }
        group->layers.insert(settings[i].detector.layers.begin(),
                             settings[i].detector.layers.end());
        group->last = i;
    }
    return groups;
}

} // namespace

void evaluateEach(const Dataset& dataset, std::vector<pipeline::TrainSettings> settings,
                  Protocol protocol, const weights::Store& store, const RunContext& context,
                  const std::function<void(const Evaluation&)>& onResult) {
    for (pipeline::TrainSettings& each : settings) {
        each = normalised(std::move(each), protocol);
        layoutOf(each);
    }
    std::vector<Group> groups = groupsOf(settings, protocol);
    std::vector<Evaluation> results;
    for (std::size_t i = 0; i < settings.size(); ++i) {
        Group& group = *groupOf(settings[i], groups, protocol);
        const auto earlier =
            std::find_if(settings.begin(), settings.begin() + static_cast<std::ptrdiff_t>(i),
                         [&](const auto& other) { return sameResult(other, settings[i]); });
        const auto known = static_cast<std::size_t>(earlier - settings.begin());
        if (known < i) {
            results.push_back(results[known]);
        } else {
            if (!group.features)
                group.features = std::make_unique<const DatasetFeatures>(
                    dataset, settings[i],
                    std::vector<int>(group.layers.begin(), group.layers.end()), protocol, store,
                    context);
            results.push_back(evaluate(settings[i], *group.features, context));
        }
        if (group.last == i)
            group.features.reset();
        onResult(results.back());
    }
}

} // namespace patchgauge::evaluation
