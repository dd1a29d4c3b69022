#pragma once

#include <QWidget>
#include <cstdint>
#include <memory>
#include <optional>
#include <vector>

#include "core/data/library.h"
#include "core/lesson/drill.h"

class QButtonGroup;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace theca::app {

class ChartStack;
class LessonText;
class OrderList;

/// The drill "What happened?": curves, reservoir and alarm of a pump with a hidden fault; the learner says which one
/// and which sign told. Then "What first?": three actions in order. Another seed is another fault at another time.
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
    void takeFocus();

signals:
    void closeAsked();

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void build();
    QButtonGroup* addChoices(QVBoxLayout* rows, const QString& ask, const QStringList& words);
    void next();
    void load();
    void showRun();
    void checkOrder();
    void allow();
    QString verdict() const;

    std::shared_ptr<const Library> m_library;
    DrillTexts m_texts;
    std::uint64_t m_seed;
    Drill m_drill;
    std::vector<std::size_t> m_order;  ///< how the actions of "What first?" were shuffled
    bool m_told = false;
    ChartStack* m_charts;
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
