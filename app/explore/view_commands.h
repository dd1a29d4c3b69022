#pragma once

#include <QObject>
#include <QSize>
#include <optional>

#include "app/base/theme.h"
#include "core/data/parameter.h"

namespace theca::app {

struct ChartChoice;
class Document;
class Workspace;

/// The commands of the View menu: how things look; stored for the next start.
class ViewCommands final : public QObject {
    Q_OBJECT

public:
    ViewCommands(Document& document, Workspace& workspace, QObject* parent);

    static std::optional<ThemeKind> rememberedTheme();
    static int rememberedTextScale();
    static bool rememberedPrevious();
    /// Empty: as the computer has it.
    static QString rememberedLanguage();
    /// Everything else that is remembered, as it was left.
    void restore();

public slots:
    void useTheme(std::optional<theca::app::ThemeKind> kind);
    /// Empty: as the computer has it.
    void useLanguage(const QString& language);
    void largerText();
    void smallerText();
    void normalText();
    void toggleLog();
    void showNumbers(bool numbers);
    /// What is shown as a hall would see it, on a stage of this size; none: as ever.
    void showProjected(std::optional<QSize> stage);
    void showExposure(bool shown);
    /// Published observations over the curves.
    void showPublished(bool shown);
    /// Which effect the lowest chart shows, by its column.
    void showEffect(const QString& column);
    void useLogColours(bool log);
    /// Curves may be played as sound; nothing sounds by that alone.
    void hearCurves(bool hears);
    /// Levels over time, under the first chart.
    void showStrip(bool shown);
    /// Opens a page of the right column and gives it the focus.
    void showPage(const QString& id);
    /// Opens the numbers at one of them.
    void showSourceOf(theca::ParameterId number);
    void showCompare(bool shown);
    /// The curves before the last change.
    void showPrevious(bool shown);
    /// Pins every therapy that is shown.
    void pinShown();
    void toggleMark();
    /// Opens the boxes for the limits of the axes.
    void showAxes(bool shown);
    void zoomIn();
    void zoomOut();
    /// All of the run, whatever limits of time were typed.
    void resetZoom();

signals:
    void publishedShown(bool shown);
    void hearingChanged();
    /// Every text has to be written again.
    void languageChanged();
    /// The right column must be visible.
    void sideWanted();

private:
    void openPage(const QString& id);
    void look(const ChartChoice& choice);
    void setTextScale(int percent);

    Document& m_document;
    Workspace& m_workspace;
};

}  // namespace theca::app
