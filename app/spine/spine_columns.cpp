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

private:
    QPainter& m_painter;
    QRectF m_area;
    double m_y;
};

/// With its unit or, if the column is too narrow, without: the legend below shows it too.
QString readingText(const SpineState& state, std::size_t column, double width) {
    QFont smallest = roleFont(TextRole::Strong);
    smallest.setPixelSize(smallestFigure);
    const QString whole = spineValueText(state, state.place(), column);
    const bool fits = QFontMetricsF(smallest).horizontalAdvance(whole) <= width;
    if (fits) return whole;
    return numberText(state.values[column][static_cast<std::size_t>(state.place())], QLocale(),
                      leastShown(state.content.unit));
}

void paintWords(QPainter& painter, const SpineState& state, const QRectF& area, std::size_t column) {
    const SpineTherapy& therapy = state.content.therapies[column];
    const Theme& theme = state.content.theme;
    Lines head(painter, area, area.top());
    head.add(TextRole::Strong, therapy.look.style.colour, therapy.look.name);
    head.add(TextRole::Figure, theme.ink, therapy.dose);
    head.add(TextRole::Caption, theme.muted, therapy.doseNote);
    Lines foot(painter, area, area.bottom() - spineFootHeight() + 8);
    const int place = state.place();
    foot.add(TextRole::Caption, theme.muted,
             place == brainPlace ? Words::tr("at the brain") : Words::tr("at %1").arg(placeText(place)));
    foot.add(TextRole::Strong, theme.ink, readingText(state, column, area.width()));
    foot.add(TextRole::Caption, theme.muted, Words::tr("CSF : plasma"));
    foot.add(TextRole::Strong, theme.ink, spineRatio(state, column));
    foot.add(TextRole::Caption, theme.muted, Words::tr("in the long run", "a ratio, not at the playhead"));
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
