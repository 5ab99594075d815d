#include "window/main_window.h"

#include "canvas/canvas.h"
#include "dialogs/about_dialog.h"
#include "dialogs/dropped_paths.h"
#include "dialogs/file_prompt.h"
#include "dialogs/new_model_dialog.h"
#include "dialogs/shortcuts_dialog.h"
#include "dialogs/stop_question.h"
#include "image/reader.h"
#include "models/text.h"
#include "panels/icon.h"
#include "panels/image_list_panel.h"
#include "panels/job_bar.h"
#include "panels/message_area.h"
#include "panels/readout_panel.h"
#include "window/canvas_panel.h"
#include "window/filter_bar.h"
#include "window/first_look.h"
#include "window/model_line.h"
#include "window/recent_models.h"
#include "window/session.h"
#include "window/start_pages.h"
#include "window/view_bar.h"

#include <QAction>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QMenuBar>
#include <QSettings>
#include <QStackedWidget>
#include <QStandardPaths>
#include <QStatusBar>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace patchgauge::ui {
namespace {

bool isModel(const std::filesystem::path& path) {
    return path.extension() == ".padim";
}

QString imageFilter() {
    QStringList patterns;
    for (const std::string& extension : image::fileExtensions())
        patterns << QStringLiteral("*%1").arg(QString::fromStdString(extension));
    return MainWindow::tr("Images (%1)").arg(patterns.join(QLatin1Char(' ')));
}

QString modelFilter() {
    return MainWindow::tr("PatchGauge models (*.padim)");
}

} // namespace

