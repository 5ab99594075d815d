#pragma once

#include "evidence/batch.h"

#include <nlohmann/json_fwd.hpp>
#include <QString>
#include <QVariantList>

#include <string>
#include <vector>

namespace patchgauge::ui {

/// As it is stored. Names of files need not be valid UTF-8; what is stored is.
QString storedText(const std::string& text);
QString storedText(const nlohmann::json& json);

/// The rows that a batch is stored in; see record_tables.h.
struct BatchRows {
    QVariantList model;
    QVariantList batch;
    std::vector<QVariantList> images;

    /// What the trail says of them.
    QString contentSha256() const;
};

BatchRows rowsOf(const evidence::Batch& batch);

/// The reverse, as the batch was when it was recorded.
/// @param where  they were read, for errors
/// Throws Error: Corrupt; Unsupported for one that a later version wrote.
evidence::Batch batchOf(const BatchRows& rows, const std::string& where);

} // namespace patchgauge::ui
