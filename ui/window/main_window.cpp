#include "window/main_window.h"

#include "canvas/canvas.h"
#include "dialogs/dropped_paths.h"
#include "dialogs/stop_question.h"
#include "panels/icon.h"
#include "panels/image_list_panel.h"
#include "panels/job_bar.h"
#include "panels/message_area.h"
#include "panels/operator_bar.h"
#include "panels/readout_panel.h"
#include "panels/regions_section.h"
#include "panels/watch_bar.h"
#include "window/acceptance_actions.h"
#include "window/agreement_actions.h"
#include "window/application_actions.h"
#include "window/batch_figures.h"
#include "window/canvas_panel.h"
#include "window/centre_pages.h"
#include "window/compare_actions.h"
#include "window/export_actions.h"
#include "window/file_actions.h"
#include "window/filter_bar.h"
#include "window/first_look.h"
#include "window/master_actions.h"
#include "window/menus.h"
#include "window/model_actions.h"
#include "window/model_line.h"
#include "window/normal_page.h"
#include "window/operator_actions.h"
#include "window/quality_panel.h"
#include "window/recent_models.h"
#include "window/recording.h"
#include "window/records_actions.h"
#include "window/region_actions.h"
#include "window/release_actions.h"
#include "window/report_actions.h"
#include "window/review_actions.h"
#include "window/scores_panel.h"
#include "window/session.h"
#include "window/update_actions.h"
#include "window/view_actions.h"
#include "window/view_bar.h"
#include "window/watch_actions.h"

#include <QAction>
#include <QCloseEvent>
#include <QDockWidget>
#include <QLabel>
#include <QMenu>
#include <QSettings>
#include <QStatusBar>
#include <QVBoxLayout>

namespace patchgauge::ui {
namespace {

bool isModel(const std::filesystem::path& path) {
    return path.extension() == ".padim";
}

QString listOrderKey() {
    return QStringLiteral("list/order");
}

} // namespace

MainWindow::MainWindow(Session& session, QSettings& settings, QWidget* parent)
    : QMainWindow(parent),
      session_(session),
      settings_(settings),
      actions_(this),
      recent_(new RecentModels(settings, this)),
      messages_(new MessageArea(this)),
      picture_(new CanvasPanel(actions_, session.readout(), this)),
      list_(new ImageListPanel(&session.images(), &shown_, &session.thumbnails(), this)),
      firstLook_(new FirstLook(session.images(), *list_, this)),
      pages_(new CentrePages(actions_, session, picture_, this)),
      readoutPanel_(new ReadoutPanel(session.readout(), this)),
      figures_(new BatchFigures(session.images(), session.viewer(), this)),
      scores_(new ScoresPanel(session, *figures_, settings, this)),
      quality_(new QualityPanel(session, *figures_, shown_, this)),
      filter_(new FilterBar(session.images(), shown_, this)),
      watchBar_(new WatchBar(this)),
      modelLine_(new QLabel(this)) {
    setWindowTitle(tr("PatchGauge"));
    setWindowIcon(applicationIcon());
    setAcceptDrops(true);
    shown_.setSourceModel(&session_.images());
    viewMenu_ = buildMenus(*this, actions_, recent_->menu());
    buildToolBar(*this, actions_, recent_->menu(), filter_);
    buildDocks();
    buildCentre();
    connectActions();
    connectSession();
    restoreState();
    enableActions();
    if (session_.loaded()) {
        restoreDocks();
        showModel();
    }
}

MainWindow::~MainWindow() = default;

void MainWindow::buildDocks() {
    const auto addDock = [this](Qt::DockWidgetArea area, QWidget* content, const QString& title,
                                const QString& name) {
        auto* dock = new QDockWidget(title, this);
        dock->setObjectName(name);
        dock->setWidget(content);
        dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable);
        addDockWidget(area, dock);
        viewMenu_->addAction(dock->toggleViewAction());
        return dock;
    };
    addDock(Qt::LeftDockWidgetArea, list_, tr("Images"), QStringLiteral("imagesDock"));
    addDock(Qt::RightDockWidgetArea, readoutPanel_, tr("Read-out"), QStringLiteral("readoutDock"));
    scoresDock_ =
        addDock(Qt::RightDockWidgetArea, scores_, tr("Scores"), QStringLiteral("scoresDock"));
    QDockWidget* quality =
        addDock(Qt::RightDockWidgetArea, quality_, tr("Quality"), QStringLiteral("qualityDock"));
    tabifyDockWidget(scoresDock_, quality);
    quality->installEventFilter(quality_);
    list_->findChild<QWidget*>(QStringLiteral("imageList"))->installEventFilter(this);
}

