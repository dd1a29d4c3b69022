#include "app/window/view_commands.h"

#include "app/appearance.h"
#include "app/charts/chart_stack.h"
#include "app/document.h"
#include "app/settings.h"
#include "app/window/side_column.h"
#include "app/window/workspace.h"

namespace theca::app {

namespace {

const auto themeKey = QStringLiteral("view/theme");
const auto textKey = QStringLiteral("view/text_percent");
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
    : QObject(parent), m_document(document), m_workspace(workspace) {}

std::optional<ThemeKind> ViewCommands::rememberedTheme() { return themeNamed(settings()->value(themeKey).toString()); }

int ViewCommands::rememberedTextScale() { return settings()->value(textKey, smallestTextScale).toInt(); }

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

void ViewCommands::showNumbers(bool numbers) { m_workspace.showNumbers(numbers); }

void ViewCommands::showExposure(bool shown) { m_workspace.side()->setVisible(shown); }

void ViewCommands::zoomIn() { m_workspace.charts()->zoomIn(); }

void ViewCommands::zoomOut() { m_workspace.charts()->zoomOut(); }

void ViewCommands::resetZoom() { m_workspace.charts()->resetZoom(); }

}  // namespace theca::app
