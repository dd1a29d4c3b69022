#include "app/explore/help_sections.h"

#include <QWidget>
#include <array>

#include "app/charts/chart_stack.h"
#include "app/compare/compare_panel.h"
#include "app/evidence/numbers_panel.h"
#include "app/explore/axis_panel.h"
#include "app/explore/exposure_page.h"
#include "app/history/history_panel.h"
#include "app/import/import_panel.h"
#include "app/learn/drill_page.h"
#include "app/learn/lesson_list.h"
#include "app/learn/lesson_view.h"
#include "app/spine/heat_strip.h"
#include "app/spine/spine_page.h"
#include "app/therapies/people_panel.h"
#include "app/therapies/therapy_list.h"
#include "app/time/time_bar.h"

namespace theca::app {

namespace {

template <class Kind>
bool isA(const QWidget* part) {
    return qobject_cast<const Kind*>(part);
}

struct Described {
    bool (*is)(const QWidget* part);
    const char* section;
};

/// Innermost first where one lies in another.
constexpr std::array described = {
    Described{isA<LessonView>, "learn"},
    Described{isA<LessonList>, "learn"},
    Described{isA<DrillPage>, "learn"},
    Described{isA<HeatStrip>, "the-spine"},
    Described{isA<SpinePage>, "the-spine"},
    Described{isA<TimeBar>, "time"},
    Described{isA<HistoryPanel>, "time"},
    Described{isA<ComparePanel>, "compare"},
    Described{isA<AxisPanel>, "compare"},
    Described{isA<NumbersPanel>, "more"},
    Described{isA<PeoplePanel>, "more"},
    Described{isA<ExposurePage>, "compare"},
    Described{isA<ImportPanel>, "your-own-points"},
    Described{isA<ChartStack>, "one-drug-three-ways"},
    Described{isA<TherapyList>, "one-drug-three-ways"},
};

}  // namespace

QString helpSectionOf(const QWidget* part) {
    for (; part; part = part->parentWidget()) {
        for (const Described& one : described)
            if (one.is(part)) return QString::fromLatin1(one.section);
    }
    return {};
}

}  // namespace theca::app