void MainWindow::buildCentre() {
    auto* centre = new QWidget(this);
    auto* layout = new QVBoxLayout(centre);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(new OperatorBar(actions_.operatorMode, centre));
    layout->addWidget(watchBar_);
    layout->addWidget(messages_);
    layout->addWidget(pages_, 1);
    setCentralWidget(centre);
    pages_->currentWidget()->setFocus();

    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(new JobBar(session_.worker(), this), 1);
    modelLine_->setObjectName(QStringLiteral("modelLine"));
    modelLine_->setAccessibleName(tr("Model in use"));
    modelLine_->setContentsMargins(8, 0, 8, 0);
    statusBar()->addPermanentWidget(modelLine_);
}

void MainWindow::connectActions() {
    new FileActions(actions_, session_, picture_->canvas(), settings_, this);
    new ExportActions(actions_, session_, shown_, picture_->canvas(), settings_, this);
    new ModelActions(actions_, session_, settings_, this);
    new ReleaseActions(actions_, session_, settings_, this);
    new OperatorActions(actions_, session_, settings_, this);
    new MasterActions(actions_, session_, settings_, this);
    watch_ = new WatchActions(actions_, session_, *list_, *watchBar_, settings_, this);
    new UpdateActions(actions_, session_, settings_, this);
    new ReviewActions(actions_, session_, *list_, shown_, settings_, picture_->canvas(), this);
    picture_->viewActions().addTo(*viewMenu_);
    new RegionActions(actions_, session_, *pages_, *firstLook_, this);
    compare_ = new CompareActions(actions_, session_, *picture_, settings_, viewMenu_, this);
    new AcceptanceActions(actions_, session_, picture_->canvas(), this);
    auto* agreement = new AgreementActions(actions_, session_, shown_, settings_, this);
    connect(agreement, &AgreementActions::imageChosen, this, &MainWindow::lookAt);
    list_->addAction(actions_.releasePin);
    connect(actions_.tryDemo, &QAction::triggered, &session_, &Session::tryDemo);
    const auto* application =
        new ApplicationActions(actions_, session_, *picture_, settings_, this);
    connect(application, &ApplicationActions::preferencesChanged, this,
            &MainWindow::preferencesChanged);
    auto* recording = new Recording(session_, settings_, this);
    new ReportActions(actions_.report, session_, shown_, *recording, settings_, this);
    auto* records = new RecordsActions(actions_, session_, *recording, settings_, this);
    connect(application, &ApplicationActions::preferencesChanged, records,
            &RecordsActions::followSettings);
    connect(recent_, &RecentModels::chosen, &session_, &Session::open);
}

