#pragma once

#include "detector/model.h"

#include <QAbstractTableModel>

#include <optional>
#include <string>
#include <vector>

namespace patchgauge::ui {

/// A training image, with its leave-one-out scores before and after a change of the model.
struct ScoreChange {
    std::string path;            ///< UTF-8
    std::optional<float> before; ///< nothing for an image that is new, or without scores
    std::optional<float> after;

    /// Nothing where one of the two is missing.
    std::optional<double> change() const;
};

/// The images of the later model, largest change first, then those that are new.
std::vector<ScoreChange> scoreChanges(const detector::ModelInfo& before,
                                      const detector::ModelInfo& after);

/// A table of them: image, before, after, change. On the UI thread.
class ScoreChangeModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Image, Before, After, Change, ColumnCount };

    explicit ScoreChangeModel(std::vector<ScoreChange> changes, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    std::vector<ScoreChange> changes_;
};

} // namespace patchgauge::ui
