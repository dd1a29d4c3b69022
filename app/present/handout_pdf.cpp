#include <QApplication>
#include <QFontMetricsF>
#include <QPainter>
#include <QPdfWriter>
#include <array>

#include "app/base/answer_letter.h"
#include "app/base/pdf_bytes.h"
#include "app/present/hall_colours.h"
#include "app/present/handout.h"
#include "app/present/stage_layout.h"
#include "app/present/stage_painter.h"

namespace theca::app {

namespace {

constexpr double pageWidth = 595, pageHeight = 842, margin = 42;  // points
constexpr double body = 11, heading = 13, foot = 9, card = 150;
constexpr double gap = 8;
constexpr double lineGap = 22;  ///< between lines to write on
constexpr int dpi = 1200;
constexpr QSize stage(1920, 1080);

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Handout)
};

/// Pages one after the other; the unit is a point.
class Pages {
public:
    Pages(QPdfWriter& writer, const Handout& handout) : m_writer(writer), m_painter(&writer), m_handout(handout) {
        m_painter.scale(dpi / 72.0, dpi / 72.0);
        addFoot();
    }

    QPainter& painter() { return m_painter; }
    static double width() { return pageWidth - 2 * margin; }
    static double bottom() { return pageHeight - margin - 2 * foot; }

    void next() {
        m_writer.newPage();
        ++m_page;
        addFoot();
    }
    /// Draws a text in a column and returns where it ends.
    double text(const QString& words, QRectF box, double points, bool strong = false) {
        if (words.isEmpty()) return box.top();
        m_painter.setFont(font(points, strong));
        m_painter.setPen(Qt::black);
        QRectF taken;
        m_painter.drawText(box, Qt::TextWordWrap | Qt::AlignLeft, words, &taken);
        return taken.bottom() + gap / 2;
    }
    double heightOf(const QString& words, double wide, double points) {
        m_painter.setFont(font(points, false));
        return m_painter.boundingRect(QRectF(0, 0, wide, pageHeight), Qt::TextWordWrap | Qt::AlignLeft, words).height();
    }
    static QFont font(double points, bool strong) {
        QFont font(QApplication::font().family());
        font.setPixelSize(static_cast<int>(points));  // a pixel is a point here
        font.setBold(strong);
        font.setStyleStrategy(QFont::PreferOutline);
        return font;
    }

private:
    void addFoot() {
        if (m_handout.kind == HandoutKind::Cards) return;
        const QRectF place(margin, pageHeight - margin - foot, width(), 2 * foot);
        m_painter.setFont(font(foot, false));
        m_painter.setPen(Qt::black);
        m_painter.drawText(place, Qt::AlignLeft, m_handout.foot);
        m_painter.drawText(place, Qt::AlignRight, QString::number(m_page));
    }

    QPdfWriter& m_writer;
    QPainter m_painter;
    const Handout& m_handout;
    int m_page = 1;
};

void addPicture(Pages& pages, const HandoutScene& scene, const QRectF& place) {
    constexpr int near = 5;  ///< a page is nearer than any hall, and smaller
    const StageLayout layout = layOut(scene.picture, stage, near, HallPalette::Light);
    QPainter& painter = pages.painter();
    painter.save();
    painter.translate(place.topLeft());
    painter.scale(place.width() / stage.width(), place.height() / stage.height());
    paintStage(painter, layout);
    painter.restore();
    painter.setPen(QPen(Qt::black, 0.5));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(place);
}

void addLines(Pages& pages, const QRectF& place) {
    pages.painter().setPen(QPen(Qt::black, 0.4));
    for (double y = place.top() + lineGap; y <= place.bottom(); y += lineGap)
        pages.painter().drawLine(QPointF(place.left(), y), QPointF(place.right(), y));
}

void addScene(Pages& pages, const Handout& handout, const HandoutScene& scene, const QRectF& place) {
    const double wide = place.width() * (handout.kind == HandoutKind::Notes ? 0.64 : 0.56);
    const QRectF right(place.left() + wide + 2 * gap, place.top(), place.width() - wide - 2 * gap, place.height());
    double top = pages.text(scene.heading, place, heading, true);
    const QRectF picture(place.left(), top, wide, wide * stage.height() / stage.width());
    addPicture(pages, scene, picture);
    QRectF column = right;
    column.setTop(top);
    column.setTop(pages.text(scene.question, column, body, true));
    for (const QString& answer : scene.answers) column.setTop(pages.text(answer, column, body, answer == scene.right));
    if (!scene.right.isEmpty()) column.setTop(pages.text(Words::tr("Right: %1").arg(scene.right), column, body, true));
    column.setTop(pages.text(scene.notes, column, body));
    if (handout.kind != HandoutKind::Notes) return addLines(pages, column);
    QStringList steps;
    for (qsizetype i = 0; i < scene.steps.size(); ++i)
        steps << Words::tr("%1 %2", "number, step").arg(i + 1).arg(scene.steps[i]);
    const QRectF below(place.left(), picture.bottom() + gap, wide, place.bottom() - picture.bottom() - gap);
    pages.text(steps.join(QStringLiteral("   ")), below, body);
}

void addScenes(Pages& pages, const Handout& handout) {
    const int each = handout.kind == HandoutKind::Notes ? 2 : 3;
    const double high = (Pages::bottom() - margin) / each;
    for (std::size_t i = 0; i < handout.scenes.size(); ++i) {
        const int row = static_cast<int>(i) % each;
        if (i > 0 && row == 0) pages.next();
        addScene(pages, handout, handout.scenes[i], QRectF(margin, margin + row * high, Pages::width(), high - gap));
    }
}

void addSources(Pages& pages, const Handout& handout) {
    pages.next();
    QRectF rest(margin, margin, Pages::width(), Pages::bottom() - margin);
    rest.setTop(pages.text(Words::tr("Where the numbers come from"), rest, heading, true));
    for (const QString& one : handout.sources) {
        if (rest.top() + pages.heightOf(one, rest.width(), body) > Pages::bottom()) {
            pages.next();
            rest.setTop(margin);
        }
        rest.setTop(pages.text(one, rest, body));
    }
}

/// Four letters, to be folded twice; each with the colour, and the shape, of its own.
void addCards(Pages& pages) {
    const HallColours colours = hallColours(HallPalette::Light);
    QPainter& painter = pages.painter();
    const double wide = pageWidth / 2, high = pageHeight / 2;
    for (int i = 0; i < 4; ++i) {
        const QRectF place((i % 2) * wide, (i / 2) * high, wide, high);
        painter.setFont(Pages::font(card, true));
        painter.setPen(Qt::black);
        painter.drawText(place, Qt::AlignCenter, QString(answerLetter(static_cast<std::size_t>(i))));
        painter.setPen(QPen(colours.therapies.at(static_cast<std::size_t>(i)), 8));
        painter.setBrush(Qt::NoBrush);
        painter.drawRect(place.adjusted(40, 40, -40, -40));
    }
    painter.setPen(QPen(Qt::black, 0.5, Qt::DashLine));
    painter.drawLine(QPointF(wide, 0), QPointF(wide, pageHeight));
    painter.drawLine(QPointF(0, high), QPointF(pageWidth, high));
}

}  // namespace

QByteArray handoutPdf(const Handout& handout) {
    return undatedPdf(a4Pdf(handout.title, dpi, [&](QPdfWriter& writer) {
        Pages pages(writer, handout);
        if (handout.kind == HandoutKind::Cards) {
            addCards(pages);
        } else {
            addScenes(pages, handout);
            addSources(pages, handout);
        }
    }));
}

}  // namespace theca::app
