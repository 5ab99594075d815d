#pragma once

#include "models/review.h"

#include <QObject>
#include <QString>
#include <QThreadPool>

#include <filesystem>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace patchgauge::ui {

/// Keeps what people have said of images from one start to the next, whatever model judges them and
/// wherever they lie: by the SHA-256 of their file.
///
/// The file has a JSON object a line: `sha256`, `time` (UTC), `label` (`good`, `defective`,
/// `unsure` or absent), `kind` and `override` {`verdict`, `by`, `reason`, `time`} where there are
/// such. Lines are only ever appended, whole; the last of an image holds, and a line that cannot be
/// understood is passed over. It is read and written on a thread of its own, in order.
/// On the UI thread.
class ReviewStore : public QObject {
    Q_OBJECT

public:
    using Reviews = std::unordered_map<std::string, Review>;

    /// Begins to read the file, which need not be there yet.
    explicit ReviewStore(std::filesystem::path file, QObject* parent = nullptr);

    /// Waits until everything is written.
    ~ReviewStore() override;

    /// What was said of the image, perhaps nothing any more; null where nobody has said anything
    /// that is known so far.
    const Review* find(const std::string& sha256) const;

    /// Remembers at once, and writes afterwards.
    /// @param changes  SHA-256 and what is said; one whose SHA-256 is empty is passed over
    void put(std::vector<std::pair<std::string, Review>> changes);

    /// As put(), but what is remembered is not written before write(): for many changes that are
    /// handed over piece by piece.
    void remember(std::vector<std::pair<std::string, Review>> changes);
    void write();

Q_SIGNALS:
    /// What the file has is known.
    void loaded();

    /// What was said is remembered until the program ends, and why no longer.
    void failed(const QString& reason);

private:
    void adopt(Reviews read);

    std::filesystem::path file_;
    Reviews reviews_;
    std::vector<std::pair<std::string, Review>> unwritten_;
    QThreadPool writer_; ///< of one thread; last, as it uses the rest
};

} // namespace patchgauge::ui
