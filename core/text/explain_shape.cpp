#include "core/text/explain_shape.h"

#include "core/data/parameter.h"
#include "core/explain/explanation.h"
#include "core/explain/person_answers.h"
#include "core/scenario/names.h"

namespace theca {

namespace {

constexpr std::uint64_t longList = 200;
constexpr std::uint64_t mostPeople = 1'000'000;

bool isDate(std::string_view text) {
    constexpr std::string_view form = "0000-00-00";
    if (text.size() != form.size()) return false;
    for (std::size_t i = 0; i < form.size(); ++i) {
        const bool digit = text[i] >= '0' && text[i] <= '9';
        if (form[i] == '-' ? text[i] != '-' : !digit) return false;
    }
    return true;
}
Shape date() { return string("^[0-9]{4}-[0-9]{2}-[0-9]{2}$", isDate); }

std::vector<ShapeKey> sayKeys() {
    std::vector<ShapeKey> keys = {optional("all", array(text(), longList))};
    for (const Voice voice : voices) keys.push_back(optional(std::string(voiceName(voice)), array(text(), longList)));
    return keys;
}

Shape cardShape() {
    std::vector<ShapeKey> keys = {required("id", string()),
                                  optional("about", choice(aboutNames())),
                                  optional("kind", choice(cardKindNames())),
                                  optional("when", choice(whenNames())),
                                  optional("risk", string()),
                                  optional("child_risk", string()),
                                  optional("missed", boolean()),
                                  optional("head", text())};
    for (ShapeKey& key : sayKeys()) keys.push_back(std::move(key));
    return object(std::move(keys));
}

Shape screenShape() {
    const Shape part = object({optional("more", boolean()), optional("picture", choice(pictureNames())),
                               required("cards", array(cardShape(), longList))});
    return object({required("id", string()), required("question", text()), optional("child_question", text()),
                   optional("other_question", text()), required("parts", array(part, longList))});
}

Shape riskShape() {
    std::vector<std::string> grades;
    for (const Grade grade : {Grade::Seen, Grade::SeenSecondary, Grade::Derived, Grade::Recalled, Grade::Assumption})
        grades.emplace_back(gradeName(grade));
    return object({required("id", string()), required("option", choice(aboutNames())),
                   required("kind", choice({"benefit", "harm"})), required("text", text()),
                   optional("count", whole(0, mostPeople)), optional("of", whole(1, mostPeople)),
                   optional("shown", whole(0, 100)), required("over", text()), required("who", text()),
                   optional("remark", text()), required("study", string()),
                   required("source", array(string(), longList)), required("grade", choice(std::move(grades))),
                   optional("compare_with", array(string(), longList)), optional("notice", text()),
                   optional("do", text())});
}

Shape wordsShape() {
    std::vector<ShapeKey> keys;
    for (const std::string_view name : explainWords()) keys.push_back(required(std::string(name), text()));
    return object(std::move(keys));
}

Shape listed(Shape item) { return array(std::move(item), longList); }

Shape wholeExplanation() {
    Shape screens = listed(screenShape());
    screens.least = screens.most = screenIds.size();
    return object({
        required("theca", choice({"explain"})),
        required("version", whole(1, 1)),
        required("drug", string("^[a-z0-9-]{1,40}$", isDrugName)),
        required("made", date()),
        required("check_again", date()),
        required("authors", listed(string())),
        required("reviewed",
                 object({required("clinicians", listed(string())), required("patients", listed(string()))})),
        required("money", text()),
        required("options", listed(object({required("id", string()), required("text", text())}))),
        required("words", wordsShape()),
        required("opening", object(sayKeys())),
        required("examples", listed(string())),
        required("screens", std::move(screens)),
        required("risks", listed(riskShape())),
        required("values", listed(object({required("id", string()), required("fits", choice(aboutNames())),
                                          required("text", text())}))),
        required("questions", listed(text())),
        required("sure", listed(text())),
        required("checks", listed(object({required("question", text()), required("yes", boolean()),
                                          required("explained", text())}))),
        required("leaflet",
                 listed(object({required("question", text()), required("tablets", text()), required("pump", text())}))),
        required("sources", listed(object({required("id", string()), required("citation", string()),
                                           required("read_as", string())}))),
    });
}

Shape spanShape(std::uint64_t most) { return tuple({whole(1, most), whole(1, most)}, 2); }

constexpr format::Words shortWords = {"", 200, LineBreaks::Refused, "it stands on one line"};
constexpr format::Words longWords = {"", 5000, LineBreaks::Allowed, "a page of notes"};

Shape wholeSetup() {
    return object({required("theca", choice({"setup"})), required("version", whole(1, 1)),
                   optional("example", string(shortWords)), optional("hospital", string(shortWords)),
                   optional("phone_day", string(shortWords)), optional("phone_night", string(shortWords)),
                   optional("hospital_days", spanShape(99)), optional("refill_months", spanShape(24)),
                   optional("hidden", array(choice(std::vector<std::string>(screenIds.begin(), screenIds.end())),
                                            screenIds.size())),
                   optional("kiosk", boolean())});
}

Shape wholeAnswers() {
    const Shape weight = object({required("id", string()), required("weight", whole(0, mostWeight))});
    const Shape ready = object({required("question", whole(0, longList)), required("yes", boolean())});
    std::vector<std::string> who;
    for (const Voice voice : voices) who.emplace_back(voiceName(voice));
    return object({required("theca", choice({"answers"})), required("version", whole(1, 1)),
                   optional("voice", choice(std::move(who))), optional("weights", listed(weight)),
                   optional("own_concern", string(shortWords)), optional("own_weight", whole(0, mostWeight)),
                   optional("lean", choice(leanNames())), optional("ready", listed(ready)),
                   optional("asked", listed(string())), optional("questions", listed(whole(0, longList))),
                   optional("notes", string(longWords))});
}

}  // namespace

const std::vector<std::string>& aboutNames() {
    static const std::vector<std::string> names = {"both", "tablets", "pump"};
    return names;
}

const std::vector<std::string>& cardKindNames() {
    static const std::vector<std::string> names = {"plain", "benefit", "harm", "call", "emergency"};
    return names;
}

const std::vector<std::string>& whenNames() {
    static const std::vector<std::string> names = {"always",    "blood_tablets", "blood_pump", "legs_tablets",
                                                   "legs_pump", "brain_tablets", "brain_pump"};
    return names;
}

const std::vector<std::string>& pictureNames() {
    static const std::vector<std::string> names = {"none", "bodies", "given", "clocks", "icons"};
    return names;
}

const std::vector<std::string>& leanNames() {
    static const std::vector<std::string> names = {"tablets", "unsure", "pump", "other", "wait"};
    return names;
}

const Shape& explainShape() {
    static const Shape shape = wholeExplanation();
    return shape;
}

const Shape& setupShape() {
    static const Shape shape = wholeSetup();
    return shape;
}

const Shape& answersShape() {
    static const Shape shape = wholeAnswers();
    return shape;
}

}  // namespace theca
