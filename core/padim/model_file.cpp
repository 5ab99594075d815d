#include "padim/model_file.h"

#include "base/error.h"
#include "base/files.h"
#include "base/platform.h"
#include "padim/model_json.h"
#include "weights/safetensors.h"

#include <Eigen/Core>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <map>
#include <ostream>
#include <string>
#include <utility>

namespace patchgauge::padim {
namespace {

using Json = nlohmann::json;
using weights::Bytes;
using weights::DataType;
using weights::SafetensorsTensor;
using Shape = std::vector<std::int64_t>;

/// Oldest program that can read what this one writes.
constexpr int minimumReaderVersion = 1;

std::string levelName(std::size_t l, const char* part) {
    return "level" + std::to_string(l) + "." + part;
}

template <typename T>
Bytes bytesOf(const T* values, std::size_t count) {
    return std::as_bytes(std::span<const T>(values, count));
}

std::int64_t signedSize(std::size_t size) {
    return static_cast<std::int64_t>(size);
}

/// Collects tensors for writing; those that are converted are kept here until written.
class TensorList {
public:
    void addFloat64(const std::string& name, const std::vector<double>& values) {
        tensors_.push_back({name,
                            DataType::Float64,
                            {signedSize(values.size())},
                            bytesOf(values.data(), values.size())});
    }

    void addFloat32(const std::string& name, Shape shape, const float* values, std::size_t count) {
        tensors_.push_back({name, DataType::Float32, std::move(shape), bytesOf(values, count)});
    }

    void add(const std::string& name, Shape shape, const SharedArray<float>& values,
             Storage storage) {
        if (storage == Storage::Float32) {
            addFloat32(name, std::move(shape), values.data(), values.size());
            return;
        }
        halves_.emplace_back(values.size());
        std::transform(values.begin(), values.end(), halves_.back().begin(),
                       [](float value) { return Eigen::half(value); });
        tensors_.push_back({name, DataType::Float16, std::move(shape),
                            bytesOf(halves_.back().data(), values.size())});
    }

    const std::vector<SafetensorsTensor>& tensors() const { return tensors_; }

private:
    std::vector<SafetensorsTensor> tensors_;
    std::vector<std::vector<Eigen::half>> halves_;
};

Error damaged(const std::string& what, const std::filesystem::path& file) {
    return {ErrorCode::Corrupt, what, toUtf8(file),
            "train the model again, or use a copy of the file"};
}

/// The tensors of an opened file by name, each handed out once its type and shape are as expected.
class TensorReader {
public:
    TensorReader(std::vector<SafetensorsTensor> tensors, std::filesystem::path file,
                 std::shared_ptr<const void> owner)
        : file_(std::move(file)), owner_(std::move(owner)) {
        for (SafetensorsTensor& tensor : tensors) {
            const std::string name = tensor.name;
            tensors_.emplace(name, std::move(tensor));
        }
    }

    bool has(const std::string& name) const { return tensors_.count(name) > 0; }

    /// Float32 is used where it lies; anything else is converted.
    SharedArray<float> floats(const std::string& name, const Shape& shape) const {
        const SafetensorsTensor& tensor = get(name, shape);
        const std::size_t count = tensor.bytes.size() / weights::byteWidth(tensor.type);
        const void* data = tensor.bytes.data();
        const bool aligned = reinterpret_cast<std::uintptr_t>(data) % alignof(float) == 0;
        if (tensor.type == DataType::Float32 && aligned)
            return {static_cast<const float*>(data), count, owner_};
        std::vector<float> values(count);
        weights::toFloat(tensor.type, tensor.bytes.data(), count, values.data());
        return SharedArray<float>(std::move(values));
    }

    std::vector<double> doubles(const std::string& name, std::size_t count) const {
        const SafetensorsTensor& tensor = get(name, {signedSize(count)});
        if (tensor.type != DataType::Float64)
            throw damaged("tensor " + name + " has another type", file_);
        std::vector<double> values(count);
        std::memcpy(values.data(), tensor.bytes.data(), tensor.bytes.size());
        return values;
    }

    Grid<float> grid(const std::string& name, Size size) const {
        const SharedArray<float> values = floats(name, {size.height, size.width});
        Grid<float> result(size);
        std::copy(values.begin(), values.end(), result.begin());
        return result;
    }

private:
    const SafetensorsTensor& get(const std::string& name, const Shape& shape) const {
        const auto found = tensors_.find(name);
        if (found == tensors_.end() || found->second.shape != shape)
            throw damaged("tensor " + name + " is missing or has another shape", file_);
        return found->second;
    }

