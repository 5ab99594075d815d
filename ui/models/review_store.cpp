#include "models/review_store.h"

#include "base/clock.h"
#include "base/error.h"
#include "base/files.h"
#include "base/platform.h"
#include "models/review_line.h"
#include "text/engine_text.h"

#include <QMetaObject>

#include <fstream>
#include <iterator>
#include <system_error>
#include <utility>

namespace patchgauge::ui {
namespace {

ReviewStore::Reviews readReviews(const std::filesystem::path& file) {
    ReviewStore::Reviews reviews;
    std::ifstream stream(file, std::ios::binary);
    for (std::string line; std::getline(stream, line);)
        if (const auto parsed = parseReviewLine(line))
            reviews[parsed->first] = parsed->second;
    return reviews;
}

/// Whether the last line was cut off, as by a full disk: the next one must not continue it.
bool endsInsideALine(const std::filesystem::path& file) {
    std::ifstream stream(file, std::ios::binary | std::ios::ate);
    if (!stream || stream.tellg() <= 0)
        return false;
    stream.seekg(-1, std::ios::end);
    return stream.get() != '\n';
}

/// Throws Error (WriteFailed).
void append(const std::filesystem::path& file, std::string lines) {
    std::error_code failure;
    std::filesystem::create_directories(file.parent_path(), failure);
    if (endsInsideALine(file))
        lines.insert(0, 1, '\n');
    std::ofstream stream(file, std::ios::binary | std::ios::app);
    stream.write(lines.data(), static_cast<std::streamsize>(lines.size()));
    stream.close();
    if (!stream || !platform::syncFile(file))
        throw Error(
            ErrorCode::WriteFailed, Engine::tr("labels and overrides cannot be kept"), toUtf8(file),
            Engine::tr("free space there or allow writing, and label again; until the program ends "
                       "they are remembered"));
}

} // namespace

ReviewStore::ReviewStore(std::filesystem::path file, QObject* parent)
    : QObject(parent), file_(std::move(file)) {
    writer_.setMaxThreadCount(1);
    writer_.start([this, path = file_] {
        auto read = readReviews(path);
        QMetaObject::invokeMethod(
            this, [this, read = std::move(read)]() mutable { adopt(std::move(read)); });
    });
}

ReviewStore::~ReviewStore() {
    write();
    writer_.waitForDone();
}

const Review* ReviewStore::find(const std::string& sha256) const {
    const auto found = reviews_.find(sha256);
    return found == reviews_.end() ? nullptr : &found->second;
}

void ReviewStore::put(std::vector<std::pair<std::string, Review>> changes) {
    remember(std::move(changes));
    write();
}

void ReviewStore::remember(std::vector<std::pair<std::string, Review>> changes) {
    std::erase_if(changes, [](const auto& change) { return change.first.empty(); });
    for (const auto& [sha256, review] : changes)
        reviews_[sha256] = review;
    unwritten_.insert(unwritten_.end(), std::make_move_iterator(changes.begin()),
                      std::make_move_iterator(changes.end()));
}

void ReviewStore::write() {
    if (unwritten_.empty())
        return;
    writer_.start([this, file = file_, changes = std::exchange(unwritten_, {}),
                   time = utcTimestamp()] {
        std::string lines;
        for (const auto& [sha256, review] : changes)
            lines += reviewLine(sha256, review, time) + '\n';
        try {
            append(file, std::move(lines));
        } catch (const Error& error) {
            QMetaObject::invokeMethod(this,
                                      [this, reason = errorText(error)] { Q_EMIT failed(reason); });
        }
    });
}

void ReviewStore::adopt(Reviews read) {
    // What was said meanwhile is newer.
    reviews_.merge(read);
    Q_EMIT loaded();
}

} // namespace patchgauge::ui
