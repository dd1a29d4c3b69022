#include "app/spine/cell_access.h"

#include <QAccessible>
#include <QAccessibleWidget>
#include <QPointer>
#include <QWidget>
#include <map>

namespace theca::app {

namespace {

/// One cell: name, text and value.
class CellInterface final : public QAccessibleInterface, public QAccessibleValueInterface {
public:
    CellInterface(QWidget* widget, int row, int column) : m_widget(widget), m_row(row), m_column(column) {}

    bool isValid() const override {
        return m_widget && m_row < source().cellRows() && m_column < source().cellColumns();
    }
    QObject* object() const override { return nullptr; }
    QAccessibleInterface* parent() const override { return QAccessible::queryAccessibleInterface(m_widget); }
    QAccessibleInterface* child(int) const override { return nullptr; }
    QAccessibleInterface* childAt(int, int) const override { return nullptr; }
    int childCount() const override { return 0; }
    int indexOfChild(const QAccessibleInterface*) const override { return -1; }
    QString text(QAccessible::Text kind) const override {
        if (!isValid()) return {};
        if (kind == QAccessible::Name) return source().cellName(m_row, m_column);
        return kind == QAccessible::Value || kind == QAccessible::Description ? source().cellText(m_row, m_column)
                                                                              : QString();
    }
    void setText(QAccessible::Text, const QString&) override {}
    QRect rect() const override {
        if (!isValid()) return {};
        const QRect inside = source().cellRect(m_row, m_column);
        return {m_widget->mapToGlobal(inside.topLeft()), inside.size()};
    }
    QAccessible::Role role() const override { return QAccessible::Cell; }
    QAccessible::State state() const override {
        QAccessible::State state;
        state.readOnly = true;
        return state;
    }
    void* interface_cast(QAccessible::InterfaceType type) override {
        return type == QAccessible::ValueInterface ? static_cast<QAccessibleValueInterface*>(this) : nullptr;
    }

    QVariant currentValue() const override {
        return isValid() ? QVariant(source().cellValue(m_row, m_column)) : QVariant();
    }
    void setCurrentValue(const QVariant&) override {}
    QVariant maximumValue() const override { return {}; }
    QVariant minimumValue() const override { return 0.0; }
    QVariant minimumStepSize() const override { return {}; }

private:
    const CellSource& source() const { return *dynamic_cast<const CellSource*>(m_widget.data()); }

    QPointer<QWidget> m_widget;
    int m_row;
    int m_column;
};

/// A widget with cells: they are its children, row by row, created when needed.
class CellsInterface final : public QAccessibleWidget {
public:
    explicit CellsInterface(QWidget* widget) : QAccessibleWidget(widget, QAccessible::Table) {}
    ~CellsInterface() override {
        for (const auto& [place, id] : m_cells) QAccessible::deleteAccessibleInterface(id);
    }

    int childCount() const override { return source().cellRows() * source().cellColumns(); }
    QAccessibleInterface* child(int index) const override {
        if (index < 0 || index >= childCount()) return nullptr;
        const auto found = m_cells.find(index);
        if (found != m_cells.end()) return QAccessible::accessibleInterface(found->second);
        const int columns = source().cellColumns();
        auto* cell = new CellInterface(widget(), index / columns, index % columns);
        m_cells[index] = QAccessible::registerAccessibleInterface(cell);
        return cell;
    }
    QAccessibleInterface* childAt(int x, int y) const override {
        const QPoint at = widget()->mapFromGlobal(QPoint(x, y));
        for (int i = 0, count = childCount(), columns = source().cellColumns(); i < count; ++i)
            if (source().cellRect(i / columns, i % columns).contains(at)) return child(i);
        return nullptr;
    }
    int indexOfChild(const QAccessibleInterface* one) const override {
        for (const auto& [index, id] : m_cells)
            if (QAccessible::accessibleInterface(id) == one) return index;
        return -1;
    }

private:
    const CellSource& source() const { return *dynamic_cast<const CellSource*>(widget()); }

    mutable std::map<int, QAccessible::Id> m_cells;
};

QAccessibleInterface* makeCells(const QString&, QObject* object) {
    auto* widget = qobject_cast<QWidget*>(object);
    return widget && dynamic_cast<CellSource*>(widget) ? new CellsInterface(widget) : nullptr;
}

}  // namespace

void installCellAccess() { QAccessible::installFactory(makeCells); }

}  // namespace theca::app
