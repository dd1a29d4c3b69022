#include "app/explore/menus.h"

#include <QActionGroup>
#include <QApplication>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>

#include "app/base/display.h"
#include "app/base/language.h"
#include "app/base/session.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/document/document.h"
#include "app/document/pin_edits.h"
#include "app/document/places.h"
#include "app/explore/about.h"
#include "app/explore/explain_view.h"
#include "app/explore/file_commands.h"
#include "app/explore/help_sections.h"
#include "app/explore/learn_commands.h"
#include "app/explore/menu_lock.h"
#include "app/explore/middle_column.h"
#include "app/explore/points_commands.h"
#include "app/explore/present_commands.h"
#include "app/explore/recent_menu.h"
#include "app/explore/side_pages.h"
#include "app/explore/time_commands.h"
#include "app/explore/view_commands.h"
#include "app/explore/workspace.h"
#include "app/files/export_formats.h"
#include "app/files/scenario_files.h"
#include "app/help/command_finder.h"
#include "app/help/help_window.h"
#include "app/sound/hearing.h"
#include "app/spine/heat_strip.h"
#include "app/words/word_of.h"

/// The icons are in a library, so they must be registered explicitly, outside any namespace.
static void registerIcons() { Q_INIT_RESOURCE(theca); }

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Menus)
};

const char* const iconKey = "iconName";

QIcon icon(const QString& name) { return QIcon(QStringLiteral(":/icons/%1.svg").arg(name)); }

/// showIcons() sets the icon.
void setIconName(QAction* action, const char* name) { action->setProperty(iconKey, QString::fromLatin1(name)); }

template <class Receiver, class Slot>
QAction* add(QMenu* menu, const QString& text, const QKeySequence& keys, Receiver* receiver, Slot slot) {
    auto* action = new QAction(text, menu);
    action->setShortcut(keys);
    QObject::connect(action, &QAction::triggered, receiver, slot);
    menu->addAction(action);
    return action;
}

/// Their titles are in the files, which are read when the menu opens.
void addExamples(QMenu* menu, FileCommands* files) {
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, files] {
        if (!menu->isEmpty()) return;
        for (const QString& name : exampleNames()) {
            menu->addAction(inMenu(inLanguage(example(name).title)), files,
                            [files, name] { files->openExample(name); });
        }
    });
}

void addExports(QMenu* menu, FileCommands* files) {
    for (const ExportFormat& format : exportFormats()) {
        const QKeySequence keys = format.keys ? QKeySequence(format.keys) : QKeySequence();
        add(menu, Words::tr(format.title), keys, files, [files, &format] { files->chooseAndExport(format); });
    }
}

