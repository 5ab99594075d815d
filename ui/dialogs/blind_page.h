#pragma once

#include "evaluation/blind_run.h"
#include "jobs/job_runner.h"

#include <QImage>
#include <QWidget>

#include <functional>
#include <map>
#include <memory>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;

namespace patchgauge::ui {

class PhotoView;

/// One photo after the other, large and bare, for an appraiser to judge: no name of a file, no
/// score, no earlier answer. Keys: G, D, U, Backspace or Ctrl+Z for the last one again, Esc pauses.
class BlindPage : public QWidget {
    Q_OBJECT

public:
    /// @param reader  reads the photos; outlives the page
    explicit BlindPage(JobRunner& reader, QWidget* parent = nullptr);

    /// Begins or continues an appraiser's run. The study, which lives until the page is finished
    /// or begun anew, takes the decisions.
    void begin(evaluation::Study& study, std::size_t appraiser);

Q_SIGNALS:
    /// A decision was made or taken back.
    void decided();

    /// The appraiser pauses, has finished a trial, or everything.
    void finished();

private:
    struct Photo {
        QImage image;
        QString problem; ///< why there is none
    };

    QWidget* makeHead();
    QWidget* makeButtons();
    QPushButton* makeAnswer(const QString& text, const char* name, const char* iconName,
                            const QString& tip, evaluation::Decision decision);
    void addKey(const QKeySequence& key, const QWidget& button, const std::function<void()>& act);
    void decide(evaluation::Decision decision);
    void undo();
    void pause();
    void show();
    void showPhoto();
    void read(std::optional<std::size_t> part);

    JobRunner& reader_;
    evaluation::Study* study_ = nullptr;
    std::optional<evaluation::BlindRun> run_;
    /// The present photo and the next one, by part; one that is being read is without both.
    std::map<std::size_t, Photo> photos_;
    std::shared_ptr<int>
        sitting_; ///< another one for each begin(), so that late photos are dropped
    QLabel* who_ = nullptr;
    QLabel* position_ = nullptr;
    QProgressBar* progress_ = nullptr;
    PhotoView* view_;
    QPushButton* good_ = nullptr;
    QPushButton* defective_ = nullptr;
    QPushButton* unsure_ = nullptr;
    QPushButton* undo_ = nullptr;
};

} // namespace patchgauge::ui
