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

/// One rate of a pump's program and when it starts.
class RateSection final : public Section {
    Q_OBJECT

public:
    RateSection(std::size_t therapy, std::size_t step, Hours horizon, QWidget* parent = nullptr);
};

/// One programmed bolus of a pump.
class BolusSection final : public Section {
    Q_OBJECT

public:
    BolusSection(std::size_t therapy, std::size_t bolus, Hours horizon, QWidget* parent = nullptr);
};

/// The pump itself: where its catheter ends and what is in it.
class PumpSection final : public Section {
    Q_OBJECT

public:
    explicit PumpSection(std::size_t therapy, QWidget* parent = nullptr);
    void show(const PanelContent& content) override;

private:
    LevelControl* m_tip = nullptr;
};

}  // namespace theca::app
