#pragma once

#include <QScrollArea>

#include <filesystem>

class QLabel;

namespace patchgauge::ui {

class Actions;
class LeastNormalView;
class ScoreHistogram;
class Session;

/// What the model in use takes for normal: the scores of the good images, what the threshold among
/// them means, and the images that look least normal, to be dropped with one click.
class NormalPage : public QScrollArea {
    Q_OBJECT

public:
    /// Both outlive the page.
    NormalPage(Actions& actions, Session& session, QWidget* parent = nullptr);

Q_SIGNALS:
    /// An image is to be looked at.
    void imageChosen(const std::filesystem::path& image);

private:
    QWidget* makeButtons(Actions& actions);
    void showModel();
    void showThresholds();
    void enableDrop();

    Session& session_;
    QLabel* title_;
    ScoreHistogram* histogram_;
    QLabel* meaning_;
    LeastNormalView* images_;
};

} // namespace patchgauge::ui
