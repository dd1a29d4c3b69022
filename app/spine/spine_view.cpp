#include "app/spine/spine_view.h"

#include <QPaintEvent>
#include <QPainter>
#include <utility>

#include "app/base/display.h"
#include "app/spine/spine_columns.h"

namespace theca::app {

SpineView::SpineView(QWidget* parent) : QWidget(parent), m_input(m_state, *this) {
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
    connect(&m_input, &SpineInput::deviceMoved, this, &SpineView::deviceMoved);
    connect(&m_input, &SpineInput::deviceLeft, this, &SpineView::deviceLeft);
    connect(&m_input, &SpineInput::readingChosen, this, &SpineView::readingChosen);
    connect(&m_input, &SpineInput::chosenChanged, this, &SpineView::chosenChanged);
    connect(&m_input, &SpineInput::stateChanged, this, [this] {
        describe();
        update();
    });
}

void SpineView::show(SpineContent content) {
    if (content.therapies.size() != m_state.content.therapies.size()) updateGeometry();
    const SpineContent before = std::exchange(m_state.content, std::move(content));
    const auto values = std::exchange(m_state.values, m_state.valuesNow());
    const std::pair chosen(m_state.chosen, m_state.device);
    m_state.settle();
    describe();
    if (chosen != std::pair(m_state.chosen, m_state.device)) update();
    updateChanged({before, values, m_state.playhead});
}

void SpineView::setPlayhead(double hours) {
    if (hours == m_state.playhead) return;
    const double before = std::exchange(m_state.playhead, hours);
    const auto values = std::exchange(m_state.values, m_state.valuesNow());
    describe();
    updateChanged({m_state.content, values, before});
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

QSize SpineView::sizeHint() const { return SpineLayout::sizeFor(m_state.content.therapies.size()); }

QSize SpineView::minimumSizeHint() const { return SpineLayout::leastSize(); }

void SpineView::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) updateGeometry();
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
    for (std::size_t i = layout.first(); i < layout.first() + layout.count(); ++i)
        if (event->region().intersects(layout.column(i).toAlignedRect()))
            paintColumn(painter, m_state, layout, i, m_layers);
    if (event->rect().left() < layout.gutter()) paintLevelNames(painter, m_state, layout);
}

}  // namespace theca::app
