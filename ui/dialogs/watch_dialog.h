#pragma once

#include <QDialog>

#include <filesystem>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSettings;

namespace patchgauge::ui {

/// Asks which folder is to be watched, and whether what is in it already counts.
class WatchDialog : public QDialog {
    Q_OBJECT

public:
    /// @param settings  remembers the folder; outlives the dialog
    explicit WatchDialog(QSettings& settings, QWidget* parent = nullptr);

    std::filesystem::path folder() const;
    bool alreadyThere() const;

    void accept() override;

private:
    void browse();
    void judge();

    QSettings& settings_;
    QLineEdit* folder_;
    QCheckBox* alreadyThere_;
    QLabel* obstacle_;
    QPushButton* watch_ = nullptr;
};

} // namespace patchgauge::ui
