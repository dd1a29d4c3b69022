#include "core/text/script_text.h"

#include <string_view>
#include <utility>
#include <vector>

#include "core/base/number_text.h"
#include "core/text/resources.h"
#include "core/text/compartment_columns.h"

namespace theca {

namespace {

/// A text as both languages write it.
std::string quoted(std::string_view text) {
    std::string literal = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\') literal += '\\';
        if (c == '\n') {
            literal += "\\n";
        } else {
            literal += c;
        }
    }
    return literal += '"';
}

/// Lines of cells parted by blanks; no cell holds one.
class Lines {
public:
    explicit Lines(std::string_view headings) : m_text(headings) {}

    void add(const std::vector<std::string>& cells) {
        m_text += '\n';
        for (std::size_t i = 0; i < cells.size(); ++i) m_text.append(i == 0 ? "" : " ").append(cells[i]);
    }

    const std::string& text() const { return m_text; }

private:
    std::string m_text;
};

/// The tables of a model, each under the name of its place in the scripts.
class ModelTables {
public:
    explicit ModelTables(const Run& run) : m_run(run), m_model(*run.model) {}

    std::string compartments() const {
        Lines lines("name volume_mL partition column");
        const std::vector<std::string> columns = compartmentColumns(m_model);
        for (std::size_t i = 0; i < columns.size(); ++i) {
            const Network::Node& node = m_model.network().nodes[i];
            lines.add({nameOf(static_cast<int>(i)), shortest(node.volume), shortest(node.partition),
                       columns[i].empty() ? "-" : columns[i]});
        }
        return lines.text();
    }

    std::string exchanges() const {
        Lines lines("a b conductance");
        for (const auto& one : m_model.network().exchanges)
            lines.add({nameOf(one.a), nameOf(one.b), shortest(one.conductance)});
        return lines.text();
    }

    std::string clearances() const {
        Lines lines("from to clearance");
        for (const auto& one : m_model.network().outflows)
            lines.add({nameOf(one.from), nameOf(one.to), shortest(one.clearance)});
        return lines.text();
    }

    std::string emptying() const {
        Lines lines("from to rate");
        for (const auto& one : m_model.network().sources)
            lines.add({nameOf(one.node), nameOf(one.to), shortest(one.rate)});
        return lines.text();
    }

    std::string following() const {
        Lines lines("name from rate");
        for (const auto& one : m_model.network().followers)
            lines.add({nameOf(one.node), nameOf(one.from), shortest(one.rate)});
        return lines.text();
    }

    std::string deposits() const {
        Lines lines("therapy at_h into amount_ug");
        for (std::size_t i = 0; i < m_run.therapies.size(); ++i)
            for (const Deposit& one : m_run.therapies[i].inputs().deposits)
                for (const auto& [into, share] : shares(one.into))
                    lines.add({std::to_string(i + 1), shortest(one.at.number()), into,
                               shortest(share * one.amount.number())});
        return lines.text();
    }

    std::string inflows() const {
        Lines lines("therapy from_h until_h into rate_ug_per_h");
        for (std::size_t i = 0; i < m_run.therapies.size(); ++i)
            for (const Inflow& one : m_run.therapies[i].inputs().inflows)
                for (const auto& [into, share] : shares(one.into))
                    lines.add({std::to_string(i + 1), shortest(one.from.number()), shortest(one.until.number()), into,
                               shortest(share * one.rate.number())});
        return lines.text();
    }

private:
    std::string nameOf(int node) const {
        return node < 0 ? "out" : m_model.compartments()[static_cast<std::size_t>(node)].name;
    }

    std::vector<std::pair<std::string, double>> shares(const Entry& entry) const {
        std::vector<std::pair<std::string, double>> all;
        const Eigen::VectorXd spread = m_model.spread(entry);
        for (int i = 0; i < static_cast<int>(spread.size()); ++i)
            if (spread(i) != 0) all.emplace_back(nameOf(i), spread(i));
        return all;
    }

    const Run& m_run;
    const Model& m_model;
};

std::string names(const std::vector<Therapy>& therapies) {
    std::string list;
    for (const Therapy& one : therapies) list.append(list.empty() ? "" : ", ").append(quoted(one.name.english()));
    return list;
}

/// A script with what stands between two @ replaced. What is put in is not searched again.
std::string filled(std::string_view script, const Scenario& scenario, const Run& run) {
    const ModelTables tables(run);
    const std::vector<std::pair<std::string_view, std::string>> parts = {
        {"@TITLE@", quoted(scenario.title.english())},
        {"@DRUG@", quoted(scenario.drug)},
        {"@THERAPIES@", names(scenario.therapies)},
        {"@HORIZON@", shortest(scenario.horizon.number())},
        {"@COMPARTMENTS@", tables.compartments()},
        {"@EXCHANGES@", tables.exchanges()},
        {"@CLEARANCES@", tables.clearances()},
        {"@EMPTYING@", tables.emptying()},
        {"@FOLLOWING@", tables.following()},
        {"@DEPOSITS@", tables.deposits()},
        {"@INFLOWS@", tables.inflows()}};
    std::string text;
    for (const auto& [place, part] : parts) {
        const std::size_t at = script.find(place);
        text.append(script.substr(0, at)).append(part);
        script.remove_prefix(at + place.size());
    }
    return text.append(script);
}

}  // namespace

std::string rScript(const Scenario& scenario, const Run& run) {
    return filled(resource("exchange/model.R"), scenario, run);
}

std::string pythonScript(const Scenario& scenario, const Run& run) {
    return filled(resource("exchange/model.py"), scenario, run);
}

}  // namespace theca
