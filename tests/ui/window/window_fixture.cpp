#include "ui/window/window_fixture.h"

#include "base/random.h"
#include "canvas/canvas.h"
#include "jobs/threaded_job_runner.h"
#include "models/text.h"
#include "support/random_backbone.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QDir>
#include <QDragEnterEvent>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPainter>
#include <QPushButton>
#include <QSpinBox>
#include <QToolButton>
#include <QtTest>

namespace patchgauge::test {
namespace {

constexpr int partSide = 96;
constexpr int idleTimeout = 120'000;

} // namespace

QImage drawPart(int number, bool defective) {
    Random random(static_cast<std::uint64_t>(number) + 1);
    QImage part(partSide, partSide, QImage::Format_RGB888);
    part.fill(QColor(60, 70, 80));
    QPainter painter(&part);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(QColor(180, 180, 170));
    const int shift = static_cast<int>(random.below(3));
    painter.translate(shift, 0);
    painter.drawRoundedRect(16, 16, 64, 64, 8, 8);
    painter.setBrush(QColor(60, 70, 80));
    painter.drawEllipse(QPoint(48, 48), 14, 14);
    if (defective) {
        painter.resetTransform();
        painter.setBrush(QColor(20, 10, 10));
        painter.drawEllipse(QPoint(66, 28), 5, 5);
    }
    painter.end();
    constexpr int noise = 24;
    for (int y = 0; y < partSide; ++y)
        for (int x = 0; x < 3 * partSide; ++x) {
            uchar& value = part.scanLine(y)[x];
            value = static_cast<uchar>(
                std::min<int>(255, value + static_cast<int>(random.below(noise))));
        }
    return part;
}

std::filesystem::path drawParts(const std::filesystem::path& folder, int count, bool defective) {
    std::filesystem::create_directories(folder);
    for (int i = 0; i < count; ++i) {
        const QString name = QStringLiteral("part-%1.png").arg(i, 3, 10, QLatin1Char('0'));
        drawPart(i + (defective ? 1000 : 0), defective)
            .save(ui::displayPath(folder) + QLatin1Char('/') + name);
    }
    return folder;
}

void saveGrab(QWidget& widget, const QString& name) {
    const QString folder = qEnvironmentVariable("PATCHGAUGE_SCREENSHOTS");
    if (folder.isEmpty())
        return;
    for (int i = 0; i < 3; ++i) // what wraps its lines is laid out more than once
        QCoreApplication::processEvents();
    QVERIFY(widget.grab().save(QStringLiteral("%1/%2.png").arg(folder, name)));
}

WindowFixture::WindowFixture(const std::filesystem::path& dataDirectory)
    : dataDirectory_(dataDirectory) {
    if (dataDirectory_.empty()) {
        dataDirectory_ = folder() / "data";
        installRandomBackbone(dataDirectory_);
    }
    settings_ = std::make_unique<QSettings>(folder_.filePath(QStringLiteral("settings.ini")),
                                            QSettings::IniFormat);
    settings_->setValue(QStringLiteral("folders/export"),
                        folder_.filePath(QStringLiteral("pictures")));
    start();
}

WindowFixture::~WindowFixture() = default;

void WindowFixture::start() {
    session_ =
        std::make_unique<ui::Session>(std::make_unique<ui::ThreadedJobRunner>(),
                                      std::make_unique<ui::ThreadedJobRunner>(), dataDirectory_);
    window_ = std::make_unique<ui::MainWindow>(*session_, *settings_);
    window_->show();
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
}

void WindowFixture::restart() {
    window_->close();
    destroy();
    start();
}

void WindowFixture::destroy() {
    window_.reset();
    session_.reset();
}

QWidget* WindowFixture::findVisible(const char* name) const {
    for (QWidget* widget : window_->findChildren<QWidget*>(QLatin1String(name)))
        if (widget->isVisible())
            return widget;
    qWarning("no visible widget is named %s", name);
    return nullptr;
}

void WindowFixture::click(const char* name) const {
    auto* button = find<QAbstractButton>(name);
    QVERIFY2(button && button->isEnabled(), name);
    QTest::mouseClick(button, Qt::LeftButton);
}

void WindowFixture::key(Qt::Key key, Qt::KeyboardModifiers modifiers) const {
    // Without a window manager nobody gives the window its activity back after a dialog.
    window_->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(window_.get()));
    QTest::keyClick(window_.get(), key, modifiers);
}

