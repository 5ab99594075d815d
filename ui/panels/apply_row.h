#pragma once

#include <QWidget>

class QLineEdit;
class QPushButton;
class QSettings;

namespace patchgauge::ui {

/// Says that moved thresholds are not saved yet, asks who answers for them and why, and applies or
/// reverts them. Enter in a field applies once both are filled in; Escape reverts.
class ApplyRow : public QWidget {
    Q_OBJECT

public:
    /// @param settings  remembers who sets thresholds; outlives the row
    explicit ApplyRow(QSettings& settings, QWidget* parent = nullptr);

    /// Whether the model can be changed at the moment.
    void setApplicable(bool applicable);

    /// Empties the reason, which belongs to one change.
    void clear();

    /// Puts the cursor where something is missing, or applies where nothing is.
    void proceed();

Q_SIGNALS:
    /// Both texts are trimmed and not empty.
    void applied(const QString& by, const QString& reason);

    void reverted();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    QLineEdit* makeField(const QString& objectName, const QString& name, const QString& tip);
    void enable();
    void apply();

    QSettings& settings_;
    bool applicable_ = true;
    QLineEdit* by_;
    QLineEdit* reason_;
    QPushButton* apply_;
};

} // namespace patchgauge::ui
