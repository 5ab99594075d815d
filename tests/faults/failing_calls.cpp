// Loaded before a program's other libraries, fails its k-th call of one kind, or kills it there.
//
//   PATCHGAUGE_FAULT_KIND   write | sync | rename | memory
//   PATCHGAUGE_FAULT_AT     k, from 1; 0 only counts
//   PATCHGAUGE_FAULT_MODE   once | onwards (every call from the k-th on) | kill
//   PATCHGAUGE_FAULT_BELOW  the folder whose files count; others are left alone
//   PATCHGAUGE_FAULT_COUNT  a file that takes the number of calls when the program ends
//
// Calls of kind memory are allocations of 1 MiB and more: of the heap by anyone, of pages by the
// program itself. Thread-safe.

#include <climits>

#include <array>
#include <atomic>
#include <cerrno>
#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <dlfcn.h>
#include <fcntl.h>
#include <string>
#include <sys/mman.h>
#include <sys/uio.h>
#include <unistd.h>

extern "C" {
void* __libc_malloc(std::size_t bytes);
void* __libc_calloc(std::size_t count, std::size_t bytes);
void* __libc_realloc(void* old, std::size_t bytes);
void* __libc_memalign(std::size_t alignment, std::size_t bytes);
}

namespace {

constexpr std::size_t largeBytes = std::size_t{1} << 20;

std::atomic<long> calls{0};

const char* setting(const char* name) {
    const char* value = std::getenv(name);
    return value ? value : "";
}

bool isCounted(const char* kind) {
    return std::strcmp(setting("PATCHGAUGE_FAULT_KIND"), kind) == 0;
}

/// Counts a call and says whether it is to fail.
bool failsNow() {
    const long call = ++calls;
    const long at = std::atol(setting("PATCHGAUGE_FAULT_AT"));
    if (at == 0)
        return false;
    const char* mode = setting("PATCHGAUGE_FAULT_MODE");
    if (call == at && std::strcmp(mode, "kill") == 0)
        ::kill(::getpid(), SIGKILL);
    return call == at || (call > at && std::strcmp(mode, "onwards") == 0);
}

bool isBelow(const char* path) {
    const char* folder = setting("PATCHGAUGE_FAULT_BELOW");
    return std::strncmp(path, folder, std::strlen(folder)) == 0;
}

bool isBelow(int file) {
    std::array<char, 32> link{};
    std::array<char, PATH_MAX> path{};
    std::snprintf(link.data(), link.size(), "/proc/self/fd/%d", file);
    return ::readlink(link.data(), path.data(), path.size() - 1) > 0 && isBelow(path.data());
}

bool fileCallFails(const char* kind, int file, int error) {
    if (!isCounted(kind) || !isBelow(file) || !failsNow())
        return false;
    errno = error;
    return true;
}

bool renameFails(const char* path) {
    if (!isCounted("rename") || !isBelow(path) || !failsNow())
        return false;
    errno = EIO;
    return true;
}

bool allocationFails(std::size_t bytes) {
    if (bytes < largeBytes || !isCounted("memory") || !failsNow())
        return false;
    errno = ENOMEM;
    return true;
}

template <typename Function>
Function* next(const char* name) {
    return reinterpret_cast<Function*>(::dlsym(RTLD_NEXT, name));
}

/// Whether the program itself calls, not one of its libraries.
bool ownsCode(const void* caller) {
    Dl_info info{};
    return ::dladdr(caller, &info) && std::strstr(info.dli_fname, "patchgauge-cli");
}

/// Leaves the number of calls where it was asked for.
struct CountReport {
    ~CountReport() {
        const char* path = setting("PATCHGAUGE_FAULT_COUNT");
        const int file = *path ? ::open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0600) : -1;
        if (file < 0)
            return;
        const std::string text = std::to_string(calls.load());
        static const auto real = next<ssize_t(int, const void*, std::size_t)>("write");
        [[maybe_unused]] const ssize_t written = real(file, text.data(), text.size());
        ::close(file);
    }
} report;

} // namespace

extern "C" {

ssize_t write(int file, const void* bytes, std::size_t count) {
    static const auto real = next<decltype(write)>("write");
    return fileCallFails("write", file, ENOSPC) ? -1 : real(file, bytes, count);
}

ssize_t writev(int file, const iovec* parts, int count) {
    static const auto real = next<decltype(writev)>("writev");
    return fileCallFails("write", file, ENOSPC) ? -1 : real(file, parts, count);
}

ssize_t pwrite(int file, const void* bytes, std::size_t count, off_t offset) {
    static const auto real = next<decltype(pwrite)>("pwrite");
    return fileCallFails("write", file, ENOSPC) ? -1 : real(file, bytes, count, offset);
}

ssize_t pwrite64(int file, const void* bytes, std::size_t count, off64_t offset) {
    static const auto real = next<decltype(pwrite64)>("pwrite64");
    return fileCallFails("write", file, ENOSPC) ? -1 : real(file, bytes, count, offset);
}

int fsync(int file) {
    static const auto real = next<decltype(fsync)>("fsync");
    return fileCallFails("sync", file, EIO) ? -1 : real(file);
}

int fdatasync(int file) {
    static const auto real = next<decltype(fdatasync)>("fdatasync");
    return fileCallFails("sync", file, EIO) ? -1 : real(file);
}

int rename(const char* from, const char* to) noexcept {
    static const auto real = next<int(const char*, const char*)>("rename");
    return renameFails(to) ? -1 : real(from, to);
}

int renameat(int fromFolder, const char* from, int toFolder, const char* to) noexcept {
    static const auto real = next<int(int, const char*, int, const char*)>("renameat");
    return renameFails(to) ? -1 : real(fromFolder, from, toFolder, to);
}

void* mmap(void* address, std::size_t bytes, int protection, int flags, int file,
           off_t offset) noexcept {
    static const auto real = next<void*(void*, std::size_t, int, int, int, off_t)>("mmap");
    const bool allocates = (flags & MAP_ANONYMOUS) && ownsCode(__builtin_return_address(0));
    if (allocates && allocationFails(bytes))
        return MAP_FAILED;
    return real(address, bytes, protection, flags, file, offset);
}

void* malloc(std::size_t bytes) noexcept {
    return allocationFails(bytes) ? nullptr : __libc_malloc(bytes);
}

void* calloc(std::size_t count, std::size_t bytes) noexcept {
    std::size_t all = 0;
    const bool fits = !__builtin_mul_overflow(count, bytes, &all);
    return fits && allocationFails(all) ? nullptr : __libc_calloc(count, bytes);
}

void* realloc(void* old, std::size_t bytes) noexcept {
    return allocationFails(bytes) ? nullptr : __libc_realloc(old, bytes);
}

void* aligned_alloc(std::size_t alignment, std::size_t bytes) noexcept {
    return allocationFails(bytes) ? nullptr : __libc_memalign(alignment, bytes);
}

int posix_memalign(void** memory, std::size_t alignment, std::size_t bytes) noexcept {
    if (allocationFails(bytes))
        return ENOMEM;
    *memory = __libc_memalign(alignment, bytes);
    return *memory ? 0 : ENOMEM;
}

} // extern "C"
