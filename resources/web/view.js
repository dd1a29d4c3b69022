/** All parts of the page together: what is shown of a run at a time, in a language. */
class Page {
    constructor(engine, description, texts) {
        this.texts = texts;
        this.first = description;
        this.engine = engine;
        this.sampler = new Sampler(engine);
        this.shown = description.therapies.map((therapy) => therapy.shown);
        if (!this.shown.includes(true)) this.shown.fill(true);
        this.time = Math.min(description.view.playhead_h, description.horizon_h);
        this.levels = description.signals.filter((signal) => signal.kind === "level").map((signal) => signal.level);
        this.repeats = description.therapies.map((therapy, i) =>
            description.therapies.slice(0, i).filter((other) => other.route === therapy.route).length);
        Object.assign(this, firstSignals(description));
        this.names = new SignalNames(description, texts);
        this.controls = new Controls($("controls"), this.levels, (row, value) => this.#move(row, value));
        this.controls.done = (row) => this.#done(row);
        this.#connect();
        this.#take(description);
    }

    show() {
        document.querySelector("main").hidden = false;
        this.#speak();
    }

    #connect() {
        $("time").addEventListener("input", () => this.#moveTime(Number($("time").value)));
        $("reset").addEventListener("click", () => this.#reset());
        let waiting = 0;
        new ResizeObserver(() => {
            cancelAnimationFrame(waiting);
            waiting = requestAnimationFrame(() => this.#draw());
        }).observe(document.querySelector("main"));
    }

    /** What the engine has open now. */
    #take(description) {
        this.now = description;
        this.sampler.open(description);
        this.time = Math.min(this.time, description.horizon_h);
    }

    /** Everything in words, anew. */
    #speak() {
        const { words } = this.texts;
        const put = (id, text) => ($(id).textContent = text);
        put("title", this.texts.of(this.first.title));
        document.title = this.texts.of(this.first.title);
        put("notice", words.notice);
        put("notes", this.texts.of(this.first.notes));
        put("adjust-title", words.adjust);
        put("charts-title", words.charts);
        put("strip-title", words.strip);
        put("strip-says", words.stripSays);
        put("reset", words.reset);
        put("time-label", words.time);
        put("leaves", words.leaves);
        put("sources-title", words.sources);
        put("free", words.free);
        put("made", words.made(document.querySelector("meta[name=generator]").content));
        $("limits").replaceChildren(...this.first.limits.map((text) => element("li", {}, null, this.texts.of(text))));
        $("sources").replaceChildren(...citations().map((text) => element("li", {}, null, text)));
        $("reset").hidden = this.first.controls.length === 0;
        this.controls.build(this.now, this.texts);
        this.#buildLanguages();
        this.#buildNames();
        this.#buildCharts();
        this.#buildStrips();
        this.#draw();
    }

    #buildLanguages() {
        $("languages").setAttribute("aria-label", this.texts.words.language);
        $("languages").replaceChildren();
        for (const [language, words] of Object.entries(WORDS)) {
            const button = element("button", { type: "button", lang: language === "zh_CN" ? "zh-Hans" : language,
                "aria-pressed": language === this.texts.language }, $("languages"), words.name);
            button.addEventListener("click", () => {
                this.texts.choose(language);
                this.#speak();
                $("languages").querySelector('[aria-pressed="true"]').focus();
            });
        }
    }

