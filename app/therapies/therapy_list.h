#pragma once

#include <QScrollArea>
#include <vector>

#include "app/base/theme.h"
#include "app/document/edit.h"
#include "core/base/history.h"
#include "core/base/result.h"
#include "core/data/drug.h"
#include "core/scenario/scenario.h"
#include "core/solve/simulator.h"

class QAction;
class QToolButton;
class QVBoxLayout;

namespace theca::app {

class NotesPanel;
class PatientPanel;
class PeoplePanel;
class TherapyCard;

/// What the left column shows.
struct PlanContent {
    const Scenario& scenario;
    const Scenario& opened;
    const Errors& errors;
    const Scenario& simulated;
    const Run& run;
    const History<Scenario>& history;
    const Drug& drug;
    Theme theme;
    QString locked = {};  ///< as in PanelContent
};

/// The left column: one card per therapy, a button to add one, the patient, and the population.
class TherapyList final : public QScrollArea {
    Q_OBJECT

public:
    explicit TherapyList(QWidget* parent = nullptr);

    void show(const PlanContent& content);
    using QScrollArea::show;
    const std::vector<TherapyCard*>& cards() const { return m_cards; }
    PatientPanel* patient() const { return m_patient; }
    /// The widgets that take the focus, from top to bottom.
    std::vector<QWidget*> tabStops() const;
    QToolButton* addButton() const { return m_add; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

signals:
    void edited(const theca::app::Edit& change, const QString& mergeKey);
    void sealed();
    /// The user asks for the source of a number of the model.
    void sourceAsked(theca::ParameterId number);
    /// The cards are others than before.
    void rebuilt();

private:
    void buildAddButton();
    void buildPanels();
    void rebuild(const Scenario& scenario);
    void fitWidth();
    void changeEvent(QEvent* event) override;

    QWidget* m_column;
    QVBoxLayout* m_rows;
    QVBoxLayout* m_cardRows;
    NotesPanel* m_notes;
    QToolButton* m_add;
    PatientPanel* m_patient = nullptr;
    PeoplePanel* m_people = nullptr;
    QString m_shape;
    Examples m_examples;  ///< of the drug, for new therapies
    QAction* m_addTablets = nullptr;
    std::vector<TherapyCard*> m_cards;
};

}  // namespace theca::app
