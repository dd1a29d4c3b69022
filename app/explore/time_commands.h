#pragma once

#include <QObject>

#include "app/time/player.h"
#include "app/time/time_content.h"

namespace theca::app {

class Document;
class TimeBar;
class Workspace;

/// What the time bar, the Time menu and a click in a chart do to the playhead, and the views that show it.
class TimeCommands final : public QObject {
    Q_OBJECT

public:
    TimeCommands(Document& document, Workspace& workspace, TimeBar& bar, QObject* parent);

    Player& player() { return m_player; }

public slots:
    void togglePlay();
    void stepForward();
    void stepBack();
    void toggleLoop();
    void addBookmarkHere();
    /// All ways to give the drug, to this person, from the start.
    void race();

private:
    void connectBar();
    void show();
    void forgetCondition();
    void showPlayhead();
    void choose(const PauseWhen& condition, bool on);
    void fillHere();
    void tellPause();
    TimeContent content() const;
    PauseContent pauseContent(bool inDays) const;

    Document& m_document;
    Workspace& m_workspace;
    TimeBar& m_bar;
    Player m_player;
    std::optional<PauseWhen> m_condition;  ///< the last choice, kept while it is off
    int m_edition = 0;                     ///< of the document, when the condition was chosen
};

}  // namespace theca::app
