#pragma once

#include "base/error.h"
#include "base/grid.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string>
#include <type_traits>
#include <utility>
#include <vector>

namespace patchgauge::detector {

/// Makes the Error (Corrupt) for a file whose fields cannot be right, of the field concerned.
using DamageError = Error (*)(const std::string& where);

inline Error damagedModel(const std::string& where) {
    return {ErrorCode::Corrupt, Engine::tr("the model file contradicts itself"), where,
            Engine::tr("train the model again, or use a copy of the file")};
}

/// Reads the fields of a JSON description, a model file's by default, and refuses what is absent,
/// of another type or out of range. Refers to the JSON, which must outlive it.
class JsonFields {
public:
    using Json = nlohmann::json;

    JsonFields(const Json& json, std::string where, DamageError damage = damagedModel)
        : json_(json), where_(std::move(where)), damage_(damage) {}

    JsonFields at(const char* name) const { return {field(name), where_ + ", " + name, damage_}; }
    JsonFields at(std::size_t i) const {
        return {json_.at(i), where_ + "[" + std::to_string(i) + "]", damage_};
    }
    bool has(const char* name) const { return json_.is_object() && json_.contains(name); }
    bool isNull(const char* name) const { return field(name).is_null(); }

    std::size_t count() const {
        if (!json_.is_array())
            throw damaged();
        return json_.size();
    }

    template <typename T>
    T get(const char* name) const {
        if constexpr (std::is_integral_v<T> && !std::is_same_v<T, bool>)
            requireWhole<T>(name);
        try {
            return field(name).get<T>();
        } catch (const Json::exception&) {
            throw at(name).damaged();
        }
    }

    template <typename T>
    T within(const char* name, T low, T high) const {
        const double value = get<double>(name);
        if (!(value >= static_cast<double>(low) && value <= static_cast<double>(high)))
            throw at(name).damaged();
        return get<T>(name);
    }

    Size size(const char* name) const {
        const auto values = get<std::vector<double>>(name);
        if (values.size() != 2 || !(std::min(values[0], values[1]) >= 1) ||
            !(std::max(values[0], values[1]) <= 1'000'000))
            throw at(name).damaged();
        return {static_cast<int>(values[0]), static_cast<int>(values[1])};
    }

    Error damaged() const { return damage_(where_); }

private:
    /// Converting a number that the type does not hold would be undefined.
    template <typename T>
    void requireWhole(const char* name) const {
        const Json& number = field(name);
        const bool fits =
            number.is_number_unsigned()
                ? std::in_range<T>(number.get<std::uint64_t>())
                : number.is_number_integer() && std::in_range<T>(number.get<std::int64_t>());
        if (!fits)
            throw at(name).damaged();
    }

    const Json& field(const char* name) const {
        if (!json_.is_object() || !json_.contains(name))
            throw JsonFields(json_, where_ + ", " + name, damage_).damaged();
        return json_[name];
    }

    const Json& json_;
    std::string where_;
    DamageError damage_;
};

} // namespace patchgauge::detector
