#pragma once

#include <QObject>
#include <optional>
#include <vector>

#include "app/document/edit.h"

class QMenu;
class QToolButton;
class QWidget;

namespace theca::app {

/// Buttons for one pin: another colour, up, down, make current, remove.
class PinBar final : public QObject {
    Q_OBJECT

public:
    explicit PinBar(QWidget* parent);

    /// The pin the buttons act on, of `count`; none disables all.
    void show(std::optional<std::size_t> pin, std::size_t count);
    std::vector<QToolButton*> buttons() const { return {m_colours, m_up, m_down, m_back, m_remove}; }

    QToolButton* colours() const { return m_colours; }
    QToolButton* up() const { return m_up; }
    QToolButton* down() const { return m_down; }
    QToolButton* back() const { return m_back; }

signals:
    void edited(const theca::app::Edit& change, const QString& mergeKey);
    /// A pin was moved: its index is `pin` now.
    void moved(std::size_t pin);

private:
    QToolButton* addButton(const QString& text, const QString& tip, QWidget* panel);
    void fillColours(QMenu* menu);
    void move(int by);

    QToolButton* m_colours;
    QToolButton* m_up;
    QToolButton* m_down;
    QToolButton* m_back;
    QToolButton* m_remove;
    std::optional<std::size_t> m_pin;
    std::size_t m_count = 0;
};

}  // namespace theca::app
