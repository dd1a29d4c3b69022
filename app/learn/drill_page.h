#pragma once

#include <QWidget>
#include <cstdint>
#include <functional>
#include <memory>
#include <vector>

#include "app/learn/lesson_player.h"
#include "core/data/library.h"
#include "core/lesson/drill_tally.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace theca::app {

class ChartStack;
class DrillSummary;
class LessonText;
class OrderList;

/// The drill "What happened?": curves, reservoir and alarm of a pump with a hidden fault; the learner says which one
/// and which sign told. Then "What first?": three actions in order. Another seed is another fault at another time. Who
/// goes after some of them is told which faults were taken for each other.
class DrillPage final : public QWidget {
    Q_OBJECT

public:
    DrillPage(std::shared_ptr<const Library> library, std::uint64_t seed, QWidget* parent);

    const Drill& drill() const { return m_drill; }
    /// What the learner chooses, by place in the lists.
    void chooseFault(int place);
    void chooseSign(int place);
    void check();
    QString feedback() const;
    /// What a screen reader was last given to say.
    QString lastTold() const { return accessibleDescription(); }
    /// Goes, or says first what the answers so far showed.
    void end();
    const DrillSummary& summary() const { return *m_summary; }
    void takeFocus();
    /// Another source of real time, in seconds, for tests.
    void useClock(std::function<double()> seconds) {
        m_now = std::move(seconds);
        m_asked = m_now();
    }

signals:
    void closeAsked();
    void wordAsked(const QString& id);
    void answered(const theca::app::StepAnswer& answer);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    void buildTask(QVBoxLayout* rows);
    QButtonGroup* addChoices(QVBoxLayout* rows, const QString& ask, const QStringList& words);
    void next();
    void load();
    void showRun();
    void askOrder();
    void checkOrder();
    void allow();
    /// What is said back: spoken, and in view with what comes next, where the keyboard goes.
    void tell(LessonText& said, QWidget* next);
    void goOn();
    void record(const std::string& step, const std::string& kind, const std::string& given, bool right,
                const std::string& pattern);

    std::shared_ptr<const Library> m_library;
    DrillTexts m_texts;
    std::uint64_t m_seed;
    Drill m_drill;
    std::vector<std::size_t> m_order;  ///< how the actions of "What first?" were shuffled
    bool m_told = false;
    std::vector<DrillAnswer> m_answers;  ///< since the last summary
    std::function<double()> m_now;
    double m_asked = 0;  ///< when what is open was asked, s
    ChartStack* m_charts;
    QScrollArea* m_area;
    QWidget* m_task;
    DrillSummary* m_summary;
    LessonText* m_situation;
    LessonText* m_readings;
    LessonText* m_feedback;
    QButtonGroup* m_faults = nullptr;
    QButtonGroup* m_signs = nullptr;
    QPushButton* m_check;
    QPushButton* m_next;
    LessonText* m_firstAsk;
    OrderList* m_first;
    QPushButton* m_firstCheck;
};

}  // namespace theca::app
