#include "app/exercise/exercise_page.h"

#include <QComboBox>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>
#include <algorithm>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/base/notice.h"
#include "app/base/sentences.h"
#include "app/base/typed_number.h"
#include "app/controls/error_label.h"
#include "app/controls/flow_layout.h"
#include "app/controls/text_box.h"
#include "app/exercise/solve_runner.h"

namespace theca::app {

namespace {

constexpr int boxDigits = 6;
constexpr std::size_t mostGoals = 6;

QLabel* wrapped(QWidget* parent, TextRole role) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    setTextRole(label, role);
    return label;
}

void tell(QWidget* widget, const QString& name, const QString& tip) {
    widget->setAccessibleName(name);
    widget->setToolTip(tip);
}

QComboBox* list(QWidget* parent, const QString& name, const QString& tip) {
    auto* box = new QComboBox(parent);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    box->setMinimumContentsLength(12);
    tell(box, name, tip);
    return box;
}

}  // namespace

ExercisePage::ExercisePage(QWidget* parent)
    : SidePage(parent),
      m_therapies(list(this, tr("Therapy"), tr("Whose curves the goals are for."))),
      m_list(new QListWidget(this)),
      m_add(new QPushButton(tr("Add a goal"), this)),
      m_draw(new QPushButton(tr("Draw one"), this)),
      m_remove(new QPushButton(tr("Remove"), this)),
      m_curve(list(this, tr("Curve of the goal"), tr("Which curve has to stay within the limits."))),
      m_unit(new QLabel(this)),
      m_wrong(new ErrorLabel(this)),
      m_details(wrapped(this, TextRole::Caption)),
      m_number(list(this, tr("Number to solve for"), tr("The one number of the plan that may change."))),
      m_solve(new QPushButton(tr("Solve"), this)),
      m_answer(wrapped(this, TextRole::Body)),
      m_use(new QPushButton(tr("Use this value"), this)),
      m_runner(new SolveRunner(this)) {
    m_lowest = addBox(tr("Lowest"), tr("The curve may not fall below this; empty: no such limit."));
    m_highest = addBox(tr("Highest"), tr("The curve may not rise above this; empty: no such limit."));
    m_from = addBox(tr("Goal from, h"), tr("When the goal begins."));
    m_until = addBox(tr("Goal until, h"), tr("When the goal ends."));
    build();
    connect(m_therapies, &QComboBox::currentIndexChanged, this, [this](int index) {
        m_therapy = static_cast<std::size_t>(std::max(0, index));
        showAnswer({});
        emit contentWanted();
    });
    connect(m_list, &QListWidget::currentRowChanged, this, &ExercisePage::showBoxes);
    connect(m_add, &QPushButton::clicked, this, &ExercisePage::addUsual);
    connect(m_draw, &QPushButton::clicked, this, &ExercisePage::drawAsked);
    connect(m_remove, &QPushButton::clicked, this, &ExercisePage::remove);
    connect(m_curve, &QComboBox::activated, this, &ExercisePage::chooseCurve);
    connect(m_solve, &QPushButton::clicked, this, &ExercisePage::solve);
    connect(m_number, &QComboBox::activated, this, [this] { showAnswer({}); });
    connect(m_runner, &SolveRunner::solved, this, [this](const auto& answer) { take(*answer); });
    connect(m_use, &QPushButton::clicked, this, [this] {
        if (!m_found || !m_asked) return;
        emit edited([number = m_asked->number, value = *m_found](Scenario& s) { setNumber(s, number, value); }, {});
    });
}

ExercisePage::~ExercisePage() { m_runner->stop(); }

TextBox* ExercisePage::addBox(const QString& name, const QString& tip) {
    auto* box = new TextBox(this);
    fitToDigits(box, boxDigits);
    box->setAlignment(Qt::AlignRight);
    tell(box, name, tip);
    m_finished.emplace_back(connect(box, &TextBox::taken, this, [this, box] { takeBox(box); }));
    return box;
}

