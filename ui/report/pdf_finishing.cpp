#include "report/pdf_finishing.h"

#include "base/error.h"
#include "base/files.h"
#include "report/pdf_text.h"

#include <qpdf/Pl_OStream.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFWriter.hh>
#include <QXmlStreamWriter>

#include <exception>
#include <ostream>

namespace patchgauge::ui::report {
namespace {

using Object = QPDFObjectHandle;

Object unicode(const QString& text) {
    return Object::newUnicodeString(text.toStdString());
}

/// `D:20250301134509Z` of `2025-03-01T13:45:09Z`.
Object dateOf(const std::string& iso) {
    std::string digits = "D:";
    for (const char character : iso)
        if (character >= '0' && character <= '9')
            digits += character;
    return Object::newString(digits + "Z");
}

class Finisher {
public:
    Finisher(QPDF& pdf, const Finish& finish)
        : pdf_(pdf), finish_(finish), pages_(pdf.getAllPages()) {}

    void run() {
        for (std::size_t page = 0; page < finish_.links.size(); ++page)
            addLinks(page);
        Object root = pdf_.getRoot();
        root.replaceKey("/Outlines", outline());
        root.replaceKey("/PageMode", Object::newName("/UseOutlines"));
        root.replaceKey("/Lang", unicode(finish_.properties.language));
        root.replaceKey("/ViewerPreferences", Object::parse("<< /DisplayDocTitle true >>"));
        root.replaceKey("/Metadata", metadata());
        pdf_.getTrailer().replaceKey("/Info", information());
    }

private:
    Object destination(int page) {
        Object array = Object::newArray();
        array.appendItem(pages_.at(static_cast<std::size_t>(page)));
        array.appendItem(Object::newName("/Fit"));
        return array;
    }

    void addLinks(std::size_t page) {
        if (finish_.links[page].empty())
            return;
        const double height = pages_.at(page).getKey("/MediaBox").getArrayItem(3).getNumericValue();
        Object annotations = Object::newArray();
        for (const Link& link : finish_.links[page]) {
            Object annotation =
                Object::parse("<< /Type /Annot /Subtype /Link /Border [0 0 0] /F 4 >>");
            annotation.replaceKey(
                "/Rect", Object::newArray(Object::Rectangle(
                             link.area.left() / point, height - link.area.bottom() / point,
                             link.area.right() / point, height - link.area.top() / point)));
            annotation.replaceKey("/Dest", destination(link.page));
            annotations.appendItem(pdf_.makeIndirectObject(annotation));
        }
        pages_.at(page).replaceKey("/Annots", annotations);
    }

    Object outline() {
        Object root = pdf_.makeIndirectObject(Object::parse("<< /Type /Outlines >>"));
        hang(root, finish_.outline);
        root.replaceKey("/Count", Object::newInteger(static_cast<int>(finish_.outline.size())));
        return root;
    }

    /// Hangs entries below their parent; what is below them is folded.
    void hang(Object parent, const std::vector<Bookmark>& bookmarks) {
        Object before = Object::newNull();
        for (const Bookmark& bookmark : bookmarks) {
            Object item = pdf_.makeIndirectObject(Object::newDictionary());
            item.replaceKey("/Title", unicode(bookmark.text));
            item.replaceKey("/Dest", destination(bookmark.page));
            item.replaceKey("/Parent", parent);
            if (before.isNull()) {
                parent.replaceKey("/First", item);
            } else {
                item.replaceKey("/Prev", before);
                before.replaceKey("/Next", item);
            }
            if (!bookmark.below.empty()) {
                hang(item, bookmark.below);
                item.replaceKey("/Count",
                                Object::newInteger(-static_cast<int>(bookmark.below.size())));
            }
            before = item;
        }
        parent.replaceKey("/Last", before);
    }

    Object information() {
        const DocumentProperties& properties = finish_.properties;
        Object info = Object::newDictionary();
        info.replaceKey("/Title", unicode(properties.title));
        info.replaceKey("/Subject", unicode(properties.subject));
        if (!properties.author.isEmpty())
            info.replaceKey("/Author", unicode(properties.author));
        info.replaceKey("/Creator", Object::newString("PatchGauge " PATCHGAUGE_VERSION));
        info.replaceKey("/Producer", Object::newString("PatchGauge " PATCHGAUGE_VERSION));
        info.replaceKey("/CreationDate", dateOf(properties.time));
        info.replaceKey("/ModDate", dateOf(properties.time));
        return pdf_.makeIndirectObject(info);
    }

