#pragma once

#include <QWidget>
#include <memory>
#include <optional>

#include "core/data/library.h"
#include "core/scenario/scenario.h"

class QLabel;

namespace theca::app {

class StagePicture;
class TalkFacts;

/// What is shown, as a hall would see it: the stage of one scene, of the size of a projector's picture.
class ProjectedView final : public QWidget {
    Q_OBJECT

public:
    explicit ProjectedView(QWidget* parent);

    void setStageSize(QSize size);
    /// The size of the stage, none before it was set.
    QSize stageSize() const { return m_size; }
    void show(const Scenario& scenario, const std::shared_ptr<const Library>& library);
    using QWidget::show;
    /// h
    void setPlayhead(double hours);
    const StagePicture& picture() const { return *m_picture; }

private:
    void draw();

    StagePicture* m_picture;
    QLabel* m_problem;
    std::optional<Scenario> m_scenario;
    std::shared_ptr<const TalkFacts> m_facts;
    double m_playhead = 0;
    QSize m_size;
};

}  // namespace theca::app
