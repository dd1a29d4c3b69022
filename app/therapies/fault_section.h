#pragma once

#include "app/therapies/section.h"

namespace theca::app {

/// Controls for a fault of the pump.
class FaultSection final : public Section {
    Q_OBJECT

public:
    /// Controls for the fault with an index in its therapy's list, which is of the kind of `fault`.
    FaultSection(std::size_t therapy, std::size_t place, const Fault& fault, Hours horizon, QWidget* parent = nullptr);
    void show(const PanelContent& content) override;

private:
    void addTimes(const Fault& fault, Hours horizon);
    void addTip();
    QString path(const QString& key = {}) const;
    auto any() const;
    template <class Kind>
    auto of() const;

    std::size_t m_therapy;
    std::size_t m_place;
    const History<Scenario>* m_history = nullptr;  ///< of the document, where a tip had slipped to
    LevelControl* m_tip = nullptr;
};

}  // namespace theca::app
