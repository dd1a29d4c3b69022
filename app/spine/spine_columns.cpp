#include "app/spine/spine_columns.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>
#include <array>
#include <cmath>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/base/number_text.h"
#include "app/spine/spine_layers.h"
#include "app/spine/spine_painter.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(SpineView)
};

constexpr int smallestFigure = 9;  ///< pixels of a font
constexpr double between = 4;
/// The levels whose names are always drawn.
constexpr std::array namedLevels{25, 19, 13, 9, 6, 4, 0};

/// Centred lines, one below the other. A large figure is made smaller rather than cut.
class Lines {
public:
    Lines(QPainter& painter, const QRectF& area, double top) : m_painter(painter), m_area(area), m_y(top) {}

    void add(TextRole role, const QColor& colour, const QString& text) {
        QFont font = roleFont(role);
        const double high = QFontMetricsF(font).height();
        while (QFontMetricsF(font).horizontalAdvance(text) > m_area.width() && font.pixelSize() > smallestFigure)
            font.setPixelSize(font.pixelSize() - 1);
        m_painter.setFont(font);
        m_painter.setPen(colour);
        const QRectF place(m_area.left(), m_y, m_area.width(), high);
        const int room = static_cast<int>(m_area.width()) + 1;
        m_painter.drawText(place, Qt::AlignHCenter | Qt::AlignVCenter,
                           m_painter.fontMetrics().elidedText(text, Qt::ElideRight, room));
        m_y += high;
    }

    /// What it is at the left, how much at the right.
    void pair(const QColor& muted, const QString& label, const QColor& ink, const QString& value) {
        QFont small = roleFont(TextRole::Caption), strong = roleFont(TextRole::Strong);
        const QRectF place(m_area.left(), m_y, m_area.width(), QFontMetricsF(strong).height());
        const auto wide = [&] {
            return QFontMetricsF(small).horizontalAdvance(label) + QFontMetricsF(strong).horizontalAdvance(value) + 4;
        };
        while (wide() > m_area.width() && strong.pixelSize() > smallestFigure)
            strong.setPixelSize(strong.pixelSize() - 1);
        m_painter.setFont(small);
        m_painter.setPen(muted);
        m_painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, label);
        m_painter.setFont(strong);
        m_painter.setPen(ink);
        m_painter.drawText(place, Qt::AlignRight | Qt::AlignVCenter, value);
        m_y += place.height();
    }

private:
    QPainter& m_painter;
    QRectF m_area;
    double m_y;
};

/// What is given, one route below the other.
void paintDoses(Lines& lines, const SpineState& state, std::size_t column) {
    const Theme& theme = state.content.theme;
    const std::vector<DoseLine>& doses = state.doses[column];
    const TextRole role = dosesStandLarge(state.content) ? TextRole::Figure : TextRole::Strong;
    for (const DoseLine& dose : doses) {
        lines.add(role, theme.ink, dose.amount);
        lines.add(TextRole::Caption, theme.muted,
                  doses.size() > 1 ? Words::tr("%1, %2", "route, when").arg(dose.route, dose.note) : dose.note);
        if (dose.given.isEmpty() || !state.content.therapies[column].mayDiffer) continue;
        lines.add(TextRole::Caption, theme.muted, dose.given);
        lines.add(TextRole::Caption, theme.ink, dose.ofWhich);
    }
}

void paintWords(QPainter& painter, const SpineState& state, const QRectF& area, std::size_t column) {
    const SpineTherapy& therapy = state.content.therapies[column];
    const Theme& theme = state.content.theme;
    Lines head(painter, area, area.top());
    head.add(TextRole::Strong, therapy.look.style.colour, therapy.look.name);
    paintDoses(head, state, column);
    Lines foot(painter, area, area.bottom() - spineFootHeight() + 8);
    for (const int place : writtenPlaces(state)) {
        const double value = state.values[column][static_cast<std::size_t>(place)];
        foot.pair(theme.muted, placeText(place), theme.ink,
                  numberText(value, QLocale(), leastShown(state.content.unit)));
    }
    foot.add(TextRole::Caption, theme.muted, Words::tr("CSF : plasma"));
    foot.add(TextRole::Strong, theme.ink, spineRatio(state, column));
    foot.add(TextRole::Caption, theme.muted, Words::tr("in the long run", "a ratio, not at the playhead"));
}

QString columnsInView(const SpineLayout& layout, std::size_t all) {
    const std::size_t first = layout.first() + 1, last = layout.first() + layout.count();
    if (first == last) return Words::tr("%1 of %2", "which therapy, of how many").arg(first).arg(all);
    return Words::tr("%1–%2 of %3", "which therapies, of how many").arg(first).arg(last).arg(all);
}

}  // namespace

void paintColumn(QPainter& painter, const SpineState& state, const SpineLayout& layout, std::size_t column,
                 SpineLayers& layers) {
    const SpineTherapy& therapy = state.content.therapies[column];
    const SpineGeometry spine = layout.geometry(column);
    const bool chosen = state.focusShown && column == state.chosen;
    const bool held = chosen && state.device < therapy.devices.size();
    const SpineFigure figure{state.content,
                             therapy,
                             spine,
                             state.values[column],
                             slippedTip(therapy, state.playhead),
                             held ? std::optional(state.device) : std::nullopt};
    paintSpine(painter, figure, roleFont(TextRole::Caption), layers);
    if (chosen) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(state.content.theme.accent, 2));
        painter.drawRoundedRect(layout.column(column).adjusted(1, 1, -1, -1), 6, 6);
    }
    paintWords(painter, state, layout.column(column).adjusted(between, 2, -between, -2), column);
}

void paintHeadline(QPainter& painter, const SpineState& state, const SpineLayout& layout) {
    const std::size_t all = state.content.therapies.size();
    const QRectF area = layout.headline();
    painter.fillRect(area, state.content.theme.ground);
    painter.setFont(roleFont(TextRole::Strong));
    painter.setPen(state.content.theme.ink);
    painter.drawText(area.adjusted(between, 0, 0, 0), Qt::AlignLeft | Qt::AlignVCenter, spineHeadline(state));
    if (layout.count() >= all) return;
    painter.setFont(roleFont(TextRole::Caption));
    painter.setPen(state.content.theme.muted);
    painter.drawText(area.adjusted(0, 0, -2 * area.height() - between, 0), Qt::AlignRight | Qt::AlignVCenter,
                     columnsInView(layout, all));
}

void paintLevelNames(QPainter& painter, const SpineState& state, const SpineLayout& layout) {
    const SpineGeometry spine = layout.geometry(layout.first());
    const Theme& theme = state.content.theme;
    const double high = QFontMetricsF(roleFont(TextRole::Caption)).height();
    const auto yOf = [&](int place) {
        return place == brainPlace ? spine.skull().boundingRect().center().y() : spine.middle(Level{place});
    };
    const auto write = [&](int place, bool strong) {
        const QRectF box(0, yOf(place) - high / 2, layout.gutter() - 4, high);
        QFont font = roleFont(TextRole::Caption);
        font.setBold(strong);
        painter.setFont(font);
        painter.fillRect(box, theme.ground);
        painter.setPen(strong ? theme.accent : theme.muted);
        painter.drawText(box, Qt::AlignRight | Qt::AlignVCenter, placeText(place));
    };
    for (const int index : namedLevels)
        if (std::abs(yOf(index) - yOf(state.place())) >= high) write(index, false);
    write(state.place(), true);
}

}  // namespace theca::app
