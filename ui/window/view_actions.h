#pragma once

#include "canvas/arrangement.h"

#include <QList>
#include <QObject>
#include <QString>

class QAction;
class QActionGroup;
class QMenu;
class QSettings;

namespace patchgauge::ui {

class Actions;
class Canvas;

/// How the canvas shows an image: the modes of the overlay, the colours of the heat, and what
/// points at places of it. Remembers all of it.
class ViewActions : public QObject {
    Q_OBJECT

public:
    /// Both outlive the object.
    ViewActions(Actions& actions, Canvas& canvas, QObject* parent = nullptr);

    /// Checkable, one of them checked: image, heat, contour, both, side by side, flicker, split.
    QList<QAction*> modes() const;

    /// Checkable, one of them checked.
    QList<QAction*> colourMaps() const;

    /// Checkable; enabled while photo and overlay take turns.
    QAction* pauseFlicker() const { return pauseFlicker_; }

    /// Puts everything into the View menu, before what zooms.
    void addTo(QMenu& view);

    /// Heat and contour are restored before.
    void restore(const QSettings& settings);
    void save(QSettings& settings) const;

private:
    void makeModes();
    void makeColourMaps();
    QAction* make(const QString& text, const QString& tip, const char* objectName,
                  const QString& key);
    void choose(const QAction* mode);
    void showCurrentMode();

    Actions& actions_;
    Canvas& canvas_;
    QActionGroup* modes_;
    QActionGroup* colourMaps_;
    QAction* pauseFlicker_;
    QAction* patchGrid_;
    QAction* regionNumbers_;
};

} // namespace patchgauge::ui
