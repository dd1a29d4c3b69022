#include "app/explain/worded_pictures.h"

#include <QFontMetricsF>
#include <QRegularExpression>
#include <algorithm>
#include <cmath>

#include "app/explain/pictures.h"

namespace theca::app {

namespace {

constexpr int hoursOfDay = 24;

/// Draws one subject; what is asked of everywhere is a member.
class Worded {
public:
    Worded(QPainter& painter, const QRectF& box, const ExplainLook& look, const Telling& telling,
           const PictureSubject& subject)
        : m_painter(painter), m_box(box), m_look(look), m_telling(telling), m_subject(subject) {}

    void bodies();
    void given();
    void clocks();
    void people();

private:
    QString word(std::string_view name) const { return QString::fromStdString(m_telling.word(name)); }
    QString way(int column) const { return word((column == 0) == m_subject.pumpFirst ? "pump" : "tablets"); }
    QFont font(bool strong = false) const { return m_look.font(m_look.small, strong); }
    double line() const { return QFontMetricsF(font()).height(); }
    double widthOf(const QString& text, bool strong = false) const {
        return QFontMetricsF(font(strong)).horizontalAdvance(text);
    }
    double heightOf(const QString& text, double width, bool strong = false) const {
        return QFontMetricsF(font(strong)).boundingRect({0, 0, width, 1e5}, Qt::TextWordWrap, text).height();
    }
    /// Writes a text and returns its height.
    double write(const QPointF& at, double width, const QString& text, bool strong = false) {
        const double high = heightOf(text, width, strong);
        m_painter.setFont(font(strong));
        m_painter.setPen(m_look.theme.ink);
        m_painter.drawText(QRectF(at, QSizeF(width, high + 2)), Qt::TextWordWrap | Qt::AlignLeft, text);
        return high;
    }
    double tableWidth(double& each) const;
    /// Tops of its rows below its own, and its height.
    std::array<double, 6> tableRows(double width, double each) const;
    void table(const QRectF& box, double each, const BodiesValues& values);
    double highestNotes(double width) const;
    double highestPeopleWords(double width) const;
    void person(const QRectF& box, const Risk& risk, double side, bool beside);

