#include "app/explain/explain_rows.h"

#include <algorithm>

namespace theca::app {

EvenRow::EvenRow(std::vector<QWidget*> parts, int gap, int least, QWidget* parent)
    : QWidget(parent), m_parts(std::move(parts)), m_gap(gap), m_least(least) {
    for (QWidget* part : m_parts) part->setParent(this);
}

int EvenRow::columns(int width) const {
    const int many = std::max(1, int(m_parts.size()));
    return (width - m_gap * (many - 1)) / many >= m_least ? many : 1;
}

int EvenRow::partHeight(int width) const {
    int most = 0;
    for (const QWidget* part : m_parts) most = std::max(most, heightOf(*part, width));
    return most;
}

int EvenRow::heightForWidth(int width) const {
    const int across = columns(width);
    const int each = partHeight((width - m_gap * (across - 1)) / across);
    const int rows = (int(m_parts.size()) + across - 1) / across;
    return rows * each + (rows - 1) * m_gap;
}

void EvenRow::resizeEvent(QResizeEvent*) {
    const int across = columns(width());
    const int wide = (width() - m_gap * (across - 1)) / across;
    const int high = partHeight(wide);
    for (int i = 0; i < int(m_parts.size()); ++i)
        m_parts[std::size_t(i)]->setGeometry((i % across) * (wide + m_gap), (i / across) * (high + m_gap), wide, high);
}

LabelledRow::LabelledRow(QWidget* label, std::vector<QWidget*> controls, const ExplainLook& look, QWidget* parent)
    : QWidget(parent), m_label(label), m_controls(std::move(controls)), m_look(look) {
    m_label->setParent(this);
    for (QWidget* control : m_controls) control->setParent(this);
}

int LabelledRow::controlsWidth() const {
    int width = -m_look.gap;
    for (const QWidget* one : m_controls) width += widthOf(*one) + m_look.gap;
    return width;
}

int LabelledRow::lay(int width, bool apply) const {
    const int controls = controlsWidth();
    const int beside = width - controls - m_look.gap;
    if (beside >= 9 * m_look.body) {
        const int high = std::max(heightOf(*m_label, beside), m_look.target);
        if (apply) m_label->setGeometry(0, 0, beside, high);
        layInLines(m_controls, {width - controls, (high - m_look.target) / 2, controls, 0}, m_look, apply);
        return high;
    }
    const int text = heightOf(*m_label, width);
    if (apply) m_label->setGeometry(0, 0, width, text);
    const QRect below(0, text + m_look.gap, width, 0);
    return below.top() + layInLines(m_controls, below, m_look, apply);
}

int LabelledRow::heightForWidth(int width) const { return lay(width, false); }
void LabelledRow::resizeEvent(QResizeEvent*) { lay(width(), true); }

int widthOf(const QWidget& control) {
    return std::clamp(control.sizeHint().width(), control.minimumWidth(), control.maximumWidth());
}

int heightOf(const QWidget& row, int width) {
    const int needed = row.hasHeightForWidth() ? row.heightForWidth(width) : row.sizeHint().height();
    return std::max(needed, row.minimumHeight());
}

int layInLines(const std::vector<QWidget*>& parts, const QRect& place, const ExplainLook& look, bool apply) {
    int x = 0, y = 0, line = 0;
    for (QWidget* one : parts) {
        const int wide = std::min(widthOf(*one), place.width());
        const int high = std::max(look.target, heightOf(*one, wide));
        if (x > 0 && x + wide > place.width()) {
            x = 0;
            y += line + look.gap;
            line = 0;
        }
        if (apply) one->setGeometry(place.left() + x, place.top() + y, wide, high);
        x += wide + look.gap;
        line = std::max(line, high);
    }
    return y + line;
}

namespace {

std::vector<std::size_t> filledPages(const std::vector<int>& heights, int room, int gap) {
    std::vector<std::size_t> first = {0};
    int used = 0;
    for (std::size_t i = 0; i < heights.size(); ++i) {
        const int more = heights[i] + (used > 0 ? gap : 0);
        if (used > 0 && used + more > room) {
            first.push_back(i);
            used = heights[i];
        } else {
            used += more;
        }
    }
    return first;
}

}  // namespace

std::vector<std::size_t> pagesOf(const std::vector<int>& heights, int room, int gap) {
    const std::vector<std::size_t> full = filledPages(heights, room, gap);
    int low = 0, high = room;  // the lowest room that needs no more pages
    while (low < high) {
        const int middle = (low + high) / 2;
        if (filledPages(heights, middle, gap).size() > full.size()) {
            low = middle + 1;
        } else {
            high = middle;
        }
    }
    return filledPages(heights, high, gap);
}

}  // namespace theca::app
