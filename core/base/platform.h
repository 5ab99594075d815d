#pragma once

// What differs between operating systems, and nothing else. platform_posix.cpp is the
// implementation for Linux; another system gets a file of its own with these functions.

#include <cstddef>
#include <cstdint>
#include <ctime>
#include <filesystem>
#include <memory>
#include <string>

namespace patchgauge::platform {

/// A file's bytes, mapped for reading for as long as the object lives.
class MappedFile {
public:
    virtual ~MappedFile() = default;
    virtual const std::byte* data() const = 0;
    virtual std::size_t size() const = 0;
};

/// Throws Error: NotFound, Unreadable. An empty file gives size() 0.
std::shared_ptr<const MappedFile> mapFile(const std::filesystem::path& file);

/// Brings a file's content to the disk. False when that fails.
bool syncFile(const std::filesystem::path& file);

/// Brings a folder's entries to the disk, where the system knows such a thing.
void syncFolder(const std::filesystem::path& folder);

/// A scratch file without a name in the file system: gone when closed, however the process ends.
/// Reading and writing at offsets; not thread-safe.
class ScratchFile {
public:
    virtual ~ScratchFile() = default;
    /// Throws Error (WriteFailed) when the disk is full.
    virtual void write(std::uint64_t offset, const void* bytes, std::size_t count) = 0;
    /// Throws Error (Unreadable).
    virtual void read(std::uint64_t offset, void* bytes, std::size_t count) const = 0;
};

/// In `folder`. Throws Error (WriteFailed).
std::unique_ptr<ScratchFile> makeScratchFile(const std::filesystem::path& folder);

/// From now on a write beyond the largest file that this process may make fails like one to a full
/// disk; the system would end the process otherwise. Call once, when a program starts.
void failOnTooLargeFiles();

/// Identifier of this process.
long processId();

/// Memory that is zero at first, is taken from the system as it is touched, and goes back as soon
/// as it is freed; a heap would keep it. Throws std::bad_alloc.
std::shared_ptr<void> zeroedPages(std::size_t bytes);

/// Largest resident set of this process so far, in bytes.
std::uint64_t peakResidentBytes();

/// Memory that a new job can take without swapping, in bytes; 0 where unknown.
std::uint64_t availableMemoryBytes();

/// Processors that this process may use, at least 1.
int processorCount();

/// A moment by the clock on this machine's wall. Thread-safe.
std::tm localTime(std::time_t moment);

/// The name that this machine goes by; empty where it has none.
std::string hostName();

/// This machine's address, in digits, as seen on the way to another one; empty where there is no
/// way or no such machine.
std::string addressTowards(const std::string& host);

/// The address of a symbol in a library, which stays loaded. Looked for along the program's run
/// path when `library` is a name alone. Null where there is no such library or symbol.
const void* symbolOf(const std::string& library, const std::string& symbol);

/// Whether a driver for NVIDIA's GPUs is running.
bool nvidiaDriverIsRunning();

/// Whether standard error is a terminal.
bool errorStreamIsTerminal();

} // namespace patchgauge::platform
