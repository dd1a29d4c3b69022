#include "app/words/word_line.h"

#include <QGuiApplication>
#include <QPalette>
#include <QStyle>
#include <QTextLayout>
#include <QTextOption>
#include <algorithm>

namespace theca::app {

namespace {

constexpr qsizetype longest = 60;  ///< letters of a label or a heading
constexpr double gap = 1;          ///< below the letters

bool isUnit(QStringView word) { return word.contains(QLatin1Char('/')); }

}  // namespace

std::optional<WordPlace> underlinedWord(const QString& text) {
    if (text.size() > longest) return std::nullopt;
    const std::vector<WordPlace> words = wordsIn(text);
    const auto first = std::find_if(words.begin(), words.end(), [&](const WordPlace& one) {
        return !isUnit(QStringView(text).mid(one.from, one.length));
    });
    return first == words.end() ? std::nullopt : std::optional(*first);
}

QRectF placeOf(const PlacedText& text, const WordPlace& word) {
    QString lines = text.text;
    lines.replace(QLatin1Char('\n'), QChar::LineSeparator);
    QTextLayout layout(lines, text.font);
    QTextOption option(QStyle::visualAlignment(QGuiApplication::layoutDirection(), text.alignment));
    option.setWrapMode(text.wraps ? QTextOption::WordWrap : QTextOption::ManualWrap);
    layout.setTextOption(option);
    layout.beginLayout();
    double height = 0;
    for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
        line.setLineWidth(text.box.width());
        line.setPosition({0, height});
        height += line.height();
    }
    layout.endLayout();
    const QTextLine line = layout.lineForTextPosition(static_cast<int>(word.from));
    if (!line.isValid()) return {};
    const double left = line.cursorToX(static_cast<int>(word.from));
    const double right = line.cursorToX(static_cast<int>(word.from + word.length));
    double top = text.box.top();
    if (text.alignment & Qt::AlignVCenter) top += (text.box.height() - height) / 2;
    if (text.alignment & Qt::AlignBottom) top += text.box.height() - height;
    const QRectF place(text.box.left() + std::min(left, right), top + line.y(), std::abs(right - left),
                       line.ascent() + gap);
    return place.right() > text.box.right() + 1 ? QRectF() : place;
}

void drawWordLine(QPainter& painter, const QRectF& word, const QPalette& palette) {
    if (word.isEmpty()) return;
    painter.setPen(QPen(palette.color(QPalette::PlaceholderText), 1, Qt::DotLine));
    painter.drawLine(word.bottomLeft(), word.bottomRight());
}

}  // namespace theca::app
