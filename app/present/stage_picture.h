#pragma once

#include <QWidget>
#include <optional>

#include "app/present/present_player.h"
#include "app/present/stage_layout.h"

namespace theca::app {

/// A stage on the screen: laid out for `stageSize` and drawn as large as the widget allows. Takes no mouse and no keys.
class StagePicture : public QWidget {
    Q_OBJECT

public:
    explicit StagePicture(QWidget* parent);

    /// What it shows; none: only the ground.
    void showStage(const std::optional<StageContent>& content, PresentPlayer::Screen screen, int backRow,
                   HallPalette palette);
    /// The size the stage has; not set: that of the widget.
    void setStageSize(QSize size);
    const StageLayout& layoutShown() const { return m_layout; }
    PresentPlayer::Screen screenShown() const { return m_screen; }
    /// What stands there in words: title, texts, names and numbers.
    QString spoken() const;

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QSize stageSize() const { return m_stageSize.isEmpty() ? size() : m_stageSize; }
    void layOutAgain();

    QSize m_stageSize;
    std::optional<StageContent> m_content;
    PresentPlayer::Screen m_screen = PresentPlayer::Screen::Picture;
    int m_backRow = 6;
    HallPalette m_palette = HallPalette::Light;
    StageLayout m_layout;
};

}  // namespace theca::app
