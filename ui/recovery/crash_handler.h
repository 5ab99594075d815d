#pragma once

#include <filesystem>
#include <string>
#include <string_view>

// What is told of a crash: kept by the program for as long as it runs, written in the moment when
// it dies. crash_handler_posix.cpp is the implementation for Linux.

namespace patchgauge::ui {

/// From now on, a crash of this process (a signal such as SIGSEGV, or an exception that nobody
/// catches) leaves a report: the head, what happened and when, the stack of calls, and the last
/// notes. The process then ends as it would have. Once in a process.
/// @param report  the file to write; its folder exists
/// @param head    what the report begins with, such as the version
void reportCrashes(const std::filesystem::path& report, const std::string& head);

/// Remembers a line for the report, in place of the oldest one; long lines are cut. Thread-safe.
void noteForCrash(std::string_view line);

} // namespace patchgauge::ui
