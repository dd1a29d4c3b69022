#pragma once

#include "app/base/scoped_connection.h"
#include "app/controls/text_box.h"
#include "app/therapies/section.h"

class QTimeEdit;
class QToolButton;

/// The parts of a pump's card.
namespace theca::app {

class ErrorLabel;

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

/// One entry of a pump's day schedule: from a time of day on, every day.
class ScheduleSection final : public Section {
    Q_OBJECT

public:
    ScheduleSection(std::size_t therapy, std::size_t entry, QWidget* parent = nullptr);
    void show(const PanelContent& content) override;

private:
    std::size_t m_therapy;
    std::size_t m_entry;
    QTimeEdit* m_clock;
};

/// What the patient may request from the pump, and when it is requested.
class PatientBolusSection final : public Section {
    Q_OBJECT

public:
    explicit PatientBolusSection(std::size_t therapy, QWidget* parent = nullptr);
    void show(const PanelContent& content) override;

private:
    struct Requests {
        std::vector<Hours> times;
        QString problem;  ///< why what was typed cannot be taken
    };
    static Requests readRequests(const QString& typed);
    void takeRequests(const QString& typed);

    std::size_t m_therapy;
    TextBox* m_requests;
    ErrorLabel* m_wrong;
    ScopedConnection m_requestsTaken;
};

/// One refill of the reservoir.
class RefillSection final : public Section {
    Q_OBJECT

public:
    RefillSection(std::size_t therapy, std::size_t refill, Hours horizon, QWidget* parent = nullptr);
};

/// The pump itself: where its catheter ends, its contents, and, closed at first, its construction.
class PumpSection final : public Section {
    Q_OBJECT

public:
    explicit PumpSection(std::size_t therapy, QWidget* parent = nullptr);
    void show(const PanelContent& content) override;

private:
    void addMore(std::size_t therapy);
    void setOpen(bool open);

    LevelControl* m_tip = nullptr;
    QToolButton* m_more = nullptr;
    std::vector<QWidget*> m_details;  ///< closed at first
};

}  // namespace theca::app
