#pragma once

#include "app/document/side_page.h"

namespace theca::app {

class BrainPanel;
class DrugNote;
class ExposurePanel;

/// Exposure in numbers, the fluid around the brain, and a note on the drug. Its parts are built when it is first shown.
class ExposurePage final : public SidePage {
    Q_OBJECT

public:
    using SidePage::SidePage;

    void show(const PageContent& content) override;
    using QWidget::show;
    bool showsPeople() const override { return true; }

private:
    void build();

    ExposurePanel* m_exposure = nullptr;
    BrainPanel* m_brain = nullptr;
    DrugNote* m_drug = nullptr;
};

PageOffer exposurePage();

}  // namespace theca::app
