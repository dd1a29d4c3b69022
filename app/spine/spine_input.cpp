#include "app/spine/spine_input.h"

#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPointer>
#include <QToolTip>
#include <QWidget>
#include <algorithm>

#include "app/base/display.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SpineView)
};

int levelsOf(int key) {
    switch (key) {
        case Qt::Key_Up:
            return 1;
        case Qt::Key_Down:
            return -1;
        case Qt::Key_Home:
            return levelCount;
        case Qt::Key_End:
            return -levelCount;
        default:
            return 0;
    }
}

/// None: the brain.
std::optional<Level> levelAt(int place) { return place == brainPlace ? std::nullopt : std::optional(Level{place}); }

}  // namespace

SpineInput::SpineInput(SpineState& state, QWidget& view) : m_state(state), m_view(view) {
    view.setFocusPolicy(Qt::StrongFocus);
    view.setMouseTracking(true);
    view.installEventFilter(this);
}

SpineLayout SpineInput::layout() const { return {m_state.content, m_view.size(), m_state.chosen}; }

/// Events that the widget also needs are passed on.
bool SpineInput::eventFilter(QObject*, QEvent* event) {
    switch (event->type()) {
        case QEvent::MouseButtonPress:
        case QEvent::MouseButtonDblClick:
            press(*static_cast<QMouseEvent*>(event));
            return true;
        case QEvent::MouseMove:
            move(*static_cast<QMouseEvent*>(event));
            return true;
        case QEvent::MouseButtonRelease:
            letGo();
            return true;
        case QEvent::KeyPress:
            return pressKey(*static_cast<QKeyEvent*>(event));
        case QEvent::KeyRelease:
            letKeyGo(*static_cast<QKeyEvent*>(event));
            return false;
        case QEvent::ToolTip:
            tell(*static_cast<QHelpEvent*>(event));
            return true;
        case QEvent::Leave:
            m_state.pointed.reset();
            break;
        case QEvent::FocusIn: {
            const auto reason = static_cast<QFocusEvent*>(event)->reason();
            m_state.focusShown = reason != Qt::MouseFocusReason && reason != Qt::ActiveWindowFocusReason;
            break;
        }
        case QEvent::FocusOut:
            m_keyHold.reset();
            m_state.focusShown = false;
            break;
        default:
            return false;
    }
    m_view.update();
    return false;
}

void SpineInput::choose(std::size_t column) {
    if (!m_state.choose(column)) return;
    emit stateChanged();
    emit chosenChanged(column);
}

/// The present level of a held device.
std::optional<Level> SpineInput::levelOf(const Hold& hold) const {
    if (hold.handle.column >= m_state.content.therapies.size()) return std::nullopt;
    for (const SpineDevice& device : m_state.content.therapies[hold.handle.column].devices) {
        if (device.kind != hold.taken.kind) continue;
        const auto& all = device.injections;
        const auto& taken = hold.taken.injections;
        if (taken.empty() || std::find(all.begin(), all.end(), taken.front()) != all.end()) return device.level;
    }
    return std::nullopt;
}

/// Asks for every level between, so that each is shown.
void SpineInput::moveTo(const Hold& hold, Level level) {
    const QPointer<SpineInput> self(this);
    for (auto now = levelOf(hold); now && *now != level;) {
        SpineDevice device = hold.taken;
        device.level = *now;
        const Level next{now->index + (level > *now ? 1 : -1)};
        emit deviceMoved(m_state.content.therapies[hold.handle.column].therapy, device, next);
        now = levelOf(hold);
        if (now != next) return;  // a device is not allowed there
        if (next != level) QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        if (!self) return;
    }
}

void SpineInput::press(QMouseEvent& event) {
    if (event.button() != Qt::LeftButton) return event.ignore();
    m_state.focusShown = false;
    const auto handle = layout().handleAt(event.position());
    m_hold.reset();
    if (handle) m_hold = Hold{*handle, m_state.content.therapies[handle->column].devices[handle->device]};
    if (const auto column = layout().columnAt(event.position())) choose(*column);
    if (m_hold) {
        m_state.device = handle->device;
        m_view.setCursor(Qt::ClosedHandCursor);
    } else if (const auto place = layout().placeAt(event.position().y()); place && m_state.content.levelsMatter) {
        emit readingChosen(levelAt(*place));
    }
    m_view.update();
}

