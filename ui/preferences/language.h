#pragma once

#include <QList>
#include <QObject>
#include <QString>
#include <QTranslator>

#include <memory>
#include <vector>

namespace patchgauge::ui {

/// A language that the window speaks.
struct Language {
    QString code; ///< as QLocale names it: `en`, `zh_TW`, `zh_CN`
    QString name; ///< in that language
};

const QList<Language>& languages();

/// The language closest to what the desktop is set to; English where none is.
QString desktopLanguage();

/// The application's language: its translators, Qt's own, and the default locale. What is already
/// on the screen keeps its texts. One at a time; on the UI thread.
class Translation {
public:
    Translation() = default;
    ~Translation();
    Translation(const Translation&) = delete;
    Translation& operator=(const Translation&) = delete;

    /// @param code  of languages(), or empty for desktopLanguage()
    void use(const QString& code);

    /// The code in force; empty before the first use().
    const QString& language() const { return language_; }

private:
    void load(const QString& file, const QString& folder);
    void removeAll();

    QString language_;
    std::vector<std::unique_ptr<QTranslator>> translators_;
};

} // namespace patchgauge::ui
