#include "window/welcome_page.h"

#include "panels/start_panel.h"
#include "window/actions.h"

#include <QCoreApplication>

namespace patchgauge::ui {
namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("patchgauge::ui", text);
}

} // namespace

QWidget* makeWelcomePage(Actions& actions, QWidget* parent) {
    return new StartPanel(
        tr("See what good parts don’t show"),
        tr("PatchGauge learns from photos of good parts what each place of the part looks like. "
           "Then it measures how far the next photos are from that, and shows where."),
        {{actions.newModel, tr("Train a model"),
          tr("Choose folders with photos of good parts, 20 or more."),
          QStringLiteral("welcomeTrain")},
         {actions.openModel, tr("Open a model"),
          tr("Then inspect photos or a whole folder with it."), QStringLiteral("welcomeOpen")},
         {actions.tryDemo, tr("Try with demo parts"),
          tr("Draws parts with defects, trains and inspects, all by itself."),
          QStringLiteral("welcomeDemo")}},
        tr("A model, images and folders can also be dropped on this window."), parent);
}

} // namespace patchgauge::ui