QString WindowFixture::textOf(const char* label) const {
    const auto* found = window_->findChild<QLabel*>(QLatin1String(label));
    return found ? found->text() : QString();
}

QString WindowFixture::toolTipOf(const char* label) const {
    const auto* found = window_->findChild<QLabel*>(QLatin1String(label));
    return found ? found->toolTip() : QString();
}

void WindowFixture::drop(QWidget& target, const std::vector<std::filesystem::path>& paths) {
    QMimeData data;
    QList<QUrl> urls;
    for (const auto& path : paths)
        urls << QUrl::fromLocalFile(ui::displayPath(path));
    data.setUrls(urls);
    const QPoint centre = target.rect().center();
    QDragEnterEvent enter(centre, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropped(centre, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &dropped);
}

void WindowFixture::answerFileDialog(const std::filesystem::path& path) {
    QFileDialog* dialog = nullptr;
    QTRY_VERIFY((dialog = qobject_cast<QFileDialog*>(QApplication::activeModalWidget())));
    auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("fileNameEdit"));
    name->setText(ui::displayPath(path));
    QPushButton* accept = nullptr;
    for (QAbstractButton* button : dialog->findChild<QDialogButtonBox*>()->buttons())
        if (!button->text().contains(QLatin1String("Cancel")))
            accept = qobject_cast<QPushButton*>(button);
    QTRY_VERIFY(accept && accept->isEnabled());
    QTest::mouseClick(accept, Qt::LeftButton);
    QTRY_VERIFY(QApplication::activeModalWidget() != dialog);
}

QStringList WindowFixture::messages() const {
    QStringList texts;
    for (const QLabel* label : window_->findChildren<QLabel*>(QStringLiteral("messageText")))
        if (label->isVisible())
            texts.prepend(label->text());
    return texts;
}

void WindowFixture::expectMessage(const char* text) const {
    const QStringList texts = messages();
    QVERIFY2(!texts.isEmpty() && texts.front().contains(QLatin1String(text)),
             qPrintable(texts.join(QStringLiteral(" | "))));
}

bool WindowFixture::isIdle() const {
    return !session_->worker().isBusy() && !session_->viewer().isBusy();
}

void WindowFixture::waitUntilIdle() const {
    QTRY_VERIFY_WITH_TIMEOUT(isIdle(), idleTimeout);
}

void WindowFixture::train(const std::filesystem::path& goodParts) {
    click("newModelButton");
    click("addFolder");
    answerFileDialog(goodParts);
    click("advanced");
    for (const char* side : {"inputWidth", "inputHeight"}) {
        auto* box = find<QSpinBox>(side);
        box->selectAll();
        QTest::keyClicks(box, QStringLiteral("64"));
        QTest::keyClick(box, Qt::Key_Tab);
    }
    waitUntilIdle();
    QVERIFY2(find<QAbstractButton>("train")->isEnabled(), qPrintable(textOf("forecast")));
    click("train");
    waitUntilIdle();
}

void WindowFixture::hover(QPoint pixel) const {
    auto* canvas = find<ui::Canvas>("canvas");
    const QPointF centre = QPointF(pixel) + QPointF(0.5, 0.5);
    // A mouse that is there already doesn't move.
    QTest::mouseMove(canvas, {0, 0});
    QTest::mouseMove(canvas, canvas->mapFromImage(centre).toPoint());
    QTRY_COMPARE(session_->readout().pixel(), std::optional<QPoint>(pixel));
}

} // namespace patchgauge::test
