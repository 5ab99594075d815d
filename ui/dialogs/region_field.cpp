#include "dialogs/region_field.h"

#include "base/error.h"
#include "base/files.h"
#include "canvas/inspected_image.h"
#include "dialogs/region_dialog.h"
#include "image/reader.h"
#include "panels/icon.h"
#include "text/engine_text.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QToolButton>

#include <cmath>
#include <memory>
#include <utility>

namespace patchgauge::ui {
namespace {

QImage firstPhoto(const std::vector<std::filesystem::path>& sources, const CancelToken& cancel) {
    for (const std::filesystem::path& file : image::expandFolders(sources)) {
        cancel.check();
        try {
            return toQImage(image::read(file));
        } catch (const Error&) {
            // The list of good parts says why it cannot be read; the next one will do.
            continue;
        }
    }
    throw Error(ErrorCode::NotFound, Engine::tr("no readable image was found"),
                toUtf8(sources.front()), Engine::tr("choose another folder of good parts"));
}

} // namespace

RegionField::RegionField(JobRunner& reader, QWidget* parent)
    : QWidget(parent),
      reader_(reader),
      draw_(new QPushButton(tr("Region of &interest…"), this)),
      clear_(new QToolButton(this)),
      state_(new QLabel(this)) {
    draw_->setObjectName(QStringLiteral("drawRegion"));
    draw_->setToolTip(tr("Draw on the first good part where parts are inspected"));
    draw_->setAutoDefault(false);
    clear_->setObjectName(QStringLiteral("clearRegionField"));
    clear_->setIcon(icon(QStringLiteral("close")));
    clear_->setAutoRaise(true);
    clear_->setToolTip(tr("Inspect the whole photo"));
    clear_->setAccessibleName(clear_->toolTip());
    state_->setObjectName(QStringLiteral("regionState"));
    state_->setWordWrap(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(12);
    layout->addWidget(draw_);
    layout->addWidget(state_, 1);
    layout->addWidget(clear_);
    connect(draw_, &QPushButton::clicked, this, &RegionField::readPhoto);
    connect(clear_, &QToolButton::clicked, this, [this] { setRegion(std::nullopt); });
    showState();
}

RegionField::~RegionField() {
    reader_.cancel(job_);
}

void RegionField::setSources(std::vector<std::filesystem::path> sources) {
    sources_ = std::move(sources);
    showState();
}

void RegionField::setInput(const image::InputSettings& input) {
    if (input_ == input)
        return;
    input_ = input;
    showState();
}

void RegionField::readPhoto() {
    reader_.cancel(job_);
    const auto photo = std::make_shared<QImage>();
    job_ = reader_.start({tr("Reading the photo"),
                          [photo, sources = sources_](const JobContext& context) {
                              *photo = firstPhoto(sources, context.engine().cancel);
                          },
                          [self = QPointer(this), photo](const JobOutcome& outcome) {
                              if (!self)
                                  return;
                              if (outcome.failed())
                                  self->state_->setText(outcome.message);
                              else if (outcome.done())
                                  self->draw(*photo);
                          }});
}

void RegionField::draw(const QImage& photo) {
    auto* dialog = new RegionDialog(photo, region_, input_, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { setRegion(dialog->region()); });
    dialog->open();
}

void RegionField::setRegion(const std::optional<image::RegionOfInterest>& region) {
    region_ = region;
    showState();
    Q_EMIT changed();
}

void RegionField::showState() {
    draw_->setEnabled(!sources_.empty());
    clear_->setVisible(region_.has_value());
    if (!region_) {
        state_->setText(tr("The whole photo is inspected."));
        return;
    }
    try {
        const double share = image::inspectedShare(image::inspectedPixels(region_, input_));
        state_->setText(tr("%1 % of the photo is inspected.").arg(std::lround(100 * share)));
    } catch (const Error& error) {
        state_->setText(errorText(error));
    }
}

} // namespace patchgauge::ui
