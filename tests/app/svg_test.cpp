// The curves of an exported drawing, measured through the printed labels of the axes.
#include <QFile>
#include <QFontMetricsF>
#include <QXmlStreamReader>
#include <cmath>

#include "app/charts/chart_stack.h"
#include "tests/app/window_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

constexpr int captionSize = 11;

struct SvgText {
    QString words;
    QPointF at;  ///< left end of the base line
    int size = 0;
};

struct SvgLine {
    QString colour;
    double width = 0;
    QPolygonF points;
};

struct SvgDrawing {
    std::vector<SvgText> texts;
    std::vector<SvgLine> lines;
};

QPointF shiftOf(const QXmlStreamAttributes& attributes) {
    const QStringList parts = attributes.value(QLatin1String("transform")).toString().split(QLatin1Char(','));
    if (parts.size() < 6) return {};
    CHECK(parts[0] == QStringLiteral("matrix(1"));
    return {parts[4].toDouble(), parts[5].chopped(1).toDouble()};
}

QPolygonF pointsOf(const QString& list, QPointF shift) {
    QPolygonF points;
    for (const QString& pair : list.split(QLatin1Char(' '), Qt::SkipEmptyParts))
        points.append(shift + QPointF(pair.section(QLatin1Char(','), 0, 0).toDouble(),
                                      pair.section(QLatin1Char(','), 1, 1).toDouble()));
    return points;
}

SvgDrawing drawingIn(const QString& path) {
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    SvgDrawing drawing;
    QPointF shift;
    QXmlStreamAttributes group;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) continue;
        const auto attributes = xml.attributes();
        const auto number = [&attributes](const char* name) {
            return attributes.value(QLatin1String(name)).toDouble();
        };
        if (xml.name() == QLatin1String("g")) {
            group = attributes;
            shift = shiftOf(attributes);
        } else if (xml.name() == QLatin1String("polyline")) {
            drawing.lines.push_back({group.value(QLatin1String("stroke")).toString(),
                                     group.value(QLatin1String("stroke-width")).toDouble(),
                                     pointsOf(attributes.value(QLatin1String("points")).toString(), shift)});
        } else if (xml.name() == QLatin1String("text")) {
            const QPointF at = shift + QPointF(number("x"), number("y"));
            const int size = static_cast<int>(number("font-size"));
            drawing.texts.push_back({xml.readElementText().trimmed(), at, size});
        }
    }
    REQUIRE_FALSE(xml.hasError());
    return drawing;
}

/// A straight line through labels: from a position to the number there.
struct Ruler {
    double start = 0;
    double perUnit = 0;

    double placeOf(double number) const { return start + perUnit * number; }
    double numberAt(double place) const { return (place - start) / perUnit; }
};

Ruler fitted(const std::vector<std::pair<double, double>>& marks) {
    REQUIRE(marks.size() > 3);
    const auto count = static_cast<double>(marks.size());
    double n = 0, p = 0, nn = 0, np = 0;
    for (const auto& [number, place] : marks) {
        n += number / count;
        p += place / count;
        nn += number * number / count;
        np += number * place / count;
    }
    const double slope = (np - n * p) / (nn - n * n);
    return {p - slope * n, slope};
}

/// The numbers printed to the left of the plot between two heights, at the middle of their figures.
Ruler valueRuler(const SvgDrawing& drawing, double right, double top, double bottom, const QFontMetricsF& font) {
    std::vector<std::pair<double, double>> marks;
    for (const SvgText& text : drawing.texts) {
        bool number = false;
        const double value = QLocale().toDouble(text.words, &number);
        if (!number || text.size != captionSize || text.at.x() > right || text.at.y() < top || text.at.y() > bottom)
            continue;
        marks.emplace_back(value, text.at.y() - (font.ascent() - font.descent()) / 2);
    }
    return fitted(marks);
}

/// The numbers printed below the lowest plot, at their middle.
Ruler timeRuler(const SvgDrawing& drawing, const QFontMetricsF& font) {
    const auto title = std::find_if(drawing.texts.begin(), drawing.texts.end(),
                                    [](const SvgText& text) { return text.words == QStringLiteral("Time, hours"); });
    REQUIRE(title != drawing.texts.end());
    std::vector<std::pair<double, double>> marks;
    for (const SvgText& text : drawing.texts) {
        bool number = false;
        const double hours = text.words.toDouble(&number);
        if (!number || std::abs(text.at.y() - title->at.y()) > 4 || text.at.x() > title->at.x()) continue;
        marks.emplace_back(hours, text.at.x() + font.horizontalAdvance(text.words) / 2);
    }
    return fitted(marks);
}

