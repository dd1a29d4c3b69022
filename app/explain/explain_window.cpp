#include "app/explain/explain_window.h"

#include <QCloseEvent>
#include <QKeyEvent>
#include <QPainter>
#include <algorithm>

#include "app/base/appearance.h"
#include "app/explain/big_button.h"
#include "app/explain/card_view.h"
#include "app/explain/leaflet.h"
#include "app/explain/leaflet_dialog.h"
#include "app/explain/picture_panel.h"
#include "app/explain/setup_page.h"
#include "core/text/resources.h"
#include "core/text/scenario_text.h"

namespace theca::app {

ExplainWindow::ExplainWindow(std::shared_ptr<const Library> library, Explanation explanation, Options options)
    : m_library(std::move(library)),
      m_explanation(std::move(explanation)),
      m_setup(std::move(options.setup)),
      m_still(options.still),
      m_seed(options.seed),
      m_speaker(options.speaker ? std::move(options.speaker) : systemSpeaker()),
      m_write(std::move(options.write)),
      m_reader(new Reader(*m_speaker, this)) {
    m_elapsed.start();
    const auto clock = options.clock ? options.clock : [this] { return m_elapsed.elapsed(); };
    m_idle = new IdleWatch(*this, clock);
    m_state.language = options.language;
    shuffle(m_state, m_seed);
    setObjectName(QStringLiteral("explain"));
    setMinimumSize(800, 600);
    m_held.setSingleShot(true);
    m_held.setInterval(2000);
    connect(&m_held, &QTimer::timeout, this, &ExplainWindow::openSetup);
    connect(m_reader, &Reader::at, this, &ExplainWindow::markRead);
    connect(m_idle, &IdleWatch::asks, this, &ExplainWindow::rebuild);
    connect(m_idle, &IdleWatch::answered, this, &ExplainWindow::rebuildSoon);
    connect(m_idle, &IdleWatch::gaveUp, this, &ExplainWindow::startAgain);
    m_idle->setActive(m_setup.kiosk);
    QAccessible::installActivationObserver(this);
    m_listened = QAccessible::isActive();
    tellExample(m_setup.example);
}

ExplainWindow::~ExplainWindow() {
    QAccessible::removeActivationObserver(this);
    m_reader->disconnect(this);
}

/// The example of this name, or the first.
void ExplainWindow::tellExample(const std::string& name) {
    const auto& all = m_explanation.examples;
    const bool known = std::find(all.begin(), all.end(), name) != all.end();
    const std::string file = "explain/" + (known ? name : all.front()) + ".theca";
    const Result<Scenario> scenario = readScenario(resource(file));
    if (scenario) tell(*scenario);
}

void ExplainWindow::tell(const Scenario& scenario) {
    Result<ToldRun> run = toldRun(scenario, m_explanation.drug, *m_library);
    m_refusal = run ? Errors() : run.errors();
    if (run) m_run = std::move(run).value();
    if (isRefused()) m_state.place = {};
    rebuild();
}

Telling ExplainWindow::telling() const {
    return {m_explanation, m_run, m_setup, m_state.answers.voice.value_or(Voice::Me), m_state.language.toStdString()};
}

QString ExplainWindow::word(std::string_view name) const {
    return QString::fromStdString(m_explanation.word(name).in(m_state.language.toStdString()));
}

QString ExplainWindow::word(std::string_view name, const std::map<std::string, std::string>& own) const {
    return QString::fromStdString(telling().word(name, own));
}

const ToldScreen* ExplainWindow::screen() const {
    const int at = m_state.place.screen;
    return at >= 0 && at < screenCount() ? &m_screens[std::size_t(at)] : nullptr;
}

void ExplainWindow::setState(const ExplainState& state) {
    m_state = state;
    rebuild();
}

void ExplainWindow::go(const ExplainPlace& place) {
    m_reader->stop();
    if (isRefused() && place.screen >= 0) return;
    m_state.place = place;
    m_state.day = DayKind::Planned;
    m_state.clearing = false;
    m_notice.clear();
    m_voiceless = false;
    m_arrived = true;
    rebuild();
}

void ExplainWindow::next() {
    ExplainPlace place = m_state.place;
    if (place.page + 1 < m_pages) {
        ++place.page;
    } else if (place.screen + 1 < screenCount()) {
        place = {std::max(place.screen, -1) + 1, false, 0};
    }
    go(place);
}

void ExplainWindow::back() {
    ExplainPlace place = m_state.place;
    if (place.page > 0) {
        --place.page;
    } else if (place.more) {
        place.more = false;
    } else {
        place = {std::max(place.screen - 1, ExplainPlace::start), false, 0};
    }
    go(place);
}

void ExplainWindow::setLanguage(const QString& language) {
    m_reader->stop();
    m_voiceless = false;
    m_state.language = language;
    rebuild();
}

void ExplainWindow::largerText() {
    const auto found = std::find(textPercents.begin(), textPercents.end(), m_state.textPercent);
    const bool last = found == textPercents.end() || found + 1 == textPercents.end();
    m_state.textPercent = last ? textPercents.front() : *(found + 1);
    rebuild();
}

void ExplainWindow::readAloud() {
    if (m_reader->isReading()) {
        m_reader->stop();
        rebuild();
        return;
    }
    m_voiceless = !m_speaker->speaks(m_state.language);
    if (m_voiceless) {
        showNotice(word("no_voice") + QLatin1Char(' ') +
                   word("no_voice_how", {{"packages", speechPackages().toStdString()}}));
        return;
    }
    m_reader->read(visibleSentences(), m_state.language);
}

std::vector<SentenceLabel*> ExplainWindow::spoken() const {
    std::vector<SentenceLabel*> all;
    for (SentenceLabel* one : m_root->findChildren<SentenceLabel*>())
        if (one->isVisibleTo(m_root) && one->property("spoken").toBool()) all.push_back(one);
    return all;
}

PictureView* ExplainWindow::seenPicture() const { return m_root->findChild<PictureView*>(); }

QStringList ExplainWindow::visibleSentences() const {
    QStringList all;
    for (const SentenceLabel* one : spoken()) all << one->text();
    if (const PictureView* picture = seenPicture()) all << picture->sentences();
    return all;
}

void ExplainWindow::markRead(int sentence) {
    if (BigButton* button = m_root->findChild<BigButton*>(QStringLiteral("readAloud"))) {
        button->setText(word(sentence < 0 ? "read_aloud" : "stop_reading"));
        button->setAccessibleName(button->text());
    }
    int i = 0;
    for (SentenceLabel* one : spoken()) one->setRead(i++ == sentence);
    if (PictureView* picture = seenPicture()) picture->setRead(sentence >= i);
}

void ExplainWindow::startAgain() {
    m_reader->stop();
    ExplainState fresh;
    fresh.language = m_state.language;
    fresh.textPercent = m_state.textPercent;
    shuffle(fresh, ++m_seed);
    m_notice.clear();
    m_voiceless = false;
    setState(fresh);
}

void ExplainWindow::openSetup() { go({ExplainPlace::setup, false, 0}); }

/// Another example is told only if another was chosen: what is told may be somebody's own plan.
void ExplainWindow::useSetup(const ExplainSetup& setup) {
    const bool other = setup.example != m_setup.example;
    m_setup = setup;
    rememberSetup(setup);
    m_idle->setActive(setup.kiosk);
    m_state.place = {};
    m_notice = word("setup_saved");
    if (other) return tellExample(setup.example);
    rebuild();
}

void ExplainWindow::showNotice(const QString& text) {
    m_notice = text;
    rebuild();
}

QString ExplainWindow::saveLeaflet(const QString& fileName) const {
    return m_write(fileName, leafletFor(fileName, telling(), m_state));
}

void ExplainWindow::chooseLeaflet() {
    const QString chosen = askForLeaflet(this, word("leaflet"), word("title"));
    if (chosen.isEmpty()) return;
    const QString problem = saveLeaflet(chosen);
    showNotice(problem.isEmpty() ? word("leaflet_saved", {{"file", chosen.toStdString()}}) : problem);
}

/// After the event that asked for it, whose sender is about to go.
void ExplainWindow::rebuildSoon() {
    if (m_soon) return;
    m_soon = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_soon = false;
            rebuild();
        },
        Qt::QueuedConnection);
}

