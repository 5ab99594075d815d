#include "canvas/region_editor.h"

#include <QtTest>

using namespace patchgauge;
using image::Point;
using image::Shape;
using patchgauge::ui::RegionEditor;
using Role = RegionEditor::Role;
using Tool = RegionEditor::Tool;

namespace {

constexpr Size photo{200, 100};
constexpr double reach = 4;

void drag(RegionEditor& editor, Point from, Point to) {
    editor.press(from, reach);
    editor.move({(from.x + to.x) / 2, (from.y + to.y) / 2});
    editor.move(to);
    editor.release();
}

void click(RegionEditor& editor, Point at) {
    editor.move(at);
    editor.press(at, reach);
    editor.release();
}

/// What a mouse does: the second press of a double click comes as a double click.
void doubleClick(RegionEditor& editor, Point at) {
    click(editor, at);
    editor.finishPolygon();
    editor.release();
}

RegionEditor withRectangle() {
    RegionEditor editor(photo, std::nullopt);
    drag(editor, {20, 10}, {60, 50});
    return editor;
}

const Shape triangle{Shape::Kind::Polygon, {{10, 10}, {90, 10}, {50, 80}}};

RegionEditor withTriangle() {
    RegionEditor editor(photo, image::RegionOfInterest{photo, {triangle}, {}});
    click(editor, {50, 30});
    return editor;
}

const Shape drawn{Shape::Kind::Rectangle, {{20, 10}, {60, 50}}};

} // namespace

