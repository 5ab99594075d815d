#pragma once

#include "models/label.h"

#include <QObject>

#include <filesystem>
#include <vector>

class QSettings;
class QWidget;

namespace patchgauge::ui {

class Actions;
class ImageListPanel;
class InspectionFilterModel;
class Session;

/// Walking through the list, labelling and overriding, by key, button and menu.
class ReviewActions : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    /// @param canvas  whose keys for walking go to the list
    /// @param window  that asks; the parent
    ReviewActions(Actions& actions, Session& session, ImageListPanel& list,
                  InspectionFilterModel& shown, QSettings& settings, QWidget& canvas,
                  QWidget* window);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    /// The selected rows, or the one that is looked at.
    std::vector<int> rows() const;

    void label(Label label);
    void overrideVerdict();
    void step(int by);
    void stepToFlagged(int by);
    void revisit(const std::filesystem::path& image);
    void showState();

    Actions& actions_;
    Session& session_;
    ImageListPanel& list_;
    InspectionFilterModel& shown_;
    QSettings& settings_;
    QWidget* window_;
};

} // namespace patchgauge::ui
