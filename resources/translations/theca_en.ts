<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>About</name>
    <message>
        <source>See where the drug goes: tablets, one injection and an implanted pump, side by side.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About Theca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made with Qt %1 (GNU Lesser General Public License 3; its Charts, GNU General Public License 3), Eigen (Mozilla Public License 2.0) and JSON for Modern C++ by Niels Lohmann (MIT License).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers come from these sources:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages to take home also hold parts of musl (MIT License) and LLVM&apos;s libc++ (Apache License 2.0 with LLVM exceptions).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>AxisLimits</name>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Bands</name>
    <message>
        <source>%1 people: 5–95 %, 25–75 %, median</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Switch on a therapy to see its curve here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label, source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, bottom line: %2</source>
        <comment>unit, what lies there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>5–95 % of people</source>
        <comment>heading of a column</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held back until you run it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartStack</name>
    <message>
        <source>%1 %2</source>
        <comment>therapy, its value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>a value, its difference and its ratio</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Δt %1 from the mark at %2</source>
        <comment>length of time with its sign, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (5 to 95 % of people: %2)</source>
        <comment>a value, a range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1: %2.</source>
        <comment>time, list of values</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChartSummary</name>
    <message>
        <source>%1: no values here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: stays at %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: starts at %2, lowest %3 at %4, highest %5 at %6, ends at %7.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: starts at %2, peak %3 at %4, ends at %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No therapy is switched on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: starts at %2 and ends at %3, its highest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a line at %2.</source>
        <comment>name, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a line from %2 to %3.</source>
        <comment>name, value, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A curve is held back until you run it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal fluid, one pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal fluid at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluid around the brain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no chart of an effect: this drug&apos;s file has no score.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood plasma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatched: an illustration. Overshoot, fever, fits and death are not in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hatched: from the blood, assumed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ashworth, 1 normal … 5 rigid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part missing, 0 none … 1 all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>part left, 1 all … 0 none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EC50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>EC50, %1</source>
        <comment>in which therapies</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Reads scenario, drug, lesson, explain and targets files and says all that is wrong with them, one line each, on standard error.
A lesson is simulated: its right answers, ways to a goal and patterns have to hold in its runs (docs/lessons.md).
Exit 0: nothing is wrong. 1: something is. 2: a file cannot be read.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reads scenario, drug and lesson files; all errors, one line each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drugs; or one drug&apos;s parameters with unit, grade and source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shipped scenarios; or one of them, as a file to start from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  --to FORMAT      one of
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  --therapy N      which one, from 1, for a format that holds one; may be left out where there is one
  -o OUT           the file; standard output unless given (- is standard output too)
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scenario in the form another program reads</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is not enough memory for this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the system gives no more threads or files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>something happened that should not: please report it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; what was there before is untouched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Without a name: the shipped lessons. With the name of one: its file, to start from (docs/lessons.md).
  --golden         the answers as the runs give them, of a shipped lesson or of a file: every measure, right choice
                   and order, as JSON
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the shipped lessons; one of them; or the answers its runs give</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>theca-cli: the simulator of intrathecal drug delivery on the command line.
For teaching, not for dosing a person.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  --data DIR  works with the data files in DIR instead of those compiled in
  --language en|zh_CN|es  speaks this language instead of that of LC_ALL, LC_MESSAGES or LANG
  --help      tells more about a command
  --version   tells the version
Exit: 0 done; 1 check found errors or validate a failure; 2 bad usage or input, or output that could not be written.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  --data DIR       works with the data files in DIR instead of those compiled in
  --language en|zh_CN|es  speaks this language
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  --json           the same as JSON, with the whole matrix and full precision
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>compartments, volumes, rate matrix K and inputs of a scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  --csv OUT        every signal, a row a time and therapy (- is standard output)
  --json OUT       exposure and events
  --step-min M     minutes between two rows of the CSV, 0.01 to 527040; 5 if not given
  --horizon-h H    simulate H hours, 1 to 8784, whatever the file says
  --population N   simulate N virtual people, up to 1000000, whatever the file says; 0: none
  --seed S         their seed, a whole number below 2^64, whatever the file says
The summary table is printed unless an output goes to standard output.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulates a scenario and prints a summary table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the JSON Schema of a kind of file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>  --goal &quot;GOALS&quot;   what a curve shall keep to: &quot;csf:L1 &gt; 80&quot;, &quot;80 &lt; csf:L1 &lt; 200 from 24 until 72&quot;, several
                   joined by &quot;and&quot;; concentrations in ng/mL, times in h, the whole run unless given
  --free PATH      the number to solve for, as therapies/0/pump/program/0/rate_ug_per_day; a wrong one lists all
  --therapy N      whose curves, from 1; needed without --free where there are several
  --json OUT       everything as JSON (- is standard output)
  -o OUT           the scenario with the answer in it
Without --free: where the run leaves the goals, and by how much. Exit 0: every goal is kept, or an answer was
found. 1: the run leaves a goal, or no value keeps them all; both ends of the range are shown then.
An exercise for students: it computes what this model needs, not a dose.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>where a run leaves a goal, and which number would keep it there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs the fixed protocols of resources/targets.json and holds every part against its tolerance.
The model was tuned to these observations: &quot;fitted&quot; names what was, &quot;by construction&quot; what was put in.
  --json OUT       everything as JSON (- is standard output)
  --markdown OUT   as docs/validation.md has it
The table is printed unless an output goes to standard output. All is in English unless --language tells
another.
Exit 0: every part passes or is a declared misfit where it was expected. 1: a part fails. 2: it could not be
run or written.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>holds the model against published observations, target by target</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>standard output</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Systems Biology Markup Language, Level 3 Version 2: one therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a NONMEM data file: doses and simulated concentrations of the patient or the people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a script for R with deSolve that carries the equations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the same for Python with scipy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a page to take home: curves and sliders in any browser, without a network</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: allowed is a number from %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it goes with %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: allowed is WxH in pixels, 320x240 to 16384x16384</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: allowed is a number from 0 to 9, or 3.2 for a second page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: allowed is a whole number from 1 to 200, of a scene from 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: allowed is a whole number of picture heights from 4 to 8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: allowed is the number of a scene, from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of a file is empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one file at a time; see --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it goes with --render and a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it goes with a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--handout: it does not go with %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--present: it does not go with --render; --scene draws one of its pictures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: one talk at a time; see --help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: it goes with --lesson or --scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--step 0: the steps of a lesson are counted from 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theca: see where the drug goes. For teaching, not for dosing a person.

theca [FILE]                        opens the window, with a scenario
theca --render OUT [FILE] ...       draws the window into OUT (%1)

  --size WxH                        size of the picture in pixels (1280x800)
  --scale S                         how large everything is drawn, 0.5 to 4 (1)
  --theme light|dark|contrast       colours
  --language %2language
  --view explore|explain            which view; explain is the one for patients
  --screen N                        of explain: which screen, 0 to 9; 3.2 is the second page of the third
  --text-size P                     of explain: letters from 100 to 200 per cent
  --locked                          what FILE locks cannot be unlocked
  --lesson ID                       opens a lesson
  --step N                          at a step of it, from 1
  --scene ID                        draws the stage of a talk (FILE or the id of a lesson) at this scene, or its number
  --step N                          after so many steps of it, from 0
  --palette hall-light|hall-dark    for a bright or a dark room
  --back-row N                      of the stage: how many picture heights away it sits, 4 to 8
  --console                         draws the presenter&apos;s window instead
  --layout-json OUT                 of the stage: where everything stands
  --data DIR                        works with the drugs and data files in DIR (docs/drug-files.md)
  --help, --version

theca --leaflet OUT.pdf|.html|.txt  writes what a patient takes home
  --setup FILE                      what the staff set up (docs/explain.md)
  --answers FILE                    what the person said

