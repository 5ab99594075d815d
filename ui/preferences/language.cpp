#include "preferences/language.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>
#include <utility>

// Resources of a static library are linked in only when something asks for them, and the macro
// does not work inside a namespace.
static void registerTranslations() {
    Q_INIT_RESOURCE(translations);
}

namespace patchgauge::ui {

const QList<Language>& languages() {
    static const QList<Language> all{{QStringLiteral("en"), QStringLiteral("English")},
                                     {QStringLiteral("zh_TW"), QStringLiteral("繁體中文")},
                                     {QStringLiteral("zh_CN"), QStringLiteral("简体中文")}};
    return all;
}

QString desktopLanguage() {
    for (const QString& wanted : QLocale::system().uiLanguages()) {
        const QLocale locale(wanted);
        if (locale.language() == QLocale::English)
            return QStringLiteral("en");
        if (locale.language() == QLocale::Chinese)
            return locale.script() == QLocale::TraditionalHanScript ? QStringLiteral("zh_TW")
                                                                    : QStringLiteral("zh_CN");
    }
    return QStringLiteral("en");
}

Translation::~Translation() {
    removeAll();
}

void Translation::use(const QString& code) {
    registerTranslations();
    const QString language = code.isEmpty() ? desktopLanguage() : code;
    if (language == language_)
        return;
    removeAll();
    language_ = language;
    QLocale::setDefault(code.isEmpty() ? QLocale::system() : QLocale(language));
    load(QStringLiteral("qtbase_") + language, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    load(QStringLiteral("patchgauge_") + language, QStringLiteral(":/translations"));
}

void Translation::load(const QString& file, const QString& folder) {
    auto translator = std::make_unique<QTranslator>();
    // English is what the program is written in, and Qt's own translations may not be installed.
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    translators_.push_back(std::move(translator));
}

void Translation::removeAll() {
    for (const auto& translator : translators_)
        QCoreApplication::removeTranslator(translator.get());
    translators_.clear();
}

} // namespace patchgauge::ui
