#pragma once

#include <QString>

class QSettings;

namespace patchgauge::ui {

/// A passphrase kept in the settings, salted and stretched, so that reading them does not give it
/// away. On the UI thread; set() and matches() take some 50 ms.
class Passphrase {
public:
    /// @param settings  outlives it
    /// @param group     of the settings that is its own, such as `operator`
    Passphrase(QSettings& settings, const QString& group);

    bool isSet() const;

    /// Whether none is needed: it was never set, or to an empty one.
    bool isEmpty() const;

    bool matches(const QString& passphrase) const;

    void set(const QString& passphrase);
    void forget();

private:
    QString key(const char* name) const;

    QSettings& settings_;
    QString group_;
};

} // namespace patchgauge::ui
