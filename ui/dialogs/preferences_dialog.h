#pragma once

#include "preferences/preferences.h"

#include <QDialog>

#include <filesystem>

class QComboBox;
class QLabel;
class QPushButton;
class QSettings;
class QSpinBox;

namespace patchgauge::ui {

/// Asks for the few things that hold for all models.
class PreferencesDialog : public QDialog {
    Q_OBJECT

public:
    /// @param dataDirectory  the one in use
    /// @param settings       remembers folders; outlives the dialog
    PreferencesDialog(const Preferences& preferences, const std::filesystem::path& dataDirectory,
                      QSettings& settings, QWidget* parent = nullptr);

    Preferences preferences() const;

private:
    void buildForm();
    void chooseDataDirectory();
    void showDataDirectory();

    QSettings& settings_;
    QString inUse_;
    QString dataDirectory_; ///< chosen; empty for the system's place
    QComboBox* theme_;
    QComboBox* language_;
    QComboBox* device_;
    QSpinBox* threads_;
    QLabel* folder_;
    QPushButton* choose_;
    QPushButton* reset_;
    QLabel* folderNote_;
};

} // namespace patchgauge::ui
