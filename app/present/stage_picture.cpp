#include "app/present/stage_picture.h"

#include <QPainter>

#include "app/present/stage_painter.h"

namespace theca::app {

StagePicture::StagePicture(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    setFocusPolicy(Qt::NoFocus);
    setAccessibleName(tr("Stage"));
}

void StagePicture::showStage(const std::optional<StageContent>& content, PresentPlayer::Screen screen, int backRow,
                             HallPalette palette) {
    m_content = content;
    m_screen = screen;
    m_backRow = backRow;
    m_palette = palette;
    layOutAgain();
}

void StagePicture::setStageSize(QSize size) {
    if (size == m_stageSize) return;
    m_stageSize = size;
    layOutAgain();
}

void StagePicture::layOutAgain() {
    if (m_content && !stageSize().isEmpty()) m_layout = layOut(*m_content, stageSize(), m_backRow, m_palette);
    setAccessibleDescription(spoken());
    update();
}

QString StagePicture::spoken() const {
    if (m_screen == PresentPlayer::Screen::Black) return tr("black");
    if (m_screen == PresentPlayer::Screen::White) return tr("white");
    if (!m_content) return {};
    QStringList parts;
    for (const StageItem& one : m_layout.items)
        if (one.kind == StageItem::Kind::Text && !one.id.contains(QLatin1String("/value/")) &&
            !one.id.contains(QLatin1String("/time/")))
            parts << one.text;
    return parts.join(QLatin1Char('\n'));
}

void StagePicture::resizeEvent(QResizeEvent*) {
    if (m_stageSize.isEmpty()) layOutAgain();
}

void StagePicture::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const HallColours colours = hallColours(m_palette);
    if (m_screen != PresentPlayer::Screen::Picture || !m_content) {
        const bool black = m_screen == PresentPlayer::Screen::Black;
        const QColor plain = m_screen == PresentPlayer::Screen::White ? QColor(Qt::white) : QColor(Qt::black);
        painter.fillRect(rect(), black || m_screen == PresentPlayer::Screen::White ? plain : colours.ground);
        return;
    }
    painter.fillRect(rect(), m_stageSize.isEmpty() ? QColor(Qt::black) : palette().color(QPalette::Window));
    const QSizeF whole = stageSize();
    const double scale = std::min(width() / whole.width(), height() / whole.height());
    painter.translate((width() - whole.width() * scale) / 2, (height() - whole.height() * scale) / 2);
    painter.scale(scale, scale);
    painter.setClipRect(QRectF(QPointF(0, 0), whole));
    paintStage(painter, m_layout);
}

}  // namespace theca::app
