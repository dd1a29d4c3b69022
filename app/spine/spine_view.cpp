#include "app/spine/spine_view.h"

#include <QPaintEvent>
#include <QPainter>
#include <QResizeEvent>
#include <QToolButton>
#include <algorithm>
#include <utility>

#include "app/base/display.h"
#include "app/spine/spine_columns.h"

namespace theca::app {

SpineView::SpineView(QWidget* parent)
    : QWidget(parent),
      m_back(addTurner(Qt::LeftArrow, tr("Therapies before these"))),
      m_onward(addTurner(Qt::RightArrow, tr("Therapies after these"))),
      m_input(m_state, *this) {
    installCellAccess();
    setAttribute(Qt::WA_OpaquePaintEvent);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    setAccessibleName(tr("Spine"));
    setToolTip(tr("What each place holds at the playhead. Drag a tip or a needle; click a level to look there."));
    setWhatsThis(
        tr("Every therapy has a spine of its own, seen from the side, coloured by what each place holds at the "
           "playhead. Drag the catheter tip or the needle to another vertebra, or use the up and down keys; "
           "left and right go to the next therapy. A click on a level, or Ctrl with up and down, makes the "
           "top chart look there."));
    connect(m_back, &QToolButton::clicked, this, [this] { turn(false); });
    connect(m_onward, &QToolButton::clicked, this, [this] { turn(true); });
    connect(&m_input, &SpineInput::deviceMoved, this, &SpineView::deviceMoved);
    connect(&m_input, &SpineInput::deviceLeft, this, &SpineView::deviceLeft);
    connect(&m_input, &SpineInput::readingChosen, this, &SpineView::readingChosen);
    connect(&m_input, &SpineInput::chosenChanged, this, &SpineView::chosenChanged);
    connect(&m_input, &SpineInput::stateChanged, this, [this] {
        describe();
        placeTurners();
        update();
    });
}

/// The keys have left and right for it.
QToolButton* SpineView::addTurner(Qt::ArrowType arrow, const QString& name) {
    auto* button = new QToolButton(this);
    button->setArrowType(arrow);
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::NoFocus);
    button->setCursor(Qt::ArrowCursor);
    button->setToolTip(name);
    button->setAccessibleName(name);
    button->hide();
    return button;
}

void SpineView::turn(bool onward) {
    const SpineLayout layout = spines();
    if (onward)
        choose(std::min(layout.first() + 2 * layout.count(), m_state.content.therapies.size()) - 1);
    else if (layout.first() > 0)
        choose(layout.first() - 1);
}

void SpineView::placeTurners() {
    const SpineLayout layout = spines();
    const int side = static_cast<int>(layout.headline().height());
    const bool some = layout.count() < m_state.content.therapies.size();
    m_back->setGeometry(width() - 2 * side, 0, side, side);
    m_onward->setGeometry(width() - side, 0, side, side);
    m_back->setVisible(some);
    m_onward->setVisible(some);
    m_back->setEnabled(layout.first() > 0);
    m_onward->setEnabled(layout.first() + layout.count() < m_state.content.therapies.size());
}

void SpineView::show(SpineContent content) {
    const QSize wanted = sizeHint();
    const SpineContent before = std::exchange(m_state.content, std::move(content));
    const auto values = std::exchange(m_state.values, m_state.valuesNow());
    const auto doses = std::exchange(m_state.doses, m_state.dosesNow());
    const std::pair chosen(m_state.chosen, m_state.device);
    m_state.settle();
    describe();
    placeTurners();
    if (sizeHint() != wanted) {
        updateGeometry();
        update();
    }
    if (chosen != std::pair(m_state.chosen, m_state.device)) update();
    updateChanged({before, values, doses, m_state.playhead});
}

void SpineView::setPlayhead(double hours) {
    if (hours == m_state.playhead) return;
    const double before = std::exchange(m_state.playhead, hours);
    const auto values = std::exchange(m_state.values, m_state.valuesNow());
    const auto doses = std::exchange(m_state.doses, m_state.dosesNow());
    describe();
    update(spines().headline().toAlignedRect());
    updateChanged({m_state.content, values, doses, before});
}

void SpineView::updateChanged(const SpineBefore& before) {
    const auto changed = changedColumns(before, m_state);
    if (!changed) return update();
    for (const std::size_t column : *changed) update(spines().column(column).toAlignedRect());
}

void SpineView::choose(std::size_t column) { m_input.choose(column); }

void SpineView::describe() { setAccessibleDescription(spineDescription(m_state)); }

QString SpineView::cellName(int row, int column) const {
    return tr("%1, %2", "therapy, level")
        .arg(isolated(m_state.content.therapies[static_cast<std::size_t>(column)].look.name), placeText(row));
}

double SpineView::cellValue(int row, int column) const {
    return m_state.values[static_cast<std::size_t>(column)][static_cast<std::size_t>(row)];
}

QString SpineView::cellText(int row, int column) const {
    return spineValueText(m_state, row, static_cast<std::size_t>(column));
}

QRect SpineView::cellRect(int row, int column) const { return spines().cell(row, static_cast<std::size_t>(column)); }

QSize SpineView::sizeHint() const { return SpineLayout::sizeFor(m_state.content); }

QSize SpineView::minimumSizeHint() const { return SpineLayout::leastSize(m_state.content); }

void SpineView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange) return;
    updateGeometry();
    placeTurners();
}

void SpineView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeTurners();
}

void SpineView::paintEvent(QPaintEvent* event) {
    QPainter painter(this);
    const Theme& theme = m_state.content.theme;
    painter.fillRect(rect(), theme.ground);
    if (m_state.content.therapies.empty()) {
        painter.setPen(theme.muted);
        painter.drawText(rect(), Qt::AlignCenter | Qt::TextWordWrap, tr("Switch on a therapy to see where it goes."));
        return;
    }
    const SpineLayout layout = spines();
    if (event->region().intersects(layout.headline().toAlignedRect())) paintHeadline(painter, m_state, layout);
    for (std::size_t i = layout.first(); i < layout.first() + layout.count(); ++i)
        if (event->region().intersects(layout.column(i).toAlignedRect()))
            paintColumn(painter, m_state, layout, i, m_layers);
    if (event->rect().left() < layout.gutter()) paintLevelNames(painter, m_state, layout);
}

}  // namespace theca::app
