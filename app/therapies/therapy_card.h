#pragma once

#include <QFrame>
#include <vector>

#include "app/base/scoped_connection.h"
#include "app/charts/chart_content.h"
#include "app/controls/text_box.h"
#include "app/document/plan_edits.h"
#include "app/therapies/section.h"
#include "core/data/drug.h"
#include "core/solve/trajectory.h"

class QAction;
class QCheckBox;
class QLabel;
class QMenu;
class QToolButton;
class QVBoxLayout;

namespace theca::app {

class ErrorLabel;
class SteadyLabel;
class Swatch;

/// What one card shows in addition to its controls.
struct CardContent {
    PanelContent panel;
    TherapyLook look;
    const Drug& drug;
    const Trajectory* trajectory = nullptr;  ///< of the last good run; none while the plan has another shape
};

/// One therapy: its heading and the controls of every tablet course, injection and pump in it.
class TherapyCard final : public QFrame {
    Q_OBJECT

public:
    /// Built for the shape of this therapy; another shape needs another card.
    TherapyCard(const Scenario& scenario, std::size_t index, QWidget* parent = nullptr);

    void show(const CardContent& content);
    using QFrame::show;

    bool isOpen() const;
    void setOpen(bool open);

signals:
    void edited(const theca::app::Edit& change, const QString& mergeKey);
    void sealed();
    void sourceAsked(theca::ParameterId number);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildHeading(QVBoxLayout* layout);
    void connectHeading();
    void buildSections(const Therapy& therapy, Hours horizon);
    void buildPumpSections(const Pump& pump, Hours horizon);
    void addSection(Section* section, const QString& heading, Part part, std::size_t place);
    std::size_t listed(std::size_t entries);
    void addRest();
    QMenu* buildMenu(const Therapy& therapy);
    void addSourceActions(QMenu* menu, const Therapy& therapy);
    void addPartActions(QMenu* menu, const Therapy& therapy);
    void addFaultActions(QMenu* menu);
    void ask(const Edit& change);
    void showName(const QString& name);
    void showMenu(const Scenario& scenario);
    void showReservoir(const CardContent& content);
    void showErrors(const CardContent& content);
    void showLock(const PanelContent& panel);

    std::size_t m_index;
    bool m_severalParts = false;
    std::size_t m_room;          ///< how many more parts get controls
    std::size_t m_unlisted = 0;  ///< parts without controls
    Examples m_examples;         ///< of the drug, for new parts
    QAction* m_addTablets = nullptr;
    QAction* m_pin = nullptr;
    QAction* m_up = nullptr;
    QAction* m_down = nullptr;
    QAction* m_remove = nullptr;
    QColor m_colour;
    QToolButton* m_fold;
    Swatch* m_swatch;
    TextBox* m_name;
    ScopedConnection m_nameTaken;
    QCheckBox* m_shown;
    QToolButton* m_more;
    QWidget* m_body;
    QVBoxLayout* m_bodyLayout;
    SteadyLabel* m_route;
    SteadyLabel* m_reservoir;
    ErrorLabel* m_error;
    std::vector<Section*> m_sections;

    /// A button that takes a part away.
    struct Removal {
        QToolButton* button;
        Edit change;
    };
    std::vector<Removal> m_removals;
};

}  // namespace theca::app
