// engine_test.mjs ENGINE.wasm.gz RESOURCES THECA-CLI EXACT_NUMBERS: what the engine of take-home pages computes under Node,
// held against `theca-cli run` for every scenario that ships: its ten digits, and the doubles behind them to 1e-12 of
// each curve's peak.
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { gunzipSync } from "node:zlib";
import vm from "node:vm";

const [engineFile, resources, cli, exact] = process.argv.slice(2);
const Engine = vm.runInThisContext(`${readFileSync(join(resources, "web/engine.js"), "utf8")}\nEngine`);
const wasm = gunzipSync(readFileSync(engineFile));
const output = { encoding: "buffer", maxBuffer: 1 << 30 };
let failures = 0;

function check(right, what) {
    if (right) return;
    failures += 1;
    console.error(`wrong: ${what}`);
}

async function opened(name) {
    const text = readFileSync(join(resources, "scenarios", name), "utf8");
    const engine = await Engine.of(wasm);
    for (const file of [`drugs/${JSON.parse(text).drug}.json`, "physiology.json", "sources.json"]) {
        engine.data(file, readFileSync(join(resources, file), "utf8"));
    }
    return { engine, text, description: engine.open(text) };
}

/** Largest difference of two curves over the peak of the second. */
function apart(mine, theirs) {
    let most = 0;
    let peak = 0;
    for (let i = 0; i < mine.length; i++) {
        if (Number.isNaN(mine[i]) && Number.isNaN(theirs[i])) continue;
        most = Math.max(most, Number.isNaN(mine[i] - theirs[i]) ? Infinity : Math.abs(mine[i] - theirs[i]));
        peak = Math.max(peak, Math.abs(theirs[i]));
    }
    return most === 0 ? 0 : most / peak;
}

function csvOf(name) {
    const csv = execFileSync(cli, ["run", join(resources, "scenarios", name), "--csv", "-"], output).toString();
    const rows = csv.trim().split("\n").slice(1).map((line) => line.match(/("([^"]|"")*"|[^,]*)(,|$)/g).map((cell) => cell.replace(/,$/, "")));
    return rows.filter((row) => row[1] !== "" && Number.isFinite(Number(row[1])));
}

async function compare(name) {
    const { engine, description } = await opened(name);
    check(!description.errors, `${name} opens: ${JSON.stringify(description.errors)}`);
    const bytes = execFileSync(exact, [join(resources, "scenarios", name)], output);
    const doubles = new Float64Array(bytes.buffer.slice(bytes.byteOffset, bytes.byteOffset + bytes.length));
    const count = doubles.length / description.therapies.length / description.signals.length;
    const hours = Float64Array.from({ length: count }, (_, i) => i / 12);
    const rows = csvOf(name);
    let most = 0;
    let mostCsv = 0;
    description.therapies.forEach((therapy, t) => {
        const written = rows.slice(t * count, (t + 1) * count);
        description.signals.forEach((signal, s) => {
            const mine = engine.sample(t, s, hours);
            const begin = (t * description.signals.length + s) * count;
            most = Math.max(most, apart(mine, doubles.subarray(begin, begin + count)));
            const column = Float64Array.from(written, (row) => (row[2 + s] === "" ? NaN : Number(row[2 + s])));
            mostCsv = Math.max(mostCsv, apart(mine, column));
        });
    });
    check(rows.length === description.therapies.length * count, `${name}: ${rows.length} rows of ${count} times`);
    check(most <= 1e-12, `${name}: ${most} of the peak from the doubles of run`);
    check(mostCsv <= 1e-9, `${name}: ${mostCsv} of the peak from the file of run`);
    console.log(`${name}: ${description.signals.length} signals, ${count} times, ${most.toExponential(1)} of the peak`);
}

async function move() {
    const { engine, text } = await opened("default.theca");
    const rate = "therapies/2/pump/program/0/rate_ug_per_day";
    const tip = "therapies/2/pump/tip_level";
    const at = () => engine.sample(2, 7, [48])[0];
    const before = at();
    const answer = engine.set(rate, 400);
    check(answer.controls.find((one) => one.path === rate).value === 400, "what was set is described");
    check(Math.abs(at() / before - 2) < 1e-9, "twice the rate is twice the concentration");
    check(engine.set(rate, 20000).errors.length > 0, "too fast for the pump is refused");
    check(Math.abs(at() / before - 2) < 1e-9, "what was refused changed nothing");
    check(!engine.set(tip, "C5").errors && at() < before, "a tip far up leaves less at L1");
    for (const odd of ["", "NaN", "1e999", " 1", "0x10", "+1", "1e", "1.2.3", "infinity"]) {
        check(engine.set(rate, odd).errors, `"${odd}" is no number`);
    }
    check(!engine.set(rate, "1.5e2").errors, "1.5e2 is a number");
    const { sentence } = engine.open(text.slice(0, 100)).errors[0];
    check(sentence.en === "the file ends too early; a value or a bracket is missing", "half a file is told so");
    check(/demasiado/.test(sentence.es) && /文件/.test(sentence.zh_CN), "in the languages of the page");
}

for (const name of readdirSync(join(resources, "scenarios"))) await compare(name);
await move();
process.exit(failures === 0 ? 0 : 1);
