#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>
#include <algorithm>
#include <cmath>

#include "app/base/pdf_bytes.h"
#include "app/explain/leaflet.h"
#include "app/explain/pictures.h"

namespace theca::app {

namespace {

constexpr double pageWidth = 595, pageHeight = 842;  // points
constexpr double margin = 42;
constexpr double headTop = 24;
constexpr double body = 16, heading = 18, title = 24, footerSize = 12;
constexpr double gap = 6;
constexpr int dpi = 1200;

/// Breaks a text into lines and returns what they take. Lines are equally far apart in every font, so that the leaflet
/// is as long as it was made to be.
QSizeF layOut(QTextLayout& layout, QString text, double wide, const QFont& font) {
    constexpr double leading = 1.2;
    QTextOption option;
    option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    option.setUseDesignMetrics(true);
    layout.setTextOption(option);
    layout.setFont(font);
    layout.setText(text.replace(QLatin1Char('\n'), QChar(QChar::LineSeparator)));
    const double apart = font.pixelSize() * leading;
    QSizeF size(0, 0);
    layout.beginLayout();
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(wide);
        line.setPosition(QPointF(0, size.height() + (apart - line.height()) / 2));
        size = {std::max(size.width(), line.naturalTextWidth()), size.height() + apart};
    }
    layout.endLayout();
    return size;
}

/// Writes down a page from the top and begins another where it ends. The unit is a point.
class Sheet {
public:
    /// `goesOn`: there are more than two pages, so all but the first and the last name the next.
    Sheet(QPdfWriter& writer, const LeafletContent& content, bool goesOn, std::vector<LaidText>* laid)
        : m_writer(writer), m_painter(&writer), m_content(content), m_goesOn(goesOn), m_laid(laid) {
        m_painter.scale(dpi / 72.0, dpi / 72.0);
        m_look.theme = theme(ThemeKind::Light);
        begin();
    }

    double left() const { return margin; }
    double width() const { return pageWidth - 2 * margin; }
    double y() const { return m_y; }
    void moveTo(double y) { m_y = y; }
    double bottom() const { return pageHeight - margin - footerHeight() - (namesNext() ? nextHeight : 0); }
    QPainter& painter() { return m_painter; }
    const ExplainLook& look() const { return m_look; }

    QFont font(double points, bool strong) const {
        QFont font = m_look.font(10, strong);
        font.setPixelSize(int(points));  // a pixel is a point here
        font.setStyleStrategy(QFont::PreferOutline);
        return font;
    }
    double textHeight(const QString& text, double wide, double points, bool strong = false) const {
        QTextLayout layout;
        return layOut(layout, text, wide, font(points, strong)).height();
    }
    /// Draws a text and returns its height.
    double textAt(double x, double y, double wide, const QString& text, double points, bool strong = false,
                  bool footer = false) {
        QTextLayout layout;
        const QSizeF size = layOut(layout, text, wide, font(points, strong));
        m_painter.setPen(m_look.theme.ink);
        layout.draw(&m_painter, QPointF(x, y));
        if (m_laid) m_laid->push_back({m_page, QRectF(QPointF(x, y), size), points, footer, text});
        return size.height();
    }
    void text(const QString& words, double points, bool strong = false, double after = gap) {
        const double needed = textHeight(words, width(), points, strong);
        if (m_y + needed > bottom()) newPage();
        m_y += textAt(left(), m_y, width(), words, points, strong) + after;
    }
    void newPage() {
        if (namesNext()) textAt(left(), bottom() + gap, width(), m_content.restFollows, body, true);
        finish();
        m_writer.newPage();
        ++m_page;
        begin();
    }
    void finish() {
        double y = pageHeight - margin - footerHeight() + 4;
        for (const QString& one : m_content.footer) y += textAt(left(), y, width(), one, footerSize, false, true);
    }
    int page() const { return m_page; }

private:
    static constexpr double nextHeight = body * 1.4 + gap;

    bool namesNext() const { return m_goesOn && m_page > 0; }
    /// The draft mark stands first on every page.
    void begin() {
        m_y = margin;
        if (m_content.draft.isEmpty()) return;
        textAt(left(), headTop, width(), m_content.draft, footerSize, true, true);
    }
    double footerHeight() const {
        double sum = 6;
        for (const QString& one : m_content.footer) sum += textHeight(one, pageWidth - 2 * margin, footerSize);
        return sum;
    }

