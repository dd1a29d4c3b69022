#include "app/learn/drill_page.h"

#include <QButtonGroup>
#include <QCoreApplication>
#include <QEvent>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>
#include <algorithm>

#include "app/base/alert.h"
#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/base/joined_text.h"
#include "app/base/real_seconds.h"
#include "app/charts/chart_stack.h"
#include "app/controls/scroll_room.h"
#include "app/document/document.h"
#include "app/learn/choice_button.h"
#include "app/learn/drill_summary.h"
#include "app/learn/drill_words.h"
#include "app/learn/lesson_sight.h"
#include "app/learn/lesson_text.h"
#include "app/learn/order_list.h"
#include "app/learn/step_panel.h"
#include "core/text/words_text.h"

namespace theca::app {

namespace {

constexpr int columnWidth = 330;
constexpr QSize usualRoom(900, 700);

/// A fault of the list may not be one of this drill: nobody misses tablets who takes none.
bool isPossible(const Drill& drill, int place) { return drill.possible.contains(static_cast<HiddenFault>(place)); }

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
      m_now(realSeconds()),
      m_charts(new ChartStack(this)),
      m_area(new QScrollArea(this)),
      m_task(new QWidget(this)),
      m_summary(new DrillSummary(this)),
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
        connect(button, &ChoiceButton::entered, m_check, &QPushButton::click);
        rows->addWidget(button);
    }
    connect(group, &QButtonGroup::idClicked, this, &DrillPage::allow);
    return group;
}

void DrillPage::build() {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(12, 8, 12, 8);
    row->setSpacing(12);
    auto* column = new QWidget(m_area);
    auto* parts = new QVBoxLayout(column);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFixedWidth(scaled(columnWidth));
    m_area->setFocusPolicy(Qt::NoFocus);
    auto* rows = new QVBoxLayout(m_task);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(4);
    buildTask(rows);
    parts->addWidget(m_task);
    parts->addWidget(m_summary);
    m_summary->hide();
    m_area->setWidget(column);
    row->addWidget(m_area);
    row->addWidget(scrollingWhereLow(m_charts, usualRoom, this), 1);
    for (const LessonText* one : findChildren<LessonText*>())
        connect(one, &LessonText::wordAsked, this, &DrillPage::wordAsked);
    connect(m_summary, &DrillSummary::goOnAsked, this, &DrillPage::goOn);
    connect(m_summary, &DrillSummary::closeAsked, this, &DrillPage::closeAsked);
}

void DrillPage::buildTask(QVBoxLayout* rows) {
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
    connect(m_check, &QPushButton::clicked, this, &DrillPage::check);
    connect(m_next, &QPushButton::clicked, this, &DrillPage::next);
    connect(close, &QPushButton::clicked, this, &DrillPage::end);
    connect(m_firstCheck, &QPushButton::clicked, this, &DrillPage::checkOrder);
}

void DrillPage::load() {
    if (Result<Drill> made = theca::drill(m_seed, *m_library)) m_drill = std::move(made).value();
    m_told = false;
    m_asked = m_now();
    for (QButtonGroup* group : {m_faults, m_signs}) {
        group->setExclusive(false);
        for (QAbstractButton* one : group->buttons()) {
            one->setVisible(group == m_signs || isPossible(m_drill, group->id(one)));
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
    m_readings->setText(readingsOf(m_drill, document.run().therapies.front()));
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

void DrillPage::check() {
    if (m_told || m_faults->checkedId() < 0 || m_signs->checkedId() < 0) return;
    m_told = true;
    m_answers.push_back(theca::answered(m_drill, static_cast<HiddenFault>(m_faults->checkedId()),
                                        allSigns.at(static_cast<std::size_t>(m_signs->checkedId()))));
    const DrillAnswer& answer = m_answers.back();
    static_cast<ChoiceButton*>(m_faults->button(static_cast<int>(m_drill.fault)))->setTicked(true);
    m_feedback->setText(verdictOn(answer, m_texts));
    record(std::string(hiddenFaultName(answer.fault)), "drill", answerInShort(answer), answer.right,
           answer.tells ? "" : "sign-tells-nothing");
    m_next->setEnabled(true);
    askOrder();
    tell(*m_feedback, m_first->isHidden() ? static_cast<QWidget*>(m_next) : m_first);
    for (QButtonGroup* group : {m_faults, m_signs})
        for (QAbstractButton* one : group->buttons()) one->setEnabled(false);
    allow();
    showRun();
}

void DrillPage::tell(LessonText& said, QWidget* next) {
    next->setFocus(Qt::OtherFocusReason);  // before what has the keyboard is closed
    setAccessibleDescription(said.text().plain);
    alertReaders(*this, lastTold());
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);  // all have their places
    m_area->ensureWidgetVisible(m_firstCheck, 0, 0);
    m_area->ensureWidgetVisible(&said, 0, 0);
}

void DrillPage::askOrder() {
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
    const QStringList given = m_first->words();
    QStringList right;
    for (const Text& one : first.actions) right << inLanguage(one);
    std::string places;
    for (const QString& one : given) {
        if (!places.empty()) places += ';';
        places += std::to_string(right.indexOf(one) + 1);
    }
    const bool same = given == right;
    m_firstAsk->setText(
        sentencesInRow({same ? tr("✓ In this order.") : tr("In this order: %1.").arg(right.join(QStringLiteral(" > "))),
                        inLanguage(first.why)}));
    tell(*m_firstAsk, m_next);
    m_firstCheck->hide();
    record(first.id, "first", places, same, {});
}

void DrillPage::record(const std::string& step, const std::string& kind, const std::string& given, bool right,
                       const std::string& pattern) {
    StepAnswer answer;
    answer.lesson = "drills";
    answer.step = step;
    answer.kind = kind;
    answer.given = given;
    answer.right = right;
    answer.seconds = m_now() - m_asked;
    answer.tries = 1;
    answer.pattern = pattern;
    m_asked = m_now();
    emit answered(answer);
}

void DrillPage::end() {
    if (m_answers.empty()) return closeAsked();
    m_summary->setText(summaryOf(m_answers, m_texts));
    m_answers.clear();
    m_task->hide();
    m_summary->show();
    m_summary->takeFocus();
}

void DrillPage::goOn() {
    m_summary->hide();
    m_task->show();
    if (m_told) return next();
    takeFocus();
}

QString DrillPage::feedback() const { return m_feedback->text().plain; }

void DrillPage::takeFocus() { m_faults->button(0)->setFocus(Qt::OtherFocusReason); }

void DrillPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return end();
    QWidget::keyPressEvent(event);
}

void DrillPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) showRun();
}

}  // namespace theca::app
