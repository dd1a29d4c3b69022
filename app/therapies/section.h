#pragma once

#include <QWidget>
#include <functional>
#include <string_view>
#include <type_traits>
#include <utility>
#include <vector>

#include "app/controls/number_control.h"
#include "app/document/edit.h"
#include "core/base/history.h"
#include "core/base/result.h"
#include "core/data/parameter.h"
#include "core/scenario/scenario_fields.h"

class QCheckBox;
class QVBoxLayout;

namespace theca::app {

class LevelControl;

/// What the controls of a panel show: the current scenario, the one that double-clicks restore (with the same shape),
/// the errors, and the steps so far, for what a change brings back.
struct PanelContent {
    const Scenario& scenario;
    const Scenario& opened;
    const Errors& errors;
    const History<Scenario>& history;
    QString locked = {};  ///< why what the file locks cannot be changed; empty: nothing is locked
};

/// The key of a member in files, as in JSON paths.
template <auto member>
QString keyOf() {
    constexpr std::string_view key = format::field<member>().key;
    return QString::fromLatin1(key.data(), static_cast<qsizetype>(key.size()));
}

/// The JSON path of a part of a therapy.
QString therapyPath(std::size_t therapy, const QString& rest);
/// The path of its pump, with a slash after it.
QString pumpPath(std::size_t therapy);
/// The path of an entry in one of its lists or its pump's, with a slash after it.
template <auto list>
QString entryPath(std::size_t therapy, std::size_t entry) {
    const QString rest = QStringLiteral("%1/%2/").arg(keyOf<list>()).arg(entry);
    constexpr bool inPump = std::is_same_v<decltype(format::ownerOf(list)), Pump>;
    return inPump ? pumpPath(therapy) + rest : therapyPath(therapy, rest);
}

/// A column of controls, each connected to one field of the scenario by the JSON path of the field, which is also its
/// merge key.
class Section : public QWidget {
    Q_OBJECT

public:
    explicit Section(QWidget* parent = nullptr);

    virtual void show(const PanelContent& content);
    using QWidget::show;
    /// Whether an error with this path has a control here.
    bool claims(const std::string& path) const;
    void setAccent(const QColor& colour);

signals:
    void edited(const theca::app::Edit& change, const QString& mergeKey);
    void sealed();
    /// The user asks for the source of a number of the model.
    void sourceAsked(theca::ParameterId number);

protected:
    using GetNumber = std::function<double(const Scenario&)>;
    using SetNumber = std::function<void(Scenario&, double)>;
    /// How far the hand may move a number in a scenario, where its neighbours leave it less than the file format.
    struct HandRange {
        double lowest = 0;
        double highest = 0;
    };
    using GetHandRange = std::function<HandRange(const Scenario&)>;
    using GetFlag = std::function<bool(const Scenario&)>;
    using SetFlag = std::function<void(Scenario&, bool)>;
    using GetLevel = std::function<Level(const Scenario&)>;
    using SetLevel = std::function<void(Scenario&, Level)>;

    NumberControl* addNumber(NumberSpec spec, const QString& path, GetNumber get, SetNumber set,
                             GetHandRange hand = {});
    LevelControl* addLevel(const QString& label, const QString& tip, const QString& path, GetLevel get, SetLevel set);
    QCheckBox* addCheck(const QString& label, const QString& tip, const QString& path, GetFlag get, SetFlag set);
    /// A control of a field that is none of these: it obeys the lock, too.
    void obeyLock(QWidget* control, const QString& path) { m_locks.push_back({path.toStdString(), {control}}); }
    /// `field(scenario)` returns the quantity or number.
    template <class Field>
    NumberControl* addField(NumberSpec spec, const QString& path, Field field) {
        return addNumber(
            std::move(spec), path, [field](const Scenario& s) { return plain(field(s)); },
            [field](Scenario& s, double value) { assign(field(s), value); });
    }
    /// A member of the result of `find(scenario)`; `path` is the path of that result, with a slash after it.
    template <auto member, class Find>
    NumberControl* addMember(NumberSpec spec, const QString& path, Find find) {
        return addField(std::move(spec), path + keyOf<member>(), [find](auto& s) -> auto& { return find(s).*member; });
    }
    /// The same for a share, shown in per cent.
    template <auto member, class Find>
    NumberControl* addShare(NumberSpec spec, const QString& path, Find find) {
        return addNumber(
            std::move(spec), path + keyOf<member>(), [find](const Scenario& s) { return find(s).*member * 100; },
            [find](Scenario& s, double percent) { find(s).*member = percent / 100; });
    }
    /// Adds a button to a control that asks for the source of its number.
    NumberControl* withSource(NumberControl* control, ParameterId number);
    QVBoxLayout* rows() const { return m_rows; }

private:
    template <class Value>
    static double plain(const Value& value) {
        if constexpr (std::is_arithmetic_v<Value>)
            return static_cast<double>(value);
        else
            return value.number();
    }
    template <class Value>
    static void assign(Value& field, double value) {
        field = static_cast<Value>(value);
    }

    struct NumberRow {
        std::string path;
        NumberControl* control;
        GetNumber get;
        GetHandRange hand;
    };
    struct LevelRow {
        LevelControl* control;
        GetLevel get;
    };

    struct CheckRow {
        QCheckBox* box;
        GetFlag get;
    };

    struct LockRow {
        std::string path;
        std::vector<QWidget*> controls;
    };

    QVBoxLayout* m_rows;
    std::vector<LockRow> m_locks;
    std::vector<NumberRow> m_numbers;
    std::vector<LevelRow> m_levels;
    std::vector<CheckRow> m_checks;
};

}  // namespace theca::app
