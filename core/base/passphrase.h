#pragma once

#include <cstddef>
#include <string>
#include <vector>

namespace patchgauge {

/// A key from a passphrase, slow to try out: PBKDF2 with HMAC-SHA-256 (RFC 8018).
/// @param iterations  at least 1; a hundred thousand take some 50 ms
/// Throws Error (InvalidArgument) for settings that the algorithm does not have.
std::vector<unsigned char> passphraseKey(const std::string& passphrase,
                                         const std::vector<unsigned char>& salt, int iterations,
                                         std::size_t bytes);

/// Bytes that nobody can guess. Throws Error (Unsupported) where the system has none to give.
std::vector<unsigned char> unguessableBytes(std::size_t count);

} // namespace patchgauge
