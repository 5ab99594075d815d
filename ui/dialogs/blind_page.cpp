#include "dialogs/blind_page.h"

#include "base/clock.h"
#include "base/error.h"
#include "base/files.h"
#include "base/sha256.h"
#include "canvas/inspected_image.h"
#include "dialogs/photo_view.h"
#include "image/reader.h"
#include "panels/icon.h"
#include "panels/tabular_font.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QShortcut>
#include <QVBoxLayout>

namespace patchgauge::ui {
namespace {

using evaluation::Decision;

/// Throws Error as image::read(), and Corrupt where the photo is another one than at first.
QImage readPhoto(const evaluation::StudyPart& part) {
    const auto bytes = readFile(part.path());
    if (!part.sha256.empty() && sha256(bytes.data(), bytes.size()) != part.sha256)
        throw Error(ErrorCode::Corrupt,
                    Engine::tr("the photo is not the one that the study began with"),
                    Engine::tr("a part of this study"), Engine::tr("put the original file back"));
    return toQImage(image::decode(bytes, part.path()));
}

} // namespace

BlindPage::BlindPage(JobRunner& reader, QWidget* parent)
    : QWidget(parent), reader_(reader), view_(new PhotoView(this)) {
    view_->setObjectName(QStringLiteral("blindPhoto"));
    view_->setAccessibleName(tr("Photo to judge"));
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(progress_);
    layout->addWidget(view_, 1);
    layout->addWidget(makeButtons());
    addKey(QKeySequence(tr("G")), *good_, [this] { decide(Decision::Good); });
    addKey(QKeySequence(tr("D")), *defective_, [this] { decide(Decision::Defective); });
    addKey(QKeySequence(tr("U")), *unsure_, [this] { decide(Decision::Unsure); });
    addKey(Qt::Key_Backspace, *undo_, [this] { undo(); });
    addKey(QKeySequence::Undo, *undo_, [this] { undo(); });
    addKey(Qt::Key_Escape, *this, [this] { pause(); });
}

void BlindPage::addKey(const QKeySequence& key, const QWidget& button,
                       const std::function<void()>& act) {
    // Not a button's own shortcut, which acts only after a tenth of a second; and a key held down
    // must not judge what has not been seen.
    auto* shortcut = new QShortcut(key, this);
    shortcut->setAutoRepeat(false);
    connect(shortcut, &QShortcut::activated, this, [&button, act] {
        if (button.isEnabled())
            act();
    });
}

QWidget* BlindPage::makeHead() {
    auto* head = new QWidget(this);
    auto* layout = new QHBoxLayout(head);
    layout->setContentsMargins(16, 8, 16, 8);
    who_ = new QLabel(head);
    who_->setObjectName(QStringLiteral("blindAppraiser"));
    QFont bold = who_->font();
    bold.setBold(true);
    who_->setFont(bold);
    position_ = new QLabel(head);
    position_->setObjectName(QStringLiteral("blindPosition"));
    position_->setFont(tabularFont(position_->font()));
    layout->addWidget(who_);
    layout->addStretch();
    layout->addWidget(position_);
    progress_ = new QProgressBar(this);
    progress_->setTextVisible(false);
    progress_->setFixedHeight(4);
    progress_->setAccessibleName(tr("Photos judged in this trial"));
    return head;
}

QPushButton* BlindPage::makeAnswer(const QString& text, const char* name, const char* iconName,
                                   const QString& tip, Decision decision) {
    auto* button = new QPushButton(icon(QLatin1String(iconName)), text, this);
    button->setObjectName(QLatin1String(name));
    button->setToolTip(tip);
    button->setAutoDefault(false);
    button->setFocusPolicy(Qt::TabFocus);
    constexpr int height = 40;
    constexpr int width = 144;
    button->setMinimumSize(width, height);
    connect(button, &QPushButton::clicked, this, [this, decision] { decide(decision); });
    return button;
}

QWidget* BlindPage::makeButtons() {
    good_ = makeAnswer(tr("Good (G)"), "blindGood", "label-good", tr("The part is good"),
                       Decision::Good);
    defective_ = makeAnswer(tr("Defective (D)"), "blindDefective", "label-defective",
                            tr("The part is defective"), Decision::Defective);
    unsure_ = makeAnswer(tr("Unsure (U)"), "blindUnsure", "label-unsure",
                         tr("Counts against agreement and effectiveness: for photos that cannot "
                            "be judged"),
                         Decision::Unsure);
    undo_ = new QPushButton(tr("Last one again"), this);
    undo_->setObjectName(QStringLiteral("blindUndo"));
    undo_->setToolTip(tr("Take the last answer back and judge that photo again (Backspace)"));
    auto* stop = new QPushButton(icon(QStringLiteral("pause")), tr("Pause (Esc)"), this);
    stop->setObjectName(QStringLiteral("blindPause"));
    stop->setToolTip(tr("Stop here and continue later, also on another day"));
    for (QPushButton* button : {undo_, stop}) {
        button->setAutoDefault(false);
        button->setFocusPolicy(Qt::TabFocus);
    }
    connect(undo_, &QPushButton::clicked, this, &BlindPage::undo);
    connect(stop, &QPushButton::clicked, this, &BlindPage::pause);
    auto* foot = new QWidget(this);
    auto* layout = new QHBoxLayout(foot);
    layout->setContentsMargins(16, 12, 16, 12);
    layout->setSpacing(12);
    layout->addWidget(undo_);
    layout->addStretch();
    for (QPushButton* answer : {good_, defective_, unsure_})
        layout->addWidget(answer);
    layout->addStretch();
    layout->addWidget(stop);
    return foot;
}

void BlindPage::begin(evaluation::Study& study, std::size_t appraiser) {
    study_ = &study;
    run_.emplace(study, appraiser);
    photos_.clear();
    sitting_ = std::make_shared<int>(0);
    show();
    setFocus();
}

void BlindPage::decide(Decision decision) {
    if (!run_ || !run_->part())
        return;
    photos_.erase(*run_->part());
    run_->decide(decision, utcTimestamp());
    Q_EMIT decided();
    if (!run_->part() || run_->atBeginOfTrial())
        pause();
    else
        show();
}

void BlindPage::undo() {
    if (!run_ || !run_->canUndo())
        return;
    run_->undo();
    Q_EMIT decided();
    show();
}

void BlindPage::pause() {
    if (!run_)
        return;
    run_.reset();
    sitting_.reset();
    photos_.clear();
    Q_EMIT finished();
}

void BlindPage::show() {
    const auto count = study_->parts.size();
    const auto position = run_->done() + 1;
    who_->setText(QString::fromStdString(run_->appraiser()));
    position_->setText(tr("%1 of %2, trial %3 of %4")
                           .arg(position)
                           .arg(count)
                           .arg(run_->trial() + 1)
                           .arg(study_->trialCount()));
    progress_->setRange(0, static_cast<int>(count));
    progress_->setValue(static_cast<int>(run_->done()));
    undo_->setEnabled(run_->canUndo());
    showPhoto();
    read(run_->part());
    read(run_->nextPart());
}

void BlindPage::showPhoto() {
    const auto found = photos_.find(*run_->part());
    const bool read = found != photos_.end() && !found->second.image.isNull();
    const QString problem = found == photos_.end() ? QString() : found->second.problem;
    if (read)
        view_->setPhoto(found->second.image);
    else
        view_->setNotice(problem);
    // Nobody answers for a photo that he has not seen.
    good_->setEnabled(read);
    defective_->setEnabled(read);
    unsure_->setEnabled(read || !problem.isEmpty());
}

void BlindPage::read(std::optional<std::size_t> part) {
    if (!part || photos_.count(*part) > 0)
        return;
    photos_[*part] = {};
    // Of the page as well: the sitting goes with it.
    const auto take = [this, sitting = std::weak_ptr<int>(sitting_), part](const Photo& photo) {
        if (sitting.expired())
            return;
        photos_[*part] = photo;
        if (run_->part() == part)
            showPhoto();
    };
    reader_.start({tr("Reading a photo"),
                   [take, what = study_->parts[*part]](const JobContext& context) {
                       const QImage image = readPhoto(what);
                       context.post([take, image] { take({image, {}}); });
                   },
                   [take](const JobOutcome& outcome) {
                       if (outcome.failed())
                           take({{}, outcome.message});
                   }});
}

} // namespace patchgauge::ui
