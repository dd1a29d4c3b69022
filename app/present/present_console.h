#pragma once

#include <QStringList>
#include <QWidget>
#include <array>

#include "app/present/present_player.h"

class QLabel;
class QListWidget;
class QPlainTextEdit;
class QTimer;

namespace theca::app {

class AdjustPanel;
class BackRowView;
class Overview;
class StagePicture;
class VotePanel;

/// What the presenter sees: the stage as the hall sees it, the next step, notes, scenes, time and votes.
class PresentConsole final : public QWidget {
    Q_OBJECT

public:
    explicit PresentConsole(PresentPlayer& player);

    /// The size of the hall's picture: both pictures here are laid out for it.
    void setStageSize(QSize size);
    /// A line that stays until it no longer holds; empty: none.
    void setWarning(const QString& line);
    StagePicture& mirror() const { return *m_mirror; }
    QString bannerText() const;
    QString notesText() const;
    QString timerText() const;
    QListWidget& scenes() { return *m_scenes; }
    void showKeys();
    /// The pictures of all scenes instead of the stage, or the stage again.
    void turnOverview();
    Overview* overview() const { return m_overview; }
    /// The stage as the back row sees it instead of the mirror, or the mirror again.
    void turnBackRow();
    BackRowView* backRow() const { return m_backRow; }
    AdjustPanel* adjusting() const { return m_adjust; }

signals:
    void closed();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    void build();
    void showAll();
    /// Mirror, overview and back row, of which one is shown in their common place.
    std::array<QWidget*, 3> views() const;
    void showOnly(QWidget* view);
    QLabel* captioned(const QString& words);
    static QString toolWords(StageTool tool);
    void showBanner();
    void showTimer();
    void fillScenes();
    void resizeNotes(int by);

    PresentPlayer& m_player;
    StagePicture* m_mirror;
    StagePicture* m_after;
    Overview* m_overview;
    BackRowView* m_backRow;
    AdjustPanel* m_adjust;
    QLabel* m_banner;
    QPlainTextEdit* m_notes;
    QListWidget* m_scenes;
    VotePanel* m_votes;
    QLabel* m_timer;
    QTimer* m_seconds;
    QString m_warning;
    QString m_told;
    QStringList m_remarks;
    QStringList m_moved;
    int m_notesSize = 22;
};

}  // namespace theca::app
