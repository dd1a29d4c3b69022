/** Sliders, boxes and lists of levels for what the scenario leaves open. */

function element(name, attributes = {}, parent = null, text = undefined) {
    const node = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) node.setAttribute(key, value);
    if (text !== undefined) node.textContent = text;
    if (parent) parent.append(node);
    return node;
}

/** "oral/1/dose_mg" of "therapies/0/oral/1/dose_mg": the part of a plan a number belongs to, and its key there. */
function partsOf(path) {
    const steps = path.split("/");
    const key = steps[steps.length - 1];
    const part = steps.slice(0, -1).reverse().find((step) => !/^[0-9]+$/.test(step) && step !== "pump");
    const place = steps.slice(0, -1).reverse().find((step) => /^[0-9]+$/.test(step));
    return { key, part, place: Number(place) };
}

class Controls {
    /** @param ask called with (control, value) when somebody moves one, and done() when they let go */
    constructor(root, levels, ask) {
        this.root = root;
        this.levels = levels;
        this.ask = ask;
    }

    /** Builds all of them anew: at the start, and in another language. */
    build(description, texts) {
        this.words = texts.words;
        this.rows = new Map();
        this.root.replaceChildren();
        const open = description.controls;
        if (open.length === 0) element("p", {}, this.root, this.words.nothing);
        description.therapies.forEach((therapy, i) => {
            this.#group(open.filter((control) => control.therapy === i), texts.of(therapy.name), therapy.route);
        });
        this.#group(open.filter((control) => control.therapy === null), this.words.person, "");
        this.show(description);
    }

    /** Shows the values of a description. */
    show(description) {
        for (const control of description.controls) {
            const row = this.rows.get(control.path);
            if (row) row.show(control.value);
        }
    }

    #group(controls, name, route) {
        if (controls.length === 0) return;
        const group = element("fieldset", route ? { class: route } : {}, this.root);
        element("legend", {}, group, name);
        for (const control of controls) {
            this.rows.set(control.path, new ControlRow(group, control, this.labelOf(control, controls), this));
        }
    }

    /** "Dose"; where a plan has several parts "Dose (Tablets)", and where several of a kind "Dose (Tablets 2)". */
    labelOf(control, controls) {
        const { key, part, place } = partsOf(control.path);
        const label = control.title || this.words.fields[key] || key;
        const others = controls.map(({ path }) => partsOf(path)).filter((one) => this.words.parts[one.part]);
        const ofItsKind = others.some((one) => one.part === part && one.place !== place);
        if (!this.words.parts[part] || !others.some((one) => one.part !== part || one.place !== place)) return label;
        return `${label} (${this.words.parts[part]}${ofItsKind ? ` ${place + 1}` : ""})`;
    }

    unitOf(control) {
        const unit = control.unit || UNITS[partsOf(control.path).key] || "";
        return unit === "µg/day" ? this.words.perDay : unit;
    }
}

/** One number: its label, a box to type it, its unit and a slider; a level is chosen from a list, a flag is ticked. */
class ControlRow {
    constructor(parent, control, label, owner) {
        this.control = control;
        this.owner = owner;
        this.label = label;
        this.unit = owner.unitOf(control);
        const id = `control-${control.path.replace(/[^A-Za-z0-9]/g, "-")}`;
        const root = element("div", { class: "control" }, parent);
        element("label", { for: id }, root, this.label);
        this.typed = element("div", { class: "typed" }, root);
        if (control.kind === "level") this.#buildLevels(id);
        else if (control.kind === "flag") this.#buildFlag(id);
        else this.#buildNumber(id, root);
    }

    show(value) {
        this.value = value;
        if (this.control.kind === "level") this.list.value = this.owner.levels[value];
        else if (this.control.kind === "flag") this.box.checked = value !== 0;
        else {
            if (document.activeElement !== this.box || !this.typing) this.box.value = String(Number(value.toPrecision(6)));
            this.slider.value = String(sliderPosition(this.control.slider, value));
            this.slider.setAttribute("aria-valuetext", this.says(value));
        }
    }

    says(value) {
        if (this.control.kind === "level") return this.owner.levels[value];
        return this.unit ? `${figure(value)} ${this.unit}` : figure(value);
    }

    #buildLevels(id) {
        this.list = element("select", { id }, this.typed);
        for (const level of this.owner.levels.slice().reverse()) element("option", { value: level }, this.list, level);
        this.list.addEventListener("change", () => {
            this.owner.ask(this, this.list.value);
            this.owner.done(this);
        });
    }

    #buildFlag(id) {
        this.box = element("input", { id, type: "checkbox" }, this.typed);
        this.box.addEventListener("change", () => {
            this.owner.ask(this, this.box.checked);
            this.owner.done(this);
        });
    }

    #buildNumber(id, root) {
        const { lowest, highest } = this.control;
        this.box = element("input", { id, type: "number", min: lowest, max: highest, step: "any", inputmode: "decimal" }, this.typed);
        element("span", { class: "unit" }, this.typed, this.unit);
        this.slider = element("input", { type: "range", min: 0, max: SLIDER_POSITIONS, step: "any", "aria-label": this.label }, root);
        this.slider.addEventListener("input", () => this.owner.ask(this, sliderValue(this.control, Number(this.slider.value))));
        this.slider.addEventListener("change", () => this.owner.done(this));
        this.slider.addEventListener("keydown", (event) => this.#key(event));
        this.box.addEventListener("input", () => (this.typing = true));
        this.box.addEventListener("change", () => this.#takeTyped());
    }

    #takeTyped() {
        this.typing = false;
        const value = Number(this.box.value);
        const { lowest, highest, lowest_excluded: excluded } = this.control;
        const allowed = this.box.value !== "" && value >= lowest && value <= highest && !(excluded && value === lowest);
        if (!allowed || (this.control.kind === "whole" && !Number.isInteger(value))) return this.show(this.value);
        this.owner.ask(this, value);
        this.owner.done(this);
    }

    /** The browser's own steps of a slider follow its positions; these follow its numbers. */
    #key(event) {
        const steps = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 5, PageDown: -5 }[event.key];
        if (!steps || event.altKey || event.ctrlKey || event.metaKey) return;
        event.preventDefault();
        const value = stepped(this.control, this.value, steps);
        const { lowest, lowest_excluded: excluded } = this.control;
        if (excluded && value <= lowest) return;
        this.owner.ask(this, value);
        this.owner.done(this);
    }
}
