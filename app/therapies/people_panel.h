#pragma once

#include "app/therapies/section.h"

class QComboBox;
class QToolButton;

namespace theca::app {

class SteadyLabel;

/// The number of virtual people whose bands are drawn, and how they differ; closed at first.
class PeoplePanel final : public Section {
    Q_OBJECT

public:
    explicit PeoplePanel(QWidget* parent = nullptr);

    void show(const PanelContent& content) override;
    using Section::show;
    QToolButton* heading() const { return m_heading; }
    QComboBox* count() const { return m_count; }
    QComboBox* preset() const { return m_preset; }

private:
    void buildHeading();
    void buildCount();
    void buildPreset();
    void setOpen(bool open);

    QToolButton* m_heading;
    QComboBox* m_count;
    QComboBox* m_preset;
    SteadyLabel* m_words;
    std::vector<QWidget*> m_parts;
};

}  // namespace theca::app
