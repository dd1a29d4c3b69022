#include <emscripten.h>

#include <algorithm>
#include <memory>
#include <optional>
#include <string>

#include "core/base/number_text.h"
#include "core/scenario/level.h"
#include "core/web/description.h"
#include "core/web/open_scenario.h"

/// What a page calls. Texts are UTF-8 and end in 0; one that is returned stays until the next call that returns one.
namespace theca::web {

namespace {

struct Page {
    NamedTexts data;
    std::unique_ptr<OpenScenario> open;
    std::string answer;
};

Page& page() {
    static Page one;
    return one;
}

const char* answer(std::string text) {
    page().answer = std::move(text);
    return page().answer.c_str();
}

FieldValue valueIn(const std::string& text) {
    if (text == "true" || text == "false") return text == "true";
    if (const auto number = numberIn(text)) return *number;
    return text;
}

}  // namespace

extern "C" {

/// A data file under its name, as "drugs/baclofen.json". Call before theca_open.
EMSCRIPTEN_KEEPALIVE void theca_data(const char* name, const char* text) { page().data[name] = text; }

/// Opens a scenario file; returns its description, or errors (core/web/description.h).
EMSCRIPTEN_KEEPALIVE const char* theca_open(const char* text) {
    Result<OpenScenario> read = OpenScenario::read(text, page().data);
    if (!read) return answer(describedErrors(read.errors()));
    page().open = std::make_unique<OpenScenario>(std::move(read).value());
    return answer(described(*page().open));
}

/// Gives what stands at a path the value written in `text`: a number, "true", "false", or a level. Returns the
/// description of what is open now, or errors, and then it is what it was.
EMSCRIPTEN_KEEPALIVE const char* theca_set(const char* path, const char* text) {
    const Errors errors = page().open->set(path, valueIn(text));
    return answer(errors.empty() ? described(*page().open) : describedErrors(errors));
}

/// How many times there are at which a therapy's curves may jump or bend; the first `most` of them go into `hours`.
EMSCRIPTEN_KEEPALIVE int theca_breaks(int therapy, double* hours, int most) {
    const std::vector<double>& breaks = page().open->run().therapies.at(static_cast<std::size_t>(therapy)).breaks();
    const auto count = std::min(breaks.size(), static_cast<std::size_t>(most));
    std::copy_n(breaks.begin(), count, hours);
    return static_cast<int>(breaks.size());
}

/// sampleInto (core/web/open_scenario.h) at `count` times.
EMSCRIPTEN_KEEPALIVE void theca_sample(int therapy, int signal, const double* hours, double* values, int count) {
    const auto size = static_cast<std::size_t>(count);
    sampleInto(*page().open, static_cast<std::size_t>(therapy), static_cast<std::size_t>(signal), {hours, size},
               {values, size});
}

}  // extern "C"

}  // namespace theca::web
