/** A run in words and in a table. */

/** The signals of the charts to begin with: the fluid, plasma and, where the drug has one, an effect, as in the program. */
function firstSignals({ signals, view }) {
    const find = (test) => signals.findIndex((signal) => signal.offered && test(signal));
    const chosen = find((signal) => (view.level === "cranial" ? signal.kind === "cranial" : signal.level === view.level));
    const effects = ["score", "fraction", "index", "site"].map((kind) => find((signal) => signal.kind === kind));
    return {
        fluid: chosen >= 0 ? chosen : find((signal) => signal.kind === "level"),
        plasma: find((signal) => signal.kind === "plasma"),
        effect: effects.find((place) => place >= 0),
    };
}

/** What signals are called, by their place in the description. */
class SignalNames {
    constructor(description, texts) {
        this.signals = description.signals;
        this.onePool = description.one_pool;
        this.texts = texts;
    }

    of(signal) {
        const { kind, level, title, assumption } = this.signals[signal];
        const { words } = this.texts;
        if (kind === "plasma") return words.plasma;
        if (kind === "cranial") return words.cranial;
        if (kind === "level") return this.onePool ? words.pool : words.csf(level);
        return this.texts.of(title) + (assumption ? ` (${words.assumption})` : "");
    }

    /** As an entry of a list whose heading names the rest. */
    short(signal) {
        const { kind, level } = this.signals[signal];
        return kind === "level" ? level : this.of(signal);
    }
}

/** "Tablets: highest 31.2 ng/mL at 2 h; Pump: …" */
function summary(curves, { unit, horizon, most, words }) {
    const parts = curves.map(({ name, hours, values }) => {
        let peak = 0;
        values.forEach((value, i) => { if (value > values[peak]) peak = i; });
        const value = `${amount(values[peak], most, words)} ${unit}`.trim();
        return `${name}: ${words.highest(value, timeText(hours[peak], horizon, words))}`;
    });
    return parts.join("; ");
}

/** @param rows {name, values}, the values in the order of `columns` */
function drawTable(table, columns, rows) {
    table.replaceChildren();
    const head = element("tr", {}, element("thead", {}, table));
    element("td", {}, head);
    for (const name of columns) element("th", { scope: "col" }, head, name);
    const body = element("tbody", {}, table);
    for (const { name, values } of rows) {
        const row = element("tr", {}, body);
        element("th", { scope: "row" }, row, name);
        for (const value of values) element("td", {}, row, value);
    }
}

/** The sources that the drug and the body of this page name. */
function citations() {
    const files = JSON.parse($("data").textContent);
    const { "sources.json": listed, ...rest } = files;
    const named = Object.values(rest).join("");
    return JSON.parse(listed).sources.filter(({ id }) => named.includes(`"${id}"`)).map(({ citation, doi }) => citation + (doi ? ` doi:${doi}` : ""));
}
