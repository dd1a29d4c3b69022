#include "app/learn/take_away_page.h"

#include <QCoreApplication>
#include <QFontMetricsF>
#include <QPainter>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/base/notice.h"
#include "app/charts/chart_stack.h"
#include "app/files/export_formats.h"
#include "app/files/scenario_files.h"
#include "app/learn/marked_text.h"

namespace theca::app {

namespace {

struct PageWords {
    Q_DECLARE_TR_FUNCTIONS(TakeAwayPage)
};

constexpr QSize pageSize(760, 1075);  ///< A4, in pixels of a screen
constexpr double margin = 48;
constexpr double chartsHeight = 430;

/// Writes paragraphs one below the other.
class Writer {
public:
    explicit Writer(QPainter& painter) : m_painter(painter) {}

    void write(const QString& words, TextRole role, double after = 8) {
        if (words.isEmpty()) return;
        m_painter.setFont(roleFont(role));
        m_painter.setPen(Qt::black);
        const QRectF room(margin, m_y, pageSize.width() - 2 * margin, pageSize.height());
        QRectF used;
        m_painter.drawText(room, Qt::TextWordWrap | Qt::AlignLeft | Qt::AlignTop, words, &used);
        m_y += used.height() + after;
    }
    QRectF leave(double height) {
        const QRectF place(margin, m_y, pageSize.width() - 2 * margin, height);
        m_y += height + 12;
        return place;
    }

private:
    QPainter& m_painter;
    double m_y = margin;
};

void paintPage(QPainter& painter, const LessonFacts& facts, const LessonPlace& place, const ChartStack& charts) {
    const Lesson& lesson = facts.lesson();
    painter.fillRect(QRectF(QPointF(), QSizeF(pageSize)), Qt::white);
    Writer page(painter);
    page.write(inLanguage(lesson.title), TextRole::Figure);
    page.write(facts.words(lesson.objective), TextRole::Body, 14);
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        const auto* predict = std::get_if<Predict>(&lesson.steps[i]);
        if (!predict || !place.given[i].done) continue;
        page.write(facts.words(predict->ask), TextRole::Strong, 4);
        for (const StepView::Feature& one : facts.features(*predict, place.given[i].answer))
            page.write(PageWords::tr("%1: you %2, the run %3", "a feature of a curve").arg(one.say, one.you, one.run),
                       TextRole::Body, 2);
        if (!place.given[i].because.empty())
            page.write(PageWords::tr("Because %1").arg(QString::fromStdString(place.given[i].because)), TextRole::Body,
                       4);
    }
    charts.paintFigure(painter, page.leave(chartsHeight));
    for (std::size_t i = 0; i < lesson.steps.size(); ++i) {
        const auto* take = std::get_if<TakeAway>(&lesson.steps[i]);
        if (!take) continue;
        page.write(marked(facts.words(take->say)).plain, TextRole::Heading);
        if (!place.given[i].because.empty())
            page.write(PageWords::tr("In your own words: %1").arg(QString::fromStdString(place.given[i].because)),
                       TextRole::Body);
        const QString left = facts.words(take->leavesOut);
        if (!left.isEmpty()) page.write(PageWords::tr("What this model leaves out: %1").arg(left), TextRole::Caption);
    }
    page.write(notice(), TextRole::Strong);
}

}  // namespace

QByteArray takeAwayPage(const LessonFacts& facts, const LessonPlace& place, const ChartStack& charts) {
    const ExportFormat* format = pictureFormatOf(QStringLiteral("page.pdf"));
    Picture picture;
    picture.size = pageSize;
    picture.title = inLanguage(facts.lesson().title);
    picture.paint = [&](QPainter& painter) { paintPage(painter, facts, place, charts); };
    return format->encode(picture);
}

QString saveTakeAway(const QString& fileName, const LessonFacts& facts, const LessonPlace& place,
                     const ChartStack& charts) {
    const QByteArray bytes = takeAwayPage(facts, place, charts);
    if (bytes.isEmpty()) return PageWords::tr("The page could not be drawn.");
    return writeWhole(fileName, bytes);
}

}  // namespace theca::app
