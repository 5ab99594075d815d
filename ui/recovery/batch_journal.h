#pragma once

#include <QThreadPool>

#include <filesystem>
#include <optional>
#include <vector>

namespace patchgauge::ui {

/// The model and the images that were open.
struct OpenBatch {
    std::filesystem::path model;                ///< empty where none was
    std::vector<std::filesystem::path> sources; ///< files and folders, in the order they came
};

/// Keeps on the disk what is open, so that it can be opened again after the program has crashed. It
/// writes on a thread of its own, in order; what cannot be written is not kept. The file has a JSON
/// object a line: `model`, which begins anew, or `sources`. On the UI thread.
class BatchJournal {
public:
    /// Begins with nothing open.
    explicit BatchJournal(std::filesystem::path file);

    /// Removes the file: who ends properly needs no help.
    ~BatchJournal();
    BatchJournal(const BatchJournal&) = delete;
    BatchJournal& operator=(const BatchJournal&) = delete;

    /// Another model is in use, and nothing is listed.
    void begin(const std::filesystem::path& model);

    /// Images of these files and folders are listed as well.
    void add(const std::vector<std::filesystem::path>& sources);

    /// What a journal says; a line that cannot be understood is passed over. Nothing where there is
    /// no such file.
    static std::optional<OpenBatch> read(const std::filesystem::path& file);

private:
    std::filesystem::path file_;
    QThreadPool writer_; ///< of one thread; last, as it uses the rest
};

} // namespace patchgauge::ui
