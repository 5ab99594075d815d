#include "window/heat_settings.h"

#include "dialogs/preferences_dialog.h"
#include "window/view_actions.h"
#include "window/view_bar.h"

#include <QAction>
#include <QComboBox>
#include <QSpinBox>

namespace patchgauge::ui {
namespace {

constexpr int wholeOpacity = 100;
constexpr int opacityStep = 5;

} // namespace

HeatSettings::HeatSettings(ViewActions& actions, ViewBar& bar, PreferencesDialog& dialog)
    : QObject(&dialog) {
    addColourMap(actions, dialog);
    addOpacity(bar, dialog);
}

void HeatSettings::addColourMap(ViewActions& actions, PreferencesDialog& dialog) {
    auto* box = new QComboBox(&dialog);
    box->setObjectName(QStringLiteral("colourMap"));
    box->setToolTip(tr("In which colours the heat is drawn"));
    const QList<QAction*> maps = actions.colourMaps();
    for (const QAction* map : maps) {
        box->addItem(map->icon(), map->text());
        if (map->isChecked())
            box->setCurrentIndex(box->count() - 1);
    }
    connect(box, &QComboBox::currentIndexChanged, this,
            [maps](int index) { maps[index]->setChecked(true); });
    connect(&dialog, &QDialog::rejected, this,
            [before = maps[box->currentIndex()]] { before->setChecked(true); });
    dialog.addAppearance(tr("&Colour map:"), box);
}

void HeatSettings::addOpacity(ViewBar& bar, PreferencesDialog& dialog) {
    auto* box = new QSpinBox(&dialog);
    box->setObjectName(QStringLiteral("heatOpacity"));
    box->setToolTip(tr("How strongly the heat covers the photo"));
    box->setRange(0, wholeOpacity);
    box->setSingleStep(opacityStep);
    box->setSuffix(tr(" %"));
    box->setValue(bar.opacity());
    connect(box, &QSpinBox::valueChanged, &bar, &ViewBar::setOpacity);
    connect(&dialog, &QDialog::rejected, &bar,
            [&bar, before = bar.opacity()] { bar.setOpacity(before); });
    dialog.addAppearance(tr("&Opacity of the heat:"), box);
}

} // namespace patchgauge::ui
