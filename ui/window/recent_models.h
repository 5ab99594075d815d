#pragma once

#include <QObject>

#include <filesystem>

class QMenu;
class QSettings;

namespace patchgauge::ui {

/// The models used last, newest first, as a menu and in the settings.
class RecentModels : public QObject {
    Q_OBJECT

public:
    /// @param settings  outlives it
    explicit RecentModels(QSettings& settings, QWidget* parent);

    QMenu* menu() const { return menu_; }

    void add(const std::filesystem::path& file);

Q_SIGNALS:
    void chosen(const std::filesystem::path& file);

private:
    void fill();

    QSettings& settings_;
    QMenu* menu_;
};

} // namespace patchgauge::ui
