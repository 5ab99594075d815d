#pragma once

#include "records/record_database.h"

#include <QTimer>
#include <QWidget>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace patchgauge::ui {

/// Asks which recorded batches are looked for.
class RecordFilter : public QWidget {
    Q_OBJECT

public:
    explicit RecordFilter(QWidget* parent = nullptr);

    RecordQuery query() const;

    /// Whether anything restricts what is found.
    bool restricts() const;

    void clear();

Q_SIGNALS:
    /// A moment after the last key.
    void changed();

private:
    QLineEdit* makeField(const QString& name, const QString& placeholder);
    void showPeriod();

    QTimer settled_; ///< first: the fields start it
    QComboBox* period_;
    QDateEdit* from_;
    QDateEdit* to_;
    QLineEdit* model_;
    QComboBox* verdict_;
    QLineEdit* operator_;
    QLineEdit* file_;
};

} // namespace patchgauge::ui
