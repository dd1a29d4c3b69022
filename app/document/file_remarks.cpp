#include "app/document/file_remarks.h"

#include <QCoreApplication>
#include <QLocale>

#include "app/base/display.h"
#include "app/base/notice.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

}  // namespace

QStringList fileRemarks(const Shown& shown) {
    const Population& people = shown.simulated.population;
    QStringList remarks{notice(), Words::tr("Scenario: %1").arg(inLanguage(shown.simulated.title).simplified()),
                        Words::tr("Drug: %1").arg(inLanguage(shown.drug.title))};
    if (people.patients > 0)
        remarks << Words::tr("Virtual people: %1, seed %2")
                       .arg(QLocale().toString(people.patients), QString::number(people.seed));
    return remarks;
}

}  // namespace theca::app
