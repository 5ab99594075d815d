#include "train_options.h"

#include "base/platform.h"
#include "detector/region_file.h"
#include "number_range.h"

#include <charconv>

namespace patchgauge::cli {
namespace {

const std::string recipe = "How to train";

/// `WxH`, as in 320x256.
Size parseSize(const std::string& text, const std::string& option) {
    Size size;
    const char* end = text.data() + text.size();
    const auto width = std::from_chars(text.data(), end, size.width);
    if (width.ec == std::errc() && width.ptr != end && *width.ptr == 'x') {
        const auto height = std::from_chars(width.ptr + 1, end, size.height);
        if (height.ec == std::errc() && height.ptr == end)
            return size;
    }
    throw CLI::ValidationError(option, "expects WIDTHxHEIGHT, such as 320x256");
}

} // namespace

void TrainOptions::addTo(CLI::App& command, CLI::Option& update) {
    command.add_option("--weights", weights, "Weights file to use instead of the installed one")
        ->group(recipe);
    const auto add = [&](const std::string& name, auto& value, const std::string& text) {
        return command.add_option(name, value, text)->group(recipe)->excludes(&update);
    };
    add("--method", method, "What is made of the features; padim is the one to inspect with")
        ->check(CLI::IsMember({"padim", "spade", "patchcore", "nsphere", "gaussian"}))
        ->capture_default_str();
    add("--preset", preset, "paper: sizes and regularisation of the PaDiM paper")
        ->check(CLI::IsMember({"paper"}));
    add("--backbone", backbone, "Pretrained network, see `backbones list`")->capture_default_str();
    add("--layers", layers, "Positions of the layers used, such as 1,2,3")->delimiter(',');
    add("--combine", combine, "Join layers into one Gaussian, or sum their distances")
        ->check(CLI::IsMember({"concat", "sum"}));
    add("--reduction", reduction, "How channels are reduced to --dims")
        ->check(CLI::IsMember({"random", "pca", "none"}));
    add("--dims", dimensions, "Channels kept")->check(CLI::PositiveNumber);
    add("--seed", seed, "Of the random draw of channels");
    add("--margin", margin, "Pixels added by reflection around the input, multiple of 16")
        ->check(CLI::NonNegativeNumber);
    const CLI::Validator positive = number([](double value) { return value > 0; }, "above 0");
    auto* relative =
        add("--epsilon", epsilon, "Regularisation, relative to each channel's variance")
            ->check(positive);
    add("--epsilon-absolute", absoluteEpsilon, "Regularisation, added to the diagonal as it is")
        ->check(positive)
        ->excludes(relative);
    add("--align", alignment,
        "Turn and shift photos so that parts lie as in the first training photo: by the part's "
        "outline before a plain background, or by matching the picture")
        ->check(CLI::IsMember({"none", "outline", "matching"}))
        ->capture_default_str();
    add("--resize", resize, "Size of the input before cropping, WxH");
    add("--crop", crop, "Centre of the resized image that is inspected, WxH");
    add("--smooth", smoothing, "Deviation of the smoothing, input pixels")
        ->check(number([](double value) { return value >= 0; }, "of at least 0"));
    add("--image-score", imageScore, "Of the pixel map: its maximum, or the mean of its top 1 %")
        ->check(CLI::IsMember({"max", "top1"}));
    add("--local-average", localAverage, "0 or 3, one value or one for each layer")
        ->delimiter(',')
        ->check(CLI::IsMember({0, 3}));
    add("--neighbours", neighbours, "Images that spade compares with")->check(CLI::PositiveNumber);
    add("--coreset", coreset, "Share of the patches that patchcore keeps")
        ->check(
            number([](double value) { return value > 0 && value <= 1; }, "above 0 and at most 1"));
    add("--store", storage, "Precision of the model file")
        ->check(CLI::IsMember({"float32", "float16"}));
    add("--roi", region, "JSON file of the region of interest: where parts are inspected");
}

pipeline::TrainSettings TrainOptions::presetSettings() const {
    const auto chosen = *detector::methodNamed(method);
    const auto belongsTo = [&](bool given, const char* option, detector::Method owner) {
        if (given && chosen != owner)
            throw CLI::ValidationError(option, "belongs to --method " + name(owner));
    };
    belongsTo(!preset.empty(), "--preset", detector::Method::Padim);
    belongsTo(neighbours.has_value(), "--neighbours", detector::Method::Spade);
    belongsTo(coreset.has_value(), "--coreset", detector::Method::PatchCore);
    return preset == "paper" ? pipeline::paperSettings(backbone)
                             : pipeline::defaultSettings(backbone, chosen);
}

void TrainOptions::applyTo(detector::Settings& learning) const {
    if (!layers.empty()) {
        learning.layers = layers;
        learning.localAverage.assign(layers.size(), learning.localAverage.front());
    }
    if (localAverage.size() == 1)
        learning.localAverage.assign(learning.layers.size(), localAverage.front());
    else if (!localAverage.empty())
        learning.localAverage = localAverage;
    if (combine)
        learning.combine = *combine == "sum" ? detector::Combine::Sum : detector::Combine::Concat;
    if (reduction)
        learning.reduction = *reduction == "pca"    ? detector::Reduction::Pca
                             : *reduction == "none" ? detector::Reduction::None
                                                    : detector::Reduction::Random;
    learning.dimensions = dimensions.value_or(learning.dimensions);
    learning.seed = seed.value_or(learning.seed);
    if (epsilon)
        learning.regulariser = {*epsilon, true};
    if (absoluteEpsilon)
        learning.regulariser = {*absoluteEpsilon, false};
    learning.smoothing = smoothing.value_or(learning.smoothing);
    if (imageScore)
        learning.imageScore = *imageScore == "top1" ? detector::ImageScore::TopPercent
                                                    : detector::ImageScore::Maximum;
    learning.neighbours = neighbours.value_or(learning.neighbours);
    learning.coreset = coreset.value_or(learning.coreset);
}

void TrainOptions::applyTo(image::InputSettings& input) const {
    const bool wholeImage = input.crop == input.resize;
    if (!resize.empty())
        input.resize = parseSize(resize, "--resize");
    if (!crop.empty())
        input.crop = parseSize(crop, "--crop");
    else if (wholeImage)
        input.crop = input.resize;
    input.margin = margin.value_or(input.margin);
}

pipeline::TrainSettings TrainOptions::settings() const {
    pipeline::TrainSettings settings = presetSettings();
    settings.weights = weights;
    applyTo(settings.detector);
    applyTo(settings.input);
    settings.alignment = *image::alignmentMethodNamed(alignment);
    if (storage)
        settings.storage =
            *storage == "float16" ? detector::Storage::Float16 : detector::Storage::Float32;
    if (!region.empty())
        settings.region = detector::readRegion(region);
    return settings;
}

void ExecutionOptions::addTo(CLI::App& command) {
    command.add_option("--threads", threads, "Threads to use, by default all processors")
        ->check(CLI::PositiveNumber);
    command.add_option("--device", device, "Where the network runs")
        ->check(CLI::IsMember({"auto", "cpu", "cuda"}))
        ->capture_default_str();
}

backbone::ExecutionSettings ExecutionOptions::settings() const {
    return {threads.value_or(platform::processorCount()), device};
}

} // namespace patchgauge::cli