    QPainter& m_painter;
    QRectF m_box;
    const ExplainLook& m_look;
    const Telling& m_telling;
    const PictureSubject& m_subject;
};

constexpr std::array<std::string_view, 4> parts = {"blood", "near_legs", "near_arms", "near_brain"};

/// What a dot is, and where the one that is drawn stands for less.
QStringList dotNotes(const Telling& telling, const BodiesValues& values) {
    QStringList notes = {QString::fromStdString(telling.word("one_dot"))};
    const auto add = [&](bool under, std::string_view where, std::string_view way) {
        if (under) notes << QString::fromStdString(telling.word(where, {{"way", telling.word(way)}}));
    };
    add(values.tablets.bloodUnderOne, "under_blood", "tablets");
    add(values.pump.bloodUnderOne, "under_blood", "pump");
    add(values.tablets.fluidUnderOne, "under_fluid", "tablets");
    add(values.pump.fluidUnderOne, "under_fluid", "pump");
    return notes;
}

QString joined(const Telling& telling, const QStringList& sentences) {
    std::vector<std::string> all;
    for (const QString& one : sentences) all.push_back(one.toStdString());
    return QString::fromStdString(telling.inRow(all));
}

double Worded::tableWidth(double& each) const {
    double name = 0;
    for (const std::string_view part : parts) name = std::max(name, widthOf(word(part)));
    each = std::max(widthOf(word("tablets"), true), widthOf(word("pump"), true));
    for (const std::string_view amount : {"none", "a_little", "some", "a_lot"})
        each = std::max(each, widthOf(word(amount)));
    each += line() * 0.6;
    return name + line() * 0.6 + 2 * each;
}

std::array<double, 6> Worded::tableRows(double width, double each) const {
    std::array<double, 6> tops{};
    tops[1] = line() + 4;
    for (std::size_t i = 0; i < parts.size(); ++i)
        tops[i + 2] = tops[i + 1] + heightOf(word(parts[i]), width - 2 * each) + 4;
    return tops;
}

/// How much there is of it in the four parts of each body, in words.
void Worded::table(const QRectF& box, double each, const BodiesValues& values) {
    const auto& first = m_subject.pumpFirst ? values.pumpAmounts : values.tabletAmounts;
    const auto& second = m_subject.pumpFirst ? values.tabletAmounts : values.pumpAmounts;
    const double one = box.right() - 2 * each, other = box.right() - each;
    const auto rows = tableRows(box.width(), each);
    write({one, box.top()}, each, way(0), true);
    write({other, box.top()}, each, way(1), true);
    for (std::size_t i = 0; i < parts.size(); ++i) {
        const double y = box.top() + rows[i + 1];
        write({box.left(), y}, one - box.left(), word(parts[i]));
        write({one, y}, each, amountWord(m_telling, first[i]));
        write({other, y}, each, amountWord(m_telling, second[i]));
    }
}

/// So that nothing jumps while the day plays.
double Worded::highestNotes(double width) const {
    double most = 0;
    for (int hour = -1; hour <= hoursOfDay; ++hour)
        most = std::max(most, heightOf(joined(m_telling, dotNotes(m_telling, bodiesAt(m_telling.run, hour))), width));
    return most;
}

void Worded::bodies() {
    const BodiesValues values = bodiesAt(m_telling.run, m_subject.hour);
    const double notes = highestNotes(m_box.width());
    double each = 0;
    const double wide = tableWidth(each), rows = tableRows(m_box.width(), each).back();
    const bool beside = m_box.width() - wide > m_box.height() - notes - rows;
    QRectF art = m_box.adjusted(0, 0, beside ? -wide : 0, -notes - (beside ? 0 : rows) - 8);
    const QRectF place = beside ? QRectF(m_box.right() - wide, m_box.top(), wide, rows)
                                : QRectF(m_box.left(), art.bottom() + 4, m_box.width(), rows);
    drawBodies(m_painter, art, m_look,
               {values, word("tablets"), word("pump"), m_subject.pumpFirst, m_subject.seatedFirst});
    table(place, each, values);
    write({m_box.left(), m_box.bottom() - notes}, m_box.width(), joined(m_telling, dotNotes(m_telling, values)));
}

void Worded::given() {
    const int many = dotsGiven(m_telling.run);
    const double half = m_box.width() / 2;
    double top = m_box.top() + write(m_box.topLeft(), m_box.width(), word("given"), true) + 6;
    double high = 0;
    for (const int column : {0, 1}) {
        const bool one = (column == 0) == m_subject.pumpFirst;
        const std::string dots = one ? m_telling.word("dot") : m_telling.word("dots", {{"n", std::to_string(many)}});
        const QString text = QString::fromStdString(m_telling.pair(way(column).toStdString(), dots));
        high = std::max(high, write({m_box.left() + column * half, top}, half - 8, text));
    }
    top += high + 6;
    const double side = std::min(m_box.bottom() - top, half * 0.9);
    drawGiven(m_painter, {m_box.left(), top, m_box.width(), side}, m_look, many, m_subject.pumpFirst);
}

void Worded::clocks() {
    const QStringList words = {word("midnight"), word("morning"), word("noon"), word("evening")};
    const double half = m_box.width() / 2;
    const double high = std::min(m_box.height() - line(), half + 2 * line());
    for (const int column : {0, 1}) {
        const QRectF place(m_box.left() + column * half, m_box.top(), half, line());
        const bool pump = (column == 0) == m_subject.pumpFirst;
        m_painter.setFont(font(true));
        m_painter.setPen(m_look.theme.ink);
        m_painter.drawText(place, Qt::AlignCenter, way(column));
        const auto clock = pump ? pumpClock(m_telling.run, m_subject.day) : tabletClock(m_telling.run, m_subject.day);
        drawClock(m_painter, {place.left() + 4, place.bottom(), half - 8, high}, m_look, clock, words, m_subject.hour);
    }
}

/// Both frames, then who, how long and how sure.
QStringList peopleWords(const Telling& telling, const Risk& risk) {
    QStringList sentences = {QString::fromStdString(riskCaption(telling, risk))};
    const std::vector<std::string> details = riskDetails(telling, risk);
    for (std::size_t i = 0; i < 2; ++i) sentences << QString::fromStdString(details[i]);
    return sentences;
}

void Worded::person(const QRectF& box, const Risk& risk, double side, bool beside) {
    const auto people = peopleOf(risk);
    if (!people) return;
    drawPeople(m_painter, {box.topLeft(), QSizeF(side, side)}, m_look, *people);
    const double high = side / 10 * std::ceil(people->of / 10.0);
    const QStringList words = peopleWords(m_telling, risk);
    const double left = beside ? box.left() + side + 16 : box.left();
    const double width = beside ? box.width() - side - 16 : box.width();
    double y = beside ? box.top() : box.top() + high + 8;
    y += write({left, y}, width, words.front(), true) + 6;
    write({left, y}, width, joined(m_telling, words.mid(1)));
}

/// Of the words below people, whichever risk they tell.
double Worded::highestPeopleWords(double width) const {
    double most = 0;
    for (const Risk& risk : m_telling.explanation.risks) {
        if (!peopleOf(risk)) continue;
        const QStringList words = peopleWords(m_telling, risk);
        most = std::max(most, heightOf(words.front(), width, true) + heightOf(joined(m_telling, words.mid(1)), width));
    }
    return most;
}

/// All are drawn at one size, whether one stands here or two: the one that leaves room for the longest words.
void Worded::people() {
    if (m_subject.risks.empty()) return;
    constexpr double between = 16, aroundWords = 8 + 6 + 2, smallest = 0.2;
    const double half = (m_box.width() - between) / 2;
    const double room = m_box.height() - highestPeopleWords(half) - aroundWords;
    const double side = std::min(half, m_box.height() * std::clamp(room / m_box.height(), smallest, 0.45));
    const bool one = m_subject.risks.size() == 1;
    const double each = one ? m_box.width() : half;
    for (std::size_t i = 0; i < std::min<std::size_t>(2, m_subject.risks.size()); ++i) {
        const QRectF place(m_box.left() + double(i) * (half + between), m_box.top(), each, m_box.height());
        person(place, *m_telling.explanation.risk(m_subject.risks[i]), side, one);
    }
}

/// A text in its sentences.
QStringList parted(const QString& text) {
    static const QRegularExpression end(QStringLiteral("(?<=[。？！])\\s*|(?<=[.?!])\\s+"));
    return text.split(end, Qt::SkipEmptyParts);
}

}  // namespace

void drawSubject(QPainter& painter, const QRectF& box, const ExplainLook& look, const Telling& telling,
                 const PictureSubject& subject) {
    Worded worded(painter, box, look, telling, subject);
    switch (subject.kind) {
        case PictureKind::None:
            break;
        case PictureKind::Bodies:
            return worded.bodies();
        case PictureKind::Given:
            return worded.given();
        case PictureKind::Clocks:
            return worded.clocks();
        case PictureKind::Icons:
            return worded.people();
    }
}

QStringList subjectWords(const Telling& telling, const PictureSubject& subject) {
    QStringList words;
    const auto pair = [&telling](std::string_view way, const std::string& dots) {
        return QString::fromStdString(telling.pair(telling.word(way), dots));
    };
    switch (subject.kind) {
        case PictureKind::None:
            break;
        case PictureKind::Bodies: {
            const BodiesValues values = bodiesAt(telling.run, subject.hour);
            return parted(bodiesText(telling, values)) + dotNotes(telling, values);
        }
        case PictureKind::Given: {
            const std::string many = std::to_string(dotsGiven(telling.run));
            return {QString::fromStdString(telling.word("given")), pair("tablets", telling.word("dots", {{"n", many}})),
                    pair("pump", telling.word("dot"))};
        }
        case PictureKind::Clocks:
            return parted(clocksText(telling, subject.day));
        case PictureKind::Icons:
            for (const std::string& id : subject.risks)
                for (const QString& one : peopleWords(telling, *telling.explanation.risk(id))) words += parted(one);
            break;
    }
    return words;
}

}  // namespace theca::app
