#include "app/words/glossary.h"

#include <QCoreApplication>
#include <algorithm>

#include "app/base/display.h"
#include "app/base/language.h"
#include "core/text/words_text.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Glossary)
};

/// The forms of one language, made anew when the screen has another.
const std::vector<GlossaryForm>& forms() {
    static QString language;
    static std::vector<GlossaryForm> known;
    if (language == currentLanguage()) return known;
    language = currentLanguage();
    known = glossaryForms(glossary(), language.toStdString());
    return known;
}

}  // namespace

const Glossary& glossary() {
    static const Glossary words = [] {
        Result<Glossary> read = builtInGlossary();
        return read ? std::move(read).value() : Glossary();
    }();
    return words;
}

const GlossaryEntry* wordEntry(const std::string& id) {
    const Glossary& all = glossary();
    const auto found = std::find_if(all.begin(), all.end(), [&id](const GlossaryEntry& one) { return one.id == id; });
    return found == all.end() ? nullptr : &*found;
}

std::vector<WordPlace> wordsIn(const QString& text) {
    const std::string bytes = text.toStdString();
    std::vector<WordPlace> places;
    for (const GlossaryHit& hit : glossaryHits(bytes, forms())) {
        const auto from = QString::fromUtf8(bytes.data(), static_cast<qsizetype>(hit.begin)).size();
        const auto length = QString::fromUtf8(bytes.data() + hit.begin, static_cast<qsizetype>(hit.length)).size();
        places.push_back({from, length, glossary()[hit.entry].id});
    }
    return places;
}

QString wordTip(const std::string& id) {
    const GlossaryEntry* entry = wordEntry(id);
    if (!entry) return {};
    return Words::tr("%1: %2", "a word, what it means").arg(inLanguage(entry->term), inLanguage(entry->say));
}

}  // namespace theca::app