void addFileMenu(const MenuTargets& on) {
    FileCommands* files = &on.files;
    PointsCommands* points = &on.points;
    QMenu* menu = on.window.menuBar()->addMenu(Words::tr("&File"));
    setIconName(add(menu, Words::tr("&New"), QKeySequence::New, files, &FileCommands::startNew), "new");
    setIconName(add(menu, Words::tr("&Open …"), QKeySequence::Open, files, &FileCommands::chooseAndOpen), "open");
    addExamples(menu->addMenu(Words::tr("&Examples")), files);
    QMenu* recent = menu->addMenu(Words::tr("&Recent"));
    fillRecent(recent, files);
    QObject::connect(files, &FileCommands::recentChanged, recent, [recent, files] { fillRecent(recent, files); });
    QAction* reopen = menu->addAction(Words::tr("Open the &last file at the start"));
    reopen->setCheckable(true);
    reopen->setChecked(reopensSession());
    QObject::connect(reopen, &QAction::toggled, reopen, [](bool wanted) { setReopensSession(wanted); });
    menu->addSeparator();
    setIconName(add(menu, Words::tr("&Save"), QKeySequence::Save, files, &FileCommands::save), "save");
    add(menu, Words::tr("Save &as …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S), files, &FileCommands::saveAs);
    menu->addSeparator();
    add(menu, Words::tr("Add your own &points …"), QKeySequence(Qt::CTRL | Qt::Key_D), points, &PointsCommands::choose);
    QMenu* removals = menu->addMenu(Words::tr("Remove your poin&ts"));
    points->fillRemovals(removals);
    QObject::connect(&on.document, &Document::changed, removals,
                     [removals, points] { points->fillRemovals(removals); });
    menu->addSeparator();
    QMenu* present = menu->addMenu(Words::tr("Present in a &hall"));
    auto* talks = on.window.findChild<PresentCommands*>();  // stays with another language: a talk may be in the making
    if (!talks) talks = new PresentCommands({on.window, on.document, on.tell, on.say}, &on.window);
    talks->fill(present);
    QMenu* exports = menu->addMenu(Words::tr("E&xport"));
    setIconName(exports->menuAction(), "export");
    addExports(exports, files);
    exports->addSeparator();
    add(exports, Words::tr("Page to &take home (HTML) …"), {}, files, &FileCommands::saveTakeHome);
    add(menu, Words::tr("Pr&int …"), QKeySequence::Print, files, &FileCommands::print);
    menu->addSeparator();
    alwaysUsable(add(menu, Words::tr("&Quit"), QKeySequence(Qt::CTRL | Qt::Key_Q), &on.window, &QWidget::close));
}

/// If no more pins are possible the entry says so.
void addPinning(QMenu* menu, const MenuTargets& on) {
    Document* document = &on.document;
    QAction* pin = add(menu, {}, QKeySequence(Qt::CTRL | Qt::Key_K), &on.views, &ViewCommands::pinShown);
    const auto show = [pin, document] {
        const auto shown = static_cast<int>(shownTherapies(document->scenario()).size());
        const QString why = noRoomForPins(document->scenario(), shown);
        const QString text = Words::tr("&Pin the shown therapies");
        pin->setEnabled(shown > 0 && why.isEmpty());
        pin->setText(why.isEmpty() ? text : Words::tr("%1 (%2)", "menu entry, why not").arg(text, why));
    };
    show();
    QObject::connect(document, &Document::changed, pin, show);
}

void addLanguages(QMenu* menu, ViewCommands* views) {
    auto* group = new QActionGroup(menu);
    const QString remembered = ViewCommands::rememberedLanguage();
    const auto offer = [&](const QString& text, const QString& language) {
        QAction* action = menu->addAction(text, views, [views, language] { views->useLanguage(language); });
        action->setCheckable(true);
        action->setChecked(language == remembered);
        group->addAction(action);
    };
    offer(Words::tr("As the &computer has it"), {});
    for (const QString& language : languages()) offer(languageName(language), language);
}

/// Only for a file that locks something.
void addUnlocking(QMenu* menu, Document* document) {
    QAction* unlock = menu->addAction(Words::tr("U&nlock"), document, &Document::unlock);
    unlock->setToolTip(Words::tr("Lets everything be changed until another file is opened. The file keeps its lock."));
    const auto show = [unlock, document] { unlock->setVisible(document->mayUnlock()); };
    show();
    QObject::connect(document, &Document::changed, unlock, show);
}

void addEditMenu(const MenuTargets& on) {
    Document* document = &on.document;
    QMenu* menu = on.window.menuBar()->addMenu(Words::tr("&Edit"));
    QAction* undo = add(menu, Words::tr("&Undo"), QKeySequence::Undo, document, &Document::undo);
    QAction* redo =
        add(menu, Words::tr("&Redo"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), document, &Document::redo);
    redo->setShortcuts({QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Z), QKeySequence(Qt::CTRL | Qt::Key_Y)});
    setIconName(undo, "undo");
    setIconName(redo, "redo");
    const auto enable = [undo, redo, document] {
        undo->setEnabled(document->canUndo());
        redo->setEnabled(document->canRedo());
    };
    enable();
    QObject::connect(document, &Document::changed, undo, enable);
    menu->addSeparator();
    addPinning(menu, on);
    add(menu, Words::tr("&Copy the charts as a picture"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C), &on.files,
        &FileCommands::copyPicture);
    menu->addSeparator();
    addUnlocking(menu, document);
    QMenu* languages = menu->addMenu(Words::tr("&Language"));
    addLanguages(languages, &on.views);
    alwaysUsable(languages->menuAction());
}

void addThemes(QMenu* menu, ViewCommands* views) {
    auto* group = new QActionGroup(menu);
    const auto remembered = ViewCommands::rememberedTheme();
    const auto offer = [&](const QString& text, std::optional<ThemeKind> kind) {
        QAction* action = menu->addAction(text, views, [views, kind] { views->useTheme(kind); });
        action->setCheckable(true);
        action->setChecked(kind == remembered);
        group->addAction(action);
    };
    offer(Words::tr("As the &computer has it"), std::nullopt);
    offer(Words::tr("&Light"), ThemeKind::Light);
    offer(Words::tr("&Dark"), ThemeKind::Dark);
    offer(Words::tr("&High contrast"), ThemeKind::Contrast);
}

void addTextSizes(QMenu* menu, ViewCommands* views) {
    add(menu, Words::tr("&Larger"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Plus), views, &ViewCommands::largerText);
    add(menu, Words::tr("&Smaller"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_Minus), views,
        &ViewCommands::smallerText);
    add(menu, Words::tr("&Normal"), QKeySequence(Qt::CTRL | Qt::ALT | Qt::Key_0), views, &ViewCommands::normalText);
}

/// The effects of the current drug; the one shown is checked.
void fillEffects(QMenu* menu, const MenuTargets& on) {
    menu->clear();
    const QString shown = on.workspace.charts()->content().charts.back().title;
    ViewCommands* views = &on.views;
    for (const ReadOut* one : shownEffects(on.document.drug())) {
        const QString column = QString::fromStdString(one->column), title = inLanguage(one->title);
        QAction* action = menu->addAction(inMenu(title), views, [views, column] { views->showEffect(column); });
        action->setCheckable(true);
        action->setChecked(title == shown);
    }
}

void addEffects(QMenu* menu, const MenuTargets& on) {
    QObject::connect(menu, &QMenu::aboutToShow, menu, [menu, on] { fillEffects(menu, on); });
}

/// Entries that compare runs and times.
void addComparing(QMenu* menu, const MenuTargets& on) {
    ViewCommands* views = &on.views;
    Workspace* workspace = &on.workspace;
    MiddleColumn* middle = workspace->middle();
    menu->addSeparator();
    QAction* compare = add(menu, Words::tr("Compar&e"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_K), views,
                           &ViewCommands::showCompare);
    compare->setCheckable(true);
    compare->setChecked(middle->isCompareShown());
    QObject::connect(middle, &MiddleColumn::compareShown, compare, &QAction::setChecked);
    QAction* previous = add(menu, Words::tr("Pre&vious curve"), {}, views, &ViewCommands::showPrevious);
    previous->setCheckable(true);
    previous->setChecked(ViewCommands::rememberedPrevious());
    QAction* axes = add(menu, Words::tr("A&xis limits …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_L), views,
                        &ViewCommands::showAxes);
    axes->setCheckable(true);
    QObject::connect(workspace, &Workspace::axesShown, axes, &QAction::setChecked);
    QAction* mark = add(menu, Words::tr("&Mark for differences (M in a chart)"), {}, views, &ViewCommands::toggleMark);
    mark->setCheckable(true);
    QObject::connect(workspace->charts(), &ChartStack::markChanged, mark, &QAction::setChecked);
    menu->addSeparator();
}

/// The pages beside the charts, from the last to the first.
void addPages(QMenu* menu, ViewCommands* views) {
    const std::vector<PageOffer> offers = pageOffers();
    for (auto offer = offers.rbegin(); offer != offers.rend(); ++offer) {
        if (offer->entry.isEmpty()) continue;
        add(menu, offer->entry, offer->keys, views, [views, id = offer->id] { views->showPage(id); });
    }
}

/// What is shown as a hall sees it, with the shape of a projector's picture.
void addProjected(QMenu* menu, ViewCommands* views) {
    struct Shape {
        QString name;
        std::optional<QSize> stage;
    };
    auto* one = new QActionGroup(menu);
    for (const Shape& shape : {Shape{Words::tr("No"), {}}, Shape{Words::tr("4:3"), QSize(1024, 768)},
                               Shape{Words::tr("16:9"), QSize(1920, 1080)}}) {
        QAction* action = menu->addAction(shape.name);
        action->setCheckable(true);
        action->setChecked(!shape.stage);
        one->addAction(action);
        QObject::connect(action, &QAction::triggered, views,
                         [views, stage = shape.stage] { views->showProjected(stage); });
    }
}

/// Full screen and back, for a projector.
void toggleFullScreen(QWidget* window) { window->setWindowState(window->windowState() ^ Qt::WindowFullScreen); }

void addViewMenu(const MenuTargets& on) {
    ViewCommands* views = &on.views;
    QMenu* menu = on.window.menuBar()->addMenu(Words::tr("&View"));
    add(menu, Words::tr("Zoom &in"), QKeySequence::ZoomIn, views, &ViewCommands::zoomIn);
    add(menu, Words::tr("Zoom &out"), QKeySequence::ZoomOut, views, &ViewCommands::zoomOut);
    setIconName(add(menu, Words::tr("&Whole run"), QKeySequence(Qt::CTRL | Qt::Key_0), views, &ViewCommands::resetZoom),
                "whole");
    add(menu, Words::tr("Lo&garithmic scale"), QKeySequence(Qt::CTRL | Qt::Key_L), views, &ViewCommands::toggleLog);
    menu->addSeparator();
    QAction* numbers = add(menu, Words::tr("&Numbers instead of charts"), QKeySequence(Qt::CTRL | Qt::Key_T), views,
                           &ViewCommands::showNumbers);
    QAction* exposure = add(menu, Words::tr("&Right column"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_T), views,
                            &ViewCommands::showExposure);
    addPages(menu, views);
    add(menu, Words::tr("Ra&ce: every way in one person"), QKeySequence(Qt::CTRL | Qt::Key_R), &on.time,
        &TimeCommands::race);
    QAction* strip = add(menu, Words::tr("&Along the spine over time"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_J),
                         views, &ViewCommands::showStrip);
    strip->setCheckable(true);
    strip->setChecked(!on.workspace.middle()->strip()->isHidden());
    QObject::connect(&on.workspace, &Workspace::stripShown, strip, &QAction::setChecked);
    QObject::connect(views, &ViewCommands::sideWanted, exposure, [exposure] { exposure->setChecked(true); });
    numbers->setCheckable(true);
    exposure->setCheckable(true);
    exposure->setChecked(true);
    QAction* published = add(menu, Words::tr("P&ublished observations"), QKeySequence(Qt::CTRL | Qt::Key_B), views,
                             &ViewCommands::showPublished);
    published->setCheckable(true);
    published->setChecked(true);
    QObject::connect(views, &ViewCommands::publishedShown, published, &QAction::setChecked);
    addComparing(menu, on);
    addEffects(menu->addMenu(Words::tr("Effec&t shown")), on);
    addProjected(menu->addMenu(Words::tr("As pro&jected")), views);
    menu->addSeparator();
    QAction* sound = add(menu, Words::tr("Audi&ble curves"), {}, views, &ViewCommands::hearCurves);
    sound->setCheckable(true);
    sound->setChecked(hearsCurves());
    QMenu* colours = menu->addMenu(Words::tr("Co&lours"));
    QMenu* sizes = menu->addMenu(Words::tr("&Size of text"));
    addThemes(colours, views);
    addTextSizes(sizes, views);
    add(menu, Words::tr("Explain, for patients"), QKeySequence(Qt::CTRL | Qt::Key_3), &on.window,
        [on] { showExplain(on.document); });
    QAction* forward = add(menu, Words::tr("Next part of the window"), QKeySequence(Qt::Key_F6), &on.window,
                           [go = on.goToPart] { go(PartStep::Forward); });
    QAction* back = add(menu, Words::tr("Part before"), QKeySequence(Qt::SHIFT | Qt::Key_F6), &on.window,
                        [go = on.goToPart] { go(PartStep::Back); });
    QAction* whole = add(menu, Words::tr("W&hole screen"), QKeySequence(Qt::Key_F11), &on.window,
                         [window = &on.window] { toggleFullScreen(window); });
    for (QAction* one : {sound, colours->menuAction(), sizes->menuAction(), forward, back, whole}) alwaysUsable(one);
}

void addTimeMenu(const MenuTargets& on) {
    TimeCommands* time = &on.time;
    QMenu* menu = on.window.menuBar()->addMenu(Words::tr("&Time"));
    QAction* play = add(menu, Words::tr("&Play or pause"), QKeySequence(Qt::Key_F5), time, &TimeCommands::togglePlay);
    play->setShortcuts({QKeySequence(Qt::Key_F5), QKeySequence(Qt::Key_MediaTogglePlayPause)});
    add(menu, Words::tr("Step &forward"), QKeySequence(Qt::CTRL | Qt::Key_Period), time, &TimeCommands::stepForward);
    add(menu, Words::tr("Step &back"), QKeySequence(Qt::CTRL | Qt::Key_Comma), time, &TimeCommands::stepBack);
    add(menu, Words::tr("To the &start"), {}, time, &TimeCommands::goToStart);
    add(menu, Words::tr("To the &end"), {}, time, &TimeCommands::goToEnd);
    add(menu, Words::tr("Begin &again at the end"), {}, time, &TimeCommands::toggleLoop);
    menu->addSeparator();
    add(menu, Words::tr("Add a book&mark here"), QKeySequence(Qt::CTRL | Qt::Key_M), time,
        &TimeCommands::addBookmarkHere);
}

void addLearnMenu(const MenuTargets& on) {
    LearnCommands* learn = &on.learn;
    QMenu* menu = on.window.menuBar()->addMenu(Words::tr("&Learn"));
    alwaysUsable(menu->menuAction());
    add(menu, Words::tr("&Lessons"), QKeySequence(Qt::Key_F2), learn, &LearnCommands::showList);
    add(menu, Words::tr("&Drills"), {}, learn, &LearnCommands::showDrills);
    add(menu, Words::tr("&Before and after"), {}, learn, &LearnCommands::showTest);
    add(menu, Words::tr("&Words"), QKeySequence(Qt::SHIFT | Qt::Key_F2), learn, [learn] { learn->showWord({}); });
    add(menu, Words::tr("&Tour of the window"), {}, learn, &LearnCommands::showTour);
    add(menu, Words::tr("&Claims, checked"), {}, learn, &LearnCommands::showClaims);
    add(menu, Words::tr("&New lesson from this run …"), {}, learn, &LearnCommands::startFromRun);
    menu->addSeparator();
    QAction* atOnce = add(menu, Words::tr("Uncover curves at &once"), {}, learn, &LearnCommands::uncoverAtOnce);
    atOnce->setCheckable(true);
    atOnce->setChecked(LearnCommands::rememberedAtOnce());
    add(menu, Words::tr("&My answers …"), {}, learn, &LearnCommands::chooseAnswers);
}

void addHelpMenu(const MenuTargets& on) {
    QMenu* menu = on.window.menuBar()->addMenu(Words::tr("&Help"));
    alwaysUsable(menu->menuAction());
    const auto manualHere = [on] {
        const QWidget* here = QApplication::focusWidget();
        const auto* chart = qobject_cast<const ChartPanel*>(here);
        const QString word = chart ? chart->values().spec().word.id : wordAt(here);
        if (!word.isEmpty()) return on.learn.showWord(word);
        showHelp(&on.window, helpSectionOf(here));
    };
    add(menu, Words::tr("&Manual"), QKeySequence(Qt::Key_F1), &on.window, manualHere);
    add(menu, Words::tr("&Keys"), {}, &on.window, [window = &on.window] { showHelp(window, keysSection); });
    add(menu, Words::tr("&Find a command …"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_P), &on.window,
        [window = &on.window] { findCommand(*window); });
    menu->addSeparator();
    add(menu, Words::tr("&About Theca"), {}, &on.window, [on] { showAbout(&on.window, on.document.library()); });
}

}  // namespace

void buildMenus(const MenuTargets& on) {
    addFileMenu(on);
    addEditMenu(on);
    addViewMenu(on);
    addTimeMenu(on);
    addLearnMenu(on);
    addHelpMenu(on);
}

void showIcons(QMainWindow& window) {
    registerIcons();
    window.setWindowIcon(icon(QStringLiteral("theca")));
    for (QAction* action : window.findChildren<QAction*>()) {
        const QString name = action->property(iconKey).toString();
        if (!name.isEmpty()) action->setIcon(icon(name));
    }
}

}  // namespace theca::app
