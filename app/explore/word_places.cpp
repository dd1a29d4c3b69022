#include "app/explore/word_places.h"

#include <QMainWindow>
#include <algorithm>

#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/explore/side_pages.h"
#include "app/explore/workspace.h"
#include "app/spine/spine_view.h"
#include "app/therapies/part_sections.h"
#include "app/therapies/patient_panel.h"
#include "app/therapies/people_panel.h"
#include "app/therapies/pump_sections.h"
#include "app/therapies/therapy_list.h"

namespace theca::app {

namespace {

QWidget* chartOf(Signal::Kind kind, const Workspace& workspace) {
    const auto& panels = workspace.charts()->panels();
    const auto found = std::find_if(panels.begin(), panels.end(), [kind](const ChartPanel* panel) {
        return panel->values().spec().signal.kind == kind;
    });
    return found == panels.end() ? nullptr : *found;
}

QWidget* page(const char* id, Workspace& workspace) {
    workspace.pages()->setCurrent(QString::fromLatin1(id));
    workspace.refreshSide();
    QWidget* part = &workspace.pages()->currentPage();
    workspace.reveal(part);
    return part;
}

template <class Part>
QWidget* inColumn(const QMainWindow& window) {
    auto* list = window.findChild<TherapyList*>();
    QWidget* part = list ? list->findChild<Part*>() : nullptr;
    if (part) list->ensureWidgetVisible(part);
    return part;
}

}  // namespace

QWidget* wordPlace(GlossaryPlace place, const QMainWindow& window, Workspace& workspace) {
    switch (place) {
        case GlossaryPlace::CsfChart: {
            QWidget* levels = chartOf(Signal::Kind::Csf, workspace);
            return levels ? levels : chartOf(Signal::Kind::Cranial, workspace);
        }
        case GlossaryPlace::PlasmaChart:
            return chartOf(Signal::Kind::Plasma, workspace);
        case GlossaryPlace::EffectChart:
            return chartOf(Signal::Kind::ReadOut, workspace);
        case GlossaryPlace::Spine:
            return page("spine", workspace);
        case GlossaryPlace::Numbers:
            return page("numbers", workspace);
        case GlossaryPlace::Exposure:
            return page("exposure", workspace);
        case GlossaryPlace::People:
            return inColumn<PeoplePanel>(window);
        case GlossaryPlace::PumpCard:
            return inColumn<PumpSection>(window);
        case GlossaryPlace::TabletsCard:
            return inColumn<OralSection>(window);
        case GlossaryPlace::InjectionCard:
            return inColumn<InjectionSection>(window);
        case GlossaryPlace::PatientCard:
            return inColumn<PatientPanel>(window);
        case GlossaryPlace::None:
            break;
    }
    return nullptr;
}

}  // namespace theca::app