class TestRegionEditor : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void withoutShapesThereIsNoRegionAndARectangleCanBeDrawn() {
        const RegionEditor editor(photo, std::nullopt);
        QVERIFY(!editor.region());
        QVERIFY(editor.tool() == Tool::Rectangle);
    }

    void draggingDrawsARectangleAndSelectsIt() {
        const RegionEditor editor = withRectangle();
        QCOMPARE(editor.shapes().size(), std::size_t{1});
        QVERIFY(editor.shapes()[0].shape == drawn);
        QVERIFY(editor.selected() == 0U);
        QVERIFY(editor.tool() == Tool::Select);
        QVERIFY(*editor.region() == (image::RegionOfInterest{photo, {drawn}, {}}));
    }

    void whatIsExcludedGoesWhereItBelongs() {
        RegionEditor editor = withRectangle();
        editor.cancel(); // nothing is selected, so the role is the next shape's
        editor.setRole(Role::Exclude);
        editor.setTool(Tool::Ellipse);
        drag(editor, {30, 20}, {40, 30});
        QCOMPARE(editor.region()->include.size(), std::size_t{1});
        QCOMPARE(editor.region()->exclude.size(), std::size_t{1});
        QVERIFY(editor.region()->exclude[0].kind == Shape::Kind::Ellipse);
    }

    void theRoleOfASelectedShapeCanBeChanged() {
        RegionEditor editor = withRectangle();
        editor.setRole(Role::Exclude);
        QVERIFY(editor.region()->include.empty());
        QVERIFY(editor.region()->exclude[0] == drawn);
        editor.undo();
        QVERIFY(editor.region()->include[0] == drawn);
    }

    void aPolygonIsClosedByADoubleClick() {
        RegionEditor editor(photo, std::nullopt);
        editor.setTool(Tool::Polygon);
        click(editor, {10, 10});
        click(editor, {90, 10});
        doubleClick(editor, {50, 80});
        QVERIFY(!editor.unfinished());
        QVERIFY(editor.shapes()[0].shape ==
                (Shape{Shape::Kind::Polygon, {{10, 10}, {90, 10}, {50, 80}}}));
    }

    void aPolygonIsClosedAtItsFirstVertex() {
        RegionEditor editor(photo, std::nullopt);
        editor.setTool(Tool::Polygon);
        for (const Point at : {Point{10, 10}, {90, 10}, {50, 80}, {11, 12}})
            click(editor, at);
        QCOMPARE(editor.shapes()[0].shape.points.size(), std::size_t{3});
    }

    void twoVerticesAreNoPolygon() {
        RegionEditor editor(photo, std::nullopt);
        editor.setTool(Tool::Polygon);
        click(editor, {10, 10});
        doubleClick(editor, {90, 10});
        QVERIFY(editor.unfinished());
        QVERIFY(editor.shapes().empty());
        QVERIFY(editor.cancel());
        QVERIFY(!editor.unfinished());
    }

    void verticesCanBeTakenBackOneByOne() {
        RegionEditor editor(photo, std::nullopt);
        editor.setTool(Tool::Polygon);
        for (const Point at : {Point{10, 10}, {90, 10}, {95, 90}, {50, 80}})
            click(editor, at);
        editor.move({50, 80});
        editor.removeLastVertex();
        editor.finishPolygon();
        QVERIFY(editor.shapes()[0].shape ==
                (Shape{Shape::Kind::Polygon, {{10, 10}, {90, 10}, {95, 90}}}));
    }

    void cornersAndEdgesReshape_data() {
        QTest::addColumn<QPointF>("handle");
        QTest::addColumn<QPointF>("to");
        QTest::addColumn<QRectF>("bounds");
        const auto row = [](const char* name, QPointF handle, QPointF to, QRectF bounds) {
            QTest::newRow(name) << handle << to << bounds;
        };
        row("top left", {20, 10}, {15, 5}, {QPointF(15, 5), QPointF(60, 50)});
        row("top", {40, 10}, {99, 20}, {QPointF(20, 20), QPointF(60, 50)});
        row("top right", {60, 10}, {70, 12}, {QPointF(20, 12), QPointF(70, 50)});
        row("left", {20, 30}, {30, 99}, {QPointF(30, 10), QPointF(60, 50)});
        row("right", {60, 30}, {80, 1}, {QPointF(20, 10), QPointF(80, 50)});
        row("bottom left", {20, 50}, {10, 60}, {QPointF(10, 10), QPointF(60, 60)});
        row("bottom", {40, 50}, {0, 70}, {QPointF(20, 10), QPointF(60, 70)});
        row("bottom right beyond the photo", {60, 50}, {900, 900},
            {QPointF(20, 10), QPointF(200, 100)});
        row("across the other side", {60, 30}, {5, 30}, {QPointF(5, 10), QPointF(20, 50)});
    }

    void cornersAndEdgesReshape() {
        QFETCH(QPointF, handle);
        QFETCH(QPointF, to);
        QFETCH(QRectF, bounds);
        RegionEditor editor = withRectangle();
        drag(editor, {handle.x() + 1, handle.y() - 1}, {to.x(), to.y()});
        const image::Rect now = image::boundsOf(editor.shapes()[0].shape);
        QCOMPARE(QRectF(now.left, now.top, now.width, now.height), bounds);
    }

    void aVertexFollowsThePointer() {
        RegionEditor editor(photo, std::nullopt);
        editor.setTool(Tool::Polygon);
        click(editor, {10, 10});
        click(editor, {90, 10});
        doubleClick(editor, {50, 80});
        drag(editor, {90, 10}, {120, 30});
        QVERIFY(editor.shapes()[0].shape.points[1] == (Point{120, 30}));
    }

    void aPressOnAnEdgePutsAVertexThere() {
        RegionEditor editor = withTriangle();
        QVERIFY(editor.newVertexAt({50, 12}, reach) == std::optional(Point{50, 10}));
        QVERIFY(!editor.newVertexAt({50, 30}, reach));
        QVERIFY(!editor.newVertexAt({89, 10}, reach)); // that is the vertex
        click(editor, {50, 12});
        QVERIFY(editor.shapes()[0].shape.points ==
                (std::vector<Point>{{10, 10}, {50, 10}, {90, 10}, {50, 80}}));
        editor.undo();
        QVERIFY(editor.shapes()[0].shape == triangle);
    }

    void aVertexIsPutAndDraggedInOneStep() {
        RegionEditor editor = withTriangle();
        drag(editor, {30, 45}, {5, 60}); // on the edge that closes the outline
        QVERIFY(editor.shapes()[0].shape.points ==
                (std::vector<Point>{{10, 10}, {90, 10}, {50, 80}, {5, 60}}));
        editor.undo();
        QVERIFY(editor.shapes()[0].shape == triangle);
        editor.press({30, 45}, reach);
        QVERIFY(editor.cancel());
        QVERIFY(editor.shapes()[0].shape == triangle);
    }

    void theChosenVertexIsRemovedAndThreeStay() {
        RegionEditor editor = withTriangle();
        click(editor, {50, 10});
        QVERIFY(editor.chosenVertex() == 1U);
        editor.removeChosen();
        QVERIFY(editor.shapes()[0].shape == triangle);
        editor.removeChosen();
        editor.removeVertex(0);
        QVERIFY(editor.shapes()[0].shape == triangle);
        editor.undo();
        QCOMPARE(editor.shapes()[0].shape.points.size(), std::size_t{4});
        QVERIFY(!editor.chosenVertex());
        editor.removeChosen(); // no vertex is chosen: the polygon
        QVERIFY(editor.shapes().empty());
    }

    void edgesOfBoxesTakeNoVertices() {
        RegionEditor editor = withRectangle();
        QVERIFY(!editor.newVertexAt({50, 10}, reach));
        editor.removeVertex(0);
        QVERIFY(editor.shapes()[0].shape == drawn);
    }

    void aShapeIsMovedAndStaysOnThePhoto() {
        RegionEditor editor = withRectangle();
        drag(editor, {30, 20}, {40, 25});
        QVERIFY(editor.shapes()[0].shape.points[0] == (Point{30, 15}));
        drag(editor, {40, 25}, {-500, 900});
        QVERIFY(editor.shapes()[0].shape.points[0] == (Point{0, 60}));
        editor.moveSelected(3, -1);
        QVERIFY(editor.shapes()[0].shape.points[0] == (Point{3, 59}));
    }

    void aClickChoosesAndAClickBesideChoosesNothing() {
        RegionEditor editor = withRectangle();
        click(editor, {150, 80});
        QVERIFY(!editor.selected());
        editor.setTool(Tool::Rectangle);
        click(editor, {30, 20}); // not dragged
        QVERIFY(editor.selected() == 0U);
        QCOMPARE(editor.shapes().size(), std::size_t{1});
    }

    void removingAndClearingCanBeUndone() {
        RegionEditor editor = withRectangle();
        editor.removeSelected();
        QVERIFY(!editor.region());
        editor.undo();
        QVERIFY(editor.region()->include[0] == drawn);
        editor.clear();
        QVERIFY(!editor.region());
        editor.undo();
        editor.undo();
        QVERIFY(!editor.canUndo());
        QVERIFY(!editor.region());
        editor.redo();
        QVERIFY(editor.region()->include[0] == drawn);
    }

    void aDragIsOneStepAndEscapeTakesItBack() {
        RegionEditor editor = withRectangle();
        editor.press({30, 20}, reach);
        editor.move({80, 60});
        QVERIFY(editor.cancel());
        editor.release();
        QVERIFY(editor.shapes()[0].shape == drawn);
        drag(editor, {30, 20}, {40, 20});
        editor.undo();
        QVERIFY(editor.shapes()[0].shape == drawn);
        editor.undo();
        QVERIFY(editor.shapes().empty());
    }

    void aFlattenedShapeSpringsBack() {
        RegionEditor editor = withRectangle();
        drag(editor, {60, 30}, {20, 30});
        QVERIFY(editor.shapes()[0].shape == drawn);
    }

    void aRegionOfAnotherPhotoLiesAtTheSameFractions() {
        const image::RegionOfInterest region{
            {100, 50}, {{Shape::Kind::Ellipse, {{10, 5}, {30, 25}}}}, {}};
        const RegionEditor editor(photo, region);
        QVERIFY(editor.tool() == Tool::Select);
        QVERIFY(editor.region()->image == photo);
        QVERIFY(editor.region()->include[0].points[1] == (Point{60, 50}));
    }
};

QTEST_APPLESS_MAIN(TestRegionEditor)
#include "test_region_editor.moc"
