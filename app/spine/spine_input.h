#pragma once

#include <QObject>
#include <optional>

#include "app/spine/spine_layout.h"
#include "app/spine/spine_state.h"

class QHelpEvent;
class QKeyEvent;
class QMouseEvent;
class QWidget;

namespace theca::app {

/// Mouse and keys of a spine view: they change the user's place in the state, and ask for everything else.
class SpineInput final : public QObject {
    Q_OBJECT

public:
    /// Receives events of `view`, which shows `state`; both must outlive it.
    SpineInput(SpineState& state, QWidget& view);

    void choose(std::size_t column);

signals:
    /// The user moves a device of a therapy (index in the scenario) to a level.
    void deviceMoved(std::size_t therapy, const theca::app::SpineDevice& device, theca::Level level);
    /// The drag ended.
    void deviceLeft();
    /// The place for the top chart; none: around the brain.
    void readingChosen(std::optional<theca::Level> level);
    void chosenChanged(std::size_t column);
    /// The state changed: everything must be drawn and announced again.
    void stateChanged();

private:
    /// A device as it was when the drag started: a needle that passes another one does not take it along.
    struct Hold {
        SpineHandle handle;
        SpineDevice taken;
    };

    bool eventFilter(QObject* watched, QEvent* event) override;
    SpineLayout layout() const;
    void press(QMouseEvent& event);
    void move(const QMouseEvent& event);
    void letGo();
    bool pressKey(const QKeyEvent& event);
    void letKeyGo(const QKeyEvent& event);
    void tell(const QHelpEvent& event);
    void tellName(const QHelpEvent& event);
    std::optional<Level> levelOf(const Hold& hold) const;
    void moveTo(const Hold& hold, Level level);
    bool moveByKeys(int levels);
    void stepDevice(bool onward);
    void moveReading(int levels);

    SpineState& m_state;
    QWidget& m_view;
    std::optional<Hold> m_hold;     ///< by the mouse
    std::optional<Hold> m_keyHold;  ///< by the keys
    bool m_keysMoved = false;
};

}  // namespace theca::app
