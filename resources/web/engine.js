/** The engine of Theca (core/web/wasm/binding.cpp). Hours and ng/mL. */
class Engine {
    /** @param {BufferSource} bytes the engine as WebAssembly */
    static async of(bytes) {
        const module = await WebAssembly.compile(bytes);
        // The C library asks for a console and an environment, and is told that there is none.
        const imports = {};
        for (const { module: from, name } of WebAssembly.Module.imports(module)) {
            imports[from] = imports[from] || {};
            imports[from][name] = name === "proc_exit" || name === "abort" ? Engine.#stop : () => 0;
        }
        return new Engine((await WebAssembly.instantiate(module, imports)).exports);
    }

    static #stop() {
        throw new Error("The engine stopped.");
    }

    #calls;

    constructor(calls) {
        this.#calls = calls;
        if (calls._initialize) calls._initialize();
    }

    /** Takes a data file under its name, as "drugs/baclofen.json". Before `open`. */
    data(name, text) {
        this.#withTexts([name, text], (at, into) => this.#calls.theca_data(at, into));
    }

    /** Opens a scenario file: its description, or {errors}. */
    open(text) {
        return this.#withTexts([text], (at) => this.#answer(this.#calls.theca_open(at)));
    }

    /** Gives what stands at a path another value: the description now, or {errors}, and then nothing has changed. */
    set(path, value) {
        return this.#withTexts([path, String(value)], (at, to) => this.#answer(this.#calls.theca_set(at, to)));
    }

    /** Hours at which the curves of a therapy may jump or bend. */
    breaks(therapy) {
        const most = this.#calls.theca_breaks(therapy, 0, 0);
        const room = this.#calls.malloc(8 * most || 8);
        this.#calls.theca_breaks(therapy, room, most);
        const hours = this.#numbers(room, most).slice();
        this.#calls.free(room);
        return hours;
    }

    /** The values of a signal (by its place in the description) at hours that do not fall. */
    sample(therapy, signal, hours) {
        const count = hours.length;
        const at = this.#calls.malloc(16 * count || 8);
        const values = at + 8 * count;
        this.#numbers(at, count).set(hours);
        this.#calls.theca_sample(therapy, signal, at, values, count);
        const result = this.#numbers(values, count).slice();
        this.#calls.free(at);
        return result;
    }

    #numbers(at, count) {
        return new Float64Array(this.#calls.memory.buffer, at, count);
    }

    #withTexts(texts, call) {
        const places = texts.map((text) => {
            const bytes = new TextEncoder().encode(text);
            const at = this.#calls.malloc(bytes.length + 1);
            const room = new Uint8Array(this.#calls.memory.buffer, at, bytes.length + 1);
            room.set(bytes);
            room[bytes.length] = 0;
            return at;
        });
        const result = call(...places);
        places.forEach((at) => this.#calls.free(at));
        return result;
    }

    #answer(at) {
        const bytes = new Uint8Array(this.#calls.memory.buffer);
        const end = bytes.indexOf(0, at);
        return JSON.parse(new TextDecoder().decode(bytes.subarray(at, end)));
    }
}
