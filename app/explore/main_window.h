#pragma once

#include <QMainWindow>
#include <chrono>
#include <memory>

#include "app/document/document.h"
#include "app/explore/window_parts.h"
#include "app/files/seen_file.h"

class QStackedWidget;

namespace theca::app {

class Banner;
class FileCommands;
class ImportPanel;
class JournalKeeper;
class LearnCommands;
class NoticeBar;
class PointsCommands;
class Recovery;
class RecoveryBar;
class StartStrip;
class TherapyList;
class TimeBar;
class TimeCommands;
class ViewCommands;
class Workspace;

/// The window: therapies on the left, charts in the middle, exposure on the right, the notice below. Passes what users
/// ask for to the document and shows the document's values.
class MainWindow final : public QMainWindow {
    Q_OBJECT

public:
    /// When the columns beside the charts are filled: with the window, or after the charts were first painted.
    enum class Columns { AtOnce, AfterCharts };

    MainWindow(std::shared_ptr<const Library> library, const Scenario& first, Columns columns = Columns::AtOnce);

    Document& document() { return m_document; }
    FileCommands& files() { return *m_files; }
    PointsCommands& points() { return *m_points; }
    ViewCommands& views() { return *m_views; }
    TherapyList* therapies() const { return m_therapies; }
    Workspace* workspace() const { return m_workspace; }
    NoticeBar* noticeBar() const { return m_notice; }
    /// What the window calls things, as far as it comes from the file.
    QStringList names() const;
    TimeCommands& time() { return *m_time; }
    LearnCommands& learn() { return *m_learn; }

    /// Moves the window to where it was last time.
    void restorePlace();
    /// From now on changes that are not saved are kept in a journal; what earlier windows left is offered once the
    /// columns are filled.
    void keepJournal(std::chrono::milliseconds delay = std::chrono::seconds(2));
    /// Writes it at once: the program is about to end.
    void saveJournal();
    RecoveryBar* recoveryBar() const { return m_recoveryBar; }
    /// Puts the keyboard into the part of the window that follows, or the one before.
    void goToPart(PartStep step);

protected:
    void closeEvent(QCloseEvent* event) override;
    void dragEnterEvent(QDragEnterEvent* event) override;
    void dropEvent(QDropEvent* event) override;
    void changeEvent(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;

private:
    void build();
    void buildPanels();
    /// Everything but the document made again, in the language of now.
    void rebuild();
    void connectPanels();
    void explainParts();
    void serveJournal();
    void offerLeft();
    void refresh();
    void showTherapies();
    void fillColumns();
    void orderTabStops();
    /// A lesson has come into view instead of the charts, or has gone.
    void showStage();
    void showTitle();
    void showProblems();
    void tellBoxes();

    Document m_document;
    SeenFile m_seenFile;
    Banner* m_banner = nullptr;
    RecoveryBar* m_recoveryBar = nullptr;
    TherapyList* m_therapies = nullptr;
    Workspace* m_workspace = nullptr;
    NoticeBar* m_notice = nullptr;
    ImportPanel* m_importPanel = nullptr;
    FileCommands* m_files = nullptr;
    PointsCommands* m_points = nullptr;
    ViewCommands* m_views = nullptr;
    TimeBar* m_timeBar = nullptr;
    TimeCommands* m_time = nullptr;
    JournalKeeper* m_keeper = nullptr;  ///< stays with another language, like the next
    Recovery* m_recovery = nullptr;
    QStackedWidget* m_stage = nullptr;
    StartStrip* m_strip = nullptr;
    LearnCommands* m_learn = nullptr;
    bool m_bannerIsProblem = false;
    bool m_boxesTold = false;     ///< once, for as long as there are boxes
    QStringList m_lookedThrough;  ///< for boxes
    Columns m_columns;
};

}  // namespace theca::app
