// browser_test.mjs CHROMIUM RESOURCES THECA-CLI EXACT_NUMBERS FOLDER: a take-home page from file:// in a browser without a
// screen: nothing is asked of a network, its engine's numbers are those of `theca-cli run`, sliders move curves, and it fits a
// phone and a desk. Leaves pictures in FOLDER. Skipped (77) where there is no browser.
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { Browser, Tab } from "./browser.mjs";

const [program, resources, cli, exact, folder] = process.argv.slice(2);
if (!program || program.endsWith("-NOTFOUND")) {
    console.log("skipped: no chromium is installed");
    process.exit(77);
}
mkdirSync(folder, { recursive: true });
const rate = "therapies/2/pump/program/0/rate_ug_per_day";
const hostile = '</script><script>alert(1)</script><img src=x onerror=alert(2)>"\'%SCRIPT%';
const phone = { width: 390, height: 844 };
const desk = { width: 1280, height: 800 };
let failures = 0;

function check(right, what) {
    if (right) return;
    failures += 1;
    console.error(`wrong: ${what}`);
}

/** The page of a shipped scenario, changed by `change`. */
function pageOf(name, change = () => {}) {
    const scenario = JSON.parse(readFileSync(join(resources, "scenarios", `${name}.theca`), "utf8"));
    change(scenario);
    const file = join(folder, "page.theca");
    writeFileSync(file, JSON.stringify(scenario));
    execFileSync(cli, ["export", file, "--to", "html", "-o", join(folder, "page.html")]);
    return { file, url: pathToFileURL(join(folder, "page.html")).href };
}

const leftOpen = (scenario) => (scenario.lock = [rate, "therapies/2/pump/tip_level", "therapies/0/oral/0/dose_mg"]);

async function numbers(browser) {
    const { file, url } = pageOf("default");
    const bytes = execFileSync(exact, [file], { encoding: "buffer", maxBuffer: 1 << 30 });
    const doubles = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    const tab = await Tab.open(browser, desk);
    await tab.load(url);
    const mine = await tab.value(`(async () => {
        const engine = await Engine.of(await inflated($("engine").textContent));
        for (const [name, text] of Object.entries(JSON.parse($("data").textContent))) engine.data(name, text);
        const now = engine.open($("scenario").textContent);
        const hours = Float64Array.from({ length: now.horizon_h * 12 + 1 }, (_, i) => i / 12);
        return now.therapies.map((_, t) => now.signals.map((_, s) => Array.from(engine.sample(t, s, hours))));
    })()`);
    const curves = mine.flat();
    const count = doubles.length / curves.length;
    const apart = Math.max(...curves.map((curve, i) => {
        const theirs = doubles.subarray(i * count, (i + 1) * count);
        const peak = Math.max(...theirs.map(Math.abs));
        return peak === 0 ? Math.max(...curve.map(Math.abs)) : Math.max(...curve.map((value, j) => Math.abs(value - theirs[j]))) / peak;
    }));
    check(apart <= 1e-12, `the browser's numbers are ${apart} of the peak from those of run`);
    console.log(`${curves.length} curves of ${count} times, ${apart.toExponential(1)} of the peak`);
}

async function sizes(browser) {
    const { url } = pageOf("default", leftOpen);
    for (const [name, size] of [["phone", phone], ["desk", desk], ["phone-dark", { ...phone, dark: true }],
        ["narrow", { width: 320, height: 640 }]]) {
        const tab = await Tab.open(browser, size);
        const started = await tab.load(url);
        check(started < 10000, `${name}: shown after ${started} ms`);
        console.log(`${name}: shown after ${Math.round(started)} ms`);
        await tab.picture(join(folder, `${name}.png`));
        check(tab.requests.every((one) => one === url), `${name} asks for ${tab.requests}`);
        check(tab.complaints.length === 0, `${name} complains: ${tab.complaints}`);
        check(await tab.value("document.documentElement.scrollWidth <= innerWidth"), `${name} scrolls sideways`);
        const small = await tab.value(`[...document.querySelectorAll("button, select, input")]
            .filter((one) => one.offsetParent && one.getBoundingClientRect().height < 44 && one.type !== "checkbox").map((one) => one.outerHTML)`);
        check(small.length === 0, `${name}: too small for a finger: ${small}`);
    }
}

async function moves(browser) {
    const { url } = pageOf("default", leftOpen);
    const tab = await Tab.open(browser, desk);
    await tab.load(url);
    const curve = () => tab.value('document.querySelector(".chart path.curve.pump").getAttribute("d")');
    const table = () => tab.value('$("values").textContent');
    const before = [await curve(), await table()];
    check((await tab.value('document.querySelectorAll("#controls .control").length')) === 3, "three things are left open");
    await tab.value(`document.querySelector("#control-${rate.replace(/[^A-Za-z0-9]/g, "-")}").closest(".control").querySelector("[type=range]").focus()`);
    await tab.press("ArrowRight");
    check((await curve()) !== before[0], "an arrow key on the rate moves the pump's curve");
    check((await table()) !== before[1], "and the table");
    const said = await tab.value('$("said").textContent');
    check(/^Rate: \d+ µg\/day\. .*Pump: highest/.test(said), `what came of it is said: ${said}`);
    await tab.value(`(() => { const box = document.querySelector("#control-${rate.replace(/[^A-Za-z0-9]/g, "-")}");
        box.value = "19999"; box.dispatchEvent(new Event("change")); })()`);
    check(/per|flow|mL/.test(await tab.value('$("problem").textContent')), "a rate the pump cannot run is told");
    await tab.value('$("reset").click()');
    check((await curve()) === before[0] && (await table()) === before[1], "as it was, is as it was");
    check(await tab.value('$("problem").hidden'), "and nothing is wrong any more");
    await tab.value('$("time").focus()');
    await tab.press("ArrowRight");
    check((await table()) !== before[1], "the time moves by keys");
    const { nodes } = await tab.send("Accessibility.getFullAXTree");
    const nameless = nodes.filter(({ role, name, ignored }) => !ignored && !name?.value &&
        ["slider", "spinbutton", "combobox", "button", "image", "table"].includes(role?.value));
    check(nameless.length === 0, `a screen reader has no name for: ${JSON.stringify(nameless.map(({ role }) => role.value))}`);
    await tab.value("fetch('https://example.com/').catch(() => 0)");
    check((await tab.value("fetch('https://example.com/').then(() => true, () => false)")) === false, "no request may go out");
}

