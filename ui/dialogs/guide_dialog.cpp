#include "dialogs/guide_dialog.h"

#include <QDialogButtonBox>
#include <QFile>
#include <QTextBrowser>
#include <QVBoxLayout>

// Resources of a static library are linked in only when something asks for them, and the macro
// does not work inside a namespace.
static void registerGuide() {
    Q_INIT_RESOURCE(guide);
}

namespace patchgauge::ui {

GuideDialog::GuideDialog(const QString& language, QWidget* parent) : QDialog(parent) {
    registerGuide();
    setWindowTitle(tr("PatchGauge guide"));
    constexpr QSize firstSize(880, 720);
    resize(firstSize);

    const QString page = QStringLiteral(":/guide/guide_%1.html");
    const QString own = page.arg(language);
    auto* text = new QTextBrowser(this);
    text->setObjectName(QStringLiteral("guideText"));
    text->setAccessibleName(tr("Guide"));
    text->setFrameShape(QFrame::NoFrame);
    text->document()->setDocumentMargin(24);
    text->setSource(
        QUrl(QStringLiteral("qrc") + (QFile::exists(own) ? own : page.arg(QLatin1String("en")))));

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 12);
    layout->setSpacing(12);
    layout->addWidget(text, 1);
    auto* foot = new QHBoxLayout;
    foot->setContentsMargins(12, 0, 12, 0);
    foot->addWidget(buttons);
    layout->addLayout(foot);
}

} // namespace patchgauge::ui
