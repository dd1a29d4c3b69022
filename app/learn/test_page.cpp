#include "app/learn/test_page.h"

#include <QEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QStackedLayout>
#include <QTableWidget>
#include <QVBoxLayout>
#include <algorithm>

#include "app/base/alert.h"
#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/controls/scroll_room.h"
#include "app/learn/lesson_log.h"
#include "app/learn/step_panel.h"
#include "core/lesson/item_test.h"

namespace theca::app {

namespace {

constexpr std::array times = {TestTime::Before, TestTime::After};
constexpr int questionWidth = 420;
constexpr int margin = 16;
constexpr QSize usualRoom(560, 620);

std::size_t placeOf(TestTime time) { return static_cast<std::size_t>(time); }

QLabel* wrapped(const QString& words, TextRole role, QWidget* parent) {
    auto* label = new QLabel(words, parent);
    label->setWordWrap(true);
    setTextRole(label, role);
    return label;
}

}  // namespace

TestPage::TestPage(std::shared_ptr<const LessonFacts> facts, const LessonShelf& shelf, Keeps keeps, QWidget* parent)
    : QWidget(parent), m_facts(std::move(facts)), m_shelf(shelf), m_keeps(keeps), m_pages(new QStackedLayout(this)) {
    if (m_keeps == Keeps::InSettings)
        for (const TestTime time : times) m_places[placeOf(time)] = rememberedTest(time);
    for (const TestTime time : times) {  // of a file that has changed since
        auto& kept = m_places[placeOf(time)];
        if (kept && kept->given.size() != itemsAt(m_facts->lesson(), time).size()) kept.reset();
    }
    m_pages->addWidget(buildResults());
    m_pages->addWidget(buildQuestion());
    auto* main = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_Return), this);
    main->setContext(Qt::WidgetWithChildrenShortcut);
    connect(main, &QShortcut::activated, this, [this] {
        if (m_player && m_panel->mainButton()->isEnabled()) m_player->next();
    });
    showResults();
}

QWidget* TestPage::buildResults() {
    auto* page = new QWidget;
    auto* rows = new QVBoxLayout(page);
    rows->setContentsMargins(margin, margin, margin, margin);
    rows->setSpacing(12);
    rows->addWidget(wrapped(inLanguage(m_facts->lesson().title), TextRole::Heading, page));
    rows->addWidget(wrapped(tr("Short questions before the lessons, and their twins with other numbers after them. "
                               "Nothing is said back before the last one; there are no marks."),
                            TextRole::Body, page));
    for (const TestTime time : times) {
        auto* begin = new QPushButton(page);
        begin->setMinimumHeight(scaled(30));
        rows->addWidget(begin, 0, Qt::AlignLeft);
        connect(begin, &QPushButton::clicked, this, [this, time] { this->begin(time); });
        m_begin[placeOf(time)] = begin;
    }
    m_results = new QTableWidget(page);
    m_results->setAccessibleName(tr("What was right, for each lesson"));
    m_results->setColumnCount(3);
    m_results->setHorizontalHeaderLabels({tr("Lesson"), tr("Before"), tr("After")});
    m_results->verticalHeader()->hide();
    m_results->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_results->horizontalHeader()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_results->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_results->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_results->setSelectionMode(QAbstractItemView::SingleSelection);
    m_results->setTabKeyNavigation(false);
    rows->addWidget(m_results, 1);
    rows->addWidget(wrapped(tr("Enter on a line opens its lesson."), TextRole::Caption, page));
    auto* close = new QPushButton(tr("Back to the &charts"), page);
    close->setMinimumHeight(scaled(30));
    rows->addWidget(close, 0, Qt::AlignLeft);
    connect(close, &QPushButton::clicked, this, &TestPage::closeAsked);
    connect(m_results, &QTableWidget::cellActivated, this,
            [this](int row) { emit lessonAsked(m_results->item(row, 0)->data(Qt::UserRole).toString()); });
    return scrollingWhereLow(page, usualRoom, this);
}

QWidget* TestPage::buildQuestion() {
    m_question = new QWidget(this);
    auto* row = new QHBoxLayout(m_question);
    row->setContentsMargins(0, margin, 0, margin);
    m_panel = new StepPanel(m_question);
    row->addWidget(m_panel, 0, Qt::AlignHCenter);
    connect(m_panel, &StepPanel::wordAsked, this, &TestPage::wordAsked);
    return m_question;
}

QString TestPage::beginWords(TestTime time) const {
    const bool before = time == TestTime::Before;
    const auto& place = m_places[placeOf(time)];
    if (!place) return before ? tr("&Before the lessons: begin") : tr("&After the lessons: begin");
    if (isOver(*place)) return before ? tr("&Before the lessons: take again") : tr("&After the lessons: take again");
    return (before ? tr("&Before the lessons: go on at question %1") : tr("&After the lessons: go on at question %1"))
        .arg(place->step + 1);
}

