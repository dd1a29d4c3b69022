/** Numbers, times and axes as people read them. */

/** The sign between whole numbers and decimals in the language shown. */
let decimalSign = ".";

/** Three significant figures, without an exponent where people can read it so. */
function figure(value) {
    if (!Number.isFinite(value)) return "–";
    const size = Math.abs(value);
    if (size !== 0 && (size < 0.001 || size >= 1e7)) return value.toExponential(1).replace(".", decimalSign);
    return String(Number(value.toPrecision(3))).replace(".", decimalSign);
}

/** A number at an axis: "10⁶" for a million. */
function tickText(value) {
    const power = Math.log10(value);
    if (value < 1e6 || Math.abs(power - Math.round(power)) > 1e-9) return figure(value);
    return `10${[...String(Math.round(power))].map((digit) => "⁰¹²³⁴⁵⁶⁷⁸⁹"[digit]).join("")}`;
}

/** Three significant figures, and "below 0.01" for what is next to nothing beside `most`. */
function amount(value, most, words) {
    const least = most / 1e5;
    if (!(value > 0) || value >= least || most === 0) return figure(value);
    return words.below(figure(10 ** Math.floor(Math.log10(least))));
}

/** "31 h", "31 h 20 min", or in a run of weeks "3.5 d". */
function timeText(hours, horizon, words) {
    if (horizon > 240) return `${figure(Math.round((hours / 24) * 100) / 100)} ${words.d}`;
    const minutes = Math.round(hours * 60);
    const rest = minutes % 60;
    return `${Math.floor(minutes / 60)} ${words.h}` + (rest ? ` ${rest} min` : "");
}

/** 1, 2 or 5 times a power of ten, at or above a number above 0. */
function niceAbove(number) {
    const power = 10 ** Math.floor(Math.log10(number) + 1e-9);
    return [1, 2, 5, 10].map((step) => step * power).find((step) => number <= step * (1 + 1e-9));
}

/** The end of an axis from 0 that holds `most`, and its ticks. */
function axisTo(most) {
    const step = niceAbove((most > 0 ? most : 1) / 4);
    const count = Math.ceil((most > 0 ? most : 1) / step - 1e-9);
    return { from: 0, to: step * count, ticks: Array.from({ length: count + 1 }, (_, i) => i * step) };
}

/** A logarithmic axis that ends at or above `most` and starts five decades below. */
function logAxisTo(most) {
    const end = Math.ceil(Math.log10(most > 0 ? most : 1) - 1e-9);
    return { log: true, from: 10 ** (end - 5), to: 10 ** end, ticks: [0, 1, 2, 3, 4, 5].map((i) => 10 ** (end - 5 + i)) };
}

/** Times in steps of hours or days, no more than `most` of them. */
function timeTicks(horizon, most) {
    const steps = [1, 2, 3, 6, 12, 24, 48, 72, 120, 168, 336, 672, 1344, 2016, 4032];
    const step = steps.find((one) => horizon / one <= most) || 4032;
    const ticks = [];
    for (let at = 0; at <= horizon * (1 + 1e-9); at += step) ticks.push(at);
    return ticks;
}

/** Where a value lies on an axis, 0 to 1; below the start of a logarithmic one at its start. */
function placeOn(axis, value) {
    if (!axis.log) return (value - axis.from) / (axis.to - axis.from);
    return value <= axis.from ? 0 : Math.log(value / axis.from) / Math.log(axis.to / axis.from);
}

/** Slider positions, 0 to 1000, and values of a control. */
const SLIDER_POSITIONS = 1000;

function sliderPosition(slider, value) {
    const { from, to } = slider;
    if (!slider.logarithmic) return ((value - from) / (to - from)) * SLIDER_POSITIONS;
    if (value <= 0) return 0;
    return Math.max(slider.zero_at_start ? 1 : 0, (Math.log(value / from) / Math.log(to / from)) * SLIDER_POSITIONS);
}

function sliderValue(control, position) {
    const { from, to, logarithmic, zero_at_start: zero } = control.slider;
    const share = position / SLIDER_POSITIONS;
    if (logarithmic && zero && position < 1) return 0;
    const raw = logarithmic ? from * (to / from) ** share : from + share * (to - from);
    return withinLimits(control, control.kind === "real" ? Number(raw.toPrecision(logarithmic ? 2 : 3)) : Math.round(raw));
}

function withinLimits(control, value) {
    return Math.min(control.highest, Math.max(control.lowest, value));
}

/** The value `steps` steps on: 1, 2 or 5 times a power of ten each. */
function stepped(control, value, steps) {
    if (control.kind !== "real") return withinLimits(control, Math.round(value) + steps);
    const span = control.slider.logarithmic ? Math.max(value, control.slider.from) : control.slider.to - control.slider.from;
    const step = niceAbove(span / (control.slider.logarithmic ? 20 : 50));
    return withinLimits(control, Number((Math.round(value / step) * step + steps * step).toPrecision(12)));
}