    std::map<std::string, SafetensorsTensor> tensors_;
    std::filesystem::path file_;
    std::shared_ptr<const void> owner_;
};

int versionIn(const std::map<std::string, std::string>& metadata, const char* name,
              const std::filesystem::path& file) {
    const auto found = metadata.find(name);
    if (found == metadata.end() || found->second.empty() || found->second.size() > 6 ||
        !std::all_of(found->second.begin(), found->second.end(),
                     [](char c) { return c >= '0' && c <= '9'; }))
        throw Error(ErrorCode::Unsupported, "this is not a PatchGauge model", toUtf8(file),
                    "choose a file that training wrote (.padim)");
    return std::stoi(found->second);
}

Json modelJson(const std::map<std::string, std::string>& metadata,
               const std::filesystem::path& file) {
    const int version = versionIn(metadata, "patchgauge_version", file);
    if (versionIn(metadata, "patchgauge_minimum_version", file) > modelFormatVersion)
        throw Error(ErrorCode::Unsupported,
                    "the model was made by a newer version of PatchGauge (file format " +
                        std::to_string(version) + ")",
                    toUtf8(file), "install that version or a later one");
    const auto text = metadata.find("model");
    if (text == metadata.end())
        throw damaged("the model's description is missing", file);
    Json json = Json::parse(text->second, nullptr, false);
    if (json.is_discarded())
        throw damaged("the model's description is not valid JSON", file);
    return json;
}

std::shared_ptr<const Model> read(const std::filesystem::path& file) {
    const auto mapped = platform::mapFile(file);
    weights::Safetensors content =
        weights::parseSafetensors({mapped->data(), mapped->size()}, toUtf8(file));
    const Json json = modelJson(content.metadata, file);
    ModelInfo info;
    EmbeddingLayout layout;
    fromJson(json, toUtf8(file), info, layout);

    const TensorReader tensors(std::move(content.tensors), file, mapped);
    std::optional<Projection> projection;
    if (info.settings.reduction == Reduction::Pca) {
        const int kept = std::min(info.settings.dimensions, layout.dimensions());
        projection.emplace(layout, tensors.floats("projection", {kept, layout.dimensions()}));
    }
    const EmbeddingLayout& used = projection ? projection->layout() : layout;
    std::vector<Factor::LevelFactor> levels;
    for (std::size_t l = 0; l < used.levels.size(); ++l) {
        const std::int64_t cells = signedSize(used.levels[l].grid.area());
        levels.push_back(
            {tensors.floats(levelName(l, "mean"), {cells, used.levels[l].dimensions()}),
             tensors.floats(levelName(l, "rows"), {cells, signedSize(Factor::rowCount(used, l))})});
    }
    Factor factor(used, signedSize(info.images.size()), info.settings.regulariser,
                  tensors.doubles("variances", static_cast<std::size_t>(used.dimensions())),
                  std::move(levels));
    std::optional<NormalRange> normal;
    if (tensors.has("normal.mean"))
        normal = NormalRange{tensors.grid("normal.mean", used.patchGrid()),
                             tensors.grid("normal.p99", used.patchGrid())};
    return std::make_shared<const Model>(std::move(info), std::move(layout), std::move(projection),
                                         std::move(factor), std::move(normal));
}

} // namespace

void save(const Model& model, const std::filesystem::path& file) {
    const Storage storage = model.info().storage;
    const Factor& factor = model.factor();
    const EmbeddingLayout& layout = factor.layout();
    TensorList list;
    list.addFloat64("variances", factor.channelVariances());
    if (model.projection())
        list.add("projection", {layout.dimensions(), model.layout().dimensions()},
                 model.projection()->components(), Storage::Float32);
    for (std::size_t l = 0; l < layout.levels.size(); ++l) {
        const std::int64_t cells = signedSize(layout.levels[l].grid.area());
        list.add(levelName(l, "mean"), {cells, layout.levels[l].dimensions()}, factor.level(l).mean,
                 storage);
        list.add(levelName(l, "rows"), {cells, signedSize(Factor::rowCount(layout, l))},
                 factor.level(l).rows, storage);
    }
    if (model.normal()) {
        const Shape shape{layout.patchGrid().height, layout.patchGrid().width};
        const NormalRange& normal = *model.normal();
        list.addFloat32("normal.mean", shape, normal.mean.data(), normal.mean.count());
        list.addFloat32("normal.p99", shape, normal.p99.data(), normal.p99.count());
    }
    const std::map<std::string, std::string> metadata{
        {"patchgauge_version", std::to_string(modelFormatVersion)},
        {"patchgauge_minimum_version", std::to_string(minimumReaderVersion)},
        // Text that came from file names need not be valid UTF-8, which JSON must be.
        {"model", toJson(model.info(), model.layout())
                      .dump(-1, ' ', false, Json::error_handler_t::replace)}};
    writeAtomically(file, [&](std::ostream& stream) {
        weights::writeSafetensors(stream, metadata, list.tensors());
    });
}

std::shared_ptr<const Model> load(const std::filesystem::path& file) {
    try {
        return read(file);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Corrupt)
            throw;
        throw damaged(error.problem(), file);
    }
}

} // namespace patchgauge::padim
