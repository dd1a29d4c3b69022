#include "app/therapies/therapy_list.h"

#include <QEvent>
#include <QMenu>
#include <QScrollBar>
#include <QToolButton>
#include <QVBoxLayout>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/controls/lock_look.h"
#include "app/controls/scroll_room.h"
#include "app/controls/tab_stops.h"
#include "app/document/plan_edits.h"
#include "app/document/plan_shape.h"
#include "app/document/routes.h"
#include "app/therapies/notes_panel.h"
#include "app/therapies/patient_panel.h"
#include "app/therapies/people_panel.h"
#include "app/therapies/therapy_card.h"
#include "core/scenario/lock.h"

namespace theca::app {

namespace {

constexpr int columnWidth = 268;
constexpr int widestColumn = 390;
constexpr int usualHeight = 1000;

}  // namespace

TherapyList::TherapyList(QWidget* parent)
    : QScrollArea(parent),
      m_column(new QWidget),
      m_rows(new QVBoxLayout(m_column)),
      m_cardRows(new QVBoxLayout),
      m_notes(new NotesPanel(m_column)),
      m_add(new QToolButton(m_column)) {
    expectRoom(*this, {columnWidth, usualHeight});
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFocusPolicy(Qt::NoFocus);
    m_rows->setContentsMargins(12, 8, 8, 12);
    m_rows->setSpacing(8);
    m_cardRows->setSpacing(8);
    m_rows->addWidget(m_notes);
    m_rows->addLayout(m_cardRows);
    buildAddButton();
    m_rows->addWidget(m_add);
    setWidget(m_column);
    m_column->hide();
    fitWidth();
}

void TherapyList::buildPanels() {
    m_patient = new PatientPanel(m_column);
    m_people = new PeoplePanel(m_column);
    for (Section* section : {static_cast<Section*>(m_patient), static_cast<Section*>(m_people)}) {
        m_rows->addWidget(section);
        connect(section, &Section::edited, this, &TherapyList::edited);
        connect(section, &Section::sealed, this, &TherapyList::sealed);
        connect(section, &Section::sourceAsked, this, &TherapyList::sourceAsked);
    }
    m_rows->addStretch(1);
}

void TherapyList::buildAddButton() {
    m_add->setText(tr("Add a therapy"));
    m_add->setToolTip(tr("Put another therapy beside these."));
    m_add->setPopupMode(QToolButton::InstantPopup);
    m_add->setAutoRaise(true);
    auto* menu = new QMenu(m_add);
    const auto offer = [this, menu](const QString& text, std::optional<Part> part) {
        return menu->addAction(text, this, [this, part, text] { emit edited(addTherapy(part, text, m_examples), {}); });
    };
    menu->setToolTipsVisible(true);
    m_addTablets = offer(tr("Tablets"), Part::Tablets);
    offer(tr("Injection"), Part::Injection);
    offer(tr("Pump"), Part::Pump);
    offer(tr("No drug"), std::nullopt);
    m_add->setMenu(menu);
}

void TherapyList::rebuild(const Scenario& scenario) {
    std::vector<bool> open;
    for (TherapyCard* card : m_cards) {
        open.push_back(card->isOpen());
        card->hide();
        card->deleteLater();
    }
    m_cards.clear();
    for (std::size_t i = 0; i < scenario.therapies.size(); ++i) {
        auto* card = new TherapyCard(scenario, i, m_column);
        connect(card, &TherapyCard::edited, this, &TherapyList::edited);
        connect(card, &TherapyCard::sealed, this, &TherapyList::sealed);
        connect(card, &TherapyCard::sourceAsked, this, &TherapyList::sourceAsked);
        if (i < open.size()) card->setOpen(open[i]);
        m_cardRows->addWidget(card);
        m_cards.push_back(card);
        card->show();
    }
    emit rebuilt();
}

std::vector<QWidget*> TherapyList::tabStops() const {
    std::vector<QWidget*> stops;
    appendStops(*m_notes, stops);
    for (const TherapyCard* card : m_cards) appendStops(*card, stops);
    stops.push_back(m_add);
    if (!m_patient) return stops;  // nothing was shown yet
    appendStops(*m_patient, stops);
    appendStops(*m_people, stops);
    return stops;
}

void TherapyList::show(const PlanContent& content) {
    if (!m_patient) buildPanels();
    const QString shape = planShape(content.scenario);
    if (shape != m_shape) rebuild(content.scenario);
    m_shape = shape;
    const bool sameAsOpened = planShape(content.opened) == shape;
    const Scenario& reset = sameAsOpened ? content.opened : content.scenario;
    const PanelContent panel{content.scenario, reset, content.errors, content.history, content.locked};
    const bool runFits = planShape(content.simulated) == shape;
    const auto looks = therapyLooks(content.scenario, content.theme);
    for (std::size_t i = 0; i < m_cards.size(); ++i) {
        m_cards[i]->show({panel, looks[i], content.drug, runFits ? &content.run.therapies[i] : nullptr});
    }
    m_examples = content.drug.examples;
    m_addTablets->setEnabled(content.drug.hasOralRoute());
    m_addTablets->setToolTip(inLanguage(content.drug.noOralRoute));
    m_notes->show(inLanguage(content.scenario.notes));
    m_add->setEnabled(m_cards.size() < mostTherapies);
    const std::string therapies = keyOf<&Scenario::therapies>().toStdString();
    const bool free = content.locked.isEmpty() || adjustable(content.scenario.lock, therapies);
    setLocked(*m_add, free ? QString() : content.locked);
    m_patient->show(panel);
    m_people->show(panel);
    m_column->show();
}

void TherapyList::fitWidth() {
    const int width = std::min(scaled(columnWidth), widestColumn);
    setFixedWidth(width + verticalScrollBar()->sizeHint().width());
}

QSize TherapyList::sizeHint() const { return {width(), 400}; }

QSize TherapyList::minimumSizeHint() const { return {width(), 120}; }

void TherapyList::changeEvent(QEvent* event) {
    QScrollArea::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitWidth();
}

}  // namespace theca::app