void MainWindow::connectSession() {
    connect(&session_, &Session::modelChanged, this, [this] {
        filter_->clear();
        restoreDocks();
        showModel();
    });
    connect(&session_, &Session::thresholdsChanged, this, &MainWindow::showModel);
    connect(&session_.permissions(), &Permissions::changed, this, &MainWindow::enableActions);
    connect(&session_, &Session::previewChanged, this, &MainWindow::enableActions);
    connect(quality_, &QualityPanel::thresholdOffered, scores_, &ScoresPanel::offer);
    connect(&session_, &Session::modelFileUsed, recent_, &RecentModels::add);
    connect(&session_, &Session::said, messages_, &MessageArea::post);
    connect(&session_.viewing(), &Viewing::imageUnavailable, picture_, &CanvasPanel::showNotice);
    connect(list_, &ImageListPanel::currentRowChanged, &session_.viewing(), &Viewing::look);
    connect(list_, &ImageListPanel::allWanted, filter_, &FilterBar::clear);
    connect(&readoutPanel_->regions(), &RegionsSection::selected, &picture_->canvas(),
            &Canvas::selectRegion);
    connect(&readoutPanel_->regions(), &RegionsSection::activated, &picture_->canvas(),
            &Canvas::zoomToRegion);
    connect(list_, &ImageListPanel::currentRowChanged, compare_, &CompareActions::setCurrentRow);
    connect(compare_, &CompareActions::imageChosen, this, &MainWindow::choose);
    connect(pages_, &CentrePages::pageChanged, this, [this](bool picture) {
        if (picture)
            list_->setFocus();
    });
    connect(&pages_->normalPage(), &NormalPage::imageChosen, this, &MainWindow::lookAt);
    connect(&session_.images(), &InspectionListModel::countsChanged, this,
            &MainWindow::enableActions);
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
    picture_->viewActions().restore(settings_);
    list_->setOrder(static_cast<ImageOrder>(settings_.value(listOrderKey()).toInt()));
}

void MainWindow::rememberState() {
    settings_.setValue(QStringLiteral("window/geometry"), saveGeometry());
    if (docksRestored_)
        settings_.setValue(QStringLiteral("window/state"), QMainWindow::saveState());
    compare_->saveState();
    settings_.setValue(QStringLiteral("view/opacity"), picture_->viewBar().opacity());
    settings_.setValue(QStringLiteral("view/heat"), actions_.showHeat->isChecked());
    settings_.setValue(QStringLiteral("view/contour"), actions_.showContour->isChecked());
    picture_->viewActions().save(settings_);
    settings_.setValue(listOrderKey(), static_cast<int>(list_->order()));
}

void MainWindow::continueFrom(MainWindow& earlier) {
    ImageFilter filter = earlier.shown_.filter();
    filter.condition = {}; // belongs to a choice in the earlier window
    shown_.setFilter(filter);
    watch_->continueFrom(*earlier.watch_);
}

void MainWindow::restoreDocks() {
    if (docksRestored_)
        return;
    docksRestored_ = true;
    for (QDockWidget* dock : findChildren<QDockWidget*>())
        dock->show();
    constexpr int readoutShare = 2;
    constexpr int scoresShare = 3;
    resizeDocks({findChild<QDockWidget*>(QStringLiteral("readoutDock")), scoresDock_},
                {readoutShare, scoresShare}, Qt::Vertical);
    scoresDock_->raise(); // rather than the last that was shown
    QMainWindow::restoreState(settings_.value(QStringLiteral("window/state")).toByteArray());
    compare_->restoreDock();
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

void MainWindow::lookAt(const std::filesystem::path& image) {
    filter_->clear();
    firstLook_->lookFor(image);
    session_.inspect({image});
}

void MainWindow::choose(int row) {
    list_->setCurrentRow(row);
    if (list_->currentRow() == row)
        return;
    filter_->clear(); // which hides it
    list_->setCurrentRow(row);
}

void MainWindow::showModel() {
    const auto& loaded = session_.loaded();
    readoutPanel_->setModel(loaded->model(), loaded->name());
    modelLine_->setText(modelLine(*loaded->model(), loaded->name()));
    setWindowTitle(tr("%1 – PatchGauge").arg(loaded->name()));
    enableActions();
}

void MainWindow::enableActions() {
    const bool hasImage = session_.readout().image().has_value();
    actions_.inspectFolder->setEnabled(session_.canInspect());
    actions_.inspectImages->setEnabled(session_.canInspect());
    // What leaves the window is judged by thresholds that someone answers for.
    const bool saved = !session_.preview();
    actions_.exportView->setEnabled(hasImage && saved);
    const VerdictCounts& counts = session_.images().counts();
    actions_.exportResults->setEnabled(counts.all > 0 && saved);
    actions_.exportPictures->setEnabled(counts.all > counts.unreadable && saved);
    actions_.tryDemo->setEnabled(!session_.worker().isBusy());
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (session_.worker().isBusy()) {
        event->ignore();
        if (!closing_)
            askToStop(this, [this] { stopAndClose(); });
        return;
    }
    rememberState();
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
