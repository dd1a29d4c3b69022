#pragma once

#include <QAbstractTableModel>
#include <QStringList>
#include <functional>
#include <vector>

#include "core/people/population.h"
#include "core/scenario/scenario.h"
#include "core/solve/exposure.h"
#include "core/solve/simulator.h"

namespace theca::app {

/// What the exposure table shows: the run with its scenario, and the unit of concentrations.
struct ExposureContent {
    const Scenario& simulated;
    const Run& run;
    View view;
    const PopulationExposure* people = nullptr;  ///< null without people, and until it is computed
};

/// Exposure in numbers: one row per figure, CSF first, then plasma; one column per shown therapy after the name of the
/// figure.
class ExposureModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    void show(const ExposureContent& content);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// Rows that are only headings.
    bool isHeading(int row) const;
    /// Rows whose cells may have two lines, in small print.
    bool isOfPeople(int row) const;

    /// CSF over plasma of each shown therapy: "Pump 340 : 1". Does not need the table.
    static QStringList ratios(const ExposureContent& content);

private:
    struct Cell {
        QString text;
        QString reason;
        QString tip;  ///< instead of the row's
    };
    struct Row {
        QString title;
        QString tip;
        std::vector<Cell> cells;
        bool heading = false;
        bool people = false;  ///< how people differ from the row before
    };
    using Measure = Figure Exposure::*;

    /// What the rows of one place share.
    struct Place {
        QString title;
        Signal signal;
        std::vector<Exposure> values;
    };
    using PeopleMeasure = std::function<const Percentiles*(const PeopleExposure&)>;

    void addPlace(const Place& place, const ExposureContent& content, const std::vector<std::size_t>& shown);
    /// How people differ, below the row it is about.
    void addPeople(const ExposureContent& content, const std::vector<std::size_t>& shown, const PeopleMeasure& measure,
                   double factor, double least);
    void addRow(const QString& title, const QString& tip, const std::vector<Exposure>& values, Measure measure,
                double factor, double least = 1e-4);
    void addWindows(const std::vector<Exposure>& values);
    void addRatio(const std::vector<Exposure>& values);
    void addFluctuation(const std::vector<Exposure>& values);
    void addHours(const ExposureContent& content, const std::vector<std::size_t>& shown);
    static QVariant titleData(const Row& row, int role);
    static QVariant cellData(const Row& row, int column, int role);
    static Cell missing(const Figure& value);
    static Cell cell(const Figure& value, double factor, double least = 1e-4);

    QStringList m_names;
    std::vector<Row> m_rows;
};

}  // namespace theca::app
