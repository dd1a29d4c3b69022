#pragma once

#include <QObject>
#include <QPointer>
#include <memory>
#include <optional>

#include "app/present/kept_votes.h"
#include "app/present/present_console.h"
#include "app/present/present_player.h"
#include "app/present/stage_window.h"

class QScreen;

namespace theca::app {

class StayAwake;

/// A talk being given: the windows of stage and console on their screens. Everything ends with it; nothing asks to
/// save.
class PresentSession final : public QObject {
    Q_OBJECT

public:
    struct Options {
        std::size_t from = 0;  ///< the first scene, from 0
        QString stageScreen;   ///< names of screens; empty: the stage takes the first that is not the primary one
        QString consoleScreen;
        std::optional<HallPalette> palette;
        std::optional<int> backRow;
        QString keepIn;  ///< the folder of counts that are kept; empty: the user's documents
    };

    PresentSession(std::shared_ptr<const TalkFacts> facts, const Options& options, QObject* parent = nullptr);
    ~PresentSession() override;

    void start();
    void end();
    PresentPlayer& player() { return m_player; }
    StageWindow& stage() { return *m_stage; }
    PresentConsole& console() { return *m_console; }
    bool hasTwoScreens() const { return m_stageScreen != m_consoleScreen; }
    void swapScreens();

    bool eventFilter(QObject* object, QEvent* event) override;

signals:
    void finished();

private:
    void placeWindows();
    void checkPlace();
    void chooseScreens();
    /// A screen is about to go: both windows move to what is left.
    void leave(QScreen* screen);
    QList<QScreen*> screens() const;
    void showConsole();
    void showStage();
    void obey(PresentAct act);

    Options m_options;
    PresentPlayer m_player;
    PresentKeys m_keys;
    KeptVotes m_kept;
    std::unique_ptr<StageWindow> m_stage;
    std::unique_ptr<PresentConsole> m_console;
    std::unique_ptr<StayAwake> m_awake;  ///< while the stage is shown
    QPointer<QScreen> m_gone;            ///< a screen that is not to be used any more
    QPointer<QScreen> m_stageScreen;
    QPointer<QScreen> m_consoleScreen;
    bool m_warned = false;  ///< that the hall would see the console
    bool m_over = false;
};

}  // namespace theca::app
