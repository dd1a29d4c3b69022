#include "app/charts/chart_table_model.h"

#include <QAbstractItemModelTester>

#include "app/base/number_text.h"
#include "tests/app/charts/chart_fixture.h"

using namespace theca;
using namespace theca::app;
using theca::app::test::threeTherapies;

TEST_CASE("the table keeps the rules of models") {
    ChartTableModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
    model.show(threeTherapies());
    model.show(threeTherapies(24));
    model.show({});
    CHECK(model.columnCount() == 1);
}

TEST_CASE("the table has a column a curve and the trajectory's values") {
    const ChartContent content = threeTherapies();
    ChartTableModel model;
    model.show(content);
    REQUIRE(model.columnCount() == 10);
    REQUIRE(model.rowCount() == 145);
    CHECK(model.headerData(0, Qt::Horizontal).toString() == "Time (h)");
    CHECK(model.headerData(1, Qt::Horizontal).toString() == "Spinal fluid at L1: Tablets (ng/mL)");
    CHECK(model.headerData(9, Qt::Horizontal).toString() == "Muscle tone, legs: Pump (Ashworth score)");
    for (int row = 0; row < model.rowCount(); row += 7) {
        const double hours = model.index(row, 0).data(Qt::EditRole).toDouble();
        const double value = content.run.therapies[0].value(Signal::plasma(), Hours(hours)) * 1000;
        CHECK(model.index(row, 4).data(Qt::EditRole).toDouble() == Approx(value).epsilon(1e-12).margin(1e-12));
        CHECK(model.index(row, 4).data().toString() == numberText(value, QLocale()));
    }
}

TEST_CASE("therapies that are off are not in the table") {
    ChartContent content = threeTherapies();
    content.looks[1].shown = false;
    ChartTableModel model;
    model.show(content);
    CHECK(model.columnCount() == 7);
}

TEST_CASE("days and typed times reach the table") {
    ChartContent content = threeTherapies(240);
    content.timeLimits = {{48, 96}};
    content.timeUnit = TimeUnit::InDays;
    ChartTableModel model;
    model.show(content);
    CHECK(model.headerData(0, Qt::Horizontal).toString() == "Time (days)");
    CHECK(model.index(0, 0).data(Qt::EditRole).toDouble() == Approx(2));
    CHECK(model.index(model.rowCount() - 1, 0).data(Qt::EditRole).toDouble() == Approx(4));
}

TEST_CASE("the table as a file has points, all rows and quoted commas") {
    ChartContent content = threeTherapies(24);
    content.looks[0].name = "Tablets, 20 mg";
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::German, QLocale::Germany));
    ChartTableModel model;
    model.show(content);
    const QByteArray csv = model.csv();
    QLocale::setDefault(before);
    const auto lines = csv.split('\n');
    CHECK(lines.size() == model.rowCount() + 2);
    CHECK(lines[0].startsWith("Time (h),\"Spinal fluid at L1: Tablets, 20 mg (ng/mL)\","));
    const auto fields = lines[10].split(',');
    REQUIRE(fields.size() == model.columnCount());
    for (int column = 0; column < model.columnCount(); ++column)
        CHECK(fields[column].toDouble() == Approx(model.index(9, column).data(Qt::EditRole).toDouble()).epsilon(1e-9));
}
