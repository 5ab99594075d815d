#pragma once

#include "models/thumbnail_files.h"

#include <QCache>
#include <QImage>
#include <QObject>
#include <QPixmap>

#include <condition_variable>
#include <deque>
#include <filesystem>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace patchgauge::ui {

/// Thumbnails for those rows of a long list that are looked at: read from the disk or made of the
/// photo on a thread of its own, the ones wanted most first, and kept while there is room. On the
/// UI thread.
class ThumbnailProvider : public QObject {
    Q_OBJECT

public:
    /// @param folder  keeps them from one start to the next
    explicit ThumbnailProvider(const std::filesystem::path& folder, QObject* parent = nullptr);

    /// Waits for the photo that is just being read.
    ~ThumbnailProvider() override;

    /// What is at hand: a null pixmap where the photo can no longer be read, nothing where it has
    /// not been tried yet.
    std::optional<QPixmap> find(const QString& image) const;

    /// Asks for these, in this order, and no longer for what was asked for before.
    /// @param images  as displayPath() writes them
    void want(const QStringList& images);

    /// The photo may be another one by now.
    void forget(const QString& image);

Q_SIGNALS:
    /// find() has something for the image.
    void arrived(const QString& image);

private:
    void work();
    QImage make(const std::filesystem::path& image);
    void take(const QString& image, const QImage& thumbnail);

    QCache<QString, QPixmap> pixmaps_; ///< cost in kilobytes
    ThumbnailFiles files_;             ///< the thread's

    std::mutex mutex_;
    std::condition_variable changed_;
    std::deque<QString> wanted_;
    QString current_; ///< being made
    bool quit_ = false;
    std::thread worker_; ///< last, as it uses the rest
};

} // namespace patchgauge::ui
