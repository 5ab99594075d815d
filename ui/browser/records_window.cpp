#include "browser/records_window.h"

#include "browser/comparison_window.h"
#include "browser/record_filter.h"
#include "browser/record_text.h"
#include "browser/records_work.h"
#include "dialogs/file_prompt.h"
#include "dialogs/results_format.h"
#include "jobs/threaded_job_runner.h"
#include "models/text.h"
#include "panels/facts_section.h"
#include "panels/tabular_font.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace patchgauge::ui {
namespace {

constexpr QSize firstSize(1040, 720);
constexpr int rowPadding = 8;

} // namespace

void RecordedImageFilter::setText(const QString& text) {
    text_ = text;
    invalidateFilter();
}

void RecordedImageFilter::setFlaggedOnly(bool on) {
    flaggedOnly_ = on;
    invalidateFilter();
}

bool RecordedImageFilter::filterAcceptsRow(int row, const QModelIndex& parent) const {
    const QModelIndex image = sourceModel()->index(row, RecordedImageModel::Image, parent);
    return image.data().toString().contains(text_, Qt::CaseInsensitive) &&
           (!flaggedOnly_ || image.data(RecordedImageModel::FlaggedRole).toBool());
}

RecordsWindow::RecordsWindow(QString location, QSettings& settings, QWidget* parent)
    : QWidget(parent, Qt::Window),
      location_(std::move(location)),
      settings_(settings),
      filter_(new RecordFilter(this)),
      found_(new QStackedWidget(this)),
      recordTable_(makeTable(records_, QStringLiteral("records"), tr("Recorded batches"))),
      imageTable_(
          makeTable(shownImages_, QStringLiteral("recordedImages"), tr("Images of the batch"))),
      nothing_(makeCaption({}, this)),
      heading_(new QLabel(this)),
      note_(makeCaption({}, this)),
      open_(new QPushButton(tr("&Open again"), this)),
      export_(new QPushButton(tr("&Export…"), this)),
      compare_(new QPushButton(tr("Co&mpare"), this)),
      runner_(std::make_unique<ThreadedJobRunner>()) {
    setObjectName(QStringLiteral("recordsWindow"));
    setWindowTitle(tr("Records"));
    shownImages_.setSourceModel(&images_);
    nothing_->setObjectName(QStringLiteral("nothingRecorded"));
    nothing_->setAlignment(Qt::AlignCenter);
    nothing_->setWordWrap(true);
    found_->addWidget(recordTable_);
    found_->addWidget(nothing_);
    recordTable_->setSelectionMode(QAbstractItemView::ExtendedSelection);
    recordTable_->horizontalHeader()->setSectionResizeMode(RecordListModel::Model,
                                                           QHeaderView::Stretch);
    auto* parts = new QSplitter(Qt::Vertical, this);
    parts->setChildrenCollapsible(false);
    parts->addWidget(found_);
    parts->addWidget(makeImages());
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addWidget(filter_);
    layout->addWidget(parts, 1);
    layout->addWidget(makeFoot());

    connect(filter_, &RecordFilter::changed, this, &RecordsWindow::refresh);
    connect(recordTable_->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RecordsWindow::load);
    connect(recordTable_, &QTableView::activated, open_, &QPushButton::click);
    auto* escape = new QShortcut(QKeySequence(Qt::Key_Escape), this);
    connect(escape, &QShortcut::activated, this, &QWidget::close);
    resize(firstSize);
    restoreGeometry(settings_.value(QStringLiteral("records/geometry")).toByteArray());
    showBatch({});
    refresh();
}

RecordsWindow::~RecordsWindow() {
    settings_.setValue(QStringLiteral("records/geometry"), saveGeometry());
}

QTableView* RecordsWindow::makeTable(QAbstractItemModel& model, const QString& objectName,
                                     const QString& accessibleName) {
    auto* table = new QTableView(this);
    table->setObjectName(objectName);
    table->setAccessibleName(accessibleName);
    table->setModel(&model);
    table->setFont(tabularFont(table->font()));
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setAlternatingRowColors(true);
    table->setShowGrid(false);
    table->setWordWrap(false);
    table->setTabKeyNavigation(false);
    table->verticalHeader()->hide();
    table->verticalHeader()->setDefaultSectionSize(table->fontMetrics().height() + rowPadding);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    return table;
}

