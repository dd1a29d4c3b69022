#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QRegularExpression>
#include <algorithm>

#include "app/base/pdf_bytes.h"
#include "app/explain/leaflet.h"
#include "app/explain/pictures.h"

namespace theca::app {

namespace {

constexpr double pageWidth = 595, pageHeight = 842;  // points
constexpr double margin = 42;
constexpr double body = 16, heading = 18, title = 24, footerSize = 12;
constexpr double gap = 6;
constexpr int dpi = 1200;

/// Writes down a page from the top and begins another where it ends. The unit is a point.
class Sheet {
public:
    Sheet(QPdfWriter& writer, const LeafletContent& content, std::vector<LaidText>* laid)
        : m_writer(writer), m_painter(&writer), m_content(content), m_laid(laid) {
        m_painter.scale(dpi / 72.0, dpi / 72.0);
        m_look.theme = theme(ThemeKind::Light);
    }

    double left() const { return margin; }
    double width() const { return pageWidth - 2 * margin; }
    double y() const { return m_y; }
    void moveTo(double y) { m_y = y; }
    double bottom() const { return pageHeight - margin - footerHeight(); }
    QPainter& painter() { return m_painter; }
    const ExplainLook& look() const { return m_look; }

    QFont font(double points, bool strong) const {
        QFont font = m_look.font(10, strong);
        font.setPixelSize(int(points));  // a pixel is a point here
        font.setStyleStrategy(QFont::PreferOutline);
        return font;
    }
    double textHeight(const QString& text, double wide, double points, bool strong = false) const {
        return bounds(text, wide, points, strong).height();
    }
    /// Draws a text and returns its height.
    double textAt(double x, double y, double wide, const QString& text, double points, bool strong = false,
                  bool footer = false) {
        const QRectF box = bounds(text, wide, points, strong);
        m_painter.setFont(font(points, strong));
        m_painter.setPen(m_look.theme.ink);
        m_painter.drawText(QRectF(x, y, wide, box.height() + 2), Qt::TextWordWrap | Qt::AlignLeft, text);
        if (m_laid) m_laid->push_back({m_page, QRectF(x, y, box.width(), box.height()), points, footer, text});
        return box.height();
    }
    void text(const QString& words, double points, bool strong = false, double after = gap) {
        const double needed = textHeight(words, width(), points, strong);
        if (m_y + needed > bottom()) newPage();
        m_y += textAt(left(), m_y, width(), words, points, strong) + after;
    }
    void newPage() {
        finish();
        m_writer.newPage();
        ++m_page;
        m_y = margin;
    }
    void finish() {
        double y = pageHeight - margin - footerHeight() + 4;
        for (const QString& one : m_content.footer) y += textAt(left(), y, width(), one, footerSize, false, true);
    }
    int page() const { return m_page; }

private:
    QRectF bounds(const QString& text, double wide, double points, bool strong) const {
        const QFontMetricsF metrics(font(points, strong));
        return metrics.boundingRect(QRectF(0, 0, wide, 1e6), Qt::TextWordWrap | Qt::AlignLeft, text);
    }
    double footerHeight() const {
        double sum = 6;
        for (const QString& one : m_content.footer)
            sum += bounds(one, pageWidth - 2 * margin, footerSize, false).height();
        return sum;
    }

