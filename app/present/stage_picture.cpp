#include "app/present/stage_picture.h"

#include <QMouseEvent>
#include <QPainter>

#include "app/present/stage_painter.h"

namespace theca::app {

StagePicture::StagePicture(QWidget* parent) : QWidget(parent) {
    setAttribute(Qt::WA_OpaquePaintEvent);
    // Of a window the desktop would take this for one without keys, too.
    setAttribute(Qt::WA_TransparentForMouseEvents, parent != nullptr);
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

void StagePicture::showPointer(const StagePointer& pointer) {
    if (m_pointer == pointer) return;
    m_pointer = pointer;
    update();
}

void StagePicture::takePointer(bool takes) {
    m_takes = takes;
    if (!isWindow()) setAttribute(Qt::WA_TransparentForMouseEvents, !takes);
    setMouseTracking(takes);
}

QTransform StagePicture::toWidget() const {
    const QSizeF whole = stageSize();
    const double scale = std::min(width() / whole.width(), height() / whole.height());
    QTransform transform;
    transform.translate((width() - whole.width() * scale) / 2, (height() - whole.height() * scale) / 2);
    return transform.scale(scale, scale);
}

QPointF StagePicture::onStage(const QMouseEvent& event) const { return toWidget().inverted().map(event.position()); }

void StagePicture::mousePressEvent(QMouseEvent* event) {
    if (m_takes) emit dragged(onStage(*event), true);
}

void StagePicture::mouseMoveEvent(QMouseEvent* event) {
    if (!m_takes) return;
    const QPointF at = onStage(*event);
    emit pointed({at.x() / stageSize().width(), at.y() / stageSize().height()}, true);
    if (event->buttons() & Qt::LeftButton) emit dragged(at, false);
}

void StagePicture::leaveEvent(QEvent*) { emit pointed({}, false); }

QString StagePicture::spoken() const {
    if (m_screen == PresentPlayer::Screen::Black) return tr("black");
    if (m_screen == PresentPlayer::Screen::White) return tr("white");
    if (!m_content) return {};
    return stageInWords(m_layout);
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
    painter.setTransform(toWidget(), true);
    painter.setClipRect(QRectF(QPointF(0, 0), QSizeF(stageSize())));
    paintStage(painter, m_layout);
    paintPointer(painter, m_layout, m_pointer);
}

}  // namespace theca::app
