#pragma once

#include <optional>
#include <vector>

#include "app/base/scoped_connection.h"
#include "app/document/side_page.h"
#include "app/exercise/exercise_words.h"

class QComboBox;
class QLabel;
class QListWidget;
class QPushButton;

namespace theca::app {

class ErrorLabel;
class SolveRunner;
class TextBox;

/// The inverse question, for students: goals on curves, where the run leaves them, and the number that would keep them.
/// The goals are the page's own; what was solved becomes part of the plan only when the user takes it.
class ExercisePage final : public SidePage {
    Q_OBJECT

public:
    explicit ExercisePage(QWidget* parent = nullptr);
    ~ExercisePage() override;

    void show(const PageContent& content) override;
    using QWidget::show;
    QWidget* takeFocus() override;

    const std::vector<Goal>& goals() const { return m_goals; }
    std::size_t therapy() const { return m_therapy; }
    /// Lets go of the goals of a scenario that was open before (PageContent::edition), in view or not.
    void keepOnly(int edition);
    /// A goal as it was drawn in a chart.
    void add(const Goal& goal);
    SolveRunner& runner() { return *m_runner; }

signals:
    /// They are others, or shown anew.
    void goalsChanged();
    /// The user wants to draw a goal in a chart.
    void drawAsked();

private:
    void build();
    TextBox* addBox(const QString& name, const QString& tip);
    void addUsual();
    Goal usual(const GoalCurve& curve) const;
    void chooseCurve(int index);
    void remove();
    void edit(const std::function<void(Goal&)>& change);
    void takeBox(TextBox* box);
    void solve();
    void take(const Result<SolvedNumber>& answer);
    void showGoals();
    void showBoxes();
    void showNumbers();
    void showAnswer(const QStringList& lines);
    std::optional<std::size_t> chosen() const;

    std::vector<Goal> m_goals;
    std::size_t m_therapy = 0;
    int m_edition = 0;
    // What the page was given last, as far as it needs it between two times.
    Scenario m_simulated;
    const Library* m_library = nullptr;
    std::optional<Trajectory> m_run;  ///< of the therapy chosen
    std::vector<GoalCurve> m_curves;
    std::vector<GoalCurve> m_curveOfGoal;
    std::vector<Judgement> m_judged;  ///< one a goal; empty where a goal cannot be judged
    std::vector<FreeNumber> m_numbers;
    std::optional<Asked> m_asked;
    std::optional<double> m_found;

    QComboBox* m_therapies;
    QListWidget* m_list;
    QPushButton* m_add;
    QPushButton* m_draw;
    QPushButton* m_remove;
    QComboBox* m_curve;
    TextBox* m_lowest;
    TextBox* m_highest;
    TextBox* m_from;
    TextBox* m_until;
    QLabel* m_unit;
    ErrorLabel* m_wrong;
    QLabel* m_details;
    QComboBox* m_number;
    QPushButton* m_solve;
    QLabel* m_answer;
    QPushButton* m_use;
    SolveRunner* m_runner;
    std::vector<ScopedConnection> m_finished;  ///< of the boxes
};

PageOffer exercisePage();

}  // namespace theca::app
