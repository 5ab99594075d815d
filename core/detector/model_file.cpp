#include "detector/model_file.h"

#include "base/error.h"
#include "base/files.h"
#include "base/platform.h"
#include "detector/model_json.h"
#include "weights/safetensors.h"

#include <Eigen/Core>

#include <algorithm>
#include <cstdint>
#include <cstring>
#include <map>
#include <ostream>
#include <span>
#include <streambuf>
#include <utility>

namespace patchgauge::detector {
namespace {

using Json = nlohmann::json;
using weights::Bytes;
using weights::DataType;
using weights::SafetensorsTensor;
using Shape = std::vector<std::int64_t>;

const char* const referenceName = "alignment.reference";

/// Version of the oldest program that inspects with the model as it is meant.
int formatVersionOf(const ModelInfo& info) {
    return info.alignment ? 3 : 2;
}

Shape shapeOf(const image::Image& image) {
    return {image.pixels.rows, image.pixels.cols, image.pixels.channels()};
}

template <typename T>
Bytes bytesOf(const T* values, std::size_t count) {
    return std::as_bytes(std::span<const T>(values, count));
}

/// Collects tensors for writing; what they point to is kept here until written.
class TensorList {
public:
    void add(const NamedArray& array, Storage storage) {
        if (const auto* doubles = std::get_if<SharedArray<double>>(&array.values)) {
            tensors_.push_back({array.name, DataType::Float64, array.shape,
                                bytesOf(doubles->data(), doubles->size())});
            doubles_.push_back(*doubles);
            return;
        }
        const auto& floats = std::get<SharedArray<float>>(array.values);
        if (array.mayBeHalved && storage == Storage::Float16) {
            addHalves(array.name, array.shape, floats.data(), floats.size());
            return;
        }
        tensors_.push_back(
            {array.name, DataType::Float32, array.shape, bytesOf(floats.data(), floats.size())});
        floats_.push_back(floats);
    }

    /// Of 8 bits a channel.
    void add(const char* name, const image::Image& image) {
        images_.push_back(image.pixels.isContinuous() ? image.pixels : image.pixels.clone());
        const cv::Mat& pixels = images_.back();
        tensors_.push_back({name, DataType::UInt8, shapeOf(image),
                            bytesOf(pixels.data, pixels.total() * pixels.elemSize())});
    }

    void addHalves(const std::string& name, const Shape& shape, const float* values,
                   std::size_t count) {
        halves_.emplace_back(count);
        std::transform(values, values + count, halves_.back().begin(),
                       [](float value) { return Eigen::half(value); });
        tensors_.push_back({name, DataType::Float16, shape, bytesOf(halves_.back().data(), count)});
    }

    const std::vector<SafetensorsTensor>& tensors() const { return tensors_; }

private:
    std::vector<SafetensorsTensor> tensors_;
    std::vector<SharedArray<float>> floats_;
    std::vector<SharedArray<double>> doubles_;
    std::vector<std::vector<Eigen::half>> halves_;
    std::vector<cv::Mat> images_;
};

Error damaged(const Sentence& what, const std::filesystem::path& file) {
    return {ErrorCode::Corrupt, what, toUtf8(file),
            Engine::tr("train the model again, or use a copy of the file")};
}

class TensorReader : public ArrayReader {
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

