#pragma once

#include "preferences/preferences.h"

#include <QDialog>

#include <filesystem>

class QComboBox;
class QFormLayout;
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

    /// Adds a row to those that say how the program looks, below the others of them.
    /// @param label  with its key, followed by a colon
    void addAppearance(const QString& label, QWidget* field);

    /// Leaves only what says how the program looks; the rest can be read.
    void restrictToAppearance();

private:
    void buildForm();
    void chooseDataDirectory();
    void showDataDirectory();

    QSettings& settings_;
    QString inUse_;
    QString dataDirectory_; ///< chosen; empty for the system's place
    bool restricted_ = false;
    QFormLayout* form_;
    int appearanceRows_ = 0;
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
