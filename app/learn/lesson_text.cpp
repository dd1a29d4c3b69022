#include "app/learn/lesson_text.h"

#include <QAbstractTextDocumentLayout>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QTextBlock>
#include <QTextCursor>
#include <QToolTip>
#include <algorithm>
#include <cmath>

#include "app/base/display.h"

namespace theca::app {

namespace {

constexpr int boxPadding = 8;

void format(QTextDocument& document, qsizetype from, qsizetype length, const QTextCharFormat& look) {
    QTextCursor cursor(&document);
    cursor.setPosition(static_cast<int>(from));
    cursor.setPosition(static_cast<int>(from + length), QTextCursor::KeepAnchor);
    cursor.mergeCharFormat(look);
}

}  // namespace

LessonText::LessonText(TextRole role, QWidget* parent) : QWidget(parent), m_role(role) {
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_document.setDocumentMargin(0);
    setTextRole(this, role);
}

void LessonText::setText(const QString& text) {
    const MarkedText next = marked(text);
    if (next == m_text) return;
    m_text = next;
    m_word = 0;
    m_laid = false;
    setAccessibleName(m_text.plain);
    setFocusPolicy(m_text.words.empty() ? Qt::NoFocus : Qt::TabFocus);
    setVisible(!m_text.plain.isEmpty());
    updateGeometry();
    update();
}

void LessonText::setLook(Look look) {
    m_look = look;
    updateGeometry();
    update();
}

int LessonText::padding() const { return m_look == Look::Boxed ? scaled(boxPadding) : 0; }

void LessonText::lay() const {
    if (m_laid) return;
    m_laid = true;
    m_document.setDefaultFont(roleFont(m_role));
    m_document.setPlainText(m_text.plain);
    for (const MarkedText::Bold& one : m_text.bold) {
        QTextCharFormat bold;
        bold.setFontWeight(QFont::DemiBold);
        format(m_document, one.from, one.length, bold);
    }
    for (const WordPlace& one : m_text.words) {
        QTextCharFormat word;
        word.setUnderlineStyle(QTextCharFormat::DotLine);
        word.setUnderlineColor(palette().color(QPalette::PlaceholderText));
        format(m_document, one.from, one.length, word);
    }
}

QSize LessonText::sizeHint() const {
    const int width = scaled(226);
    return {width, heightForWidth(width)};
}

int LessonText::heightForWidth(int width) const {
    if (m_text.plain.isEmpty()) return 0;
    lay();
    m_document.setTextWidth(std::max(20, width - 2 * padding()));
    return static_cast<int>(std::ceil(m_document.size().height())) + 2 * padding();
}

void LessonText::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    lay();
    m_document.setTextWidth(std::max(20, width() - 2 * padding()));
}

void LessonText::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() != QEvent::FontChange && event->type() != QEvent::PaletteChange) return;
    m_laid = false;
    updateGeometry();
    update();
}

void LessonText::paintEvent(QPaintEvent*) {
    lay();
    m_document.setTextWidth(std::max(20, width() - 2 * padding()));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QPalette colours = palette();
    if (m_look == Look::Boxed) {
        QColor pale = currentTheme().accent;
        pale.setAlphaF(0.12F);
        painter.setPen(Qt::NoPen);
        painter.setBrush(pale);
        painter.drawRoundedRect(rect(), 6, 6);
    }
    painter.translate(padding(), padding());
    QAbstractTextDocumentLayout::PaintContext context;
    context.palette = colours;
    if (m_look == Look::Muted)
        context.palette.setColor(QPalette::Text, colours.color(QPalette::PlaceholderText));
    else
        context.palette.setColor(QPalette::Text, colours.color(QPalette::WindowText));
    if (hasFocus() && !m_text.words.empty()) {
        const WordPlace& word = m_text.words[static_cast<std::size_t>(m_word)];
        QAbstractTextDocumentLayout::Selection here;
        here.cursor = QTextCursor(&m_document);
        here.cursor.setPosition(static_cast<int>(word.from));
        here.cursor.setPosition(static_cast<int>(word.from + word.length), QTextCursor::KeepAnchor);
        here.format.setBackground(currentTheme().accent);
        here.format.setForeground(currentTheme().ground);
        context.selections << here;
    }
    m_document.documentLayout()->draw(&painter, context);
}

int LessonText::wordAt(QPoint place) const {
    const int at = m_document.documentLayout()->hitTest(place - QPoint(padding(), padding()), Qt::ExactHit);
    for (std::size_t i = 0; at >= 0 && i < m_text.words.size(); ++i)
        if (at >= m_text.words[i].from && at < m_text.words[i].from + m_text.words[i].length)
            return static_cast<int>(i);
    return -1;
}

void LessonText::mouseReleaseEvent(QMouseEvent* event) {
    const int word = wordAt(event->pos());
    if (word >= 0) emit wordAsked(QString::fromStdString(m_text.words[static_cast<std::size_t>(word)].id));
}

void LessonText::keyPressEvent(QKeyEvent* event) {
    const auto count = static_cast<int>(m_text.words.size());
    const int key = event->key();
    if (count == 0) return event->ignore();
    if (key == Qt::Key_Left || key == Qt::Key_Right) {
        m_word = (m_word + (key == Qt::Key_Right ? 1 : count - 1)) % count;
        return update();
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Space)
        emit wordAsked(QString::fromStdString(m_text.words[static_cast<std::size_t>(m_word)].id));
    else
        event->ignore();
}

bool LessonText::event(QEvent* event) {
    if (event->type() == QEvent::ShortcutOverride && static_cast<QKeyEvent*>(event)->key() == Qt::Key_F1 &&
        !m_text.words.empty()) {
        emit wordAsked(QString::fromStdString(m_text.words[static_cast<std::size_t>(m_word)].id));
        event->accept();
        return true;
    }
    if (event->type() != QEvent::ToolTip) return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const int word = wordAt(help->pos());
    const QString tip = word < 0 ? QString() : wordTip(m_text.words[static_cast<std::size_t>(word)].id);
    if (tip.isEmpty())
        QToolTip::hideText();
    else
        QToolTip::showText(help->globalPos(), inLines(tip), this);
    return true;
}

}  // namespace theca::app
