#pragma once

#include <QObject>
#include <QString>

namespace patchgauge::ui {

class LoadedModel;

/// What may be done now: everything, or in operator mode only inspecting, with approved models
/// only. The session asks it before it acts, and actions follow changed().
class Permissions : public QObject {
    Q_OBJECT

public:
    explicit Permissions(QObject* parent = nullptr);

    bool operatorMode() const { return operatorMode_; }
    void setOperatorMode(bool on);

    /// Whether models may be trained, changed, released or copied.
    bool mayChangeModels() const { return !operatorMode_; }

    /// The sentence that says why a model may not be used; empty where it may.
    QString objectionTo(const LoadedModel& model) const;

Q_SIGNALS:
    void changed();

private:
    bool operatorMode_ = false;
};

} // namespace patchgauge::ui
