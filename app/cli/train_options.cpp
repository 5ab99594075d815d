#include "train_options.h"

#include "base/platform.h"

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
    auto* relative =
        add("--epsilon", epsilon, "Regularisation, relative to each channel's variance")
            ->check(CLI::PositiveNumber);
    add("--epsilon-absolute", absoluteEpsilon, "Regularisation, added to the diagonal as it is")
        ->check(CLI::PositiveNumber)
        ->excludes(relative);
    add("--resize", resize, "Size of the input before cropping, WxH");
    add("--crop", crop, "Centre of the resized image that is inspected, WxH");
    add("--smooth", smoothing, "Deviation of the smoothing, input pixels")
        ->check(CLI::NonNegativeNumber);
    add("--local-average", localAverage, "0 or 3, one value or one for each layer")
        ->delimiter(',')
        ->check(CLI::IsMember({0, 3}));
    add("--store", storage, "Precision of the model file")
        ->check(CLI::IsMember({"float32", "float16"}));
}

pipeline::TrainSettings TrainOptions::settings() const {
    pipeline::TrainSettings settings =
        preset == "paper" ? pipeline::paperSettings(backbone) : pipeline::defaultSettings(backbone);
    padim::Settings& padim = settings.padim;
    settings.weights = weights;
    if (!layers.empty()) {
        padim.layers = layers;
        padim.localAverage.assign(layers.size(), padim.localAverage.front());
    }
    if (localAverage.size() == 1)
        padim.localAverage.assign(padim.layers.size(), localAverage.front());
    else if (!localAverage.empty())
        padim.localAverage = localAverage;
    if (combine)
        padim.combine = *combine == "sum" ? padim::Combine::Sum : padim::Combine::Concat;
    if (reduction)
        padim.reduction = *reduction == "pca"    ? padim::Reduction::Pca
                          : *reduction == "none" ? padim::Reduction::None
                                                 : padim::Reduction::Random;
    padim.dimensions = dimensions.value_or(padim.dimensions);
    padim.seed = seed.value_or(padim.seed);
    padim.smoothing = smoothing.value_or(padim.smoothing);
    if (epsilon)
        padim.regulariser = {*epsilon, true};
    if (absoluteEpsilon)
        padim.regulariser = {*absoluteEpsilon, false};

    const bool wholeImage = settings.input.crop == settings.input.resize;
    if (!resize.empty())
        settings.input.resize = parseSize(resize, "--resize");
    if (!crop.empty())
        settings.input.crop = parseSize(crop, "--crop");
    else if (wholeImage)
        settings.input.crop = settings.input.resize;
    settings.input.margin = margin.value_or(settings.input.margin);
    if (storage)
        settings.storage =
            *storage == "float16" ? padim::Storage::Float16 : padim::Storage::Float32;
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
