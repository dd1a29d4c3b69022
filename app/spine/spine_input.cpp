// What mouse and keys do to the spine.
#include <QCoreApplication>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPointer>
#include <QToolTip>
#include <algorithm>

#include "app/spine/spine_painter.h"
#include "app/spine/spine_view.h"

namespace theca::app {

namespace {

constexpr double reach = 6;  ///< around a handle, pixels
constexpr int page = 5;      ///< levels

int levelsOf(int key) {
    switch (key) {
        case Qt::Key_Up:
            return 1;
        case Qt::Key_Down:
            return -1;
        case Qt::Key_PageUp:
            return page;
        case Qt::Key_PageDown:
            return -page;
        case Qt::Key_Home:
            return levelCount;
        case Qt::Key_End:
            return -levelCount;
        default:
            return 0;
    }
}

}  // namespace

std::optional<std::size_t> SpineView::columnAt(QPointF place) const {
    for (std::size_t i = firstColumn(); i < firstColumn() + columnsInView(); ++i)
        if (columnArea(i).contains(place)) return i;
    return std::nullopt;
}

std::optional<SpineView::Hold> SpineView::handleAt(QPointF place) const {
    const auto column = columnAt(place);
    if (!column || !m_content.levelsMatter) return std::nullopt;
    const SpineGeometry spine = geometry(*column);
    const auto& devices = m_content.therapies[*column].devices;
    for (std::size_t i = 0; i < devices.size(); ++i)
        if (handleOf(devices[i], spine).adjusted(-reach, -reach, reach, reach).contains(place))
            return Hold{*column, i, devices[i]};
    return std::nullopt;
}

std::optional<int> SpineView::placeAt(double y) const {
    if (m_content.therapies.empty()) return std::nullopt;
    const SpineGeometry spine = geometry(firstColumn());
    if (const auto level = spine.levelAt(y)) return level->index;
    return spine.isBrain(y) ? std::optional(brainPlace) : std::nullopt;
}

/// Where a taken device is now.
std::optional<Level> SpineView::levelOf(const Hold& hold) const {
    if (hold.column >= m_content.therapies.size()) return std::nullopt;
    for (const SpineDevice& device : m_content.therapies[hold.column].devices) {
        if (device.kind != hold.taken.kind) continue;
        const auto& all = device.injections;
        const auto& taken = hold.taken.injections;
        if (taken.empty() || std::find(all.begin(), all.end(), taken.front()) != all.end()) return device.level;
    }
    return std::nullopt;
}

/// Asks for every level on the way, so that each is seen.
void SpineView::moveTo(const Hold& hold, Level level) {
    const QPointer<SpineView> self(this);
    for (auto now = levelOf(hold); now && *now != level;) {
        SpineDevice device = hold.taken;
        device.level = *now;
        const Level next{now->index + (level > *now ? 1 : -1)};
        emit deviceMoved(m_content.therapies[hold.column].therapy, device, next);
        now = levelOf(hold);
        if (now != next) return;  // it cannot stand there
        if (next != level) QCoreApplication::processEvents(QEventLoop::ExcludeUserInputEvents);
        if (!self) return;
    }
}

void SpineView::mousePressEvent(QMouseEvent* event) {
    if (event->button() != Qt::LeftButton) return event->ignore();
    m_focusShown = false;
    m_hold = handleAt(event->position());
    if (const auto column = columnAt(event->position())) choose(*column);
    if (m_hold) {
        m_device = m_hold->device;
        setCursor(Qt::ClosedHandCursor);
    } else if (const auto place = placeAt(event->position().y()); place && m_content.levelsMatter) {
        emit readingChosen(*place == brainPlace ? std::nullopt : std::optional(Level{*place}));
    }
    update();
}

void SpineView::mouseMoveEvent(QMouseEvent* event) {
    const QPointF at = event->position();
    if (!m_hold) {
        m_pointed = columnAt(at) ? placeAt(at.y()) : std::nullopt;
        setCursor(handleAt(at) ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return update();
    }
    const SpineGeometry spine = geometry(m_hold->column);
    const auto level = spine.levelAt(std::clamp(at.y(), spine.middle(Level{levelCount - 1}), spine.middle(Level{0})));
    if (!level) return;
    m_pointed = level->index;
    moveTo(*m_hold, *level);
}

void SpineView::mouseReleaseEvent(QMouseEvent*) {
    if (!m_hold) return;
    m_hold.reset();
    setCursor(Qt::OpenHandCursor);
    emit deviceLeft();
}

void SpineView::leaveEvent(QEvent* event) {
    QWidget::leaveEvent(event);
    m_pointed.reset();
    update();
}

bool SpineView::moveByKeys(int levels) {
    if (m_chosen >= m_content.therapies.size() || !m_content.levelsMatter) return false;
    const auto& devices = m_content.therapies[m_chosen].devices;
    if (m_device >= devices.size()) return false;
    if (!m_keyHold || m_keyHold->column != m_chosen || m_keyHold->device != m_device)
        m_keyHold = Hold{m_chosen, m_device, devices[m_device]};
    const auto now = levelOf(*m_keyHold);
    if (!now) return false;
    m_keysMoved = true;
    moveTo(*m_keyHold, Level{std::clamp(now->index + levels, 0, levelCount - 1)});
    return true;
}

/// To the next or the last device, over the edge to the next therapy.
void SpineView::stepDevice(bool onward) {
    m_keyHold.reset();
    const std::size_t devices =
        m_chosen < m_content.therapies.size() ? m_content.therapies[m_chosen].devices.size() : 0;
    if (onward && m_device + 1 < devices)
        ++m_device;
    else if (!onward && m_device > 0)
        --m_device;
    else if (onward || m_chosen > 0)
        choose(m_chosen + (onward ? 1 : -1));
    describe();
}

void SpineView::moveReading(int levels) {
    if (!m_content.levelsMatter) return;
    const int place = std::clamp(readingPlace() + levels, 0, brainPlace);
    emit readingChosen(place == brainPlace ? std::nullopt : std::optional(Level{place}));
}

void SpineView::keyPressEvent(QKeyEvent* event) {
    m_focusShown = true;
    m_pointed.reset();
    const int key = event->key(), levels = levelsOf(key);
    if (levels != 0) {
        if (event->modifiers().testFlag(Qt::ControlModifier) || !moveByKeys(levels)) moveReading(levels);
    } else if (key == Qt::Key_Left || key == Qt::Key_Right) {
        stepDevice(key == Qt::Key_Right);
    } else {
        event->ignore();
    }
    update();
}

void SpineView::keyReleaseEvent(QKeyEvent* event) {
    if (m_keysMoved && levelsOf(event->key()) != 0 && !event->isAutoRepeat()) {
        m_keysMoved = false;
        emit deviceLeft();
    }
    QWidget::keyReleaseEvent(event);
}

void SpineView::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    m_focusShown = event->reason() != Qt::MouseFocusReason && event->reason() != Qt::ActiveWindowFocusReason;
    update();
}

void SpineView::focusOutEvent(QFocusEvent* event) {
    QWidget::focusOutEvent(event);
    m_keyHold.reset();
    m_focusShown = false;
    update();
}

bool SpineView::event(QEvent* event) {
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto hold = handleAt(help->pos());
    if (!hold) {
        QToolTip::hideText();
        return true;
    }
    const SpineDevice& device = m_content.therapies[hold->column].devices[hold->device];
    const QString text = device.kind == SpineDevice::Kind::Tip
                             ? tr("Catheter tip at %1, %2. Drag it to another vertebra.")
                             : tr("Needle at %1, %2. Drag it to another vertebra.");
    QToolTip::showText(
        help->globalPos(),
        text.arg(placeText(device.level.index), cellText(device.level.index, static_cast<int>(hold->column))), this);
    return true;
}

}  // namespace theca::app
