#pragma once

#include "canvas/polygon_edge.h"
#include "image/region_of_interest.h"

#include <cstddef>
#include <optional>
#include <vector>

namespace patchgauge::ui {

/// The shapes of a region of interest while they are drawn, moved and reshaped, with what is
/// selected and what can be undone. Knows pointers and points of the photo, but no widgets.
///
/// A drawing tool draws one shape, which is then selected, and gives way to Select. Rectangles and
/// ellipses are dragged out; a polygon gets a vertex for each press, and a double press closes it.
/// Handles of the selected shape take precedence over everything else under the pointer, then the
/// edges of a selected polygon, where a press puts a vertex. A vertex that is pressed is chosen.
class RegionEditor {
public:
    enum class Tool { Select, Rectangle, Ellipse, Polygon };

    /// What a shape does: only within included ones is inspected, and never within excluded ones.
    enum class Role { Include, Exclude };

    struct DrawnShape {
        image::Shape shape;
        Role role = Role::Include;

        friend bool operator==(const DrawnShape& a, const DrawnShape& b) {
            return a.shape == b.shape && a.role == b.role;
        }
    };

    RegionEditor() = default;

    /// @param photo   pixels of the photo that is drawn on
    /// @param region  to begin with, possibly drawn on a photo of another size
    RegionEditor(Size photo, const std::optional<image::RegionOfInterest>& region);

    /// The region drawn; nothing without shapes.
    std::optional<image::RegionOfInterest> region() const;

    Size photo() const { return photo_; }

    /// In the order drawn; later ones lie above.
    const std::vector<DrawnShape>& shapes() const { return state_.shapes; }
    std::optional<std::size_t> selected() const { return state_.selected; }

    /// The shape being drawn; a polygon's last vertex follows the pointer.
    const std::optional<DrawnShape>& unfinished() const { return unfinished_; }

    Tool tool() const { return tool_; }
    void setTool(Tool tool);

    /// Of the selected shape, or else of the next one.
    Role role() const;
    void setRole(Role role);

    /// Where the selected shape can be taken hold of: eight points around a rectangle or ellipse,
    /// the vertices of a polygon. Empty without a selection.
    std::vector<image::Point> handles() const;

    /// The handle within `reach` image pixels of a point.
    std::optional<std::size_t> handleAt(image::Point at, double reach) const;

    /// Where a press would put another vertex into the selected polygon.
    std::optional<image::Point> newVertexAt(image::Point at, double reach) const;

    /// The vertex of the selected polygon that was pressed last.
    std::optional<std::size_t> chosenVertex() const { return chosenVertex_; }

    /// The topmost shape that contains a point.
    std::optional<std::size_t> shapeAt(image::Point at) const;

    /// What the pointer does, in image coordinates; what lies outside the photo counts as its edge.
    /// @param reach  how near is near, in image pixels
    void press(image::Point at, double reach);
    void move(image::Point at);
    void release();

    /// Closes the polygon that is being drawn; needs three vertices.
    void finishPolygon();

    /// Takes back the last vertex, or with the first one the whole polygon.
    void removeLastVertex();

    /// Drops what is being drawn, else lets go of the tool or the selection. False where there was
    /// nothing of the kind.
    bool cancel();

    void removeSelected();

    /// Removes the chosen vertex, and chooses the one that follows; without one, the selected
    /// shape.
    void removeChosen();

    /// Removes a vertex of the selected polygon, of which at least three stay.
    void removeVertex(std::size_t vertex);

    /// Moves the selected shape as far as it stays on the photo, in pixels.
    void moveSelected(double x, double y);

    /// Removes all shapes.
    void clear();

    bool canUndo() const { return !past_.empty(); }
    bool canRedo() const { return !future_.empty(); }
    void undo();
    void redo();

private:
    struct State {
        std::vector<DrawnShape> shapes;
        std::optional<std::size_t> selected;
    };

    /// A shape held by a handle or, without one, as a whole.
    struct Grip {
        std::optional<std::size_t> handle;
        image::Point from;
        image::Shape shape; ///< when it was taken hold of
        State before;
    };

    image::Point onPhoto(image::Point at) const;
    void beginShape(image::Point at);
    void addVertex(image::Point at, double reach);
    std::optional<EdgePoint> edgeAt(image::Point at, double reach) const;
    bool selectsPolygon() const;
    void insertVertex(const EdgePoint& place, image::Point at);
    void grip(image::Point at, std::optional<std::size_t> handle, State before);
    void finish();
    void commit(State before);

    Size photo_;
    State state_;
    std::vector<State> past_;
    std::vector<State> future_;
    Tool tool_ = Tool::Select;
    Role nextRole_ = Role::Include;
    std::optional<DrawnShape> unfinished_;
    double leastSide_ = 0; ///< of a shape dragged out: less was a click
    std::optional<Grip> grip_;
    std::optional<std::size_t> chosenVertex_;
};

} // namespace patchgauge::ui
