#include "base/error.h"
#include "core/image/synthetic_part.h"
#include "image/alignment.h"
#include "image/visible_pixels.h"

#include <QtTest>

#include <algorithm>
#include <cmath>
#include <string>

using namespace patchgauge;
using image::Aligner;
using image::AlignmentMethod;
using image::Pose;
using image::PoseSearch;
using test::drawScene;
using test::Scene;

Q_DECLARE_METATYPE(Scene)
Q_DECLARE_METATYPE(AlignmentMethod)

namespace {

constexpr double mostDegrees = 0.5;
constexpr double mostPixels = 1;

Aligner alignerTo(const Scene& reference, AlignmentMethod method) {
    return Aligner(image::alignmentTo(drawScene(reference), method));
}

double degreesApart(double a, double b) {
    return std::abs(std::remainder(a - b, 360));
}

bool close(const Pose& found, const Pose& expected) {
    return degreesApart(found.angle, expected.angle) < mostDegrees &&
           std::hypot(found.dx - expected.dx, found.dy - expected.dy) < mostPixels;
}

std::string described(const PoseSearch& search) {
    if (!search.pose)
        return "no pose: " + search.reason.english();
    return "angle " + std::to_string(search.pose->angle) + ", shift " +
           std::to_string(search.pose->dx) + ", " + std::to_string(search.pose->dy);
}

bool mentions(const PoseSearch& search, const char* text) {
    return !search.pose && search.reason.english().find(text) != std::string::npos;
}

/// Mean absolute difference of grey levels, off the border.
double difference(const image::Image& a, const image::Image& b) {
    constexpr int margin = 40;
    double sum = 0;
    int count = 0;
    for (int row = margin; row < a.pixels.rows - margin; ++row)
        for (int column = margin; column < a.pixels.cols - margin; ++column, ++count)
            sum += std::abs(a.pixels.at<cv::Vec3b>(row, column)[0] -
                            b.pixels.at<cv::Vec3b>(row, column)[0]);
    return sum / count;
}

} // namespace

