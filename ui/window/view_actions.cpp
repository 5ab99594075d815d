#include "window/view_actions.h"

#include "canvas/canvas.h"
#include "panels/icon.h"
#include "window/actions.h"

#include <QAction>
#include <QActionGroup>
#include <QMenu>
#include <QPainter>
#include <QPixmap>
#include <QSettings>

#include <algorithm>
#include <array>

namespace patchgauge::ui {
namespace {

/// A way to show photo and overlay. Heat and contour are only set where they lie over each other;
/// otherwise whatever is on is compared with the photo.
struct Mode {
    const char* name;
    Arrangement arrangement;
    bool heat;
    bool contour;
};

constexpr std::array modes{Mode{"viewImage", Arrangement::Overlaid, false, false},
                           Mode{"viewHeat", Arrangement::Overlaid, true, false},
                           Mode{"viewContour", Arrangement::Overlaid, false, true},
                           Mode{"viewBoth", Arrangement::Overlaid, true, true},
                           Mode{"viewSideBySide", Arrangement::SideBySide, true, true},
                           Mode{"viewFlicker", Arrangement::Flicker, true, true},
                           Mode{"viewSplit", Arrangement::Split, true, true}};

const Mode& modeOf(const QAction* action) {
    return *std::find_if(modes.begin(), modes.end(), [action](const Mode& mode) {
        return action->objectName() == QLatin1String(mode.name);
    });
}

QString titleOf(detector::ColourMap map) {
    switch (map) {
    case detector::ColourMap::Ember:
        return ViewActions::tr("Ember");
    case detector::ColourMap::Viridis:
        return ViewActions::tr("Viridis");
    case detector::ColourMap::Cividis:
        return ViewActions::tr("Cividis");
    case detector::ColourMap::Inferno:
        return ViewActions::tr("Inferno");
    case detector::ColourMap::Grey:
        return ViewActions::tr("Grey");
    }
    return {};
}

QIcon swatch(detector::ColourMap map) {
    constexpr int width = 16;
    QPixmap pixmap(width, width);
    QPainter painter(&pixmap);
    for (int x = 0; x < width; ++x) {
        const detector::Rgb colour =
            detector::colourAt(map, static_cast<float>(x) / static_cast<float>(width - 1));
        painter.fillRect(x, 0, 1, width,
                         QColor(qRound(colour[0]), qRound(colour[1]), qRound(colour[2])));
    }
    return pixmap;
}

QString modeKey() {
    return QStringLiteral("view/mode");
}
QString dividerKey() {
    return QStringLiteral("view/divider");
}
QString colourMapKey() {
    return QStringLiteral("view/colourMap");
}
QString patchGridKey() {
    return QStringLiteral("view/patchGrid");
}
QString regionNumbersKey() {
    return QStringLiteral("view/regionNumbers");
}

} // namespace

ViewActions::ViewActions(Actions& actions, Canvas& canvas, QObject* parent)
    : QObject(parent),
      actions_(actions),
      canvas_(canvas),
      modes_(new QActionGroup(this)),
      colourMaps_(new QActionGroup(this)),
      pauseFlicker_(
          make(tr("&Pause flicker"), tr("Stay on the overlay"), "pauseFlicker", tr("Shift+P"))),
      patchGrid_(make(tr("Patch &grid"),
                      tr("Draw the borders of the patches, where they are large enough"),
                      "showPatchGrid", tr("Shift+G"))),
      regionNumbers_(make(tr("Number the &regions"),
                          tr("Write each region's number beside it, as in the read-out"),
                          "showRegionNumbers", tr("Shift+R"))) {
    pauseFlicker_->setIcon(icon(QStringLiteral("pause")));
    makeModes();
    makeColourMaps();
    connect(pauseFlicker_, &QAction::toggled, &canvas_, &Canvas::setFlickerPaused);
    connect(patchGrid_, &QAction::toggled, &canvas_, &Canvas::setPatchGridShown);
    connect(regionNumbers_, &QAction::toggled, &canvas_, &Canvas::setRegionNumbersShown);
    connect(&canvas_, &Canvas::layerOptionsChanged, this, &ViewActions::showCurrentMode);
    actions_.addToShortcuts(modes() + QList<QAction*>{pauseFlicker_, patchGrid_, regionNumbers_});
    showCurrentMode();
}

void ViewActions::makeModes() {
    const auto add = [this](const QString& text, const QString& tip, const char* objectName,
                            const QString& iconName, const QString& key) {
        QAction* mode = make(text, tip, objectName, key);
        mode->setIcon(icon(iconName));
        modes_->addAction(mode);
    };
    add(tr("Image"), tr("The photo alone"), "viewImage", QStringLiteral("view-image"),
        tr("Ctrl+1"));
    add(tr("Heat"), tr("The photo, coloured where it differs from normal"), "viewHeat",
        QStringLiteral("heat"), tr("Ctrl+2"));
    add(tr("Contour"), tr("The photo, outlined where it passes the threshold"), "viewContour",
        QStringLiteral("contour"), tr("Ctrl+3"));
    add(tr("Both"), tr("The photo with heat and contour"), "viewBoth", QStringLiteral("view-both"),
        tr("Ctrl+4"));
    add(tr("Side by side"), tr("The photo beside the overlay; both move as one"), "viewSideBySide",
        QStringLiteral("view-side-by-side"), tr("Ctrl+5"));
    add(tr("Flicker"), tr("Photo and overlay by turns, twice a second"), "viewFlicker",
        QStringLiteral("view-flicker"), tr("Ctrl+6"));
    add(tr("Split"), tr("The photo left of a line that can be moved, the overlay right of it"),
        "viewSplit", QStringLiteral("view-split"), tr("Ctrl+7"));
    connect(modes_, &QActionGroup::triggered, this, &ViewActions::choose);
}

void ViewActions::makeColourMaps() {
    for (const detector::ColourMap map : detector::colourMaps) {
        auto* action = new QAction(swatch(map), titleOf(map), colourMaps_);
        action->setObjectName(QStringLiteral("colourMap-%1").arg(name(map).c_str()));
        action->setStatusTip(tr("Colour the heat so"));
        action->setCheckable(true);
        action->setChecked(map == canvas_.layerOptions().colours);
        connect(action, &QAction::toggled, &canvas_, [this, map](bool chosen) {
            if (chosen)
                canvas_.setColourMap(map);
        });
    }
}

QAction* ViewActions::make(const QString& text, const QString& tip, const char* objectName,
                           const QString& key) {
    auto* action = new QAction(text, this);
    action->setObjectName(QLatin1String(objectName));
    action->setCheckable(true);
    action->setShortcut(QKeySequence(key));
    action->setToolTip(
        tr("%1 (%2)").arg(tip, action->shortcut().toString(QKeySequence::NativeText)));
    action->setStatusTip(tip);
    return action;
}

QList<QAction*> ViewActions::modes() const {
    return modes_->actions();
}

QList<QAction*> ViewActions::colourMaps() const {
    return colourMaps_->actions();
}

void ViewActions::addTo(QMenu& view) {
    auto* overlay = new QMenu(tr("O&verlay"), &view);
    overlay->addActions(modes());
    overlay->addSeparator();
    overlay->addAction(pauseFlicker_);
    auto* colours = new QMenu(tr("Colour &map"), &view);
    colours->addActions(colourMaps());
    view.insertMenu(actions_.zoomIn, overlay);
    view.insertMenu(actions_.zoomIn, colours);
    view.insertActions(actions_.zoomIn, {patchGrid_, regionNumbers_});
    view.insertSeparator(actions_.zoomIn);
}

void ViewActions::choose(const QAction* action) {
    const Mode& mode = modeOf(action);
    const LayerOptions& shown = canvas_.layerOptions();
    if (mode.arrangement == Arrangement::Overlaid || !(shown.heat || shown.contour)) {
        actions_.showHeat->setChecked(mode.heat);
        actions_.showContour->setChecked(mode.contour);
    }
    canvas_.setArrangement(mode.arrangement);
    showCurrentMode();
}

void ViewActions::showCurrentMode() {
    const LayerOptions& shown = canvas_.layerOptions();
    const bool whole = shown.layer.empty();
    const bool contour = shown.contour && whole;
    for (QAction* action : modes()) {
        const Mode& mode = modeOf(action);
        const bool overlaid = mode.arrangement == Arrangement::Overlaid;
        if (mode.arrangement == canvas_.arrangement() &&
            (!overlaid || (mode.heat == shown.heat && mode.contour == contour)))
            action->setChecked(true);
        // There is no threshold, and so no contour, for a single layer's share.
        action->setEnabled(whole || !overlaid || !mode.contour);
    }
    actions_.showContour->setEnabled(whole);
    const bool flickers = canvas_.arrangement() == Arrangement::Flicker;
    pauseFlicker_->setEnabled(flickers);
    pauseFlicker_->setVisible(flickers);
}

void ViewActions::restore(const QSettings& settings) {
    canvas_.setDivider(settings.value(dividerKey(), canvas_.divider()).toDouble());
    const QString arrangement = settings.value(modeKey()).toString();
    for (QAction* mode : modes())
        if (mode->objectName() == arrangement)
            canvas_.setArrangement(modeOf(mode).arrangement);
    const QString map = settings.value(colourMapKey()).toString();
    for (QAction* action : colourMaps())
        if (action->objectName() == map)
            action->setChecked(true);
    patchGrid_->setChecked(settings.value(patchGridKey()).toBool());
    regionNumbers_->setChecked(settings.value(regionNumbersKey()).toBool());
    showCurrentMode();
}

void ViewActions::save(QSettings& settings) const {
    settings.setValue(modeKey(), modes_->checkedAction()->objectName());
    settings.setValue(dividerKey(), canvas_.divider());
    settings.setValue(colourMapKey(), colourMaps_->checkedAction()->objectName());
    settings.setValue(patchGridKey(), patchGrid_->isChecked());
    settings.setValue(regionNumbersKey(), regionNumbers_->isChecked());
}

} // namespace patchgauge::ui
