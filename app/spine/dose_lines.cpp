#include "app/spine/dose_lines.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>
#include <algorithm>

#include "app/base/display.h"
#include "app/base/joined_text.h"
#include "app/base/number_text.h"
#include "app/base/short_time.h"

namespace theca::app {

namespace {

using Route = DoseInForce::Route;

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Spine)
};

/// Three significant figures at most, as doses are spoken: "60", "0.2".
QString amountText(Milligrams dose, bool micro) {
    constexpr int figures = 3;
    return setting(micro ? Micrograms(dose).number() : dose.number(), figures);
}

QString withUnit(const QString& amount, bool micro) {
    return (micro ? Words::tr("%1 µg") : Words::tr("%1 mg")).arg(amount);
}

QString routeText(Route route) {
    switch (route) {
        case Route::Tablets:
            return Words::tr("tablets");
        case Route::Injection:
            return Words::tr("injection");
        case Route::Pump:
            return Words::tr("pump");
    }
    return {};
}

QString givenText(Route route) {
    return route == Route::Tablets ? Words::tr("taken in 24 h") : Words::tr("delivered in 24 h");
}

/// Writes one dose in the unit and the time of a content.
class Writer {
public:
    explicit Writer(const SpineContent& content) : m_micro(content.micro), m_inDays(content.inDays) {}

    DoseLine line(const DoseInForce& dose) const {
        DoseLine line{routeText(dose.route), {}, {}, {}, {}};
        tellForce(line, dose);
        if (!dose.differs()) return line;
        line.given = givenText(dose.route);
        line.ofWhich = withUnit(Words::tr("%1 of %2", "given, planned")
                                    .arg(amountText(dose.given, m_micro), amountText(dose.planned, m_micro)),
                                m_micro);
        return line;
    }

private:
    void tellForce(DoseLine& line, const DoseInForce& dose) const {
        if (dose.perDay > Milligrams(0)) {
            line.amount = withUnit(amountText(dose.perDay, m_micro), m_micro);
            line.note = Words::tr("a day");
        } else if (dose.single) {
            line.amount = withUnit(amountText(dose.single->dose, m_micro), m_micro);
            line.note = dose.single->of == 1 ? Words::tr("once, at %1").arg(time(dose.single->at))
                                             : Words::tr("at %1, %2 of %3", "time, number, how many")
                                                   .arg(time(dose.single->at))
                                                   .arg(dose.single->number)
                                                   .arg(dose.single->of);
        } else if (dose.next) {
            line.amount = Words::tr("none yet");
            line.note = Words::tr("from %1").arg(time(*dose.next));
        } else {
            line.amount = Words::tr("none");
            line.note = Words::tr("now");
        }
    }
    QString time(Hours at) const { return shortTimeText(at.number(), m_inDays, QLocale()); }

    bool m_micro;
    bool m_inDays;
};

}  // namespace

std::vector<DoseLine> doseLines(const SpineTherapy& therapy, const SpineContent& content, double hours) {
    const Hours at(std::clamp(hours, 0.0, therapy.trajectory.horizon().number()));
    const Writer writer(content);
    std::vector<DoseLine> lines;
    for (const DoseInForce& dose : dosesInForce(therapy.plan, therapy.trajectory, at))
        lines.push_back(writer.line(dose));
    if (lines.empty()) lines.push_back({{}, Words::tr("none"), Words::tr("no drug"), {}, {}});
    return lines;
}

QString doseSentence(const std::vector<DoseLine>& lines) {
    QStringList all;
    for (const DoseLine& line : lines) {
        QString one = QStringLiteral("%1 %2").arg(line.amount, line.note);
        if (lines.size() > 1) one = Words::tr("%1: %2", "route, dose").arg(line.route, one);
        if (!line.given.isEmpty())
            one += Words::tr("; %1: %2", "taken in 24 h, how much").arg(line.given, line.ofWhich);
        all << one;
    }
    return listedParts(all);
}

}  // namespace theca::app
