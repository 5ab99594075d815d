#include "panels/region_view.h"

#include "base/error.h"
#include "canvas/region_canvas.h"
#include "panels/icon.h"
#include "panels/tabular_font.h"
#include "text/engine_text.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

#include <cmath>

namespace patchgauge::ui {

using Role = RegionEditor::Role;
using Tool = RegionEditor::Tool;

RegionView::RegionView(const QString& verb, QWidget* parent)
    : QWidget(parent),
      canvas_(new RegionCanvas(this)),
      tools_(new QButtonGroup(this)),
      roles_(new QButtonGroup(this)) {
    canvas_->setObjectName(QStringLiteral("regionCanvas"));
    setFocusProxy(canvas_);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeDecision(verb));
    layout->addWidget(makeTools());
    layout->addWidget(canvas_, 1);
    connect(canvas_, &RegionCanvas::changed, this, &RegionView::showState);
    connect(canvas_, &RegionCanvas::escaped, this, &RegionView::cancelled);
}

QWidget* RegionView::makeDecision(const QString& verb) {
    auto* bar = new QWidget(this);
    consequence_ = new QLabel(bar);
    consequence_->setObjectName(QStringLiteral("regionConsequence"));
    consequence_->setWordWrap(true);
    auto* cancel = new QPushButton(tr("Cancel"), bar);
    cancel->setObjectName(QStringLiteral("cancelRegion"));
    cancel->setToolTip(tr("Leave the region as it was (Esc)"));
    cancel->setAutoDefault(false);
    apply_ = new QPushButton(verb, bar);
    apply_->setObjectName(QStringLiteral("applyRegion"));
    apply_->setToolTip(tr("Inspect within the region drawn"));
    apply_->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &RegionView::cancelled);
    connect(apply_, &QPushButton::clicked, this, &RegionView::applied);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(8, 8, 8, 4);
    layout->setSpacing(8);
    layout->addWidget(consequence_, 1);
    layout->addWidget(cancel);
    layout->addWidget(apply_);
    return bar;
}

QWidget* RegionView::makeTools() {
    auto* bar = new QWidget(this);
    auto* layout = new QHBoxLayout(bar);
    layout->setContentsMargins(4, 4, 8, 4);
    layout->setSpacing(4);
    addTools(layout);
    layout->addSpacing(12);
    addRoles(layout);
    layout->addSpacing(12);
    addEdits(layout);
    layout->addStretch();
    share_ = new QLabel(bar);
    share_->setObjectName(QStringLiteral("regionShare"));
    share_->setFont(tabularFont(share_->font()));
    layout->addWidget(share_);
    return bar;
}

QToolButton* RegionView::makeButton(const QString& text, const QString& tip,
                                    const QString& iconName, const QString& objectName) {
    auto* button = new QToolButton(this);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(tip);
    if (!iconName.isEmpty())
        button->setIcon(icon(iconName));
    button->setObjectName(objectName);
    button->setAutoRaise(true);
    return button;
}

void RegionView::addTools(QHBoxLayout* layout) {
    const auto add = [&](Tool tool, const QString& text, const QString& tip, const QString& name) {
        auto* button = makeButton(text, tip, QStringLiteral("region-%1").arg(name),
                                  QStringLiteral("%1Tool").arg(name));
        button->setCheckable(true);
        button->setToolButtonStyle(tool == Tool::Select ? Qt::ToolButtonIconOnly
                                                        : Qt::ToolButtonTextBesideIcon);
        tools_->addButton(button, static_cast<int>(tool));
        layout->addWidget(button);
    };
    add(Tool::Select, tr("Select"), tr("Select, move and reshape what is drawn"),
        QStringLiteral("select"));
    add(Tool::Rectangle, tr("Rectangle"), tr("Drag out a rectangle"), QStringLiteral("rectangle"));
    add(Tool::Ellipse, tr("Ellipse"), tr("Drag out an ellipse"), QStringLiteral("ellipse"));
    add(Tool::Polygon, tr("Polygon"),
        tr("Click the vertices of a polygon; a double click or Enter closes it"),
        QStringLiteral("polygon"));
    connect(tools_, &QButtonGroup::idClicked, this, [this](int tool) {
        canvas_->setTool(static_cast<Tool>(tool));
        canvas_->setFocus();
    });
}

