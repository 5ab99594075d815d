#pragma once

#include "evaluation/evaluation.h"

#include <QDialog>
#include <QList>
#include <QString>

namespace patchgauge::ui {

/// How well a model did on a test folder: each measure with its value and what it means.
class EvaluationDialog : public QDialog {
    Q_OBJECT

public:
    struct Measure {
        QString objectName; ///< of the label with the value
        QString name;
        QString value;
        QString meaning;
    };

    /// @param modelName  as people know the model
    EvaluationDialog(const evaluation::Evaluation& evaluation, const QString& modelName,
                     QWidget* parent = nullptr);

Q_SIGNALS:
    /// The test images are to be seen one by one.
    void listRequested();

private:
    QWidget* makeTable();
    void copy() const;

    QString title_;
    QList<Measure> measures_;
};

} // namespace patchgauge::ui
