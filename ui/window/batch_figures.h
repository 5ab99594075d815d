#pragma once

#include "evaluation/quality.h"
#include "evaluation/ranking.h"
#include "jobs/job_runner.h"
#include "models/inspection_list_model.h"

#include <QHash>
#include <QObject>
#include <QStringList>
#include <QTimer>

#include <cstddef>
#include <optional>
#include <utility>
#include <vector>

namespace patchgauge::ui {

/// What a list of inspected images says as a whole: its scores and, where images are labelled good
/// or defective, what the verdicts were worth. Follows the list, at most once a turn of the event
/// loop; the ranking, which only scores and labels change, is made by a job. On the UI thread.
class BatchFigures : public QObject {
    Q_OBJECT

public:
    /// How well scores alone tell good from defective images.
    struct Ranking {
        std::optional<double> auroc; ///< nothing where either kind is missing
        std::vector<evaluation::RocPoint> curve;
    };

    /// Both outlive this.
    /// @param runner  makes the ranking
    BatchFigures(const InspectionListModel& images, JobRunner& runner, QObject* parent = nullptr);
    ~BatchFigures() override;

    /// Of all images that could be read, in the order of the list.
    const std::vector<float>& scores() const { return scores_; }

    /// Of the images labelled good or defective.
    const evaluation::Quality& quality() const { return quality_; }

    /// Names of the kinds of defect, by the numbers of quality(); a defect without one has an
    /// empty name.
    const QStringList& kinds() const { return kinds_; }

    const Ranking& ranking() const { return ranking_; }

    std::size_t labelled() const { return good_.size() + defective_.size(); }
    std::size_t unsure() const { return unsure_; }
    std::size_t unlabelled() const { return unlabelled_; }

    /// Whether folders tell something of images that have no label; see labelOfFolder().
    bool hasFolderLabels() const { return hasFolderLabels_; }

    /// What is then to be said of those images, by row.
    std::vector<std::pair<int, Review>> folderLabels() const;

Q_SIGNALS:
    void scoresChanged();

    /// Labels or verdicts have changed; see quality().
    void qualityChanged();

    void rankingChanged();

private:
    void forgetFolders();
    void noteFolders(int first, int last);
    bool canTakeFolderLabel(int row) const;
    void update();
    void startAgain();
    void take(const ListedImage& image, std::vector<evaluation::JudgedImage>& judged);
    std::size_t numberOf(const QString& kind);
    void rank();

    const InspectionListModel& images_;
    JobRunner& runner_;
    QTimer soon_;
    JobId job_ = 0;
    std::vector<char> inTestFolder_; ///< by row: whether the folder tells what the image is
    std::vector<float> scores_;
    std::vector<float> good_;
    std::vector<float> defective_;
    std::size_t unsure_ = 0;
    std::size_t unlabelled_ = 0;
    bool hasFolderLabels_ = false;
    QStringList kinds_;
    QHash<QString, std::size_t> numbers_; ///< of the kinds
    evaluation::Quality quality_;
    Ranking ranking_;
};

} // namespace patchgauge::ui
