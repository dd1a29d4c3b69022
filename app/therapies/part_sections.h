#pragma once

#include "app/therapies/section.h"

class QLabel;

namespace theca::app {

/// One course of tablets.
class OralSection final : public Section {
    Q_OBJECT

public:
    OralSection(std::size_t therapy, std::size_t course, Hours horizon, QWidget* parent = nullptr);
    void show(const PanelContent& content) override;

private:
    std::size_t m_therapy;
    std::size_t m_course;
    NumberControl* m_interval = nullptr;
    const History<Scenario>* m_history = nullptr;  ///< of the document, whose doses may come back
    QLabel* m_words;
};

/// One injection.
class InjectionSection final : public Section {
    Q_OBJECT

public:
    InjectionSection(std::size_t therapy, std::size_t injection, Hours horizon, QWidget* parent = nullptr);
    void show(const PanelContent& content) override;

private:
    LevelControl* m_level = nullptr;
};

}  // namespace theca::app
