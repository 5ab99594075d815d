#include "panels/confusion_matrix.h"

#include "canvas/verdict_mark.h"
#include "panels/facts_section.h"
#include "panels/icon.h"
#include "panels/tabular_font.h"

#include <QGridLayout>
#include <QLabel>
#include <QSignalBlocker>
#include <QToolButton>

namespace patchgauge::ui {
namespace {

using calibration::Verdict;
using Cell = ConfusionMatrix::Cell;

constexpr std::array verdicts{Verdict::Pass, Verdict::Review, Verdict::Reject};
constexpr int cellHeight = 40;

/// The word for what is wrong in a cell; empty where nothing is.
QString faultText(const Cell& cell) {
    if (cell.defective && cell.verdict == Verdict::Pass)
        return ConfusionMatrix::tr("escape");
    if (!cell.defective && cell.verdict == Verdict::Reject)
        return ConfusionMatrix::tr("overkill");
    return {};
}

QWidget* makeHeading(Verdict verdict, QWidget* parent) {
    auto* heading = new QWidget(parent);
    auto* layout = new QHBoxLayout(heading);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* mark = new QLabel(heading);
    constexpr int side = 12;
    mark->setPixmap(verdictIcon(verdict).pixmap(side, side));
    layout->addStretch();
    layout->addWidget(mark);
    layout->addWidget(new QLabel(verdictText(verdict), heading));
    layout->addStretch();
    return heading;
}

} // namespace

QString cellText(const Cell& cell) {
    const QString verdict = verdictText(cell.verdict).toLower();
    return cell.defective ? ConfusionMatrix::tr("defective images judged %1").arg(verdict)
                          : ConfusionMatrix::tr("good images judged %1").arg(verdict);
}

ConfusionMatrix::ConfusionMatrix(QWidget* parent) : QWidget(parent) {
    setObjectName(QStringLiteral("confusionMatrix"));
    setAccessibleName(tr("Confusion matrix"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(4);
    std::size_t next = 0;
    for (std::size_t column = 0; column < verdicts.size(); ++column) {
        grid->addWidget(makeHeading(verdicts[column], this), 0, int(column) + 1);
        grid->setColumnStretch(int(column) + 1, 1);
    }
    for (const bool defective : {false, true}) {
        const int row = defective ? 2 : 1;
        grid->addWidget(makeCaption(defective ? tr("Defective") : tr("Good"), this), row, 0);
        for (std::size_t column = 0; column < verdicts.size(); ++column) {
            const Cell cell{defective, verdicts[column]};
            buttons_[next++] = {cell, makeButton(cell)};
            grid->addWidget(buttons_[next - 1].button, row, int(column) + 1);
        }
    }
    setTallies({}, {});
}

QToolButton* ConfusionMatrix::makeButton(const Cell& cell) {
    auto* button = new QToolButton(this);
    button->setObjectName((cell.defective ? QStringLiteral("defective") : QStringLiteral("good")) +
                          QString::fromStdString(calibration::name(cell.verdict)));
    button->setCheckable(true);
    button->setMinimumHeight(cellHeight);
    button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    QFont font = tabularFont(button->font());
    font.setBold(!faultText(cell).isEmpty());
    button->setFont(font);
    button->setToolTip(tr("List only %1; press again to list all").arg(cellText(cell)));
    connect(button, &QToolButton::toggled, this, [this, cell](bool on) { press(cell, on); });
    return button;
}

void ConfusionMatrix::setTallies(const evaluation::VerdictTally& good,
                                 const evaluation::VerdictTally& defective) {
    for (const CellButton& each : buttons_) {
        const std::size_t count = (each.cell.defective ? defective : good).of(each.cell.verdict);
        const QString fault = faultText(each.cell);
        each.button->setText(fault.isEmpty() ? QString::number(count)
                                             : QStringLiteral("%1\n%2").arg(count).arg(fault));
        each.button->setAccessibleName(tr("%1 %2").arg(count).arg(cellText(each.cell)));
    }
}

void ConfusionMatrix::press(const Cell& cell, bool pressed) {
    for (const CellButton& each : buttons_)
        if (!(each.cell == cell)) {
            const QSignalBlocker silence(each.button);
            each.button->setChecked(false);
        }
    chosen_ = pressed ? std::optional(cell) : std::nullopt;
    Q_EMIT choiceChanged();
}

void ConfusionMatrix::release() {
    chosen_.reset();
    for (const CellButton& each : buttons_) {
        const QSignalBlocker silence(each.button);
        each.button->setChecked(false);
    }
}

} // namespace patchgauge::ui
