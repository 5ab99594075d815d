#include "window/passphrase.h"

#include "base/passphrase.h"

#include <QByteArray>
#include <QSettings>

#include <cstddef>
#include <vector>

namespace patchgauge::ui {
namespace {

constexpr int usualIterations = 200'000;
constexpr int mostIterations = 10 * usualIterations;
constexpr std::size_t saltBytes = 16;
constexpr std::size_t keyBytes = 32;

using Bytes = std::vector<unsigned char>;

QString toHex(const Bytes& bytes) {
    return QString::fromLatin1(QByteArray(reinterpret_cast<const char*>(bytes.data()),
                                          static_cast<qsizetype>(bytes.size()))
                                   .toHex());
}

Bytes fromHex(const QString& text) {
    const QByteArray bytes = QByteArray::fromHex(text.toLatin1());
    return {bytes.begin(), bytes.end()};
}

} // namespace

Passphrase::Passphrase(QSettings& settings, const QString& group)
    : settings_(settings), group_(group) {}

QString Passphrase::key(const char* name) const {
    return group_ + QLatin1Char('/') + QLatin1String(name);
}

bool Passphrase::isSet() const {
    return settings_.contains(key("hash"));
}

bool Passphrase::isEmpty() const {
    return !isSet() || matches({});
}

bool Passphrase::matches(const QString& passphrase) const {
    if (!isSet())
        return passphrase.isEmpty();
    const int iterations =
        qBound(1, settings_.value(key("iterations"), usualIterations).toInt(), mostIterations);
    return toHex(passphraseKey(passphrase.toStdString(),
                               fromHex(settings_.value(key("salt")).toString()), iterations,
                               keyBytes)) == settings_.value(key("hash")).toString();
}

void Passphrase::set(const QString& passphrase) {
    const Bytes salt = unguessableBytes(saltBytes);
    settings_.setValue(key("salt"), toHex(salt));
    settings_.setValue(key("iterations"), usualIterations);
    settings_.setValue(key("hash"), toHex(passphraseKey(passphrase.toStdString(), salt,
                                                        usualIterations, keyBytes)));
}

void Passphrase::forget() {
    for (const char* name : {"salt", "iterations", "hash"})
        settings_.remove(key(name));
}

} // namespace patchgauge::ui
