#include "app/present/overview.h"

#include <QPainter>

#include "app/present/stage_layout.h"
#include "app/present/stage_painter.h"

namespace theca::app {

namespace {

constexpr QSize whole(1280, 720), small(256, 144);

QIcon pictureOf(const StageContent& content, const PresentPlayer& player) {
    QPixmap picture(small);
    QPainter painter(&picture);
    painter.scale(static_cast<double>(small.width()) / whole.width(),
                  static_cast<double>(small.height()) / whole.height());
    paintStage(painter, layOut(content, whole, player.backRow(), player.palette()));
    return QIcon(picture);
}

}  // namespace

Overview::Overview(PresentPlayer& player, QWidget* parent) : QListWidget(parent), m_player(player) {
    setViewMode(QListView::IconMode);
    setIconSize(small);
    setMovement(QListView::Static);
    setResizeMode(QListView::Adjust);
    setWordWrap(true);
    setSpacing(6);
    setAccessibleName(tr("All scenes"));
    setFocusPolicy(Qt::NoFocus);
    connect(this, &QListWidget::itemClicked, this, &Overview::go);
}

void Overview::open() {
    clear();
    const Talk& talk = m_player.talk();
    for (std::size_t i = 0; i < talk.scenes.size(); ++i) {
        const StageContent content = contentAt(m_player.facts(), stageAt(talk, {i, 0}));
        addItem(new QListWidgetItem(pictureOf(content, m_player), QString::number(i + 1)));
    }
    setCurrentRow(static_cast<int>(m_player.place().scene));
    show();
}

void Overview::go() {
    const int scene = currentRow() + 1;
    emit left();
    m_player.act({PresentAct::GoTo, scene});
}

bool Overview::take(int key) {
    const int columns = std::max(1, viewport()->width() / (small.width() + 2 * spacing()));
    const auto move = [&](int by) { setCurrentRow(std::clamp(currentRow() + by, 0, count() - 1)); };
    switch (key) {
        case Qt::Key_Left:
            return move(-1), true;
        case Qt::Key_Right:
            return move(1), true;
        case Qt::Key_Up:
            return move(-columns), true;
        case Qt::Key_Down:
            return move(columns), true;
        case Qt::Key_Return:
        case Qt::Key_Enter:
            return go(), true;
        case Qt::Key_G:
        case Qt::Key_Tab:
        case Qt::Key_Escape:
            emit left();
            return true;
        default:
            return false;
    }
}

}  // namespace theca::app
