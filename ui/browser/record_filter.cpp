#include "browser/record_filter.h"

#include "canvas/verdict_mark.h"
#include "panels/icon.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLineEdit>

namespace patchgauge::ui {
namespace {

using calibration::Verdict;

constexpr int settleMilliseconds = 200;
constexpr int anyTime = -1;
constexpr int between = -2;

} // namespace

RecordFilter::RecordFilter(QWidget* parent)
    : QWidget(parent),
      period_(new QComboBox(this)),
      from_(new QDateEdit(this)),
      to_(new QDateEdit(this)),
      model_(makeField(QStringLiteral("recordModel"), tr("Model"))),
      verdict_(new QComboBox(this)),
      operator_(makeField(QStringLiteral("recordOperator"), tr("Operator"))),
      file_(makeField(QStringLiteral("recordFile"), tr("File name"))) {
    period_->setObjectName(QStringLiteral("recordPeriod"));
    period_->setAccessibleName(tr("When"));
    period_->addItem(tr("Any time"), anyTime);
    period_->addItem(tr("Today"), 0);
    period_->addItem(tr("Last 7 days"), 6);
    period_->addItem(tr("Last 30 days"), 29);
    period_->addItem(tr("From … to …"), between);
    const QDate today = QDate::currentDate();
    for (const auto& [date, name, words] : {std::tuple(from_, "recordFrom", tr("First day")),
                                            std::tuple(to_, "recordTo", tr("Last day"))}) {
        date->setObjectName(QLatin1String(name));
        date->setAccessibleName(words);
        date->setToolTip(words);
        date->setCalendarPopup(true);
        date->setDisplayFormat(QStringLiteral("yyyy-MM-dd"));
        date->setDate(today);
        connect(date, &QDateEdit::dateChanged, &settled_, qOverload<>(&QTimer::start));
    }
    verdict_->setObjectName(QStringLiteral("recordVerdict"));
    verdict_->setAccessibleName(tr("Verdict of an image"));
    verdict_->setToolTip(tr("Batches that have an image of this verdict"));
    verdict_->addItem(tr("Any verdict"));
    for (const Verdict verdict : {Verdict::Reject, Verdict::Review, Verdict::Pass})
        verdict_->addItem(verdictIcon(verdict), verdictText(verdict), int(verdict));

    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    for (QWidget* part :
         std::initializer_list<QWidget*>{period_, from_, to_, model_, verdict_, operator_, file_})
        layout->addWidget(part, qobject_cast<QLineEdit*>(part) ? 1 : 0);
    settled_.setSingleShot(true);
    settled_.setInterval(settleMilliseconds);
    connect(&settled_, &QTimer::timeout, this, &RecordFilter::changed);
    connect(period_, &QComboBox::currentIndexChanged, this, [this] {
        showPeriod();
        settled_.start();
    });
    connect(verdict_, &QComboBox::currentIndexChanged, &settled_, qOverload<>(&QTimer::start));
    showPeriod();
}

QLineEdit* RecordFilter::makeField(const QString& name, const QString& placeholder) {
    auto* field = new QLineEdit(this);
    field->setObjectName(name);
    field->setPlaceholderText(placeholder);
    field->setAccessibleName(placeholder);
    field->setClearButtonEnabled(true);
    connect(field, &QLineEdit::textChanged, &settled_, qOverload<>(&QTimer::start));
    return field;
}

void RecordFilter::showPeriod() {
    const bool days = period_->currentData().toInt() == between;
    from_->setVisible(days);
    to_->setVisible(days);
}

RecordQuery RecordFilter::query() const {
    RecordQuery query;
    const int days = period_->currentData().toInt();
    if (days == between) {
        query.from = from_->date();
        query.to = to_->date();
    } else if (days != anyTime) {
        query.from = QDate::currentDate().addDays(-days);
    }
    query.model = model_->text().trimmed();
    query.operatorName = operator_->text().trimmed();
    query.fileName = file_->text().trimmed();
    if (verdict_->currentIndex() > 0)
        query.verdict = static_cast<Verdict>(verdict_->currentData().toInt());
    return query;
}

bool RecordFilter::restricts() const {
    const RecordQuery asked = query();
    return asked.from.isValid() || asked.to.isValid() || asked.verdict ||
           !(asked.model + asked.operatorName + asked.fileName).isEmpty();
}

void RecordFilter::clear() {
    period_->setCurrentIndex(0);
    verdict_->setCurrentIndex(0);
    for (QLineEdit* field : {model_, operator_, file_})
        field->clear();
}

} // namespace patchgauge::ui
