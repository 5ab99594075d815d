#include "base/sha256.h"

#include "base/files.h"

#include <openssl/evp.h>

#include <array>
#include <fstream>
#include <vector>

namespace patchgauge {

struct Sha256::State {
    std::unique_ptr<EVP_MD_CTX, void (*)(EVP_MD_CTX*)> context{EVP_MD_CTX_new(), EVP_MD_CTX_free};
};

Sha256::Sha256() : state_(std::make_unique<State>()) {
    EVP_DigestInit_ex(state_->context.get(), EVP_sha256(), nullptr);
}

Sha256::~Sha256() = default;

void Sha256::add(const void* bytes, std::size_t count) {
    EVP_DigestUpdate(state_->context.get(), bytes, count);
}

std::string Sha256::hex() {
    std::array<unsigned char, EVP_MAX_MD_SIZE> digest{};
    unsigned int length = 0;
    EVP_DigestFinal_ex(state_->context.get(), digest.data(), &length);
    constexpr char digits[] = "0123456789abcdef";
    std::string text;
    text.reserve(2 * length);
    for (unsigned int i = 0; i < length; ++i) {
        text += digits[digest[i] >> 4];
        text += digits[digest[i] & 15];
    }
    return text;
}

std::string sha256(const void* bytes, std::size_t count) {
    Sha256 hash;
    hash.add(bytes, count);
    return hash.hex();
}

std::string sha256OfFile(const std::filesystem::path& file) {
    std::ifstream stream = openForReading(file);
    Sha256 hash;
    std::vector<char> piece(1 << 20);
    while (stream) {
        stream.read(piece.data(), static_cast<std::streamsize>(piece.size()));
        hash.add(piece.data(), static_cast<std::size_t>(stream.gcount()));
    }
    if (stream.bad())
        throw unreadable(file);
    return hash.hex();
}

} // namespace patchgauge
