#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "core/base/text_value.h"
#include "core/data/library.h"
#include "core/evidence/validation.h"

namespace theca {

/// "pass", "FAIL", "declared misfit", "by construction", "not judged", "FAIL, left its declared misfit".
std::string_view verdictName(Verdict verdict);

/// The words of a validation in one of `textLanguages`.
class ValidationWords {
public:
    explicit ValidationWords(std::string_view language) : m_language(language) {}

    std::string_view language() const { return m_language; }
    /// A sentence of the context "Validation", with its arguments.
    std::string say(std::string_view english, const std::vector<std::string>& arguments = {}) const;
    const std::string& of(const Text& text) const { return text.in(m_language); }
    std::string verdict(Verdict verdict) const { return say(verdictName(verdict)); }
    /// Four significant digits, with the decimal sign of the language.
    std::string number(double value) const;
    /// What a part's limits allow: "112.8 to 169.2", "at most 6"; "–" if it is not judged.
    std::string allowed(const TargetPart& part) const;
    /// "–" if there is no number.
    std::string simulated(const PartOutcome& outcome) const;
    /// Units as shown: "ng·h/mL", "µg/day"; empty for plain numbers.
    std::string unit(std::string unit) const;
    /// One line: the number of parts, and how many have which verdict.
    std::string counts(const Validation& validation) const;

private:
    std::string_view m_language;
};

/// The table `validate` prints: one row per part, the protocol in the first row of a target.
std::string validationTable(const Validation& validation, std::string_view language = textLanguages.front());
/// The JSON of `validate`: missing numbers are null; texts in the language, verdicts as `verdictName` has them.
std::string validationJson(const Validation& validation, std::string_view language = textLanguages.front());
/// docs/validation.md: misfits first, then every part, then the sources with their citations.
std::string validationMarkdown(const Validation& validation, const Library& library,
                               std::string_view language = textLanguages.front());

}  // namespace theca
