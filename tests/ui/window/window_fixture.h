#pragma once

#include "window/main_window.h"
#include "window/session.h"

#include <QImage>
#include <QSettings>
#include <QTemporaryDir>

#include <filesystem>
#include <memory>
#include <vector>

namespace patchgauge::test {

/// A part on a plain table, the same but for a little noise; a defective one has a dark spot.
QImage drawPart(int number, bool defective);

/// Writes `count` parts as PNG into the folder, which is made, and gives it back.
std::filesystem::path drawParts(const std::filesystem::path& folder, int count, bool defective);

/// Where PATCHGAUGE_SCREENSHOTS names a folder, the widget is saved there for people to look at.
void saveGrab(QWidget& widget, const QString& name);

/// The whole application on a temporary data directory, used as a person does: with mouse and
/// keys. The network in it is a small one with random weights.
class WindowFixture {
public:
    /// @param dataDirectory  with an installed backbone; where none is given, a random one is drawn
    explicit WindowFixture(const std::filesystem::path& dataDirectory = {});
    ~WindowFixture();

    std::filesystem::path folder() const { return folder_.path().toStdU16String(); }
    std::filesystem::path dataDirectory() const { return dataDirectory_; }
    QSettings& settings() { return *settings_; }
    ui::Session& session() { return *session_; }
    ui::MainWindow& window() { return *window_; }

    /// Closes the window and starts the application again, with the same settings.
    void restart();

    /// Ends the application at once, whatever runs.
    void destroy();

    /// A visible widget of the window or of its dialogs, by object name; fails the test with null.
    template <typename Widget>
    Widget* find(const char* name) const {
        return qobject_cast<Widget*>(findVisible(name));
    }

    void click(const char* name) const;

    /// A key pressed in the window, wherever the focus is.
    void key(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier) const;

    QString textOf(const char* label) const;
    QString toolTipOf(const char* label) const;

    /// Drops files on a widget as a file manager does.
    static void drop(QWidget& target, const std::vector<std::filesystem::path>& paths);

    /// Answers the open file dialog by pasting the path.
    static void answerFileDialog(const std::filesystem::path& path);

    /// Texts of the messages shown, newest first.
    QStringList messages() const;

    /// Fails the test unless the newest message contains the text.
    void expectMessage(const char* text) const;

    bool isIdle() const;
    void waitUntilIdle() const;

    /// Trains through the dialog, at 64 × 64, on the folder of good parts.
    void train(const std::filesystem::path& goodParts);

    /// Moves the mouse over a pixel of the image shown.
    void hover(QPoint pixel) const;

private:
    QWidget* findVisible(const char* name) const;
    void start();

    QTemporaryDir folder_;
    std::filesystem::path dataDirectory_;
    std::unique_ptr<QSettings> settings_;
    std::unique_ptr<ui::Session> session_;
    std::unique_ptr<ui::MainWindow> window_;
};

} // namespace patchgauge::test
