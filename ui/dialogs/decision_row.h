#pragma once

#include <QWidget>

class QDialog;
class QLabel;
class QPushButton;

namespace patchgauge::ui {

/// The foot of a dialog that changes something: at the left what stands in the way or follows from
/// it, at the right Cancel and the button whose text is the verb.
class DecisionRow : public QWidget {
    Q_OBJECT

public:
    /// @param verb    on the button that accepts, which is the default
    /// @param dialog  closed by the buttons; the parent
    DecisionRow(const QString& verb, QDialog* dialog);

    QLabel* note() const { return note_; }
    QPushButton* accept() const { return accept_; }

private:
    QLabel* note_;
    QPushButton* accept_;
};

} // namespace patchgauge::ui