    Object metadata() {
        Object stream = pdf_.newStream(xmp().toStdString());
        stream.replaceDict(Object::parse("<< /Type /Metadata /Subtype /XML >>"));
        return stream;
    }

    QByteArray xmp() const;

    QPDF& pdf_;
    const Finish& finish_;
    std::vector<Object> pages_;
};

QByteArray Finisher::xmp() const {
    const QString rdf = QStringLiteral("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
    const QString dc = QStringLiteral("http://purl.org/dc/elements/1.1/");
    const QString basic = QStringLiteral("http://ns.adobe.com/xap/1.0/");
    const QString pdf = QStringLiteral("http://ns.adobe.com/pdf/1.3/");
    const DocumentProperties& properties = finish_.properties;
    const QString time = QString::fromStdString(properties.time);
    const QString program = QStringLiteral("PatchGauge " PATCHGAUGE_VERSION);

    QByteArray bytes;
    QXmlStreamWriter xml(&bytes);
    xml.writeProcessingInstruction(
        QStringLiteral("xpacket"),
        QStringLiteral("begin=\"\uFEFF\" id=\"W5M0MpCehiHzreSzNTczkc9d\""));
    xml.writeNamespace(QStringLiteral("adobe:ns:meta/"), QStringLiteral("x"));
    xml.writeNamespace(rdf, QStringLiteral("rdf"));
    xml.writeNamespace(dc, QStringLiteral("dc"));
    xml.writeNamespace(basic, QStringLiteral("xmp"));
    xml.writeNamespace(pdf, QStringLiteral("pdf"));
    xml.writeStartElement(QStringLiteral("adobe:ns:meta/"), QStringLiteral("xmpmeta"));
    xml.writeStartElement(rdf, QStringLiteral("RDF"));
    xml.writeStartElement(rdf, QStringLiteral("Description"));
    xml.writeAttribute(rdf, QStringLiteral("about"), QString());
    const auto list = [&](const QString& name, const QString& kind, const QString& text) {
        xml.writeStartElement(dc, name);
        xml.writeStartElement(rdf, kind);
        xml.writeStartElement(rdf, QStringLiteral("li"));
        if (kind == QLatin1String("Alt"))
            xml.writeAttribute(QStringLiteral("xml:lang"), QStringLiteral("x-default"));
        xml.writeCharacters(text);
        xml.writeEndElement();
        xml.writeEndElement();
        xml.writeEndElement();
    };
    list(QStringLiteral("title"), QStringLiteral("Alt"), properties.title);
    list(QStringLiteral("description"), QStringLiteral("Alt"), properties.subject);
    if (!properties.author.isEmpty())
        list(QStringLiteral("creator"), QStringLiteral("Seq"), properties.author);
    xml.writeTextElement(basic, QStringLiteral("CreatorTool"), program);
    xml.writeTextElement(basic, QStringLiteral("CreateDate"), time);
    xml.writeTextElement(basic, QStringLiteral("ModifyDate"), time);
    xml.writeTextElement(pdf, QStringLiteral("Producer"), program);
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeEndElement();
    xml.writeProcessingInstruction(QStringLiteral("xpacket"), QStringLiteral("end=\"r\""));
    return bytes;
}

} // namespace

void finishPdf(const std::filesystem::path& draft, const std::filesystem::path& file,
               const Finish& finish) {
    writeAtomically(file, [&](std::ostream& stream) {
        try {
            QPDF pdf;
            pdf.processFile(draft.string().c_str());
            nameCharacters(pdf);
            Finisher(pdf, finish).run();
            QPDFWriter writer(pdf);
            Pl_OStream output("report", stream);
            writer.setOutputPipeline(&output);
            writer.setDeterministicID(true);
            writer.setObjectStreamMode(qpdf_o_generate);
            writer.write();
        } catch (const std::exception& error) {
            throw Error(ErrorCode::WriteFailed, Engine::tr("the report could not be put together"),
                        toUtf8(file),
                        Engine::tr("please report this: %1", std::string(error.what())));
        }
    });
}

} // namespace patchgauge::ui::report