    QPdfWriter& m_writer;
    QPainter m_painter;
    const LeafletContent& m_content;
    bool m_goesOn;
    std::vector<LaidText>* m_laid;
    ExplainLook m_look;
    double m_y = margin;
    int m_page = 0;
};

constexpr double besideRows = 3;  ///< points above and below a row of the table
double questionsWidth(const Sheet& sheet) { return sheet.width() * 0.27; }
double wayWidth(const Sheet& sheet) { return (sheet.width() - questionsWidth(sheet)) / 2; }

double rowHeight(const Sheet& sheet, const LeafletContent::Row& row, bool strong) {
    const double wide = wayWidth(sheet) - 8;
    return std::max({sheet.textHeight(row.question, questionsWidth(sheet) - 6, body, true),
                     sheet.textHeight(row.first, wide, body, strong),
                     sheet.textHeight(row.second, wide, body, strong)});
}

LeafletContent::Row headRow(const LeafletContent& content) { return {{}, content.firstWay, content.secondWay}; }

double tableHeight(const Sheet& sheet, const LeafletContent& content) {
    double high = rowHeight(sheet, headRow(content), true) + 2 * besideRows;
    for (const LeafletContent::Row& one : content.rows) high += rowHeight(sheet, one, false) + 2 * besideRows;
    return high;
}

/// As high as the table leaves room for: letters of some fonts are higher than those of others.
void drawStills(Sheet& sheet, const Telling& telling, const LeafletContent& content, const ExplainState& state) {
    const double room = sheet.bottom() - sheet.y() - tableHeight(sheet, content) - 2 * gap;
    const double high = std::clamp(room, 70.0, 120.0);
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
    const double first = questionsWidth(sheet), each = wayWidth(sheet);
    const auto draw = [&](const LeafletContent::Row& row, bool strong) {
        const double high = rowHeight(sheet, row, strong);
        sheet.painter().setPen(QPen(sheet.look().line(), 0.7));
        sheet.painter().drawLine(QPointF(sheet.left(), sheet.y()), QPointF(sheet.left() + sheet.width(), sheet.y()));
        const double y = sheet.y() + besideRows;
        if (!row.question.isEmpty()) sheet.textAt(sheet.left(), y, first - 6, row.question, body, true);
        sheet.textAt(sheet.left() + first, y, each - 8, row.first, body, strong);
        sheet.textAt(sheet.left() + first + each, y, each - 8, row.second, body, strong);
        sheet.moveTo(y + high + besideRows);
    };
    draw(headRow(content), true);
    for (const LeafletContent::Row& one : content.rows) draw(one, false);
    sheet.moveTo(sheet.y() + gap);
}

void drawFigures(Sheet& sheet, const Telling& telling, const LeafletContent& content) {
    constexpr double side = 92;
    const double each = sheet.width() / 2;
    double most = 0;
    for (std::size_t i = 0; i < content.figures.size(); ++i) {
        const auto& figure = content.figures[i];
        const double x = sheet.left() + double(i) * each;
        if (const auto people = peopleOf(*telling.explanation.risk(figure.risk))) {
            drawPeople(sheet.painter(), QRectF(x, sheet.y(), side, side), sheet.look(), *people);
            most = std::max(most, side * std::ceil(people->of / 10.0) / 10);  // rows of ten
        }
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
        sheet.moveTo(sheet.y() + sheet.textAt(sheet.left() + 8, sheet.y(), inside, words, body, strong) + 3);
    };
    for (const QString& one : content.boxes) write(one, false);
    write(content.phones, true);
    sheet.painter().setPen(QPen(sheet.look().theme.ink, 1.6));
    sheet.painter().setBrush(Qt::NoBrush);
    sheet.painter().drawRoundedRect(QRectF(sheet.left(), top, sheet.width(), sheet.y() - top + 4), 4, 4);
    sheet.moveTo(sheet.y() + 4 + gap);
}

/// Heading and entries; where a page ends between two, the next begins with the heading again.
void drawList(Sheet& sheet, const QString& head, const QStringList& entries) {
    constexpr double between = 2;
    const auto ends = [&sheet](double needed) { return sheet.y() + needed > sheet.bottom(); };
    const double first =
        entries.isEmpty() ? 0 : sheet.textHeight(QStringLiteral("• ") + entries.front(), sheet.width(), body);
    if (ends(sheet.textHeight(head, sheet.width(), heading, true) + between + first)) sheet.newPage();
    sheet.text(head, heading, true, between);
    for (const QString& entry : entries) {
        const QString one = QStringLiteral("• ") + entry;
        if (ends(sheet.textHeight(one, sheet.width(), body))) {
            sheet.newPage();
            sheet.text(head, heading, true, between);
        }
        sheet.text(one, body, false, between);
    }
    sheet.moveTo(sheet.y() + gap);
}

/// A line each, so that a page can end anywhere.
void drawLines(Sheet& sheet, const QString& paragraph) {
    QString line;
    const QStringList all = paragraph.split(QLatin1Char(' '));
    for (const QString& word : all) {
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

/// Notes that do not fit below the questions have a page of their own.
void drawNotes(Sheet& sheet, const LeafletContent& content) {
    if (content.notes.isEmpty()) return;
    if (sheet.y() + sheet.textHeight(content.notes, sheet.width(), body) > sheet.bottom()) {
        sheet.newPage();
        sheet.text(content.notesHeading, heading, true);
    }
    for (const QString& paragraph : content.notes.split(QLatin1Char('\n'))) drawLines(sheet, paragraph);
}

}  // namespace

QByteArray leafletPdf(const Telling& telling, const ExplainState& state, std::vector<LaidText>* laid) {
    const LeafletContent content = leafletContent(telling, state);
    bool goesOn = false;
    int last = 0;
    const auto pages = [&](QPdfWriter& writer) {
        if (laid) laid->clear();
        Sheet sheet(writer, content, goesOn, laid);
        sheet.text(content.title, title, true);
        sheet.text(content.opening, body);
        drawStills(sheet, telling, content, state);
        drawTable(sheet, content);
        sheet.newPage();
        sheet.text(content.wrongHeading, heading, true);
        drawFigures(sheet, telling, content);
        sheet.text(content.pumpOnly, body);
        drawBox(sheet, content);
        drawList(sheet, content.mattersHeading, content.matters);
        drawList(sheet, content.questionsHeading, content.questions);
        drawNotes(sheet, content);
        sheet.finish();
        last = sheet.page();
    };
    QByteArray pdf = a4Pdf(content.title, dpi, pages);
    if (last > 1) {
        goesOn = true;
        pdf = a4Pdf(content.title, dpi, pages);
    }
    return datedPdf(pdf, telling.explanation.made);
}

}  // namespace theca::app
