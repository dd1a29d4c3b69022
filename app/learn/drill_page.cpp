#include "app/learn/drill_page.h"

#include <QButtonGroup>
#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/base/joined_text.h"
#include "app/base/number_text.h"
#include "app/charts/chart_stack.h"
#include "app/controls/scroll_room.h"
#include "app/document/document.h"
#include "app/learn/choice_button.h"
#include "app/learn/lesson_sight.h"
#include "app/learn/lesson_text.h"
#include "app/learn/order_list.h"
#include "app/learn/step_panel.h"
#include "core/text/words_text.h"

namespace theca::app {

namespace {

constexpr int columnWidth = 330;
constexpr QSize usualRoom(900, 700);

QString signWords(Sign sign) {
    switch (sign) {
        case Sign::FluidAtLegs:
            return DrillPage::tr("spinal fluid at the legs");
        case Sign::FluidAtArms:
            return DrillPage::tr("spinal fluid at the arms");
        case Sign::Blood:
            return DrillPage::tr("blood");
        case Sign::Reservoir:
            return DrillPage::tr("the reservoir");
        case Sign::Alarm:
            return DrillPage::tr("the alarm");
    }
    return {};
}

constexpr std::array allSigns = {Sign::FluidAtLegs, Sign::FluidAtArms, Sign::Blood, Sign::Reservoir, Sign::Alarm};

/// What the pump says when it is read out: no more than that.
QString readingsOf(const Trajectory& run, Hours happens) {
    if (!run.pump()) return {};
    const auto volume = [&](Hours at) {
        return quantityText(run.pump()->reservoir(at).number(), QStringLiteral("mL"), QLocale());
    };
    const auto time = [](Hours at) { return timeText(at.number(), false, QLocale()); };
    const Hours before(std::max(0.0, happens.number() - 12));
    QString words = DrillPage::tr("Reservoir: %1 at %2, %3 at %4.")
                        .arg(volume(before), time(before), volume(run.horizon()), time(run.horizon()));
    const auto& events = run.pump()->events;
    const auto alarm = std::find_if(events.begin(), events.end(),
                                    [](const Event& one) { return one.kind == Event::Kind::LowReservoir; });
    return sentencesInRow({words, alarm == events.end() ? DrillPage::tr("No alarm.")
                                                        : DrillPage::tr("Alarm at %1.").arg(time(alarm->at))});
}

/// The same curves with no word of what happened: the marks of events, their tips and the keys that go to them would
/// tell the fault.
Run withoutEvents(Run run) {
    for (Trajectory& one : run.therapies) {
        Inputs inputs = one.inputs();
        inputs.events.clear();
        one = Trajectory(run.model, std::move(inputs), one.horizon());
    }
    return run;
}

}  // namespace

DrillPage::DrillPage(std::shared_ptr<const Library> library, std::uint64_t seed, QWidget* parent)
    : QWidget(parent),
      m_library(std::move(library)),
      m_seed(seed),
      m_charts(new ChartStack(this)),
      m_situation(new LessonText(TextRole::Heading, this)),
      m_readings(new LessonText(TextRole::Body, this)),
      m_feedback(new LessonText(TextRole::Body, this)),
      m_check(new QPushButton(tr("Chec&k"), this)),
      m_next(new QPushButton(tr("&Another one"), this)),
      m_firstAsk(new LessonText(TextRole::Body, this)),
      m_first(new OrderList(this)),
      m_firstCheck(new QPushButton(tr("Check the &order"), this)) {
    if (Result<DrillTexts> texts = builtInDrills()) m_texts = std::move(texts).value();
    build();
    load();
}

QButtonGroup* DrillPage::addChoices(QVBoxLayout* rows, const QString& ask, const QStringList& words) {
    auto* title = new LessonText(TextRole::Strong, this);
    title->setText(ask);
    rows->addWidget(title);
    auto* group = new QButtonGroup(this);
    for (int i = 0; i < words.size(); ++i) {
        auto* button = new ChoiceButton(words[i], this);
        button->setAutoExclusive(false);
        group->addButton(button, i);
        rows->addWidget(button);
    }
    connect(group, &QButtonGroup::idClicked, this, &DrillPage::allow);
    return group;
}

void DrillPage::build() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(12);
    auto* area = new QScrollArea(this);
    auto* column = new QWidget(area);
    auto* rows = new QVBoxLayout(column);
    rows->setSpacing(4);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFixedWidth(scaled(columnWidth));
    area->setFocusPolicy(Qt::NoFocus);
    rows->addWidget(m_situation);
    rows->addWidget(m_readings);
    QStringList faults, signs;
    for (const DrillFault& one : m_texts.faults) faults << inLanguage(one.name);
    for (const Sign one : allSigns) signs << signWords(one);
    m_faults = addChoices(rows, tr("What happened?"), faults);
    m_signs = addChoices(rows, tr("What told you?"), signs);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_check);
    buttons->addWidget(m_next);
    auto* close = new QPushButton(tr("&Back to the charts"), this);
    buttons->addWidget(close);
    buttons->addStretch(1);
    rows->addLayout(buttons);
    m_feedback->setLook(LessonText::Look::Boxed);
    rows->addWidget(m_feedback);
    rows->addWidget(m_firstAsk);
    rows->addWidget(m_first);
    rows->addWidget(m_firstCheck);
    rows->addStretch(1);
    area->setWidget(column);
    row->addWidget(area);
    row->addWidget(scrollingWhereLow(m_charts, usualRoom, this), 1);
    connect(m_check, &QPushButton::clicked, this, &DrillPage::check);
    connect(m_next, &QPushButton::clicked, this, &DrillPage::next);
    connect(close, &QPushButton::clicked, this, &DrillPage::closeAsked);
    connect(m_firstCheck, &QPushButton::clicked, this, &DrillPage::checkOrder);
}

