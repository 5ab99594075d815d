#pragma once

#include "models/inspection_list_model.h"
#include "panels/watch_bar.h"
#include "window/folder_watch.h"

#include <QObject>

#include <memory>
#include <set>

class QSettings;
class QWidget;

namespace patchgauge::ui {

class Actions;
class ImageListPanel;
class Session;
struct Message;

/// Inspects the images that arrive in a folder, keeps the tally of the watch bar, and shows the
/// newest one until the user chooses another.
class WatchActions : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    /// @param window  that asks; the parent
    WatchActions(Actions& actions, Session& session, ImageListPanel& list, WatchBar& bar,
                 QSettings& settings, QWidget* window);
    ~WatchActions() override;

    void start(const std::filesystem::path& folder, bool alreadyThere);
    void stop();

    /// Goes on with the watch of another window, which then has none; nothing that arrives is
    /// missed or inspected twice.
    void continueFrom(WatchActions& earlier);

Q_SIGNALS:
    void said(const Message& message);

private:
    void followWatch();
    void ask();
    void inspect(const std::vector<std::filesystem::path>& images);
    void count(const std::vector<ListedImage>& batch);
    void followNewest();
    void sayReachable(bool reachable);
    void enable();

    Actions& actions_;
    Session& session_;
    ImageListPanel& list_;
    WatchBar& bar_;
    QSettings& settings_;
    QWidget* window_;
    WatchTally tally_;
    std::set<std::filesystem::path> awaited_; ///< handed to the session, not inspected yet
    std::filesystem::path newest_;            ///< to be shown, or empty
    bool taking_ = false;                     ///< results are coming in: the list moves by itself
    // The watch last, so that it goes first.
    std::unique_ptr<JobRunner> runner_;
    std::unique_ptr<FolderWatch> watch_;
};

} // namespace patchgauge::ui
