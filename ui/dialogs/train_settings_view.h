#pragma once

#include "pipeline/settings.h"
#include "weights/store.h"

#include <QWidget>

#include <string>

class QComboBox;
class QLabel;
class QSettings;
class QSpinBox;
class QToolButton;

namespace patchgauge::ui {

/// How to train: backbone and preset, and what lies behind them on demand.
class TrainSettingsView : public QWidget {
    Q_OBJECT

public:
    explicit TrainSettingsView(weights::Store store, QWidget* parent = nullptr);

    /// What is chosen, whether or not it can work.
    pipeline::TrainSettings settings() const;

    /// The sentence that says how to get the chosen backbone; empty where it is installed.
    QString missingBackbone() const;

    /// The backbone chosen.
    std::string backbone() const;

    /// Looks again which backbones are installed.
    void refresh();

    /// What was chosen last.
    void restore(const QSettings& settings);
    void save(QSettings& settings) const;

Q_SIGNALS:
    void changed();

    /// A weights file of the chosen backbone is to be installed.
    void importRequested();

private:
    enum class Preset { Default, Paper };

    void buildChoices();
    QWidget* makeMissing();
    QWidget* makeAdvanced();
    QSpinBox* makeSpinBox(int low, int high, int step, const QString& name, const QString& tip,
                          const QString& objectName);
    pipeline::TrainSettings presetSettings() const;
    void applyPreset();

    weights::Store store_;
    QComboBox* backbone_;
    QComboBox* preset_;
    QLabel* instructions_ = nullptr;
    QWidget* missing_;
    QToolButton* advancedToggle_;
    QWidget* advanced_;
    QSpinBox* width_;
    QSpinBox* height_;
    QSpinBox* channels_;
    QSpinBox* seed_;
};

} // namespace patchgauge::ui
