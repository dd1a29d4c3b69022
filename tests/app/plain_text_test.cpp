// Texts of files are shown as they are: no markup, no file opened, no letter eaten.
#include <sys/inotify.h>
#include <unistd.h>

#include <QAbstractItemView>
#include <QComboBox>
#include <QHeaderView>
#include <QHelpEvent>
#include <QMenu>
#include <QMessageBox>
#include <QTextBrowser>
#include <QTimer>
#include <QToolTip>
#include <QXmlStreamReader>

#include "app/base/display.h"
#include "app/base/sentences.h"
#include "app/charts/chart_panel.h"
#include "app/charts/chart_stack.h"
#include "app/document/pin_edits.h"
#include "app/document/playhead_edits.h"
#include "app/explore/about.h"
#include "app/explore/points_commands.h"
#include "app/explore/time_commands.h"
#include "app/time/player.h"
#include "app/time/time_slider.h"
#include "tests/app/full_scenario.h"

using namespace theca;
using namespace theca::app;

namespace {

/// Hears when a file is opened, by anyone.
class Watch {
public:
    explicit Watch(const QString& path) : m_queue(inotify_init1(IN_NONBLOCK)) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::WriteOnly));
        file.close();
        REQUIRE(inotify_add_watch(m_queue, path.toLocal8Bit().constData(), IN_OPEN) >= 0);
    }
    ~Watch() { close(m_queue); }
    /// Since it was last asked.
    bool wasOpened() const {
        char events[4096];
        return read(m_queue, events, sizeof events) > 0;
    }

private:
    int m_queue;
};

/// A text with all that could be taken for something else.
QString hostile(const QString& file) {
    return QStringLiteral("A & B <img src=\"file://%1\"> <a href=\"x\">%2 %n</a> [*]").arg(file, QStringLiteral("%1 %2"));
}

void put(Text& text, const std::string& words) { text = plainText(words); }

/// A library all of whose texts are `words`.
std::shared_ptr<const Library> libraryOf(const std::string& words) {
    auto library = std::make_shared<Library>(*testLibrary());
    const auto fill = [&words](ParameterTable& table) {
        for (auto& [id, parameter] : table) {
            put(parameter.reason, words);
            put(parameter.population, words);
            put(parameter.title, words);
            parameter.symbol = words;
        }
    };
    fill(library->physiology.parameters);
    put(library->physiology.heights.reason, words);
    put(library->physiology.volumes.reason, words);
    for (auto& [name, drug] : library->drugs) {
        put(drug.title, words);
        put(drug.summary, words);
        for (Text& limit : drug.limits) put(limit, words);
        for (ReadOut& one : drug.readOuts) put(one.title, words);
        if (!drug.hasOralRoute()) put(drug.noOralRoute, words);
        if (!drug.noEffect.empty()) put(drug.noEffect, words);
        put(drug.examples.from.reason, words);
        fill(drug.parameters);
    }
    for (auto& [id, source] : library->sources) {
        source.citation = source.doi = words;
        put(source.remark, words);
        put(source.readAs, words);
    }
    for (PublishedObservation& one : library->observations) {
        put(one.label, words);
        put(one.population, words);
        put(one.reason, words);
        put(one.cite, words);
        one.spreadName = words;
    }
    for (BrainCase& one : library->cases) {
        put(one.what, words);
        put(one.happened, words);
        put(one.from.reason, words);
    }
    return library;
}

/// A scenario all of whose texts are `words`.
Scenario scenarioOf(const std::string& words) {
    Scenario scenario = fullScenario();
    put(scenario.title, words);
    put(scenario.notes, words);
    for (Therapy& therapy : scenario.therapies) put(therapy.name, words);
    scenario.view.bookmarks = {{Hours(36), plainText(words)}};
    scenario.observations.push_back({.label = plainText(words), .what = "plasma", .points = {{Hours(5), 100, 20}}});
    pinTherapies({0, 2})(scenario);
    for (Pin& pin : scenario.pins) put(pin.name, words);
    return scenario;
}

