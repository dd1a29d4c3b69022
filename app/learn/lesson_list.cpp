#include "app/learn/lesson_list.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/learn/lesson_log.h"

namespace theca::app {

namespace {

constexpr int listWidth = 380;

QLabel* wrapped(TextRole role, QWidget* parent) {
    auto* label = new QLabel(parent);
    label->setWordWrap(true);
    setTextRole(label, role);
    return label;
}

}  // namespace

LessonList::LessonList(const LessonShelf& shelf, QWidget* parent)
    : QWidget(parent),
      m_shelf(shelf),
      m_list(new QListWidget(this)),
      m_title(wrapped(TextRole::Heading, this)),
      m_objective(wrapped(TextRole::Body, this)),
      m_minutes(wrapped(TextRole::Caption, this)),
      m_start(new QPushButton(this)),
      m_anew(new QPushButton(tr("From the &start"), this)) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(16, 16, 16, 16);
    row->setSpacing(24);
    m_list->setAccessibleName(tr("Lessons"));
    m_list->setFixedWidth(scaled(listWidth));
    m_list->setWordWrap(true);
    m_list->setSpacing(2);
    row->addWidget(m_list);
    auto* right = new QVBoxLayout;
    right->setSpacing(12);
    auto* buttons = new QHBoxLayout;
    auto* close = new QPushButton(tr("&Back to the charts"), this);
    m_start->setDefault(true);
    for (QPushButton* one : {m_start, m_anew, close}) {
        one->setMinimumHeight(scaled(30));
        buttons->addWidget(one);
    }
    buttons->addStretch(1);
    for (QLabel* one : {m_title, m_objective, m_minutes}) right->addWidget(one);
    right->addLayout(buttons);
    right->addStretch(1);
    row->addLayout(right, 1);
    connect(m_list, &QListWidget::currentRowChanged, this, &LessonList::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, [this] { emit startAsked(current()); });
    connect(m_start, &QPushButton::clicked, this, [this] { emit startAsked(current()); });
    connect(m_anew, &QPushButton::clicked, this, [this] { emit anewAsked(current()); });
    connect(close, &QPushButton::clicked, this, &LessonList::closeAsked);
    fill();
}

void LessonList::fill() {
    const QStringList done = finishedLessons();
    std::vector<std::string> all = m_shelf.ids();
    for (const std::string& talk : m_shelf.talks()) all.push_back(talk);
    for (const std::string& id : all) {
        const auto lesson = m_shelf.lesson(id);
        if (!lesson) continue;
        const int number = m_shelf.number(id);
        const QString name = inLanguage(lesson->title);
        const QString title = number > 0 ? tr("%1. %2", "number and title of a lesson").arg(number).arg(name)
                                         : tr("A talk, alone: %1", "title of a talk").arg(name);
        const bool finished = done.contains(QString::fromStdString(id));
        auto* item =
            new QListWidgetItem(finished ? tr("%1 ✓", "a lesson that was finished").arg(title) : title, m_list);
        item->setData(Qt::UserRole, QString::fromStdString(id));
        if (finished) item->setData(Qt::AccessibleTextRole, tr("%1, finished", "a lesson").arg(title));
    }
    for (int i = m_list->count(); i-- > 0;)
        if (i == 0 || !done.contains(m_list->item(i)->data(Qt::UserRole).toString())) m_list->setCurrentRow(i);
    if (const auto last = lastLesson()) choose(last->lesson);
}

QString LessonList::current() const {
    const QListWidgetItem* item = m_list->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void LessonList::choose(const std::string& lesson) {
    for (int i = 0; i < m_list->count(); ++i)
        if (m_list->item(i)->data(Qt::UserRole).toString().toStdString() == lesson) m_list->setCurrentRow(i);
}

void LessonList::showCurrent() {
    const auto lesson = m_shelf.lesson(current().toStdString());
    m_start->setEnabled(lesson != nullptr);
    if (!lesson) return;
    m_title->setText(inLanguage(lesson->title));
    m_objective->setText(inLanguage(lesson->objective));
    const auto place = rememberedPlace(lesson->id);
    const bool left = place && place->step > 0 && place->given.size() == lesson->steps.size();
    m_start->setText(left ? tr("&Go on at step %1 of %2").arg(place->step + 1).arg(lesson->steps.size()) : tr("&Start"));
    m_anew->setVisible(left);
    m_minutes->setText(tr("About %n minute(s). You predict first, then see; nothing is marked.", nullptr,
                          static_cast<int>(lesson->minutes + 0.5)));
}

void LessonList::takeFocus() { m_list->setFocus(Qt::OtherFocusReason); }

void LessonList::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape) return emit closeAsked();
    QWidget::keyPressEvent(event);
}

}  // namespace theca::app
