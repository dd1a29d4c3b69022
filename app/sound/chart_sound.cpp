#include "app/sound/chart_sound.h"

#include <algorithm>
#include <cmath>

#include "app/base/joined_text.h"
#include "app/base/number_text.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/sound/hearing.h"

namespace theca::app {

namespace {

bool isDose(Event::Kind kind) {
    using Kind = Event::Kind;
    return kind == Kind::Tablet || kind == Kind::TabletDoubled || kind == Kind::Injection || kind == Kind::Bolus ||
           kind == Kind::PatientBolus;
}

std::vector<double> dosesOf(const ChartContent& content, const Curve& curve) {
    std::vector<double> times;
    if (!curve.therapy || *curve.therapy >= content.run.therapies.size()) return times;
    for (const Event& one : content.run.therapies[*curve.therapy].events())
        if (isDose(one.kind) && one.at.number() <= curve.source.horizon) times.push_back(one.at.number());
    return times;
}

HeardCurve heardOf(const Curve& curve, const ChartContent& content) {
    const auto valueAt = [curve](double hours) {
        return hours > curve.source.horizon ? std::nan("") : curve.valueAt(hours);
    };
    return {valueAt, dosesOf(content, curve)};
}

}  // namespace

ChartSound::ChartSound(ChartStack& stack, QObject* parent) : QObject(parent), m_stack(stack), m_player(nullptr) {
    connect(&stack, &ChartStack::soundAsked, this, &ChartSound::toggle);
}

std::vector<HeardCurve> ChartSound::heard(const ChartPanel& panel) const {
    std::vector<HeardCurve> all;
    const std::optional<Drawn> drawn = m_drawn ? m_drawn(panel) : std::nullopt;
    if (drawn) all = drawn->lines;
    for (const Curve& one : panel.values().curves())
        if (!drawn || (drawn->therapy && one.therapy == drawn->therapy)) all.push_back(heardOf(one, m_stack.content()));
    return all;
}

void ChartSound::toggle(ChartPanel* panel, bool slow) {
    if (const auto part = m_player.stop()) return tellWhere(*panel, m_range[0] + *part * (m_range[1] - m_range[0]));
    if (!hearsCurves())
        return emit told(tr("Curves are silent. “Audible curves” in the menu View lets them be heard."));
    const std::vector<HeardCurve> curves = heard(*panel);
    if (curves.empty()) return emit told(tr("There is no curve to be heard in this chart."));
    m_range = m_stack.timeRange();
    const Tones tones = tonesOf(curves, panel->values().spec().references, panel->values().scale(), m_range,
                                slow ? slowSeconds : usualSeconds);
    if (!m_player.play(tones))
        emit told(tr("This computer has nothing to play sound with, or Theca was built without sound."));
}

void ChartSound::tellWhere(const ChartPanel& panel, double hours) {
    const QLocale locale;
    m_stack.setCrosshair(hours);
    QStringList values{tr("At %1.", "a time").arg(timeText(hours, false, locale))};
    const std::vector<Curve>& curves = panel.values().curves();
    for (const Curve& one : curves) {
        const double value = hours > one.source.horizon ? std::nan("") : one.valueAt(hours);
        if (std::isfinite(value))
            values << tr("%1: %2.", "a curve, its value")
                          .arg(one.name, quantityText(value, panel.values().spec().unit, locale));
    }
    emit told(sentencesInRow(values));
}

}  // namespace theca::app
