#pragma once

#include <QDialog>
#include <QString>

#include <functional>

class QCheckBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace patchgauge::ui {

/// Switches operator mode on for the first time: says what it does, and takes the passphrase that
/// leaving it will need, twice. It may be empty.
class EnterOperatorDialog : public QDialog {
    Q_OBJECT

public:
    explicit EnterOperatorDialog(QWidget* parent = nullptr);

    QString passphrase() const;

private:
    void compare();

    QLineEdit* first_;
    QLineEdit* second_;
    QLabel* obstacle_;
    QPushButton* enter_;
};

/// Leaves operator mode: asks for the passphrase, or only once more where there is none.
class LeaveOperatorDialog : public QDialog {
    Q_OBJECT

public:
    /// Whether it is the right one.
    using Check = std::function<bool(const QString&)>;

    /// @param needed  whether there is a passphrase to be asked for
    LeaveOperatorDialog(bool needed, Check check, QWidget* parent = nullptr);

    /// Whether another passphrase is to be set the next time.
    bool forget() const;

    void accept() override;

private:
    Check check_;
    QLineEdit* passphrase_ = nullptr; ///< none where none is needed
    QCheckBox* forget_;
    QLabel* obstacle_;
};

} // namespace patchgauge::ui
