#include <algorithm>

#include "app/present/stage_page.h"

namespace theca::app {

namespace {

using Align = StagePage::Align;

/// The columns of therapies: name, spine, number, unit.
class Columns {
public:
    Columns(StagePage& page, const QRectF& box, std::size_t count)
        : m_page(page),
          m_box(box),
          m_count(count),
          m_strong(page.type(StagePage::textSize, true)),
          m_plain(page.type(StagePage::textSize)) {}

    bool namesFit() const {
        for (std::size_t i = 0; i < m_count; ++i)
            for (const QString& line : nameLines(i))
                if (m_strong.width(line) > wide()) return false;
        return true;
    }

    void add() const {
        qsizetype most = 1, doses = 0;
        for (std::size_t i = 0; i < m_count; ++i) {
            most = std::max(most, nameLines(i).size());
            doses = std::max(doses, doseLines(i).size());
        }
        const double head = m_strong.line() * static_cast<double>(most);
        const double names = head + m_plain.line() * static_cast<double>(doses) + m_page.v(below);
        const double numbers = m_page.v(above + m_page.bigSize() + below) + m_plain.line();
        const double reading = m_plain.line();
        for (std::size_t i = 0; i < m_count; ++i) {
            const StageSpine& one = m_page.content().spines[i];
            const QColor ink = m_page.colourOf(one.style);
            m_page.lines(id(one, "column"), nameLines(i), m_strong, middle(i), m_box.top(), Align::Centre, ink);
            m_page.lines(id(one, "dose"), doseLines(i), m_plain, middle(i), m_box.top() + head, Align::Centre,
                         m_page.colours().ink);
            const double bottom = m_box.bottom() - reading - numbers;
            addSpine(one, QRectF(left(i), m_box.top() + names, wide(), bottom - m_box.top() - names));
            addNumber(one, middle(i), bottom + m_page.v(above), ink);
        }
        const QString& place = m_page.content().reading;
        const double overhang = std::max(0.0, m_plain.width(place) - m_box.width());
        if (overhang > 0) return m_page.drop(StagePage::tr("place and time of the numbers"));
        m_page.text(QStringLiteral("reading"), place, m_plain, m_box.center().x(), m_box.bottom() - reading,
                    Align::Centre, m_page.colours().ink);
    }

private:
    static QString id(const StageSpine& one, const char* part) {
        return QStringLiteral("%1/%2").arg(QLatin1String(part)).arg(one.therapy);
    }
    double wide() const { return m_box.width() / static_cast<double>(m_count) - m_page.u(1); }
    double left(std::size_t i) const { return m_box.left() + (wide() + m_page.u(1)) * static_cast<double>(i); }
    double middle(std::size_t i) const { return left(i) + wide() / 2; }
    QStringList nameLines(std::size_t i) const {
        const StageSpine& one = m_page.content().spines[i];
        const QString name =
            one.style.letter.isNull() ? one.name : QStringLiteral("%1 %2").arg(one.style.letter).arg(one.name);
        return m_strong.lines(name, wide());
    }

    /// What is given by each route, on a line or more of its own.
    QStringList doseLines(std::size_t i) const {
        QStringList all;
        for (const QString& dose : m_page.content().spines[i].doses) all << m_plain.lines(dose, wide());
        return all;
    }

    void addSpine(const StageSpine& one, const QRectF& box) const {
        if (one.values.empty()) return;
        constexpr double slender = 0.42;  ///< of its height
        const double width = std::min(box.width(), slender * box.height());
        StageItem& item = m_page.shape(id(one, "spine"), StageItem::Kind::Spine,
                                       QRectF(box.center().x() - width / 2, box.top(), width, box.height()),
                                       m_page.colourOf(one.style), m_page.u(0.3));
        item.spine = one;
        item.style = one.style;
        item.therapy = one.therapy;
    }
    /// Big where a step asks for it and it fits.
    void addNumber(const StageSpine& one, double x, double top, const QColor& colour) const {
        const StageNumber& number = one.number;
        if (number.value.isEmpty()) return;
        const HallType& big = m_page.type(m_page.bigSize(), true);
        const bool fits = big.width(number.value) <= wide();
        if (number.big && !fits) m_page.drop(StagePage::tr("the size of the number %1").arg(number.value));
        const HallType& middle = m_page.type(0.62 * m_page.bigSize(), true);
        const HallType& small = middle.width(number.value) <= wide() ? middle : m_strong;
        const HallType& type = number.big && fits ? big : small;
        const QColor ink = one.hidden ? colour : m_page.colours().ink;
        const double base = top + m_page.v(m_page.bigSize());
        StageItem& item = m_page.digits(id(one, "number"), number.value, type, x, base - type.cap, Align::Centre, ink);
        item.therapy = one.therapy;
        if (number.unit.isEmpty()) return;
        m_page
            .text(id(one, "unit"), number.unit, m_plain, x, base + m_page.v(below), Align::Centre, m_page.colours().ink)
            .therapy = one.therapy;
    }

    // A big number and what stands around it, in per cent.
    static constexpr double above = 1.6;
    static constexpr double below = 1;
    StagePage& m_page;
    QRectF m_box;
    std::size_t m_count;
    const HallType& m_strong;
    const HallType& m_plain;
};

}  // namespace

void addSpines(StagePage& page, QRectF body) {
    const auto count = page.content().spines.size();
    auto shown = std::min(count, static_cast<std::size_t>(page.mostSpines()));
    while (shown > 1 && !Columns(page, body, shown).namesFit()) --shown;
    if (shown < count) page.drop(StagePage::tr("spines after the first %1").arg(shown));
    const Columns columns(page, body, shown);
    if (shown > 0) columns.add();
}

void addNumbers(StagePage& page, const QRectF& body) { addSpines(page, body); }

}  // namespace theca::app
