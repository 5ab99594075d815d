#pragma once

#include "evidence/batch.h"
#include "models/file_state.h"

#include <QAbstractTableModel>

#include <cstddef>
#include <memory>
#include <optional>
#include <vector>

namespace patchgauge::ui {

/// The images of one recorded batch, and what has become of their files. On the UI thread.
class RecordedImageModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Image, Verdict, Score, Label, Override, File, ColumnCount };

    /// bool, whether the verdict in force asks for attention
    static constexpr int FlaggedRole = Qt::UserRole;

    using QAbstractTableModel::QAbstractTableModel;

    /// @param batch  null for none; the states of its files are not known at first
    void setBatch(std::shared_ptr<const evidence::Batch> batch);
    const std::shared_ptr<const evidence::Batch>& batch() const { return batch_; }

    /// What has become of images from `first` on.
    void setStates(std::size_t first, const std::vector<FileState>& states);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString text(int row, int column) const;

    std::shared_ptr<const evidence::Batch> batch_;
    std::vector<std::optional<FileState>> states_; ///< nothing while it is not known
};

} // namespace patchgauge::ui
