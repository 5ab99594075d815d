#pragma once

#include "detector/model.h"
#include "panels/facts_section.h"

#include <memory>
#include <string>

namespace patchgauge::ui {

/// The title of a backbone; its id where the manifest does not list it.
QString backboneTitle(const std::string& id);

/// What the model at hand was made from, and what its thresholds mean.
class ModelSection : public FactsSection {
    Q_OBJECT

public:
    explicit ModelSection(QWidget* parent = nullptr);

    /// @param model  or nothing
    void setModel(const std::shared_ptr<const detector::Model>& model, const QString& name);

private:
    void showRegion(const detector::Model& model);
    void showThresholds(const detector::ModelInfo& info);

    QLabel* name_;
    QLabel* method_;
    QLabel* backbone_;
    QLabel* images_;
    QLabel* input_;
    QLabel* region_;
    QLabel* channels_;
    QLabel* threshold_;
    QLabel* review_;
    QLabel* release_;
    QLabel* identity_;
};

} // namespace patchgauge::ui
