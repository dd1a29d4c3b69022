#pragma once

#include <QScrollArea>
#include <optional>

#include "app/base/scoped_connection.h"
#include "app/document/document.h"
#include "app/explore/chart_contents.h"
#include "app/spine/spine_content.h"

class QBoxLayout;
class QLabel;

namespace theca::app {

class AxisPanel;
class ChartStack;
class ExercisePage;
class MiddleColumn;
class SideColumn;
class SidePages;
class SpinePage;
class SpineView;
class TextBox;
class ViewBar;

/// The middle and right of the window: title, view bar, the middle column, and the pages, which move below the charts
/// if the window is narrow. Shows the document and passes on what the user asks for.
class Workspace final : public QScrollArea {
    Q_OBJECT

public:
    explicit Workspace(const Document& document, QWidget* parent = nullptr);

    /// Shows the document as it is now.
    void refresh();

    ChartStack* charts() const;
    MiddleColumn* middle() const { return m_middle; }
    SidePages* pages() const { return m_pages; }
    SideColumn* side() const { return m_side; }
    const SpineView& spine() const;

    /// Opens the boxes for the limits of the axes and gives them the focus.
    void showAxes(bool shown);
    /// The options that refresh() uses.
    void setChoice(const ChartChoice& choice) { m_choice = choice; }
    const ChartChoice& choice() const { return m_choice; }
    /// Brings the page in view up to date.
    void refreshSide();
    /// Scrolls to a part of the right column when its layout is done; null has no effect.
    void reveal(QWidget* part);
    /// While the right column waits it is empty, and nothing in it is computed.
    void letSideWait(bool waits);
    /// Until somebody decides, it is there where there is room.
    void showStrip(bool wanted);
    /// Moves everything that is drawn at the playhead.
    void setPlayhead(double hours);
    /// The widgets that take the focus: charts, what is above them, the right column.
    std::vector<QWidget*> tabStops() const;
    /// What F6 goes through, from the top.
    std::vector<QWidget*> parts() const;
    QSize minimumSizeHint() const override;

signals:
    void edited(const theca::app::Edit& change, const QString& mergeKey);
    void axesShown(bool shown);
    void stripShown(bool shown);
    /// The drag ended, and with it the step.
    void sealed();
    void playheadAsked(double hours);
    void raceAsked();
    void logColoursAsked(bool log);
    /// The user wants to go back to a step of the history.
    void goToAsked(std::size_t step);
    /// Its controls are others than before.
    void rebuilt();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void buildTitle(QWidget* page);
    void buildMiddle(QWidget* page);
    void buildSide(QWidget* page);
    void connectSpine();
    void showSpine();
    /// Ranges of another file count no more.
    void forgetRanges();
    void showNotes();
    void arrange();
    void arrangeTop();

    const Document& m_document;
    TextBox* m_title;
    ScopedConnection m_titleTaken;
    ViewBar* m_viewBar;
    AxisPanel* m_axes;
    QLabel* m_structureNote;
    MiddleColumn* m_middle;
    SideColumn* m_side;
    SidePages* m_pages;
    SpinePage* m_spine;
    ExercisePage* m_exercise;
    std::optional<bool> m_stripAsked;
    bool m_sideWaits = false;
    SpineContent m_spineContent;
    int m_edition = 0;  ///< of the document, when ranges were last forgotten
    QBoxLayout* m_top;
    QBoxLayout* m_split;
    ChartChoice m_choice;
};

}  // namespace theca::app
