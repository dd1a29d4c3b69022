#include "app/learn/step_panel.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include "app/base/appearance.h"
#include "app/controls/scroll_room.h"
#include "app/controls/tab_stops.h"
#include "app/learn/lesson_text.h"
#include "app/learn/number_answer.h"
#include "app/learn/order_list.h"
#include "app/learn/step_tasks.h"
#include "app/learn/unlocked_controls.h"

namespace theca::app {

namespace {

constexpr int padding = 14;
constexpr int gap = 8;
constexpr int bar = 5;
constexpr int footerHeight = 46;
constexpr QSize usualRoom(StepPanel::columnWidth, 700);

QPushButton* button(const QString& words, QWidget* parent) {
    auto* made = new QPushButton(words, parent);
    made->setMinimumHeight(scaled(30));
    return made;
}

}  // namespace

StepPanel::StepPanel(QWidget* parent)
    : QFrame(parent),
      m_area(new QScrollArea(this)),
      m_back(button(tr("&Back"), this)),
      m_main(button({}, this)),
      m_skip(new QPushButton(this)),
      m_footer(new QWidget(this)) {
    setAccessibleName(tr("Lesson"));
    expectRoom(*m_area, usualRoom);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(bar, 0, 0, 0);
    rows->setSpacing(0);
    rows->addWidget(m_area, 1);
    buildFooter(rows);
    connect(m_back, &QPushButton::clicked, this, &StepPanel::backAsked);
    connect(m_main, &QPushButton::clicked, this, &StepPanel::mainAsked);
    connect(m_skip, &QPushButton::clicked, this, &StepPanel::skipAsked);
}

void StepPanel::buildFooter(QVBoxLayout* rows) {
    m_skip->setFlat(true);
    m_skip->setMinimumHeight(scaled(24));
    setTextRole(m_skip, TextRole::Caption);
    m_main->setProperty("main", true);
    m_main->setDefault(true);
    m_main->setToolTip(tr("Ctrl with Enter, wherever the keyboard is."));
    setTextRole(m_main, TextRole::Strong);
    auto* line = new QHBoxLayout;
    line->setContentsMargins(padding - bar, 0, padding, 0);
    line->addWidget(m_skip);
    line->addStretch(1);
    rows->addLayout(line);
    auto* row = new QHBoxLayout(m_footer);
    row->setContentsMargins(padding - bar, 4, padding, 10);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_main);
    m_footer->setMinimumHeight(scaled(footerHeight));
    rows->addWidget(m_footer);
}

QSize StepPanel::sizeHint() const { return {scaled(columnWidth), scaled(400)}; }

template <class Part>
void StepPanel::keep(QVBoxLayout* rows, Part* part, std::function<bool(const StepView&)> wanted) {
    rows->addWidget(part);
    m_updates.push_back([part, wanted](const StepView& view) {
        part->show(view);
        part->setVisible(wanted(view));
    });
}

LessonText* StepPanel::text(QVBoxLayout* rows, int role, std::function<QString(const StepView&)> words, int look) {
    auto* made = new LessonText(static_cast<TextRole>(role), m_content);
    made->setLook(static_cast<LessonText::Look>(look));
    rows->addWidget(made);
    connect(made, &LessonText::wordAsked, this, &StepPanel::wordAsked);
    m_updates.push_back([made, words](const StepView& view) {
        made->setText(words(view));
        made->setVisible(!words(view).isEmpty());
    });
    return made;
}

/// A small button without a frame.
QPushButton* StepPanel::link(QVBoxLayout* rows, const QString& words, std::function<bool(const StepView&)> offered) {
    auto* made = new QPushButton(words, m_content);
    made->setFlat(true);
    made->setMinimumHeight(scaled(24));
    made->setMaximumWidth(made->fontMetrics().size(Qt::TextShowMnemonic, words).width() + scaled(12));
    rows->addWidget(made, 0, Qt::AlignLeft);
    m_updates.push_back([made, offered](const StepView& view) { made->setVisible(offered(view)); });
    return made;
}

