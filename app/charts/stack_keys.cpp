#include "app/charts/stack_keys.h"

#include <algorithm>
#include <cmath>

#include "app/charts/event_rows.h"
#include "app/charts/observed_marks.h"

namespace theca::app {

std::optional<StackKey> stackKey(int key, Qt::KeyboardModifiers modifiers) {
    using Act = StackKey::Act;
    const bool control = modifiers & Qt::ControlModifier, shift = modifiers & Qt::ShiftModifier;
    switch (key) {
        case Qt::Key_Left:
        case Qt::Key_Right:
            return StackKey{control ? Act::Pan : Act::Step, key == Qt::Key_Right, shift};
        case Qt::Key_Home:
        case Qt::Key_End:
            return StackKey{Act::End, key == Qt::Key_End};
        case Qt::Key_PageUp:
        case Qt::Key_PageDown:
            return StackKey{Act::NextPlace, key == Qt::Key_PageDown};
        case Qt::Key_Plus:
        case Qt::Key_Equal:
            return StackKey{Act::ZoomIn};
        case Qt::Key_Minus:
            return StackKey{Act::ZoomOut};
        case Qt::Key_0:
            return StackKey{Act::ShowAll};
        case Qt::Key_P:
            return StackKey{Act::Playhead};
        case Qt::Key_Space:
            return StackKey{Act::Play};
        case Qt::Key_M:
            return StackKey{Act::Mark};
        case Qt::Key_Y:
            return StackKey{Act::Why};
        case Qt::Key_L:
            if (control) return std::nullopt;
            return StackKey{Act::Sound, false, shift};
        case Qt::Key_Escape:
            return StackKey{Act::Hide};
        default:
            return std::nullopt;
    }
}

double steppedTime(std::optional<double> crosshair, TimeRange range, const StackKey& key) {
    const double step = crosshairStep(range[1] - range[0], key.fine);
    const double steps = crosshair.value_or(key.forward ? range[0] - step : range[1] + step) / step;
    return (key.forward ? std::floor(steps + 1e-6) + 1 : std::ceil(steps - 1e-6) - 1) * step;
}

std::optional<double> nextPlace(const std::vector<EventRow>& events, const ChartContent& content, double hours,
                                bool forward) {
    const auto event = nextEvent(events, hours, forward);
    const auto mark = nextMark(content, hours, forward);
    if (!event || !mark) return event ? event : mark;
    return forward ? std::min(*event, *mark) : std::max(*event, *mark);
}

}  // namespace theca::app
