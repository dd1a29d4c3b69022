#include "app/present/back_row_view.h"

#include <QLabel>
#include <QScreen>
#include <QVBoxLayout>
#include <cmath>

#include "app/present/stage_picture.h"

namespace theca::app {

namespace {

constexpr double armsLength = 600;  ///< mm
constexpr double inch = 25.4;       ///< mm

}  // namespace

double pixelsPerMillimetre(QSizeF millimetres, QSize pixels, double usual) {
    constexpr double fewest = 50 / inch, most = 400 / inch, oblong = 1.15;
    if (!(millimetres.width() > 0) || !(millimetres.height() > 0)) return usual;
    const double across = pixels.width() / millimetres.width(), down = pixels.height() / millimetres.height();
    const bool square = across < oblong * down && down < oblong * across;
    return square && down > fewest && down < most ? down : usual;
}

double pixelsPerMillimetre(const QScreen& screen) {
    return pixelsPerMillimetre(screen.physicalSize(), screen.size(), screen.logicalDotsPerInchY() / inch);
}

BackRowView::BackRowView(QWidget* parent)
    : QWidget(parent), m_picture(new StagePicture(this)), m_words(new QLabel(this)) {
    auto* rows = new QVBoxLayout(this);
    rows->addStretch(1);
    rows->addWidget(m_picture, 0, Qt::AlignCenter);
    rows->addWidget(m_words);
    rows->addStretch(1);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_picture->setAccessibleName(tr("The stage as the back row sees it"));
}

void BackRowView::showStage(const std::optional<StageContent>& content, PresentPlayer::Screen screen, int backRow,
                            HallPalette palette) {
    m_backRow = backRow;
    m_picture->showStage(content, screen, backRow, palette);
    place();
}

void BackRowView::setStageSize(QSize size) {
    m_stageSize = size;
    m_picture->setStageSize(size);
    place();
}

void BackRowView::resizeEvent(QResizeEvent*) { place(); }

/// As high as it should be, or as the room allows: then the eye has to come closer.
void BackRowView::place() {
    const double fine = pixelsPerMillimetre(*screen());
    const double shape = static_cast<double>(m_stageSize.width()) / m_stageSize.height();
    const QRect room = contentsRect().adjusted(12, 12, -12, -12 - 2 * m_words->fontMetrics().lineSpacing());
    const double most = std::max(1.0, std::min<double>(room.height(), room.width() / shape));
    const double high = std::min(most, armsLength / m_backRow * fine);
    m_picture->setFixedSize(static_cast<int>(std::lround(high * shape)), static_cast<int>(std::lround(high)));
    const int distance = static_cast<int>(std::lround(high / fine * m_backRow / 10));
    m_words->setText(tr("Seen from %1 cm away, this is what the back row sees, %2 picture heights away.")
                         .arg(distance)
                         .arg(m_backRow));
}

QString BackRowView::words() const { return m_words->text(); }

}  // namespace theca::app
