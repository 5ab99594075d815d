#include "dialogs/record_settings.h"

#include "jobs/threaded_job_runner.h"
#include "models/text.h"
#include "panels/facts_section.h"
#include "records/record_database.h"

#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QUrl>

namespace patchgauge::ui {
namespace {

constexpr int placeMargin = 16; // frame and cursor

QString operatorKey() {
    return QStringLiteral("operator/name");
}

QString locationKey() {
    return QStringLiteral("records/location");
}

bool isServer(const QString& place) {
    return place.startsWith(QLatin1String("postgresql://"), Qt::CaseInsensitive);
}

} // namespace

RecordSettings::RecordSettings(const std::filesystem::path& usualPlace, QSettings& settings,
                               QWidget* parent)
    : QWidget(parent),
      usualPlace_(displayPath(usualPlace)),
      settings_(settings),
      operator_(new QLineEdit(this)),
      place_(new QLineEdit(this)),
      passwordName_(new QLabel(tr("Pass&word:"), this)),
      password_(new QLineEdit(this)),
      test_(new QPushButton(tr("Test &connection"), this)),
      result_(makeCaption({}, this)),
      runner_(std::make_unique<ThreadedJobRunner>()) {
    operator_->setObjectName(QStringLiteral("operatorName"));
    operator_->setText(settings_.value(operatorKey()).toString());
    operator_->setToolTip(tr("Stands in records and reports"));
    place_->setObjectName(QStringLiteral("recordLocation"));
    place_->setPlaceholderText(usualPlace_);
    place_->setMinimumWidth(place_->fontMetrics().horizontalAdvance(usualPlace_) + placeMargin);
    place_->setToolTip(tr("A file, or a database as postgresql://user@server:5432/name"));
    password_->setObjectName(QStringLiteral("recordPassword"));
    password_->setEchoMode(QLineEdit::Password);
    password_->setToolTip(
        tr("Kept in the settings, in a file that only you can read. Leave it empty "
           "where the password lies in the server's own .pgpass."));
    passwordName_->setBuddy(password_);
    test_->setObjectName(QStringLiteral("testConnection"));
    test_->setAutoDefault(false);
    result_->setObjectName(QStringLiteral("connectionResult"));
    result_->setWordWrap(true);

    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(16);
    form->setVerticalSpacing(8);
    form->addRow(tr("O&perator:"), operator_);
    form->addRow(tr("&Records in:"), place_);
    form->addRow(passwordName_, password_);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(test_);
    row->addWidget(result_, 1);
    form->addRow(QString(), row);
    connect(place_, &QLineEdit::textChanged, this, &RecordSettings::showKind);
    // A password that was pasted with the rest is not left in sight.
    connect(place_, &QLineEdit::editingFinished, this, [this] { setLocation(location()); });
    connect(test_, &QPushButton::clicked, this, &RecordSettings::test);
    setLocation(settings_.value(locationKey()).toString());
}

RecordSettings::~RecordSettings() = default;

QString RecordSettings::location() const {
    const QString place = place_->text().trimmed();
    if (!isServer(place))
        return place;
    QUrl url(place);
    if (!password_->text().isEmpty())
        url.setPassword(password_->text(), QUrl::DecodedMode);
    return url.toString(QUrl::FullyEncoded);
}

void RecordSettings::setLocation(const QString& location) {
    if (isServer(location)) {
        const QUrl url(location);
        password_->setText(url.password(QUrl::FullyDecoded));
        place_->setText(url.toString(QUrl::RemovePassword));
    } else {
        password_->clear();
        place_->setText(location);
    }
    showKind();
}

void RecordSettings::showKind() {
    const bool server = isServer(place_->text().trimmed());
    passwordName_->setVisible(server);
    password_->setVisible(server);
    result_->clear();
}

void RecordSettings::test() {
    const QString place = location().isEmpty() ? usualPlace_ : location();
    test_->setEnabled(false);
    result_->setText(tr("Connecting…"));
    runner_->start({tr("Testing the connection"),
                    [place](const JobContext& /*context*/) {
                        RecordQuery newest;
                        newest.limit = 1;
                        (void)RecordDatabase(place).find(newest);
                    },
                    [this](const JobOutcome& outcome) {
                        test_->setEnabled(true);
                        result_->setText(outcome.failed()
                                             ? outcome.message
                                             : tr("Records can be kept and read there."));
                    }});
}

void RecordSettings::save() {
    settings_.setValue(operatorKey(), operator_->text().trimmed());
    settings_.setValue(locationKey(), location());
}

} // namespace patchgauge::ui
