#include "core/pump/pump_fluid.h"

#include <algorithm>
#include <cmath>

namespace theca {

PlugFlow::PlugFlow(double volume, double concentration) {
    if (volume > 0) m_plugs.push_back({volume, concentration});
}

double PlugFlow::untilChange(double incoming) const {
    if (m_plugs.empty()) return HUGE_VAL;
    const bool uniform = m_plugs.size() == 1 && m_plugs.front().concentration == incoming;
    return uniform ? HUGE_VAL : m_plugs.front().volume;
}

void PlugFlow::append(Plug plug) {
    if (!m_plugs.empty() && m_plugs.back().concentration == plug.concentration) {
        m_plugs.back().volume += plug.volume;
    } else {
        m_plugs.push_back(plug);
    }
}

void PlugFlow::push(double volume, double incoming) {
    if (volume <= 0 || m_plugs.empty()) return;
    if (m_plugs.size() == 1 && m_plugs.front().concentration == incoming) return;
    append({volume, incoming});
    Plug& first = m_plugs.front();
    if (volume >= first.volume) {
        m_plugs.pop_front();
    } else {
        first.volume -= volume;
    }
}

double PlugFlow::amount() const {
    double amount = 0;
    for (const Plug& plug : m_plugs) amount += plug.volume * plug.concentration;
    return amount;
}

void Reservoir::topUp(double added, double truly, double programmed) {
    const double total = volume + added;
    if (total <= 0) return;
    const auto mixed = [&](double here, double coming) {
        return here == coming ? here : (volume * here + added * coming) / total;
    };
    concentration = mixed(concentration, truly);
    believed = mixed(believed, programmed);
    volume = total;
}

}  // namespace theca
