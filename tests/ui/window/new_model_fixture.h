#pragma once

#include "dialogs/new_model_dialog.h"
#include "jobs/threaded_job_runner.h"
#include "support/random_backbone.h"
#include "ui/window/window_fixture.h"

#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QToolButton>
#include <QTreeWidget>
#include <QtTest>

#include <filesystem>
#include <memory>

namespace patchgauge::test {

/// The dialog by itself, shown, with an installed random backbone and settings of its own.
class NewModelFixture {
public:
    NewModelFixture() {
        installRandomBackbone(folder());
        dialog = makeDialog();
        dialog->show();
    }

    std::filesystem::path folder() const { return directory.path().toStdU16String(); }

    /// Another one with the same settings, as when it is opened again.
    std::unique_ptr<ui::NewModelDialog> makeDialog() {
        return std::make_unique<ui::NewModelDialog>(runner, weights::Store(folder()),
                                                    folder() / "models", settings);
    }

    template <typename Widget>
    Widget* find(const char* name) const {
        return dialog->findChild<Widget*>(QLatin1String(name));
    }

    void add(const std::filesystem::path& source) {
        WindowFixture::drop(*dialog, {source});
        waitUntilIdle();
    }

    void dropOn(const char* field, const std::filesystem::path& source) {
        WindowFixture::drop(*find<QWidget>(field), {source});
        waitUntilIdle();
    }

    void waitUntilIdle() const { QTRY_VERIFY_WITH_TIMEOUT(!runner.isBusy(), 60'000); }

    /// Opens what lies behind, at one of its pages.
    void showAdvanced(int page) const {
        find<QToolButton>("advanced")->setChecked(true);
        find<QTabWidget>("advancedPages")->setCurrentIndex(page);
    }

    QTreeWidgetItem* source(int row) const {
        return find<QTreeWidget>("goodParts")->topLevelItem(row);
    }
    bool canTrain() const { return find<QPushButton>("train")->isEnabled(); }
    QString forecast() const { return textOf("forecast"); }
    QString textOf(const char* label) const { return find<QLabel>(label)->text(); }
    const pipeline::TrainSettings trainSettings() const { return dialog->request().settings; }

    QTemporaryDir directory;
    QSettings settings{directory.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat};
    ui::ThreadedJobRunner runner;
    std::unique_ptr<ui::NewModelDialog> dialog;
};

} // namespace patchgauge::test
