#include "app/present/present_console.h"

#include <QCloseEvent>
#include <QGridLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTimer>
#include <QVBoxLayout>

#include "app/base/appearance.h"
#include "app/present/adjust_panel.h"
#include "app/present/back_row_view.h"
#include "app/present/overview.h"
#include "app/present/stage_picture.h"
#include "app/present/stage_remarks.h"
#include "app/present/vote_panel.h"

namespace theca::app {

namespace {

QString clock(double seconds) {
    const int whole = static_cast<int>(std::abs(seconds));
    return QStringLiteral("%1:%2").arg(whole / 60, 2, 10, QLatin1Char('0')).arg(whole % 60, 2, 10, QLatin1Char('0'));
}

}  // namespace

PresentConsole::PresentConsole(PresentPlayer& player)
    : m_player(player),
      m_mirror(new StagePicture(this)),
      m_after(new StagePicture(this)),
      m_overview(new Overview(player, this)),
      m_backRow(new BackRowView(this)),
      m_adjust(new AdjustPanel(player, this)),
      m_banner(new QLabel(this)),
      m_notes(new QPlainTextEdit(this)),
      m_scenes(new QListWidget(this)),
      m_votes(new VotePanel(player, this)),
      m_timer(new QLabel(this)),
      m_seconds(new QTimer(this)),
      m_moved(player.facts().moved()) {
    setObjectName(QStringLiteral("console"));
    setWindowTitle(tr("Present: %1").arg(m_player.facts().words(m_player.facts().lesson().title)));
    build();
    fillScenes();
    connect(&m_player, &PresentPlayer::changed, this, &PresentConsole::showAll);
    connect(&m_player, &PresentPlayer::told, this, [this](const QString& line) {
        m_told = line;
        showBanner();
    });
    m_mirror->takePointer(true);
    connect(m_mirror, &StagePicture::pointed, &m_player, &PresentPlayer::point);
    connect(m_mirror, &StagePicture::dragged, this, [this](QPointF at, bool begins) {
        if (const auto place = chartPlace(m_mirror->layoutShown(), at)) m_player.draw(*place, begins);
    });
    connect(&m_player, &PresentPlayer::pointed, this, [this] { m_mirror->showPointer(m_player.pointer()); });
    connect(m_overview, &Overview::left, this, [this] {
        if (m_overview->isVisible()) turnOverview();
    });
    connect(m_seconds, &QTimer::timeout, this, &PresentConsole::showTimer);
    m_seconds->start(500);
    showAll();
}

void PresentConsole::build() {
    auto* grid = new QGridLayout(this);
    grid->addWidget(m_banner, 0, 0, 1, 2);
    grid->addWidget(captioned(tr("On the stage")), 1, 0);
    grid->addWidget(captioned(tr("Next step")), 1, 1);
    for (QWidget* one : views()) grid->addWidget(one, 2, 0, 2, 1);
    showOnly(m_mirror);
    auto* below = new QVBoxLayout;
    below->addWidget(m_votes);
    below->addWidget(m_adjust);
    grid->addLayout(below, 4, 0);
    grid->addWidget(m_scenes, 5, 0, 2, 1);
    grid->addWidget(m_after, 2, 1);
    grid->addWidget(m_notes, 3, 1, 3, 1);
    grid->addWidget(m_timer, 6, 1);
    grid->setColumnStretch(0, 62);
    grid->setColumnStretch(1, 38);
    grid->setRowStretch(2, 40);
    grid->setRowStretch(3, 22);
    grid->setRowStretch(5, 16);
    setTextRole(m_banner, TextRole::Strong);
    m_banner->setWordWrap(true);
    setTextRole(m_timer, TextRole::Figure);
    m_timer->setAccessibleName(tr("Time"));
    m_mirror->setMinimumSize(360, 240);
    m_after->setMinimumSize(220, 140);
    m_mirror->setAccessibleName(tr("The stage now"));
    m_after->setAccessibleName(tr("The next step"));
    m_notes->setReadOnly(true);
    m_notes->setFrameShape(QFrame::NoFrame);
    m_notes->setAccessibleName(tr("Notes"));
    m_notes->setFocusPolicy(Qt::NoFocus);
    resizeNotes(0);
    m_scenes->setFlow(QListView::TopToBottom);
    m_scenes->setWrapping(false);
    m_scenes->setMinimumHeight(90);
    m_scenes->setAccessibleName(tr("Scenes"));
    m_scenes->setFocusPolicy(Qt::NoFocus);
    connect(m_scenes, &QListWidget::itemClicked, this, [this](QListWidgetItem* item) {
        m_player.act({PresentAct::GoTo, m_scenes->row(item) + 1});
    });
}

std::array<QWidget*, 3> PresentConsole::views() const { return {m_mirror, m_overview, m_backRow}; }

QLabel* PresentConsole::captioned(const QString& words) {
    auto* caption = new QLabel(words, this);
    setTextRole(caption, TextRole::Caption);
    return caption;
}

void PresentConsole::fillScenes() {
    const auto& scenes = m_player.talk().scenes;
    for (std::size_t i = 0; i < scenes.size(); ++i)
        m_scenes->addItem(
            tr("%1  %2", "number, title of a scene").arg(i + 1).arg(m_player.facts().words(scenes[i].title)));
}

void PresentConsole::resizeNotes(int by) {
    constexpr int smallest = 18, largest = 40;
    m_notesSize = std::clamp(m_notesSize + by, smallest, largest);
    QFont font = roleFont(TextRole::Body);
    font.setPixelSize(m_notesSize);
    m_notes->setFont(font);
}

void PresentConsole::setStageSize(QSize size) {
    m_mirror->setStageSize(size);
    m_after->setStageSize(size);
    m_backRow->setStageSize(size);
}

void PresentConsole::setWarning(const QString& line) {
    m_warning = line;
    showBanner();
}

void PresentConsole::showAll() {
    m_told.clear();
    const int row = m_player.backRow();
    const StageContent content = m_player.content();
    m_mirror->showStage(content, m_player.screen(), row, m_player.palette());
    m_remarks = stageRemarks(content, m_mirror->layoutShown());
    if (m_backRow->isVisible()) m_backRow->showStage(content, m_player.screen(), row, m_player.palette());
    m_after->showStage(m_player.contentAfter(), PresentPlayer::Screen::Picture, row, m_player.palette());
    m_mirror->showPointer(m_player.pointer());
    m_notes->setPlainText(m_player.facts().words(m_player.scene().notes));
    m_scenes->setCurrentRow(static_cast<int>(m_player.place().scene));
    showBanner();
    showTimer();
}

void PresentConsole::showBanner() {
    QStringList lines;
    if (m_player.isFrozen()) lines << tr("Frozen: the hall sees an earlier picture. F shows it the present one.");
    if (m_player.screen() == PresentPlayer::Screen::Black) lines << tr("Black: the next key only returns.");
    if (m_player.screen() == PresentPlayer::Screen::White) lines << tr("White: the next key only returns.");
    if (const QString tool = toolWords(m_player.pointer().tool); !tool.isEmpty()) lines << tool;
    if (!m_player.isUnlocked() && !m_player.scene().adjust.empty())
        lines << tr("Ctrl+L unlocks what this scene leaves to you.");
    if (!m_warning.isEmpty()) lines << m_warning;
    if (!m_told.isEmpty()) lines << m_told;
    if (m_player.isAtEnd()) lines << tr("End: this is the last picture.");
    lines << m_remarks;
    lines << m_moved;
    m_banner->setText(lines.join(QLatin1Char('\n')));
    m_banner->setVisible(!lines.isEmpty());
    m_banner->setFrameShape(m_player.isFrozen() ? QFrame::Box : QFrame::NoFrame);
}

void PresentConsole::showTimer() {
    const double seconds = m_player.seconds();
    const double minutes = m_player.facts().lesson().minutes;
    const double late = seconds - plannedUntil(m_player.talk(), m_player.place().scene + 1);
    const QString sign = late > 0 ? QStringLiteral("+") : QStringLiteral("−");
    QString text = tr("%1 of %2", "elapsed, planned").arg(clock(seconds), clock(minutes * 60));
    if (m_player.timer().wasStarted()) text = tr("%1   %2", "time, ahead or behind").arg(text, sign + clock(late));
    m_timer->setText(text);
    static const QColor ochre(0x8A, 0x5A, 0x00), red(0xA8, 0x1E, 0x1E), ochreDark(0xF0, 0xC0, 0x60),
        redDark(0xFF, 0x9A, 0x90);
    const bool dark = currentTheme().kind == ThemeKind::Dark;
    QPalette colours = palette();
    const TimerLook look = timerLook(seconds, minutes);
    if (look == TimerLook::Soon) colours.setColor(QPalette::WindowText, dark ? ochreDark : ochre);
    if (look == TimerLook::Over) colours.setColor(QPalette::WindowText, dark ? redDark : red);
    m_timer->setPalette(colours);
}

QString PresentConsole::bannerText() const { return m_banner->text(); }
QString PresentConsole::notesText() const { return m_notes->toPlainText(); }
QString PresentConsole::timerText() const { return m_timer->text(); }

QString PresentConsole::toolWords(StageTool tool) {
    switch (tool) {
        case StageTool::None:
            return {};
        case StageTool::Pen:
            return tr("Pen: draw in the chart here. Ctrl+Z takes a stroke back, E all, D ends.");
        case StageTool::Laser:
            return tr("Laser dot: point here. L ends.");
        case StageTool::Spotlight:
            return tr("Spotlight: point here; [ and ] change its size. S ends.");
        case StageTool::Magnifier:
            return tr("Magnifier: point here. Z ends.");
    }
    return {};
}

void PresentConsole::showOnly(QWidget* view) {
    for (QWidget* one : views()) one->setVisible(one == view);
}

void PresentConsole::turnOverview() {
    const bool open = !m_overview->isVisible();
    if (open) m_overview->open();
    showOnly(open ? static_cast<QWidget*>(m_overview) : m_mirror);
}

void PresentConsole::turnBackRow() {
    const bool open = !m_backRow->isVisible();
    showOnly(open ? static_cast<QWidget*>(m_backRow) : m_mirror);
    if (open) showAll();
}

void PresentConsole::showKeys() {
    QStringList lines;
    for (const KeyLine& one : presentKeyLines()) lines << tr("%1: %2", "keys, what they do").arg(one.keys, one.does);
    m_notes->setPlainText(lines.join(QLatin1Char('\n')));
}

void PresentConsole::closeEvent(QCloseEvent* event) {
    event->accept();
    emit closed();
}

}  // namespace theca::app