struct Hostile : Sandbox {
    Hostile() : Hostile(QTemporaryDir().path() + QStringLiteral("-seen.png")) {}
    explicit Hostile(const QString& seen)
        : words(hostile(seen)), watch(seen), shown(libraryOf(words.toStdString()), scenarioOf(words.toStdString())) {
        REQUIRE(shown.document().errors().empty());
        shown.resize(1280, 1000);
        shown.show();
        shown.activateWindow();
        QFile table(path("a & <b>b<b> [*].csv"));
        REQUIRE(table.open(QIODevice::WriteOnly));
        const QString quoted = QString(words).replace(QLatin1Char('"'), QLatin1String("\"\""));
        table.write(QStringLiteral("\"id %1\",\"time %1\",\"conc %1\"\n\"%1\",1,2\n\"B %1\",2,3\n").arg(quoted).toUtf8());
        table.close();
        REQUIRE(shown.points().open(table.fileName()));
        unfold(shown);
        int rows = 0;
        for (QToolButton* button : shown.findChildren<QToolButton*>()) {
            const bool row = button->parentWidget()->inherits("theca::app::NumberRow");
            if (button->arrowType() == Qt::RightArrow && (!row || ++rows < 3)) button->click();
        }
        QCoreApplication::processEvents();
    }
    ~Hostile() { QFile::remove(seenFile()); }
    QString seenFile() const { return words.section(QStringLiteral("file://"), 1).section(QLatin1Char('"'), 0, 0); }

    QString words;
    Watch watch;
    MainWindow shown;
    double now = 0;  ///< of playing, ms
};

bool hasMarkup(const QString& text) { return text.contains(QStringLiteral("<img")); }

/// "&" that a menu, button or label would eat.
bool losesSign(const QString& text) {
    return QString(text).remove(QStringLiteral("&&")).contains(QStringLiteral("A & B")) ||
           QString(text).remove(QStringLiteral("&&")).contains(QStringLiteral("A &amp; B"));
}

/// Shows a tip as Qt does and checks how it is shown.
void checkTip(const QString& tip, QWidget* widget) {
    if (tip.isEmpty() || !tip.contains(QLatin1Char('<'))) return;
    QToolTip::showText(widget->mapToGlobal(QPoint(1, 1)), tip, widget);
    QCoreApplication::processEvents();
    int seen = 0;
    for (QWidget* one : QApplication::topLevelWidgets()) {
        const auto* label = qobject_cast<QLabel*>(one);
        if (!label || !label->inherits("QTipLabel")) continue;
        CHECK(label->textFormat() == Qt::PlainText);
        CHECK(label->text() == tip);
        ++seen;
    }
    CHECK(seen > 0);
    QToolTip::hideText();
}

void checkModel(QAbstractItemView& view) {
    const QAbstractItemModel* model = view.model();
    if (!model) return;
    for (int row = 0; row < std::min(model->rowCount(), 40); ++row)
        for (int column = 0; column < model->columnCount(); ++column)
            checkTip(model->index(row, column).data(Qt::ToolTipRole).toString(), &view);
    for (const Qt::Orientation way : {Qt::Horizontal, Qt::Vertical})
        for (int i = 0; i < std::min(way == Qt::Horizontal ? model->columnCount() : model->rowCount(), 40); ++i)
            checkTip(model->headerData(i, way, Qt::ToolTipRole).toString(), &view);
}

}  // namespace

TEST_CASE("whatever a scenario, a drug or a table of points says is shown as it is, and no file is opened") {
    Hostile open;
    open.shown.grab();
    int plain = 0;
    for (QWidget* widget : open.shown.findChildren<QWidget*>()) {
        INFO(widget->metaObject()->className() << " " << spokenName(widget).left(60).toStdString());
        widget->ensurePolished();
        checkTip(widget->toolTip(), widget);
        CHECK_FALSE(hasMarkup(widget->whatsThis()));
        if (const auto* label = qobject_cast<QLabel*>(widget)) {
            CHECK(label->textFormat() != Qt::AutoText);
            if (label->textFormat() != Qt::PlainText) CHECK_FALSE(hasMarkup(label->text()));
            if (label->buddy()) CHECK_FALSE(losesSign(label->text()));
            plain += hasMarkup(label->text()) ? 1 : 0;
        }
        if (const auto* button = qobject_cast<QAbstractButton*>(widget)) CHECK_FALSE(losesSign(button->text()));
        if (auto* view = qobject_cast<QAbstractItemView*>(widget)) checkModel(*view);
    }
    CHECK(plain > 5);
    CHECK_FALSE(open.watch.wasOpened());
    const QString title = open.shown.windowTitle();
    CHECK(title.contains(QString(open.words).replace(QStringLiteral("[*]"), QStringLiteral("[*][*]"))));
}

TEST_CASE("the watch of that test hears a label that does show markup") {
    Hostile open;
    QLabel rich(open.words);
    rich.setTextFormat(Qt::RichText);
    rich.show();
    rich.grab();
    QCoreApplication::processEvents();
    CHECK(open.watch.wasOpened());
}

