#include "app/therapies/therapy_card.h"

#include <QAction>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPainterPath>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

#include "app/base/alert.h"
#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/base/fault_title.h"
#include "app/base/sentences.h"
#include "app/charts/swatch.h"
#include "app/controls/error_label.h"
#include "app/controls/fold_heading.h"
#include "app/controls/glyph_button.h"
#include "app/controls/lock_look.h"
#include "app/controls/steady_label.h"
#include "app/document/routes.h"
#include "app/therapies/fault_section.h"
#include "app/therapies/part_sections.h"
#include "app/therapies/pump_sections.h"
#include "core/scenario/lock.h"

namespace theca::app {

namespace {

constexpr int bar = 4;
/// Parts with controls over all cards: more would take long to lay out, and nobody scrolls through them.
constexpr std::size_t mostParts = 60;
constexpr std::size_t leastParts = 6;  ///< of a card, however many cards there are
constexpr std::size_t mostOfOne = 30;  ///< of a card: laying them out takes half of opening a long file
constexpr qsizetype mostSentences = 5;
constexpr double corner = 6;

SteadyLabel* caption(QWidget* parent) {
    auto* label = new SteadyLabel(TextRole::Caption, true, parent);
    label->label()->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

/// Whether the parts of a pump's card need headings to distinguish them.
bool hasSeveralParts(const Pump& pump) {
    return pump.program.size() > 1 || !pump.boluses.empty() || !pump.daySchedule.empty() || pump.patientBoluses ||
           !pump.refills.empty() || !pump.faults.empty();
}

}  // namespace

TherapyCard::TherapyCard(const Scenario& scenario, std::size_t index, QWidget* parent)
    : QFrame(parent),
      m_index(index),
      m_room(std::clamp(mostParts / scenario.therapies.size(), leastParts, mostOfOne)),
      m_fold(new QToolButton(this)),
      m_swatch(new Swatch(this)),
      m_name(new TextBox(this)),
      m_shown(new QCheckBox(this)),
      m_more(new GlyphButton(GlyphButton::Glyph::More, {}, {}, this, GlyphButton::Size::Small)),
      m_body(new QWidget(this)),
      m_bodyLayout(new QVBoxLayout(m_body)),
      m_route(caption(m_body)),
      m_reservoir(caption(m_body)),
      m_error(new ErrorLabel(m_body)) {
    const Therapy& therapy = scenario.therapies[index];
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(bar + 8, 6, 8, 8);
    layout->setSpacing(6);
    buildHeading(layout);
    m_more->setMenu(buildMenu(therapy));
    m_bodyLayout->setContentsMargins(0, 0, 0, 0);
    m_bodyLayout->setSpacing(8);
    buildSections(therapy, scenario.horizon);
    addRest();
    layout->addWidget(m_body);
    connectHeading();
    setOpen(true);
}

void TherapyCard::buildHeading(QVBoxLayout* layout) {
    auto* row = new QHBoxLayout;
    row->setSpacing(4);
    m_fold->setAutoRaise(true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_name->setProperty("bare", true);
    m_name->setFrame(false);
    m_name->setAccessibleName(tr("Name of the therapy"));
    m_name->setFocusPolicy(Qt::ClickFocus);  // by keys both are in the menu
    m_fold->setFocusPolicy(Qt::NoFocus);
    setTextRole(m_name, TextRole::Strong);
    m_shown->setToolTip(tr("Show or hide the curves of this therapy."));
    for (QWidget* part : {static_cast<QWidget*>(m_fold), static_cast<QWidget*>(m_swatch)}) row->addWidget(part);
    row->addWidget(m_name, 1);
    row->addWidget(m_shown);
    row->addWidget(m_more);
    layout->addLayout(row);
}

void TherapyCard::connectHeading() {
    connect(m_fold, &QToolButton::clicked, this, [this] { setOpen(!isOpen()); });
    connect(m_shown, &QCheckBox::toggled, this, [this](bool shown) { ask(showTherapy(m_index, shown)); });
    m_nameTaken = connect(m_name, &TextBox::taken, this, [this](const QString& name) {
        if (!name.isEmpty()) ask(renameTherapy(m_index, name));
    });
}

void TherapyCard::buildSections(const Therapy& therapy, Hours horizon) {
    const std::size_t parts = therapy.oral.size() + therapy.injections.size() + (therapy.pump ? 1 : 0);
    m_severalParts = parts > 1 || (therapy.pump && hasSeveralParts(*therapy.pump));
    for (std::size_t i = 0, end = listed(therapy.oral.size()); i < end; ++i) {
        addSection(new OralSection(m_index, i, horizon, m_body), tr("Tablets"), Part::Tablets, i);
    }
    for (std::size_t i = 0, end = listed(therapy.injections.size()); i < end; ++i) {
        addSection(new InjectionSection(m_index, i, horizon, m_body), tr("Injection"), Part::Injection, i);
    }
    if (therapy.pump) buildPumpSections(*therapy.pump, horizon);
}

void TherapyCard::buildPumpSections(const Pump& pump, Hours horizon) {
    for (std::size_t i = 0, end = listed(pump.program.size()); i < end; ++i) {
        addSection(new RateSection(m_index, i, horizon, m_body), i == 0 ? tr("Pump rate") : tr("New rate"),
                   Part::RateChange, i);
    }
    for (std::size_t i = 0, end = listed(pump.daySchedule.size()); i < end; ++i) {
        addSection(new ScheduleSection(m_index, i, m_body), tr("Every day"), Part::DailyRate, i);
    }
    for (std::size_t i = 0, end = listed(pump.boluses.size()); i < end; ++i) {
        addSection(new BolusSection(m_index, i, horizon, m_body), tr("Extra dose"), Part::Bolus, i);
    }
    if (pump.patientBoluses) {
        addSection(new PatientBolusSection(m_index, m_body), tr("Extra doses on request"), Part::PatientBoluses, 0);
    }
    addSection(new PumpSection(m_index, m_body), tr("Pump"), Part::Pump, 0);
    for (std::size_t i = 0, end = listed(pump.refills.size()); i < end; ++i) {
        addSection(new RefillSection(m_index, i, horizon, m_body), tr("Refill"), Part::Refill, i);
    }
    for (std::size_t i = 0, end = listed(pump.faults.size()); i < end; ++i) {
        const Fault& fault = pump.faults[i];
        addSection(new FaultSection(m_index, i, fault, horizon, m_body), faultTitle(fault), Part::Fault, i);
    }
}

void TherapyCard::addSection(Section* section, const QString& heading, Part part, std::size_t place) {
    if (m_severalParts) {
        auto* row = new QHBoxLayout;
        auto* title = new QLabel(heading, m_body);
        const QString tip = tr("Take this part away: %1.").arg(heading);
        auto* remove = new GlyphButton(GlyphButton::Glyph::Remove, tip, tip, m_body, GlyphButton::Size::Small);
        setTextRole(title, TextRole::Strong);
        row->addWidget(title, 1);
        row->addWidget(remove);
        m_bodyLayout->addLayout(row);
        const Edit change = removePart(m_index, part, place);
        connect(remove, &QToolButton::clicked, this, [this, change] { ask(change); });
        m_removals.push_back({remove, change});
    }
    m_bodyLayout->addWidget(section);
    m_sections.push_back(section);
    connect(section, &Section::edited, this, &TherapyCard::edited);
    connect(section, &Section::sealed, this, &TherapyCard::sealed);
    connect(section, &Section::sourceAsked, this, &TherapyCard::sourceAsked);
}

/// How many entries of a list get controls; the others are counted.
std::size_t TherapyCard::listed(std::size_t entries) {
    const std::size_t room = std::min(entries, m_room);
    m_room -= room;
    m_unlisted += entries - room;
    return room;
}

void TherapyCard::addRest() {
    if (m_unlisted > 0) {
        SteadyLabel* more = caption(m_body);
        more->setText(tr("%n more part(s) in the file have no room here.", nullptr, static_cast<int>(m_unlisted)));
        m_bodyLayout->addWidget(more);
    }
    m_bodyLayout->addWidget(m_reservoir);
    m_bodyLayout->addWidget(m_error);
    m_bodyLayout->addWidget(m_route);
}

void TherapyCard::ask(const Edit& change) {
    emit edited(change, {});
    emit sealed();
}

void TherapyCard::show(const CardContent& content) {
    if (m_colour != content.look.style.colour) update();  // everything on the card uses this colour
    m_colour = content.look.style.colour;
    m_examples = content.drug.examples;
    m_addTablets->setEnabled(content.drug.hasOralRoute());
    m_addTablets->setToolTip(inLanguage(content.drug.noOralRoute));
    m_swatch->show(content.look.style);
    showName(content.look.name);
    const QSignalBlocker quiet(m_shown);
    m_shown->setChecked(content.look.shown);
    for (Section* section : m_sections) {
        section->show(content.panel);
        section->setAccent(m_colour);
    }
    m_route->setText(routeSentence(content.panel.scenario.therapies[m_index], content.drug));
    showMenu(content.panel.scenario);
    showReservoir(content);
    showErrors(content);
    showLock(content.panel);
}

void TherapyCard::showName(const QString& name) {
    m_name->setGiven(name);
    m_name->setToolTip(inLines(tr("%1\nType to change the name.").arg(name)));
    nameForReaders(*m_shown, tr("Show %1").arg(name));
    nameForReaders(*m_more, tr("More for %1").arg(name));
    m_more->setToolTip(tr("Rename, copy, move or remove this therapy, or add a part to it."));
    nameForReaders(*m_fold, isOpen() ? tr("Fold %1").arg(name) : tr("Unfold %1").arg(name));
}

void TherapyCard::showReservoir(const CardContent& content) {
    const bool known = content.trajectory && content.trajectory->pump();
    m_reservoir->setVisible(known);
    if (!known) return;
    const auto& pump = *content.trajectory->pump();
    const Hours end = content.trajectory->horizon();
    m_reservoir->setText(tr("Reservoir: %1 mL at the start, %2 mL at the end.")
                             .arg(figure(pump.reservoir(Hours(0)).number()), figure(pump.reservoir(end).number())));
}

void TherapyCard::showErrors(const CardContent& content) {
    const std::string prefix = "therapies/" + std::to_string(m_index);
    QStringList sentences;
    for (const Error& error : content.panel.errors) {
        const bool ours = error.path == prefix || error.path.rfind(prefix + "/", 0) == 0;
        const bool claimed = std::any_of(m_sections.begin(), m_sections.end(),
                                         [&error](const Section* section) { return section->claims(error.path); });
        if (ours && !claimed && sentences.size() < mostSentences) sentences << sentence(error);
    }
    m_error->setText(sentences.join(QLatin1Char('\n')));
}

void TherapyCard::showLock(const PanelContent& panel) {
    const auto why = [&panel](const Edit& change) {
        if (panel.locked.isEmpty()) return QString();
        Scenario after = panel.scenario;
        change(after);
        return lockedChange(panel.scenario, after) ? panel.locked : QString();
    };
    setLocked(*m_name, why(renameTherapy(m_index, m_name->text() + QLatin1Char('+'))));
    for (const Removal& one : m_removals) setLocked(*one.button, why(one.change));
}

bool TherapyCard::isOpen() const { return !m_body->isHidden(); }

void TherapyCard::setOpen(bool open) {
    m_body->setVisible(open);
    pointTo(*m_fold, open);
    m_fold->setToolTip(open ? tr("Fold this card to its heading.") : tr("Show the controls of this card."));
    nameForReaders(*m_fold, open ? tr("Fold %1").arg(m_name->text()) : tr("Unfold %1").arg(m_name->text()));
}

void TherapyCard::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, corner, corner);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_shown->isChecked() ? m_colour : palette().color(QPalette::Mid));
    QPainterPath whole;
    QPainterPath edge;
    whole.addRoundedRect(QRectF(rect()), corner, corner);
    edge.addRect(0, 0, bar, height());
    painter.drawPath(whole.intersected(edge));
}

}  // namespace theca::app