void RegionView::addRoles(QHBoxLayout* layout) {
    const auto add = [&](Role role, const QString& text, const QString& tip, const QString& name) {
        auto* button = makeButton(text, tip, {}, name);
        button->setCheckable(true);
        roles_->addButton(button, static_cast<int>(role));
        layout->addWidget(button);
    };
    add(Role::Include, tr("Inspect"), tr("What lies in the shape is inspected"),
        QStringLiteral("includeRole"));
    add(Role::Exclude, tr("Leave out"), tr("What lies in the shape is left out"),
        QStringLiteral("excludeRole"));
    connect(roles_, &QButtonGroup::idClicked, this, [this](int role) {
        canvas_->setRole(static_cast<Role>(role));
        canvas_->setFocus();
    });
}

void RegionView::addEdits(QHBoxLayout* layout) {
    remove_ = makeButton(tr("Remove"), tr("Remove the selected shape (Delete)"),
                         QStringLiteral("region-remove"), QStringLiteral("removeShape"));
    undo_ = makeButton(tr("Undo"), tr("Take the last change of the shapes back (Ctrl+Z)"),
                       QStringLiteral("region-undo"), QStringLiteral("undoShape"));
    redo_ = makeButton(tr("Redo"), tr("Make the change of the shapes again"),
                       QStringLiteral("region-redo"), QStringLiteral("redoShape"));
    clear_ = makeButton(tr("Whole image"), tr("Remove all shapes: everything is inspected"), {},
                        QStringLiteral("clearRegion"));
    connect(remove_, &QToolButton::clicked, canvas_, &RegionCanvas::removeSelected);
    connect(undo_, &QToolButton::clicked, canvas_, &RegionCanvas::undo);
    connect(redo_, &QToolButton::clicked, canvas_, &RegionCanvas::redo);
    connect(clear_, &QToolButton::clicked, canvas_, &RegionCanvas::clear);
    for (QToolButton* button : {remove_, undo_, redo_, clear_})
        layout->addWidget(button);
}

void RegionView::begin(const QImage& photo, const std::optional<image::RegionOfInterest>& region,
                       const image::InputSettings& input, const QString& consequence) {
    input_ = input;
    consequence_->setText(consequence);
    first_.reset();
    seen_.reset();
    canvas_->begin(photo, region);
    first_ = canvas_->editor().region();
    showState();
    showShare();
    canvas_->setFocus();
}

std::optional<image::RegionOfInterest> RegionView::region() const {
    return canvas_->editor().region();
}

void RegionView::showState() {
    const RegionEditor& editor = canvas_->editor();
    tools_->button(static_cast<int>(editor.tool()))->setChecked(true);
    roles_->button(static_cast<int>(editor.role()))->setChecked(true);
    remove_->setEnabled(editor.selected().has_value());
    undo_->setEnabled(editor.canUndo());
    redo_->setEnabled(editor.canRedo());
    clear_->setEnabled(!editor.shapes().empty());
    if (editor.region() != seen_)
        showShare();
}

void RegionView::showShare() {
    seen_ = region();
    bool possible = true;
    try {
        const double share = image::inspectedShare(image::inspectedPixels(seen_, input_));
        share_->setText(tr("%1 % inspected").arg(std::lround(100 * share)));
        share_->setToolTip(tr("Share of the network's input that is inspected"));
    } catch (const Error& error) {
        share_->setText(tr("Nothing is left to inspect"));
        share_->setToolTip(errorText(error));
        possible = false;
    }
    apply_->setEnabled(possible && seen_ != first_);
}

} // namespace patchgauge::ui
