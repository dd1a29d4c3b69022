#pragma once

#include <QFrame>
#include <functional>
#include <optional>

#include "app/document/edit.h"
#include "app/learn/step_view.h"
#include "core/scenario/scenario.h"

class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QVBoxLayout;

namespace theca::app {

class LessonText;

/// The column of a lesson: what is told and asked at a step, what is given to it, what it says back; below, always in
/// the same place, Back and the one main button. Emits what the learner does; shows what it is given.
class StepPanel final : public QFrame {
    Q_OBJECT

public:
    static constexpr int columnWidth = 258;

    explicit StepPanel(QWidget* parent);

    /// `scenario` and `opened`: of the controls that are unlocked.
    void show(const StepView& view, const Scenario& scenario, const Scenario& opened);
    using QFrame::show;
    const StepView& view() const { return m_view; }
    /// The height at which nothing scrolls.
    int wholeHeight() const;
    QPushButton* mainButton() const { return m_main; }
    QPushButton* backButton() const { return m_back; }
    /// The first control that something is given in; the main button where there is none.
    QWidget* firstControl() const;
    /// What the Tab key stops at, from top to bottom.
    std::vector<QWidget*> tabStops() const;
    /// Scrolls to what is said back.
    void revealFeedback();

    QSize sizeHint() const override;

signals:
    /// For another step: its controls are new.
    void rebuilt();
    void mainAsked();
    void backAsked();
    void skipAsked();
    void chosen(int place);
    void numberGiven(std::size_t which, double value);
    /// To a question, in its own unit; nothing: what is typed is no number.
    void numberAnswered(std::optional<double> value);
    void ordered(const QStringList& words);
    void sureGiven(theca::app::Sureness how);
    void becauseGiven(const QString& words);
    void hintAsked();
    void wayAsked();
    void pageAsked();
    void soundAsked();
    void wordAsked(const QString& id);
    void edited(const theca::app::Edit& change, const QString& mergeKey);
    void sealed();

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    void buildFooter(QVBoxLayout* rows);
    void build();
    void buildTask(QVBoxLayout* rows);
    void buildGoal(QVBoxLayout* rows);
    LessonText* text(QVBoxLayout* rows, int role, std::function<QString(const StepView&)> words, int look);
    QPushButton* link(QVBoxLayout* rows, const QString& words, std::function<bool(const StepView&)> offered);
    template <class Part>
    void keep(QVBoxLayout* rows, Part* part, std::function<bool(const StepView&)> wanted);

    StepView m_view;
    Scenario m_scenario;
    Scenario m_opened;
    bool m_built = false;
    QScrollArea* m_area;
    QWidget* m_content = nullptr;
    LessonText* m_feedback = nullptr;
    std::vector<std::function<void(const StepView&)>> m_updates;
    QPushButton* m_back;
    QPushButton* m_main;
    QPushButton* m_skip;
    QWidget* m_footer;
};

}  // namespace theca::app
