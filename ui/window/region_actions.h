#pragma once

#include "image/region_of_interest.h"
#include "jobs/job_runner.h"

#include <QImage>
#include <QObject>

#include <filesystem>
#include <optional>

class QWidget;

namespace patchgauge::ui {

class Actions;
class CentrePages;
class FirstLook;
class RegionView;
class Session;

/// Draws the region of interest of the model in use in the middle of the window, on the photo that
/// is looked at or else on a training image, and changes the model accordingly.
class RegionActions : public QObject {
    Q_OBJECT

public:
    /// All outlive it.
    /// @param window  the parent
    RegionActions(Actions& actions, Session& session, CentrePages& pages, FirstLook& firstLook,
                  QWidget* window);

private:
    void begin();
    void readTrainingImage();
    void draw(const QImage& photo);
    void apply();
    void end();
    void change(const std::optional<image::RegionOfInterest>& region);
    void enable();
    QString consequence() const;

    Actions& actions_;
    Session& session_;
    CentrePages& pages_;
    FirstLook& firstLook_;
    RegionView* view_; ///< made once; a page of the middle while it is used
    bool drawing_ = false;
};

} // namespace patchgauge::ui