void ExercisePage::build() {
    setAccessibleName(tr("Exercise"));
    auto* introduction = wrapped(this, TextRole::Caption);
    introduction->setText(
        tr("An exercise: set a goal for a curve, see where the run leaves it, and solve for one number. It "
           "computes what this model needs. %1")
            .arg(notice()));
    tell(m_list, tr("Goals"), tr("Each goal, and how the run keeps to it."));
    m_list->setWordWrap(true);
    m_list->setMinimumHeight(scaled(64));
    m_add->setToolTip(tr("A goal at what the curve reaches now, to be changed below."));
    m_draw->setToolTip(tr("Then drag over a chart; Escape ends it."));
    m_remove->setToolTip(tr("Removes the goal chosen above."));
    m_solve->setToolTip(tr("Looks for the value of this number that keeps every goal."));
    m_use->setToolTip(tr("Puts the value into the plan; Undo takes it back."));
    m_use->hide();
    auto* holder = new QWidget(this);  // where they do not fit beside each other, they wrap
    auto* buttons = new FlowLayout(holder, 6);
    buttons->setContentsMargins(0, 0, 0, 0);
    for (QPushButton* button : {m_add, m_draw, m_remove}) buttons->addWidget(button);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    holder->setSizePolicy(policy);
    auto* boxes = new QGridLayout;
    const auto row = [this, boxes](int at, const QString& name, QWidget* low, QWidget* high, QWidget* unit) {
        auto* label = new QLabel(name, this);
        label->setBuddy(low);
        boxes->addWidget(label, at, 0);
        boxes->addWidget(low, at, 1);
        boxes->addWidget(new QLabel(tr("to"), this), at, 2);
        boxes->addWidget(high, at, 3);
        boxes->addWidget(unit, at, 4);
    };
    row(0, tr("Limits"), m_lowest, m_highest, m_unit);
    row(1, tr("Time"), m_from, m_until, new QLabel(QStringLiteral("h"), this));
    boxes->setColumnStretch(4, 1);
    auto* solving = new QHBoxLayout;
    solving->addWidget(m_number, 1);
    solving->addWidget(m_solve);
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(6);
    for (QWidget* one : std::initializer_list<QWidget*>{introduction, m_therapies, m_list}) rows->addWidget(one);
    rows->addWidget(holder);
    rows->addWidget(m_curve);
    rows->addLayout(boxes);
    for (QWidget* one : std::initializer_list<QWidget*>{m_wrong, m_details}) rows->addWidget(one);
    rows->addLayout(solving);
    for (QWidget* one : std::initializer_list<QWidget*>{m_answer, m_use}) rows->addWidget(one);
    // The Tab key follows the order of the children; the last raised is the last of them.
    for (QWidget* one : std::initializer_list<QWidget*>{m_therapies, m_list, holder, m_curve, m_lowest, m_highest,
                                                        m_from, m_until, m_number, m_solve, m_use})
        one->raise();
}

QWidget* ExercisePage::takeFocus() {
    m_add->setFocus(Qt::ShortcutFocusReason);
    return m_add;
}

std::optional<std::size_t> ExercisePage::chosen() const {
    const int row = m_list->currentRow();
    return row >= 0 && static_cast<std::size_t>(row) < m_goals.size() ? std::optional(static_cast<std::size_t>(row))
                                                                      : std::nullopt;
}

void ExercisePage::show(const PageContent& content) {
    const Shown& shown = content.shown;
    keepOnly(content.edition);
    const bool other = shown.simulated.therapies != m_simulated.therapies ||
                       shown.simulated.patient != m_simulated.patient || shown.simulated.drug != m_simulated.drug ||
                       shown.simulated.horizon != m_simulated.horizon ||
                       shown.simulated.csfModel != m_simulated.csfModel;
    if (other) showAnswer({});
    m_simulated = shown.simulated;
    m_library = &shown.library;
    m_therapy = std::min(m_therapy, m_simulated.therapies.size() - 1);
    m_run = shown.run.therapies[m_therapy];
    const Trajectory& run = *m_run;
    m_curves = goalCurves(shown);
    // A goal of another drug or a longer run is not kept: there is nothing it could be judged by.
    std::erase_if(m_goals, [&](const Goal& goal) { return wrongIn(goal, run).has_value(); });
    m_judged.clear();
    m_curveOfGoal.clear();
    for (const Goal& goal : m_goals) {
        m_judged.push_back(judged(run, goal));
        m_curveOfGoal.push_back(curveOf(goal, shown));
    }
    const QSignalBlocker quiet(m_therapies);
    m_therapies->clear();
    for (const Therapy& therapy : m_simulated.therapies) m_therapies->addItem(inLanguage(therapy.name));
    m_therapies->setCurrentIndex(static_cast<int>(m_therapy));
    showGoals();
    showNumbers();
    emit goalsChanged();
}

