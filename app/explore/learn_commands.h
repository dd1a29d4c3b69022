#pragma once

#include <QObject>
#include <QPointer>
#include <functional>
#include <memory>
#include <optional>

#include "app/explore/menu_lock.h"
#include "app/explore/tour.h"
#include "app/learn/drill_page.h"
#include "app/learn/lesson_list.h"
#include "app/learn/lesson_log.h"
#include "app/learn/lesson_shelf.h"
#include "app/learn/lesson_view.h"
#include "app/learn/test_page.h"
#include "app/words/call_out.h"
#include "core/lesson/glossary.h"
#include "core/model/signal.h"

class QFileSystemWatcher;
class QMainWindow;
class QStackedWidget;

namespace theca::app {

class Banner;
class Document;
class FileCommands;
class StartStrip;
class Workspace;

/// The commands of the Learn menu: the list of lessons, a lesson in place of the charts, and the way back.
class LearnCommands final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        QMainWindow& window;
        Document& document;
        Workspace& workspace;
        FileCommands& files;
        Banner& banner;
        QStackedWidget& stage;  ///< the charts are its first page
        StartStrip& strip;
        std::function<TourWindow()> another;  ///< a new window with an example
    };
    explicit LearnCommands(const Parts& parts);
    ~LearnCommands() override;

    /// Null while no lesson is open.
    LessonView* lesson() const { return m_view; }
    LessonList* list() const { return m_list; }
    /// Null while none is on its way.
    Tour* tour() const { return m_tour; }
    /// What points at a part of the window; null before it did.
    CallOut* callOut() const { return m_callOut; }
    /// Whether something is in view instead of the charts.
    bool isOpen() const { return m_view || m_list || m_drills || m_test; }
    /// Null while the questions before and after the lessons are not open.
    TestPage* test() const { return m_test; }
    /// The open lesson and the place in it, to open it again; of the questions before and after only which file.
    std::optional<ResumedLesson> here() const;
    const LessonShelf& shelf() const { return m_shelf; }
    /// Opens a lesson at a place; false if there is none of this id.
    bool open(const std::string& id, const std::optional<LessonPlace>& place = std::nullopt);
    /// A lesson from a file, which is read again whenever it is saved. The errors of the file, one line each; none: it
    /// is open, and the banner says what does not hold in its runs.
    QStringList openFile(const QString& fileName, const std::optional<LessonPlace>& place = std::nullopt);
    /// The file of the open lesson; empty: it comes with the program, or none is open.
    const QString& file() const { return m_file; }
    /// A lesson to start from, made of what is shown, written into a file and opened; false if that fails.
    bool writeFromRun(const QString& fileName);
    /// The same with everything before a step (from 0) answered as an example: for pictures.
    bool openAt(const std::string& id, std::size_t step);
    static bool rememberedAtOnce();
    /// Before the first frame: offers what has not been chosen yet.
    void offerStart();

public slots:
    void showList();
    void leave();
    void backToCharts();
    void keepExploring();
    void showWord(const QString& id);
    void showPlace(theca::GlossaryPlace place);
    void showTour();
    void showClaims();
    void showDrills();
    /// The questions before and after the lessons.
    void showTest();
    /// Asks for a name and writes a lesson to start from.
    void startFromRun();
    /// Reads the lesson's file again and stays at its step.
    void reload();
    /// Curves are uncovered without motion.
    void uncoverAtOnce(bool atOnce);
    void chooseAnswers();

signals:
    /// A lesson or the list is in view instead of the charts, or no longer.
    void stageChanged();

private:
    void begin(std::shared_ptr<const LessonFacts> facts, const LessonPlace& place);
    void openTest(std::shared_ptr<const LessonFacts> facts, bool keeps);
    bool offerTest();
    void show(QWidget* page);
    void closePages();
    void rememberHere();
    void keep(const StepAnswer& answer);
    void keepRow(const StepAnswer& answer);
    void tell(const QStringList& lines);
    std::optional<Signal> chosenSignal() const;
    void finish();
    void takeOver(const Document& lesson);

    Parts m_parts;
    LessonShelf m_shelf;
    QPointer<LessonView> m_view;
    QPointer<LessonList> m_list;
    QPointer<DrillPage> m_drills;
    QPointer<TestPage> m_test;
    QPointer<Tour> m_tour;
    QPointer<CallOut> m_callOut;
    QString m_file;
    QFileSystemWatcher* m_watcher;
    MenuLock m_menuLock;
};

}  // namespace theca::app