TEST_CASE("entries of menus and their tips show names as they are") {
    Hostile open;
    int named = 0;
    for (QMenu* menu : open.shown.findChildren<QMenu*>()) {
        emit menu->aboutToShow();
        for (const QAction* action : menu->actions()) {
            INFO(action->text().toStdString());
            CHECK_FALSE(losesSign(action->text()));
            if (action->text().contains(QStringLiteral("A && B"))) {
                CHECK(QString(action->text()).replace(QStringLiteral("&&"), QStringLiteral("&")).contains(open.words));
                ++named;
            }
            checkTip(action->toolTip(), menu);
        }
    }
    CHECK(named >= 6);
    CHECK_FALSE(open.watch.wasOpened());
}

TEST_CASE("tips of charts, spine, strip and bookmarks, and the one of a pause, are plain") {
    Hostile open;
    QWidget* slider = open.shown.findChild<TimeSlider*>();
    std::vector<QWidget*> views{slider};
    for (QWidget* one : open.shown.findChildren<QWidget*>())
        if (QLatin1String(one->metaObject()->className()).contains(QLatin1String("Spine")) ||
            QLatin1String(one->metaObject()->className()).contains(QLatin1String("Strip")))
            views.push_back(one);
    for (ChartPanel* panel : open.shown.workspace()->charts()->panels())
        for (QAbstractScrollArea* area : panel->findChildren<QAbstractScrollArea*>()) views.push_back(area->viewport());
    int shown = 0;
    for (QWidget* view : views) {
        for (int x = 4; x < view->width(); x += 8)
            for (int y = 4; y < view->height(); y += 8) {
                QHelpEvent help(QEvent::ToolTip, {x, y}, view->mapToGlobal(QPoint(x, y)));
                QApplication::sendEvent(view, &help);
                shown += hasMarkup(QToolTip::text()) ? 1 : 0;
                CHECK_FALSE(QToolTip::text().contains(QStringLiteral("&lt;")));
            }
        QCoreApplication::processEvents();
    }
    CHECK(shown > 0);
    Player& player = open.shown.time().player();
    open.shown.document().movePlayhead(0);
    player.useClock([&open] { return open.now; });
    PauseWhen condition = usualPause(open.shown.document().scenario(), open.shown.document().run());
    condition.way = Crossing::Rises;
    condition.therapy = 1;
    player.setCondition(condition);
    player.play();
    open.now += 100000;
    player.tick();
    QCoreApplication::processEvents();
    CHECK(hasMarkup(QToolTip::text()));
    CHECK_FALSE(open.watch.wasOpened());
    QToolTip::hideText();
}

TEST_CASE("messages name files and texts as they are") {
    Hostile open;
    const QString name = open.path("A & <b>B<b> [*].theca");
    REQUIRE(open.shown.files().saveTo(name));
    CHECK(open.shown.windowTitle().startsWith(QStringLiteral("A & <b>B<b> [*][*].theca")));
    QFile file(name);
    REQUIRE(file.open(QIODevice::Append));
    file.write("\n");
    file.close();
    QTimer::singleShot(0, [&open] {
        auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
        REQUIRE(box);
        box->grab();
        for (const QLabel* label : box->findChildren<QLabel*>())
            CHECK((label->text().isEmpty() || label->textFormat() == Qt::PlainText));
        CHECK(box->text().contains(QStringLiteral("A & <b>B<b> [*].theca")));
        box->reject();
    });
    CHECK_FALSE(open.shown.files().saveTo(name));
    CHECK(sentence({"outside", "x", {"%2 <img>", "b", "c"}}) ==
          QStringLiteral("%2 <img> is outside the limits; allowed is b to c."));
    showAbout(&open.shown, open.shown.document().library());
    QCoreApplication::processEvents();
    CHECK(open.shown.findChild<QTextBrowser*>()->toPlainText().contains(open.words));
    CHECK_FALSE(open.watch.wasOpened());
}

TEST_CASE("a drawing with any title is well-formed and says it") {
    const std::pair<const char*, const char*> titles[] = {{"A & B", "A & B"},
                                                          {"</title><script>alert(1)</script>", "</title><script>"},
                                                          {"\"quoted\" <b>", "\"quoted\" <b>"},
                                                          {"theca-notice", "theca-notice"},
                                                          {"a\u0001b\uFFFEc", "a?b?c"}};
    for (const auto& [title, shown] : titles) {
        INFO(title);
        const Sandbox sandbox;
        MainWindow window(libraryOf(title), usual());
        window.document().edit(renameTherapy(0, QString::fromUtf8(title)));
        REQUIRE(window.files().exportTo(sandbox.path("out.svg")));
        QFile file(sandbox.path("out.svg"));
        REQUIRE(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        QString said;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement) continue;
            CHECK(xml.name() != QLatin1String("script"));
            if (xml.name() == QLatin1String("title")) said = xml.readElementText();
        }
        CHECK_FALSE(xml.hasError());
        CHECK(said.contains(QString::fromUtf8(shown)));
    }
}
