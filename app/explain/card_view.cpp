#include "app/explain/card_view.h"

#include <QHBoxLayout>
#include <QPainter>
#include <QVBoxLayout>

#include "app/explain/big_button.h"

namespace theca::app {

namespace {

constexpr int inside = 14;

/// Pixels of sixty letters of plain text.
int sixtyLetters(const QFont& font) {
    const QString sample = QStringLiteral("Blood carries it all over your body. Stiff legs can also help.");
    return QFontMetrics(font).horizontalAdvance(sample) * 60 / int(sample.size());
}

QString fromUtf8(const std::string& text) { return QString::fromStdString(text); }

}  // namespace

SentenceLabel::SentenceLabel(const ExplainLook& look, const QString& text, int pixels, bool strong, QWidget* parent)
    : QLabel(parent), m_look(look), m_longest(sixtyLetters(look.font(pixels, strong))) {
    setTextFormat(Qt::PlainText);
    setText(text);
    setAccessibleName(text);
    setWordWrap(true);
    setFont(look.font(pixels, strong));
    QPalette colours = palette();
    colours.setColor(QPalette::WindowText, look.theme.ink);
    setPalette(colours);
}

void SentenceLabel::setRead(bool read) {
    m_read = read;
    update();
}

void SentenceLabel::setLongLines() {
    m_longest = QWIDGETSIZE_MAX;
    setContentsMargins(0, 0, 0, 0);
}

int SentenceLabel::heightForWidth(int width) const {
    return QLabel::heightForWidth(std::min(width, m_longest) + contentsMargins().right());
}

void SentenceLabel::resizeEvent(QResizeEvent* event) {
    QLabel::resizeEvent(event);
    const int unused = wordWrap() ? std::max(0, width() - m_longest) : 0;
    if (unused != contentsMargins().right()) setContentsMargins(0, 0, unused, 0);
}

void SentenceLabel::paintEvent(QPaintEvent* event) {
    if (m_read || hasFocus()) {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(m_look.theme.accent, 3));
        painter.setBrush(m_look.shade(m_read ? 0.08 : 0));
        painter.drawRoundedRect(QRectF(contentsRect()).adjusted(1.5, 1.5, -1.5, -1.5), 4, 4);
    }
    QLabel::paintEvent(event);
}

CardFrame::CardFrame(const ExplainLook& look, bool urgent, QWidget* parent)
    : QFrame(parent), m_look(look), m_urgent(urgent) {}

void CardFrame::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_urgent ? m_look.theme.ink : m_look.line(), m_urgent ? 3 : 1));
    painter.setBrush(m_look.theme.ground);
    painter.drawRoundedRect(QRectF(rect()).adjusted(2, 2, -2, -2), 8, 8);
}

CardView::CardView(const ExplainLook& look, const ToldCard& card, const QString& ask, const QString& asked,
                   QWidget* parent)
    : CardFrame(look, card.kind == CardKind::Emergency, parent),
      m_look(look),
      m_card(card),
      m_askWords(ask),
      m_askedWords(asked) {
    build(ask);
}

void CardView::build(const QString& ask) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(inside, inside - 4, inside - 4, inside - 4);
    row->setSpacing(8);
    auto* words = new QVBoxLayout;
    words->setSpacing(int(m_look.body * 0.28));
    const bool calls = m_card.kind == CardKind::Call || m_card.kind == CardKind::Emergency;
    if (!m_card.head.empty())
        words->addWidget(new SentenceLabel(m_look, fromUtf8(m_card.head), m_look.body, true, this));
    for (const std::string& one : m_card.sentences)
        words->addWidget(new SentenceLabel(m_look, fromUtf8(one), m_look.body, false, this));
    words->addStretch(1);
    row->addLayout(words, 1);
    auto* tools = new QVBoxLayout;
    m_ask = new BigButton(m_look, Sign::Ask, ask, this);
    m_ask->setObjectName(QStringLiteral("ask_") + fromUtf8(m_card.id));
    m_ask->showSignOnly();
    m_ask->setCheckable(true);
    m_ask->setAccessibleDescription(fromUtf8(m_card.head.empty() ? m_card.sentences.front() : m_card.head));
    tools->addWidget(m_ask);
    if (calls) tools->addSpacing(m_look.target);  // the picture of a phone is painted there
    tools->addStretch(1);
    row->addLayout(tools);
    connect(m_ask, &QAbstractButton::toggled, this, [this](bool on) {
        setAsked(on);
        emit askToggled(fromUtf8(m_card.id), on);
    });
}

void CardView::setAsked(bool asked) {
    const QSignalBlocker blocker(m_ask);
    m_ask->setChecked(asked);
    const QString words = asked ? m_askedWords : m_askWords;
    m_ask->setAccessibleName(words);
    m_ask->setToolTip(words);
}

void CardView::paintEvent(QPaintEvent* event) {
    CardFrame::paintEvent(event);
    if (m_card.kind != CardKind::Emergency && m_card.kind != CardKind::Call) return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int side = m_look.target * 2 / 3;
    const QRectF box(m_ask->geometry().center().x() - side / 2.0, m_ask->geometry().bottom() + 10, side, side);
    drawSign(painter, Sign::Phone, box, m_look.theme.ink, 2.5);
}

}  // namespace theca::app
