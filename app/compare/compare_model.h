#pragma once

#include <QAbstractTableModel>
#include <QByteArray>
#include <QLocale>

#include "app/compare/compare_rows.h"

namespace theca::app {

/// Several runs: one row per run, its name first, then one column per figure; absolute, or compared with one of the
/// runs. Names of pins can be edited.
class CompareModel final : public QAbstractTableModel {
    Q_OBJECT

public:
    using QAbstractTableModel::QAbstractTableModel;

    /// Announces the cells that changed.
    void show(const CompareContent& content, ComparedAs as, int reference);
    const CompareContent& content() const { return m_content; }
    /// The pin of a row; none for a therapy.
    std::optional<std::size_t> pinOf(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

    /// The table as shown, with the digits shown and the decimal sign of `locale`; empty if missing.
    QByteArray text(char separator, const QLocale& locale) const;

signals:
    void renamed(std::size_t pin, const QString& name);

private:
    struct Column {
        QString title;
        QString unit;
        QString tip;
    };
    void tellChanges(const CompareContent& before, const std::vector<ComparedFigures>& figures);
    Column column(Compared measure) const;
    QString unitOf(const Column& named) const;
    QVariant nameData(const ComparedRow& row, int index, int role) const;
    QString written(Compared measure, const Figure& figure, const QLocale& locale) const;
    QByteArray cellText(Compared measure, const Figure& figure, QLocale locale) const;

    CompareContent m_content;
    ComparedAs m_as = ComparedAs::Values;
    int m_reference = 0;
    std::vector<ComparedFigures> m_figures;  ///< as shown, one per row
};

}  // namespace theca::app
