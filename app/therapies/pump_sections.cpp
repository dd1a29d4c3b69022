#include "app/therapies/pump_sections.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QRegularExpression>
#include <QSignalBlocker>
#include <QTimeEdit>
#include <QToolButton>
#include <QVBoxLayout>
#include <utility>

#include "app/base/display.h"
#include "app/base/typed_number.h"
#include "app/controls/error_label.h"
#include "app/controls/fold_heading.h"
#include "app/controls/level_control.h"
#include "app/therapies/number_specs.h"

namespace theca::app {

namespace {

constexpr double shortest_h = 1.0 / 60;

/// The times of a program increase: the hand moves a step, but for the first one, between its neighbours.
std::pair<double, double> roomOf(const std::vector<RateStep>& program, std::size_t step) {
    const double highest = step + 1 < program.size() ? program[step + 1].from.number() - shortest_h : longestTime_h;
    return {program[step - 1].from.number() + shortest_h, highest};
}

/// A duration of 0 means: as fast as the pump can.
double minutesOf(const std::optional<Minutes>& over) { return over ? over->number() : 0; }
std::optional<Minutes> overMinutes(double minutes) {
    return minutes > 0 ? std::optional<Minutes>(Minutes(minutes)) : std::nullopt;
}

}  // namespace

RateSection::RateSection(std::size_t therapy, std::size_t step, Hours horizon, QWidget* parent) : Section(parent) {
    const QString path = entryPath<&Pump::program>(therapy, step);
    const auto program = [therapy](auto& s) -> auto& { return s.therapies[therapy].pump->program; };
    addField(
        pumpRate(), path + keyOf<&RateStep::rate>(),
        [ program, step ](auto& s) -> auto& { return program(s)[step].rate; });
    if (step == 0) return;
    addNumber(
        timeOf(tr("From"), tr("When the pump changes to this rate."), horizon), path + keyOf<&RateStep::from>(),
        [program, step](const Scenario& s) { return program(s)[step].from.number(); },
        [program, step](Scenario& s, double from) { program(s)[step].from = Hours(from); },
        [program, step](const Scenario& s) -> HandRange {
            const auto [lowest, highest] = roomOf(program(s), step);
            return {lowest, highest};
        });
}

BolusSection::BolusSection(std::size_t therapy, std::size_t bolus, Hours horizon, QWidget* parent) : Section(parent) {
    const QString path = entryPath<&Pump::boluses>(therapy, bolus);
    const auto of = [ therapy, bolus ](auto& s) -> auto& { return s.therapies[therapy].pump->boluses[bolus]; };
    addMember<&PumpBolus::dose>(injectionDose(), path, of);
    addMember<&PumpBolus::at>(timeOf(tr("Given at"), tr("When the pump gives this extra dose."), horizon), path, of);
    addNumber(
        givenOver(), path + keyOf<&PumpBolus::over>(), [of](const Scenario& s) { return minutesOf(of(s).over); },
        [of](Scenario& s, double minutes) { of(s).over = overMinutes(minutes); });
}

ScheduleSection::ScheduleSection(std::size_t therapy, std::size_t entry, QWidget* parent)
    : Section(parent), m_therapy(therapy), m_entry(entry), m_clock(new QTimeEdit(this)) {
    const QString path = entryPath<&Pump::daySchedule>(therapy, entry);
    const auto of = [ therapy, entry ](auto& s) -> auto& { return s.therapies[therapy].pump->daySchedule[entry]; };
    addMember<&ClockRate::rate>(pumpRate(), path, of);
    m_clock->setDisplayFormat(QStringLiteral("HH:mm"));
    m_clock->setAccessibleName(tr("Time of day"));
    m_clock->setToolTip(tr("From this time of day on the pump gives this rate, every day."));
    obeyLock(m_clock, path + keyOf<&ClockRate::from>());
    auto* row = new QHBoxLayout;
    row->addWidget(new QLabel(tr("Daily from"), this), 1);
    row->addWidget(m_clock);
    rows()->addLayout(row);
    connect(m_clock, &QTimeEdit::timeChanged, this, [this, of](QTime time) {
        const ClockTime clock{time.hour() * 60 + time.minute()};
        emit edited([of, clock](Scenario& s) { of(s).from = clock; }, {});
    });
}

void ScheduleSection::show(const PanelContent& content) {
    Section::show(content);
    const QSignalBlocker quiet(m_clock);
    const int minutes = content.scenario.therapies[m_therapy].pump->daySchedule[m_entry].from.minutes;
    m_clock->setTime(QTime(minutes / 60, minutes % 60));
}

PatientBolusSection::PatientBolusSection(std::size_t therapy, QWidget* parent)
    : Section(parent), m_therapy(therapy), m_requests(new TextBox(this)), m_wrong(new ErrorLabel(this)) {
    const QString path = pumpPath(therapy) + keyOf<&Pump::patientBoluses>() + QLatin1Char('/');
    const auto of = [therapy](auto& s) -> auto& { return *s.therapies[therapy].pump->patientBoluses; };
    addMember<&PatientBoluses::dose>(injectionDose(), path, of);
    addNumber(
        givenOver(), path + keyOf<&PatientBoluses::over>(), [of](const Scenario& s) { return minutesOf(of(s).over); },
        [of](Scenario& s, double minutes) { of(s).over = overMinutes(minutes); });
    addMember<&PatientBoluses::lockout>(lockout(), path, of);
    addMember<&PatientBoluses::maxPerDay>(mostPerDay(), path, of);
    m_requests->setAccessibleName(tr("Asked for at, hours"));
    m_requests->setToolTip(tr("When the patient asks for a dose: hours from the start, with spaces between them."));
    rows()->addWidget(new QLabel(tr("Asked for at, h"), this));
    rows()->addWidget(m_requests);
    rows()->addWidget(m_wrong);
    connect(m_requests, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_wrong->setText(m_requests->isModified() ? readRequests(text).problem : QString());
    });
    m_requestsTaken = connect(m_requests, &TextBox::taken, this, &PatientBolusSection::takeRequests);
}

