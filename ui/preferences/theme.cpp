#include "preferences/theme.h"

#include <QApplication>
#include <QStyle>
#include <QStyleFactory>

namespace patchgauge::ui {
namespace {

/// Its colours all come from the palette; a desktop's own style may insist on others.
QString neutralStyle() {
    return QStringLiteral("Fusion");
}

void useStyle(const QString& name) {
    if (QApplication::style()->name().compare(name, Qt::CaseInsensitive) != 0)
        QApplication::setStyle(name);
}

} // namespace

QPalette darkPalette() {
    const QColor window(0x2b, 0x2d, 0x30);
    const QColor base(0x1e, 0x1f, 0x22);
    const QColor text(0xdf, 0xe1, 0xe5);
    const QColor pale(0x8b, 0x8e, 0x94);
    QPalette dark;
    dark.setColor(QPalette::Window, window);
    dark.setColor(QPalette::WindowText, text);
    dark.setColor(QPalette::Base, base);
    dark.setColor(QPalette::AlternateBase, window.lighter(115));
    dark.setColor(QPalette::ToolTipBase, window);
    dark.setColor(QPalette::ToolTipText, text);
    dark.setColor(QPalette::PlaceholderText, pale);
    dark.setColor(QPalette::Text, text);
    dark.setColor(QPalette::Button, window.lighter(110));
    dark.setColor(QPalette::ButtonText, text);
    dark.setColor(QPalette::BrightText, Qt::white);
    dark.setColor(QPalette::Light, window.lighter(150));
    dark.setColor(QPalette::Midlight, window.lighter(125));
    dark.setColor(QPalette::Mid, window.lighter(135));
    dark.setColor(QPalette::Dark, window.darker(140));
    dark.setColor(QPalette::Shadow, Qt::black);
    dark.setColor(QPalette::Highlight, QColor(0x2e, 0x6f, 0xc4));
    dark.setColor(QPalette::HighlightedText, Qt::white);
    dark.setColor(QPalette::Link, QColor(0x6a, 0xa9, 0xff));
    dark.setColor(QPalette::LinkVisited, QColor(0xb3, 0x9d, 0xf0));
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        dark.setColor(QPalette::Disabled, role, pale.darker(130));
    return dark;
}

void applyTheme(Theme theme) {
    static const QString desktopStyle = QApplication::style()->name();
    useStyle(theme == Theme::Desktop ? desktopStyle : neutralStyle());
    switch (theme) {
    case Theme::Desktop:
        QApplication::setPalette(QPalette());
        break;
    case Theme::Light:
        QApplication::setPalette(QApplication::style()->standardPalette());
        break;
    case Theme::Dark:
        QApplication::setPalette(darkPalette());
        break;
    }
}

} // namespace patchgauge::ui
