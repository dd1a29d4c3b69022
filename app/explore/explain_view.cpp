#include "app/explore/explain_view.h"

#include <QDateTime>
#include <QMessageBox>

#include "app/base/appearance.h"
#include "app/base/language.h"
#include "app/base/sentences.h"
#include "app/document/document.h"
#include "app/explain/explain_window.h"
#include "app/explain/setup_page.h"
#include "app/files/scenario_files.h"
#include "core/text/explain_text.h"

namespace theca::app {

void showExplain(Document& document) {
    const Scenario& scenario = document.scenario();
    Result<Explanation> explanation = builtInExplanation(scenario.drug);
    if (!explanation) {
        QMessageBox::information(nullptr, QString(), sentence(explanation.errors().front()));
        return;
    }
    ExplainWindow::Options options;
    options.setup = rememberedSetup();
    options.language = currentLanguage();
    options.seed = static_cast<unsigned>(QDateTime::currentMSecsSinceEpoch());
    options.write = writeWhole;
    auto* window = new ExplainWindow(document.sharedLibrary(), std::move(explanation).value(), std::move(options));
    window->setAttribute(Qt::WA_DeleteOnClose);
    window->tell(scenario);
    window->showFullScreen();
}

}  // namespace theca::app