QString TestPage::resultWords(TestTime time, std::size_t which) const {
    const auto& place = m_places[placeOf(time)];
    if (!place || !isOver(*place)) return tr("not taken", "a test");
    return place->given[which].right ? tr("right", "an answer") : tr("not yet", "an answer");
}

void TestPage::showResults() {
    for (const TestTime time : times) m_begin[placeOf(time)]->setText(beginWords(time));
    const Lesson& test = m_facts->lesson();
    const std::array items = {itemsAt(test, TestTime::Before), itemsAt(test, TestTime::After)};
    m_results->setRowCount(static_cast<int>(items[0].size()));
    for (std::size_t i = 0; i < items[0].size(); ++i) {
        const std::string& id = std::get<Item>(test.steps[items[0][i]]).lesson;
        const auto lesson = m_shelf.lesson(id);
        const auto set = [&](int column, const QString& words) {
            auto* item = new QTableWidgetItem(words);
            item->setData(Qt::UserRole, QString::fromStdString(id));
            m_results->setItem(static_cast<int>(i), column, item);
        };
        set(0, lesson ? inLanguage(lesson->title) : QString::fromStdString(id));
        for (const TestTime time : times) {
            const auto& all = items[placeOf(time)];
            const auto twin = std::find_if(all.begin(), all.end(), [&](std::size_t step) {
                return std::get<Item>(test.steps[step]).lesson == id;
            });
            set(1 + static_cast<int>(time), resultWords(time, static_cast<std::size_t>(twin - all.begin())));
        }
    }
    m_pages->setCurrentIndex(0);
}

void TestPage::begin(TestTime time) {
    delete m_player;
    m_player = new TestPlayer(m_facts, time, m_places[placeOf(time)], this);
    connect(m_player, &TestPlayer::answered, this, &TestPage::answered);
    connect(m_player, &TestPlayer::changed, this, &TestPage::showQuestion);
    connect(
        m_player, &TestPlayer::itemChanged, this,
        [this] {
            takeFocus();
            tell(m_player->spokenItem());
        },
        Qt::QueuedConnection);
    connect(m_player, &TestPlayer::finished, this, &TestPage::leaveQuestion, Qt::QueuedConnection);
    connect(m_panel, &StepPanel::mainAsked, m_player, &TestPlayer::next);
    connect(m_panel, &StepPanel::backAsked, m_player, &TestPlayer::back);
    connect(m_panel, &StepPanel::skipAsked, m_player, &TestPlayer::skip);
    connect(m_panel, &StepPanel::chosen, m_player, &TestPlayer::choose);
    connect(m_panel, &StepPanel::numberAnswered, m_player, &TestPlayer::answerNumber);
    m_pages->setCurrentIndex(1);
    fitPanel();
    showQuestion();
    takeFocus();
    tell(m_player->spokenItem());
}

void TestPage::showQuestion() {
    static const Scenario none;  // nothing is unlocked
    m_panel->show(m_player->view(), none, none);
    remember();
}

void TestPage::remember() {
    m_places[placeOf(m_player->time())] = m_player->place();
    if (m_keeps != Keeps::InSettings) return;
    rememberTest(m_player->time(), m_player->place());
    rememberOpenTest(m_player->time());
}

/// To the results; what was answered stays.
void TestPage::leaveQuestion() {
    if (!m_player) return;
    remember();
    if (m_keeps == Keeps::InSettings) rememberOpenTest(std::nullopt);
    m_player->deleteLater();
    m_player = nullptr;
    showResults();
    takeFocus();
    tell(tr("What was right, for each lesson"));
}

void TestPage::takeFocus() {
    if (m_player) return m_panel->firstControl()->setFocus(Qt::OtherFocusReason);
    const bool begun = m_places[0] && isOver(*m_places[0]);
    m_begin[begun ? 1 : 0]->setFocus(Qt::OtherFocusReason);
}

void TestPage::tell(const QString& words) {
    m_told = words;
    setAccessibleDescription(words);
    alertReaders(*this, words);
}

void TestPage::keyPressEvent(QKeyEvent* event) {
    if (event->key() != Qt::Key_Escape) return QWidget::keyPressEvent(event);
    if (m_player)
        leaveQuestion();
    else
        emit closeAsked();
}

void TestPage::fitPanel() { m_panel->setFixedWidth(std::min(scaled(questionWidth), width())); }

void TestPage::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    fitPanel();
}

void TestPage::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) fitPanel();
}

}  // namespace theca::app
