#include "app/present/chart_on_page.h"

#include <algorithm>
#include <cmath>

#include "app/base/number_text.h"
#include "app/present/chart_names.h"
#include "app/present/stage_words.h"

namespace theca::app {

namespace {

using Align = StagePage::Align;
constexpr double markerSize = 2.2;
constexpr double curveWidth = 0.6;
constexpr double bandEdge = 0.3;
constexpr double playheadWidth = 0.4;
constexpr double gridWidth = 0.2;

}  // namespace

double ChartOnPage::valueRoom() const {
    double widest = 0;
    for (const double tick : ticks(4)) widest = std::max(widest, m_type.width(tickWords(tick)));
    return widest + numberGap();
}

double ChartOnPage::timeRoom() const {
    return m_labels.times ? timeGap() + m_type.cap + m_type.descent : numberGap() + m_page.v(0.6);
}

double ChartOnPage::rightRoom() const {
    const QString unit = QStringLiteral(" ").append(hoursUnit(m_chart.inDays));
    return m_type.width(QStringLiteral("888")) / 2 + m_type.width(unit);
}

void ChartOnPage::add(const QRectF& plot) {
    m_plot = plot;
    m_map = {m_chart.range, m_chart.scale, plot.width(), plot.height()};
    m_page.shape(id(QStringLiteral("plot")), StageItem::Kind::Plot, plot, m_page.colours().muted).map = m_map;
    addValueAxis();
    addTimeAxis();
    if (const auto playhead = m_page.content().playhead; playhead && m_labels.curves) addPlayhead(*playhead);
    const auto most = static_cast<std::size_t>(m_page.mostCurves());
    if (m_chart.curves.size() > most) m_page.drop(StagePage::tr("curves after the first %1").arg(most));
    for (std::size_t i = 0; i < std::min(most, m_chart.curves.size()); ++i) addCurve(m_chart.curves[i]);
    addMarks();
    for (std::size_t i = 0; i < m_chart.guesses.size(); ++i) addGuess(i);
    if (m_labels.curves) addNames(std::min(most, m_chart.curves.size()));
}

double ChartOnPage::numberGap() const { return m_page.u(markerSize * markerHalo / 2 + 0.5) + m_page.v(0.15); }

double ChartOnPage::timeGap() const { return numberGap() + m_page.v(0.3); }

QString ChartOnPage::id(const QString& part) const { return QStringLiteral("%1/%2").arg(m_chart.id, part); }

std::vector<double> ChartOnPage::ticks(int most) const {
    if (!m_chart.scale.log && m_chart.scale.low == 1 && m_chart.scale.high == 5)
        return most < 3 ? std::vector{1.0, 5.0} : std::vector{1.0, 3.0, 5.0};
    return valueTicks(m_chart.scale, std::max(2, most));
}

double ChartOnPage::tickStep() const {
    const auto all = ticks(4);
    return m_chart.scale.log || all.size() < 2 ? 0 : all[1] - all[0];
}

QString ChartOnPage::tickWords(double tick) const { return tickText(tick, tickStep(), QLocale()); }

void ChartOnPage::addValueAxis() {
    const int room = static_cast<int>(m_plot.height() / (2.2 * m_type.cap));
    for (const double tick : ticks(std::clamp(room, 2, m_labels.mostTicks))) {
        const double y = m_plot.top() + m_map.y(tick);
        const bool base = std::abs(y - m_plot.bottom()) < 0.5;
        line(id(QStringLiteral("grid/%1").arg(tick)), {m_plot.left(), y, m_plot.right(), y}, gridWidth,
             base ? m_page.colours().muted : m_page.colours().grid);
        if (!m_labels.values) continue;
        m_page.digits(id(QStringLiteral("value/%1").arg(tick)), tickWords(tick), m_type, m_plot.left() - numberGap(),
                      y - m_type.cap / 2, Align::Right, m_page.colours().ink);
    }
}

void ChartOnPage::addTimeAxis() {
    line(id(QStringLiteral("axis")), {m_plot.left(), m_plot.bottom(), m_plot.right(), m_plot.bottom()}, gridWidth,
         m_page.colours().muted);
    if (m_labels.edge)
        line(id(QStringLiteral("edge")), {m_plot.left(), m_plot.top(), m_plot.left(), m_plot.bottom()}, gridWidth,
             m_page.colours().muted);
    if (!m_labels.times) return;
    const double wide = m_type.width(QStringLiteral("888 h")) + m_page.v(1.5);
    const int room = std::clamp(static_cast<int>(m_plot.width() / wide), 1, m_labels.mostTicks - 1);
    const TimeTicks times = timeTicks(m_chart.range, room, m_chart.inDays);
    for (std::size_t i = 0; i < times.at.size(); ++i) {
        const double x = m_plot.left() + m_map.x(times.at[i]);
        const double top = m_plot.bottom() + timeGap();
        const QString words = timeTickText(times.at[i], times.step, m_chart.inDays, QLocale());
        const bool last = i + 1 == times.at.size();
        const QString shown = last ? QStringLiteral("%1 %2").arg(words, hoursUnit(m_chart.inDays)) : words;
        m_page.digits(id(QStringLiteral("time/%1").arg(times.at[i])), shown, m_type, x - m_type.width(words) / 2, top,
                      Align::Left, m_page.colours().ink);
        line(id(QStringLiteral("tick/%1").arg(times.at[i])), {x, m_plot.bottom(), x, m_plot.bottom() + m_page.v(0.8)},
             gridWidth, m_page.colours().muted);
    }
}

void ChartOnPage::addPlayhead(double hours) {
    if (hours < m_chart.range[0] || hours > m_chart.range[1]) return;
    const double x = m_plot.left() + m_map.x(hours);
    line(id(QStringLiteral("playhead")), {x, m_plot.top(), x, m_plot.bottom()}, playheadWidth,
         m_page.colours().playhead);
}

void ChartOnPage::addCurve(const StageCurve& one) {
    if (one.hidden || one.source.horizon <= 0) return;
    const QColor colour = m_page.colourOf(one.style);
    if (one.band) {
        StageItem& band = m_page.shape(id(QStringLiteral("band/%1").arg(one.therapy)), StageItem::Kind::Band, m_plot,
                                       colour, m_page.u(bandEdge));
        band.curve = one;
        band.map = m_map;
        band.therapy = one.therapy;
    }
    StageItem& curve = m_page.shape(id(QStringLiteral("curve/%1").arg(one.therapy)), StageItem::Kind::Curve, m_plot,
                                    colour, m_page.u(curveWidth));
    curve.curve = one;
    curve.map = m_map;
    curve.style = one.style;
    curve.therapy = one.therapy;
    if (!std::isfinite(one.now) || one.drawn < 1) return;
    const QPointF end(m_plot.left() + m_map.x(std::min(one.until, m_chart.range[1])),
                      std::clamp(m_plot.top() + m_map.y(one.now), m_plot.top(), m_plot.bottom()));
    StageItem& marker =
        m_page.shape(id(QStringLiteral("marker/%1").arg(one.therapy)), StageItem::Kind::Marker, squareAt(end), colour);
    marker.style = one.style;
    marker.therapy = one.therapy;
}

void ChartOnPage::addGuess(std::size_t place) {
    const GuessStroke& stroke = m_chart.guesses[place];
    if (stroke.points().empty()) return;
    StageItem& item = m_page.shape(id(QStringLiteral("guess/%1").arg(place)), StageItem::Kind::Guess, m_plot,
                                   m_page.colours().ink, m_page.u(curveWidth));
    item.guess = stroke;
    item.map = m_map;
    if (place > 0) return;
    const QPointF begin = stroke.points().front();
    const double wide = m_type.width(guessName());
    const double x = std::clamp(m_plot.left() + m_map.x(begin.x()), m_plot.left(), m_plot.right() - wide);
    const double y = m_plot.top() + m_map.y(begin.y()) - m_type.line() - m_page.v(0.6);
    const double top = std::clamp(y, m_plot.top(), m_plot.bottom() - m_type.line() - 1);
    m_marked.push_back(
        m_page.text(id(QStringLiteral("guess/name")), guessName(), m_type, x, top, Align::Left, m_page.colours().ink)
            .rect);
}

QRectF ChartOnPage::squareAt(QPointF centre) const {
    const double side = m_page.u(markerSize);
    return {centre.x() - side / 2, centre.y() - side / 2, side, side};
}

void ChartOnPage::addMarks() {
    for (const StageMark& one : m_chart.marks) {
        const double x = m_plot.left() + m_map.x(one.hours);
        const QString name = id(QStringLiteral("mark/%1/%2").arg(one.therapy).arg(one.hours));
        const QColor colour = m_page.colours().therapies.at(one.colour);
        if (one.kind == StageMark::Kind::Missed) {
            m_page.shape(name, StageItem::Kind::Cross, squareAt({x, m_plot.bottom()}), colour, m_page.u(0.5)).therapy =
                one.therapy;
            continue;
        }
        line(name, {x, m_plot.top(), x, m_plot.bottom()}, gridWidth, m_page.colours().muted);
        if (!m_labels.marks) continue;
        addMarkName(name + QStringLiteral("/name"), markWords(one), x);
    }
}

void ChartOnPage::addMarkName(const QString& name, const QString& words, double x) {
    const double gap = m_page.v(0.6), wide = m_type.width(words);
    for (const double left : {x + gap, x - gap - wide}) {
        QRectF rect(left, m_plot.top(), wide, m_type.line());
        if (rect.left() < m_plot.left() || rect.right() > m_plot.right()) continue;
        for (const QRectF& other : m_marked)
            if (other.adjusted(-gap, 0, gap, 0).intersects(rect)) rect.moveTop(other.bottom() + 0.5);
        if (rect.bottom() > m_plot.bottom()) continue;
        m_page.text(name, words, m_type, left, rect.top(), Align::Left, m_page.colours().ink).halo = true;
        m_marked.push_back(rect);
        return;
    }
    m_page.drop(StagePage::tr("the name of the mark %1").arg(words));
}

QString ChartOnPage::markWords(const StageMark& one) {
    if (one.kind == StageMark::Kind::Placed) return one.name;
    return one.kind == StageMark::Kind::Low ? lowMark() : emptyMark();
}

void ChartOnPage::addNames(std::size_t count) {
    const HallType& strong = m_page.type(StagePage::textSize, true);
    std::vector<QSizeF> sizes;
    std::vector<QString> words;
    for (const StageCurve& one : m_chart.curves) {
        words.push_back(one.style.letter.isNull() ? one.name
                                                  : QStringLiteral("%1 %2").arg(one.style.letter).arg(one.name));
        sizes.emplace_back(strong.width(words.back()), strong.line());
    }
    const double gap = numberGap();
    const auto names = placedNames(m_chart, m_plot, sizes, gap, m_marked);
    for (std::size_t i = 0; i < count; ++i) {
        const StageCurve& one = m_chart.curves[i];
        if (one.hidden || one.drawn < 1) continue;
        const QColor ink = m_page.colourOf(one.style);
        if (!names[i].placed) {
            m_page.drop(StagePage::tr("the name at the curve %1").arg(words[i]));
            continue;
        }
        StageItem& name = m_page.text(id(QStringLiteral("name/%1").arg(one.therapy)), words[i], strong,
                                      names[i].rect.left(), names[i].rect.top(), Align::Left, ink);
        name.therapy = one.therapy;
        name.halo = true;
    }
}

void ChartOnPage::line(const QString& name, const QLineF& at, double width, const QColor& ink) {
    m_page.shape(name, StageItem::Kind::Line, QRectF(at.p1(), at.p2()), ink, m_page.u(width));
}

}  // namespace theca::app