double distance(QPointF point, const QPolygonF& line) {
    double nearest = 1e9;
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QPointF a = line[i - 1], along = line[i] - a;
        const double length = QPointF::dotProduct(along, along);
        const double part = length > 0 ? std::clamp(QPointF::dotProduct(point - a, along) / length, 0.0, 1.0) : 0;
        const QPointF away = point - a - part * along;
        nearest = std::min(nearest, std::hypot(away.x(), away.y()));
    }
    return nearest;
}

/// The curve as it should be drawn: every few seconds, converted by the axes.
QPolygonF expected(const Trajectory& trajectory, Signal signal, double factor, const Ruler& times,
                   const Ruler& values) {
    QPolygonF line;
    const double horizon = trajectory.horizon().number();
    for (int i = 0; i <= 20000; ++i) {
        const double hours = horizon * i / 20000;
        line.append({times.placeOf(hours), values.placeOf(factor * trajectory.value(signal, Hours(hours)))});
    }
    return line;
}

double heightOf(const SvgDrawing& drawing, const QString& title) {
    for (const SvgText& text : drawing.texts)
        if (text.words == title && text.size > captionSize) return text.at.y();
    FAIL("no such heading: " << title.toStdString());
    return 0;
}

}  // namespace

TEST_CASE("the curves of an exported drawing are the trajectories, read off its own axes to half a pixel") {
    Scenario scenario = usual();
    scenario.therapies.erase(scenario.therapies.begin() + 1);
    OpenWindow open({1800, 1000}, scenario);  // labels are at whole pixels: most of the half pixel allowed is theirs
    QTest::keyClick(&open.window, Qt::Key_K, Qt::ControlModifier);
    open.document().edit([](Scenario& s) {
        s.therapies[0].oral[0].dose = Milligrams(30);
        s.therapies[1].pump->program[0].rate = MicrogramsPerDay(330);
        s.therapies[1].pump->tip = *levelNamed("T6");
    });
    REQUIRE(open.document().pinned().size() == 2);
    REQUIRE(open.window.files().exportTo(open.path("figure.svg")));
    const SvgDrawing drawing = drawingIn(open.path("figure.svg"));
    CHECK(std::any_of(drawing.texts.begin(), drawing.texts.end(), [](const SvgText& text) {
        return text.words == QStringLiteral("Tablets, one injection, or a pump (Baclofen)");
    }));
    QFont face = open.window.font();
    face.setPixelSize(captionSize);
    const QFontMetricsF font(face);
    const Ruler times = timeRuler(drawing, font);
    const auto below = std::find_if(drawing.texts.begin(), drawing.texts.end(),
                                    [](const SvgText& text) { return text.words == QStringLiteral("Time, hours"); });
    const double plasma = heightOf(drawing, QStringLiteral("Blood plasma"));
    const double csf = heightOf(drawing, QStringLiteral("Spinal fluid at L1"));
    const double tone = heightOf(drawing, QStringLiteral("Muscle tone, legs"));

    struct Wanted {
        QColor colour;
        const Trajectory& trajectory;
    };
    const auto& pins = open.document().pinned();
    const auto& looks = open.window.workspace()->charts()->content().looks;
    const std::vector<Wanted> wanted{{looks[0].style.colour, open.document().run().therapies[0]},
                                     {looks[1].style.colour, open.document().run().therapies[1]},
                                     {currentTheme().pinStyle(0).colour, pins[0].run->therapies[0]},
                                     {currentTheme().pinStyle(1).colour, pins[1].run->therapies[0]}};
    double worst = 0;
    int points = 0;
    const auto hold = [&](Signal signal, double factor, double top, double bottom) {
        const Ruler values = valueRuler(drawing, times.placeOf(0), top, bottom, font);
        for (const Wanted& one : wanted) {
            const QPolygonF curve = expected(one.trajectory, signal, factor, times, values);
            for (const SvgLine& line : drawing.lines) {
                const bool inside = line.points[0].y() > top && line.points[0].y() < bottom;
                if (line.colour != one.colour.name() || line.width != 2 || !inside) continue;
                for (const QPointF& point : line.points) {
                    worst = std::max(worst, distance(point, curve));
                    ++points;
                }
            }
        }
    };
    hold(Signal::csf(*levelNamed("L1")), 1000, csf, plasma);
    hold(Signal::plasma(), 1000, plasma, tone);
    int score = 0;
    while (open.document().drug().readOuts[static_cast<std::size_t>(score)].kind != ReadOutKind::Score) ++score;
    hold(Signal::readOut(score), 1, tone, below->at.y() - 5);
    INFO(points << " points, farthest " << worst << " px");
    CHECK(points > 500);
    CHECK(worst <= 0.5);
}
