#include "app/present/present_session.h"

#include <QApplication>
#include <QKeyEvent>
#include <QScreen>
#include <QTimer>

#include "app/present/adjust_panel.h"
#include "app/present/back_row_view.h"
#include "app/present/overview.h"
#include "app/present/stage_layout.h"
#include "app/present/stay_awake.h"

namespace theca::app {

namespace {

constexpr int settled = 300;  ///< ms after which a desktop has placed a window

}  // namespace

PresentSession::PresentSession(std::shared_ptr<const TalkFacts> facts, const Options& options, QObject* parent)
    : QObject(parent), m_options(options), m_player(std::move(facts), options.from), m_kept(m_player, options.keepIn) {
    if (options.palette) m_player.setPalette(*options.palette);
    if (options.backRow) m_player.setBackRow(*options.backRow);
    m_stage = std::make_unique<StageWindow>();
    m_console = std::make_unique<PresentConsole>(m_player);
    connect(&m_player, &PresentPlayer::changed, this, &PresentSession::showStage);
    connect(&m_player, &PresentPlayer::changed, this, [this] {
        if (const QString problem = m_kept.renew(); !problem.isEmpty()) emit m_player.told(problem);
    });
    connect(&m_player, &PresentPlayer::pointed, this, [this] { m_stage->showPointer(m_player.pointer()); });
    connect(m_stage.get(), &StagePicture::pointed, &m_player, &PresentPlayer::point);
    connect(m_stage.get(), &StagePicture::dragged, this, [this](QPointF at, bool begins) {
        if (const auto place = chartPlace(m_stage->layoutShown(), at)) m_player.draw(*place, begins);
    });
    connect(&m_player, &PresentPlayer::asked, this, &PresentSession::obey);
    connect(&m_player, &PresentPlayer::ended, this, &PresentSession::end);
    connect(m_stage.get(), &StageWindow::closed, this, &PresentSession::end);
    connect(m_console.get(), &PresentConsole::closed, this, [this] {
        if (hasTwoScreens()) end();
    });
    connect(qGuiApp, &QGuiApplication::screenRemoved, this, &PresentSession::leave);
    connect(qGuiApp, &QGuiApplication::screenAdded, this, [this](QScreen* screen) {
        if (m_gone == screen) m_gone.clear();
        m_console->setWarning(tr("There is a new screen, %1. Press X to put the stage on it.").arg(screen->name()));
    });
    qApp->installEventFilter(this);
}

PresentSession::~PresentSession() { qApp->removeEventFilter(this); }

QList<QScreen*> PresentSession::screens() const {
    QList<QScreen*> all = QGuiApplication::screens();
    all.removeAll(m_gone.data());
    return all;
}

void PresentSession::chooseScreens() {
    const QList<QScreen*> all = screens();
    const auto named = [&](const QString& name) -> QScreen* {
        for (QScreen* one : all)
            if (one->name() == name) return one;
        return nullptr;
    };
    QScreen* primary = all.contains(QGuiApplication::primaryScreen()) ? QGuiApplication::primaryScreen() : all.front();
    QScreen* stage = named(m_options.stageScreen);
    QScreen* console = named(m_options.consoleScreen);
    for (QScreen* one : all)
        if (!stage && one != primary && one != console) stage = one;
    if (!stage) stage = primary;
    for (QScreen* one : all)
        if (!console && one != stage) console = one;
    m_stageScreen = stage;
    m_consoleScreen = console ? console : stage;
}

void PresentSession::leave(QScreen* screen) {
    m_gone = screen;
    if (m_over || screens().isEmpty()) return;
    chooseScreens();
    m_console->setWarning(tr("A screen is gone. The stage is on %1 now.").arg(m_stageScreen->name()));
    placeWindows();
}

void PresentSession::start() {
    chooseScreens();
    placeWindows();
    m_awake = std::make_unique<StayAwake>(tr("A talk is being given"));
}

/// Puts both windows where their screens are now.
void PresentSession::placeWindows() {
    if (m_over) return;
    const bool two = hasTwoScreens();
    m_player.setSecondScreen(two);
    m_console->setStageSize(m_stageScreen->geometry().size());
    if (two) {
        m_console->setGeometry(m_consoleScreen->availableGeometry());
        m_console->showMaximized();
        m_console->activateWindow();
    } else {
        m_console->hide();
    }
    m_stage->cover(m_stageScreen, !two);
    showStage();
    QTimer::singleShot(settled, this, &PresentSession::checkPlace);
}

void PresentSession::checkPlace() {
    if (m_over || m_stage->isOn(m_stageScreen)) return;
    m_console->setWarning(tr("The stage is on the wrong screen. Press Super+Shift+← or →, or swap screens with X."));
}

void PresentSession::showStage() {
    m_stage->takePointer(!hasTwoScreens() || m_player.pointer().tool == StageTool::Pen);
    m_stage->showPointer(m_player.isFrozen() ? StagePointer() : m_player.pointer());
    m_stage->showStage(m_player.audienceContent(), m_player.screen(), m_player.backRow(), m_player.palette());
}

void PresentSession::swapScreens() {
    if (!hasTwoScreens()) {
        chooseScreens();
        if (!hasTwoScreens()) return;
    } else {
        std::swap(m_stageScreen, m_consoleScreen);
    }
    m_console->setWarning({});
    placeWindows();
}

/// On the only screen the hall would see the console: once more, or after black, and it opens.
void PresentSession::showConsole() {
    if (hasTwoScreens()) return m_console->activateWindow();
    if (m_console->isVisible()) {
        m_console->hide();
        return m_stage->activateWindow();
    }
    const bool unseen = m_player.screen() != PresentPlayer::Screen::Picture;
    if (!unseen && !m_warned) {
        m_warned = true;
        return m_console->setWarning(tr("The audience will see this."));
    }
    m_console->setGeometry(m_stageScreen->availableGeometry());
    m_console->show();
    m_console->raise();
    m_console->activateWindow();
}

void PresentSession::obey(PresentAct act) {
    switch (act) {
        case PresentAct::SwapScreens:
            return swapScreens();
        case PresentAct::Console:
            return showConsole();
        case PresentAct::Overview:
            if (m_console->isVisible()) m_console->turnOverview();
            return;
        case PresentAct::Keys:
            return m_console->showKeys();
        case PresentAct::KeepVotes:
            return m_player.told(m_kept.begin());
        case PresentAct::BackRow:
            if (m_console->isVisible()) m_console->turnBackRow();
            return;
        default:
            return;
    }
}

/// Every key in one of the two windows is one of the talk's, whatever has the focus there.
bool PresentSession::eventFilter(QObject* object, QEvent* event) {
    const bool key = event->type() == QEvent::KeyPress || event->type() == QEvent::ShortcutOverride ||
                     event->type() == QEvent::KeyRelease;
    if (m_over || !key) return QObject::eventFilter(object, event);
    auto* widget = qobject_cast<QWidget*>(object);
    if (!widget || (widget->window() != m_stage.get() && widget->window() != m_console.get()))
        return QObject::eventFilter(object, event);
    auto* pressed = static_cast<QKeyEvent*>(event);
    const bool adjusting = m_player.isUnlocked() && m_console->adjusting()->isAncestorOf(widget);
    if (adjusting && pressed->key() != Qt::Key_Escape) return QObject::eventFilter(object, event);
    event->accept();
    if (event->type() != QEvent::KeyPress) return true;
    if (adjusting) return m_console->setFocus(), true;
    if (m_console->overview()->isVisible() && m_console->overview()->take(pressed->key())) return true;
    if (m_console->backRow()->isVisible() && pressed->key() == Qt::Key_Escape)
        return m_player.act({PresentAct::BackRow}), true;
    if (const auto command = m_keys.read(pressed->key(), pressed->modifiers(), m_player.isVoting()))
        m_player.act(*command);
    return true;
}

void PresentSession::end() {
    if (m_over) return;
    m_over = true;
    m_awake.reset();
    m_stage->hide();
    m_console->hide();
    emit finished();
}

}  // namespace theca::app
