#include <array>
#include <cmath>

#include "app/base/notice.h"
#include "app/present/stage_page.h"

namespace theca::app {

namespace {

using Align = StagePage::Align;

/// The largest of some sizes in which a text stands within a box; the smallest if none does.
struct Fitted {
    const HallType* type = nullptr;
    QStringList lines;
    bool fits = false;
};
Fitted fitted(StagePage& page, const QString& words, const QSizeF& box, std::span<const double> sizes, bool bold) {
    Fitted last;
    for (const double size : sizes) {
        const HallType& type = page.type(size, bold);
        last = {&type, type.lines(words, box.width()), true};
        double widest = 0;
        for (const QString& line : last.lines) widest = std::max(widest, type.width(line));
        last.fits = widest <= box.width() && type.line() * static_cast<double>(last.lines.size()) <= box.height();
        if (last.fits) break;
    }
    return last;
}

/// One answer: its letter in a frame, its words, and, where votes are counted, a bar below them.
class AnswerRows {
public:
    AnswerRows(StagePage& page, const QRectF& area, double size) : m_page(page), m_area(area), m_size(size) {}

    double height() const {
        double sum = 0;
        for (const StageAnswer& one : m_page.content().answers) sum += heightOf(one) + gap();
        return sum - gap();
    }
    /// What is free lies between them, too.
    void add() const {
        const auto& answers = m_page.content().answers;
        const double free = (m_area.height() - height()) / static_cast<double>(answers.size() + 1);
        double top = m_area.top();
        for (const StageAnswer& one : answers) {
            addOne(one, top);
            top += heightOf(one) + gap() + std::clamp(free, 0.0, m_page.v(4));
        }
    }

private:
    const HallType& strong() const { return m_page.type(m_size, true); }
    double gap() const { return m_page.v(1.6); }
    double barGap() const { return m_page.v(1); }
    double tickGap() const { return m_page.v(1.4); }
    /// A number that nobody chose has no letter before it.
    double indent() const {
        const bool lettered = !m_page.content().answers.front().letter.isEmpty();
        return lettered ? strong().line() + m_page.v(1.2) : 0;
    }
    double bar() const { return m_page.content().bars ? m_page.v(StagePage::textSize) + barGap() : 0; }
    /// What the run says stands at the right; there is room for it before it is told.
    double toldRoom() const {
        double widest = 0;
        for (const StageAnswer& one : m_page.content().answers)
            if (!one.told.isEmpty()) widest = std::max(widest, strong().width(one.told) + m_page.v(2));
        return widest;
    }
    double room() const { return m_area.width() - indent() - strong().cap - tickGap() - toldRoom(); }
    double heightOf(const StageAnswer& one) const {
        const auto lines = std::max<qsizetype>(1, strong().lines(one.words, room()).size());
        return strong().line() * static_cast<double>(lines) + bar();
    }
    void addOne(const StageAnswer& one, double top) const {
        const HallColours& colours = m_page.colours();
        const QString id = QStringLiteral("answer/%1").arg(one.letter);
        const double side = strong().line();
        if (!one.letter.isEmpty()) addLetter(one, id, top);
        const HallType& type = m_page.type(m_size, one.right);
        const QStringList words = strong().lines(one.words, room());
        const double end = m_page.lines(id, words, type, m_area.left() + indent(), top, Align::Left, colours.ink);
        if (one.right) {
            const double last = words.isEmpty() ? top : end - type.line();
            const double x = m_area.left() + indent() + (words.isEmpty() ? 0 : type.width(words.back()) + tickGap());
            m_page.shape(id + QStringLiteral("/tick"), StageItem::Kind::Tick,
                         QRectF(x, last + type.ascent - type.cap, type.cap, type.cap), colours.ink, m_page.u(0.7));
        }
        if (m_page.content().answered && !one.told.isEmpty())
            m_page.text(id + QStringLiteral("/told"), one.told, strong(), m_area.right(), top, Align::Right,
                        colours.ink);
        if (m_page.content().bars && m_page.content().voted && one.count)
            addBar(one, id, std::max(end, top + side) + barGap());
    }
    void addLetter(const StageAnswer& one, const QString& id, double top) const {
        const HallColours& colours = m_page.colours();
        const double side = strong().line();
        m_page.shape(id + QStringLiteral("/frame"), StageItem::Kind::Frame, QRectF(m_area.left(), top, side, side),
                     colours.ink, m_page.u(one.right ? 0.8 : 0.3));
        m_page.text(id + QStringLiteral("/letter"), one.letter, strong(), m_area.left() + side / 2, top, Align::Centre,
                    colours.ink);
    }
    void addBar(const StageAnswer& one, const QString& id, double top) const {
        const HallColours& colours = m_page.colours();
        const HallType& type = m_page.type(StagePage::textSize);
        const QString counted = QStringLiteral("%1 · %2 %").arg(*one.count).arg(one.percent);
        const double widest = type.width(QStringLiteral("888 · 100 %")) + m_page.v(1);
        const double left = m_area.left() + indent();
        const double full = m_area.width() - indent() - widest;
        m_page.shape(id + QStringLiteral("/rail"), StageItem::Kind::Box,
                     QRectF(left, top + type.cap - m_page.u(0.2), full, m_page.u(0.2)), colours.grid);
        if (one.percent > 0)
            m_page.shape(id + QStringLiteral("/bar"), StageItem::Kind::Box,
                         QRectF(left, top, full * one.percent / 100, type.cap), colours.muted);
        m_page.digits(id + QStringLiteral("/count"), counted, type, m_area.right(), top, Align::Right, colours.ink);
    }

