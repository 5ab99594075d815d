#include "base/passphrase.h"

#include "base/error.h"

#include <openssl/evp.h>
#include <openssl/rand.h>

namespace patchgauge {

std::vector<unsigned char> passphraseKey(const std::string& passphrase,
                                         const std::vector<unsigned char>& salt, int iterations,
                                         std::size_t bytes) {
    std::vector<unsigned char> key(bytes);
    if (PKCS5_PBKDF2_HMAC(passphrase.data(), static_cast<int>(passphrase.size()), salt.data(),
                          static_cast<int>(salt.size()), iterations, EVP_sha256(),
                          static_cast<int>(bytes), key.data()) != 1)
        throw Error(ErrorCode::InvalidArgument, Engine::tr("no key follows from the passphrase"),
                    Engine::tr("%1 iterations", iterations),
                    Engine::tr("choose another passphrase"));
    return key;
}

std::vector<unsigned char> unguessableBytes(std::size_t count) {
    std::vector<unsigned char> bytes(count);
    if (RAND_bytes(bytes.data(), static_cast<int>(count)) != 1)
        throw Error(ErrorCode::Unsupported, Engine::tr("the system gives no random numbers"),
                    "libcrypto", Engine::tr("restart the computer and try again"));
    return bytes;
}

} // namespace patchgauge