MainWindow::MainWindow(Session& session, QSettings& settings, QWidget* parent)
    : QMainWindow(parent),
      session_(session),
      settings_(settings),
      actions_(this),
      recent_(new RecentModels(settings, this)),
      messages_(new MessageArea(this)),
      pages_(new QStackedWidget(this)),
      picture_(new CanvasPanel(actions_, session.readout(), this)),
      list_(new ImageListPanel(&session.images(), &shown_, this)),
      readoutPanel_(new ReadoutPanel(session.readout(), this)),
      filter_(new FilterBar(session.images(), shown_, this)),
      modelLine_(new QLabel(this)) {
    setWindowTitle(tr("PatchGauge"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    shown_.setSourceModel(&session_.images());
    buildMenus();
    buildToolBar();
    buildDocks();
    buildCentre();
    connectActions();
    // Before the page changes: a list that gets the focus without a choice makes one of its own.
    new FirstLook(session_.images(), *list_, this);
    connectSession();
    restoreState();
    showModel();
}

MainWindow::~MainWindow() = default;

void MainWindow::buildMenus() {
    QMenu* file = menuBar()->addMenu(tr("&File"));
    file->addActions({actions_.newModel, actions_.openModel});
    file->addMenu(recent_->menu());
    file->addAction(actions_.saveModelAs);
    file->addSeparator();
    file->addActions({actions_.inspectFolder, actions_.inspectImages});
    file->addSeparator();
    file->addActions({actions_.exportView, actions_.exportRejected});
    file->addSeparator();
    file->addAction(actions_.quit);
    viewMenu_ = menuBar()->addMenu(tr("&View"));
    viewMenu_->addActions({actions_.showHeat, actions_.showContour});
    viewMenu_->addSeparator();
    viewMenu_->addActions({actions_.zoomIn, actions_.zoomOut, actions_.fit, actions_.actualSize});
    viewMenu_->addSeparator();
    QMenu* help = menuBar()->addMenu(tr("&Help"));
    help->addActions({actions_.tryDemo, actions_.shortcuts, actions_.about});
}

void MainWindow::buildToolBar() {
    QToolBar* bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("toolBar"));
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    constexpr int iconSide = 20;
    bar->setIconSize({iconSide, iconSide});
    const auto addWithMenu = [bar](QAction* action, QMenu* menu) {
        bar->addAction(action);
        auto* button = qobject_cast<QToolButton*>(bar->widgetForAction(action));
        button->setMenu(menu);
        button->setPopupMode(QToolButton::MenuButtonPopup);
    };
    bar->addAction(actions_.newModel);
    addWithMenu(actions_.openModel, recent_->menu());
    bar->addSeparator();
    auto* inspect = new QMenu(tr("Inspect"), this);
    inspect->addActions({actions_.inspectFolder, actions_.inspectImages});
    addWithMenu(actions_.inspectFolder, inspect);
    auto* exports = new QMenu(tr("Export"), this);
    exports->addActions({actions_.exportView, actions_.exportRejected});
    addWithMenu(actions_.exportView, exports);
    auto* space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addWidget(filter_);
    for (QAction* action : bar->actions())
        if (QWidget* button = bar->widgetForAction(action); button && !action->text().isEmpty()) {
            button->setObjectName(action->objectName() + QStringLiteral("Button"));
            button->setAccessibleName(action->statusTip());
        }
}

void MainWindow::buildDocks() {
    const auto addDock = [this](Qt::DockWidgetArea area, QWidget* content, const QString& title,
                                const QString& name) {
        auto* dock = new QDockWidget(title, this);
        dock->setObjectName(name);
        dock->setWidget(content);
        dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
        addDockWidget(area, dock);
        viewMenu_->addAction(dock->toggleViewAction());
    };
    addDock(Qt::LeftDockWidgetArea, list_, tr("Images"), QStringLiteral("imagesDock"));
    addDock(Qt::RightDockWidgetArea, readoutPanel_, tr("Read-out"), QStringLiteral("readoutDock"));
    list_->findChild<QWidget*>(QStringLiteral("imageList"))->installEventFilter(this);
}

void MainWindow::buildCentre() {
    welcome_ = makeWelcomePage(actions_, pages_);
    ready_ = makeReadyPage(actions_, pages_);
    for (QWidget* page : {welcome_, ready_, static_cast<QWidget*>(picture_)})
        pages_->addWidget(page);
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(messages_);
    layout->addWidget(pages_, 1);
    setCentralWidget(centre);
    welcome_->setFocus();

    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(new JobBar(session_.worker(), this), 1);
    modelLine_->setObjectName(QStringLiteral("modelLine"));
    modelLine_->setAccessibleName(tr("Model in use"));
    modelLine_->setContentsMargins(8, 0, 8, 0);
    statusBar()->addPermanentWidget(modelLine_);
}

void MainWindow::connectActions() {
    connect(actions_.newModel, &QAction::triggered, this, &MainWindow::createModel);
    connect(actions_.openModel, &QAction::triggered, this, &MainWindow::chooseModel);
    connect(actions_.saveModelAs, &QAction::triggered, this, &MainWindow::chooseModelCopy);
    connect(actions_.tryDemo, &QAction::triggered, &session_, &Session::tryDemo);
    connect(actions_.inspectFolder, &QAction::triggered, this, &MainWindow::chooseFolder);
    connect(actions_.inspectImages, &QAction::triggered, this, &MainWindow::chooseImages);
    connect(actions_.exportView, &QAction::triggered, this, &MainWindow::exportView);
    connect(actions_.exportRejected, &QAction::triggered, this, &MainWindow::exportRejected);
    connect(actions_.quit, &QAction::triggered, this, &QWidget::close);
    connect(actions_.shortcuts, &QAction::triggered, this, &MainWindow::showShortcuts);
    connect(actions_.about, &QAction::triggered, this, &MainWindow::showAbout);
    connect(recent_, &RecentModels::chosen, &session_, &Session::open);
}

void MainWindow::connectSession() {
    connect(&session_, &Session::modelChanged, this, &MainWindow::showModel);
    connect(&session_, &Session::modelFileUsed, recent_, &RecentModels::add);
    connect(&session_, &Session::said, messages_, &MessageArea::post);
    connect(&session_, &Session::imageUnavailable, picture_, &CanvasPanel::showNotice);
    connect(list_, &ImageListPanel::currentRowChanged, &session_, &Session::look);
    connect(&session_.images(), &InspectionListModel::countsChanged, this, &MainWindow::showPage);
    connect(&session_.readout(), &ReadoutModel::imageChanged, this, &MainWindow::enableActions);
    connect(&session_.worker(), &JobRunner::started, this, &MainWindow::enableActions);
    connect(&session_.worker(), &JobRunner::finished, this, [this] {
        enableActions();
        if (closing_ && !session_.worker().isBusy())
            close();
    });
}

void MainWindow::restoreState() {
    constexpr QSize firstSize(1280, 800);
    resize(firstSize);
    restoreGeometry(settings_.value(QStringLiteral("window/geometry")).toByteArray());
    // What stands beside a picture would only distract from how to begin.
    for (QDockWidget* dock : findChildren<QDockWidget*>())
        dock->hide();
    picture_->viewBar().setOpacity(
        settings_.value(QStringLiteral("view/opacity"), picture_->viewBar().opacity()).toInt());
    actions_.showHeat->setChecked(settings_.value(QStringLiteral("view/heat"), true).toBool());
    actions_.showContour->setChecked(
        settings_.value(QStringLiteral("view/contour"), true).toBool());
}

void MainWindow::saveState() {
    settings_.setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (docksRestored_)
        settings_.setValue(QStringLiteral("window/state"), QMainWindow::saveState());
    settings_.setValue(QStringLiteral("view/opacity"), picture_->viewBar().opacity());
    settings_.setValue(QStringLiteral("view/heat"), actions_.showHeat->isChecked());
    settings_.setValue(QStringLiteral("view/contour"), actions_.showContour->isChecked());
}

void MainWindow::restoreDocks() {
    if (docksRestored_)
        return;
    docksRestored_ = true;
    for (QDockWidget* dock : findChildren<QDockWidget*>())
        dock->show();
    QMainWindow::restoreState(settings_.value(QStringLiteral("window/state")).toByteArray());
}

void MainWindow::openPaths(const std::vector<std::filesystem::path>& paths) {
    std::vector<std::filesystem::path> images;
    for (const auto& path : paths)
        if (isModel(path))
            session_.open(path);
        else
            images.push_back(path);
    session_.inspect(images);
}

void MainWindow::createModel() {
    auto* dialog = new NewModelDialog(session_.viewer(), session_.store(), session_.modelFolder(),
                                      settings_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this,
            [this, dialog] { session_.train(dialog->request()); });
    dialog->open();
}

void MainWindow::chooseModel() {
    promptForFile(this, tr("Open model"), modelFilter(), settings_,
                  QStringLiteral("folders/models"),
                  [this](const std::filesystem::path& file) { session_.open(file); });
}

void MainWindow::chooseModelCopy() {
    promptForSaving(this, tr("Save model as"), session_.loaded()->file(), modelFilter(),
                    [this](const std::filesystem::path& file) { session_.saveModelAs(file); });
}

void MainWindow::chooseFolder() {
    promptForFolder(this, tr("Inspect folder"), settings_, QStringLiteral("folders/inspect"),
                    [this](const std::filesystem::path& folder) { session_.inspect({folder}); });
}

void MainWindow::chooseImages() {
    promptForFiles(
        this, tr("Inspect images"), imageFilter(), settings_, QStringLiteral("folders/inspect"),
        [this](const std::vector<std::filesystem::path>& files) { session_.inspect(files); });
}

void MainWindow::exportView() {
    const QString pictures = QStandardPaths::writableLocation(QStandardPaths::PicturesLocation) +
                             QStringLiteral("/PatchGauge");
    const QString folder = settings_.value(QStringLiteral("folders/export"), pictures).toString();
    session_.exportView(picture_->canvas().layerOptions(), toPath(folder));
}

void MainWindow::exportRejected() {
    promptForFolder(this, tr("Export rejected images to"), settings_,
                    QStringLiteral("folders/exportAll"),
                    [this](const std::filesystem::path& folder) {
                        session_.exportRejected(picture_->canvas().layerOptions(), folder);
                    });
}

void MainWindow::showShortcuts() {
    auto* dialog = new ShortcutsDialog(actions_.shortcutLines(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showAbout() {
    const auto& loaded = session_.loaded();
    auto* dialog = new AboutDialog(
        loaded ? QString::fromStdString(loaded->model()->info().backbone.execution) : QString(),
        this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void MainWindow::showModel() {
    const auto& loaded = session_.loaded();
    filter_->clear();
    readoutPanel_->setModel(loaded ? loaded->model() : nullptr,
                            loaded ? loaded->name() : QString());
    modelLine_->setText(loaded ? modelLine(*loaded->model(), loaded->name()) : QString());
    setWindowTitle(loaded ? tr("%1 – PatchGauge").arg(loaded->name()) : tr("PatchGauge"));
    if (loaded)
        restoreDocks();
    showPage();
}

void MainWindow::showPage() {
    QWidget* page = picture_;
    if (!session_.loaded())
        page = welcome_;
    else if (session_.images().rowCount() == 0)
        page = ready_;
    if (page != pages_->currentWidget()) {
        pages_->setCurrentWidget(page);
        (page == picture_ ? list_ : page)->setFocus();
    }
    enableActions();
}

void MainWindow::enableActions() {
    const bool hasModel = session_.loaded() != nullptr;
    const bool hasImage = session_.readout().image().has_value();
    actions_.saveModelAs->setEnabled(hasModel);
    actions_.inspectFolder->setEnabled(hasModel);
    actions_.inspectImages->setEnabled(hasModel);
    actions_.exportView->setEnabled(hasImage);
    actions_.exportRejected->setEnabled(session_.images().counts().reject > 0);
    actions_.tryDemo->setEnabled(!session_.worker().isBusy());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (session_.worker().isBusy()) {
        event->ignore();
        if (!closing_)
            askToStop(this, [this] { stopAndClose(); });
        return;
    }
    saveState();
    event->accept();
}

void MainWindow::stopAndClose() {
    closing_ = true;
    session_.worker().cancelAll();
    close();
}

void MainWindow::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedPaths(event->mimeData()).empty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent* event) {
    openPaths(droppedPaths(event->mimeData()));
    event->acceptProposedAction();
}

bool MainWindow::eventFilter(QObject* watched, QEvent* event) {
    // Space held looks at the bare photo, whether canvas or list has the focus.
    const bool press = event->type() == QEvent::KeyPress;
    if (press || event->type() == QEvent::KeyRelease) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == Qt::Key_Space) {
            if (!key->isAutoRepeat())
                picture_->canvas().setPhotoBare(press);
            return true;
        }
    }
    return QMainWindow::eventFilter(watched, event);
}

} // namespace patchgauge::ui
