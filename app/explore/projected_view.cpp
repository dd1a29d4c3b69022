#include "app/explore/projected_view.h"

#include <QLabel>
#include <QVBoxLayout>

#include "app/base/appearance.h"
#include "app/present/stage_picture.h"
#include "app/present/talk_files.h"
#include "core/lesson/talk_edits.h"

namespace theca::app {

ProjectedView::ProjectedView(QWidget* parent)
    : QWidget(parent), m_picture(new StagePicture(this)), m_problem(new QLabel(this)) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->addWidget(m_picture, 1);
    rows->addWidget(m_problem);
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_picture->setMinimumSize(200, 150);
}

void ProjectedView::setStageSize(QSize size) {
    m_size = size;
    m_picture->setStageSize(size);
}

void ProjectedView::show(const Scenario& scenario, const std::shared_ptr<const Library>& library) {
    if (m_scenario == scenario) return draw();
    m_scenario = scenario;
    const OpenedTalk opened = openTalk(std::make_shared<const Lesson>(withScene(emptyTalk(), scenario)), library);
    m_facts = opened.facts;
    m_problem->setText(opened.problem);
    m_problem->setVisible(!opened.problem.isEmpty());
    draw();
}

void ProjectedView::setPlayhead(double hours) {
    m_playhead = hours;
    draw();
}

void ProjectedView::draw() {
    constexpr int usualRow = 6;
    std::optional<StageContent> content;
    if (m_facts) {
        StageState state = stageAt(m_facts->talk(), {});
        state.playhead = Hours(m_playhead);
        content = contentAt(*m_facts, state);
    }
    const HallPalette palette = currentTheme().kind == ThemeKind::Dark ? HallPalette::Dark : HallPalette::Light;
    m_picture->showStage(content, PresentPlayer::Screen::Picture, usualRow, palette);
}

}  // namespace theca::app
