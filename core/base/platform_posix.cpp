#include "base/error.h"
#include "base/files.h"
#include "base/platform.h"

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <dlfcn.h>
#include <fcntl.h>
#include <fstream>
#include <netdb.h>
#include <new>
#include <sched.h>
#include <sstream>
#include <string>
#include <sys/mman.h>
#include <sys/resource.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <thread>
#include <unistd.h>

namespace fs = std::filesystem;

namespace patchgauge::platform {
namespace {

class FileDescriptor {
public:
    explicit FileDescriptor(int value) : value_(value) {}
    ~FileDescriptor() {
        if (value_ >= 0)
            ::close(value_);
    }
    FileDescriptor(FileDescriptor&& other) noexcept : value_(other.value_) { other.value_ = -1; }
    FileDescriptor& operator=(FileDescriptor&&) = delete;

    bool valid() const { return value_ >= 0; }
    int get() const { return value_; }

private:
    int value_;
};

class PosixMappedFile : public MappedFile {
public:
    PosixMappedFile(void* data, std::size_t size) : data_(data), size_(size) {}
    ~PosixMappedFile() override {
        if (data_)
            ::munmap(data_, size_);
    }
    PosixMappedFile(const PosixMappedFile&) = delete;
    PosixMappedFile& operator=(const PosixMappedFile&) = delete;

    const std::byte* data() const override { return static_cast<const std::byte*>(data_); }
    std::size_t size() const override { return size_; }

private:
    void* data_;
    std::size_t size_;
};

class PosixScratchFile : public ScratchFile {
public:
    PosixScratchFile(FileDescriptor file, fs::path folder)
        : file_(std::move(file)), folder_(std::move(folder)) {}

    void write(std::uint64_t offset, const void* bytes, std::size_t count) override {
        const auto* from = static_cast<const char*>(bytes);
        while (count > 0) {
            const ssize_t written = ::pwrite(file_.get(), from, count, static_cast<off_t>(offset));
            if (written < 0 && errno == EINTR)
                continue;
            if (written <= 0)
                throw Error(
                    ErrorCode::WriteFailed, Engine::tr("no room for temporary data"),
                    toUtf8(folder_),
                    Engine::tr("free space there, or set TMPDIR to a folder on another disk"));
            from += written;
            offset += static_cast<std::uint64_t>(written);
            count -= static_cast<std::size_t>(written);
        }
    }

    void read(std::uint64_t offset, void* bytes, std::size_t count) const override {
        auto* to = static_cast<char*>(bytes);
        while (count > 0) {
            const ssize_t got = ::pread(file_.get(), to, count, static_cast<off_t>(offset));
            if (got < 0 && errno == EINTR)
                continue;
            if (got <= 0)
                throw unreadable(folder_);
            to += got;
            offset += static_cast<std::uint64_t>(got);
            count -= static_cast<std::size_t>(got);
        }
    }

private:
    FileDescriptor file_;
    fs::path folder_;
};

bool syncPath(const fs::path& path, int flags) {
    const FileDescriptor file(::open(path.c_str(), flags | O_CLOEXEC));
    return file.valid() && ::fsync(file.get()) == 0;
}

} // namespace

std::shared_ptr<const MappedFile> mapFile(const fs::path& path) {
    const FileDescriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC));
    if (!file.valid() && errno == ENOENT)
        throw Error(ErrorCode::NotFound, Engine::tr("no such file"), toUtf8(path),
                    Engine::tr("check the path"));
    struct stat status {};
    if (!file.valid() || ::fstat(file.get(), &status) != 0 || !S_ISREG(status.st_mode))
        throw unreadable(path);
    const auto size = static_cast<std::size_t>(status.st_size);
    if (size == 0)
        return std::make_shared<PosixMappedFile>(nullptr, 0);
    void* data = ::mmap(nullptr, size, PROT_READ, MAP_PRIVATE, file.get(), 0);
    if (data == MAP_FAILED)
        throw unreadable(path);
    return std::make_shared<PosixMappedFile>(data, size);
}

bool syncFile(const fs::path& file) {
    return syncPath(file, O_RDONLY);
}

