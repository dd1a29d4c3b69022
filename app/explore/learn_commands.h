#pragma once

#include <QObject>
#include <QPointer>
#include <memory>
#include <optional>
#include <vector>

#include "app/learn/drill_page.h"
#include "app/learn/lesson_list.h"
#include "app/learn/lesson_log.h"
#include "app/learn/lesson_shelf.h"
#include "app/learn/lesson_view.h"

class QAction;
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
    };
    explicit LearnCommands(const Parts& parts);
    ~LearnCommands() override;

    /// Null while no lesson is open.
    LessonView* lesson() const { return m_view; }
    LessonList* list() const { return m_list; }
    /// Whether something is in view instead of the charts.
    bool isOpen() const { return m_view || m_list || m_drills; }
    /// The open lesson and the place in it, to open it again.
    std::optional<ResumedLesson> here() const;
    const LessonShelf& shelf() const { return m_shelf; }
    /// Opens a lesson at a place; false if there is none of this id.
    bool open(const std::string& id, const std::optional<LessonPlace>& place = std::nullopt);
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
    void showClaims();
    void showDrills();
    /// Curves are uncovered without motion.
    void uncoverAtOnce(bool atOnce);
    void chooseAnswers();

signals:
    /// A lesson or the list is in view instead of the charts, or no longer.
    void stageChanged();

private:
    void begin(std::shared_ptr<const LessonFacts> facts, const LessonPlace& place);
    void show(QWidget* page);
    void closePages();
    void lockMenus(bool locked);
    void rememberHere();
    void finish();
    void takeOver(const Document& lesson);

    Parts m_parts;
    LessonShelf m_shelf;
    QPointer<LessonView> m_view;
    QPointer<LessonList> m_list;
    QPointer<DrillPage> m_drills;
    std::vector<QPointer<QAction>> m_locked;
};

/// An entry of the menus that stays usable in a lesson.
void alwaysUsable(QAction* action);

}  // namespace theca::app