QWidget* RecordsWindow::makeImages() {
    auto* search = new QLineEdit(this);
    search->setObjectName(QStringLiteral("recordedImageSearch"));
    search->setPlaceholderText(tr("Find image"));
    search->setAccessibleName(tr("Find image"));
    search->setClearButtonEnabled(true);
    auto* flagged = new QCheckBox(tr("&Flagged only"), this);
    flagged->setObjectName(QStringLiteral("recordedFlaggedOnly"));
    flagged->setToolTip(tr("Images to reject, to review, or that could not be read"));
    heading_->setObjectName(QStringLiteral("recordHeading"));
    imageTable_->horizontalHeader()->setSectionResizeMode(RecordedImageModel::Image,
                                                          QHeaderView::Stretch);
    connect(search, &QLineEdit::textChanged, &shownImages_, &RecordedImageFilter::setText);
    connect(flagged, &QCheckBox::toggled, &shownImages_, &RecordedImageFilter::setFlaggedOnly);

    auto* area = new QWidget(this);
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(heading_, 1);
    head->addWidget(flagged);
    head->addWidget(search);
    auto* layout = new QVBoxLayout(area);
    layout->setContentsMargins(0, 8, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(head);
    layout->addWidget(imageTable_, 1);
    return area;
}

QWidget* RecordsWindow::makeFoot() {
    auto* verify = new QPushButton(tr("&Verify trail"), this);
    verify->setObjectName(QStringLiteral("verifyTrail"));
    verify->setToolTip(tr("Check that nothing recorded was changed or taken away"));
    note_->setObjectName(QStringLiteral("recordsNote"));
    note_->setWordWrap(true);
    note_->setTextInteractionFlags(Qt::TextSelectableByMouse);
    open_->setObjectName(QStringLiteral("openAgain"));
    open_->setToolTip(tr("Show the batch in the main window as it was recorded"));
    open_->setDefault(true);
    export_->setObjectName(QStringLiteral("exportRecord"));
    export_->setToolTip(tr("Write the batch to a file"));
    compare_->setObjectName(QStringLiteral("compareRecords"));
    compare_->setToolTip(tr("Compare two batches on the same images: choose both, with Ctrl held"));
    connect(compare_, &QPushButton::clicked, this, &RecordsWindow::compare);
    connect(verify, &QPushButton::clicked, this, &RecordsWindow::verify);
    connect(export_, &QPushButton::clicked, this, &RecordsWindow::chooseExport);
    connect(open_, &QPushButton::clicked, this, [this] {
        if (images_.batch())
            Q_EMIT openRequested(images_.batch());
    });

    auto* foot = new QWidget(this);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(note_, 1);
    for (QPushButton* button : {verify, compare_, export_, open_})
        layout->addWidget(button);
    return foot;
}

void RecordsWindow::setLocation(const QString& location) {
    if (std::exchange(location_, location) != location)
        refresh();
}

QString RecordsWindow::chosenId() const {
    const QModelIndexList rows = recordTable_->selectionModel()->selectedRows();
    return rows.size() == 1 ? records_.at(rows.front().row()).id : QString();
}

void RecordsWindow::refresh() {
    runner_->cancel(search_);
    search_ = runner_->start(
        {tr("Finding records"),
         [this, location = location_, query = filter_->query()](const JobContext& context) {
             const auto records = RecordDatabase(location).find(query);
             context.post([this, records] { showFound(records); });
         },
         [this](const JobOutcome& outcome) {
             if (outcome.failed())
                 say(outcome.message);
         }});
}

void RecordsWindow::showFound(std::vector<RecordSummary> records) {
    const QString chosen = chosenId();
    records_.setRecords(std::move(records));
    found_->setCurrentIndex(records_.rowCount() > 0 ? 0 : 1);
    nothing_->setText(filter_->restricts()
                          ? tr("No recorded batch is like that. Look for less, or for another day.")
                          : tr("Nothing is recorded yet. Inspect images in the main window: every "
                               "batch appears here by itself."));
    if (records_.rowCount() == 0) {
        load();
        return;
    }
    // Not selectRow(), which would extend the choice while the shortcut's keys are still held.
    recordTable_->selectionModel()->setCurrentIndex(
        records_.index(std::max(0, records_.rowOf(chosen)), 0),
        QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
}

void RecordsWindow::load() {
    runner_->cancel(loading_);
    runner_->cancel(checking_);
    compare_->setEnabled(recordTable_->selectionModel()->selectedRows().size() == 2);
    const QString id = chosenId();
    if (id.isEmpty()) {
        showBatch({});
        return;
    }
    loading_ = runner_->start({tr("Reading the record"),
                               [this, location = location_, id](const JobContext& context) {
                                   const auto batch = std::make_shared<const evidence::Batch>(
                                       RecordDatabase(location).batch(id));
                                   context.post([this, batch] {
                                       showBatch(batch);
                                       checkFilesOf(batch);
                                   });
                               },
                               [this](const JobOutcome& outcome) {
                                   if (outcome.failed())
                                       say(outcome.message);
                               }});
}

void RecordsWindow::showBatch(const std::shared_ptr<const evidence::Batch>& batch) {
    images_.setBatch(batch);
    open_->setEnabled(batch != nullptr);
    export_->setEnabled(batch != nullptr);
    heading_->setText(batch ? tr("%1, begun %2, ended %3")
                                  .arg(QString::fromStdString(batch->model.name),
                                       localTimeText(QString::fromStdString(batch->started.local)),
                                       localTimeText(QString::fromStdString(batch->finished.local)))
                            : QString());
    say({});
}

void RecordsWindow::checkFilesOf(const std::shared_ptr<const evidence::Batch>& batch) {
    checking_ = runner_->start(
        {tr("Checking files"),
         [this, batch](const JobContext& context) {
             checkFiles(*batch, context.engine(), [&](std::size_t first, auto states) {
                 context.post([this, first, states] { images_.setStates(first, states); });
             });
         },
         {}});
}

void RecordsWindow::compare() {
    const QModelIndexList rows = recordTable_->selectionModel()->selectedRows();
    // The newest stands first.
    const int later = std::min(rows[0].row(), rows[1].row());
    const int earlier = std::max(rows[0].row(), rows[1].row());
    runner_->start({tr("Comparing"),
                    [this, location = location_, before = records_.at(earlier).id,
                     after = records_.at(later).id](const JobContext& context) {
                        const RecordDatabase database(location);
                        auto compared = std::make_shared<ComparedBatches>();
                        compared->before = database.batch(before);
                        compared->after = database.batch(after);
                        compared->comparison = evidence::compare(compared->before, compared->after);
                        context.post([this, compared] { showComparison(compared); });
                    },
                    [this](const JobOutcome& outcome) {
                        if (outcome.failed())
                            say(outcome.message);
                    }});
}

void RecordsWindow::showComparison(const std::shared_ptr<const ComparedBatches>& compared) {
    auto* window = new ComparisonWindow(compared, settings_, this);
    window->setAttribute(Qt::WA_DeleteOnClose);
    connect(window, &ComparisonWindow::exportRequested, this,
            [this, compared, asking = QPointer(window)](const std::filesystem::path& file) {
                const auto answer = [asking](const QString& text) {
                    if (asking)
                        asking->say(text);
                };
                runner_->start({tr("Exporting"),
                                [compared, file, format = tableFormat(preferredFormat(settings_))](
                                    const JobContext& /*context*/) {
                                    exportComparison(*compared, file, format);
                                },
                                [answer, file](const JobOutcome& outcome) {
                                    answer(outcome.failed()
                                               ? outcome.message
                                               : tr("Exported as %1.").arg(displayPath(file)));
                                }});
            });
    window->show();
}

void RecordsWindow::verify() {
    runner_->cancel(checking_);
    say(tr("The trail is being checked…"));
    runner_->start({tr("Checking the trail"),
                    [this, location = location_](const JobContext& context) {
                        const Verification found = RecordDatabase(location).verify();
                        context.post([this, found] { say(verificationText(found)); });
                    },
                    [this](const JobOutcome& outcome) {
                        if (outcome.failed())
                            say(outcome.message);
                        if (images_.batch())
                            checkFilesOf(images_.batch());
                    }});
}

void RecordsWindow::chooseExport() {
    const auto batch = images_.batch();
    const QString folder = settings_.value(QStringLiteral("folders/records")).toString();
    const QString name = QStringLiteral("%1-%2.json")
                             .arg(QString::fromStdString(batch->model.name),
                                  QString::fromStdString(batch->id).left(8));
    promptForSaving(this, tr("Export the batch"), toPath(folder) / toPath(name),
                    tr("Batch as JSON or table (*.json *.csv)"),
                    [this, batch](const std::filesystem::path& file) {
                        settings_.setValue(QStringLiteral("folders/records"),
                                           displayPath(file.parent_path()));
                        const auto format = tableFormat(preferredFormat(settings_));
                        runner_->start({tr("Exporting"),
                                        [this, batch, file, format](const JobContext& context) {
                                            exportBatch(*batch, file, format);
                                            context.post([this, file] {
                                                say(tr("Exported as %1.").arg(displayPath(file)));
                                            });
                                        },
                                        [this](const JobOutcome& outcome) {
                                            if (outcome.failed())
                                                say(outcome.message);
                                        }});
                    });
}

void RecordsWindow::say(const QString& text) {
    note_->setText(text);
}

} // namespace patchgauge::ui
