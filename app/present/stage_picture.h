#pragma once

#include <QTransform>
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
    void showPointer(const StagePointer& pointer);
    /// Lets a mouse or a pen point and draw here.
    void takePointer(bool takes);
    const StageLayout& layoutShown() const { return m_layout; }
    PresentPlayer::Screen screenShown() const { return m_screen; }
    /// What stands there in words: title, texts, names and numbers.
    QString spoken() const;

signals:
    /// In parts of the picture, 0 … 1.
    void pointed(QPointF at, bool seen);
    /// In px of the layout, with the button down; `begins` with its press.
    void dragged(QPointF at, bool begins);

protected:
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QSize stageSize() const { return m_stageSize.isEmpty() ? size() : m_stageSize; }
    void layOutAgain();
    QTransform toWidget() const;
    QPointF onStage(const QMouseEvent& event) const;

    QSize m_stageSize;
    std::optional<StageContent> m_content;
    PresentPlayer::Screen m_screen = PresentPlayer::Screen::Picture;
    int m_backRow = 6;
    HallPalette m_palette = HallPalette::Light;
    StageLayout m_layout;
    StagePointer m_pointer;
    bool m_takes = false;  ///< the pointer
};

}  // namespace theca::app
