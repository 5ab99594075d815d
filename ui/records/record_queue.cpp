#include "records/record_queue.h"

#include "base/files.h"
#include "text/engine_text.h"

#include <nlohmann/json.hpp>

#include <cstdlib>
#include <exception>

namespace patchgauge::ui {
namespace fs = std::filesystem;

namespace {

constexpr const char* extension = ".json";

/// Of what can never be recorded. It stays beside the queue for a person to look at.
constexpr const char* setAsideExtension = ".refused";

void record(RecordDatabase& database, const RecordEntry& entry) {
    if (const auto* batch = std::get_if<evidence::Batch>(&entry)) {
        database.record(*batch);
        return;
    }
    const auto& said = std::get<ReviewEntry>(entry);
    database.record(said.batchId, said.reviews);
}

/// Throws Error: NotFound where another program was faster; as entryFromJson().
RecordEntry readEntry(const fs::path& file) {
    const std::vector<unsigned char> bytes = readFile(file);
    return entryFromJson(nlohmann::json::parse(bytes, nullptr, false), toUtf8(file));
}

QString sentence(const std::exception& error) {
    const auto* ours = dynamic_cast<const Error*>(&error);
    return ours ? errorText(*ours) : QString::fromUtf8(error.what());
}

void setAside(const fs::path& file) {
    fs::path aside = file;
    std::error_code ignored; // it is told anyway, and tried again
    fs::rename(file, aside.replace_extension(setAsideExtension), ignored);
}

/// The number before what a file's name says besides.
unsigned long long numberOf(const fs::path& file) {
    return std::strtoull(toUtf8(file.filename()).c_str(), nullptr, 10);
}

} // namespace

std::vector<fs::path> RecordQueue::waiting() const {
    std::error_code failed;
    if (!fs::is_directory(folder_, failed))
        return {};
    return listFiles(folder_, {extension});
}

void RecordQueue::recordWaiting(RecordDatabase& database, Outcome& outcome) const {
    for (const fs::path& file : waiting()) {
        std::optional<RecordEntry> entry;
        try {
            entry = readEntry(file);
        } catch (const Error& error) {
            if (error.code() == ErrorCode::NotFound)
                continue;
            outcome.lost.push_back({QString::fromStdString(toUtf8(file.stem())), sentence(error)});
            setAside(file);
            continue;
        }
        try {
            record(database, *entry);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NotFound)
                throw;
            outcome.lost.push_back({batchIdOf(*entry), sentence(error)});
            setAside(file);
            continue;
        }
        outcome.recorded.append(batchIdOf(*entry));
        std::error_code ignored; // recording it again does no harm
        fs::remove(file, ignored);
    }
}

RecordQueue::Outcome RecordQueue::keep(const RecordEntry& entry) {
    Outcome outcome;
    try {
        RecordDatabase database(location_);
        recordWaiting(database, outcome);
        record(database, entry);
        outcome.recorded.append(batchIdOf(entry));
    } catch (const Error& error) {
        if (error.code() == ErrorCode::NotFound) {
            outcome.lost.push_back({batchIdOf(entry), sentence(error)});
            return outcome;
        }
        Outcome kept = enqueue(entry, sentence(error));
        outcome.problem = kept.problem;
        outcome.queued = kept.queued;
        outcome.lost.insert(outcome.lost.end(), kept.lost.begin(), kept.lost.end());
    }
    return outcome;
}

RecordQueue::Outcome RecordQueue::enqueue(const RecordEntry& entry, const QString& reason) const {
    Outcome outcome;
    const QString id = batchIdOf(entry);
    try {
        const auto earlier = waiting();
        const auto number = earlier.empty() ? 1 : numberOf(earlier.back()) + 1;
        const QString name = QStringLiteral("%1-%2").arg(number, 12, 10, QChar('0')).arg(id);
        const fs::path file = folder_ / fromUtf8(name.toStdString() + extension);
        writeAtomically(file, [&](std::ostream& stream) {
            stream << toJson(entry).dump(-1, ' ', false, nlohmann::json::error_handler_t::replace);
        });
        outcome.problem = reason;
        outcome.queued = {id, reason};
    } catch (const std::exception& error) {
        outcome.lost.push_back({id, reason + "; " + sentence(error)});
    }
    return outcome;
}

RecordQueue::Outcome RecordQueue::retry() {
    Outcome outcome;
    try {
        if (waiting().empty())
            return outcome;
        RecordDatabase database(location_);
        recordWaiting(database, outcome);
    } catch (const std::exception& error) {
        outcome.problem = sentence(error);
    }
    return outcome;
}

} // namespace patchgauge::ui