    QPdfWriter& m_writer;
    QPainter m_painter;
    const LeafletContent& m_content;
    std::vector<LaidText>* m_laid;
    ExplainLook m_look;
    double m_y = margin;
    int m_page = 0;
};

void drawStills(Sheet& sheet, const Telling& telling, const ExplainState& state) {
    constexpr double high = 120;
    ExplainLook look = sheet.look();
    look.small = int(body);
    const QString tablets = QString::fromStdString(telling.word("leaflet_tablets"));
    const QString pump = QString::fromStdString(telling.word("leaflet_pump"));
    drawBodies(sheet.painter(), QRectF(sheet.left(), sheet.y(), sheet.width(), high), look,
               {bodiesAt(telling.run, -1), tablets, pump, state.pumpFirst, state.seatedFirst});
    sheet.moveTo(sheet.y() + high + gap);
}

/// Questions of patients as rows, a column for each way.
void drawTable(Sheet& sheet, const LeafletContent& content) {
    const double first = sheet.width() * 0.27;
    const double each = (sheet.width() - first) / 2;
    const auto row = [&](const QString& question, const QString& one, const QString& other, bool strong) {
        const double high =
            std::max({sheet.textHeight(question, first - 6, body, true), sheet.textHeight(one, each - 8, body, strong),
                      sheet.textHeight(other, each - 8, body, strong)});
        sheet.painter().setPen(QPen(sheet.look().line(), 0.7));
        sheet.painter().drawLine(QPointF(sheet.left(), sheet.y()), QPointF(sheet.left() + sheet.width(), sheet.y()));
        const double y = sheet.y() + 3;
        if (!question.isEmpty()) sheet.textAt(sheet.left(), y, first - 6, question, body, true);
        sheet.textAt(sheet.left() + first, y, each - 8, one, body, strong);
        sheet.textAt(sheet.left() + first + each, y, each - 8, other, body, strong);
        sheet.moveTo(y + high + 3);
    };
    row({}, content.firstWay, content.secondWay, true);
    for (const LeafletContent::Row& one : content.rows) row(one.question, one.first, one.second, false);
    sheet.moveTo(sheet.y() + gap);
}

void drawFigures(Sheet& sheet, const Telling& telling, const LeafletContent& content) {
    constexpr double side = 92;
    const double each = sheet.width() / 2;
    double most = side;
    for (std::size_t i = 0; i < content.figures.size(); ++i) {
        const auto& figure = content.figures[i];
        const double x = sheet.left() + double(i) * each;
        if (const auto people = peopleOf(*telling.explanation.risk(figure.risk)))
            drawPeople(sheet.painter(), QRectF(x, sheet.y(), side, side), sheet.look(), *people);
        most = std::max(most, sheet.textAt(x + side + 8, sheet.y(), each - side - 16, figure.words, body));
    }
    sheet.moveTo(sheet.y() + most + gap);
}

/// The emergency box, framed, with the phones.
void drawBox(Sheet& sheet, const LeafletContent& content) {
    const double top = sheet.y();
    sheet.moveTo(top + 6);
    const double inside = sheet.width() - 16;
    const auto write = [&](const QString& words, bool strong) {
        sheet.moveTo(sheet.y() + sheet.textAt(sheet.left() + 8, sheet.y(), inside, words, body, strong) + 1);
    };
    for (const QString& one : content.boxes) write(one, false);
    write(content.phones, true);
    sheet.painter().setPen(QPen(sheet.look().theme.ink, 1.6));
    sheet.painter().setBrush(Qt::NoBrush);
    sheet.painter().drawRoundedRect(QRectF(sheet.left(), top, sheet.width(), sheet.y() - top + 4), 4, 4);
    sheet.moveTo(sheet.y() + 4 + gap);
}

/// Heading and entries, as far as they fit on this page; the rest is given back.
QStringList drawList(Sheet& sheet, const QString& head, const QStringList& entries, double reserve) {
    sheet.text(head, heading, true);
    QStringList rest = entries;
    while (!rest.isEmpty()) {
        const QString one = QStringLiteral("• ") + rest.front();
        if (sheet.y() + sheet.textHeight(one, sheet.width(), body) > sheet.bottom() - reserve) break;
        sheet.text(one, body);
        rest.removeFirst();
    }
    return rest;
}

/// Whether the notes fit into what is left of the page.
bool fits(const Sheet& sheet, const QString& notes) {
    return sheet.y() + sheet.textHeight(notes, sheet.width(), body) <= sheet.bottom();
}

void drawNotes(Sheet& sheet, const LeafletContent& content, QStringList rest) {
    if (!content.notes.isEmpty() && rest.isEmpty() && fits(sheet, content.notes)) {
        sheet.text(content.notes, body);
        return;
    }
    if (rest.isEmpty() && content.notes.isEmpty()) return;
    if (!rest.isEmpty() || sheet.y() + 5 * body > sheet.bottom()) sheet.newPage();
    sheet.text(content.notesHeading, heading, true);
    for (const QString& one : rest) sheet.text(QStringLiteral("• ") + one, body);
    for (const QString& paragraph : content.notes.split(QLatin1Char('\n'))) {
        QString line;
        const QStringList all = paragraph.split(QLatin1Char(' '));
        for (const QString& word : all) {  // a line each, so that a page can end anywhere
            const QString longer = line.isEmpty() ? word : line + QLatin1Char(' ') + word;
            if (QFontMetricsF(sheet.font(body, false)).horizontalAdvance(longer) > sheet.width() && !line.isEmpty()) {
                sheet.text(line, body, false, 0);
                line = word;
            } else {
                line = longer;
            }
        }
        if (!line.isEmpty()) sheet.text(line, body, false, 0);
    }
}

}  // namespace

QByteArray leafletPdf(const Telling& telling, const ExplainState& state, std::vector<LaidText>* laid) {
    const LeafletContent content = leafletContent(telling, state);
    const auto pages = [&](QPdfWriter& writer) {
        Sheet sheet(writer, content, laid);
        sheet.text(content.title, title, true);
        sheet.text(content.opening, body);
        drawStills(sheet, telling, state);
        drawTable(sheet, content);
        sheet.newPage();
        sheet.text(content.wrongHeading, heading, true);
        drawFigures(sheet, telling, content);
        sheet.text(content.pumpOnly, body);
        drawBox(sheet, content);
        constexpr double roomForQuestions = 90;
        QStringList rest = drawList(sheet, content.mattersHeading, content.matters, roomForQuestions);
        rest += drawList(sheet, content.questionsHeading, content.questions, 0);
        drawNotes(sheet, content, rest);
        sheet.finish();
    };
    return datedPdf(a4Pdf(content.title, dpi, pages), telling.explanation.made);
}

}  // namespace theca::app