void PatientBolusSection::show(const PanelContent& content) {
    Section::show(content);
    QStringList times;
    for (const Hours at : content.scenario.therapies[m_therapy].pump->patientBoluses->requests)
        times << setting(at.number());
    m_requests->setGiven(times.join(QLatin1Char(' ')));
}

PatientBolusSection::Requests PatientBolusSection::readRequests(const QString& typed) {
    Requests read;
    for (const QString& word : typed.split(QRegularExpression(QStringLiteral("[\\s;]+")), Qt::SkipEmptyParts)) {
        const auto at = typedNumber(word);
        if (!at) return {{}, whyNoNumber(word)};
        if (*at < 0 || *at > longestTime_h)
            return {{}, tr("%1 is no time of a run; allowed are 0 to %2 h.").arg(word, setting(longestTime_h))};
        read.times.emplace_back(*at);
    }
    if (read.times.size() > format::mostEvents)
        return {{}, tr("At most %1 times can be asked for.").arg(format::mostEvents)};
    return read;
}

/// Where one of them is no time all of it stays in the box, with the reason below.
void PatientBolusSection::takeRequests(const QString& typed) {
    const Requests read = readRequests(typed);
    m_requests->setModified(!read.problem.isEmpty());
    m_wrong->setText(read.problem);
    if (!read.problem.isEmpty()) return;
    emit edited([therapy = m_therapy,
                 times = read.times](Scenario& s) { s.therapies[therapy].pump->patientBoluses->requests = times; },
                {});
    emit sealed();
}

RefillSection::RefillSection(std::size_t therapy, std::size_t refill, Hours horizon, QWidget* parent)
    : Section(parent) {
    const QString path = entryPath<&Pump::refills>(therapy, refill);
    const auto of = [ therapy, refill ](auto& s) -> auto& { return s.therapies[therapy].pump->refills[refill]; };
    addMember<&Refill::at>(timeOf(tr("Refilled at"), tr("When the pump is refilled."), horizon), path, of);
    addMember<&Refill::fill>(fillVolume(), path, of);
    addMember<&Refill::concentration>(pumpConcentration(), path, of);
    addCheck(
        tr("Top up"), tr("Adds to what is left instead of emptying the reservoir first."),
        path + keyOf<&Refill::topUp>(), [of](const Scenario& s) { return of(s).topUp; },
        [of](Scenario& s, bool on) { of(s).topUp = on; });
}

PumpSection::PumpSection(std::size_t therapy, QWidget* parent) : Section(parent) {
    const QString path = pumpPath(therapy);
    const auto pump = [therapy](auto& s) -> auto& { return *s.therapies[therapy].pump; };
    m_tip = addLevel(
        tr("Catheter tip"), tr("The vertebra at which the catheter ends: where the drug comes out."),
        path + keyOf<&Pump::tip>(), [pump](const Scenario& s) { return pump(s).tip; },
        [pump](Scenario& s, Level level) { pump(s).tip = level; });
    addMember<&Pump::concentration>(pumpConcentration(), path, pump);
    m_more = new QToolButton(this);
    m_more->setText(tr("Details"));
    m_more->setToolTip(tr("How much is in the pump, how long the catheter is, and whether it was filled first."));
    m_more->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_more->setAutoRaise(true);
    m_more->setCheckable(true);
    rows()->addWidget(m_more);
    connect(m_more, &QToolButton::toggled, this, &PumpSection::setOpen);
    addMore(therapy);
    setOpen(false);
}

void PumpSection::addMore(std::size_t therapy) {
    const QString path = pumpPath(therapy);
    const auto pump = [therapy](auto& s) -> auto& { return *s.therapies[therapy].pump; };
    m_details = {
        addMember<&Pump::fill>(fillVolume(), path, pump),
        addMember<&Pump::lowAlarm>(alarmVolume(), path, pump),
        withSource(addMember<&Pump::catheterLength>(catheterLength(), path, pump), ParameterId::catheterVolume),
        withSource(addMember<&Pump::deadVolume>(tubingVolume(), path, pump), ParameterId::pumpDeadVolume),
        addShare<&Pump::flowAccuracy>(flowAccuracy(), path, pump),
        addCheck(
            tr("Catheter filled with drug first"),
            tr("Otherwise the first hours bring fluid without drug, until the catheter has emptied."),
            path + keyOf<&Pump::primed>(), [pump](const Scenario& s) { return pump(s).primed; },
            [pump](Scenario& s, bool on) { pump(s).primed = on; }),
        addCheck(
            tr("Bridge after a new strength"),
            tr("The pump keeps the dose while the old solution is still in the catheter."),
            path + keyOf<&Pump::bridge>(), [pump](const Scenario& s) { return pump(s).bridge; },
            [pump](Scenario& s, bool on) { pump(s).bridge = on; })};
}

void PumpSection::setOpen(bool open) {
    pointTo(*m_more, open);
    for (QWidget* part : m_details) part->setVisible(open);
}

void PumpSection::show(const PanelContent& content) {
    Section::show(content);
    m_tip->setEnabled(content.scenario.csfModel == CsfModel::Levels);
}

}  // namespace theca::app
