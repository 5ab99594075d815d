#pragma once

#include "jobs/job_runner.h"
#include "pipeline/settings.h"
#include "weights/store.h"

#include <QWidget>

#include <cstddef>
#include <string>

class QComboBox;
class QLabel;
class QSettings;
class QTabWidget;
class QToolButton;

namespace patchgauge::ui {

class MethodView;
class ThresholdView;

/// How to train: backbone and preset, and what lies behind them on demand.
class TrainSettingsView : public QWidget {
    Q_OBJECT

public:
    /// @param scanner     looks through folders; outlives the view
    /// @param remembered  where folders were chosen last; outlives the view
    TrainSettingsView(weights::Store store, JobRunner& scanner, QSettings& remembered,
                      QWidget* parent = nullptr);

    /// What is chosen, whether or not it can work.
    pipeline::TrainSettings settings() const;

    /// The sentence that says how to get the chosen backbone; empty where it is installed.
    QString missingBackbone() const;

    /// The sentence that says what stands against training with images there are; empty where
    /// nothing does.
    QString obstacle() const;

    /// The backbone chosen.
    std::string backbone() const;

    /// How many images are trained on.
    void setGoodImages(std::size_t count);

    /// Looks again which backbones are installed.
    void refresh();

    /// What was chosen last. Shows what lies behind where it is unusual.
    void restore(const QSettings& settings);
    void save(QSettings& settings) const;

Q_SIGNALS:
    void changed();

    /// A weights file of the chosen backbone is to be installed.
    void importRequested();

private:
    enum class Preset { Default, Paper };

    void buildBackbone();
    void buildPreset();
    QWidget* makeMissing();
    void buildAdvanced();
    void arrange();
    pipeline::TrainSettings presetSettings() const;
    void applyPreset();

    weights::Store store_;
    QComboBox* backbone_;
    QLabel* instructions_ = nullptr;
    QWidget* missing_;
    QComboBox* preset_;
    QToolButton* advancedToggle_;
    QTabWidget* advanced_;
    MethodView* method_;
    ThresholdView* threshold_;
};

} // namespace patchgauge::ui
