#include "core/text/lesson_text.h"

#include <utility>

#include "core/lesson/lesson_fields.h"
#include "core/lesson/lesson_problems.h"
#include "core/lesson/lesson_rules.h"
#include "core/text/drug_text.h"
#include "core/text/field_reader.h"
#include "core/text/field_writer.h"
#include "core/text/file_kind.h"
#include "core/text/json_reader.h"
#include "core/text/lesson_shape.h"
#include "core/text/scenario_text.h"

namespace theca {

namespace {

void readDrugs(const JsonNode& root, Lesson& lesson) {
    const JsonNode& drugs = objectAt(root, lessonDrugsKey);
    for (const JsonMember& one : *drugs.as<JsonNode::Object>()) lesson.drugs[one.key] = writeJson(one.value);
}

}  // namespace

Result<Lesson> readLesson(std::string_view text) {
    const Result<JsonNode> root = readJson(text);
    if (!root) return root.errors();
    Form form;
    constexpr format::FileKind kind = format::file<Lesson>;
    if (!isOfKind(*root, std::string(kind.name), kind.version, form)) return std::move(form).placedIn(text);
    form.check(*root, lessonShape());
    Lesson lesson;
    const JsonPath top;
    FieldReader(*root, form, top).read(*root, lesson, top);
    if (!form.empty()) return std::move(form).placedIn(text);
    readDrugs(*root, lesson);
    Errors found = problems(lesson);
    if (!found.empty()) return located(text, std::move(found));
    return lesson;
}

std::string writeLesson(const Lesson& lesson) {
    JsonNode root = FieldWriter::value(lesson, format::Free{});
    JsonNode drugs = JsonNode::object();
    for (const auto& [name, text] : lesson.drugs)
        if (auto drug = readJson(text)) drugs.add(name, std::move(drug).value());
    if (!drugs.empty()) root.add(lessonDrugsKey, std::move(drugs));
    return writeJson(root);
}

Result<Library> libraryWithDrugsOf(const Lesson& lesson, Library library) {
    Errors errors;
    for (const auto& [name, text] : lesson.drugs) {
        const std::string place = std::string(lessonDrugsKey) + "/" + name;
        auto drug = readDrug(text, library.sources);
        if (!drug) {
            for (Error error : drug.errors()) {
                error.path.insert(0, place + "/");
                error.line = error.column = 0;
                errors.push_back(std::move(error));
            }
        } else if (drug->name != name) {
            errors.push_back({"drug_name_differs", place + "/name", {drug->name, name}});
        } else {
            library.drugs.emplace(name, std::move(drug).value());
        }
    }
    if (!errors.empty()) return errors;
    return library;
}

}  // namespace theca
