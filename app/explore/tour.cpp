#include "app/explore/tour.h"

#include <QCheckBox>
#include <QEvent>
#include <QMenuBar>
#include <QShortcut>

#include "app/base/display.h"
#include "app/document/document.h"
#include "app/explore/side_pages.h"
#include "app/explore/workspace.h"
#include "app/spine/spine_view.h"
#include "app/therapies/pump_sections.h"
#include "app/therapies/therapy_card.h"
#include "app/therapies/therapy_list.h"
#include "app/words/call_out.h"

namespace theca::app {

namespace {

constexpr std::size_t injection = 1, pump = 2;  ///< of the example

double rateOf(const Scenario& scenario) { return scenario.therapies.at(pump).pump->program.at(0).rate.number(); }
Level tipOf(const Scenario& scenario) { return scenario.therapies.at(pump).pump->tip; }

}  // namespace

Tour::Tour(TourWindow parts, const QWidget& over, QObject* parent) : QObject(parent), m_parts(std::move(parts)) {
    m_parts.window->setGeometry(over.geometry());
    m_parts.window->installEventFilter(this);
    m_parts.window->show();
    m_callOut = new CallOut(m_parts.window.get());
    auto* leave = new QShortcut(QKeySequence(Qt::Key_Escape), m_parts.window.get());
    connect(leave, &QShortcut::activated, this, &Tour::end, Qt::QueuedConnection);
    connect(&m_parts.document, &Document::changed, this, &Tour::look, Qt::QueuedConnection);
    m_before = m_parts.document.scenario();
    point();
}

Tour::~Tour() = default;

/// Closing its window ends it, and asks nothing: nothing of it is kept.
bool Tour::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() != QEvent::Close) return QObject::eventFilter(watched, event);
    event->ignore();
    QMetaObject::invokeMethod(this, &Tour::end, Qt::QueuedConnection);
    return true;
}

void Tour::end() {
    if (m_parts.window->isHidden()) return;
    m_parts.window->hide();
    emit ended();
}

/// Whether what the step asks for was done.
bool Tour::done(const Scenario& now) const {
    if (now.therapies.size() != m_before.therapies.size()) return false;
    switch (m_step) {
        case 0:
            return !now.therapies[injection].shown;
        case 1:
            return rateOf(now) != rateOf(m_before);
        case 2:
            return tipOf(now) != tipOf(m_before);
        default:
            return m_parts.document.history().position() < m_parts.document.history().size() - 1;
    }
}

void Tour::look() {
    const Scenario& now = m_parts.document.scenario();
    if (m_step >= steps || !done(now)) return;
    ++m_step;
    m_before = now;
    if (m_step == steps) return end();
    point();
}

void Tour::point() {
    const auto& cards = m_parts.therapies.cards();
    const auto counted = [this](const QString& words) {
        return tr("%1 of %2 · %3", "number, of how many, what to do").arg(m_step + 1).arg(steps).arg(words);
    };
    QWidget* part = nullptr;
    QString words;
    if (m_step == 0) {
        part = cards.at(injection)->findChild<QCheckBox*>();
        words =
            tr("Three ways to give one drug. Untick “%1”: its curves go. (A copy to try things in; Esc ends the tour.)")
                .arg(inLanguage(m_before.therapies[injection].name));
    } else if (m_step == 1) {
        part = cards.at(pump)->findChild<RateSection*>();
        words = tr("Every number is yours to move. Move the rate: the curves follow.");
    } else if (m_step == 2) {
        m_parts.workspace.pages()->setCurrent(QStringLiteral("spine"));
        part = m_parts.workspace.findChild<SpineView*>();
        words = tr("Where the drug is. Drag the tip of the catheter up or down, or move it with the arrow keys.");
    } else {
        part = m_parts.window->menuBar();
        words = tr("Everything can be taken back. Press Ctrl+Z.");
    }
    if (m_step < 2) m_parts.therapies.ensureWidgetVisible(part);
    if (m_step == 2) m_parts.workspace.reveal(part);
    m_callOut->point(part, counted(words));
}

}  // namespace theca::app
