#pragma once

#include <QSizeF>
#include <QWidget>

#include "app/present/present_player.h"

class QLabel;
class QScreen;

namespace theca::app {

class StagePicture;

/// How many px of a screen are a mm. What some screens say of their size is nonsense (none at all, a television's, a
/// beamer's): outside of 50 to 400 dots an inch, or with px that are no squares, it is `usual`.
double pixelsPerMillimetre(QSizeF millimetres, QSize pixels, double usual);
double pixelsPerMillimetre(const QScreen& screen);

/// The stage as the back row sees it: drawn so small that it has that angle at arm's length.
class BackRowView final : public QWidget {
    Q_OBJECT

public:
    explicit BackRowView(QWidget* parent);

    void showStage(const std::optional<StageContent>& content, PresentPlayer::Screen screen, int backRow,
                   HallPalette palette);
    void setStageSize(QSize size);
    const StagePicture& picture() const { return *m_picture; }
    QString words() const;

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    void place();

    StagePicture* m_picture;
    QLabel* m_words;
    QSize m_stageSize{1920, 1080};
    int m_backRow = 6;
};

}  // namespace theca::app
