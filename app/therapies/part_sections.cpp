#include "app/therapies/part_sections.h"

#include <QLabel>
#include <QVBoxLayout>
#include <algorithm>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/base/joined_text.h"
#include "app/controls/level_control.h"
#include "app/document/kept.h"
#include "app/therapies/number_specs.h"

namespace theca::app {

namespace {

constexpr double fallbackInterval_h = 8;

/// A course of several doses has an interval; no dose after its last can be missed or doubled.
void setDoses(OralCourse& course, double doses) {
    course.doses = static_cast<int>(doses);
    if (course.doses > 1 && course.interval.number() <= 0) course.interval = Hours(fallbackInterval_h);
    const auto beyond = [&course](int number) { return number > course.doses; };
    std::erase_if(course.missed, beyond);
    std::erase_if(course.doubled, beyond);
}

QString numbersOf(const std::vector<int>& doses) {
    constexpr std::size_t most = 20;
    QStringList words;
    for (std::size_t i = 0; i < std::min(doses.size(), most); ++i) words << QString::number(doses[i]);
    if (doses.size() > most) words << QStringLiteral("…");
    return listed(words);
}

}  // namespace

OralSection::OralSection(std::size_t therapy, std::size_t course, Hours horizon, QWidget* parent)
    : Section(parent), m_therapy(therapy), m_course(course), m_words(new QLabel(this)) {
    const QString path = entryPath<&Therapy::oral>(therapy, course);
    const auto of = [ therapy, course ](auto& s) -> auto& { return s.therapies[therapy].oral[course]; };
    addMember<&OralCourse::dose>(tabletDose(), path, of);
    m_interval = addMember<&OralCourse::interval>(tabletInterval(), path, of);
    addNumber(
        tabletCount(), path + keyOf<&OralCourse::doses>(),
        [of](const Scenario& s) { return static_cast<double>(of(s).doses); },
        [this, of](Scenario& s, double doses) {
            setDoses(of(s), doses);
            bringDosesBack(*m_history, s, m_therapy, m_course);
        });
    addMember<&OralCourse::start>(timeOf(tr("First dose at"), tr("When the first tablet is taken."), horizon), path,
                                  of);
    setTextRole(m_words, TextRole::Caption);
    m_words->setWordWrap(true);
    rows()->addWidget(m_words);
}

void OralSection::show(const PanelContent& content) {
    const OralCourse& course = content.scenario.therapies[m_therapy].oral[m_course];
    Section::show(content);
    m_history = &content.history;
    m_interval->setVisible(course.doses > 1);
    QStringList words;
    if (!course.missed.empty()) words << tr("Missed: dose %1.").arg(numbersOf(course.missed));
    if (!course.doubled.empty()) words << tr("Taken twice: dose %1.").arg(numbersOf(course.doubled));
    m_words->setText(sentencesInRow(words));
    m_words->setVisible(!words.isEmpty());
}

InjectionSection::InjectionSection(std::size_t therapy, std::size_t injection, Hours horizon, QWidget* parent)
    : Section(parent) {
    const QString path = entryPath<&Therapy::injections>(therapy, injection);
    const auto of = [ therapy, injection ](auto& s) -> auto& { return s.therapies[therapy].injections[injection]; };
    addMember<&Injection::dose>(injectionDose(), path, of);
    m_level = addLevel(
        tr("Level"), tr("The vertebra the needle goes in at; the drug spreads around it at once."),
        path + keyOf<&Injection::level>(), [of](const Scenario& s) { return of(s).level; },
        [of](Scenario& s, Level level) { of(s).level = level; });
    addMember<&Injection::at>(timeOf(tr("Given at"), tr("When the injection is given."), horizon), path, of);
}

void InjectionSection::show(const PanelContent& content) {
    Section::show(content);
    m_level->setEnabled(content.scenario.csfModel == CsfModel::Levels);
}

}  // namespace theca::app