    #buildNames() {
        $("names").setAttribute("aria-label", this.texts.words.show);
        $("names").replaceChildren();
        this.first.therapies.forEach((therapy, i) => {
            const button = element("button", { type: "button", "aria-pressed": this.shown[i] }, $("names"));
            sample({ route: therapy.route, repeat: this.repeats[i] }, button);
            button.append(` ${this.texts.of(therapy.name)}`);
            button.addEventListener("click", () => {
                this.shown[i] = !this.shown[i];
                button.setAttribute("aria-pressed", this.shown[i]);
                this.#buildStrips();
                this.#draw();
            });
        });
    }

    #buildCharts() {
        $("charts").replaceChildren();
        const { words } = this.texts;
        const { signals } = this.first;
        const fluids = this.first.one_pool ? [] : this.sampler.levelSignals();
        const effects = signals.map((_, i) => i).filter((i) => signals[i].title && signals[i].offered);
        this.charts = [this.#chart("fluid", fluids, words.level), this.#chart("plasma", [], "")];
        if (this.effect !== undefined) this.charts.push(this.#chart("effect", effects, words.effect));
    }

    /** A heading, a choice where there is one, and the curves of the signal that `which` names. */
    #chart(which, choices, label) {
        const figure = element("div", { class: "chart" }, $("charts"));
        const heading = element("h3", {}, figure);
        const listed = which === "effect" && choices.length > 1;  // the list says it
        const title = element("span", { class: listed ? "spoken" : "" }, heading);
        const unit = element("span", { class: "unit" }, heading);
        if (choices.length > 1) this.#choice(heading, which, choices, label);
        const chart = new Chart(figure, (share) => this.#moveTime(share * this.sampler.horizon));
        return { which, title, unit, chart };
    }

    #choice(heading, which, choices, label) {
        const list = element("select", { "aria-label": label }, heading);
        for (const signal of choices) element("option", { value: signal }, list, this.names.short(signal));
        list.value = String(this[which]);
        list.addEventListener("change", () => {
            this[which] = Number(list.value);
            this.#draw();
        });
    }

    #buildStrips() {
        $("strips").replaceChildren();
        this.strips = [];
        if (this.first.one_pool) return ($("along").hidden = true);
        const names = this.sampler.levelSignals().map((signal) => this.first.signals[signal].level || "");
        this.first.therapies.forEach((therapy, i) => {
            if (!this.shown[i]) return;
            const strip = new Strip($("strips"), names, (share) => this.#moveTime(share * this.sampler.horizon));
            this.strips.push({ strip, therapy: i });
        });
    }

    #visible() {
        return this.first.therapies.map((_, i) => i).filter((i) => this.shown[i]);
    }

    /** Draws the run; `ghost`s are the curves before the last change. */
    #draw() {
        const { words } = this.texts;
        const width = $("charts").firstElementChild.clientWidth;
        for (const one of this.charts) {
            const signal = this[one.which];
            const all = this.first.therapies.map((_, i) => this.sampler.curve(i, signal));
            one.curves = this.#visible().map((i) => ({ ...all[i], name: this.texts.of(this.first.therapies[i].name),
                route: this.first.therapies[i].route, repeat: this.repeats[i] }));
            one.title.textContent = this.names.of(signal);
            one.unit.textContent = this.sampler.unit(signal);
            const ghosts = (this.before && this.before[one.which] && this.before.signals[one.which] === signal) ?
                this.#visible().map((i) => this.before[one.which][i]) : [];
            one.most = this.#most(signal, all);
            one.chart.draw({ curves: one.curves, ghosts, axis: this.#axis(signal, one.most), horizon: this.sampler.horizon,
                events: this.#events(), words, says: this.#said(one) }, width);
        }
        this.#drawStrips();
        this.#drawTime();
    }

    /** The highest value of all therapies, those not shown too: the axis stays where it is. */
    #most(signal, all) {
        let most = 0;
        for (const { values } of all) for (const value of values) if (value > most) most = value;
        this.mosts = this.mosts || new Map();
        const held = this.mosts.get(signal) || 0;
        const kept = most > held || most < held / 3 ? most : held;
        this.mosts.set(signal, kept);
        return kept;
    }

    #axis(signal, most) {
        const { concentration, kind } = this.first.signals[signal];
        if (kind === "fraction" || kind === "index") return axisTo(Math.max(1, most));
        return concentration && this.first.view.log ? logAxisTo(most) : axisTo(most);
    }

    #events() {
        return this.#visible().flatMap((i) => this.now.therapies[i].events.map((event) =>
            ({ hours: event.at_h, route: this.first.therapies[i].route })));
    }

    #said(one) {
        return this.#summed(this[one.which], one.curves, one.most);
    }

    #summed(signal, curves, most) {
        const asked = { unit: this.sampler.unit(signal), horizon: this.sampler.horizon, most, words: this.texts.words };
        return `${this.names.of(signal)}. ${summary(curves, asked)}`;
    }

    #tableRow({ which, most }) {
        const signal = this[which];
        const unit = this.sampler.unit(signal);
        const values = this.#visible().map((i) => amount(this.sampler.at(i, signal, this.time), most, this.texts.words));
        return { name: this.names.of(signal) + (unit && `, ${unit}`), values };
    }

    #drawStrips() {
        if (this.strips.length === 0) return;
        const { words } = this.texts;
        const rows = this.first.therapies.map((_, i) => this.sampler.rows(i));
        let most = 0;
        for (const therapy of rows) for (const row of therapy) for (const value of row) if (value > most) most = value;
        const axis = colourAxis(most);
        for (const { strip, therapy } of this.strips) {
            const { tip } = this.now.therapies[therapy];
            const title = this.texts.of(this.first.therapies[therapy].name);
            const says = this.#peakAlong(therapy, rows[therapy]);
            strip.draw(rows[therapy], axis, { title, says, tip: this.levels[tip], words, width: this.charts[0].chart.inner });
        }
        const canvas = element("canvas", { "aria-hidden": "true" });
        paint(canvas, [Float64Array.from({ length: 160 }, (_, i) => axis.from * (axis.to / axis.from) ** (i / 159))], axis);
        $("scale").replaceChildren(words.below(figure(axis.from)), canvas,
            `${figure(axis.to)} ${this.sampler.unit(this.fluid)}`);
    }

    /** "Spinal fluid at L3. Pump: highest 905 ng/mL at 20 min", at the level where most is. */
    #peakAlong(therapy, rows) {
        const peaks = rows.map((row) => row.reduce((most, value) => (value > most ? value : most), 0));
        const signal = this.sampler.levelSignals()[peaks.indexOf(Math.max(...peaks))];
        const curve = { ...this.sampler.curve(therapy, signal), name: this.texts.of(this.first.therapies[therapy].name) };
        return this.#summed(signal, [curve], 0);
    }

    #moveTime(hours) {
        this.time = hours;
        this.#drawTime();
    }

    /** What depends on the playhead alone. */
    #drawTime() {
        const { words } = this.texts;
        const clock = timeText(this.time, this.sampler.horizon, words);
        const slider = $("time");
        slider.max = this.sampler.horizon;
        slider.value = this.time;
        slider.setAttribute("aria-valuetext", clock);
        $("clock").textContent = clock;
        for (const one of this.charts) {
            one.chart.at(this.time, this.#visible().map((i) => this.sampler.at(i, this[one.which], this.time)));
        }
        for (const { strip } of this.strips) strip.at(this.time / this.sampler.horizon);
        $("table-title").textContent = words.valuesAt(clock);
        drawTable($("values"), this.#visible().map((i) => this.texts.of(this.first.therapies[i].name)),
            this.charts.map((one) => this.#tableRow(one)));
    }

    /** Asks the engine for another value; draws in the next frame, the latest wish wins. */
    #move(row, value) {
        this.wish = { row, value };
        if (!this.before) this.#keepBefore();
        if (this.frame) return;
        this.frame = requestAnimationFrame(() => this.#fulfil());
    }

    #fulfil() {
        this.frame = 0;
        if (!this.wish) return;
        const { row, value } = this.wish;
        this.wish = null;
        const answer = this.engine.set(row.control.path, value);
        if (answer.errors) {
            complain(this.texts.words.refused, ...answer.errors.map((error) => this.texts.of(error.sentence)));
        } else {
            complain();
            this.#take(answer);
        }
        this.controls.show(this.now);
        this.#draw();
    }

    #keepBefore() {
        this.before = { signals: {} };
        for (const { which } of this.charts) {
            this.before.signals[which] = this[which];
            this.before[which] = this.first.therapies.map((_, i) => this.sampler.curve(i, this[which]));
        }
    }

    /** Says once, when somebody has let go, what came of it. */
    #done(row) {
        cancelAnimationFrame(this.frame);
        this.#fulfil();
        const { words } = this.texts;
        $("said").textContent = words.changed(row.label, row.says(row.value), this.#said(this.charts[0]));
        this.before = null;
    }

    #reset() {
        complain();
        this.#take(this.engine.open($("scenario").textContent));
        this.mosts = new Map();
        this.before = null;
        this.controls.show(this.now);
        this.#draw();
        $("said").textContent = this.#said(this.charts[0]);
    }
}
