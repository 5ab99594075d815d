#pragma once

#include "evaluation/evaluation.h"

#include <QDialog>
#include <QList>
#include <QString>

class QTreeWidget;

namespace patchgauge::ui {

/// How well a model did on a test folder: each measure with its value and what it means.
class EvaluationDialog : public QDialog {
    Q_OBJECT

public:
    /// @param modelName  as people know the model
    EvaluationDialog(const evaluation::Evaluation& evaluation, const QString& modelName,
                     QWidget* parent = nullptr);

private:
    void copy() const;

    QString title_;
    QTreeWidget* table_;
};

} // namespace patchgauge::ui
