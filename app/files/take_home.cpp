#include "app/files/take_home.h"

#include <QCoreApplication>

#include "app/base/sentences.h"
#include "core/text/resources.h"
#include "core/text/take_home.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Files)
};

/// The page carries the files compiled in: whoever works with other data would get other numbers from it.
bool isShipped(const std::string& drug, const Library& library) {
    const Result<Library> shipped = builtInLibraryOf(drug);
    if (!shipped) return false;
    const auto ours = shipped->drugs.find(drug), theirs = library.drugs.find(drug);
    return ours != shipped->drugs.end() && theirs != library.drugs.end() && ours->second == theirs->second &&
           shipped->physiology == library.physiology;
}

}  // namespace

TakeHomePage takeHomePageOf(const Scenario& scenario, const Library& library) {
    if (!isShipped(scenario.drug, library) && !takeHomeEngine().empty())
        return {{}, Words::tr("A page of data of your own is made by theca-cli export, with --data and --to html.")};
    NamedTexts texts;
    for (const std::string_view path : resourcePaths()) texts.emplace(path, resource(path));
    const Result<std::string> page = takeHomePage(scenario, texts, takeHomeEngine());
    if (!page) return {{}, sentence(page.errors().front())};
    return {QByteArray::fromStdString(*page), {}};
}

}  // namespace theca::app
