#include "app/controls/arrow_group.h"

#include <QAbstractButton>
#include <QKeyEvent>
#include <algorithm>
#include <optional>

namespace theca::app {

namespace {

/// Where a key leads among `count` buttons, from number `from`; none for other keys.
std::optional<int> target(int key, int from, int count) {
    switch (key) {
        case Qt::Key_Left:
        case Qt::Key_Up:
            return (from + count - 1) % count;
        case Qt::Key_Right:
        case Qt::Key_Down:
            return (from + 1) % count;
        case Qt::Key_Home:
            return 0;
        case Qt::Key_End:
            return count - 1;
        default:
            return std::nullopt;
    }
}

/// Watches the keys and the focus of its buttons; belongs to the first of them.
class ArrowGroup final : public QObject {
public:
    ArrowGroup(const std::vector<QAbstractButton*>& buttons, QAbstractButton& entry)
        : QObject(buttons.front()), m_buttons(buttons) {
        for (QAbstractButton* button : m_buttons) button->installEventFilter(this);
        enterAt(&entry);
    }

    bool eventFilter(QObject* watched, QEvent* event) override {
        if (event->type() == QEvent::FocusIn) enterAt(watched);
        if (event->type() != QEvent::KeyPress) return false;
        const auto& key = static_cast<const QKeyEvent&>(*event);
        // With Ctrl and the like these keys do nothing here; Qt would move the focus.
        const bool plain = (key.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        return plain ? go(key.key(), watched) : target(key.key(), 0, 1).has_value();
    }

private:
    /// The Tab key stops at this one and passes over the others.
    void enterAt(const QObject* button) {
        for (QAbstractButton* one : m_buttons) one->setFocusPolicy(one == button ? Qt::StrongFocus : Qt::ClickFocus);
    }

    bool go(int key, const QObject* from) {
        std::vector<QAbstractButton*> offered;
        for (QAbstractButton* one : m_buttons)
            if (one->isVisible() && one->isEnabled()) offered.push_back(one);
        const auto here = std::find(offered.begin(), offered.end(), from);
        if (here == offered.end()) return false;
        const auto next = target(key, static_cast<int>(here - offered.begin()), static_cast<int>(offered.size()));
        if (next) offered[static_cast<std::size_t>(*next)]->setFocus(Qt::TabFocusReason);
        return next.has_value();
    }

    std::vector<QAbstractButton*> m_buttons;
};

}  // namespace

void groupByArrows(const std::vector<QAbstractButton*>& buttons, QAbstractButton& entry) {
    new ArrowGroup(buttons, entry);  // NOLINT(cppcoreguidelines-owning-memory): its parent is the first button
}

}  // namespace theca::app
