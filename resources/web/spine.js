/** What there is along the spine over time, as a picture: one row a level, from the brain down to S2. */

/** cividis, as the program draws it: even in lightness and the same for colour-blind eyes (Nuñez, Anderton and Renslow, PLoS ONE 2018;13(7):e0199239). */
const CIVIDIS = [[0, 34, 78], [0, 46, 106], [26, 56, 111], [50, 67, 109], [67, 78, 108], [83, 90, 109], [97, 101, 111],
    [111, 112, 115], [125, 124, 120], [140, 136, 120], [155, 148, 118], [171, 160, 114], [188, 174, 108], [205, 187, 99],
    [222, 201, 88], [240, 216, 70], [254, 232, 56]];
const STRIP_COLUMNS = 240;
const STRIP_HEIGHT = 135;
const NAMED_LEVELS = ["C1", "C7", "T6", "T10", "L1", "L3", "S2"];

function cividis(part) {
    const place = Math.min(1, Math.max(0, part)) * (CIVIDIS.length - 1);
    const below = Math.min(Math.floor(place), CIVIDIS.length - 2);
    return CIVIDIS[below].map((channel, i) => channel + (place - below) * (CIVIDIS[below + 1][i] - channel));
}

/** Three decades that end at or above the highest value. */
function colourAxis(most) {
    const to = niceAbove(most > 0 ? most : 1);
    return { log: true, from: to / 1000, to };
}

function paint(canvas, rows, axis) {
    canvas.width = rows[0].length;
    canvas.height = rows.length;
    const picture = new ImageData(canvas.width, canvas.height);
    rows.forEach((row, y) => {
        for (let x = 0; x < row.length; x++) {
            const [red, green, blue] = cividis(placeOn(axis, row[x]));
            picture.data.set([red, green, blue, Number.isFinite(row[x]) ? 255 : 0], 4 * (y * row.length + x));
        }
    });
    canvas.getContext("2d").putImageData(picture, 0, 0);
}

class Strip {
    constructor(parent, levels, onTime) {
        const make = (name, className, into) => {
            const node = document.createElement(name);
            node.className = className;
            into.append(node);
            return node;
        };
        this.root = make("div", "strip", parent);
        this.name = make("h3", "", this.root);
        const band = make("div", "band", this.root);
        this.levels = levels;
        this.scale = svg("svg", { viewBox: `0 0 44 ${STRIP_HEIGHT}`, "aria-hidden": "true" }, band);
        this.picture = make("div", "picture", band);
        this.canvas = make("canvas", "", this.picture);
        this.canvas.setAttribute("role", "img");
        this.line = make("div", "line", this.picture);
        const take = (event) => {
            if (event.type === "pointermove" && !event.buttons) return;
            const box = this.canvas.getBoundingClientRect();
            onTime(Math.min(1, Math.max(0, (event.clientX - box.left) / box.width)));
        };
        this.canvas.addEventListener("pointerdown", take);
        this.canvas.addEventListener("pointermove", take);
    }

    /** @param rows values by level, the brain's first; `width` in pixels, that of the charts' plots */
    draw(rows, axis, { title, says, tip, words, width }) {
        this.name.textContent = title;
        this.canvas.setAttribute("aria-label", says);
        paint(this.canvas, rows, axis);
        this.picture.style.maxWidth = `${width}px`;
        this.#nameLevels(tip, words);
    }

    /** The tip's level, and of the others those there is room for. */
    #nameLevels(tip, words) {
        this.scale.replaceChildren();
        const taken = [];
        for (const level of tip ? [tip, ...NAMED_LEVELS] : NAMED_LEVELS) {
            const middle = ((this.levels.indexOf(level) + 0.5) * STRIP_HEIGHT) / this.levels.length;
            const y = Math.min(STRIP_HEIGHT - 2, Math.max(9, middle + 4));
            if (taken.some((other) => Math.abs(other - y) < 11)) continue;
            taken.push(y);
            const text = svg("text", { x: 38, y, "text-anchor": "end", ...(level === tip ? { class: "name pump" } : {}) },
                this.scale, level === tip ? `◂${level}` : level);
            if (level === tip) svg("title", {}, text, `${words.tip} ${level}`);
        }
    }

    at(share) {
        this.line.style.left = `${share * 100}%`;
    }
}
