#pragma once

#include "canvas/region_editor.h"
#include "image/geometry.h"

#include <QImage>
#include <QString>
#include <QWidget>

#include <array>
#include <optional>

class QButtonGroup;
class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace patchgauge::ui {

class RegionCanvas;

/// What a region of interest is drawn with: a photo, tools above it, and what will happen.
class RegionView : public QWidget {
    Q_OBJECT

public:
    /// @param verb  on the button that ends with the region drawn
    explicit RegionView(const QString& verb, QWidget* parent = nullptr);

    /// Begins on a photo.
    /// @param input        of the network: a region must leave some of it
    /// @param consequence  a sentence on what the button will do
    void begin(const QImage& photo, const std::optional<image::RegionOfInterest>& region,
               const image::InputSettings& input, const QString& consequence);

    /// The region drawn; nothing for all of the photo.
    std::optional<image::RegionOfInterest> region() const;

    RegionCanvas& canvas() { return *canvas_; }

Q_SIGNALS:
    void applied();
    void cancelled();

private:
    QWidget* makeDecision(const QString& verb);
    QWidget* makeTools();
    void addTools(QHBoxLayout* layout);
    void addRoles(QHBoxLayout* layout);
    void addEdits(QHBoxLayout* layout);
    QToolButton* makeButton(const QString& text, const QString& tip, const QString& iconName,
                            const QString& objectName);
    void showState();
    void showShare();

    RegionCanvas* canvas_;
    QLabel* consequence_ = nullptr;
    QLabel* share_ = nullptr;
    QPushButton* apply_ = nullptr;
    QButtonGroup* tools_;
    QButtonGroup* roles_;
    QToolButton* remove_ = nullptr;
    QToolButton* undo_ = nullptr;
    QToolButton* redo_ = nullptr;
    QToolButton* clear_ = nullptr;
    image::InputSettings input_;
    std::optional<image::RegionOfInterest> first_; ///< as it was at the beginning
    std::optional<image::RegionOfInterest> seen_;  ///< whose share is shown
};

} // namespace patchgauge::ui