/// Poses of parts whose motion is known.
class TestAlignment : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void knownMotionsAreFound_data() {
        QTest::addColumn<AlignmentMethod>("method");
        QTest::addColumn<Scene>("scene");
        for (const AlignmentMethod method : {AlignmentMethod::Outline, AlignmentMethod::Matching}) {
            const auto row = [&](const char* name, const Scene& scene) {
                QTest::newRow((image::name(method) + ", " + name).c_str()) << method << scene;
            };
            Scene scene;
            row("not moved", scene);
            scene.noise = 7;
            for (const double angle : {0.8, -37.2, 90.0, 133.7, -179.3, 180.0}) {
                scene.angle = angle;
                row(("turned by " + std::to_string(angle)).c_str(), scene);
            }
            scene.angle = 62;
            scene.shift = {11.4, -9.7};
            row("turned and shifted", scene);
            scene.defect = true;
            row("with a defect", scene);
            scene.scale = 0.5;
            scene.photo = {160, 120};
            row("at half the resolution", scene);
            scene.scale = 3;
            scene.photo = {960, 720};
            row("at three times the resolution", scene);
        }
    }

    void knownMotionsAreFound() {
        QFETCH(AlignmentMethod, method);
        QFETCH(Scene, scene);
        const PoseSearch search = alignerTo({}, method).find(drawScene(scene));
        const Pose expected = test::poseOf(scene);
        QVERIFY2(search.pose && close(*search.pose, expected), described(search).c_str());
        QVERIFY(search.pose->angle > -180 && search.pose->angle <= 180);
        QVERIFY(search.pose->quality > 0.8 && search.pose->quality <= 1);
        QCOMPARE(search.pose->photo, expected.photo);
        QCOMPARE(search.pose->aligned, expected.aligned);
    }

    void anAlignedPhotoLooksLikeTheReference() {
        Scene turned;
        turned.angle = -71;
        turned.shift = {8, 5};
        turned.noise = 9;
        const image::Image reference = drawScene({});
        const image::Image photo = drawScene(turned);
        const PoseSearch search = alignerTo({}, AlignmentMethod::Outline).find(photo);
        QVERIFY2(search.pose, search.reason.english().c_str());
        QVERIFY(difference(photo, reference) > 20);
        QVERIFY(difference(image::aligned(photo, *search.pose), reference) < 5);
    }

    void pointsOfTheAlignedPhotoAreThoseOfThePhoto() {
        const Pose pose{30, 12, -5, 1, {320, 240}, {640, 480}};
        // Written out: about the middles, counter-clockwise in coordinates that go down.
        const double c = std::cos(std::acos(-1) / 6);
        const double s = 0.5;
        const image::Point found = pose.toPhoto(image::Point{330, 260});
        QVERIFY(std::abs(found.x - (160 + 12 + c * 10 + s * 20)) < 1e-9);
        QVERIFY(std::abs(found.y - (120 - 5 - s * 10 + c * 20)) < 1e-9);
        const image::Point back = pose.toAligned(found);
        QVERIFY(std::hypot(back.x - 330, back.y - 260) < 1e-9);

        const image::Rect box = pose.toPhoto(image::Rect{320, 240, 10, 20});
        QVERIFY(std::abs(box.left - 172) < 1e-9);
        QVERIFY(std::abs(box.width - (c * 10 + s * 20)) < 1e-9);
        QVERIFY(std::abs(box.top - (115 - s * 10)) < 1e-9);
        QVERIFY(std::abs(box.height - (s * 10 + c * 20)) < 1e-9);
    }

    void aPartThatLooksTheSameAfterHalfATurnIsTurnedTheShorterWay() {
        Scene reference;
        reference.symmetric = true;
        Scene scene = reference;
        scene.angle = 150;
        scene.noise = 5;
        const PoseSearch search =
            alignerTo(reference, AlignmentMethod::Outline).find(drawScene(scene));
        QVERIFY2(search.pose, search.reason.english().c_str());
        QVERIFY2(std::min(degreesApart(search.pose->angle, 150),
                          degreesApart(search.pose->angle, -30)) < mostDegrees,
                 described(search).c_str());
    }

    void theSamePhotoGivesTheSamePose() {
        Scene scene;
        scene.angle = 100;
        const image::Image photo = drawScene(scene);
        for (const AlignmentMethod method : {AlignmentMethod::Outline, AlignmentMethod::Matching}) {
            const PoseSearch one = alignerTo({}, method).find(photo);
            const PoseSearch other = alignerTo({}, method).find(photo);
            QVERIFY(one.pose && other.pose);
            QCOMPARE(one.pose->angle, other.pose->angle);
            QCOMPARE(one.pose->dx, other.pose->dx);
            QCOMPARE(one.pose->quality, other.pose->quality);
        }
    }

    void sixteenBitsGiveTheSamePose() {
        Scene scene;
        scene.angle = -64;
        const image::Image photo = drawScene(scene);
        image::Image deep;
        photo.pixels.convertTo(deep.pixels, CV_16U, 257);
        const Aligner aligner = alignerTo({}, AlignmentMethod::Outline);
        const PoseSearch one = aligner.find(photo);
        const PoseSearch other = aligner.find(deep);
        QVERIFY(one.pose && other.pose && close(*one.pose, *other.pose));
        const image::Image shallow = image::aligned(photo, *one.pose);
        image::Image same = image::aligned(deep, *other.pose);
        QCOMPARE(same.pixels.type(), CV_16UC3);
        same.pixels.convertTo(same.pixels, CV_8U, 1.0 / 257);
        QVERIFY(difference(shallow, same) < 1.5);
    }

    void whyAPartIsNotFoundIsSaid() {
        const Aligner outline = alignerTo({}, AlignmentMethod::Outline);
        const Aligner matching = alignerTo({}, AlignmentMethod::Matching);
        Scene empty;
        empty.part = false;
        QVERIFY(mentions(outline.find(drawScene(empty)), "stands out"));
        QVERIFY(mentions(matching.find(drawScene(empty)), "correlation"));

        Scene two;
        two.second = true;
        two.shift = {-10, -50};
        QVERIFY(mentions(outline.find(drawScene(two)), "more than one part"));

        Scene cut;
        cut.shift = {115, 0};
        QVERIFY(mentions(outline.find(drawScene(cut)), "border"));

        Scene tiny;
        tiny.photo = {15, 200};
        QVERIFY(mentions(outline.find(drawScene(tiny)), "smaller than 16x16"));
        QVERIFY(mentions(matching.find(drawScene(tiny)), "smaller than 16x16"));
    }

    void aTinyPhotoIsPlacedAsWellAsItsPixelsAllow() {
        Scene tiny;
        tiny.photo = {32, 24};
        tiny.scale = 0.1;
        const Aligner aligner = alignerTo(tiny, AlignmentMethod::Outline);
        tiny.angle = 180;
        tiny.noise = 4;
        const PoseSearch search = aligner.find(drawScene(tiny));
        QVERIFY2(search.pose, search.reason.english().c_str());
        QVERIFY2(degreesApart(search.pose->angle, 180) < 10, described(search).c_str());
    }

    void aReferenceThatCannotServeIsRefused() {
        Scene empty;
        empty.part = false;
        QVERIFY_EXCEPTION_THROWN(alignerTo(empty, AlignmentMethod::Outline), Error);
        Scene tiny;
        tiny.photo = {15, 200};
        QVERIFY_EXCEPTION_THROWN(alignerTo(tiny, AlignmentMethod::Matching), Error);
    }

    void aLargeReferenceIsKeptSmall() {
        Scene large;
        large.photo = {1200, 600};
        large.scale = 3;
        const image::Alignment alignment =
            image::alignmentTo(drawScene(large), AlignmentMethod::Outline);
        QCOMPARE(alignment.reference.size(), (Size{512, 256}));
        QCOMPARE(alignment.photo, (Size{1200, 600}));
    }

    void onlyWhatThePhotoShowsIsInspected_data() {
        QTest::addColumn<double>("angle");
        QTest::addColumn<double>("dx");
        QTest::addColumn<bool>("inRegion");
        QTest::newRow("turned") << 30.0 << 5.0 << false;
        QTest::newRow("shifted") << 0.0 << 25.0 << false;
        QTest::newRow("as the reference") << 0.0 << 0.2 << false;
        QTest::newRow("turned, in a region") << -110.0 << 0.0 << true;
    }

    void onlyWhatThePhotoShowsIsInspected() {
        QFETCH(double, angle);
        QFETCH(double, dx);
        QFETCH(bool, inRegion);
        const image::InputSettings input{{64, 64}, {64, 64}, 16};
        const Pose pose{angle, dx, 0, 1, {160, 120}, {160, 120}};
        Grid<char> region;
        if (inRegion) {
            region = Grid<char>(input.crop, 0);
            for (int row = 0; row < 64; ++row)
                for (int column = 0; column < 40; ++column)
                    region.at(row, column) = 1;
        }
        const Grid<char> found = image::visiblePixels(pose, input, region);

        // Each pixel by itself: whether any within eight of it lies beyond the photo.
        const auto beyond = [&](int row, int column) {
            const image::Point photo =
                pose.toPhoto(image::Point{(column + 0.5) * 160 / 64, (row + 0.5) * 120 / 64});
            return photo.x < -0.5 || photo.y < -0.5 || photo.x > 160.5 || photo.y > 120.5;
        };
        for (int row = 0; row < 64; ++row)
            for (int column = 0; column < 64; ++column) {
                bool hidden = inRegion && column >= 40;
                for (int y = std::max(row - 8, 0); y <= std::min(row + 8, 63); ++y)
                    for (int x = std::max(column - 8, 0); x <= std::min(column + 8, 63); ++x)
                        hidden = hidden || beyond(y, x);
                QCOMPARE(found.at(row, column) == 0, hidden);
            }
    }

    void aRegionThatThePhotoDoesNotShowStaysAsItIs() {
        const image::InputSettings input{{64, 64}, {64, 64}, 16};
        Grid<char> corner(input.crop, 0);
        corner.at(0, 0) = 1;
        const Pose pose{45, 0, 0, 1, {100, 100}, {100, 100}};
        const Grid<char> found = image::visiblePixels(pose, input, corner);
        QVERIFY(std::equal(found.begin(), found.end(), corner.begin(), corner.end()));
    }

    void namesOfMethodsAreReadBack() {
        for (const AlignmentMethod method :
             {AlignmentMethod::None, AlignmentMethod::Outline, AlignmentMethod::Matching})
            QVERIFY(image::alignmentMethodNamed(image::name(method)) == method);
        QVERIFY(!image::alignmentMethodNamed("sideways"));
    }
};

QTEST_GUILESS_MAIN(TestAlignment)
#include "test_alignment.moc"
