#include "models/thumbnail_provider.h"

#include "image/reader.h"
#include "models/text.h"
#include "models/thumbnail.h"

#include <QMetaObject>

#include <algorithm>
#include <exception>

namespace patchgauge::ui {
namespace {

constexpr int mostKilobytes = 64 * 1024;
constexpr qsizetype bytesAPixel = 4;

int kilobytes(const QPixmap& pixmap) {
    const qsizetype pixels = qsizetype(pixmap.width()) * pixmap.height();
    return static_cast<int>(pixels * bytesAPixel / 1024) + 1;
}

} // namespace

ThumbnailProvider::ThumbnailProvider(const std::filesystem::path& folder, QObject* parent)
    : QObject(parent), pixmaps_(mostKilobytes), files_(folder), worker_([this] { work(); }) {}

ThumbnailProvider::~ThumbnailProvider() {
    {
        const std::lock_guard lock(mutex_);
        quit_ = true;
    }
    changed_.notify_one();
    worker_.join();
}

std::optional<QPixmap> ThumbnailProvider::find(const QString& image) const {
    const QPixmap* pixmap = pixmaps_.object(image);
    return pixmap ? std::optional(*pixmap) : std::nullopt;
}

void ThumbnailProvider::want(const QStringList& images) {
    {
        const std::lock_guard lock(mutex_);
        wanted_.clear();
        std::copy_if(images.begin(), images.end(), std::back_inserter(wanted_),
                     [this](const QString& image) {
                         return image != current_ && !pixmaps_.contains(image);
                     });
    }
    changed_.notify_one();
}

void ThumbnailProvider::forget(const QString& image) {
    pixmaps_.remove(image);
    const std::lock_guard lock(mutex_);
    if (current_ == image)
        current_.clear();
}

void ThumbnailProvider::work() {
    for (;;) {
        QString image;
        {
            std::unique_lock lock(mutex_);
            current_.clear();
            changed_.wait(lock, [this] { return quit_ || !wanted_.empty(); });
            if (quit_)
                return;
            image = wanted_.front();
            wanted_.pop_front();
            current_ = image;
        }
        const QImage thumbnail = make(toPath(image));
        QMetaObject::invokeMethod(this, [this, image, thumbnail] { take(image, thumbnail); });
    }
}

QImage ThumbnailProvider::make(const std::filesystem::path& image) {
    try {
        if (const auto kept = files_.load(image))
            if (QImage thumbnail = QImage::fromData(*kept); !thumbnail.isNull())
                return thumbnail;
        const QByteArray made = makeThumbnail(image::read(image));
        files_.store(image, made);
        return QImage::fromData(made);
    } catch (const std::exception&) {
        return {}; // gone or changed since it was inspected: the row shows so
    }
}

void ThumbnailProvider::take(const QString& image, const QImage& thumbnail) {
    auto* pixmap = new QPixmap(QPixmap::fromImage(thumbnail));
    pixmaps_.insert(image, pixmap, kilobytes(*pixmap));
    Q_EMIT arrived(image);
}

} // namespace patchgauge::ui
