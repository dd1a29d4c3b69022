#include "app/start/help_text.h"

#include "app/base/language.h"
#include "app/files/export_formats.h"
#include "app/start/told.h"
#include "core/text/translations.h"

namespace theca::app {

namespace {

constexpr int valueWidth = 23;  ///< of the column behind --language
constexpr std::string_view help = SENTENCE(
    "CommandLine",
    "Theca: see where the drug goes. For teaching, not for dosing a person.\n"
    "\n"
    "theca [FILE]                        opens the window, with a scenario\n"
    "theca --render OUT [FILE] ...       draws the window into OUT (%1)\n"
    "\n"
    "  --size WxH                        size of the picture in pixels (1280x800)\n"
    "  --scale S                         how large everything is drawn, 0.5 to 4 (1)\n"
    "  --theme light|dark|contrast       colours\n"
    "  --language %2language\n"
    "  --view explore|explain            which view; explain is the one for patients\n"
    "  --screen N                        of explain: which screen, 0 to 9; 3.2 is the second page of the third\n"
    "  --text-size P                     of explain: letters from 100 to 200 per cent\n"
    "  --locked                          what FILE locks cannot be unlocked\n"
    "  --lesson ID                       opens a lesson\n"
    "  --step N                          at a step of it, from 1\n"
    "  --scene ID                        draws the stage of a talk (FILE or the id of a lesson) at this scene, or its "
    "number\n"
    "  --step N                          after so many steps of it, from 0\n"
    "  --palette hall-light|hall-dark    for a bright or a dark room\n"
    "  --back-row N                      of the stage: how many picture heights away it sits, 4 to 8\n"
    "  --console                         draws the presenter's window instead\n"
    "  --layout-json OUT                 of the stage: where everything stands\n"
    "  --data DIR                        works with the drugs and data files in DIR (docs/drug-files.md)\n"
    "  --help, --version\n"
    "\n"
    "theca --leaflet OUT.pdf|.html|.txt  writes what a patient takes home\n"
    "  --setup FILE                      what the staff set up (docs/explain.md)\n"
    "  --answers FILE                    what the person said\n"
    "\n"
    "theca --present LESSON              gives a talk: LESSON is a file, or the id of a shipped lesson (ten-minutes)\n"
    "  --from N                          from this scene on\n"
    "  --stage-screen NAME               the screen that the hall sees\n"
    "  --console-screen NAME             the presenter's\n"
    "  --palette, --back-row             as above\n"
    "\n"
    "theca --handout OUT.pdf|.html LESSON  writes a talk on paper\n"
    "  --with notes|blank|answers|cards  the presenter's notes; empty axes; right answers; vote cards to fold (notes)\n"
    "\n"
    "Without a display it draws theca-view.png in the current folder and prints a table.\n"
    "THECA_CONFIG names the file settings are kept in.\n");

}  // namespace

QString helpText() {
    return told(help, {pictureEndings().join(QStringLiteral(", ")),
                       languages().join(QLatin1Char('|')).leftJustified(valueWidth)});
}

}  // namespace theca::app
