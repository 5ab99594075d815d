#include "window/recent_models.h"

#include "models/text.h"

#include <QFileInfo>
#include <QMenu>
#include <QSettings>

namespace patchgauge::ui {
namespace {

constexpr int mostRecent = 8;

QString settingsKey() {
    return QStringLiteral("models/recent");
}

} // namespace

RecentModels::RecentModels(QSettings& settings, QWidget* parent)
    : QObject(parent), settings_(settings), menu_(new QMenu(tr("Open &recent"), parent)) {
    menu_->setObjectName(QStringLiteral("recentModels"));
    menu_->setToolTipsVisible(true);
    // A model may have been moved or deleted since: look when the menu is about to be seen.
    connect(menu_, &QMenu::aboutToShow, this, &RecentModels::fill);
    fill();
}

void RecentModels::add(const std::filesystem::path& file) {
    const QString name = displayPath(std::filesystem::absolute(file));
    QStringList files = settings_.value(settingsKey()).toStringList();
    files.removeAll(name);
    files.prepend(name);
    settings_.setValue(settingsKey(), files.mid(0, mostRecent));
    fill();
}

void RecentModels::fill() {
    menu_->clear();
    const QStringList files = settings_.value(settingsKey()).toStringList();
    for (const QString& name : files) {
        if (!QFileInfo::exists(name))
            continue;
        QAction* action = menu_->addAction(QFileInfo(name).completeBaseName());
        action->setToolTip(name);
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT chosen(toPath(name)); });
    }
    if (menu_->isEmpty())
        menu_->addAction(tr("No model was opened yet"))->setEnabled(false);
}

} // namespace patchgauge::ui