void DrillPage::load() {
    if (Result<Drill> made = theca::drill(m_seed, *m_library)) m_drill = std::move(made).value();
    m_told = false;
    for (QButtonGroup* group : {m_faults, m_signs}) {
        group->setExclusive(false);
        for (QAbstractButton* one : group->buttons()) {
            one->setChecked(false);
            one->setEnabled(true);
            static_cast<ChoiceButton*>(one)->setTicked(false);
        }
        group->setExclusive(true);
    }
    m_situation->setText(tr("What happened?"));
    m_feedback->setText({});
    m_firstAsk->setText({});
    m_first->hide();
    m_firstCheck->hide();
    allow();
    showRun();
}

void DrillPage::next() {
    ++m_seed;
    load();
    takeFocus();
}

/// What happened is marked under the charts once it is told.
void DrillPage::showRun() {
    if (m_drill.scenario.therapies.empty()) return;
    const Document document(m_library, m_drill.scenario);
    m_readings->setText(readingsOf(document.run().therapies.front(), m_drill.happens));
    const Run run = m_told ? document.run() : withoutEvents(document.run());
    const Shown all = document.shown();
    const Shown shown{all.scenario, all.simulated, run, all.drug, all.library, all.pinned, all.before};
    LessonSight sight;
    sight.charts = {"csf:L1", "csf:C7", "plasma"};
    m_charts->show(lessonCharts(shown, sight, currentTheme()));
}

void DrillPage::allow() {
    m_check->setEnabled(!m_told && m_faults->checkedId() >= 0 && m_signs->checkedId() >= 0);
    m_next->setEnabled(m_told);
}

void DrillPage::chooseFault(int place) {
    m_faults->button(place)->setChecked(true);
    allow();
}

void DrillPage::chooseSign(int place) {
    m_signs->button(place)->setChecked(true);
    allow();
}

QString DrillPage::verdict() const {
    const auto chosen = static_cast<HiddenFault>(m_faults->checkedId());
    const Sign sign = allSigns.at(static_cast<std::size_t>(m_signs->checkedId()));
    const bool same = chosen == m_drill.fault;
    const bool alike = std::find(m_drill.alike.begin(), m_drill.alike.end(), chosen) != m_drill.alike.end();
    const bool tells = std::find(m_drill.telling.begin(), m_drill.telling.end(), sign) != m_drill.telling.end();
    const DrillFault& truth = m_texts.faults.at(static_cast<std::size_t>(m_drill.fault));
    QString first =
        same ? tr("✓ Yes: %1.", "a fault").arg(inLanguage(truth.name))
        : alike
            ? tr("✓ As right: from here it looks the same as what it was, %1.", "a fault").arg(inLanguage(truth.name))
            : tr("It was another one: %1.", "a fault").arg(inLanguage(truth.name));
    QString told = tells ? tr("✓ This sign tells it from others.") : tr("This sign does not tell it from others.");
    QString draft = m_texts.reviewed ? QString() : tr("A draft: no clinician has reviewed this drill yet.");
    return sentencesInRow({first, told, inLanguage(truth.sees), draft});
}

void DrillPage::check() {
    if (m_told || m_faults->checkedId() < 0 || m_signs->checkedId() < 0) return;
    m_told = true;
    static_cast<ChoiceButton*>(m_faults->button(static_cast<int>(m_drill.fault)))->setTicked(true);
    for (QButtonGroup* group : {m_faults, m_signs})
        for (QAbstractButton* one : group->buttons()) one->setEnabled(false);
    m_feedback->setText(verdict());
    allow();
    showRun();
    if (m_texts.first.empty()) return;
    const FirstDrill& first = m_texts.first[m_seed % m_texts.first.size()];
    m_firstAsk->setText(sentencesInRow({tr("**What first?**"), inLanguage(first.situation)}));
    m_order = shuffled(first.actions.size(), m_seed);
    std::vector<QString> words;
    for (const std::size_t one : m_order) words.push_back(inLanguage(first.actions[one]));
    m_first->show(words);
    m_first->setVisible(true);
    m_firstCheck->setVisible(true);
}

void DrillPage::checkOrder() {
    const FirstDrill& first = m_texts.first[m_seed % m_texts.first.size()];
    QStringList right;
    for (const Text& one : first.actions) right << inLanguage(one);
    const bool same = m_first->words() == right;
    m_firstAsk->setText(
        sentencesInRow({same ? tr("✓ In this order.") : tr("In this order: %1.").arg(right.join(QStringLiteral(" > "))),
                        inLanguage(first.why)}));
    m_firstCheck->hide();
}

QString DrillPage::feedback() const { return m_feedback->text().plain; }

void DrillPage::takeFocus() { m_faults->button(0)->setFocus(Qt::OtherFocusReason); }

void DrillPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return closeAsked();
    QWidget::keyPressEvent(event);
}

void DrillPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showRun();
}

}  // namespace theca::app