void ExercisePage::keepOnly(int edition) {
    if (edition == m_edition) return;
    m_edition = edition;
    m_goals.clear();
    showAnswer({});
    emit goalsChanged();
}

/// At what the curve reaches now.
Goal ExercisePage::usual(const GoalCurve& curve) const {
    const double highest = extremes(*m_run, curve.signal, Hours(0), m_run->horizon()).highest.value;
    return {curve.signal, {}, highest > 0 ? highest : 1, Hours(0), m_run->horizon()};
}

/// The last entry may be the goal's own curve, which the charts no longer show.
void ExercisePage::chooseCurve(int index) {
    const auto at = chosen();
    const auto place = static_cast<std::size_t>(index);
    if (!at || place >= m_curves.size() || m_curves[place].signal == m_goals[*at].what) return;
    edit([this, place](Goal& goal) { goal = usual(m_curves[place]); });
}

void ExercisePage::showGoals() {
    const int before = m_list->currentRow();
    const int last = static_cast<int>(m_goals.size()) - 1;
    {
        const QSignalBlocker quiet(m_list);
        m_list->clear();
        for (std::size_t i = 0; i < m_goals.size(); ++i)
            m_list->addItem(
                tr("%1: %2", "a goal, how it is kept")
                    .arg(goalName(m_goals[i], m_curveOfGoal[i]), verdictText(m_judged[i], m_curveOfGoal[i])));
        m_list->setCurrentRow(std::clamp(before, std::min(0, last), last));
    }
    m_add->setEnabled(m_goals.size() < mostGoals);
    m_draw->setEnabled(m_goals.size() < mostGoals);
    showBoxes();
}

void ExercisePage::showBoxes() {
    const auto at = chosen();
    for (QWidget* one : std::initializer_list<QWidget*>{m_curve, m_lowest, m_highest, m_from, m_until, m_remove})
        one->setEnabled(at.has_value());
    m_solve->setEnabled(!m_goals.empty() && !m_numbers.empty());
    const QSignalBlocker quiet(m_curve);
    m_curve->clear();
    for (const GoalCurve& curve : m_curves) m_curve->addItem(curve.title);
    m_details->setVisible(at.has_value() && !m_judged[*at].kept());
    m_wrong->setText({});
    if (!at) {
        for (TextBox* box : {m_lowest, m_highest, m_from, m_until}) box->setGiven({});
        return m_unit->clear();
    }
    const Goal& goal = m_goals[*at];
    const GoalCurve& curve = m_curveOfGoal[*at];
    const auto same = [&goal](const GoalCurve& one) { return one.signal == goal.what; };
    const auto place = std::find_if(m_curves.begin(), m_curves.end(), same);
    if (place == m_curves.end()) m_curve->addItem(curve.title);
    m_curve->setCurrentIndex(static_cast<int>(place - m_curves.begin()));
    const auto bound = [&curve](const std::optional<double>& value) {
        return value ? setting(*value * curve.factor, boxDigits) : QString();
    };
    m_lowest->setGiven(bound(goal.lowest));
    m_highest->setGiven(bound(goal.highest));
    m_from->setGiven(setting(goal.from.number(), boxDigits));
    m_until->setGiven(setting(goal.until.number(), boxDigits));
    m_unit->setText(curve.unit);
    m_details->setText(departureLines(m_judged[*at], curve).join(QLatin1Char('\n')));
}

void ExercisePage::showNumbers() {
    std::vector<FreeNumber> numbers = freeNumbers(m_simulated);
    std::erase_if(numbers, [this](const FreeNumber& one) { return one.therapy != m_therapy; });
    const bool otherPlaces = m_number->count() != static_cast<int>(numbers.size());
    const int before = otherPlaces ? 0 : m_number->currentIndex();
    m_numbers = std::move(numbers);
    const Therapy& therapy = m_simulated.therapies[m_therapy];
    m_number->clear();
    int rate = before;
    for (const FreeNumber& one : m_numbers) {
        m_number->addItem(numberName(one, therapy));
        if (otherPlaces && one.steps.back().field == idOf<&RateStep::rate>() && rate == 0) rate = m_number->count() - 1;
    }
    m_number->setCurrentIndex(m_numbers.empty() ? -1 : rate);
    m_solve->setEnabled(!m_goals.empty() && !m_numbers.empty());
}

