#pragma once

#include "calibration/calibration.h"
#include "models/label.h"
#include "models/map_archive.h"
#include "pipeline/inspector.h"

#include <QAbstractListModel>
#include <QByteArray>

#include <cstddef>
#include <filesystem>
#include <optional>
#include <unordered_map>
#include <vector>

namespace patchgauge::ui {

/// An inspected image as the list keeps it, two to four kilobytes: what was found, without the
/// grids of its map, which lie in the archive.
struct ListedImage {
    pipeline::Inspection inspection; ///< `map` has its score and peak only
    MapArchive::Ticket map;
    QByteArray thumbnail; ///< see makeThumbnail(); empty where it could not be read
    Label label = Label::None;
    QString kind; ///< of the defect, where a test folder or a person has named it
};

/// A score of a listed image under another acceptance. It holds for the map it was found from.
struct DecisiveScore {
    int row = 0;
    MapArchive::Ticket map;
    float score = 0;
};

/// How many images of the list have each verdict.
struct VerdictCounts {
    int all = 0;
    int reject = 0;
    int review = 0;
    int pass = 0;
    int unreadable = 0;

    int of(calibration::Verdict verdict) const;
};

/// The images inspected with the model at hand, in the order in which they came. An image that is
/// inspected again takes its old row. On the UI thread.
class InspectionListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        ScoreRole = Qt::UserRole, ///< float, invalid where the image could not be read
        RelativeScoreRole,        ///< double, decisive score / threshold, invalid without one
                                  ///< and where the image is unfit
        VerdictRole,              ///< int of calibration::Verdict, invalid where not readable
        ErrorRole,                ///< QString, empty where the image could be read
        ThumbnailRole,            ///< QByteArray
        LabelRole,                ///< int of Label
        UnfitRole,                ///< QString, why it is not like the training photos, or empty
    };

    explicit InspectionListModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    const ListedImage& at(int row) const { return images_[static_cast<std::size_t>(row)]; }
    const VerdictCounts& counts() const { return counts_; }

    /// The row of an image, or −1.
    int rowOf(const std::filesystem::path& path) const;

    /// Takes in a batch; new images are inserted together at the end.
    void put(std::vector<ListedImage> batch);

    /// Gives an image of the list another label.
    void setLabel(int row, Label label, const QString& kind = {});

    /// Empties the list for images judged by another threshold.
    void reset(std::optional<float> threshold);

    /// Gives every image the verdict that follows from its decisive score, and from whether it is
    /// fit.
    void rejudge(const calibration::Calibration& calibration);

    /// Takes in decisive scores that were found anew, and judges every image.
    void rejudge(const std::vector<DecisiveScore>& scores,
                 const calibration::Calibration& calibration);

Q_SIGNALS:
    void countsChanged();

private:
    QVariant verdictData(const pipeline::Inspection& inspection, int role) const;
    void replace(int row, ListedImage image);
    void count(const pipeline::Inspection& inspection, int change);

    std::vector<ListedImage> images_;
    std::unordered_map<std::string, int> rows_; ///< by path in UTF-8
    VerdictCounts counts_;
    std::optional<float> threshold_;
};

} // namespace patchgauge::ui
