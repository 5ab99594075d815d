#pragma once

#include "calibration/calibration.h"
#include "models/listed_image.h"

#include <QAbstractListModel>

#include <cstddef>
#include <deque>
#include <filesystem>
#include <optional>
#include <string>
#include <unordered_map>
#include <utility>
#include <vector>

namespace patchgauge::ui {

/// A score of a listed image under another acceptance. It holds for the map it was found from.
struct DecisiveScore {
    int row = 0;
    MapArchive::Ticket map;
    float score = 0;
};

/// How many images of the list have each verdict in force.
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
        RelativeScoreRole, ///< double, decisive score / threshold; invalid without a threshold and
                           ///< where the image is unfit
        VerdictRole,  ///< int of calibration::Verdict, the one in force; invalid where not readable
        ErrorRole,    ///< QString, empty where the image could be read
        PathRole,     ///< QString, displayPath()
        LabelRole,    ///< int of Label
        OverrideRole, ///< QString, who overrides the verdict and why; empty where nobody does
        UnfitRole,    ///< QString, why it is not like the training photos, or empty
        FileRole,     ///< QString, what has become of its file since it was inspected, or empty
    };

    explicit InspectionListModel(QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    const ListedImage& at(int row) const { return rows_[static_cast<std::size_t>(row)].image; }

    /// As the list shows it, the last folder and the file.
    const QString& nameAt(int row) const { return rows_[static_cast<std::size_t>(row)].name; }

    const VerdictCounts& counts() const { return counts_; }

    /// The row of an image, or −1.
    int rowOf(const std::filesystem::path& path) const;

    /// Takes in a batch; new images are inserted together at the end. One that is inspected again
    /// keeps what was said of it while its file has not changed, unless it comes with something
    /// else.
    void put(std::vector<ListedImage> batch);

    /// Gives an image of the list another label.
    void setLabel(int row, Label label, const QString& kind = {});

    /// Gives an image its map, found anew, and where in the photo that is. Scores, verdict and
    /// what was said of it stay.
    void setMap(int row, const ListedImage& found);

    /// Says something else of images of the list, all together.
    void setReviews(const std::vector<std::pair<int, Review>>& reviews);

    /// Empties the list for images judged by another threshold.
    void reset(std::optional<float> threshold);

    /// Gives every image the verdict that follows from its decisive score, and from whether it is
    /// fit. Overrides stay in force.
    void rejudge(const calibration::Calibration& calibration);

    /// Takes in decisive scores that were found anew, and judges every image.
    void rejudge(const std::vector<DecisiveScore>& scores,
                 const calibration::Calibration& calibration);

Q_SIGNALS:
    void countsChanged();

private:
    struct Row {
        ListedImage image;
        QString name;
    };

    QVariant verdictData(const ListedImage& image, int role) const;
    QString accessibleText(const ListedImage& image, const QString& name) const;
    QString toolTip(const ListedImage& image) const;
    void append(std::vector<ListedImage> images);
    void replace(int row, ListedImage image);
    void count(const ListedImage& image, int change);

    /// A deque: growing moves no row, which would take the longer the more there are.
    std::deque<Row> rows_;
    std::unordered_map<std::string, int> rowsByPath_; ///< in UTF-8
    VerdictCounts counts_;
    std::optional<float> threshold_;
};

} // namespace patchgauge::ui