void StepPanel::build() {
    m_updates.clear();
    delete m_area->takeWidget();
    m_content = new QWidget;
    auto* rows = new QVBoxLayout(m_content);
    rows->setContentsMargins(padding - bar, 12, padding, 4);
    rows->setSpacing(gap);
    const int plain = static_cast<int>(LessonText::Look::Plain), muted = static_cast<int>(LessonText::Look::Muted);
    const int boxed = static_cast<int>(LessonText::Look::Boxed);
    text(
        rows, static_cast<int>(TextRole::Heading), [](const StepView& v) { return v.heading; }, plain);
    text(
        rows, static_cast<int>(TextRole::Body), [](const StepView& v) { return v.text; }, plain);
    text(
        rows, static_cast<int>(TextRole::Strong), [](const StepView& v) { return v.said; }, plain);
    keep(rows, new FigureList(m_content), [](const StepView& v) { return !v.figures.empty(); });
    auto* features = new FeatureTable(m_content);
    rows->addWidget(features);
    m_updates.push_back([features](const StepView& view) {
        features->show(view.features);
        features->setVisible(!view.features.empty());
    });
    m_feedback = text(
        rows, static_cast<int>(TextRole::Body), [](const StepView& v) { return v.feedback; }, boxed);
    text(
        rows, static_cast<int>(TextRole::Strong), [](const StepView& v) { return v.ask; }, plain);
    text(
        rows, static_cast<int>(TextRole::Caption), [](const StepView& v) { return v.how; }, muted);
    buildTask(rows);
    buildGoal(rows);
    text(
        rows, static_cast<int>(TextRole::Caption), [](const StepView& v) { return v.note; }, muted);
    QPushButton* sound = link(rows, tr("&Listen"), [](const StepView& v) { return v.hears; });
    sound->setToolTip(tr("Your line as sound; after the run yours at the left, the run at the right."));
    connect(sound, &QPushButton::clicked, this, &StepPanel::soundAsked);
    QPushButton* page = link(rows, tr("Save this page as a PDF …"), [](const StepView& v) { return v.saves; });
    connect(page, &QPushButton::clicked, this, &StepPanel::pageAsked);
    rows->addStretch(1);
    m_area->setWidget(m_content);
    m_content->setAutoFillBackground(false);  // the column has one ground
    m_area->viewport()->setAutoFillBackground(false);
}

void StepPanel::buildTask(QVBoxLayout* rows) {
    auto* unlocked = new UnlockedControls(m_content);
    rows->addWidget(unlocked);
    connect(unlocked, &UnlockedControls::edited, this, &StepPanel::edited);
    connect(unlocked, &UnlockedControls::sealed, this, &StepPanel::sealed);
    m_updates.push_back([this, unlocked](const StepView& view) {
        unlocked->show(view.unlocked, m_scenario, m_opened);
        unlocked->setVisible(!view.unlocked.empty());
    });
    auto* choices = new ChoiceTask(m_content);
    keep(rows, choices, [](const StepView& v) { return !v.options.empty(); });
    connect(choices, &ChoiceTask::chosen, this, &StepPanel::chosen);
    connect(choices, &ChoiceTask::entered, m_main, &QPushButton::click, Qt::QueuedConnection);  // which may end it
    auto* numbers = new NumberTask(m_content);
    keep(rows, numbers, [](const StepView& v) { return !v.numbers.empty(); });
    connect(numbers, &NumberTask::given, this, &StepPanel::numberGiven);
    auto* answer = new NumberAnswer(m_content);
    keep(rows, answer, [](const StepView& v) { return v.asked.has_value(); });
    connect(answer, &NumberAnswer::given, this, &StepPanel::numberAnswered);
    connect(answer, &NumberAnswer::entered, m_main, &QPushButton::click, Qt::QueuedConnection);
    auto* order = new OrderList(m_content);
    rows->addWidget(order);
    connect(order, &OrderList::ordered, this, [this, order] { emit ordered(order->words()); });
    m_updates.push_back([order](const StepView& view) {
        order->show(view.order);
        order->setVisible(!view.order.empty());
        order->setEnabled(!view.closed);
    });
    text(
        rows, static_cast<int>(TextRole::Body),
        [](const StepView& v) { return QStringList(v.flags.begin(), v.flags.end()).join(QLatin1Char('\n')); },
        static_cast<int>(LessonText::Look::Plain));
    auto* sure = new SureTask(m_content);
    keep(rows, sure, [](const StepView& v) { return v.asksSure; });
    connect(sure, &SureTask::sure, this, &StepPanel::sureGiven);
    connect(sure, qOverload<const QString&>(&SureTask::because), this, &StepPanel::becauseGiven);
}

