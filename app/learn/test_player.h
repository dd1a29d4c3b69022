#pragma once

#include <QObject>
#include <functional>
#include <memory>
#include <optional>
#include <vector>

#include "app/learn/lesson_facts.h"
#include "app/learn/lesson_place.h"
#include "app/learn/lesson_player.h"

namespace theca::app {

/// Leads through the questions before or after the lessons. Nothing is said back before all are answered; until then an
/// answer can be changed.
class TestPlayer final : public QObject {
    Q_OBJECT

public:
    /// `place`: `step` counts the questions of this time, with one Given for each; another length begins anew.
    TestPlayer(std::shared_ptr<const LessonFacts> facts, TestTime time, const std::optional<LessonPlace>& place,
               QObject* parent = nullptr);

    TestTime time() const { return m_time; }
    const LessonPlace& place() const { return m_place; }
    const Item& item() const { return itemAt(m_place.step); }
    std::size_t count() const { return m_items.size(); }
    StepView view() const;
    /// The open question in words, as a screen reader says it.
    QString spokenItem() const;
    /// Another source of real time, in seconds, for tests.
    void useClock(std::function<double()> seconds);

public slots:
    void next();
    void back();
    /// "I do not know"
    void skip();
    void choose(int place);
    void answerNumber(std::optional<double> value);

signals:
    /// Something to be shown has changed.
    void changed();
    /// Another question is open.
    void itemChanged();
    /// All are answered: what each concept came to, one after the other, then `finished`.
    void answered(const theca::app::StepAnswer& answer);
    void finished();

private:
    const Item& itemAt(std::size_t which) const;
    bool isAnswered() const;
    void goTo(std::size_t which);
    void countTime();
    void finish();
    StepAnswer judged(std::size_t which);

    std::shared_ptr<const LessonFacts> m_facts;
    TestTime m_time;
    std::vector<std::size_t> m_items;
    LessonPlace m_place;
    std::function<double()> m_now;
    double m_since = 0;
};

/// Whether all questions of a time were answered, and the test was ended.
bool isOver(const LessonPlace& place);

}  // namespace theca::app
