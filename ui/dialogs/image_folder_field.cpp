#include "dialogs/image_folder_field.h"

#include "dialogs/dropped_paths.h"
#include "dialogs/file_prompt.h"
#include "models/text.h"
#include "panels/facts_section.h"
#include "panels/icon.h"

#include <QDragEnterEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

#include <utility>

namespace patchgauge::ui {
namespace {

constexpr qsizetype reasonsShown = 10;

} // namespace

ImageFolderField::ImageFolderField(JobRunner& scanner, QSettings& remembered,
                                   ImageFolderPurpose purpose, QWidget* parent)
    : QWidget(parent),
      scanner_(scanner),
      remembered_(remembered),
      purpose_(std::move(purpose)),
      line_(new QLineEdit(this)) {
    setObjectName(purpose_.key);
    setAcceptDrops(true);
    setToolTip(purpose_.tip);
    buildLine();
    setFocusProxy(line_);
    QWidget* choose = makeChooseButton();
    clear_ = new QToolButton(this);
    clear_->setObjectName(purpose_.key + QStringLiteral("Clear"));
    clear_->setIcon(icon(QStringLiteral("close")));
    clear_->setAutoRaise(true);
    clear_->setAccessibleName(tr("Clear: %1").arg(purpose_.title));
    clear_->setToolTip(tr("Leave these images out again"));
    connect(clear_, &QToolButton::clicked, this, [this] { setFolder({}); });
    count_ = makeCaption({}, this);
    count_->setObjectName(purpose_.key + QStringLiteral("Count"));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addWidget(line_, 1);
    layout->addWidget(count_);
    layout->addWidget(choose);
    layout->addWidget(clear_);
    showState();
}

ImageFolderField::~ImageFolderField() {
    scanner_.cancel(job_);
}

void ImageFolderField::buildLine() {
    line_->setObjectName(purpose_.key + QStringLiteral("Path"));
    line_->setReadOnly(true);
    line_->setAcceptDrops(false); // what is dropped on it is the field's
    line_->setAccessibleName(purpose_.title);
    line_->setAccessibleDescription(purpose_.tip);
    line_->setPlaceholderText(tr("None; drop a folder here or choose one"));
}

QWidget* ImageFolderField::makeChooseButton() {
    auto* button = new QPushButton(tr("Choose…"), this);
    button->setObjectName(purpose_.key + QStringLiteral("Choose"));
    button->setAutoDefault(false);
    button->setAccessibleName(tr("Choose: %1").arg(purpose_.title));
    button->setToolTip(purpose_.tip);
    connect(button, &QPushButton::clicked, this, &ImageFolderField::choose);
    return button;
}

void ImageFolderField::choose() {
    promptForFolder(this, purpose_.title, remembered_, QStringLiteral("folders/") + purpose_.key,
                    [this](const std::filesystem::path& folder) { setFolder(folder); });
}

void ImageFolderField::setFolder(const std::filesystem::path& folder) {
    scanner_.cancel(std::exchange(job_, 0));
    folder_ = folder;
    total_ = {};
    failure_.clear();
    complete_ = folder_.empty();
    if (!folder_.empty())
        startScan();
    showState();
    Q_EMIT changed();
}

void ImageFolderField::startScan() {
    job_ = scanner_.start(makeScanJob(
        folder_, 0,
        [this](const ScanStep& step) {
            total_.found = step.found;
            total_.checked = step.checked;
            total_.unreadable.insert(total_.unreadable.end(), step.unreadable.begin(),
                                     step.unreadable.end());
            showState();
            Q_EMIT changed();
        },
        [self = QPointer(this)](const JobOutcome& outcome) {
            if (self && !outcome.cancelled())
                self->finishScan(outcome);
        }));
}

void ImageFolderField::finishScan(const JobOutcome& outcome) {
    complete_ = true;
    failure_ = outcome.message;
    showState();
    Q_EMIT changed();
}

std::size_t ImageFolderField::imageCount() const {
    return total_.found - total_.unreadable.size();
}

QString ImageFolderField::obstacle() const {
    if (folder_.empty() || imageCount() > 0)
        return {};
    if (!complete_)
        return tr("Looking for images…");
    const QString reason = !failure_.isEmpty() ? failure_
                           : total_.unreadable.empty()
                               ? tr("no image was found; choose another folder or clear it.")
                               : total_.unreadable.front().reason;
    return QStringLiteral("%1: %2").arg(purpose_.title, reason);
}

QString ImageFolderField::countText() const {
    if (!complete_)
        return tr("%1 of %2 looked at").arg(total_.checked).arg(total_.found);
    if (!total_.unreadable.empty())
        return tr("%1, %2 not readable").arg(imageCount()).arg(total_.unreadable.size());
    return imageCount() == 1 ? tr("1 image") : tr("%1 images").arg(imageCount());
}

void ImageFolderField::showState() {
    line_->setText(displayPath(folder_));
    line_->setToolTip(folder_.empty() ? purpose_.tip : displayPath(folder_));
    clear_->setEnabled(!folder_.empty());
    count_->setVisible(!folder_.empty());
    count_->setText(folder_.empty() ? QString() : countText());
    count_->setToolTip(troubleText());
}

QString ImageFolderField::troubleText() const {
    if (!failure_.isEmpty())
        return failure_;
    QStringList lines;
    for (const UnreadableImage& image : total_.unreadable) {
        if (lines.size() == reasonsShown) {
            lines << tr("…");
            break;
        }
        lines << image.reason;
    }
    return lines.join(QLatin1Char('\n'));
}

void ImageFolderField::dragEnterEvent(QDragEnterEvent* event) {
    if (droppedPaths(event->mimeData()).size() == 1)
        event->acceptProposedAction();
}

void ImageFolderField::dropEvent(QDropEvent* event) {
    setFolder(droppedPaths(event->mimeData()).front());
    event->acceptProposedAction();
}

} // namespace patchgauge::ui
