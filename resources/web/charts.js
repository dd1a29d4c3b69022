/** Curves over time, as SVG. */

const SVG = "http://www.w3.org/2000/svg";
/** Strokes and gaps of a route's first therapy, its second and so on. */
const DASHES = { tablets: ["9 5", "16 4 5 4", "9 12", "8 3 8 11"], injection: ["10 4.5 2 4.5", "10 4 2 3 2 4", "20 4 2 4", "16 4 4 3 4 4"],
    pump: ["", "18 5", "22 4 10 4", "18 4 18 4 2 4"] };

/** The class of a therapy's colour: further ones of a route are paler. */
function lookOf(route, repeat) {
    return repeat === 0 ? route : `${route} paler${Math.min(repeat, 3)}`;
}

function svg(name, attributes, parent, text) {
    const node = document.createElementNS(SVG, name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    if (text !== undefined) node.textContent = text;
    if (parent) parent.append(node);
    return node;
}

/** The mark of a route: a circle, a triangle, a square. */
function sign({ route, repeat }, x, y, parent) {
    const attributes = { class: `sign ${lookOf(route, repeat)}` };
    if (route === "tablets") return svg("circle", { ...attributes, cx: x, cy: y, r: 4.5 }, parent);
    if (route === "pump") return svg("rect", { ...attributes, x: x - 4, y: y - 4, width: 8, height: 8 }, parent);
    return svg("path", { ...attributes, d: `M${x} ${y - 5}L${x + 5} ${y + 4}L${x - 5} ${y + 4}Z` }, parent);
}

/** The dash of a curve. */
function dashOf({ route, repeat }) {
    return DASHES[route][Math.min(repeat, DASHES[route].length - 1)];
}

/** A mark and a piece of a curve long enough to tell its dash, for a button. */
function sample(curve, parent) {
    const picture = svg("svg", { viewBox: "0 0 58 12", "aria-hidden": "true", width: 58, height: 12 }, parent);
    const line = svg("path", { class: `curve ${lookOf(curve.route, curve.repeat)}`, d: "M12 6H58" }, picture);
    if (dashOf(curve)) line.setAttribute("stroke-dasharray", dashOf(curve));
    sign(curve, 6, 6, picture);
}

const NAME_LINE = 14;
const NAME_ROOM = 26;  // beside a name: its mark and the gaps

/** How wide a name is at a curve, px. */
function nameWidth(text) {
    nameWidth.pen = nameWidth.pen || document.createElement("canvas").getContext("2d");
    nameWidth.pen.font = "600 12px system-ui, sans-serif";
    return nameWidth.pen.measureText(text).width;
}

/** The longest beginning of a text that fits, with a sign for what is left out. */
function cut(text, room) {
    let short = text;
    for (let length = text.length; length > 1 && nameWidth(short) > room; length--) short = `${text.slice(0, length - 1).trimEnd()}…`;
    return short;
}

/** A name in no more than two lines. Chinese may part anywhere. */
function nameLines(name, room) {
    if (nameWidth(name) <= room) return [name];
    const ends = [...name].map((_, i, letters) => letters.slice(0, i + 1).join(""))
        .filter((start) => / $/.test(start) || /[^\u0000-\u2fff]$/.test(start));
    const first = ends.filter((start) => nameWidth(start.trimEnd()) <= room).pop();
    return first ? [first.trimEnd(), cut(name.slice(first.length), room)] : [cut(name, room)];
}

/** Names at the ends of curves, moved apart so that none covers another: `at` is the middle of each. */
function apart(labels, top, bottom) {
    labels.sort((a, b) => a.y - b.y);
    let free = top;
    for (const label of labels) {
        label.at = Math.max(label.y, free + label.height / 2);
        free = label.at + label.height / 2;
    }
    let limit = bottom;
    for (const label of labels.slice().reverse()) {
        label.at = Math.min(label.at, limit - label.height / 2);
        limit = label.at - label.height / 2;
    }
    return labels;
}

class Chart {
    /** @param {Element} parent takes the drawing */
    constructor(parent, onTime) {
        this.root = svg("svg", { role: "img" }, parent);
        this.title = svg("title", {}, this.root);
        this.body = svg("g", { "aria-hidden": "true" }, this.root);
        this.head = svg("g", { "aria-hidden": "true" }, this.root);
        const take = (event) => {
            if (event.type === "pointermove" && !event.buttons) return;
            const box = this.root.getBoundingClientRect();
            const x = (event.clientX - box.left) * (this.width / box.width);
            onTime(Math.min(1, Math.max(0, (x - this.left) / this.inner)));
        };
        this.root.addEventListener("pointerdown", take);
        this.root.addEventListener("pointermove", take);
    }

    /**
     * @param content {curves: [{name, route, repeat, hours, values}], ghosts, axis, horizon, events, words, says}
     */
    draw(content, width) {
        this.content = content;
        this.width = Math.max(280, width);
        this.height = Math.round(Math.min(200, Math.max(150, this.width * 0.3)));
        this.left = 44;
        const longest = Math.max(...content.curves.map(({ name }) => nameWidth(name)), 0);
        this.inner = this.width - this.left - Math.min(130, this.width * 0.36, Math.max(60, longest + NAME_ROOM));
        this.top = 8;
        this.bottom = this.height - 30;
        this.root.setAttribute("viewBox", `0 0 ${this.width} ${this.height}`);
        this.title.textContent = content.says;
        this.body.replaceChildren();
        this.#axes();
        this.#events();
        for (const ghost of content.ghosts) svg("path", { class: "ghost", d: this.#path(ghost) }, this.body);
        for (const curve of content.curves) this.#curve(curve);
        this.#names();
    }

    /** Draws the playhead and a mark on each curve. */
    at(hours, valuesThere) {
        this.head.replaceChildren();
        const x = this.#x(hours);
        svg("line", { class: "head", x1: x, x2: x, y1: this.top, y2: this.bottom }, this.head);
        this.content.curves.forEach((curve, i) => {
            if (Number.isFinite(valuesThere[i])) sign(curve, x, this.#y(valuesThere[i]), this.head);
        });
    }

    #x(hours) {
        return this.left + (hours / this.content.horizon) * this.inner;
    }

    #y(value) {
        const place = Math.min(1, Math.max(0, placeOn(this.content.axis, value)));
        return this.bottom - place * (this.bottom - this.top);
    }

    #axes() {
        const { axis, horizon, words } = this.content;
        for (const value of axis.ticks) {
            const y = this.#y(value);
            svg("line", { class: "grid", x1: this.left, x2: this.left + this.inner, y1: y, y2: y }, this.body);
            svg("text", { x: this.left - 6, y: y + 4, "text-anchor": "end" }, this.body, tickText(value));
        }
        const inDays = horizon > 240;
        const ticks = timeTicks(horizon, Math.max(3, this.inner / 60));
        ticks.forEach((hours, i) => {
            const label = String(inDays ? hours / 24 : hours) + (i === ticks.length - 1 ? ` ${inDays ? words.d : words.h}` : "");
            svg("text", { x: this.#x(hours), y: this.height - 6, "text-anchor": "middle" }, this.body, label);
        });
    }

    #events() {
        const seen = new Set();
        for (const { hours, route } of this.content.events) {
            const x = Math.round(this.#x(hours) * 2) / 2;
            if (seen.has(`${x}${route}`)) continue;
            seen.add(`${x}${route}`);
            svg("line", { class: route, x1: x, x2: x, y1: this.bottom + 2, y2: this.bottom + 9, "stroke-width": 2 }, this.body);
        }
    }

    #path({ hours, values }) {
        let d = "";
        for (let i = 0; i < hours.length; i++) {
            if (Number.isFinite(values[i])) d += `${d ? "L" : "M"}${this.#x(hours[i]).toFixed(2)} ${this.#y(values[i]).toFixed(2)}`;
        }
        return d;
    }

    #curve(curve) {
        const node = svg("path", { class: `curve ${lookOf(curve.route, curve.repeat)}`, d: this.#path(curve) }, this.body);
        if (dashOf(curve)) node.setAttribute("stroke-dasharray", dashOf(curve));
    }

    #names() {
        const room = this.width - this.left - this.inner - NAME_ROOM + 8;
        const labels = this.content.curves
            .map((curve) => ({ curve, y: this.#y(curve.values[curve.values.length - 1]), lines: nameLines(curve.name, room) }))
            .filter(({ y }) => Number.isFinite(y));
        const all = labels.reduce((sum, { lines }) => sum + lines.length, 0);
        if (all * NAME_LINE > this.bottom + 8 - this.top) labels.forEach((one) => (one.lines = [cut(one.curve.name, room)]));
        labels.forEach((one) => (one.height = one.lines.length * NAME_LINE));
        for (const { curve, at, lines, height } of apart(labels, this.top - 4, this.bottom + 8)) {
            const x = this.left + this.inner + 8;
            sign(curve, x, at, this.body);
            lines.forEach((line, i) => svg("text", { class: `name ${lookOf(curve.route, curve.repeat)}`, x: x + 8,
                y: at - height / 2 + i * NAME_LINE + 11 }, this.body, line));
        }
    }
}
