#include "report/pdf_text.h"

#include <QByteArray>
#include <qpdf/QPDF.hh>
#include <QRegularExpression>
#include <QString>

namespace patchgauge::ui::report {
namespace {

bool within(char16_t character, char16_t first, char16_t last) {
    return character >= first && character <= last;
}

QString meant(char16_t character) {
    const QString drawn = QChar(character);
    if (character == u'\t' || character == u'\u00A0')
        return QStringLiteral(" ");
    const bool radical = within(character, u'\u2E80', u'\u2FDF');
    const bool ligature = within(character, u'\uFB00', u'\uFB06');
    return radical || ligature ? drawn.normalized(QString::NormalizationForm_KC) : drawn;
}

QString hexOf(const QString& text) {
    QString hex;
    for (const QChar character : text)
        hex += QStringLiteral("%1").arg(character.unicode(), 4, 16, QLatin1Char('0')).toUpper();
    return hex;
}

/// Each list in brackets has one character a glyph.
QString corrected(const QString& map) {
    static const QRegularExpression name(
        QStringLiteral("(?<=[\\[ ])<([0-9A-Fa-f]{4})>(?=[^\\[\\n]*\\])"));
    QString result;
    qsizetype end = 0;
    for (auto found = name.globalMatch(map); found.hasNext();) {
        const QRegularExpressionMatch match = found.next();
        const auto character = static_cast<char16_t>(match.captured(1).toUInt(nullptr, 16));
        result += map.mid(end, match.capturedStart(1) - end) + hexOf(meant(character));
        end = match.capturedEnd(1);
    }
    return result + map.mid(end);
}

} // namespace

void nameCharacters(QPDF& pdf) {
    for (QPDFObjectHandle object : pdf.getAllObjects()) {
        if (!object.isDictionaryOfType("/Font") || !object.hasKey("/ToUnicode"))
            continue;
        QPDFObjectHandle map = object.getKey("/ToUnicode");
        const auto bytes = map.getStreamData();
        const QString text = QString::fromLatin1(reinterpret_cast<const char*>(bytes->getBuffer()),
                                                 static_cast<qsizetype>(bytes->getSize()));
        map.replaceStreamData(corrected(text).toStdString(), QPDFObjectHandle::newNull(),
                              QPDFObjectHandle::newNull());
    }
}

} // namespace patchgauge::ui::report