theca --present LESSON              gives a talk: LESSON is a file, or the id of a shipped lesson (ten-minutes)
  --from N                          from this scene on
  --stage-screen NAME               the screen that the hall sees
  --console-screen NAME             the presenter&apos;s
  --palette, --back-row             as above

theca --handout OUT.pdf|.html LESSON  writes a talk on paper
  --with notes|blank|answers|cards  the presenter&apos;s notes; empty axes; right answers; vote cards to fold (notes)

Without a display it draws theca-view.png in the current folder and prints a table.
THECA_CONFIG names the file settings are kept in.
</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no screen %1; allowed are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this scene has %2 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this talk has %2 scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: allowed are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the name ends in one of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the picture could not be drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this computer has no font, so not a word can be drawn; install one, for example DejaVu (on Debian and Ubuntu the package fonts-dejavu-core)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the lesson has %2 steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no display: the window is drawn in %1 instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>--present: there is no display</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the window starts with baclofen; allowed is a folder with drugs/baclofen.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is ignored: no window can be drawn so</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrawLayer</name>
    <message>
        <source>your line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your lower line</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your upper line</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>A pump alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A pump, and tablets: %1 every %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No alarm.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**%1** and **%2**</source>
        <comment>two faults</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <comment>two faults</comment>
        <translation>
            <numerusform>%1, once</numerusform>
            <numerusform>%1, %n times</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: look at %2.</source>
        <comment>two faults, signs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spinal fluid at the legs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spinal fluid at the arms</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the reservoir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the alarm</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservoir: %1 at %2, %3 at %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Yes: %1.</source>
        <comment>a fault</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ As right: from here it looks the same as what it was, %1.</source>
        <comment>a fault</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It was another one: %1.</source>
        <comment>a fault</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ This sign tells it from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This sign does not tell it from others.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you chose would look different here: %1.</source>
        <comment>signs</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A draft: no clinician has reviewed this drill yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>You looked at %n pumps.</source>
        <translation>
            <numerusform>You looked at one pump.</numerusform>
            <numerusform>You looked at %n pumps.</numerusform>
        </translation>
    </message>
    <message>
        <source>You took no fault for another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken for each other:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>EndLabels</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n more</numerusform>
            <numerusform>+%n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablet, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablet missed, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Double tablet, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injection at %1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump rate, %1 a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump bolus, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolus not given, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservoir low, %1 left</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservoir empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>therapy, what happened, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leak of %1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip slipped to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip slipped out of the canal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolus asked for by the patient, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bolus asked for and refused, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refill, now %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong drug solution, in truth %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug put beside the pump, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 begins</source>
        <comment>a fault of the pump</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ends</source>
        <comment>a fault of the pump</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>interval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catheter tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablets %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injection %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra dose %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refill %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a goal, how it is kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every goal is kept at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every goal is kept from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left for %1; highest %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left for %1; lowest %2 at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above from %1 to %2: %3 at %4, area %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Below from %1 to %2: %3 at %4, area %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>And %n times more.</source>
        <translation>
            <numerusform>And once more.</numerusform>
            <numerusform>And %n times more.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan keeps every goal as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2 keeps every goal; now it is %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No value of “%1” keeps every goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its least, %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At its most, %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It misses by least at %1:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the pump&apos;s least flow, %2 mL/day with %3 µg/mL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is the pump&apos;s greatest flow, %2 mL/day with %3 µg/mL.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing below %1 can be simulated. %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing above %1 can be simulated. %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Kinked catheter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump standstill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disconnected catheter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leak</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tip slips</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong refill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled beside the pump</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title, drug</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>at the end</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1: this is a folder; a scenario file is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: the file cannot be read: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is unchanged.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: this is a folder; a table of points is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>endings of file names</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drug: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Virtual people: %1, seed %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: no file can be written there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A page of data of your own is made by theca-cli export, with --data and --to html.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>Some characters here are in no font of this computer and look like boxes. For Chinese, install a font such as Noto Sans CJK (on Debian and Ubuntu the package fonts-noto-cjk).</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>FromHere</name>
    <message>
        <source>%1: one tablet dose of %2 mg now</source>
        <comment>therapy, dose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: inject %2 µg at %3 now</source>
        <comment>therapy, dose, level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: an extra dose by the pump now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: another rate from here on</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>%1: %2</source>
        <comment>a word, what it means</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>GoalItem</name>
    <message>
        <source>goal</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>play to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>go to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>big number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>question and vote</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>discuss</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>votes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, title of a scene</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>letter, answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 · Theca %2 · %3</source>
        <comment>title, version, notice</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reveal %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: set to %2</source>
        <comment>what, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>change %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In the views</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1 %2 at %3</source>
        <comment>amount, unit, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate of %1 µg/day from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra dose of %1</source>
        <comment>amount and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refill at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a fault, a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doses on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tablets of %1</source>
        <comment>amount and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injection of %1</source>
        <comment>amount and time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>therapy, part, its number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tablets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>extra dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>therapy, a fault</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>off</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level by level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the brain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>label, value before, value after</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a change and its unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drug&apos;s own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>a key of the file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>own points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, what changed</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>order changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between changes</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> and %n more</numerusform>
            <numerusform> and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>therapy, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>model of the spinal fluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>what may be changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>creatinine clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spinal fluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>length of the canal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ashworth before treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>becomes tolerant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first dose at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>number of doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>missed doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>doses taken twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reservoir</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>filled with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>alarm below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the set flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catheter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tubing in the pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catheter filled first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>bridge after a new strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>clock at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>daily from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>given over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lock-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>most in 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>asked for at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refilled at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>top up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>slipped to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>true strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>beside the pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how people differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level looked at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit of time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>typed limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>narrowing above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>share of the mixing left there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>mixes with</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>no time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>below what can be measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>above what can be measured</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>before the start, time 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>later than a scenario can be, %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value below 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a value too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the decimal sign is not clear</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a dose, an event or not measurable</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>another subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>more than %1 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is UTF-16.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file is not UTF-8; its letters are read as Windows-1252.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commas separate the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Semicolons separate the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tabs separate the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spaces separate the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” separates the columns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column of the times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table names no unit of time: it is read in hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 %1 is %2 %3.</source>
        <comment>unit, number, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Choose the column of the values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The table does not name the unit of the values: choose it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit “%1” is not known here: choose one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be decimals or thousands: choose the decimal sign.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The decimal sign is a comma.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points and commas are both decimal signs here; what may be thousands is left out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” is read as thousands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points whose error is no number: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Subjects: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points after the end of the run at %1: %2. They show when the run is longer.</source>
        <comment>time, count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines above the headings, not read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lines that begin with #, not read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Joined</name>
    <message>
        <source>%1.</source>
        <comment>a sentence and its full stop</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence, the next one</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts that may contain commas</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>KeptVotes</name>
    <message>
        <source>Counts are kept in %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LegendBar</name>
    <message>
        <source>Drug in spinal fluid and blood, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dark blue: %1, yellow: %2 %3</source>
        <comment>lowest, highest, unit</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Recall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Predict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag in the framed chart; draw again to change a part. Keys: ← → move, ↑ ↓ set, Del clears.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw two lines in the framed chart, one below and one above. Keys: ← → move, ↑ ↓ set, Space changes the line.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press in the framed chart to place each flag. Keys: ↑ ↓ choose a flag, ← → move it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag each bar beside the spine. Keys: ↑ ↓ choose a level, ← → set it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag into order, the most first. Keys: Ctrl with ↑ ↓ moves an entry.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the slider or type a number.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚑ %1: %2</source>
        <comment>what a flag stands for, its time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>⚑ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not to know is a good place to start: look what the run does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Close: you expected what the run shows.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare: where do yours and the run part, and why there?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run: %1</source>
        <comment>an order</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing to ask again. On to what is new.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From “%1”</source>
        <comment>the title of a lesson</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The charts come back with the next step.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Run it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not &amp;know: show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space pauses; Next uncovers all of it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain the gap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this model leaves out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;exploring from here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of step, its number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were sure, so this comes back in two later lessons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: you %2, run %3, close</source>
        <comment>a feature of a curve</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: you %2, run %3</source>
        <comment>a feature of a curve</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>a ratio</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Yes: %1.</source>
        <comment>a curve&apos;s letter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>a curve&apos;s letter</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1.</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now shown: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No longer shown: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a therapy, a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Right: the run has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run has another number. Look once more, then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonCharts</name>
    <message>
        <source>Blood plasma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the letter of an answer, the title of its chart</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LessonFacts</name>
    <message>
        <source>never</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>This file leaves only some things to be changed, and not this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file leaves only some things to be changed, and not this. Edit, Unlock frees everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Picture (PNG) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drawing (SVG) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page (PDF) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers (CSV) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy the charts as a picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;computer has it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Whole run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lo&amp;garithmic scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Numbers instead of charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Theca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add your own &amp;points …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove your poin&amp;ts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Right column</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Pin the shown therapies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>menu entry, why not</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pre&amp;vious curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A&amp;xis limits …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Mark for differences (M in a chart)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ra&amp;ce: every way in one person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Along the spine over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begin &amp;again at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a book&amp;mark here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compar&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;ublished observations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effec&amp;t shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>W&amp;hole screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Explain, for patients</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Part before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <comment>file, folders</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the &amp;last file at the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pr&amp;int …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>U&amp;nlock</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets everything be changed until another file is opened. The file keeps its lock.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drills</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Claims, checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uncover curves at &amp;once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;My answers …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;New lesson from this run …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present in a &amp;hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Audi&amp;ble curves</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page to &amp;take home (HTML) …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As pro&amp;jected</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>4:3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>16:9</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>the file is too large; at most %1 bytes are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file begins with a byte order mark; allowed is plain UTF-8</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not UTF-8; allowed is UTF-8 text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>half a character: a surrogate without its partner; allowed are pairs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is not JSON; allowed is JSON without comments</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file ends too early; a value or a bracket is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is too large; allowed is what a 64-bit number holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brackets are nested too deep; at most %1 levels are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is given twice; a key may stand once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are more errors than can be listed; correct these first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no such file of Theca; its &quot;theca&quot; has to be &quot;%1&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file&apos;s version %1 is newer than this program; it reads version %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is missing; it is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is not known; allowed are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no object; allowed is { … }</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no list; allowed is [ … ]</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is neither true nor false; allowed are true and false</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no text; allowed is &quot;…&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no text; allowed is &quot;…&quot; or %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is too long; at most %1 characters are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the wrong form; allowed is what matches %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is none of the names known here; allowed are: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; allowed are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no number; allowed is %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no number; allowed is above %1, at most %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside the limits; allowed is %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside the limits; allowed is above %2, at most %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no whole number in the limits; allowed is %1 to %2, in digits only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list has %1 entries; at most %2 are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the list has %1 entries; allowed are %3 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this list has the wrong length; allowed are %1 to %2 entries</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no dose number %1; allowed are 1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dose number %1 stands here twice; each may stand once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dose number %1 is both missed and doubled; it can be one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h does not come after %2 h; the times of a program have to rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the day schedule rules from %2 h on; a program entry at %1 h comes too late, at most %2 h is allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the clock time %1 stands here twice; all have to differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mL is more than the reservoir holds; at most %2 mL are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h is not after the beginning at %2 h; the end has to come later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the data file %1 is missing; it is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drug &quot;%1&quot; stands in a file named for &quot;%2&quot;; both have to be the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the cv has no grade; &quot;cv_grade&quot; is required beside &quot;cv&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this changes nothing; a value, a cv or both are required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the range %1 to %2 does not hold the value %3; it has to, low end first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number graded &quot;%1&quot; has no source; at least one is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number graded &quot;%1&quot; has no reason; one is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source &quot;%1&quot; is not known; allowed are the ids in sources.json</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site &quot;%1&quot; is not known; allowed are the ids of effect_sites</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice; each name may stand once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drug has an F and says it has no oral route; it can be one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drug has no effect sites; &quot;no_effect&quot; has to say why</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the levels are out of order; %1 belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no drug &quot;%1&quot;; allowed are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drug %2 has no %1; allowed are the parameters it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drug has no oral route; allowed are injections and a pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pump would have to run at %1 mL/day; with %4 µg/mL allowed is 0 or %2 to %3 mL/day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the basal rate already runs the pump at its limit; at most %1 mL/day are allowed together</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with the bolus the pump would have to run at %1 mL/day; allowed is %2 to %3 mL/day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bolus begins while entry %1 runs; allowed is from %2 h on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file cannot be read: %1; allowed is a file that can be</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>it cannot be written: %1; what was there before is untouched</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a folder; allowed is a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no folder %1; --data needs one laid out as resources/</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a command is missing; allowed are: %1; --help tells more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; allowed are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no example &quot;%1&quot;; allowed are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wrong number of names; allowed is: theca-cli %1 %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no option %1 here; allowed are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the option %1 is given twice; it may stand once</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the option %1 has no value; it needs one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the option %1 takes no value; allowed is %1 alone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;; allowed is a number from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;; allowed is a whole number from %3 to %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>stopped before the end; nothing is kept</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>two outputs cannot both go to %1; one of them needs another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no drug comes here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no drug is here in the window it is taken from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no drug comes into plasma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is plasma itself</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the drug has no effect model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limits %1 and %2 do not rise; the first has to be the smaller</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has no points; at least one line with a time and a value is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the bolus takes %1 mL; at most the %2 mL of the last fill are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a refill of %1 mL on the %2 mL that are left is too much; the reservoir holds at most %3 mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 is a fault of the same kind from %2 to %3 h; two of one kind may not overlap</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>entry %1 is a fault of the same kind at %2 h; one of a kind is allowed at a time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no refill at %1 h; a wrong refill is allowed at the time of a refill, or at 0 for the first fill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no scenario here is called &quot;%1&quot;; allowed are the titles of &quot;scenarios&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no therapy %1; allowed are 0 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h lies behind the end of the scenario; at most %2 h are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no concentration; this measure needs one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no read-out; this measure needs one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 cannot be compared; both need the same unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the number is 0; no factor changes that</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no therapy here has a pump; allowed with a pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%4 is outside the limits; allowed is %2 to %3%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1%4 is outside the limits; allowed is above %2, at most %3%4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is missing; allowed is F with ka for tablets, or &quot;no_oral_route&quot; that says why there are none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a column the results have anyway; allowed is another name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run it is compared with has no such number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run it is compared with has 0 here; nothing is a multiple of 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>writing to %1 would destroy what is read; it needs another place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is a workbook of a spreadsheet program; allowed is a table of text: save it as CSV there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is no text; allowed is a table of text, as CSV is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the table is too large; at most %1 lines of %2 columns are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text has a character nobody sees (%1); allowed is what can be seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is outside the limits; allowed is 0, or %2 to %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has %1 doses, injections, boluses, requests, refills, faults, program entries and daily rates up to its end; at most %2 are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the file has %1 observed points; at most %2 are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 doses need an interval; allowed is 0.01 to 8784 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the option %1 is missing; allowed are: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people are too many for this format; at most %2 are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the curve is at its highest when the run ends: level there, or still rising</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the limits %1 and %2 are too close to each other; allowed are limits a millionth apart</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text is missing in the language &quot;%1&quot;; every language is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing is said in the voice &quot;%1&quot;; allowed is &quot;all&quot;, or every voice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>{%1} stands for nothing; allowed are the placeholders of docs/explain.md</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the screens are out of order; &quot;%1&quot; belongs here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the risk &quot;%1&quot; is not known; allowed are the ids of risks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the source &quot;%1&quot; is not known; allowed are the ids of this file&apos;s sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 people of %2 cannot be; the count is at most the number of people</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there are a count and a share; where people were counted, the share follows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 come from two studies; the remark has to say that they do not stand side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no explanation for %1 yet; allowed is a drug that has one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this scenario is for students; allowed is one with tablets every day, a pump at one rate, no fault and two days or more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is more than %2; the first number is the lower one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is neither a number nor true, false or text; allowed is one of these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the expression &quot;%1&quot; cannot be read at character %2 (%3); allowed there is %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing here; allowed are measures and numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; proves nothing; allowed are argmin_choice(…), argmax_choice(…) and nearest_choice(MEASURE)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no number; allowed is such as &quot;t = 4&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the measure &quot;%1&quot; is computed from itself; allowed are other measures</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>an axis of powers cannot begin at %1; allowed is above 0</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h does not come after %2 h; the times of a line have to rise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this example does not answer the task; allowed is what a person could enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to nothing that can be moved; allowed is a path such as therapies/0/pump/tip_level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 cannot stand at &quot;%2&quot;; allowed is what fits there</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not unlocked in this step; allowed are the paths of &quot;unlock&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lesson simulates %1 hours; at most %2 are allowed, over all therapies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lesson has %1 doses and entries of programs; at most %2 are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the lesson&apos;s percentiles ask for %1 people; at most %2 are allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this choice is marked right, but the run says otherwise (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this choice is not marked right, but the run says it is (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 choices are marked right; allowed is exactly one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing proves this choice; allowed is &quot;is&quot;, a condition on the run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run has no number for &quot;%1&quot;; allowed is what exists in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the run has no number for &quot;%1&quot;; allowed are measures that exist in it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no question &quot;%1&quot;; allowed is LESSON/STEP of a check</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no lesson &quot;%1&quot;; allowed are those of the list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern &quot;%1&quot; does not recognise its own example; allowed is one it does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the example of &quot;%1&quot; is recognised by &quot;%2&quot; before it; allowed is one that is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the pattern &quot;%1&quot; would call the run itself wrong; allowed is one that does not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the goal is reached before anything is moved; allowed is one that is not</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this way does not reach the goal (%1); allowed is one that does</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no measure &quot;%1&quot;; allowed are those of &quot;measures&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format of a number; allowed are hm, s1 to s5 and d0 to d3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no goal; allowed is as &quot;80 &lt; csf:L1 &lt; 200 from 24 until 72&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no goal; one is needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this run has no &quot;%1&quot;; allowed is a curve that it has</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the goal for &quot;%1&quot; has no limit; a lowest, a highest or both are needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the goal for &quot;%1&quot; is upside down; the highest has to be above the lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a goal from %1 to %2 h does not lie in the run; it has to, within 0 to %3 h, start first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the search was ended before it found an answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>there is no word &quot;%1&quot; in the glossary; allowed are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text has %1 words; at most %2 fit its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text has %1 characters; at most %2 fit its place</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the texts of this step have %1 words together in &quot;%3&quot;; at most %2 fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the texts of this step have %1 characters together in &quot;%3&quot;; at most %2 fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one text stands here for all languages; allowed is that only where it has no words, otherwise one each for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this choice says the same as choice %1, counted from 0; allowed are choices that differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a lesson has no control for &quot;%1&quot;; allowed are %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this step shows no chart of &quot;%1&quot; to draw in; allowed is a &quot;show&quot; that names it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 lies beyond the axis from %2 to %3; allowed is an axis that holds it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known of %2; allowed are %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are both here; allowed is one of them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>how many &quot;%2&quot; one &quot;%1&quot; is stands nowhere; a factor is required</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one &quot;%1&quot; is %2 &quot;%3&quot;; allowed is that, or no factor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds or not; allowed is what gives a number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the right number is in &quot;%2&quot;, not in &quot;%1&quot;; allowed is that unit, others in &quot;units&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the right number is %1, of which no factor says what is near; allowed is &quot;close&quot;</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a file of items holds nothing else; allowed are items alone, or none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not asked &quot;%2&quot;; each concept is asked before and after</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is asked with the same words and numbers before; allowed are other numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this Theca was built without the engine of take-home pages; it takes one that was built with -DTHECA_WEB=ON</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not left open to be changed; allowed are the paths of &quot;lock&quot;</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberDetails</name>
    <message>
        <source>%1: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> DOI %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> As read: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, range %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> It is over F, as studies of tablets give it; times F it is %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How people differ is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Between people: coefficient of variation %1 % (%2).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In whom it was measured is not known here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measured in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood plasma, highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood plasma, mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone at its lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if this is wrong? Half and twice the number would change:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>yours: %1, file: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>with kidneys at %1 mL/min: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h %3 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>hours and minutes at the time axis</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time, hours:minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much drug one dose holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours from one dose to the next.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many doses are taken in all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much drug is given at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much drug the pump gives in a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How strong the solution in the reservoir is; a stronger one lets the pump run slower.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Creatinine clearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How well the kidneys work; weak kidneys keep the drug in the blood for longer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal fluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cerebrospinal fluid in the spinal canal; the brain&apos;s is not counted.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Length of the canal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the base of the skull to the sacrum.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ashworth before treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Muscle tone without the drug, from 1 (normal) to 5 (rigid).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the run lasts: an hour to a year.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share that reaches the blood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uptake from the gut</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delay of a tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearance from blood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space in blood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exchange with tissue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Space in tissue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Share cleared by the kidneys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Uptake of lost drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Molar mass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal fluid over blood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixing along the canal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loss from the canal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluid an injection mixes with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clearance, one pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volume, one pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Level with half the effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steepness of the effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance, added EC50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tolerance, half-time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Memory of withdrawal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal fluid in the canal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluid around the brain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Making of spinal fluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tone before treatment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a catheter holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pump&apos;s tubes hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slowest flow of a pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fastest flow of a pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablets and blood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Body</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>seen second-hand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>derived</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>assumption</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen: the number stood in the source that was read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in a secondary source: only in one that quotes another.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Derived: computed or fitted from published numbers.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recalled: general knowledge, not found in a source.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Assumption: a placeholder without evidence.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given over</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the extra dose runs; 0 is as fast as the pump can.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lock-out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hours before the next extra dose is given.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Most in 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many extra doses the pump gives in a day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much solution is put into the reservoir.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Alarm below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump sounds its alarm when no more than this is left.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catheter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the catheter is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tubing in the pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What stands in the pump between reservoir and catheter.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True flow</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the pump really moves, in per cent of what it is set to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much of the drug leaks out beside the canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>True strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was filled in by mistake; the pump was told the other strength.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beside the pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much drug was put into the tissue beside the pump instead of into it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/day</source>
        <comment>a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the canal into tissue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From tissue into the canal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixing at the lower end of the canal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mixing at the neck</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <comment>a unit, after a number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Observed</name>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>times</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your data.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen in: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 points from %3 to %4, values %5 to %6.</source>
        <comment>label, count, times, values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>value, spread</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, its range</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>values</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>label, value, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your data: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, who was seen</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label, source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>label, values, source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bands of %1 people.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>your data: %1 (points after the end of the run: %2)</source>
        <comment>label, count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, what its range is</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>%1 mg</source>
        <comment>one tablet dose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mg every %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubled</source>
        <translation>
            <numerusform>%n doubled</numerusform>
            <numerusform>%n doubled</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 µg/day, %2</source>
        <comment>rates, level of the tip</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 µg, %2</source>
        <comment>an injection, its level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>therapy, amounts</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 are pinned; remove one first</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>there is room for %n more pin(s)</source>
        <translation>
            <numerusform>there is room for %n more pin</numerusform>
            <numerusform>there is room for %n more pins</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pin, therapy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>pin, drug</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PresentKeys</name>
    <message>
        <source>Page Down, →, ↓, Space, Enter, N</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Page Up, ←, ↑, Backspace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>back one step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+Page Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>next scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>first scene, last scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a number and Enter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>that scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>G, Tab</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>B or ., W or ,</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black, white; the next key only returns</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>F</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>freeze the picture of the hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shift+1 to Shift+4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hide or reveal that curve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>R</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the scene as it was prepared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P, F5</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>play or pause time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>T, Shift+T</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>timer: start or pause, reset</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>V, then A to E, Shift+A to Shift+E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take votes: one more, one less</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>K</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>light or dark hall</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>X</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>swap screens</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Esc twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pictures of all scenes, and back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S, Z, L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spotlight, magnifier, laser dot: point in the picture on the console</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>D, Ctrl+Z, E</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>draw a guess, take a stroke back, wipe all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unlock what the scene leaves to you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>keep the counts in a file, from now on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the stage as small as the back row sees it, and back</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Race</name>
    <message>
        <source>Tablets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump brings nothing to L1, and so do no tablets.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No dose of tablets keeps at L1 what the pump does.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this pump keeps at L1 in the long run would take about %1 mg of tablets a day: %2 to %3 mg if a single number of the model were half or twice as large.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The blood would then hold about %1 %2, %3 times as much as with the pump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is arithmetic of the model, not a dose for anyone: large doses by mouth have caused coma and seizures, and people get relief from far less.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>No such file or directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File too large</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>one tablet dose of %1 mg at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tablets %1 mg every %2 h, %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s)</source>
        <translation>
            <numerusform>%n dose</numerusform>
            <numerusform>%n doses</numerusform>
        </translation>
    </message>
    <message>
        <source> from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n missed</numerusform>
            <numerusform>%n missed</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubled</source>
        <translation>
            <numerusform>%n doubled</numerusform>
            <numerusform>%n doubled</numerusform>
        </translation>
    </message>
    <message>
        <source>injection of %1 µg at %2, at %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 µg/day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pump %1, tip at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight into the spinal fluid, day and night; the blood gets only what leaves it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Straight into the spinal fluid, once; then it fades.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By mouth into the blood; only a little of it reaches the spinal fluid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drug is given: this is how it goes without.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n daily change(s) of rate</source>
        <translation>
            <numerusform>%n daily change of rate</numerusform>
            <numerusform>%n daily changes of rate</numerusform>
        </translation>
    </message>
    <message>
        <source>No drug is given here. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>By mouth into the whole body&apos;s blood, and from there into the spinal fluid.</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n more</numerusform>
            <numerusform>%n more</numerusform>
        </translation>
    </message>
    <message>
        <source>bolus of %1 µg at %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refill at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a fault, a time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Spine</name>
    <message>
        <source>%1 : 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>blood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 µg</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tablets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken in 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>delivered in 24 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>given, planned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>once, at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at %1, %2 of %3</source>
        <comment>time, number, how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>from %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>route, dose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; %1: %2</source>
        <comment>taken in 24 h, how much</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>SpineView</name>
    <message>
        <source>CSF : plasma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catheter tip at %1, %2. Drag it to another vertebra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Needle at %1, %2. Drag it to another vertebra.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No therapy is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>catheter tip at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>needle at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 %3, %4</source>
        <comment>therapy, what, level, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>in the long run</source>
        <comment>a ratio, not at the playhead</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>route, when</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which therapy, of how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <comment>which therapies, of how many</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. Dose: %2.</source>
        <comment>what has the keyboard, dose</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1, %2</source>
        <comment>time, unit</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>curves after the first %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name at the curve %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the charts: there is no room for them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>place and time of the numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the size of the number %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>spines after the first %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (legs)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (arms)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood plasma, ng/mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal fluid at %1, ng/mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluid around the brain, ng/mL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: 1 normal, 5 rigid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>times</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Talk to your neighbour. 2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>empty</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene %1: %2 was %3 when this was prepared, is %4 now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the text: it is too long for this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the answers: they are too long for this picture</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our guess %1, the model %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Our guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mg tablet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mg tablets a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mg injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 mg pump a day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the name of the mark %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Too much to read: %1 words, a hall takes in %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the stage: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answer, its number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>90 of 100 people: %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TakeAwayPage</name>
    <message>
        <source>%1: you %2, the run %3</source>
        <comment>a feature of a curve</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this model leaves out: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The page could not be drawn.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Talks</name>
    <message>
        <source>There is nothing to present: it has no scene.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>%1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 d %2 h %3 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 s = %1 d</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 s = %1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 s = %1 min</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>TypedNumber</name>
    <message>
        <source>Write a number with a point or a comma before its decimals, and no sign between thousands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” may be %2 or %3. Write one of these: no sign stands between thousands.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>UnlockedControls</name>
    <message>
        <source>Bridge</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After a refill of another strength the pump first gives what is left in its tubing at a rate that suits it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Repaired at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the pump gives again what it is told.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is injected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the needle reaches the canal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catheter tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the catheter ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra dose</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>pass</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by construction</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not judged</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>declared misfit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>FAIL, left its declared misfit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>/day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>; </source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 targets, %2 parts: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>quantity</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>observed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>allowed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>simulated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>verdict</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fitted</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>protocol</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for teaching, not for dosing a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Validation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In a minute: what the model gives beside what was observed in people. *Missed* and *tested* are the rows that say something; *fitted* ones
were chosen to match.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Written by `theca-cli validate --markdown docs/validation.md`; a test compares it with the program&apos;s present output.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The model is compared with published observations of people. Each is a fixed protocol in `resources/targets.json`, simulated
unchanged; every part has to be within its tolerance. Steady states and areas to infinity are exact, not long runs.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**What a verdict means.** *Pass*: the number is within the tolerance, which is wide because people differ. *By construction*:
the model was given this number, so it proves nothing. *Declared misfit*: the number is known to be outside; it must stay within
5 % of its expected value, and any other value, even a better one, is a failure until it is explained. *Not judged*: no tolerance.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**What it does not mean.** Where *fitted* names a parameter, its value was chosen to match this same observation: a pass shows that the
choice works, not that anything was predicted. Where it names none, no number was chosen for it, but its authors knew it. Few
people were measured, most sources were read as abstracts, and no target shows that the model is right for one person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- **%1, %2: %3.** Simulated %4, allowed %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>- **%1, %2: %3.** Simulated %4, allowed %5, expected %6. %7</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tested: no number was chosen for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fitted: a number was chosen with it in view</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put in, or not judged: shows nothing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| | what | model | observed |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where it does not fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the file of %1 says does not fit or is left out:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one-pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Observed: %1; %2 (%3). Tolerance: %4.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Simulated: %1. Structure: %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>| part | observed | allowed | simulated | verdict | fitted |</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sources</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> (read as %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**In short.** %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every part</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>steady</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rising since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falling since the start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rising since %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falling since %1</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the site holds %1, the fluid there %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 % of the %2 it goes towards</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>therapy, its value, what it does</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, %3; %4.</source>
        <comment>therapy, its value, what it does, why</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>line %1 (%2)</source>
        <comment>number, reason</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>numbers, count</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>lines %1 (%2)</source>
        <comment>numbers, reason</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::AxisPanel</name>
    <message>
        <source>Axis limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the axis limits; they stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the axis limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what an axis counts, its unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type where the axis begins and ends; empty a box and it fits by itself.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::BackRowView</name>
    <message>
        <source>The stage as the back row sees it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Seen from %1 cm away, this is what the back row sees, %2 picture heights away.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::Banner</name>
    <message>
        <source>Close this message.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::BolusSection</name>
    <message>
        <source>Given at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the pump gives this extra dose.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::BookmarkPanel</name>
    <message>
        <source>No bookmark yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks the time at which the playhead stands.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Takes this bookmark away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moves the playhead there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this moment is called.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the bookmark at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove the bookmark at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one at %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::BrainPanel</name>
    <message>
        <source>Around the brain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This run&apos;s fluid around the brain, beside published cases of too much drug.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pool has no fluid around the brain of its own. Level by level it has.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest level in this run:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Published cases. The level is what this model and this patient give for what was given:</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>steady %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, %1 after %2 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No level that harms or sedates a person is known. Usual doses and overdoses overlap here, so this says nothing about safety.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2. %3 (%4)</source>
        <comment>what was given, concentrations, what happened, source</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::ChartSound</name>
    <message>
        <source>Curves are silent. “Audible curves” in the menu View lets them be heard.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no curve to be heard in this chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This computer has nothing to play sound with, or Theca was built without sound.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At %1.</source>
        <comment>a time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a curve, its value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::ChartStack</name>
    <message>
        <source>Chart: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Beyond the axis: fit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A curve goes beyond the axis, which stays as it was so that doses can be compared. This fits axes and colours to what there is now; so does a double-click in a chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right move the crosshair, with Shift in fine steps; Page Up and Page Down go to events and observed points; P puts the playhead there, Space plays and pauses. Y says why a curve is where it is. L plays the curves as sound once that is switched on in the menu View, with Shift slowly; again, it stops there and tells the values. Plus and minus zoom, Ctrl with left and right moves, 0 shows everything and fits the axes. M sets a mark at the crosshair, or takes it away: the crosshair then also tells time, difference and ratio against it. With the mouse: a click puts the playhead there, with Shift the mark; the wheel zooms time, with Ctrl both axes (where the charts scroll, the wheel alone scrolls); drag to move; drag with Ctrl to zoom into a part; double-click to see everything.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::ChartTableModel</name>
    <message>
        <source>Time (days)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time (h)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>chart, therapy, unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label, source</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, low end</source>
        <comment>heading of a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, high end</source>
        <comment>heading of a value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2, percentile %3 of people (%4)</source>
        <comment>chart, therapy, percentile, unit</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::ChoiceButton</name>
    <message>
        <source>%1: right</source>
        <comment>an answer</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::ClaimsWindow</name>
    <message>
        <source>Holds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half true</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims, checked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Claims</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computed by this program&apos;s model</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Better said:</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::CommandFinder</name>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of its words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Some of the command&apos;s words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command, its keys</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::CompareModel</name>
    <message>
        <source>Cmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The highest concentration of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tmax</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the highest concentration is first reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUC</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area under the curve from 0 to the end of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cmin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lowest concentration in the last dosing interval, or in the last 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluctuation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest less lowest over the mean, in the last dosing interval or 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSF : plasma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above EC50</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the drug at its place of action is above half its full effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
A pinned run; type to change its name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a measure, its unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times more drug the spinal fluid sees than the blood, in the long run.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::ComparePanel</name>
    <message>
        <source>Compare</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where exposure is compared.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal fluid</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood plasma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a&amp;s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The numbers themselves, or against one run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>differences</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>ratios</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a&amp;gainst</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The run the others are held against.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy the table, for a spreadsheet (Ctrl+C).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the table as CSV.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the comparison; the pins stay.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin a run (Ctrl+K) to keep it here while you change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Runs side by side</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a run. A pin&apos;s name can be typed over: F2 or double-click.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2 against %3</source>
        <comment>place, way of comparing, run</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;in</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::DataTable</name>
    <message>
        <source>The curves as numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a time, one column a curve, in the units of the charts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::DrawLayer</name>
    <message>
        <source>Draw here: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and down choose a flag, left and right move it, with Shift in fine steps; digits type its time, Delete takes it away. With mouse, pen or finger: a press places it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a flag stands for, its time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not placed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, the value drawn there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Left and right move from knot to knot, up and down set its value, with Shift in fine steps; digits type it, Delete clears it. Space changes between two lines. L plays what is drawn as sound once that is switched on in the menu View, with Shift slowly. With mouse, pen or finger: draw; with Shift a straight piece.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::DrillPage</name>
    <message>
        <source>Chec&amp;k</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Another one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Check the &amp;order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What told you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>**What first?**</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ In this order.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In this order: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::DrillSummary</name>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What these drills showed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::DrugNote</name>
    <message>
        <source>What this model leaves out</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::ExercisePage</name>
    <message>
        <source>Therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose curves the goals are for.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Curve of the goal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which curve has to stay within the limits.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number to solve for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The one number of the plan that may change.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Solve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve may not fall below this; empty: no such limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The curve may not rise above this; empty: no such limit.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal from, h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the goal begins.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal until, h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the goal ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An exercise: set a goal for a curve, see where the run leaves it, and solve for one number. It computes what this model needs. %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each goal, and how the run keeps to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A goal at what the curve reaches now, to be changed below.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Then drag over a chart; Escape ends it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Removes the goal chosen above.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looks for the value of this number that keeps every goal.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Puts the value into the plan; Undo takes it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Limits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a goal, how it is kept</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals for curves, and the number that would keep them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goals an&amp;d an exercise</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::ExposureModel</name>
    <message>
        <source>CSF : plasma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood plasma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cmax: the highest concentration of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>reached at, h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tmax: when the highest concentration is first reached.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cmin: the lowest concentration in the last dosing interval, or in the last 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Average concentration: the area under the curve over the length of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>AUC, %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The area under the curve from 0 to the end of the run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluctuation, %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Highest less lowest over the mean, in the last dosing interval or 24 hours.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Effect</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Above EC50, h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How long the drug at its place of action is above half its full effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Measure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %2 : 1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 –</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nine of ten of %1 virtual people lie between these two.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>    5–95 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times more drug the spinal fluid sees than the blood, in the long run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lowest at the end</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From %1 to %2. %3</source>
        <comment>time, time, what the figure is</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::ExposurePage</name>
    <message>
        <source>Exposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure to the drug, by therapy.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::ExposurePanel</name>
    <message>
        <source>E&amp;xposure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure to the drug, by therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Exposure in numbers; each one says what it means.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::FaultSection</name>
    <message>
        <source>At</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it goes wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Until</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When it is found and put right.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Out of the canal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tip no longer lies in the spinal fluid: the drug goes into the tissue.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Slipped to</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vertebra at which the tip lies now.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::FeatureTable</name>
    <message>
        <source>%1: ✓ close</source>
        <comment>a feature of a curve</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>you %1</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>run %1</source>
        <comment>a number</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::FileCommands</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Theca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the changes to this scenario?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you changed is lost if you do not save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios (*.theca)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>scenario</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: a file ends in %2.</source>
        <comment>file, endings</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saving here replaces what that program wrote. Another name keeps both.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save under another name …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <comment>the file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a scenario, a lesson or your own points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenarios, lessons and tables of points (%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save a page to take home</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::HeatStrip</name>
    <message>
        <source>Levels over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One row a level, from the brain down to S2; time runs as in the charts. The arrow keys read level, time and value; Return or a click brings the playhead there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>level, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level and time, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the spine: %1</source>
        <comment>therapy</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Along the spine</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::HelpWindow</name>
    <message>
        <source>Theca: the manual</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sections</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This manual is written in English only.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::HistoryModel</name>
    <message>
        <source>Start: %1</source>
        <comment>the scenario&apos;s title</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Branch %1: %2</source>
        <comment>how far in, a step</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <comment>a step</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::HistoryPanel</name>
    <message>
        <source>Every step, also those you went back from. A click goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and down choose a step, Return goes there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every step, to go back to.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::ImportPanel</name>
    <message>
        <source>The first rows of the table</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What your points are called in the chart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit of your values.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit of your times.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sign before the decimals. The other one may set thousands apart.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose points are taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>choose …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>point: 1,000 is a thousand</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>comma: 1,000 is one</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>both</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points from %1</source>
        <comment>file</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not used</source>
        <comment>a column of a table</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>error</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>subject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the column “%1” is</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blood plasma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal fluid at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluid around the brain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sho&amp;w with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Values in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Times in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add one point</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add %1 points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::InjectionSection</name>
    <message>
        <source>Level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vertebra the needle goes in at; the drug spreads around it at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Given at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the injection is given.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::JournalKeeper</name>
    <message>
        <source>The changes you do not save are not kept in a journal: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::LearnCommands</name>
    <message>
        <source>Leave the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The lesson is kept where it is. What would you like to see now?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was &amp;open before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep &amp;exploring this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers can be kept as a table on this computer, %1. No name is kept and nothing is sent anywhere. Choose a code (letters, digits, - and _); leave it empty to keep nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The code is not taken: allowed are up to 20 letters, digits, - and _.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are kept as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answers are not kept.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were in the lesson “%1”.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>N&amp;ot now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New here?</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Lesson &amp;1: %n minute(s)</source>
        <translation>
            <numerusform>Lesson &amp;1: %n minute</numerusform>
            <numerusform>Lesson &amp;1: %n minutes</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k around</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New lesson from this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons (*.theca)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on a therapy first: a lesson begins with its curve.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1. Change it in a text editor: it is read again whenever it is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Here.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is none in this run.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That was the tour. What was open is as it was; lessons begin with F2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tour is in the menu Learn.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show me round: half a &amp;minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were in the questions before the lessons.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You were in the questions after the lessons.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::LegendBar</name>
    <message>
        <source>Colours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::LessonList</name>
    <message>
        <source>&amp;Start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Back to the charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a lesson</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <comment>a lesson that was finished</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, finished</source>
        <comment>a lesson</comment>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s). You predict first, then see; nothing is marked.</source>
        <translation>
            <numerusform>About %n minute. You predict first, then see; nothing is marked.</numerusform>
            <numerusform>About %n minutes. You predict first, then see; nothing is marked.</numerusform>
        </translation>
    </message>
    <message>
        <source>A talk, alone: %1</source>
        <comment>title of a talk</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From the &amp;start</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Go on at step %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::LessonPlayer</name>
    <message>
        <source>A hint is offered now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal reached.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::LessonTime</name>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play or pause (F5).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::LessonView</name>
    <message>
        <source>The spine is held back until you run it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson %1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The spine comes with its curves.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::LevelControl</name>
    <message>
        <source>%1, slider</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::MainWindow</name>
    <message>
        <source>%1[*] – Theca</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Theca</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::NotesPanel</name>
    <message>
        <source>What to look at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the author of this scenario wrote about it.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::NoticeBar</name>
    <message>
        <source>For teaching, not for dosing a person.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many times more drug the spinal fluid sees than the blood, in the long run: once a pump is steady, or all that was given is gone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>CSF : plasma in the long run   %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>computing …</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::NumberAnswer</name>
    <message>
        <source>&amp;Check it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unit</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer, %1</source>
        <comment>a unit</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::NumberControl</name>
    <message>
        <source>%1, %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: whole numbers from %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: more than %1, up to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Allowed: %1 to %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>?</source>
        <comment>where a number comes from</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does this number come from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: where does this number come from?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::NumberRow</name>
    <message>
        <source>Half of it: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the file&apos;s number: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where this number comes from, and what would change if it were wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the number of the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what this would change. A scenario cannot say this number, so nothing is changed.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Run the model with this number changed. Undo brings it back.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::NumberTask</name>
    <message>
        <source>What you expect.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::NumbersPanel</name>
    <message>
        <source>Where does this number come from? Open one to see. ½ and 2 tell what would change if it were wrong.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Heights of the 26 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Volumes of the 26 levels</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The levels only share out the canal&apos;s length and its fluid; half or twice of all of them changes nothing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where every number of the model comes from.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where does this number come &amp;from?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablets also act from the blood</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>An assumption, hatched in the chart: how strongly is taken from one trial, where they act is not known. Off: only what reaches the spinal fluid acts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::OralSection</name>
    <message>
        <source>First dose at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the first tablet is taken.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Missed: dose %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Taken twice: dose %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::OrderList</name>
    <message>
        <source>Put in order</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drag an entry, or move it with Ctrl and the up and down keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>place in an order, what stands there</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::Overview</name>
    <message>
        <source>All scenes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::PatientBolusSection</name>
    <message>
        <source>Asked for at, hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the patient asks for a dose: hours from the start, with spaces between them.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Asked for at, h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is no time of a run; allowed are 0 to %2 h.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>At most %1 times can be asked for.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::PatientPanel</name>
    <message>
        <source>Becomes tolerant</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Over weeks the same amount of drug does less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Patient and time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kidneys, spinal fluid, muscle tone before treatment, and how long the run lasts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::PausePanel</name>
    <message>
        <source>Pause when</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>falls below</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rises above</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playing stops at the very moment this happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whose curve is watched.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is watched: a place in the body, or an effect.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whether the curve has to fall or to rise through the value.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Value</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value the curve has to pass, in the unit beside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The value has to be above 0.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::PeoplePanel</name>
    <message>
        <source>Draw</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which people are drawn: the same number brings the same people back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>People differ: bands show how much the curves do.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>none</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many virtual people the bands are made of.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How many</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as published</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>low mixing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>wide</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>They differ</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each curve is one person: the one whose numbers stand in the middle.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Half of the people lie in the stronger band, nine of ten in the whole band. The thin line is their median. These people are drawn by chance, not measured.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>uniform mixing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Low mixing: the spinal fluid mixes a tenth as much, as in pigs that lay still; the one study in people found a steep fall, too. Wide: blood levels differ as much as in the study with the widest spread. Uniform mixing: the fluid mixes alike from end to end, with the numbers of this program&apos;s first model.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::PinBar</name>
    <message>
        <source>Colour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Another colour and dash for the chosen pin.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen pin up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move the chosen pin down.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the chosen pin the therapy to work with; undo brings the others back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the chosen pin away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Violet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Teal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Olive</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Brick</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Grey</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::PointsCommands</name>
    <message>
        <source>Add your own points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a set of points, what was measured</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tables of points (%1);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::PresentCommands</name>
    <message>
        <source>&amp;What is shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The talk of &amp;ten minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A &amp;lesson&apos;s file …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to present: every therapy is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present a lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons (*.theca);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Add what is shown to your talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Your talk …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to show: every therapy is hidden.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scene %1 of your talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save your talk?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What you made is lost if you do not save it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::PresentConsole</name>
    <message>
        <source>Present: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage now</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, title of a scene</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Frozen: the hall sees an earlier picture. F shows it the present one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Black: the next key only returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>White: the next key only returns.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End: this is the last picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>elapsed, planned</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>time, ahead or behind</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>keys, what they do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl+L unlocks what this scene leaves to you.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pen: draw in the chart here. Ctrl+Z takes a stroke back, E all, D ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laser dot: point here. L ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spotlight: point here; [ and ] change its size. S ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Magnifier: point here. Z ends.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::PresentPlayer</name>
    <message>
        <source>This is the end of the talk.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no scene %1: there are %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freezing needs a second screen.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Esc once more to end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three guesses are drawn. Ctrl+Z takes one back, E all.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::PresentSession</name>
    <message>
        <source>There is a new screen, %1. Press X to put the stage on it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A screen is gone. The stage is on %1 now.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The stage is on the wrong screen. Press Super+Shift+← or →, or swap screens with X.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The audience will see this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A talk is being given</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::ProfileBoard</name>
    <message>
        <source>Draw the levels here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Up and down choose a level, left and right set its value, with Shift in fine steps; Delete clears it. With mouse, pen or finger: pass over the levels.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>brain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a level, the value drawn there</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing drawn</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal fluid, ng/mL: your levels</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::PumpSection</name>
    <message>
        <source>Catheter tip</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The vertebra at which the catheter ends: where the drug comes out.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much is in the pump, how long the catheter is, and whether it was filled first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Catheter filled with drug first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Otherwise the first hours bring fluid without drug, until the catheter has emptied.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bridge after a new strength</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump keeps the dose while the old solution is still in the catheter.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::QuestionPanel</name>
    <message>
        <source>What happens next?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It rises</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It falls</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is right</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one more answer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It needs a question, two answers, and one that is right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::RateSection</name>
    <message>
        <source>From</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the pump changes to this rate.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::Recovery</name>
    <message>
        <source>Against the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The journal of changes that were not saved is damaged; it was set aside as %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a scenario without a file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Theca ended before changes were saved: %1, %2</source>
        <comment>file, time</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes that were not saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This version of Theca cannot read them. They stay in %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::RecoveryBar</name>
    <message>
        <source>Restore</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Continue with these changes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See what they are first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Discard</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Delete these changes for good.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::RefillSection</name>
    <message>
        <source>Refilled at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>When the pump is refilled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Adds to what is left instead of emptying the reservoir first.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::ScheduleSection</name>
    <message>
        <source>Time of day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From this time of day on the pump gives this rate, every day.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily from</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::SidePages</name>
    <message>
        <source>What the right column shows</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::SpinePage</name>
    <message>
        <source>&amp;Race</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log &amp;colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The same person, the same days: every way this drug can be given, from the start.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each tenfold step gets as much of the colours as the one before.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would it take?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pool: the model keeps no levels here, so every place holds the same.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Levels are vertebrae. The cord ends behind L1; its lumbar part, for the legs, lies behind T11 to L1 (shaded). Shapes are a drawing, heights are the model&apos;s.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the drug is, level by level.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>S&amp;pine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The tablets that would keep as much in the spinal fluid as the pump does.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::SpineView</name>
    <message>
        <source>Spine</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What each place holds at the playhead. Drag a tip or a needle; click a level to look there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every therapy has a spine of its own, seen from the side, coloured by what each place holds at the playhead. Drag the catheter tip or the needle to another vertebra, or use the up and down keys; left and right go to the next therapy. A click on a level, or Ctrl with up and down, makes the top chart look there.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>therapy, level</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Switch on a therapy to see where it goes.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapies before these</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Therapies after these</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::StagePicture</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>black</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>white</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::StageWindow</name>
    <message>
        <source>Stage</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::StepPanel</name>
    <message>
        <source>&amp;Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ctrl with Enter, wherever the keyboard is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save this page as a PDF …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ Reached: %1</source>
        <comment>a goal</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show one way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your line as sound; after the run yours at the left, the run at the right.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::SureTask</name>
    <message>
        <source>How sure are you?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>fairly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>sure</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How sure: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because … (for you, never marked)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Because</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::TablePreview</name>
    <message>
        <source>%1, left out</source>
        <comment>a cell of a row that gives no point</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::TalkDraft</name>
    <message>
        <source>%1: only a talk, a lesson of scenes alone, can be changed here.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::TalkEditor</name>
    <message>
        <source>Up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Twice</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove scene</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Present</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Scenes of the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Notes for the presenter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your talk: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save the talk</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lessons (*.theca);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a talk</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::TalkSteps</name>
    <message>
        <source>Steps, one press each</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play to here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Set as shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Big number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Vote on answers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Draw a guess</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is shown differs from this scene in more than numbers: add it as a scene instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing differs from this scene: first change what is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::TestPage</name>
    <message>
        <source>Short questions before the lessons, and their twins with other numbers after them. Nothing is said back before the last one; there are no marks.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was right, for each lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Enter on a line opens its lesson.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Back to the &amp;charts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before the lessons: begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;After the lessons: begin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before the lessons: take again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;After the lessons: take again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Before the lessons: go on at question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;After the lessons: go on at question %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not taken</source>
        <comment>a test</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>right</source>
        <comment>an answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>an answer</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::TestPlayer</name>
    <message>
        <source>Before the lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After the lessons</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Question %1 of %2. What was right is told after the last one.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::TherapyCard</name>
    <message>
        <source>%1 (copy)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add tablets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a change of the pump&apos;s rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add an extra dose by the pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the curves of this therapy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra dose</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take this part away: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1
Type to change the name.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rename, copy, move or remove this therapy, or add a part to it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reservoir: %1 mL at the start, %2 mL at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold this card to its heading.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the controls of this card.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a daily change of rate</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let the patient ask for extra doses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Add a refill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What if something goes wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The pump runs dry</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every day</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Extra doses on request</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Refill</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin this run</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin this run (%1)</source>
        <comment>why not</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Daily rates already rule this pump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Single changes of rate already rule this pump.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the numbers of tablets come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the numbers of an injection come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the numbers of a pump come from</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A scenario has at least one therapy.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) in the file have no room here.</source>
        <translation>
            <numerusform>%n more part in the file has no room here.</numerusform>
            <numerusform>%n more parts in the file have no room here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>theca::app::TherapyList</name>
    <message>
        <source>Add a therapy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Put another therapy beside these.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Injection</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pump</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No drug</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::TimeBar</name>
    <message>
        <source>Step back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the event, bookmark or round time before (Ctrl+,).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Play</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lets time run, or stops it (F5; Space in a chart).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>To the next event, bookmark or round time (Ctrl+.).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Playhead</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time at the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Speed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How much time goes by in one second of playing.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Loop</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Begins again at the end.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bookmarks …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Moments to come back to.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause when …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stops playing at the very moment something happens.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>From here …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes the plan at the time of the playhead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The time looked at. Left and right move it, with Shift in fine steps; Page Down and Page Up go to the next and the last event or bookmark.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::TimeCommands</name>
    <message>
        <source>Blood plasma</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fluid around the brain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Spinal fluid at %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing can be given at this time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next at %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It does not happen any more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: %1, %2, has fallen to %3.</source>
        <comment>therapy, place, value</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paused: %1, %2, has risen to %3.</source>
        <comment>therapy, place, value</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::TimeSlider</name>
    <message>
        <source>%1, at %2</source>
        <comment>a bookmark&apos;s name, its time</comment>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::Tour</name>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>number, of how many, what to do</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Three ways to give one drug. Untick “%1”: its curves go. (A copy to try things in; Esc ends the tour.)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every number is yours to move. Move the rate: the curves follow.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the drug is. Drag the tip of the catheter up or down, or move it with the arrow keys.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything can be taken back. Press Ctrl+Z.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::TrailBar</name>
    <message>
        <source>Leave the lesson</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave the lesson (Esc).</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, this step</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::ViewBar</name>
    <message>
        <source>Spinal fluid &amp;at</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The level of the spine the top chart looks at.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit of every concentration.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The unit of time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How the spinal fluid is computed: level by level, or as one pool that mixes at once.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Each step of the scale is ten times the one before; far apart curves fit one picture.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the brain</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>as it fits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>hours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>days</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>level by level</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one pool</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Drug</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Which drug is given. Another drug gets amounts of its own; those of the old one come back with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Log scale</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units …</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Units, time, model, and the scale of the charts.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::VotePanel</name>
    <message>
        <source>One vote less for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One vote more for %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>letter, answer</comment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hands or cards: keys A to E count, with Shift they take one away.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fewer than 30 % are right: explain again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>30 to 70 % are right: let them discuss, and vote again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>More than 70 % are right: go on.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep the counts in a file (Ctrl+S)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::WordsWindow</name>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the word means</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points at it in the run that is open.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>theca::app::Workspace</name>
    <message>
        <source>Title</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What this comparison is called; type to change it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One pool: all spinal fluid mixes at once, so levels, the catheter tip and mixing play no part.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