    SharedArray<float> floats(const std::string& name, const Shape& shape) const override {
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

    SharedArray<double> doubles(const std::string& name, std::size_t count) const override {
        const SafetensorsTensor& tensor = get(name, {static_cast<std::int64_t>(count)});
        if (tensor.type != DataType::Float64)
            throw damaged(Engine::tr("tensor %1 has another type", name), file_);
        std::vector<double> values(count);
        std::memcpy(values.data(), tensor.bytes.data(), tensor.bytes.size());
        return SharedArray<double>(std::move(values));
    }

    std::int64_t rowsOf(const std::string& name) const override {
        const auto found = tensors_.find(name);
        if (found == tensors_.end() || found->second.shape.empty() ||
            found->second.shape.front() < 1)
            throw damaged(Engine::tr("tensor %1 is missing or has another shape", name), file_);
        return found->second.shape.front();
    }

    /// Fills the pixels of an image of 8 bits a channel.
    void read(const std::string& name, image::Image& image) const {
        const SafetensorsTensor& tensor = get(name, shapeOf(image));
        if (tensor.type != DataType::UInt8)
            throw damaged(Engine::tr("tensor %1 has another type", name), file_);
        std::memcpy(image.pixels.data, tensor.bytes.data(), tensor.bytes.size());
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
            throw damaged(Engine::tr("tensor %1 is missing or has another shape", name), file_);
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
        throw Error(ErrorCode::Unsupported, Engine::tr("this is not a PatchGauge model"),
                    toUtf8(file), Engine::tr("choose a file that training wrote (.padim)"));
    return std::stoi(found->second);
}

Json modelJson(const std::map<std::string, std::string>& metadata,
               const std::filesystem::path& file) {
    const int version = versionIn(metadata, "patchgauge_version", file);
    if (versionIn(metadata, "patchgauge_minimum_version", file) > modelFormatVersion)
        throw Error(
            ErrorCode::Unsupported,
            Engine::tr("the model was made by a newer version of PatchGauge (file format %1)",
                       version),
            toUtf8(file), Engine::tr("install that version or a later one"));
    const auto text = metadata.find("model");
    if (text == metadata.end())
        throw damaged(Engine::tr("the model's description is missing"), file);
    Json json = Json::parse(text->second, nullptr, false);
    if (json.is_discarded())
        throw damaged(Engine::tr("the model's description is not valid JSON"), file);
    return json;
}

std::shared_ptr<const Model> read(const std::filesystem::path& file,
                                  const DetectorReader& readDetector) {
    const auto mapped = platform::mapFile(file);
    weights::Safetensors content =
        weights::parseSafetensors({mapped->data(), mapped->size()}, toUtf8(file));
    const Json json = modelJson(content.metadata, file);
    ModelInfo info;
    EmbeddingLayout layout;
    fromJson(json, toUtf8(file), info, layout);

    const TensorReader tensors(std::move(content.tensors), file, mapped);
    if (info.alignment)
        tensors.read(referenceName, info.alignment->reference);
    std::shared_ptr<const Detector> detector = readDetector(info, layout, tensors);
    std::optional<NormalRange> normal;
    if (tensors.has("normal.mean"))
        normal = NormalRange{tensors.grid("normal.mean", detector->patchGrid()),
                             tensors.grid("normal.p99", detector->patchGrid())};
    return std::make_shared<const Model>(std::move(info), std::move(layout), std::move(detector),
                                         std::move(normal));
}

void write(const Model& model, std::ostream& stream) {
    TensorList list;
    for (const NamedArray& array : model.detector().arrays())
        list.add(array, model.info().storage);
    if (model.normal()) {
        // For people to read, so that three significant figures suffice.
        const Shape shape{model.patchGrid().height, model.patchGrid().width};
        const NormalRange& normal = *model.normal();
        list.addHalves("normal.mean", shape, normal.mean.data(), normal.mean.count());
        list.addHalves("normal.p99", shape, normal.p99.data(), normal.p99.count());
    }
    if (model.info().alignment)
        list.add(referenceName, model.info().alignment->reference);
    const std::string version = std::to_string(formatVersionOf(model.info()));
    const std::map<std::string, std::string> metadata{
        {"patchgauge_version", version},
        {"patchgauge_minimum_version", version},
        // Text that came from file names need not be valid UTF-8, which JSON must be.
        {"model", toJson(model.info(), model.layout())
                      .dump(-1, ' ', false, Json::error_handler_t::replace)}};
    weights::writeSafetensors(stream, metadata, list.tensors());
}

/// Takes in what is written and keeps nothing but its length.
class CountingBuffer : public std::streambuf {
public:
    std::uint64_t count() const { return count_; }

private:
    int_type overflow(int_type character) override {
        ++count_;
        return traits_type::not_eof(character);
    }
    std::streamsize xsputn(const char_type*, std::streamsize length) override {
        count_ += static_cast<std::uint64_t>(length);
        return length;
    }

    std::uint64_t count_ = 0;
};

} // namespace

void save(const Model& model, const std::filesystem::path& file) {
    writeAtomically(file, [&](std::ostream& stream) { write(model, stream); });
}

std::uint64_t savedBytes(const Model& model) {
    CountingBuffer buffer;
    std::ostream stream(&buffer);
    write(model, stream);
    return buffer.count();
}

std::shared_ptr<const Model> load(const std::filesystem::path& file,
                                  const DetectorReader& readDetector) {
    try {
        return read(file, readDetector);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Corrupt)
            throw;
        throw damaged(error.problem(), file);
    }
}

} // namespace patchgauge::detector
