#include "app/explore/time_commands.h"

#include <QLocale>
#include <QMenu>
#include <QToolTip>
#include <algorithm>

#include "app/base/display.h"
#include "app/base/number_text.h"
#include "app/charts/chart_stack.h"
#include "app/document/document.h"
#include "app/document/places.h"
#include "app/document/playhead_edits.h"
#include "app/explore/chart_contents.h"
#include "app/explore/side_pages.h"
#include "app/explore/workspace.h"
#include "app/spine/race.h"
#include "app/spine/spine_page.h"
#include "app/time/from_here.h"
#include "app/controls/glyph_button.h"
#include "app/time/time_bar.h"

namespace theca::app {

namespace {

constexpr double raceSpeed = 6;  ///< hours per second: three days in twelve

std::vector<double> eventTimes(const Scenario& simulated, const Run& run) {
    std::vector<double> times;
    const auto& therapies = simulated.therapies;
    for (std::size_t i = 0; i < therapies.size(); ++i) {
        if (!therapies[i].shown) continue;
        for (const Event& event : run.therapies[i].events()) times.push_back(event.at.number());
    }
    std::sort(times.begin(), times.end());
    times.erase(std::unique(times.begin(), times.end()), times.end());
    return times;
}

/// The places of a condition: that of the top chart, plasma, the effects, the CSF from the brain down.
std::vector<PauseContent::Place> places(const View& view, const Drug& drug) {
    std::vector<PauseContent::Place> found;
    const auto add = [&](const QString& title, Signal signal, bool concentration) {
        found.push_back({title, signalName(signal, drug), concentration ? unitName(view.units) : QString(),
                         concentration ? unitFactor(view.units, drug) : 1});
    };
    const auto addFluid = [&](std::optional<Level> level) {
        if (level)
            add(TimeCommands::tr("Spinal fluid at %1").arg(levelText(*level)), Signal::csf(*level), true);
        else
            add(TimeCommands::tr("Fluid around the brain"), Signal::cranial(), true);
    };
    addFluid(view.level);
    add(TimeCommands::tr("Blood plasma"), Signal::plasma(), true);
    for (const ReadOut* effect : shownEffects(drug))
        add(inLanguage(effect->title), Signal::readOut(static_cast<int>(effect - drug.readOuts.data())),
            effect->kind == ReadOutKind::Concentration);
    if (view.level) addFluid(std::nullopt);
    for (int index = levelCount - 1; index >= 0; --index)
        if (view.level != Level{index}) addFluid(Level{index});
    return found;
}

}  // namespace

TimeCommands::TimeCommands(Document& document, Workspace& workspace, TimeBar& bar, QObject* parent)
    : QObject(parent), m_document(document), m_workspace(workspace), m_bar(bar), m_player(document), m_edition(document.edition()) {
    connectBar();
    connect(&document, &Document::changed, this, &TimeCommands::forgetCondition);
    connect(&document, &Document::changed, this, &TimeCommands::show);
    connect(&document, &Document::speedChanged, this, &TimeCommands::show);
    connect(&document, &Document::playheadMoved, this, &TimeCommands::showPlayhead);
    connect(&m_player, &Player::changed, this, &TimeCommands::show);
    connect(&m_player, &Player::conditionMet, this, &TimeCommands::tellPause);
    connect(&workspace, &Workspace::raceAsked, this, &TimeCommands::race);
    connect(workspace.charts(), &ChartStack::playAsked, &m_player, &Player::toggle);
    show();
}

void TimeCommands::connectBar() {
    connect(&m_bar, &TimeBar::playAsked, &m_player, &Player::toggle);
    connect(&m_bar, &TimeBar::playheadAsked, &m_document, &Document::movePlayhead);
    connect(&m_bar, &TimeBar::scrubbing, &m_player, &Player::hold);
    connect(&m_bar, &TimeBar::speedAsked, &m_document, &Document::setSpeed);
    connect(&m_bar, &TimeBar::loopAsked, &m_player, &Player::setLoops);
    connect(&m_bar, &TimeBar::conditionChosen, this, &TimeCommands::choose);
    connect(&m_bar, &TimeBar::edited, &m_document, &Document::edit);
    connect(&m_bar, &TimeBar::fillAsked, this, &TimeCommands::fillHere);
}

void TimeCommands::togglePlay() { m_player.toggle(); }

void TimeCommands::stepForward() { m_bar.stepForward(); }

void TimeCommands::stepBack() { m_bar.stepBack(); }

void TimeCommands::goToStart() { m_document.movePlayhead(0); }

void TimeCommands::goToEnd() { m_document.movePlayhead(m_document.simulated().horizon.number()); }

void TimeCommands::toggleLoop() { m_player.setLoops(!m_player.loops()); }

void TimeCommands::addBookmarkHere() { m_document.edit(addBookmark(Hours(m_document.playhead()), {})); }

void TimeCommands::race() {
    m_document.seal();
    m_document.edit(startRace(m_document.drug()));
    m_workspace.pages()->setCurrent(spinePage().id);
    m_document.movePlayhead(0);
    m_document.setSpeed(raceSpeed);
    m_player.play();
}

void TimeCommands::choose(const PauseWhen& condition, bool on) {
    const PauseWhen before = pauseContent(false).condition;
    m_condition = condition;
    if (!sameMeasure(before, condition, m_document.drug()))
        m_condition->value = usualValue(condition, m_document.run());
    m_player.setCondition(on ? m_condition : std::nullopt);
    show();
}

/// Another scenario has other therapies and places.
void TimeCommands::forgetCondition() {
    if (m_edition == m_document.edition()) return;
    m_edition = m_document.edition();
    m_condition.reset();
    m_player.setCondition(std::nullopt);
}

void TimeCommands::fillHere() {
    QMenu* menu = m_bar.hereMenu();
    menu->clear();
    for (const HereOffer& offer : offersAt(m_document.scenario(), m_document.library(), Hours(m_document.playhead())))
        menu->addAction(inMenu(offer.text), this, [this, change = offer.change] { m_document.edit(change); });
    if (menu->isEmpty()) menu->addAction(tr("Nothing can be given at this time."))->setEnabled(false);
}

PauseContent TimeCommands::pauseContent(bool inDays) const {
    PauseContent pause;
    for (const Therapy& therapy : m_document.simulated().therapies) pause.therapies.push_back(inLanguage(therapy.name));
    pause.places = places(m_document.scenario().view, m_document.drug());
    pause.condition = m_condition.value_or(usualPause(m_document.simulated(), m_document.run()));
    pause.on = m_player.condition().has_value();
    if (!pause.on) return pause;
    const auto next = nextPause(pause.condition, m_document.run(), m_document.playhead(), m_player.loops());
    pause.next = next ? tr("Next at %1.").arg(timeText(*next, inDays, QLocale())) : tr("It does not happen any more.");
    return pause;
}

/// Over the button that continues playing.
void TimeCommands::tellPause() {
    const PauseContent pause = pauseContent(false);
    const PauseWhen& met = pause.condition;
    const auto place = std::find_if(pause.places.begin(), pause.places.end(),
                                    [&met](const PauseContent::Place& one) { return one.what == met.what; });
    if (place == pause.places.end() || met.therapy >= pause.therapies.size()) return;
    const QString value = QStringLiteral("%1 %2").arg(setting(met.value * place->factor), place->unit).trimmed();
    const QString words = met.way == Crossing::Falls ? tr("Paused: %1, %2, has fallen to %3.", "therapy, place, value")
                                                     : tr("Paused: %1, %2, has risen to %3.", "therapy, place, value");
    const QWidget* button = m_bar.playButton();
    const QPoint above = button->mapToGlobal(QPoint(0, -3 * button->height()));
    QToolTip::showText(above, inLines(words.arg(pause.therapies[met.therapy], place->title, value)), m_bar.playButton());
}

TimeContent TimeCommands::content() const {
    const View& view = m_document.scenario().view;
    TimeContent content;
    content.playhead = m_document.playhead();
    content.horizon = m_document.simulated().horizon.number();
    content.inDays = countsInDays(view.timeUnit, content.horizon);
    content.events = eventTimes(m_document.simulated(), m_document.run());
    content.bookmarks = view.bookmarks;
    content.speed = m_document.speed();
    content.playing = m_player.isPlaying();
    content.loops = m_player.loops();
    content.pause = pauseContent(content.inDays);
    return content;
}

void TimeCommands::show() {
    m_bar.show(content());
    showPlayhead();
}

void TimeCommands::showPlayhead() {
    if (m_player.isPlaying()) m_workspace.charts()->reveal(m_document.playhead());
    m_bar.setPlayhead(m_document.playhead());
}

}  // namespace theca::app
