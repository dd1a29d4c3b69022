// Letters of shortcuts in menus and labels, and names from files in menus.
#include <QCheckBox>
#include <QDir>
#include <QMenu>
#include <QMenuBar>
#include <QTranslator>
#include <QXmlStreamReader>
#include <map>

#include "app/base/settings.h"
#include "app/explore/learn_commands.h"
#include "app/explore/points_commands.h"
#include "app/explore/recent_menu.h"
#include "tests/app/full_scenario.h"
#include "tests/places.h"

using namespace theca;
using namespace theca::app;

namespace {

/// The program in another language; English needs no translator.
struct InLanguage : InLocale {
    explicit InLanguage(const char* language) : InLocale(language) {
        if (QLatin1String(language) == QLatin1String("en")) return;
        REQUIRE(translator.load(QString::fromStdString(builtPath(std::string("app/theca_") + language + ".qm"))));
        QCoreApplication::installTranslator(&translator);
    }
    ~InLanguage() { QCoreApplication::removeTranslator(&translator); }

    QTranslator translator;
};

/// Which texts ask for each letter.
using Letters = std::map<QString, QStringList>;

void count(Letters& letters, const QString& text) {
    const QKeySequence letter = QKeySequence::mnemonic(text);
    if (!letter.isEmpty()) letters[letter.toString()] << text;
}

void checkApart(const Letters& letters) {
    for (const auto& [letter, texts] : letters) {
        INFO(letter.toStdString() << ": " << texts.join(QStringLiteral(" | ")).toStdString());
        CHECK(texts.size() == 1);
    }
}

/// What is said in a list of translations: English and the other words.
std::vector<std::pair<QString, QString>> saidIn(const std::string& language) {
    QFile file(QString::fromStdString(sourcePath("resources/translations/theca_" + language + ".ts")));
    REQUIRE(file.open(QIODevice::ReadOnly));
    std::vector<std::pair<QString, QString>> all;
    QString english;
    for (QXmlStreamReader xml(&file); !xml.atEnd();) {
        if (!xml.readNextStartElement()) continue;
        if (xml.name() == QLatin1String("source")) english = xml.readElementText();
        if (xml.name() == QLatin1String("translation"))
            all.emplace_back(english, xml.readElementText(QXmlStreamReader::IncludeChildElements));
    }
    return all;
}

bool hasLetter(const QString& text) { return !QKeySequence::mnemonic(text).isEmpty(); }

void fill(QMenu* menu) { emit menu->aboutToShow(); }

/// Opens everything that has letters, a question about a table too.
void openAll(OpenWindow& open) {
    QFile table(open.path("mine.csv"));
    REQUIRE(table.open(QIODevice::WriteOnly));
    table.write("id,time,conc\nA,1,2\nB,2,3\n");
    table.close();
    REQUIRE(open.window.points().open(open.path("mine.csv")));
    open.window.learn().offerStart();
    unfold(open.window);
    for (QMenu* menu : open.window.findChildren<QMenu*>()) fill(menu);
}

}  // namespace

TEST_CASE("no letter of a shortcut stands for two things, in menus and over the window, in any language") {
    for (const char* language : {"en", "es", "zh_CN"}) {
        INFO(language);
        const InLanguage translated(language);
        OpenWindow open({1280, 1000}, fullScenario());
        openAll(open);
        std::map<const QWidget*, Letters> windows;  // what opens over a window has letters of its own
        Letters& window = windows[&open.window];
        for (const QAction* action : open.window.menuBar()->actions()) count(window, action->text());
        CHECK(window.size() == 6);
        for (const QLabel* label : open.window.findChildren<QLabel*>())
            if (label->buddy()) count(windows[label->window()], label->text());
        for (const QAbstractButton* button : open.window.findChildren<QAbstractButton*>())
            count(windows[button->window()], button->text());
        CHECK(window.size() > 12);
        for (const auto& [of, letters] : windows) checkApart(letters);
        for (const QMenu* menu : open.window.findChildren<QMenu*>()) {
            INFO(menu->title().toStdString());
            Letters letters;
            for (const QAction* action : menu->actions()) count(letters, action->text());
            checkApart(letters);
        }
    }
}

TEST_CASE("what has a letter in English has one in every language, and nothing else has") {
    for (const char* language : {"es", "zh_CN"}) {
        const auto all = saidIn(language);
        REQUIRE(all.size() > 1500);
        for (const auto& [english, words] : all) {
            CAPTURE(language, english.toStdString(), words.toStdString());
            CHECK(hasLetter(english) == hasLetter(words));
        }
    }
}

TEST_CASE("files of one name are told apart by the folders that differ") {
    CHECK(namesApart({QStringLiteral("/a/week 1/lesson.theca"), QStringLiteral("/a/week 2/lesson.theca"),
                      QStringLiteral("/a/week 1/other.theca")}) ==
          QStringList{QStringLiteral("lesson.theca (in week 1)"), QStringLiteral("lesson.theca (in week 2)"),
                      QStringLiteral("other.theca")});
    CHECK(namesApart({QStringLiteral("/x/one/l.theca"), QStringLiteral("/y/one/l.theca"), QStringLiteral("/z/l.theca"),
                      QStringLiteral("/l.theca")}) ==
          QStringList{QStringLiteral("l.theca (in x/one)"), QStringLiteral("l.theca (in y/one)"),
                      QStringLiteral("l.theca (in z)"), QStringLiteral("l.theca (in /)")});
    OpenWindow open;
    QDir(open.folder.path()).mkdir(QStringLiteral("A & B"));
    REQUIRE(open.window.files().saveTo(open.path("lesson.theca")));
    REQUIRE(open.window.files().saveTo(open.path("A & B/lesson.theca")));
    const QString folder = QDir(open.folder.path()).dirName();
    for (const QMenu* menu : open.window.findChildren<QMenu*>()) {
        if (menu->title() != QStringLiteral("&Recent")) continue;
        REQUIRE(menu->actions().size() == 2);
        CHECK(menu->actions()[0]->text() == QStringLiteral("lesson.theca (in A && B)"));
        CHECK(menu->actions()[1]->text() == QStringLiteral("lesson.theca (in %1)").arg(folder));
        CHECK(menu->actions()[0]->toolTip().remove(QLatin1Char('\n')).contains(QStringLiteral("A & B/lesson.theca")));
        CHECK(menu->toolTipsVisible());
    }
}
