#include "core/lesson/glossary.h"

#include <algorithm>
#include <set>

namespace theca {

namespace {

bool isWordByte(char c) {
    const auto byte = static_cast<unsigned char>(c);
    return (byte >= '0' && byte <= '9') || (byte >= 'A' && byte <= 'Z') || (byte >= 'a' && byte <= 'z') ||
           byte == 0xC3;  // letters with accents
}

/// A form of Latin letters is a word only between other things; characters of Chinese stand side by side.
bool standsAlone(std::string_view text, std::size_t begin, std::size_t length) {
    const auto touches = [&](std::size_t inside, std::size_t outside) {
        return isWordByte(text[inside]) && isWordByte(text[outside]);
    };
    const std::size_t end = begin + length;
    const bool before = begin > 0 && touches(begin, begin - 1);
    const bool after = end < text.size() && touches(end - 1, end);
    return !before && !after;
}

std::string_view trimmed(std::string_view part) {
    while (part.starts_with(' ')) part.remove_prefix(1);
    while (part.ends_with(' ')) part.remove_suffix(1);
    return part;
}

/// The first form that begins here; null if none does.
const GlossaryForm* formAt(std::string_view text, std::size_t at, const std::vector<GlossaryForm>& forms,
                           const std::set<std::size_t>& used) {
    for (const GlossaryForm& one : forms) {
        if (!text.substr(at).starts_with(one.form) || used.contains(one.entry)) continue;
        if (standsAlone(text, at, one.form.size())) return &one;
    }
    return nullptr;
}

}  // namespace

std::vector<GlossaryForm> glossaryForms(const Glossary& glossary, std::string_view language) {
    std::vector<GlossaryForm> forms;
    for (std::size_t i = 0; i < glossary.size(); ++i) {
        std::string_view rest = glossary[i].forms.in(language);
        while (!rest.empty()) {
            const std::size_t comma = std::min(rest.find(','), rest.size());
            const std::string_view one = trimmed(rest.substr(0, comma));
            if (!one.empty()) forms.push_back({std::string(one), i});
            rest.remove_prefix(std::min(comma + 1, rest.size()));
        }
    }
    std::stable_sort(forms.begin(), forms.end(),
                     [](const GlossaryForm& a, const GlossaryForm& b) { return a.form.size() > b.form.size(); });
    return forms;
}

std::vector<GlossaryHit> glossaryHits(std::string_view text, const std::vector<GlossaryForm>& forms) {
    std::vector<GlossaryHit> hits;
    std::set<std::size_t> used;
    for (std::size_t at = 0; at < text.size();) {
        const GlossaryForm* form = formAt(text, at, forms, used);
        if (form) {
            hits.push_back({at, form->form.size(), form->entry});
            used.insert(form->entry);
        }
        at += form ? form->form.size() : 1;
    }
    return hits;
}

}  // namespace theca