/** Whatever is moved on a phone, the curve and the time are in view, and nothing covers what has the keyboard. */
async function inView(browser) {
    const { url } = pageOf("default");
    const tab = await Tab.open(browser, phone);
    await tab.load(url);
    const seen = await tab.value(`(async () => {
        const covered = [];
        for (const one of document.querySelectorAll("#controls input, #controls select")) {
            one.focus();
            await new Promise((done) => requestAnimationFrame(done));
            const box = one.getBoundingClientRect();
            const chart = document.querySelector(".chart svg").getBoundingClientRect();
            const time = $("time").getBoundingClientRect();
            const fits = chart.top >= 0 && time.bottom <= innerHeight && box.top >= chart.bottom && box.bottom <= time.top;
            if (!fits) covered.push([one.id || one.ariaLabel, box.top, box.bottom, chart.bottom, time.top].join(" "));
        }
        return covered;
    })()`);
    check(seen.length === 0, `covered, or the chart is out of view: ${seen}`);
    await tab.picture(join(folder, "phone-below.png"), false);
}

async function languages(browser) {
    const { url } = pageOf("default");
    for (const [language, notice] of [["es-MX", "Para enseñar"], ["zh-CN", "仅供教学"], ["fr", "For teaching"]]) {
        const tab = await Tab.open(browser, { ...phone, language });
        await tab.load(url);
        check((await tab.value('$("notice").textContent')).startsWith(notice), `${language}: the notice`);
        await tab.picture(join(folder, `phone-${language}.png`));
    }
    const tab = await Tab.open(browser, phone);
    await tab.load(url);
    await tab.value('[...document.querySelectorAll("#languages button")].find((one) => one.textContent === "Español").click()');
    check((await tab.value("document.documentElement.lang")) === "es", "Español is chosen by its button");
    check(/\d,\d/.test(await tab.value('$("values").textContent')), "decimals stand behind a comma");
    check(!/\d\.\d/.test(await tab.value('$("values").textContent + document.querySelector(".chart svg").textContent')), "never a point");
    check((await tab.value("document.title")) === "Tabletas, una inyección o una bomba", "the title follows");
    await tab.value(`(() => { const box = document.querySelector("#control-${rate.replace(/[^A-Za-z0-9]/g, "-")}");
        box.value = "19999"; box.dispatchEvent(new Event("change")); })()`);
    const refused = await tab.value('$("problem").textContent');
    check(/no se cambió nada/.test(refused) && /se admite/.test(refused), `what is refused is told in Spanish: ${refused}`);
}

async function strangers(browser) {
    const { url } = pageOf("default", (scenario) => {
        scenario.title = scenario.notes = hostile;
        scenario.therapies.forEach((therapy) => (therapy.name = hostile));
    });
    const tab = await Tab.open(browser, phone);
    await tab.load(url);
    check((await tab.value('$("title").textContent')) === hostile, "a hostile title is a title");
    check((await tab.value("document.images.length + document.scripts.length")) === 4, "and no markup");
    check(tab.complaints.length === 0, `nothing runs or is refused: ${tab.complaints}`);
}

async function every(browser) {
    for (const name of ["pump-faults", "one-pool", "nusinersen-year", "morphine-tablets-and-pump", "taper-and-pump-start"]) {
        const tab = await Tab.open(browser, phone);
        await tab.load(pageOf(name).url);
        check(tab.complaints.length === 0, `${name} complains: ${tab.complaints}`);
        const alike = await tab.value(`(() => {
            const twice = (texts) => texts.filter((text, i) => texts.indexOf(text) !== i);
            const labels = [...document.querySelectorAll("fieldset")].flatMap((group) =>
                twice([...group.querySelectorAll("label")].map((label) => label.textContent)));
            const names = [...document.querySelectorAll(".chart svg")].flatMap((chart) => {
                const lines = [...chart.querySelectorAll("text.name")].map(({ textContent }) => textContent);
                const count = document.querySelectorAll("#names button").length;
                return lines.length === count ? twice(lines) : [];
            });
            return [...labels, ...names];
        })()`);
        check(alike.length === 0, `${name}: two things are called ${alike}`);
        const strips = await tab.value('[...document.querySelectorAll(".strip canvas")].map((one) => one.ariaLabel)');
        check(strips.every((says) => /highest [0-9.]+ ng\/mL at /.test(says)), `${name}: a strip is only called ${strips}`);
        await tab.picture(join(folder, `phone-${name}.png`));
    }
}

const profile = mkdtempSync(join(tmpdir(), "theca-browser."));
const browser = await Browser.start(program, profile);
try {
    for (const part of [numbers, sizes, moves, inView, languages, strangers, every]) {
        try {
            await part(browser);
        } catch (problem) {
            check(false, `${part.name}: ${problem.stack}`);
        }
    }
} finally {
    await browser.stop();
    rmSync(profile, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 });
}
process.exit(failures === 0 ? 0 : 1);