void SpineInput::move(const QMouseEvent& event) {
    const QPointF at = event.position();
    if (!m_hold) {
        m_state.pointed = layout().columnAt(at) ? layout().placeAt(at.y()) : std::nullopt;
        m_view.setCursor(layout().handleAt(at) ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return m_view.update();
    }
    const SpineGeometry spine = layout().geometry(m_hold->handle.column);
    const auto level = spine.levelAt(std::clamp(at.y(), spine.middle(Level{levelCount - 1}), spine.middle(Level{0})));
    if (!level) return;
    m_state.pointed = level->index;
    m_view.update();  // every column reads the level in hand
    moveTo(*m_hold, *level);
}

void SpineInput::letGo() {
    if (!m_hold) return;
    m_hold.reset();
    m_view.setCursor(Qt::OpenHandCursor);
    emit deviceLeft();
}

bool SpineInput::moveByKeys(int levels) {
    const auto* devices = m_state.devices();
    if (!devices || !m_state.content.levelsMatter || m_state.device >= devices->size()) return false;
    const SpineHandle wanted{m_state.chosen, m_state.device};
    if (!m_keyHold || !(m_keyHold->handle == wanted)) m_keyHold = Hold{wanted, (*devices)[wanted.device]};
    const auto now = levelOf(*m_keyHold);
    if (!now) return false;
    m_keysMoved = true;
    moveTo(*m_keyHold, Level{std::clamp(now->index + levels, 0, levelCount - 1)});
    return true;
}

/// To the next or previous device, past the last one to the next therapy.
void SpineInput::stepDevice(bool onward) {
    m_keyHold.reset();
    const std::size_t devices = m_state.devices() ? m_state.devices()->size() : 0;
    if (onward && m_state.device + 1 < devices)
        ++m_state.device;
    else if (!onward && m_state.device > 0)
        --m_state.device;
    else if (onward || m_state.chosen > 0)
        choose(m_state.chosen + (onward ? 1 : -1));
    emit stateChanged();
}

void SpineInput::moveReading(int levels) {
    if (!m_state.content.levelsMatter) return;
    emit readingChosen(levelAt(std::clamp(m_state.readingPlace() + levels, 0, brainPlace)));
}

/// Whether the spine used the key.
bool SpineInput::pressKey(const QKeyEvent& event) {
    m_state.focusShown = true;
    m_state.pointed.reset();
    m_view.update();
    const int key = event.key(), levels = levelsOf(key);
    const bool sideways = key == Qt::Key_Left || key == Qt::Key_Right;
    if (sideways) stepDevice(key == Qt::Key_Right);
    if (levels != 0 && (event.modifiers().testFlag(Qt::ControlModifier) || !moveByKeys(levels))) moveReading(levels);
    return sideways || levels != 0;
}

void SpineInput::letKeyGo(const QKeyEvent& event) {
    if (!m_keysMoved || levelsOf(event.key()) == 0 || event.isAutoRepeat()) return;
    m_keysMoved = false;
    emit deviceLeft();
}

/// Over a column's words, where a long name is cut.
void SpineInput::tellName(const QHelpEvent& event) {
    const auto column = layout().columnAt(event.pos());
    const bool head = column && event.pos().y() < layout().geometry(*column).skull().boundingRect().top();
    if (!head) return QToolTip::hideText();
    const QString name = m_state.content.therapies[*column].look.name;
    QToolTip::showText(event.globalPos(), inLines(name), &m_view);
}

void SpineInput::tell(const QHelpEvent& event) {
    const auto handle = layout().handleAt(event.pos());
    if (!handle) return tellName(event);
    const SpineDevice& device = m_state.content.therapies[handle->column].devices[handle->device];
    const QString text = device.kind == SpineDevice::Kind::Tip
                             ? Words::tr("Catheter tip at %1, %2. Drag it to another vertebra.")
                             : Words::tr("Needle at %1, %2. Drag it to another vertebra.");
    const int place = device.level.index;
    QToolTip::showText(event.globalPos(), text.arg(placeText(place), spineValueText(m_state, place, handle->column)),
                       &m_view);
}

}  // namespace theca::app