void ExplainWindow::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    rebuild();
}

void ExplainWindow::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && m_root && m_look.theme != currentTheme()) rebuildSoon();
}

void ExplainWindow::paintEvent(QPaintEvent*) { QPainter(this).fillRect(rect(), m_look.theme.ground); }

void ExplainWindow::keyPressEvent(QKeyEvent* event) {
    const bool corner = event->modifiers() == (Qt::ControlModifier | Qt::ShiftModifier);
    if (event->key() == Qt::Key_S && corner) return openSetup();
    if (event->key() == Qt::Key_PageDown) return next();
    if (event->key() == Qt::Key_PageUp) return back();
    if (event->key() == Qt::Key_Escape) return leave();
    QWidget::keyPressEvent(event);
}

/// To the start, and from there out of the window, unless it stands in public or answers would be lost.
void ExplainWindow::leave() {
    if (m_state.place != ExplainPlace()) return go({});
    if (m_state.answers != PersonAnswers()) return showNotice(word("leave_first"));
    if (!m_setup.kiosk) close();
}

/// Screen readers came or went.
void ExplainWindow::accessibilityActiveChanged(bool active) {
    m_listened = active;
    rebuildSoon();
}

void ExplainWindow::closeEvent(QCloseEvent* event) {
    m_reader->stop();
    QWidget::closeEvent(event);
}

/// Holding the title for two seconds.
bool ExplainWindow::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::MouseButtonPress) m_held.start();
    if (event->type() == QEvent::MouseButtonRelease || event->type() == QEvent::Leave) m_held.stop();
    return QWidget::eventFilter(watched, event);
}

}  // namespace theca::app
