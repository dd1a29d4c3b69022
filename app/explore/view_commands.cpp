#include "app/explore/view_commands.h"

#include "app/base/appearance.h"
#include "app/base/language.h"
#include "app/base/settings.h"
#include "app/charts/chart_stack.h"
#include "app/document/document.h"
#include "app/document/pin_edits.h"
#include "app/evidence/numbers_panel.h"
#include "app/explore/middle_column.h"
#include "app/explore/side_column.h"
#include "app/explore/side_pages.h"
#include "app/explore/workspace.h"
#include "app/sound/hearing.h"

namespace theca::app {

namespace {

const auto languageKey = QStringLiteral("view/language");
const auto themeKey = QStringLiteral("view/theme");
const auto publishedKey = QStringLiteral("view/published");
const auto previousKey = QStringLiteral("view/previous");
const auto effectKey = QStringLiteral("view/effect");
const auto textKey = QStringLiteral("view/text_percent");
const auto sideKey = QStringLiteral("view/side");
const auto coloursKey = QStringLiteral("view/log_colours");
constexpr int textStep = 25;

QString nameOf(std::optional<ThemeKind> kind) {
    if (!kind) return QStringLiteral("system");
    switch (*kind) {
        case ThemeKind::Light:
            return QStringLiteral("light");
        case ThemeKind::Dark:
            return QStringLiteral("dark");
        case ThemeKind::Contrast:
            return QStringLiteral("contrast");
    }
    return {};
}

}  // namespace

ViewCommands::ViewCommands(Document& document, Workspace& workspace, QObject* parent)
    : QObject(parent), m_document(document), m_workspace(workspace) {
    connect(workspace.pages(), &SidePages::currentChanged, this,
            [](const QString& id) { settings()->setValue(sideKey, id); });
    connect(&workspace, &Workspace::logColoursAsked, this, &ViewCommands::useLogColours);
}

std::optional<ThemeKind> ViewCommands::rememberedTheme() { return themeNamed(settings()->value(themeKey).toString()); }

int ViewCommands::rememberedTextScale() { return settings()->value(textKey, smallestTextScale).toInt(); }

bool ViewCommands::rememberedPrevious() { return settings()->value(previousKey, true).toBool(); }

QString ViewCommands::rememberedLanguage() {
    const QString language = settings()->value(languageKey).toString();
    return languages().contains(language) ? language : QString();
}

void ViewCommands::restore() {
    const auto kept = settings();
    showPublished(kept->value(publishedKey, true).toBool());
    showPrevious(rememberedPrevious());
    showEffect(kept->value(effectKey).toString());
    useLogColours(kept->value(coloursKey, true).toBool());
    m_workspace.pages()->setCurrent(kept->value(sideKey).toString());
}

void ViewCommands::useLanguage(const QString& language) {
    settings()->setValue(languageKey, language);
    app::useLanguage(language.isEmpty() ? systemLanguage() : language);
    emit languageChanged();
}

void ViewCommands::useTheme(std::optional<ThemeKind> kind) {
    app::useTheme(kind);
    settings()->setValue(themeKey, nameOf(kind));
}

void ViewCommands::setTextScale(int percent) {
    useTextScale(percent);
    settings()->setValue(textKey, textScale());
}

void ViewCommands::largerText() { setTextScale(textScale() + textStep); }

void ViewCommands::smallerText() { setTextScale(textScale() - textStep); }

void ViewCommands::normalText() { setTextScale(smallestTextScale); }

void ViewCommands::toggleLog() {
    m_document.edit([](Scenario& s) { s.view.log = !s.view.log; });
}

void ViewCommands::showProjected(std::optional<QSize> stage) {
    m_workspace.middle()->showProjected(stage);
    if (stage) m_workspace.refresh();
}

void ViewCommands::showNumbers(bool numbers) { m_workspace.middle()->showNumbers(numbers); }

void ViewCommands::showExposure(bool shown) {
    m_workspace.side()->setVisible(shown);
    if (shown) m_workspace.refreshSide();
}

void ViewCommands::openPage(const QString& id) {
    m_workspace.pages()->setCurrent(id);
    showExposure(true);
    emit sideWanted();
}

void ViewCommands::showPage(const QString& id) {
    openPage(id);
    m_workspace.reveal(m_workspace.pages()->currentPage().takeFocus());
}

void ViewCommands::showSourceOf(ParameterId number) {
    openPage(numbersPage().id);
    m_workspace.reveal(m_workspace.pages()->page<NumbersPanel>()->open(number));
}

void ViewCommands::useLogColours(bool log) {
    ChartChoice choice = m_workspace.choice();
    if (log == choice.logColours) return;
    choice.logColours = log;
    look(choice);
    settings()->setValue(coloursKey, log);
}

void ViewCommands::hearCurves(bool hears) {
    app::hearCurves(hears);
    emit hearingChanged();
}

void ViewCommands::look(const ChartChoice& choice) {
    m_workspace.setChoice(choice);
    m_workspace.refresh();
}

void ViewCommands::showPublished(bool shown) {
    ChartChoice choice = m_workspace.choice();
    if (shown == choice.published) return;
    choice.published = shown;
    look(choice);
    settings()->setValue(publishedKey, shown);
    emit publishedShown(shown);
}

void ViewCommands::showEffect(const QString& column) {
    ChartChoice choice = m_workspace.choice();
    if (column.toStdString() == choice.effect) return;
    choice.effect = column.toStdString();
    look(choice);
    settings()->setValue(effectKey, column);
}

void ViewCommands::showCompare(bool shown) { m_workspace.middle()->showCompare(shown); }

void ViewCommands::showPrevious(bool shown) {
    ChartChoice choice = m_workspace.choice();
    if (shown == choice.previous) return;
    choice.previous = shown;
    look(choice);
    settings()->setValue(previousKey, shown);
}

void ViewCommands::pinShown() {
    m_document.seal();
    m_document.edit(pinTherapies(shownTherapies(m_document.scenario())));
}

void ViewCommands::toggleMark() { m_workspace.charts()->toggleMark(); }

void ViewCommands::showAxes(bool shown) { m_workspace.showAxes(shown); }

void ViewCommands::showStrip(bool shown) { m_workspace.showStrip(shown); }

void ViewCommands::zoomIn() { m_workspace.charts()->zoomIn(); }

void ViewCommands::zoomOut() { m_workspace.charts()->zoomOut(); }

void ViewCommands::resetZoom() {
    if (m_document.scenario().view.axes.contains("time"))
        m_document.edit([](Scenario& s) { s.view.axes.erase("time"); });
    m_workspace.charts()->resetZoom();
}

}  // namespace theca::app
