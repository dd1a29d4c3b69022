/** Curves as the engine computes them, in the unit that the scenario shows. */

const CURVE_POINTS = 400;

class Sampler {
    constructor(engine) {
        this.engine = engine;
    }

    open(description) {
        this.description = description;
        this.horizon = description.horizon_h;
        this.times = description.therapies.map((_, i) => this.#times(i));
    }

    /** Even times, and both sides of every jump. */
    #times(therapy) {
        const times = Array.from({ length: CURVE_POINTS + 1 }, (_, i) => (i / CURVE_POINTS) * this.horizon);
        const breaks = this.engine.breaks(therapy);
        for (const at of breaks.length > 2000 ? [] : breaks) {
            if (at <= 0 || at > this.horizon) continue;
            times.push(Math.max(0, at - 1e-6 * this.horizon), at);
        }
        return Float64Array.from(times).sort();
    }

    curve(therapy, signal) {
        return { hours: this.times[therapy], values: this.#shown(therapy, signal, this.times[therapy]) };
    }

    at(therapy, signal, hours) {
        return this.#shown(therapy, signal, Float64Array.of(hours))[0];
    }

    /** Levels over time: around the brain, then C1 down to S2; in one pool all are the same. */
    rows(therapy) {
        const hours = Float64Array.from({ length: STRIP_COLUMNS }, (_, i) => ((i + 0.5) / STRIP_COLUMNS) * this.horizon);
        return this.levelSignals().map((signal) => this.#shown(therapy, signal, hours));
    }

    /** Places of the signals of the strip's rows. */
    levelSignals() {
        const { signals } = this.description;
        const levels = signals.map((_, i) => i).filter((i) => signals[i].kind === "level");
        const brain = signals.findIndex((signal) => signal.kind === "cranial");
        return [...(signals[brain].offered ? [brain] : []), ...levels.reverse()];
    }

    unit(signal) {
        const { concentration } = this.description.signals[signal];
        return concentration ? this.description.view.units.replace("ug", "µg") : "";
    }

    #shown(therapy, signal, hours) {
        const values = this.engine.sample(therapy, signal, hours);
        const factor = this.description.signals[signal].concentration ? this.description.view.unit_factor : 1;
        return factor === 1 ? values : values.map((value) => value * factor);
    }
}
