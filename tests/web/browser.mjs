// A headless browser, spoken to over a pipe: no port, no library.
import { spawn } from "node:child_process";
import { writeFileSync } from "node:fs";

export class Browser {
    static async start(program, profile) {
        const browser = new Browser();
        browser.child = spawn(program, ["--headless=new", "--no-sandbox", "--disable-gpu", "--no-first-run",
            "--disable-background-networking", "--disable-component-update", "--force-color-profile=srgb",
            `--user-data-dir=${profile}`, "--remote-debugging-pipe", "about:blank"],
            { stdio: ["ignore", "ignore", "ignore", "pipe", "pipe"] });
        process.on("exit", () => browser.child.kill());
        process.on("SIGTERM", () => process.exit(1));
        let rest = "";
        browser.child.stdio[4].on("data", (data) => {
            const messages = (rest + data).split("\0");
            rest = messages.pop();
            messages.forEach((message) => browser.#take(JSON.parse(message)));
        });
        return browser;
    }

    #waiting = new Map();
    #count = 0;
    listeners = [];

    #take(message) {
        if (!message.id) return this.listeners.forEach((listener) => listener(message));
        const { done, failed } = this.#waiting.get(message.id);
        this.#waiting.delete(message.id);
        if (message.error) failed(new Error(message.error.message));
        else done(message.result);
    }

    send(method, params = {}, sessionId = undefined) {
        const id = ++this.#count;
        this.child.stdio[3].write(`${JSON.stringify({ id, method, params, sessionId })}\0`);
        return new Promise((done, failed) => this.#waiting.set(id, { done, failed }));
    }

    stop() {
        const ended = new Promise((done) => this.child.on("exit", done));
        this.send("Browser.close").catch(() => this.child.kill());
        return ended;
    }
}

/** One page of it: what it asks for, complains of and shows. */
export class Tab {
    static async open(browser, { width, height, dark = false, language = "en-GB" }) {
        const { targetId } = await browser.send("Target.createTarget", { url: "about:blank" });
        const { sessionId } = await browser.send("Target.attachToTarget", { targetId, flatten: true });
        const tab = new Tab(browser, sessionId);
        for (const domain of ["Page", "Network", "Runtime", "Log", "Accessibility"]) await tab.send(`${domain}.enable`);
        await tab.send("Emulation.setDeviceMetricsOverride", { width, height, deviceScaleFactor: 2, mobile: width < 600 });
        await tab.send("Emulation.setScrollbarsHidden", { hidden: true });  // a picture of the whole page has none
        await tab.send("Emulation.setEmulatedMedia", {
            features: [{ name: "prefers-color-scheme", value: dark ? "dark" : "light" }] });
        await tab.send("Network.setUserAgentOverride", { userAgent: "test", acceptLanguage: language });
        return tab;
    }

    constructor(browser, sessionId) {
        this.browser = browser;
        this.sessionId = sessionId;
        this.requests = [];
        this.complaints = [];
        browser.listeners.push((message) => {
            if (message.sessionId !== sessionId) return;
            const { method, params } = message;
            if (method === "Network.requestWillBeSent") this.requests.push(params.request.url);
            if (method === "Runtime.exceptionThrown") this.complaints.push(params.exceptionDetails.text);
            if (method === "Log.entryAdded") this.complaints.push(params.entry.text);
            if (method === "Page.javascriptDialogOpening") this.complaints.push(`dialog: ${params.message}`);
        });
    }

    send(method, params) {
        return this.browser.send(method, params, this.sessionId);
    }

    /** Loads a page and waits until it shows its run; how long that took in the page's own time, ms. */
    async load(url) {
        await this.send("Page.navigate", { url });
        return this.value(`new Promise((done, failed) => {
            const look = () => {
                const problem = document.getElementById("problem");
                if (problem && !problem.hidden) return failed(new Error(problem.textContent));
                const main = document.querySelector("main");
                if (main && !main.hidden) return requestAnimationFrame(() => done(performance.now()));
                if (performance.now() > 30000) return failed(new Error("the page shows nothing"));
                setTimeout(look, 5);
            };
            look();
        })`);
    }

    async value(expression) {
        const { result, exceptionDetails } = await this.send("Runtime.evaluate",
            { expression, awaitPromise: true, returnByValue: true });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description || exceptionDetails.text);
        return result.value;
    }

    async press(key, code = key) {
        const keys = { ArrowRight: 39, ArrowLeft: 37, Tab: 9, Enter: 13 };
        const event = { key, code, windowsVirtualKeyCode: keys[key] };
        await this.send("Input.dispatchKeyEvent", { type: "keyDown", ...event });
        await this.send("Input.dispatchKeyEvent", { type: "keyUp", ...event });
        await this.value("new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))");
    }

    async picture(file, whole = true) {
        const { data } = await this.send("Page.captureScreenshot", { format: "png", captureBeyondViewport: whole });
        writeFileSync(file, Buffer.from(data, "base64"));
    }
}
