/** The page: opens the scenario it carries and shows it. */

const $ = (id) => document.getElementById(id);

/** Texts of the page and of the scenario in the language chosen. */
class Texts {
    constructor() {
        this.choose(Texts.preferred());
    }

    /** The first of the reader's languages that the page speaks. */
    static preferred() {
        for (const wish of navigator.languages || [navigator.language || ""]) {
            const found = Object.keys(WORDS).find((one) => wish.slice(0, 2).toLowerCase() === one.slice(0, 2));
            if (found) return found;
        }
        return "en";
    }

    choose(language) {
        this.language = language;
        this.words = WORDS[language];
        decimalSign = this.words.decimal;
        document.documentElement.lang = language === "zh_CN" ? "zh-Hans" : language;
    }

    /** A text of the scenario: one for all languages, or one a language. */
    of(text) {
        return typeof text === "string" ? text : text[this.language] || text.en || "";
    }
}

async function inflated(base64) {
    const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream("gzip"));
    return new Response(stream).arrayBuffer();
}

function complain(...lines) {
    const problem = $("problem");
    problem.replaceChildren(...lines.map((line) => element("p", {}, null, line)));
    problem.hidden = lines.length === 0;
}

async function start() {
    const texts = new Texts();
    $("notice").textContent = texts.words.notice;
    if (typeof WebAssembly !== "object" || typeof DecompressionStream !== "function") return complain(texts.words.old);
    const engine = await Engine.of(await inflated($("engine").textContent));
    for (const [name, text] of Object.entries(JSON.parse($("data").textContent))) engine.data(name, text);
    const description = engine.open($("scenario").textContent);
    if (description.errors) return complain(texts.words.broken, ...description.errors.map((error) => texts.of(error.sentence)));
    new Page(engine, description, texts).show();
}

start().catch((problem) => complain(WORDS[Texts.preferred()].broken, String(problem)));
