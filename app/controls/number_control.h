#pragma once

#include <QString>
#include <QWidget>
#include <optional>
#include <vector>

#include "app/base/scoped_connection.h"
#include "app/controls/number_scale.h"
#include "app/controls/text_box.h"

class QGridLayout;
class QHBoxLayout;
class QKeyEvent;
class QLabel;
class QToolButton;

namespace theca::app {

class ErrorLabel;
class ValueSlider;

/// Describes a number, how it is shown and which values are allowed.
struct NumberSpec {
    QString label;
    QString unit;  ///< as shown; may be empty
    QString tip;   ///< one sentence about the number
    double lowest = 0;
    double highest = 1;
    bool lowestExcluded = false;
    NumberScale scale;  ///< the usual range, covered by the slider
};

/// One number: a label, a box to type it, its unit and a slider. Emits what the user asks for and shows what it is
/// given; stores no value.
class NumberControl final : public QWidget {
    Q_OBJECT

public:
    explicit NumberControl(NumberSpec spec, QWidget* parent = nullptr);

    /// A double-click sets `reset`.
    void setValue(double value, double reset);
    double value() const { return m_value; }
    /// A sentence under the control; empty removes it.
    void setError(const QString& sentence);
    /// How far slider, keys and wheel go where the scenario leaves them less room; what is typed is not bound by it.
    void limitHand(double lowest, double highest);
    void setAccent(const QColor& colour);
    /// Adds a button next to the label that asks for the source of the number.
    void offerSource();

    const NumberSpec& spec() const { return m_spec; }
    QLineEdit* box() const { return m_box; }
    ValueSlider* slider() const { return m_slider; }
    /// What changes the number.
    std::vector<QWidget*> changers() const;
    /// Null if no source is offered.
    QString error() const;

    QSize minimumSizeHint() const override;

signals:
    void valueChanged(double value);
    /// The drag ended or the focus left the control: the next edit is a new step of undo.
    void finished();
    void sourceAsked();

private:
    void buildRows();
    void describe();
    void connectSlider();
    void connectBox();
    void askByHand(double value);
    void ask(double value);
    void takeTyped();
    void markTyped(const QString& text);
    void revert();
    void showValue();
    bool allowed(double value) const;
    QString rangeSentence() const;
    bool typesAt(QKeyEvent& key);
    /// What box and unit need of a line.
    int besideName() const;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

    NumberSpec m_spec;
    double m_value = 0;
    double m_reset = 0;
    double m_handLowest;
    double m_handHighest;
    QString m_givenError;
    bool m_nameAbove = false;  ///< the box has a line of its own, below the name
    QGridLayout* m_rows;
    QHBoxLayout* m_labelRow;
    QLabel* m_label;
    ValueSlider* m_slider;  ///< before the box, which the Tab key skips
    TextBox* m_box;
    ScopedConnection m_edited;
    ScopedConnection m_finished;
    QLabel* m_unit;
    QToolButton* m_source = nullptr;
    ErrorLabel* m_error;
};

}  // namespace theca::app