void ExercisePage::add(const Goal& goal) {
    if (m_goals.size() >= mostGoals) return;
    m_goals.push_back(goal);
    const int last = static_cast<int>(m_goals.size()) - 1;
    showAnswer({});
    emit contentWanted();
    m_list->setCurrentRow(last);
}

void ExercisePage::addUsual() {
    if (m_curves.empty()) return;
    add(usual(m_curves.front()));
    m_highest->setFocus(Qt::OtherFocusReason);  // to be changed next
    m_highest->selectAll();
}

void ExercisePage::remove() {
    const auto at = chosen();
    if (!at) return;
    m_goals.erase(m_goals.begin() + static_cast<std::ptrdiff_t>(*at));
    showAnswer({});
    emit contentWanted();
}

/// What cannot be a goal stays in the boxes, with the reason below.
void ExercisePage::edit(const std::function<void(Goal&)>& change) {
    const auto at = chosen();
    if (!at) return;
    Goal goal = m_goals[*at];
    change(goal);
    const auto wrong = wrongIn(goal, *m_run);
    m_wrong->setText(wrong ? sentence(*wrong) : QString());
    if (wrong) return;
    m_goals[*at] = goal;
    showAnswer({});
    emit contentWanted();
}

void ExercisePage::takeBox(TextBox* box) {
    const auto at = chosen();
    if (!at) return;
    const QString text = box->text().trimmed();
    const bool bound = box == m_lowest || box == m_highest;
    const auto typed = typedNumber(text);
    if (!typed && !(bound && text.isEmpty())) return m_wrong->setText(whyNoNumber(text));
    const double factor = m_curveOfGoal[*at].factor;
    const auto value = typed ? std::optional(bound ? *typed / factor : *typed) : std::nullopt;
    edit([this, box, value](Goal& goal) {
        if (box == m_lowest) goal.lowest = value;
        if (box == m_highest) goal.highest = value;
        if (box == m_from) goal.from = Hours(*value);
        if (box == m_until) goal.until = Hours(*value);
    });
}

void ExercisePage::solve() {
    if (m_runner->isRunning()) {
        m_runner->stop();
        return showAnswer({});
    }
    const int at = m_number->currentIndex();
    if (m_goals.empty() || at < 0) return;
    const FreeNumber& number = m_numbers[static_cast<std::size_t>(at)];
    showAnswer({tr("Looking …")});
    m_asked = Asked{m_goals, m_curveOfGoal, number, numberName(number, m_simulated.therapies[m_therapy])};
    m_solve->setText(tr("Stop"));
    m_runner->start(m_simulated, *m_library, m_goals, number);
}

void ExercisePage::take(const Result<SolvedNumber>& answer) {
    const std::optional<Asked> asked = m_asked;
    if (!asked) return;
    showAnswer(answerLines(*asked, answer));
    m_asked = asked;
    if (!answer || !answer->after || answer->after->value == asked->number.value) return;
    m_found = answer->after->value;
    m_use->show();
}

/// Also ends a search: what it was asked no longer stands.
void ExercisePage::showAnswer(const QStringList& lines) {
    m_runner->stop();
    m_found.reset();
    m_asked.reset();
    m_solve->setText(tr("Solve"));
    m_use->hide();
    m_answer->setText(lines.join(QLatin1Char('\n')));
    m_answer->setVisible(!lines.isEmpty());
}

PageOffer exercisePage() {
    return {.id = QStringLiteral("exercise"),
            .button = ExercisePage::tr("Exercise"),
            .tip = ExercisePage::tr("Goals for curves, and the number that would keep them."),
            .make = [](QWidget* parent) -> SidePage* { return new ExercisePage(parent); },
            .entry = ExercisePage::tr("Goals an&d an exercise"),
            .keys = QKeySequence(Qt::CTRL | Qt::Key_G)};
}

}  // namespace theca::app
