#pragma once

#include "app/base/scoped_connection.h"
#include "app/controls/text_box.h"
#include "app/time/pop_up.h"
#include "app/time/time_content.h"

class QCheckBox;
class QComboBox;
class QLabel;

namespace theca::app {

class ErrorLabel;

/// Where playing pauses: which therapy, where, falls below or rises above, which value.
class PausePanel final : public PopUp {
    Q_OBJECT

public:
    explicit PausePanel(QWidget* parent);

    void show(const PauseContent& content);
    using QWidget::show;

signals:
    void conditionChosen(const theca::app::PauseWhen& condition, bool on);

private:
    void build();
    void ask(bool on);
    void takeTyped();
    void fill();
    /// The place the condition looks at now; null where the drug has none such.
    const PauseContent::Place* place() const;

    PauseContent m_content;
    QCheckBox* m_on;
    QComboBox* m_therapies;
    QComboBox* m_places;
    QComboBox* m_ways;
    TextBox* m_value;
    ScopedConnection m_valueTaken;
    QLabel* m_unit;
    ErrorLabel* m_wrong;
    QLabel* m_next;
};

}  // namespace theca::app