void StepPanel::buildGoal(QVBoxLayout* rows) {
    text(
        rows, static_cast<int>(TextRole::Strong),
        [](const StepView& v) {
            if (!v.goal) return QString();
            return v.goal->reached ? tr("✓ Reached: %1", "a goal").arg(v.goal->say) : tr("Goal: %1").arg(v.goal->say);
        },
        static_cast<int>(LessonText::Look::Plain));
    text(
        rows, static_cast<int>(TextRole::Body), [](const StepView& v) { return v.hint; },
        static_cast<int>(LessonText::Look::Boxed));
    QPushButton* hint = link(rows, tr("&Hint"), [](const StepView& v) { return v.offersHint; });
    connect(hint, &QPushButton::clicked, this, &StepPanel::hintAsked);
    QPushButton* way = link(rows, tr("&Show one way"), [](const StepView& v) { return v.offersWay; });
    connect(way, &QPushButton::clicked, this, &StepPanel::wayAsked);
    auto* own = new QLineEdit(m_content);
    own->setPlaceholderText(tr("In your own words …"));
    own->setAccessibleName(tr("In your own words"));
    own->setMaxLength(300);
    rows->addWidget(own);
    connect(own, &QLineEdit::textEdited, this, &StepPanel::becauseGiven);
    m_updates.push_back([own](const StepView& view) {
        own->setVisible(view.asksOwnWords);
        if (own->text() != view.because) own->setText(view.because);
    });
}

void StepPanel::show(const StepView& view, const Scenario& scenario, const Scenario& opened) {
    const bool other = !m_built || !(view.key == m_view.key);
    m_view = view;
    m_scenario = scenario;
    m_opened = opened;
    const QWidget* given = other ? nullptr : QApplication::focusWidget();
    const bool within = given && m_content->isAncestorOf(given);
    if (other) build();
    m_built = true;
    for (const auto& update : m_updates) update(view);
    m_main->setText(view.main);
    m_main->setEnabled(view.mainEnabled);
    m_main->setVisible(!view.main.isEmpty());
    m_back->setEnabled(view.backEnabled);
    m_skip->setText(view.skip);
    m_skip->setVisible(!view.skip.isEmpty());
    if (within && !given->isEnabled()) firstControl()->setFocus(Qt::OtherFocusReason);  // that answer is closed
    if (!other) return;
    m_area->verticalScrollBar()->setValue(0);
    emit rebuilt();
}

std::vector<QWidget*> StepPanel::tabStops() const {
    std::vector<QWidget*> stops;
    appendStops(*m_content, stops);
    for (QWidget* one : {m_skip, m_back, m_main}) stops.push_back(one);
    return stops;
}

int StepPanel::wholeHeight() const {
    const int inside = scaled(columnWidth) - bar;
    const int content = m_content && m_content->layout() ? m_content->layout()->totalHeightForWidth(inside) : 0;
    const int skip = m_skip->isHidden() ? 0 : m_skip->sizeHint().height();
    return content + skip + std::max(scaled(footerHeight), m_footer->sizeHint().height());
}

QWidget* StepPanel::firstControl() const {
    std::vector<QWidget*> stops;
    appendStops(*m_content, stops);
    for (QWidget* stop : stops) {
        const bool asks = !qobject_cast<LessonText*>(stop) && !qobject_cast<QPushButton*>(stop);
        if (asks && !stop->isHidden() && stop->isVisibleTo(m_content) && stop->isEnabled() &&
            (stop->focusPolicy() & Qt::TabFocus))
            return stop;
    }
    return m_main->isEnabled() && !m_main->isHidden() ? m_main : m_back;
}

void StepPanel::revealFeedback() {
    if (m_feedback && !m_feedback->isHidden()) m_area->ensureWidgetVisible(m_feedback, 0, 0);
}

void StepPanel::paintEvent(QPaintEvent* event) {
    QFrame::paintEvent(event);
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.fillRect(QRect(0, 0, bar, height()), currentTheme().accent);
}

}  // namespace theca::app