    StagePage& m_page;
    QRectF m_area;
    double m_size;
};

}  // namespace

void addRing(StagePage& page, const QRectF& place) {
    const StageContent& content = page.content();
    StageItem& ring =
        page.shape(QStringLiteral("ring"), StageItem::Kind::Ring, place, page.colours().playhead, page.u(0.9));
    ring.share = content.ring;
    const HallType& type = page.type(StagePage::textSize, true);
    page.digits(QStringLiteral("ring/seconds"), QString::number(*content.seconds), type, place.center().x(),
                place.center().y() - type.cap / 2, Align::Centre, page.colours().ink);
}

void addTitle(StagePage& page, const QRectF& body) {
    constexpr std::array sizes{9.0, 8.0, 7.0, 6.0, 5.0, 4.2, StagePage::titleSize};
    const HallType& foot = page.type(StagePage::footSize);
    page.text(QStringLiteral("notice"), notice(), foot, body.left(), body.bottom() - foot.line(), Align::Left,
              page.colours().muted);
    const QSizeF box(body.width(), body.height() - 4 * foot.line());
    const Fitted title = fitted(page, page.content().title, box, sizes, true);
    const double high = title.type->line() * static_cast<double>(title.lines.size());
    page.lines(QStringLiteral("title"), title.lines, *title.type, body.center().x(),
               body.top() + (body.height() - high) * 0.45, Align::Centre, page.colours().ink);
}

void addText(StagePage& page, const QRectF& body) {
    constexpr std::array sizes{7.0, 6.4, 5.8, 5.2, 4.6, 4.2, 3.8, 3.4, StagePage::textSize};
    const QRectF inner = body.adjusted(0, page.v(3), 0, 0);
    const Fitted text = fitted(page, page.content().text, inner.size(), sizes, false);
    if (!text.fits) return page.drop(StagePage::tr("the text: it is too long for this picture"));
    const double free = inner.height() - text.type->line() * static_cast<double>(text.lines.size());
    page.lines(QStringLiteral("text"), text.lines, *text.type, inner.left(), inner.top() + free / 3, Align::Left,
               page.colours().ink);
}

void addQuestion(StagePage& page, QRectF body) {
    constexpr std::array sizes{5.6, 5.0, 4.6, 4.2, 3.8, 3.4, StagePage::textSize};
    const StageContent& content = page.content();
    body.setTop(body.top() + page.v(1.5));
    const double side = page.v(11);
    const double room = body.width() - side - page.v(2);
    for (const double size : sizes) {
        const HallType& type = page.type(size, false);
        const QStringList words = type.lines(content.question, room);
        const bool answers = !content.answers.empty() || content.asksNumber;
        const double high = type.line() * static_cast<double>(words.size());
        const double end = body.top() + std::max(high, answers ? side : 0.0);
        const double top = end + page.v(3.5);
        const AnswerRows rows(page, QRectF(body.left(), top, body.width(), body.bottom() - top), size);
        const double number = content.asksNumber ? top - end + page.type(size, true).line() : 0;
        const bool fits =
            content.answers.empty() ? end + number <= body.bottom() : top + rows.height() <= body.bottom();
        if (!fits && size > StagePage::textSize) continue;
        page.lines(QStringLiteral("question"), words, type, body.left(), body.top(), Align::Left, page.colours().ink);
        if (content.seconds) addRing(page, QRectF(body.right() - side, body.top(), side, side));
        if (!fits) return page.drop(StagePage::tr("the answers: they are too long for this picture"));
        if (!content.answers.empty()) rows.add();
        return;
    }
}

}  // namespace theca::app