void syncFolder(const fs::path& folder) {
    syncPath(folder, O_RDONLY | O_DIRECTORY);
}

std::unique_ptr<ScratchFile> makeScratchFile(const fs::path& folder) {
    std::string name = (folder / "patchgauge-XXXXXX").native();
    FileDescriptor file(::mkostemp(name.data(), O_CLOEXEC));
    if (!file.valid())
        throw Error(ErrorCode::WriteFailed, Engine::tr("cannot make a temporary file"),
                    toUtf8(folder),
                    Engine::tr("check that the folder exists and that you may write there"));
    ::unlink(name.c_str());
    return std::make_unique<PosixScratchFile>(std::move(file), folder);
}

std::shared_ptr<void> zeroedPages(std::size_t bytes) {
    if (bytes == 0)
        return nullptr;
    void* pages =
        ::mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
    if (pages == MAP_FAILED)
        throw std::bad_alloc();
    ::madvise(pages, bytes, MADV_HUGEPAGE); // fewer page faults; does no harm where refused
    return {pages, [bytes](void* freed) { ::munmap(freed, bytes); }};
}

void failOnTooLargeFiles() {
    std::signal(SIGXFSZ, SIG_IGN);
}

long processId() {
    return static_cast<long>(::getpid());
}

std::uint64_t peakResidentBytes() {
    struct rusage usage {};
    ::getrusage(RUSAGE_SELF, &usage);
    return static_cast<std::uint64_t>(usage.ru_maxrss) * 1024;
}

std::uint64_t availableMemoryBytes() {
    std::ifstream info("/proc/meminfo");
    std::string line;
    while (std::getline(info, line)) {
        std::istringstream fields(line);
        std::string key;
        std::uint64_t kibibytes = 0;
        if (fields >> key >> kibibytes && key == "MemAvailable:")
            return kibibytes * 1024;
    }
    return 0;
}

int processorCount() {
    cpu_set_t allowed;
    if (::sched_getaffinity(0, sizeof(allowed), &allowed) == 0)
        return std::max(1, CPU_COUNT(&allowed));
    return std::max(1, static_cast<int>(std::thread::hardware_concurrency()));
}

std::tm localTime(std::time_t moment) {
    std::tm local{};
    localtime_r(&moment, &local);
    return local;
}

std::string hostName() {
    std::array<char, 256> name{};
    return gethostname(name.data(), name.size() - 1) == 0 ? name.data() : "";
}

std::string addressTowards(const std::string& host) {
    // Connecting a datagram socket sends nothing, but chooses the way.
    constexpr const char* anyPort = "9";
    addrinfo hints{};
    hints.ai_socktype = SOCK_DGRAM;
    addrinfo* found = nullptr;
    if (::getaddrinfo(host.c_str(), anyPort, &hints, &found) != 0)
        return {};
    std::array<char, NI_MAXHOST> address{};
    for (const addrinfo* to = found; to && address.front() == 0; to = to->ai_next) {
        const int socket = ::socket(to->ai_family, SOCK_DGRAM, 0);
        if (socket < 0)
            continue;
        sockaddr_storage own{};
        socklen_t length = sizeof(own);
        auto* const ownAddress = reinterpret_cast<sockaddr*>(&own);
        if (::connect(socket, to->ai_addr, to->ai_addrlen) == 0 &&
            ::getsockname(socket, ownAddress, &length) == 0)
            ::getnameinfo(ownAddress, length, address.data(), address.size(), nullptr, 0,
                          NI_NUMERICHOST);
        ::close(socket);
    }
    ::freeaddrinfo(found);
    return address.data();
}

const void* symbolOf(const std::string& library, const std::string& symbol) {
    void* const handle = ::dlopen(library.c_str(), RTLD_NOW | RTLD_LOCAL);
    return handle ? ::dlsym(handle, symbol.c_str()) : nullptr;
}

bool nvidiaDriverIsRunning() {
    return ::access("/dev/nvidiactl", F_OK) == 0;
}

bool errorStreamIsTerminal() {
    return ::isatty(STDERR_FILENO) != 0;
}

} // namespace patchgauge::platform
