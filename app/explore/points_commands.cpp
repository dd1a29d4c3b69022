#include "app/explore/points_commands.h"

#include <QFileDialog>
#include <QFileInfo>
#include <QMenu>
#include <algorithm>

#include "app/base/display.h"
#include "app/base/sentences.h"
#include "app/base/settings.h"
#include "app/document/document.h"
#include "app/explore/banner.h"
#include "app/files/table_file.h"
#include "app/import/import_panel.h"
#include "core/scenario/problems.h"
#include "core/scenario/scenario_fields.h"

namespace theca::app {

PointsCommands::PointsCommands(Document& document, ImportPanel& panel, Banner& banner, QWidget* window)
    : QObject(window), m_document(document), m_panel(panel), m_banner(banner), m_window(window) {
    connect(&panel, &ImportPanel::added, this, [this](const Observation& observation) { add(observation); });
}

/// Unless a scenario cannot hold so many.
void PointsCommands::add(const Observation& observation) {
    Scenario next = m_document.scenario();
    next.observations.push_back(observation);
    const Errors errors = problems(next);
    const auto tooMany = std::find_if(errors.begin(), errors.end(), [](const Error& error) {
        return error.path == format::field<&Scenario::observations>().key;
    });
    if (tooMany != errors.end()) return m_banner.show(sentence(*tooMany));
    m_document.seal();
    m_document.edit([&next](Scenario& s) { s.observations = next.observations; });
}

bool PointsCommands::open(const QString& fileName) {
    LoadedTable loaded = readTableFile(fileName);
    m_banner.show(loaded.problem);
    if (!loaded.table) return false;
    rememberFolder(FolderOf::Scenarios, fileName);
    const Scenario& scenario = m_document.scenario();
    m_panel.ask(QFileInfo(fileName).fileName(), std::move(*loaded.table),
                {m_document.drug(), scenario.view, scenario.horizon});
    return true;
}

void PointsCommands::choose() {
    const QString last = lastFolder(FolderOf::Scenarios);
    const QString folder = last.isEmpty() ? QFileInfo(m_document.fileName()).path() : last;
    const QString name =
        QFileDialog::getOpenFileName(m_window, tr("Add your own points"), folder,
                                     tr("Tables of points (%1);;All files (*)").arg(tablePatterns()));
    if (!name.isEmpty()) open(name);
}

void PointsCommands::remove(int index) {
    m_document.seal();
    m_document.edit([index](Scenario& s) {
        if (index >= 0 && index < static_cast<int>(s.observations.size()))
            s.observations.erase(s.observations.begin() + index);
    });
}

void PointsCommands::fillRemovals(QMenu* menu) {
    const auto& sets = m_document.scenario().observations;
    if (sets.empty() && menu->isEmpty()) return menu->setEnabled(false);
    menu->clear();
    for (std::size_t i = 0; i < sets.size(); ++i) {
        const QString name = tr("%1 (%2)", "a set of points, what was measured")
                                 .arg(isolatedName(sets[i].label), QString::fromStdString(sets[i].what));
        menu->addAction(inMenu(name), this, [this, i] { remove(static_cast<int>(i)); });
    }
    menu->setEnabled(!sets.empty());
}

}  // namespace theca::app
