<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es">
<context>
    <name>About</name>
    <message>
        <source>See where the drug goes: tablets, one injection and an implanted pump, side by side.</source>
        <translation>Ver adónde va el fármaco: tabletas, una inyección y una bomba implantada, lado a lado.</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior. Se ofrece sin ninguna garantía.</translation>
    </message>
    <message>
        <source>About Theca</source>
        <translation>Acerca de Theca</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Made with Qt %1 (GNU Lesser General Public License 3; its Charts, GNU General Public License 3), Eigen (Mozilla Public License 2.0) and JSON for Modern C++ by Niels Lohmann (MIT License).</source>
        <translation>Hecho con Qt %1 (Licencia Pública General Reducida de GNU 3; sus gráficos, Licencia Pública General de GNU 3), Eigen (Licencia Pública de Mozilla 2.0) y JSON for Modern C++ de Niels Lohmann (Licencia MIT).</translation>
    </message>
    <message>
        <source>The numbers come from these sources:</source>
        <translation>Los números vienen de estas fuentes:</translation>
    </message>
    <message>
        <source>Pages to take home also hold parts of musl (MIT License) and LLVM&apos;s libc++ (Apache License 2.0 with LLVM exceptions).</source>
        <translation>Las páginas para llevar contienen además partes de musl (Licencia MIT) y de libc++ de LLVM (Licencia Apache 2.0 con excepciones de LLVM).</translation>
    </message>
</context>
<context>
    <name>AxisLimits</name>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
</context>
<context>
    <name>Bands</name>
    <message>
        <source>%1 people: 5–95 %, 25–75 %, median</source>
        <translation>%1 personas: 5–95 %, 25–75 %, mediana</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Switch on a therapy to see its curve here.</source>
        <translation>Activar una terapia para ver aquí su curva.</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label, source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, bottom line: %2</source>
        <comment>unit, what lies there</comment>
        <translation>%1, línea inferior: %2</translation>
    </message>
    <message>
        <source>5–95 % of people</source>
        <comment>heading of a column</comment>
        <translation>5–95 % de personas</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>time</comment>
        <translation>en t = %1</translation>
    </message>
    <message>
        <source>Held back until you run it.</source>
        <translation>Se muestra cuando se calcula.</translation>
    </message>
</context>
<context>
    <name>ChartStack</name>
    <message>
        <source>%1 %2</source>
        <comment>therapy, its value</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 (%2, %3)</source>
        <comment>a value, its difference and its ratio</comment>
        <translation>%1 (%2, %3)</translation>
    </message>
    <message>
        <source>Δt %1 from the mark at %2</source>
        <comment>length of time with its sign, time</comment>
        <translation>Δt %1 desde la marca de %2</translation>
    </message>
    <message>
        <source>%1 (5 to 95 % of people: %2)</source>
        <comment>a value, a range</comment>
        <translation>%1 (del 5 al 95 % de las personas: %2)</translation>
    </message>
    <message>
        <source>At %1: %2.</source>
        <comment>time, list of values</comment>
        <translation>En t = %1: %2.</translation>
    </message>
</context>
<context>
    <name>ChartSummary</name>
    <message>
        <source>%1: no values here.</source>
        <translation>%1: aquí no hay valores.</translation>
    </message>
    <message>
        <source>%1: stays at %2.</source>
        <translation>%1: sigue en %2.</translation>
    </message>
    <message>
        <source>%1: starts at %2, lowest %3 at %4, highest %5 at %6, ends at %7.</source>
        <translation>%1: empieza en %2, mínimo %3 a %4, máximo %5 a %6, acaba en %7.</translation>
    </message>
    <message>
        <source>%1: starts at %2, peak %3 at %4, ends at %5.</source>
        <translation>%1: empieza en %2, pico %3 a %4, acaba en %5.</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1, de %2 a %3.</translation>
    </message>
    <message>
        <source>No therapy is switched on.</source>
        <translation>No hay ninguna terapia activada.</translation>
    </message>
    <message>
        <source>%1: starts at %2 and ends at %3, its highest.</source>
        <translation>%1: empieza en %2 y termina en %3, su máximo.</translation>
    </message>
    <message>
        <source>%1: a line at %2.</source>
        <comment>name, value</comment>
        <translation>%1: una línea en %2.</translation>
    </message>
    <message>
        <source>%1: a line from %2 to %3.</source>
        <comment>name, value, value</comment>
        <translation>%1: una línea de %2 a %3.</translation>
    </message>
    <message>
        <source>A curve is held back until you run it.</source>
        <translation>Una curva se muestra cuando se calcula.</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>score</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>Spinal fluid, one pool</source>
        <translation>LCR, un compartimento</translation>
    </message>
    <message>
        <source>Spinal fluid at %1</source>
        <translation>LCR en %1</translation>
    </message>
    <message>
        <source>Fluid around the brain</source>
        <translation>LCR alrededor del cerebro</translation>
    </message>
    <message>
        <source>There is no chart of an effect: this drug&apos;s file has no score.</source>
        <translation>No hay gráfico de efecto: el archivo de este fármaco no tiene puntuación.</translation>
    </message>
    <message>
        <source>Blood plasma</source>
        <translation>Plasma sanguíneo</translation>
    </message>
    <message>
        <source>part left</source>
        <translation>parte restante</translation>
    </message>
    <message>
        <source>part missing</source>
        <translation>parte que falta</translation>
    </message>
    <message>
        <source>Hatched: an illustration. Overshoot, fever, fits and death are not in it</source>
        <translation>Rayado: una ilustración. El rebote, la fiebre, las convulsiones y la muerte no están en él</translation>
    </message>
    <message>
        <source>Hatched: from the blood, assumed</source>
        <translation>Rayado: desde la sangre, un supuesto</translation>
    </message>
    <message>
        <source>Ashworth, 1 normal … 5 rigid</source>
        <translation>Ashworth, 1 normal … 5 rígido</translation>
    </message>
    <message>
        <source>part missing, 0 none … 1 all</source>
        <translation>parte que falta, 0 nada … 1 todo</translation>
    </message>
    <message>
        <source>part left, 1 all … 0 none</source>
        <translation>parte restante, 1 todo … 0 nada</translation>
    </message>
    <message>
        <source>EC50</source>
        <translation>EC50</translation>
    </message>
    <message>
        <source>EC50, %1</source>
        <comment>in which therapies</comment>
        <translation>EC50, %1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Reads scenario, drug, lesson, explain and targets files and says all that is wrong with them, one line each, on standard error.
A lesson is simulated: its right answers, ways to a goal and patterns have to hold in its runs (docs/lessons.md).
Exit 0: nothing is wrong. 1: something is. 2: a file cannot be read.
</source>
        <translation>Lee archivos de escenario, fármaco, lección, explicación y objetivos y dice todo lo que está mal en ellos, una línea por error, en la salida de
errores. Una lección se simula: sus respuestas correctas, los caminos a una meta y los patrones tienen que cumplirse en sus simulaciones
(docs/lessons.md).
Salida 0: nada está mal. 1: algo lo está. 2: un archivo no se puede leer.
</translation>
    </message>
    <message>
        <source>reads scenario, drug and lesson files; all errors, one line each</source>
        <translation>lee archivos de escenario, fármaco y lección; todos los errores, una línea cada uno</translation>
    </message>
    <message>
        <source>the drugs; or one drug&apos;s parameters with unit, grade and source</source>
        <translation>los fármacos; o los parámetros de uno, con unidad, grado y fuente</translation>
    </message>
    <message>
        <source>the shipped scenarios; or one of them, as a file to start from</source>
        <translation>los escenarios incluidos; o uno de ellos, como archivo del que partir</translation>
    </message>
    <message>
        <source>  --to FORMAT      one of
</source>
        <translation>  --to FORMAT      uno de
</translation>
    </message>
    <message>
        <source>  --therapy N      which one, from 1, for a format that holds one; may be left out where there is one
  -o OUT           the file; standard output unless given (- is standard output too)
</source>
        <translation>  --therapy N      cuál, desde 1, para un formato que admite una; se puede omitir donde solo hay una
  -o OUT           el archivo; la salida estándar si no se da (- es también la salida estándar)
</translation>
    </message>
    <message>
        <source>a scenario in the form another program reads</source>
        <translation>un escenario en la forma que lee otro programa</translation>
    </message>
    <message>
        <source>there is not enough memory for this</source>
        <translation>no hay memoria suficiente para esto</translation>
    </message>
    <message>
        <source>the system gives no more threads or files</source>
        <translation>el sistema no da más hilos ni archivos</translation>
    </message>
    <message>
        <source>something happened that should not: please report it</source>
        <translation>ocurrió algo que no debía: se agradece un aviso a los autores</translation>
    </message>
    <message>
        <source>; what was there before is untouched</source>
        <translation>; lo que había antes sigue intacto</translation>
    </message>
    <message>
        <source>Without a name: the shipped lessons. With the name of one: its file, to start from (docs/lessons.md).
  --golden         the answers as the runs give them, of a shipped lesson or of a file: every measure, right choice
                   and order, as JSON
</source>
        <translation>Sin nombre: las lecciones incluidas. Con el nombre de una: su archivo, del que partir (docs/lessons.md).
  --golden         las respuestas tal como las dan las simulaciones, de una lección incluida o de un archivo: cada medida, opción
                   correcta y orden, como JSON
</translation>
    </message>
    <message>
        <source>the shipped lessons; one of them; or the answers its runs give</source>
        <translation>las lecciones incluidas; una de ellas; o las respuestas que dan sus simulaciones</translation>
    </message>
    <message>
        <source>theca-cli: the simulator of intrathecal drug delivery on the command line.
For teaching, not for dosing a person.
</source>
        <translation>theca-cli: el simulador de la administración intratecal de fármacos en la línea de órdenes.
Para enseñar, no para dosificar a una persona.
</translation>
    </message>
    <message>
        <source>  --data DIR  works with the data files in DIR instead of those compiled in
  --language en|zh_CN|es  speaks this language instead of that of LC_ALL, LC_MESSAGES or LANG
  --help      tells more about a command
  --version   tells the version
Exit: 0 done; 1 check found errors or validate a failure; 2 bad usage or input, or output that could not be written.
</source>
        <translation>  --data DIR  trabaja con los archivos de datos de DIR en lugar de los incluidos
  --language en|zh_CN|es  habla este idioma en lugar del de LC_ALL, LC_MESSAGES o LANG
  --help      dice más sobre una orden
  --version   dice la versión
Salida: 0 hecho; 1 check halló errores o validate un fallo; 2 mal uso o mala entrada, o una salida que no se pudo escribir.
</translation>
    </message>
    <message>
        <source>  --data DIR       works with the data files in DIR instead of those compiled in
  --language en|zh_CN|es  speaks this language
</source>
        <translation>  --data DIR       trabaja con los archivos de datos de DIR en lugar de los incluidos
  --language en|zh_CN|es  habla este idioma
</translation>
    </message>
    <message>
        <source>  --json           the same as JSON, with the whole matrix and full precision
</source>
        <translation>  --json           lo mismo como JSON, con la matriz entera y toda la precisión
</translation>
    </message>
    <message>
        <source>compartments, volumes, rate matrix K and inputs of a scenario</source>
        <translation>compartimentos, volúmenes, matriz de ritmos K y entradas de un escenario</translation>
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
        <translation>  --csv OUT        todas las señales, una fila por tiempo y terapia (- es la salida estándar)
  --json OUT       exposición y sucesos
  --step-min M     minutos entre dos filas del CSV, de 0.01 a 527040; 5 si no se dan
  --horizon-h H    simula H horas, de 1 a 8784, diga lo que diga el archivo
  --population N   simula N personas virtuales, hasta 1000000, diga lo que diga el archivo; 0: ninguna
  --seed S         su semilla, un número entero menor que 2^64, diga lo que diga el archivo
La tabla resumen se imprime si ninguna salida va a la salida estándar.
</translation>
    </message>
    <message>
        <source>simulates a scenario and prints a summary table</source>
        <translation>simula un escenario e imprime una tabla resumen</translation>
    </message>
    <message>
        <source>the JSON Schema of a kind of file</source>
        <translation>el JSON Schema de un tipo de archivo</translation>
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
        <translation>  --goal &quot;GOALS&quot;   lo que una curva ha de cumplir: &quot;csf:L1 &gt; 80&quot;, &quot;80 &lt; csf:L1 &lt; 200 from 24 until 72&quot;, varias
                   unidas por &quot;and&quot;; concentraciones en ng/mL, tiempos en h, toda la simulación si no se dan
  --free PATH      el número que se busca, como therapies/0/pump/program/0/rate_ug_per_day; uno erróneo los enumera todos
  --therapy N      de quién son las curvas, desde 1; hace falta sin --free donde hay varias
  --json OUT       todo como JSON (- es la salida estándar)
  -o OUT           el escenario con la respuesta dentro
Sin --free: dónde la simulación se sale de las metas, y por cuánto. Salida 0: se cumplen todas las metas, o se halló una
respuesta. 1: la simulación se sale de una meta, o ningún valor las cumple todas; entonces se muestran ambos extremos.
Un ejercicio para estudiantes: calcula lo que necesita este modelo, no una dosis.
</translation>
    </message>
    <message>
        <source>where a run leaves a goal, and which number would keep it there</source>
        <translation>dónde una simulación se sale de una meta, y qué número la mantendría en ella</translation>
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
        <translation>Ejecuta los protocolos fijos de resources/targets.json y compara cada parte con su tolerancia.
El modelo se ajustó a estas observaciones: «ajustado» nombra lo que se ajustó, «por construcción» lo que se puso.
  --json OUT       todo como JSON (- es la salida estándar)
  --markdown OUT   como está en docs/validation.md
La tabla se imprime si ninguna salida va a la salida estándar. Todo está en inglés si --language no dice
otro idioma.
Salida 0: cada parte pasa o es un desajuste declarado donde se esperaba. 1: una parte falla. 2: no se pudo
ejecutar o escribir.
</translation>
    </message>
    <message>
        <source>holds the model against published observations, target by target</source>
        <translation>compara el modelo con observaciones publicadas, objetivo por objetivo</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>la salida estándar</translation>
    </message>
    <message>
        <source>Systems Biology Markup Language, Level 3 Version 2: one therapy</source>
        <translation>Systems Biology Markup Language, nivel 3 versión 2: una terapia</translation>
    </message>
    <message>
        <source>a NONMEM data file: doses and simulated concentrations of the patient or the people</source>
        <translation>un archivo de datos de NONMEM: dosis y concentraciones simuladas del paciente o de las personas</translation>
    </message>
    <message>
        <source>a script for R with deSolve that carries the equations</source>
        <translation>un guion para R con deSolve que lleva las ecuaciones</translation>
    </message>
    <message>
        <source>the same for Python with scipy</source>
        <translation>lo mismo para Python con scipy</translation>
    </message>
    <message>
        <source>a page to take home: curves and sliders in any browser, without a network</source>
        <translation>una página para llevar a casa: curvas y deslizadores en cualquier navegador, sin red</translation>
    </message>
    <message>
        <source>%1: allowed is a number from %2 to %3</source>
        <translation>%1: se admite un número de %2 a %3</translation>
    </message>
    <message>
        <source>%1: it goes with %2</source>
        <translation>%1: va con %2</translation>
    </message>
    <message>
        <source>%1: allowed is WxH in pixels, 320x240 to 16384x16384</source>
        <translation>%1: se admite ANCHOxALTO en píxeles, de 320x240 a 16384x16384</translation>
    </message>
    <message>
        <source>%1: allowed is a number from 0 to 9, or 3.2 for a second page</source>
        <translation>%1: se admite un número de 0 a 9, o 3.2 para una segunda página</translation>
    </message>
    <message>
        <source>%1: allowed is a whole number from 1 to 200, of a scene from 0</source>
        <translation>%1: se admite un número entero de 1 a 200; en una escena, desde 0</translation>
    </message>
    <message>
        <source>%1: allowed is a whole number of picture heights from 4 to 8</source>
        <translation>%1: se admite un número entero de alturas de la imagen, de 4 a 8</translation>
    </message>
    <message>
        <source>%1: allowed is the number of a scene, from 1</source>
        <translation>%1: se admite el número de una escena, desde 1</translation>
    </message>
    <message>
        <source>the name of a file is empty</source>
        <translation>el nombre de un archivo está vacío</translation>
    </message>
    <message>
        <source>%1: one file at a time; see --help</source>
        <translation>%1: un solo archivo cada vez; véase --help</translation>
    </message>
    <message>
        <source>%1: it goes with --render and a lesson</source>
        <translation>%1: va con --render y una lección</translation>
    </message>
    <message>
        <source>%1: it goes with a lesson</source>
        <translation>%1: va con una lección</translation>
    </message>
    <message>
        <source>--handout: it does not go with %1</source>
        <translation>--handout: no va con %1</translation>
    </message>
    <message>
        <source>--present: it does not go with --render; --scene draws one of its pictures</source>
        <translation>--present: no va con --render; --scene dibuja una de sus imágenes</translation>
    </message>
    <message>
        <source>%1: one talk at a time; see --help</source>
        <translation>%1: una sola charla cada vez; véase --help</translation>
    </message>
    <message>
        <source>%1: it goes with --lesson or --scene</source>
        <translation>%1: va con --lesson o --scene</translation>
    </message>
    <message>
        <source>--step 0: the steps of a lesson are counted from 1</source>
        <translation>--step 0: los pasos de una lección se cuentan desde 1</translation>
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
        <translation>Theca: ver adónde va el fármaco. Para enseñar, no para dosificar a una persona.

theca [FILE]                        abre la ventana, con un escenario
theca --render OUT [FILE] ...       dibuja la ventana en OUT (%1)

  --size WxH                        tamaño de la imagen en píxeles (1280x800)
  --scale S                         a qué tamaño se dibuja todo, de 0.5 a 4 (1)
  --theme light|dark|contrast       colores
  --language %2idioma
  --view explore|explain            qué vista; explain es la de los pacientes
  --screen N                        de explain: qué pantalla, de 0 a 9; 3.2 es la segunda página de la tercera
  --text-size P                     de explain: letras del 100 al 200 por ciento
  --locked                          lo que FILE bloquea no se puede desbloquear
  --lesson ID                       abre una lección
  --step N                          en un paso de ella, desde 1
  --scene ID                        dibuja la imagen de la sala de una charla (FILE o el id de una lección) en esta escena, o su número
  --step N                          tras tantos pasos de ella, desde 0
  --palette hall-light|hall-dark    para una sala clara u oscura
  --back-row N                      de la imagen de la sala: a cuántas alturas de la imagen está la última fila, de 4 a 8
  --console                         dibuja en su lugar la ventana de quien presenta
  --layout-json OUT                 de la imagen de la sala: dónde está cada cosa
  --data DIR                        trabaja con los fármacos y archivos de datos de DIR (docs/drug-files.md)
  --help, --version

theca --leaflet OUT.pdf|.html|.txt  escribe lo que un paciente se lleva a casa
  --setup FILE                      lo que preparó el personal (docs/explain.md)
  --answers FILE                    lo que dijo la persona

theca --present LESSON              da una charla: LESSON es un archivo, o el id de una lección incluida (ten-minutes)
  --from N                          a partir de esta escena
  --stage-screen NAME               la pantalla que ve la sala
  --console-screen NAME             la de quien presenta
  --palette, --back-row             como arriba

theca --handout OUT.pdf|.html LESSON  escribe una charla en papel
  --with notes|blank|answers|cards  las notas de quien presenta; ejes vacíos; respuestas correctas; tarjetas para votar, que se pliegan (notes)

Sin pantalla dibuja theca-view.png en la carpeta actual y muestra una tabla.
THECA_CONFIG nombra el archivo en el que se guardan los ajustes.
</translation>
    </message>
    <message>
        <source>there is no screen %1; allowed are %2</source>
        <translation>no hay ninguna pantalla %1; se admiten: %2</translation>
    </message>
    <message>
        <source>%1: this scene has %2 steps</source>
        <translation>%1: esta escena tiene %2 pasos</translation>
    </message>
    <message>
        <source>%1: this talk has %2 scenes</source>
        <translation>%1: esta charla tiene %2 escenas</translation>
    </message>
    <message>
        <source>%1: allowed are %2</source>
        <translation>%1: se admiten %2</translation>
    </message>
    <message>
        <source>%1: the name ends in one of %2</source>
        <translation>%1: el nombre termina en uno de estos: %2</translation>
    </message>
    <message>
        <source>%1: the picture could not be drawn</source>
        <translation>%1: no se pudo dibujar la imagen</translation>
    </message>
    <message>
        <source>this computer has no font, so not a word can be drawn; install one, for example DejaVu (on Debian and Ubuntu the package fonts-dejavu-core)</source>
        <translation>este equipo no tiene ningún tipo de letra y no se puede dibujar ni una palabra; hay que instalar uno, por ejemplo DejaVu (en Debian y Ubuntu, el paquete fonts-dejavu-core)</translation>
    </message>
    <message>
        <source>%1: the lesson has %2 steps</source>
        <translation>%1: la lección tiene %2 pasos</translation>
    </message>
    <message>
        <source>There is no display: the window is drawn in %1 instead.</source>
        <translation>No hay pantalla: la ventana se dibuja en %1.</translation>
    </message>
    <message>
        <source>--present: there is no display</source>
        <translation>--present: no hay pantalla</translation>
    </message>
    <message>
        <source>%1: the window starts with baclofen; allowed is a folder with drugs/baclofen.json</source>
        <translation>%1: la ventana empieza con baclofeno; se admite una carpeta con drugs/baclofen.json</translation>
    </message>
    <message>
        <source>%1 is ignored: no window can be drawn so</source>
        <translation>%1 se pasa por alto: así no se puede dibujar ninguna ventana</translation>
    </message>
</context>
<context>
    <name>DrawLayer</name>
    <message>
        <source>your line</source>
        <translation>su línea</translation>
    </message>
    <message>
        <source>your lower line</source>
        <translation>su línea inferior</translation>
    </message>
    <message>
        <source>your upper line</source>
        <translation>su línea superior</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>A pump alone.</source>
        <translation>Solo una bomba.</translation>
    </message>
    <message>
        <source>A pump, and tablets: %1 every %2.</source>
        <translation>Una bomba y tabletas: %1 cada %2.</translation>
    </message>
    <message>
        <source>No alarm.</source>
        <translation>Sin alarma.</translation>
    </message>
    <message>
        <source>Alarm at %1.</source>
        <translation>Alarma a las %1.</translation>
    </message>
    <message>
        <source>**%1** and **%2**</source>
        <comment>two faults</comment>
        <translation>**%1** y **%2**</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <comment>two faults</comment>
        <translation>
            <numerusform>%1, %n vez</numerusform>
            <numerusform>%1, %n veces</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: look at %2.</source>
        <comment>two faults, signs</comment>
        <translation>%1: mire %2.</translation>
    </message>
    <message>
        <source>spinal fluid at the legs</source>
        <translation>el LCR de las piernas</translation>
    </message>
    <message>
        <source>spinal fluid at the arms</source>
        <translation>el LCR de los brazos</translation>
    </message>
    <message>
        <source>blood</source>
        <translation>la sangre</translation>
    </message>
    <message>
        <source>the reservoir</source>
        <translation>el depósito</translation>
    </message>
    <message>
        <source>the alarm</source>
        <translation>la alarma</translation>
    </message>
    <message>
        <source>Reservoir: %1 at %2, %3 at %4.</source>
        <translation>Depósito: %1 a las %2, %3 a las %4.</translation>
    </message>
    <message>
        <source>✓ Yes: %1.</source>
        <comment>a fault</comment>
        <translation>✓ Sí: %1.</translation>
    </message>
    <message>
        <source>✓ As right: from here it looks the same as what it was, %1.</source>
        <comment>a fault</comment>
        <translation>✓ Igual de correcto: desde aquí se ve como lo que era, %1.</translation>
    </message>
    <message>
        <source>It was another one: %1.</source>
        <comment>a fault</comment>
        <translation>Era otra cosa: %1.</translation>
    </message>
    <message>
        <source>✓ This sign tells it from others.</source>
        <translation>✓ Este signo lo distingue de otros.</translation>
    </message>
    <message>
        <source>This sign does not tell it from others.</source>
        <translation>Este signo no lo distingue de otros.</translation>
    </message>
    <message>
        <source>What you chose would look different here: %1.</source>
        <comment>signs</comment>
        <translation>Lo que eligió se vería distinto aquí: %1.</translation>
    </message>
    <message>
        <source>A draft: no clinician has reviewed this drill yet.</source>
        <translation>Borrador: ningún clínico ha revisado aún este caso.</translation>
    </message>
    <message numerus="yes">
        <source>You looked at %n pumps.</source>
        <translation>
            <numerusform>Ha mirado %n bomba.</numerusform>
            <numerusform>Ha mirado %n bombas.</numerusform>
        </translation>
    </message>
    <message>
        <source>You took no fault for another.</source>
        <translation>No ha tomado ningún fallo por otro.</translation>
    </message>
    <message>
        <source>Taken for each other:</source>
        <translation>Tomados uno por otro:</translation>
    </message>
</context>
<context>
    <name>EndLabels</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>+%n más</numerusform>
            <numerusform>+%n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>EventText</name>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>Tablet, %1</source>
        <translation>Tableta, %1</translation>
    </message>
    <message>
        <source>Tablet missed, %1</source>
        <translation>Tableta olvidada, %1</translation>
    </message>
    <message>
        <source>Double tablet, %1</source>
        <translation>Tableta doble, %1</translation>
    </message>
    <message>
        <source>Injection at %1, %2</source>
        <translation>Inyección en %1, %2</translation>
    </message>
    <message>
        <source>Pump rate, %1 a day</source>
        <translation>Ritmo, %1 al día</translation>
    </message>
    <message>
        <source>Pump bolus, %1</source>
        <translation>Bolo de bomba, %1</translation>
    </message>
    <message>
        <source>Bolus not given, %1</source>
        <translation>Bolo no administrado, %1</translation>
    </message>
    <message>
        <source>Reservoir low, %1 left</source>
        <translation>Depósito bajo, quedan %1</translation>
    </message>
    <message>
        <source>Reservoir empty</source>
        <translation>Depósito vacío</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>therapy, what happened, time</comment>
        <translation>%1: %2, a %3</translation>
    </message>
    <message>
        <source>Leak of %1 %</source>
        <translation>Fuga del %1 %</translation>
    </message>
    <message>
        <source>Tip slipped to %1</source>
        <translation>Punta desplazada a %1</translation>
    </message>
    <message>
        <source>Tip slipped out of the canal</source>
        <translation>Punta fuera del canal</translation>
    </message>
    <message>
        <source>Bolus asked for by the patient, %1</source>
        <translation>Bolo pedido por el paciente, %1</translation>
    </message>
    <message>
        <source>Bolus asked for and refused, %1</source>
        <translation>Bolo pedido y denegado, %1</translation>
    </message>
    <message>
        <source>Refill, now %1</source>
        <translation>Relleno, ahora %1</translation>
    </message>
    <message>
        <source>Wrong drug solution, in truth %1</source>
        <translation>Solución equivocada, en realidad %1</translation>
    </message>
    <message>
        <source>Drug put beside the pump, %1</source>
        <translation>Fármaco fuera de la bomba, %1</translation>
    </message>
    <message>
        <source>%1 begins</source>
        <comment>a fault of the pump</comment>
        <translation>%1 (comienzo)</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <comment>a fault of the pump</comment>
        <translation>%1 (fin)</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>dose</source>
        <translation>dosis</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>intervalo</translation>
    </message>
    <message>
        <source>number of doses</source>
        <translation>número de dosis</translation>
    </message>
    <message>
        <source>start</source>
        <translation>inicio</translation>
    </message>
    <message>
        <source>time</source>
        <translation>hora</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>catheter tip</source>
        <translation>punta del catéter</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>concentración</translation>
    </message>
    <message>
        <source>lock-out</source>
        <translation>bloqueo</translation>
    </message>
    <message>
        <source>most a day</source>
        <translation>máximo al día</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>ritmo</translation>
    </message>
    <message>
        <source>Tablets %1</source>
        <translation>Tabletas %1</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Tabletas</translation>
    </message>
    <message>
        <source>Injection %1</source>
        <translation>Inyección %1</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>Inyección</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Bomba</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>extra dose %1</source>
        <translation>dosis extra %1</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>a demanda</translation>
    </message>
    <message>
        <source>refill %1</source>
        <translation>relleno %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a goal, how it is kept</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Every goal is kept at %1.</source>
        <translation>Todas las metas se cumplen con %1.</translation>
    </message>
    <message>
        <source>Every goal is kept from %1 to %2.</source>
        <translation>Todas las metas se cumplen de %1 a %2.</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como mucho %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4 h</source>
        <translation>%1: %2, de %3 a %4 h</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>cumplida</translation>
    </message>
    <message>
        <source>left for %1; highest %2 at %3</source>
        <translation>fuera durante %1; lo más alto, %2 a las %3</translation>
    </message>
    <message>
        <source>left for %1; lowest %2 at %3</source>
        <translation>fuera durante %1; lo más bajo, %2 a las %3</translation>
    </message>
    <message>
        <source>Above from %1 to %2: %3 at %4, area %5.</source>
        <translation>Por encima, de %1 a %2: %3 en t = %4, área %5.</translation>
    </message>
    <message>
        <source>Below from %1 to %2: %3 at %4, area %5.</source>
        <translation>Por debajo, de %1 a %2: %3 en t = %4, área %5.</translation>
    </message>
    <message numerus="yes">
        <source>And %n times more.</source>
        <translation>
            <numerusform>Y %n vez más.</numerusform>
            <numerusform>Y %n veces más.</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The plan keeps every goal as it is.</source>
        <translation>El plan cumple todas las metas tal como está.</translation>
    </message>
    <message>
        <source>%1 at %2 keeps every goal; now it is %3.</source>
        <translation>%1: con %2 se cumplen todas las metas; ahora es %3.</translation>
    </message>
    <message>
        <source>No value of “%1” keeps every goal.</source>
        <translation>Ningún valor de «%1» cumple todas las metas.</translation>
    </message>
    <message>
        <source>At its least, %1:</source>
        <translation>En su mínimo, %1:</translation>
    </message>
    <message>
        <source>At its most, %1:</source>
        <translation>En su máximo, %1:</translation>
    </message>
    <message>
        <source>It misses by least at %1:</source>
        <translation>Lo que menos se aleja es %1:</translation>
    </message>
    <message>
        <source>%1 is the pump&apos;s least flow, %2 mL/day with %3 µg/mL.</source>
        <translation>%1 es el flujo mínimo de la bomba: %2 mL/día con %3 µg/mL.</translation>
    </message>
    <message>
        <source>%1 is the pump&apos;s greatest flow, %2 mL/day with %3 µg/mL.</source>
        <translation>%1 es el flujo máximo de la bomba: %2 mL/día con %3 µg/mL.</translation>
    </message>
    <message>
        <source>Nothing below %1 can be simulated. %2</source>
        <translation>No se puede simular nada por debajo de %1. %2</translation>
    </message>
    <message>
        <source>Nothing above %1 can be simulated. %2</source>
        <translation>No se puede simular nada por encima de %1. %2</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Kinked catheter</source>
        <translation>Catéter acodado</translation>
    </message>
    <message>
        <source>Pump standstill</source>
        <translation>Bomba parada</translation>
    </message>
    <message>
        <source>Disconnected catheter</source>
        <translation>Catéter desconectado</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>Fuga</translation>
    </message>
    <message>
        <source>Tip slips</source>
        <translation>Punta desplazada</translation>
    </message>
    <message>
        <source>Wrong refill</source>
        <translation>Relleno equivocado</translation>
    </message>
    <message>
        <source>Filled beside the pump</source>
        <translation>Relleno fuera de la bomba</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title, drug</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>at the end</source>
        <translation>al final</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1: this is a folder; a scenario file is needed</source>
        <translation>%1: es una carpeta; hace falta un archivo de escenario</translation>
    </message>
    <message>
        <source>%1: the file cannot be read: %2</source>
        <translation>%1: el archivo no se puede leer: %2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is unchanged.</source>
        <translation>%1 no se pudo escribir: %2. Lo que había antes sigue igual.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1: this is a folder; a table of points is needed</source>
        <translation>%1: es una carpeta; hace falta una tabla de puntos</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>endings of file names</comment>
        <translation>%1 o %2</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Escenario: %1</translation>
    </message>
    <message>
        <source>Drug: %1</source>
        <translation>Fármaco: %1</translation>
    </message>
    <message>
        <source>Virtual people: %1, seed %2</source>
        <translation>Personas virtuales: %1, sorteo %2</translation>
    </message>
    <message>
        <source>%1: no file can be written there</source>
        <translation>%1: ahí no se puede escribir ningún archivo</translation>
    </message>
    <message>
        <source>A page of data of your own is made by theca-cli export, with --data and --to html.</source>
        <translation>Una página con datos propios la hace theca-cli export, con --data y --to html.</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>Some characters here are in no font of this computer and look like boxes. For Chinese, install a font such as Noto Sans CJK (on Debian and Ubuntu the package fonts-noto-cjk).</source>
        <translation>Algunos caracteres no están en ninguna fuente de este ordenador y parecen cuadros. Para el chino, instale una fuente como Noto Sans CJK (en Debian y Ubuntu, el paquete fonts-noto-cjk).</translation>
    </message>
</context>
<context>
    <name>FromHere</name>
    <message>
        <source>%1: one tablet dose of %2 mg now</source>
        <comment>therapy, dose</comment>
        <translation>%1: una dosis de tabletas de %2 mg ahora</translation>
    </message>
    <message>
        <source>%1: inject %2 µg at %3 now</source>
        <comment>therapy, dose, level</comment>
        <translation>%1: inyectar %2 µg en %3 ahora</translation>
    </message>
    <message>
        <source>%1: an extra dose by the pump now</source>
        <translation>%1: una dosis extra de la bomba ahora</translation>
    </message>
    <message>
        <source>%1: another rate from here on</source>
        <translation>%1: otro ritmo desde aquí</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>%1: %2</source>
        <comment>a word, what it means</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>GoalItem</name>
    <message>
        <source>goal</source>
        <translation>meta</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>play to %1</source>
        <translation>avanzar hasta %1</translation>
    </message>
    <message>
        <source>go to %1</source>
        <translation>ir a %1</translation>
    </message>
    <message>
        <source>change</source>
        <translation>cambiar</translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation>mirar %1</translation>
    </message>
    <message>
        <source>big number</source>
        <translation>número grande</translation>
    </message>
    <message>
        <source>question and vote</source>
        <translation>pregunta y voto</translation>
    </message>
    <message>
        <source>discuss</source>
        <translation>comentar</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>votos</translation>
    </message>
    <message>
        <source>right answer</source>
        <translation>respuesta correcta</translation>
    </message>
    <message>
        <source>draw a guess</source>
        <translation>dibujar una idea</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>otra imagen</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, title of a scene</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>letter, answer</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>%1 · Theca %2 · %3</source>
        <comment>title, version, notice</comment>
        <translation>%1 · Theca %2 · %3</translation>
    </message>
    <message>
        <source>Right: %1</source>
        <translation>Correcta: %1</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>De dónde vienen los números</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, step</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>reveal %1</source>
        <translation>mostrar %1</translation>
    </message>
    <message>
        <source>hide %1</source>
        <translation>ocultar %1</translation>
    </message>
    <message>
        <source>%1: set to %2</source>
        <comment>what, value</comment>
        <translation>%1: fijar en %2</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>cambiar %1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>In the views</source>
        <translation>En las vistas</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1 %2 at %3</source>
        <comment>amount, unit, time</comment>
        <translation>%1 %2 a %3</translation>
    </message>
    <message>
        <source>rate of %1 µg/day from %2</source>
        <translation>ritmo de %1 µg/día desde %2</translation>
    </message>
    <message>
        <source>extra dose of %1</source>
        <comment>amount and time</comment>
        <translation>dosis extra de %1</translation>
    </message>
    <message>
        <source>refill at %1</source>
        <translation>relleno a %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a fault, a time</comment>
        <translation>%1 (a %2)</translation>
    </message>
    <message>
        <source>daily rate</source>
        <translation>ritmo diario</translation>
    </message>
    <message>
        <source>doses on request</source>
        <translation>dosis a demanda</translation>
    </message>
    <message>
        <source>pump</source>
        <translation>bomba</translation>
    </message>
    <message>
        <source>tablets of %1</source>
        <comment>amount and time</comment>
        <translation>tabletas de %1</translation>
    </message>
    <message>
        <source>injection of %1</source>
        <comment>amount and time</comment>
        <translation>inyección de %1</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>therapy, part, its number</comment>
        <translation>%1, %2 %3</translation>
    </message>
    <message>
        <source>tablets</source>
        <translation>tabletas</translation>
    </message>
    <message>
        <source>injection</source>
        <translation>inyección</translation>
    </message>
    <message>
        <source>extra dose</source>
        <translation>dosis extra</translation>
    </message>
    <message>
        <source>refill</source>
        <translation>relleno</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>therapy, a fault</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <source>level by level</source>
        <translation>por niveles</translation>
    </message>
    <message>
        <source>one pool</source>
        <translation>un compartimento</translation>
    </message>
    <message>
        <source>the brain</source>
        <translation>el cerebro</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>%1 %2 → %3</source>
        <comment>label, value before, value after</comment>
        <translation>%1 %2 → %3</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a change and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>the drug&apos;s own</source>
        <translation>el del fármaco</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>a key of the file</comment>
        <translation>cambiar %1</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>cambiar %1</translation>
    </message>
    <message>
        <source>own points</source>
        <translation>puntos propios</translation>
    </message>
    <message>
        <source>pinned run</source>
        <translation>simulación fijada</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>marcador</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>añadir %1</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>quitar %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, what changed</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>order changed</source>
        <translation>cambiar el orden</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between changes</comment>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform> y %n más</numerusform>
            <numerusform> y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>therapy, time</comment>
        <translation>%1, desde %2</translation>
    </message>
    <message>
        <source>title</source>
        <translation>título</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>notas</translation>
    </message>
    <message>
        <source>drug</source>
        <translation>fármaco</translation>
    </message>
    <message>
        <source>model of the spinal fluid</source>
        <translation>modelo del LCR</translation>
    </message>
    <message>
        <source>time shown</source>
        <translation>tiempo mostrado</translation>
    </message>
    <message>
        <source>what may be changed</source>
        <translation>lo que se puede cambiar</translation>
    </message>
    <message>
        <source>creatinine clearance</source>
        <translation>aclaramiento de creatinina</translation>
    </message>
    <message>
        <source>spinal fluid</source>
        <translation>LCR</translation>
    </message>
    <message>
        <source>length of the canal</source>
        <translation>longitud del canal</translation>
    </message>
    <message>
        <source>Ashworth before treatment</source>
        <translation>Ashworth antes del tratamiento</translation>
    </message>
    <message>
        <source>becomes tolerant</source>
        <translation>se hace tolerante</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>mostrada</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>dosis</translation>
    </message>
    <message>
        <source>first dose at</source>
        <translation>1.ª dosis a las</translation>
    </message>
    <message>
        <source>every</source>
        <translation>cada</translation>
    </message>
    <message>
        <source>number of doses</source>
        <translation>número de dosis</translation>
    </message>
    <message>
        <source>missed doses</source>
        <translation>dosis olvidadas</translation>
    </message>
    <message>
        <source>doses taken twice</source>
        <translation>dosis tomadas dos veces</translation>
    </message>
    <message>
        <source>given at</source>
        <translation>dada a las</translation>
    </message>
    <message>
        <source>level</source>
        <translation>nivel</translation>
    </message>
    <message>
        <source>reservoir</source>
        <translation>depósito</translation>
    </message>
    <message>
        <source>filled with</source>
        <translation>llenado con</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>concentración</translation>
    </message>
    <message>
        <source>alarm below</source>
        <translation>alarma a los</translation>
    </message>
    <message>
        <source>share of the set flow</source>
        <translation>parte del flujo programado</translation>
    </message>
    <message>
        <source>tip</source>
        <translation>punta</translation>
    </message>
    <message>
        <source>catheter</source>
        <translation>catéter</translation>
    </message>
    <message>
        <source>tubing in the pump</source>
        <translation>tubos de la bomba</translation>
    </message>
    <message>
        <source>catheter filled first</source>
        <translation>catéter ya lleno</translation>
    </message>
    <message>
        <source>bridge after a new strength</source>
        <translation>puente tras nueva concentración</translation>
    </message>
    <message>
        <source>clock at the start</source>
        <translation>hora al inicio</translation>
    </message>
    <message>
        <source>from</source>
        <translation>desde</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>ritmo</translation>
    </message>
    <message>
        <source>daily from</source>
        <translation>diario desde</translation>
    </message>
    <message>
        <source>given over</source>
        <translation>duración</translation>
    </message>
    <message>
        <source>lock-out</source>
        <translation>bloqueo</translation>
    </message>
    <message>
        <source>most in 24 h</source>
        <translation>máximo en 24 h</translation>
    </message>
    <message>
        <source>asked for at</source>
        <translation>pedidas a las</translation>
    </message>
    <message>
        <source>refilled at</source>
        <translation>relleno a las</translation>
    </message>
    <message>
        <source>top up</source>
        <translation>sin vaciar antes</translation>
    </message>
    <message>
        <source>at</source>
        <translation>en</translation>
    </message>
    <message>
        <source>until</source>
        <translation>hasta</translation>
    </message>
    <message>
        <source>share lost</source>
        <translation>parte perdida</translation>
    </message>
    <message>
        <source>slipped to</source>
        <translation>desplazada a</translation>
    </message>
    <message>
        <source>true strength</source>
        <translation>concentración real</translation>
    </message>
    <message>
        <source>beside the pump</source>
        <translation>fuera de la bomba</translation>
    </message>
    <message>
        <source>people</source>
        <translation>personas</translation>
    </message>
    <message>
        <source>draw of people</source>
        <translation>sorteo de personas</translation>
    </message>
    <message>
        <source>how people differ</source>
        <translation>diferencias entre personas</translation>
    </message>
    <message>
        <source>level looked at</source>
        <translation>nivel mirado</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>unit of time</source>
        <translation>unidad de tiempo</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>escala log</translation>
    </message>
    <message>
        <source>typed limits</source>
        <translation>límites escritos</translation>
    </message>
    <message>
        <source>narrowing above</source>
        <translation>estrechez por encima de</translation>
    </message>
    <message>
        <source>share of the mixing left there</source>
        <translation>parte de la mezcla que queda allí</translation>
    </message>
    <message>
        <source>mixes with</source>
        <translation>se mezcla con</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>no time</source>
        <translation>sin tiempo</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>sin valor</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>no es un número</translation>
    </message>
    <message>
        <source>below what can be measured</source>
        <translation>por debajo de lo que se puede medir</translation>
    </message>
    <message>
        <source>above what can be measured</source>
        <translation>por encima de lo que se puede medir</translation>
    </message>
    <message>
        <source>before the start, time 0</source>
        <translation>antes del inicio, tiempo 0</translation>
    </message>
    <message>
        <source>later than a scenario can be, %1 h</source>
        <translation>más tarde de lo que admite un escenario, %1 h</translation>
    </message>
    <message>
        <source>a value below 0</source>
        <translation>un valor menor que 0</translation>
    </message>
    <message>
        <source>a value too large</source>
        <translation>un valor demasiado grande</translation>
    </message>
    <message>
        <source>the decimal sign is not clear</source>
        <translation>el signo decimal no está claro</translation>
    </message>
    <message>
        <source>a dose, an event or not measurable</source>
        <translation>una dosis, un evento o no medible</translation>
    </message>
    <message>
        <source>another subject</source>
        <translation>otro sujeto</translation>
    </message>
    <message>
        <source>more than %1 points</source>
        <translation>más de %1 puntos</translation>
    </message>
    <message>
        <source>The file is UTF-16.</source>
        <translation>El archivo está en UTF-16.</translation>
    </message>
    <message>
        <source>The file is not UTF-8; its letters are read as Windows-1252.</source>
        <translation>El archivo no está en UTF-8; sus letras se leen como Windows-1252.</translation>
    </message>
    <message>
        <source>Commas separate the columns.</source>
        <translation>Las comas separan las columnas.</translation>
    </message>
    <message>
        <source>Semicolons separate the columns.</source>
        <translation>Los puntos y coma separan las columnas.</translation>
    </message>
    <message>
        <source>Tabs separate the columns.</source>
        <translation>Los tabuladores separan las columnas.</translation>
    </message>
    <message>
        <source>Spaces separate the columns.</source>
        <translation>Los espacios separan las columnas.</translation>
    </message>
    <message>
        <source>“%1” separates the columns.</source>
        <translation>«%1» separa las columnas.</translation>
    </message>
    <message>
        <source>Choose the column of the times.</source>
        <translation>Elegir la columna de los tiempos.</translation>
    </message>
    <message>
        <source>The table names no unit of time: it is read in hours.</source>
        <translation>La tabla no indica unidad de tiempo: se lee en horas.</translation>
    </message>
    <message>
        <source>1 %1 is %2 %3.</source>
        <comment>unit, number, unit</comment>
        <translation>1 %1 son %2 %3.</translation>
    </message>
    <message>
        <source>Choose the column of the values.</source>
        <translation>Elegir la columna de los valores.</translation>
    </message>
    <message>
        <source>The table does not name the unit of the values: choose it.</source>
        <translation>La tabla no indica la unidad de los valores: hay que elegirla.</translation>
    </message>
    <message>
        <source>The unit “%1” is not known here: choose one.</source>
        <translation>La unidad «%1» no se conoce aquí: hay que elegir una.</translation>
    </message>
    <message>
        <source>“%1” may be decimals or thousands: choose the decimal sign.</source>
        <translation>«%1» puede ser decimales o miles: hay que elegir el signo decimal.</translation>
    </message>
    <message>
        <source>The decimal sign is a comma.</source>
        <translation>El signo decimal es una coma.</translation>
    </message>
    <message>
        <source>Points and commas are both decimal signs here; what may be thousands is left out.</source>
        <translation>Aquí el punto y la coma son signos decimales; lo que pueda ser miles se omite.</translation>
    </message>
    <message>
        <source>“%1” is read as thousands.</source>
        <translation>«%1» se lee como miles.</translation>
    </message>
    <message>
        <source>Points whose error is no number: %1.</source>
        <translation>Puntos cuyo error no es un número: %1.</translation>
    </message>
    <message>
        <source>Subjects: %1.</source>
        <translation>Sujetos: %1.</translation>
    </message>
    <message>
        <source>Points after the end of the run at %1: %2. They show when the run is longer.</source>
        <comment>time, count</comment>
        <translation>Puntos después del final de la simulación, a %1: %2. Se ven si la simulación dura más.</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Columna %1</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>segundos</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutos</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>semanas</translation>
    </message>
    <message>
        <source>Lines above the headings, not read: %1.</source>
        <translation>Líneas sobre los encabezados, no leídas: %1.</translation>
    </message>
    <message>
        <source>Lines that begin with #, not read: %1.</source>
        <translation>Líneas que empiezan por #, no leídas: %1.</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>Omitido: %1.</translation>
    </message>
</context>
<context>
    <name>Joined</name>
    <message>
        <source>%1.</source>
        <comment>a sentence and its full stop</comment>
        <translation>%1.</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence, the next one</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>, </translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts that may contain commas</comment>
        <translation>; </translation>
    </message>
</context>
<context>
    <name>KeptVotes</name>
    <message>
        <source>Counts are kept in %1</source>
        <translation>Los recuentos se guardan en %1</translation>
    </message>
</context>
<context>
    <name>LegendBar</name>
    <message>
        <source>Drug in spinal fluid and blood, %1</source>
        <translation>Fármaco en LCR y sangre, %1</translation>
    </message>
    <message>
        <source>dark blue: %1, yellow: %2 %3</source>
        <comment>lowest, highest, unit</comment>
        <translation>azul oscuro: %1, amarillo: %2 %3</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Recall</source>
        <translation>Recordar</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>Predecir</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Calcular</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>Explicar</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>Comprobar</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>Escena</translation>
    </message>
    <message>
        <source>Drag in the framed chart; draw again to change a part. Keys: ← → move, ↑ ↓ set, Del clears.</source>
        <translation>Arrastrar en el gráfico enmarcado; volver a dibujar para cambiar una parte. Teclas: ← → mueven, ↑ ↓ fijan, Supr borra.</translation>
    </message>
    <message>
        <source>Draw two lines in the framed chart, one below and one above. Keys: ← → move, ↑ ↓ set, Space changes the line.</source>
        <translation>Dibujar dos líneas en el gráfico enmarcado, una abajo y otra arriba. Teclas: ← → mueven, ↑ ↓ fijan, Espacio cambia de línea.</translation>
    </message>
    <message>
        <source>Press in the framed chart to place each flag. Keys: ↑ ↓ choose a flag, ← → move it.</source>
        <translation>Pulsar en el gráfico enmarcado para colocar cada bandera. Teclas: ↑ ↓ eligen, ← → mueven.</translation>
    </message>
    <message>
        <source>Drag each bar beside the spine. Keys: ↑ ↓ choose a level, ← → set it.</source>
        <translation>Arrastrar cada barra. Teclas: ↑ ↓ eligen un nivel, ← → lo fijan.</translation>
    </message>
    <message>
        <source>Drag into order, the most first. Keys: Ctrl with ↑ ↓ moves an entry.</source>
        <translation>Arrastrar para ordenar, lo mayor primero. Teclas: Ctrl con ↑ ↓ mueve una entrada.</translation>
    </message>
    <message>
        <source>Move the slider or type a number.</source>
        <translation>Mover el control o escribir un número.</translation>
    </message>
    <message>
        <source>⚑ %1: %2</source>
        <comment>what a flag stands for, its time</comment>
        <translation>⚑ %1: %2</translation>
    </message>
    <message>
        <source>⚑ %1</source>
        <translation>⚑ %1</translation>
    </message>
    <message>
        <source>Not to know is a good place to start: look what the run does.</source>
        <translation>No saberlo es un buen comienzo: mire lo que hace la simulación.</translation>
    </message>
    <message>
        <source>✓ Close: you expected what the run shows.</source>
        <translation>✓ Cerca: esperaba lo que muestra la simulación.</translation>
    </message>
    <message>
        <source>Compare: where do yours and the run part, and why there?</source>
        <translation>Comparar: ¿dónde se separan lo suyo y la simulación, y por qué ahí?</translation>
    </message>
    <message>
        <source>The run: %1</source>
        <comment>an order</comment>
        <translation>La simulación: %1</translation>
    </message>
    <message>
        <source>Nothing to ask again. On to what is new.</source>
        <translation>Nada que repasar. Ahora, lo nuevo.</translation>
    </message>
    <message>
        <source>From “%1”</source>
        <comment>the title of a lesson</comment>
        <translation>De «%1»</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>Pregunta &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>The charts come back with the next step.</source>
        <translation>Los gráficos vuelven con el paso siguiente.</translation>
    </message>
    <message>
        <source>&amp;Run it</source>
        <translation>&amp;Calcular</translation>
    </message>
    <message>
        <source>I do not &amp;know: show me</source>
        <translation>No lo sé: &amp;mostrar</translation>
    </message>
    <message>
        <source>Space pauses; Next uncovers all of it.</source>
        <translation>Espacio pausa; Siguiente lo descubre todo.</translation>
    </message>
    <message>
        <source>Explain the gap</source>
        <translation>Explicar la diferencia</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>What this model leaves out: %1</source>
        <translation>Lo que este modelo deja fuera: %1</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>&amp;Next lesson</source>
        <translation>&amp;Siguiente lección</translation>
    </message>
    <message>
        <source>Keep &amp;exploring from here</source>
        <translation>Seguir &amp;explorando</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of step, its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You were sure, so this comes back in two later lessons.</source>
        <translation>Lo daba por seguro, así que esto vuelve en dos lecciones posteriores.</translation>
    </message>
    <message>
        <source>%1: you %2, run %3, close</source>
        <comment>a feature of a curve</comment>
        <translation>%1: usted %2, simulación %3, cerca</translation>
    </message>
    <message>
        <source>%1: you %2, run %3</source>
        <comment>a feature of a curve</comment>
        <translation>%1: usted %2, simulación %3</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Objetivo: %1</translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>a ratio</comment>
        <translation>%1 veces</translation>
    </message>
    <message>
        <source>✓ Yes: %1.</source>
        <comment>a curve&apos;s letter</comment>
        <translation>✓ Sí: %1.</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>a curve&apos;s letter</comment>
        <translation>Es %1.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <comment>a time</comment>
        <translation>A las %1.</translation>
    </message>
    <message>
        <source>Now shown: %1.</source>
        <translation>Ahora se ve: %1.</translation>
    </message>
    <message>
        <source>No longer shown: %1.</source>
        <translation>Ya no se ve: %1.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a therapy, a number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>✓ Right: the run has %1.</source>
        <translation>✓ Correcto: el cálculo da %1.</translation>
    </message>
    <message>
        <source>The run has %1.</source>
        <translation>El cálculo da %1.</translation>
    </message>
    <message>
        <source>The run has another number. Look once more, then try again.</source>
        <translation>El cálculo da otro número. Mire otra vez y pruebe de nuevo.</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
</context>
<context>
    <name>LessonCharts</name>
    <message>
        <source>Blood plasma</source>
        <translation>Plasma sanguíneo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the letter of an answer, the title of its chart</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>LessonFacts</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>This file leaves only some things to be changed, and not this.</source>
        <translation>Este archivo solo permite cambiar algunas cosas, y esta no.</translation>
    </message>
    <message>
        <source>This file leaves only some things to be changed, and not this. Edit, Unlock frees everything.</source>
        <translation>Este archivo solo permite cambiar algunas cosas, y esta no. Editar, Desbloquear lo libera todo.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Picture (PNG) …</source>
        <translation>Imagen (PNG) …</translation>
    </message>
    <message>
        <source>Drawing (SVG) …</source>
        <translation>Dibujo (SVG) …</translation>
    </message>
    <message>
        <source>Page (PDF) …</source>
        <translation>Página (PDF) …</translation>
    </message>
    <message>
        <source>Numbers (CSV) …</source>
        <translation>Números (CSV) …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>&amp;Nuevo</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>&amp;Abrir …</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>&amp;Ejemplos</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recientes</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>Guardar &amp;como …</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>E&amp;xportar</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Copy the charts as a picture</source>
        <translation>&amp;Copiar los gráficos como imagen</translation>
    </message>
    <message>
        <source>As the &amp;computer has it</source>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Alto contraste</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>&amp;Mayor</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>M&amp;enor</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>&amp;Normal</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>A&amp;cercar</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ale&amp;jar</translation>
    </message>
    <message>
        <source>&amp;Whole run</source>
        <translation>Toda la &amp;simulación</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic scale</source>
        <translation>Escala lo&amp;garítmica</translation>
    </message>
    <message>
        <source>&amp;Numbers instead of charts</source>
        <translation>&amp;Números en vez de gráficos</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>&amp;About Theca</source>
        <translation>&amp;Acerca de Theca</translation>
    </message>
    <message>
        <source>Add your own &amp;points …</source>
        <translation>Añadir &amp;puntos propios …</translation>
    </message>
    <message>
        <source>Remove your poin&amp;ts</source>
        <translation>&amp;Quitar puntos propios</translation>
    </message>
    <message>
        <source>&amp;Right column</source>
        <translation>Panel &amp;derecho</translation>
    </message>
    <message>
        <source>&amp;Pin the shown therapies</source>
        <translation>&amp;Fijar las terapias mostradas</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>menu entry, why not</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Pre&amp;vious curve</source>
        <translation>C&amp;urva anterior</translation>
    </message>
    <message>
        <source>A&amp;xis limits …</source>
        <translation>&amp;Límites de ejes …</translation>
    </message>
    <message>
        <source>&amp;Mark for differences (M in a chart)</source>
        <translation>&amp;Marca para diferencias (M en un gráfico)</translation>
    </message>
    <message>
        <source>Ra&amp;ce: every way in one person</source>
        <translation>Ca&amp;rrera: todas las vías en una persona</translation>
    </message>
    <message>
        <source>&amp;Along the spine over time</source>
        <translation>&amp;A lo largo de la columna en el tiempo</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>&amp;Reproducir o pausar</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>Paso a&amp;delante</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>Paso a&amp;trás</translation>
    </message>
    <message>
        <source>Begin &amp;again at the end</source>
        <translation>Volver a &amp;empezar al final</translation>
    </message>
    <message>
        <source>Add a book&amp;mark here</source>
        <translation>Añadir un &amp;marcador aquí</translation>
    </message>
    <message>
        <source>Compar&amp;e</source>
        <translation>Com&amp;parar</translation>
    </message>
    <message>
        <source>P&amp;ublished observations</source>
        <translation>O&amp;bservaciones publicadas</translation>
    </message>
    <message>
        <source>Effec&amp;t shown</source>
        <translation>E&amp;fecto mostrado</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>C&amp;olores</translation>
    </message>
    <message>
        <source>W&amp;hole screen</source>
        <translation>Pantalla compl&amp;eta</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>Explain, for patients</source>
        <translation>Explicar, para pacientes</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>Parte anterior</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>&amp;Tiempo</translation>
    </message>
    <message>
        <source>To the &amp;start</source>
        <translation>Al &amp;inicio</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>Al fi&amp;nal</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>&amp;Manual</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Teclas</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <comment>file, folders</comment>
        <translation>%1 (en %2)</translation>
    </message>
    <message>
        <source>Open the &amp;last file at the start</source>
        <translation>Abrir al &amp;inicio el último archivo</translation>
    </message>
    <message>
        <source>Pr&amp;int …</source>
        <translation>I&amp;mprimir …</translation>
    </message>
    <message>
        <source>U&amp;nlock</source>
        <translation>Des&amp;bloquear</translation>
    </message>
    <message>
        <source>Lets everything be changed until another file is opened. The file keeps its lock.</source>
        <translation>Permite cambiarlo todo hasta que se abra otro archivo. El archivo conserva su bloqueo.</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>Apren&amp;der</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>&amp;Lecciones</translation>
    </message>
    <message>
        <source>&amp;Drills</source>
        <translation>&amp;Casos prácticos</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <source>&amp;Claims, checked</source>
        <translation>&amp;Afirmaciones, comprobadas</translation>
    </message>
    <message>
        <source>Uncover curves at &amp;once</source>
        <translation>Descubrir las curvas de &amp;una vez</translation>
    </message>
    <message>
        <source>&amp;My answers …</source>
        <translation>&amp;Mis respuestas …</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>Vuel&amp;ta por la ventana</translation>
    </message>
    <message>
        <source>&amp;New lesson from this run …</source>
        <translation>&amp;Nueva lección con esta simulación …</translation>
    </message>
    <message>
        <source>Present in a &amp;hall</source>
        <translation>Presen&amp;tar en una sala</translation>
    </message>
    <message>
        <source>Audi&amp;ble curves</source>
        <translation>Escuc&amp;har las curvas</translation>
    </message>
    <message>
        <source>Page to &amp;take home (HTML) …</source>
        <translation>Página para &amp;llevar (HTML) …</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>As pro&amp;jected</source>
        <translation>&amp;Qué ve la sala</translation>
    </message>
    <message>
        <source>&amp;Before and after</source>
        <translation>Antes y &amp;después</translation>
    </message>
    <message>
        <source>4:3</source>
        <translation>4:3</translation>
    </message>
    <message>
        <source>16:9</source>
        <translation>16:9</translation>
    </message>
    <message>
        <source>&amp;Find a command …</source>
        <translation>&amp;Buscar un comando …</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>the file is too large; at most %1 bytes are allowed</source>
        <translation>el archivo es demasiado grande; se admiten como mucho %1 bytes</translation>
    </message>
    <message>
        <source>the file begins with a byte order mark; allowed is plain UTF-8</source>
        <translation>el archivo empieza con una marca de orden de bytes; se admite UTF-8 sin ella</translation>
    </message>
    <message>
        <source>this is not UTF-8; allowed is UTF-8 text</source>
        <translation>esto no es UTF-8; se admite texto UTF-8</translation>
    </message>
    <message>
        <source>half a character: a surrogate without its partner; allowed are pairs</source>
        <translation>medio carácter: un suplente sin su pareja; se admiten parejas</translation>
    </message>
    <message>
        <source>this is not JSON; allowed is JSON without comments</source>
        <translation>esto no es JSON; se admite JSON sin comentarios</translation>
    </message>
    <message>
        <source>the file ends too early; a value or a bracket is missing</source>
        <translation>el archivo acaba demasiado pronto; falta un valor o un corchete</translation>
    </message>
    <message>
        <source>the number is too large; allowed is what a 64-bit number holds</source>
        <translation>el número es demasiado grande; se admite lo que cabe en un número de 64 bits</translation>
    </message>
    <message>
        <source>brackets are nested too deep; at most %1 levels are allowed</source>
        <translation>los corchetes se anidan demasiado; se admiten como mucho %1 niveles</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is given twice; a key may stand once</source>
        <translation>la clave &quot;%1&quot; está dos veces; una clave puede estar una sola vez</translation>
    </message>
    <message>
        <source>there are more errors than can be listed; correct these first</source>
        <translation>hay más errores de los que caben en la lista; corregir antes estos</translation>
    </message>
    <message>
        <source>this is no such file of Theca; its &quot;theca&quot; has to be &quot;%1&quot;</source>
        <translation>no es un archivo de Theca de este tipo; su &quot;theca&quot; tiene que ser &quot;%1&quot;</translation>
    </message>
    <message>
        <source>the file&apos;s version %1 is newer than this program; it reads version %2</source>
        <translation>la versión %1 del archivo es más nueva que este programa, que lee la versión %2</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is missing; it is required</source>
        <translation>falta la clave &quot;%1&quot;; es obligatoria</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is not known; allowed are: %2</source>
        <translation>la clave &quot;%1&quot; no se conoce; se admiten: %2</translation>
    </message>
    <message>
        <source>this is no object; allowed is { … }</source>
        <translation>esto no es un objeto; se admite { … }</translation>
    </message>
    <message>
        <source>this is no list; allowed is [ … ]</source>
        <translation>esto no es una lista; se admite [ … ]</translation>
    </message>
    <message>
        <source>this is neither true nor false; allowed are true and false</source>
        <translation>esto no es ni true ni false; se admiten true y false</translation>
    </message>
    <message>
        <source>this is no text; allowed is &quot;…&quot;</source>
        <translation>esto no es un texto; se admite &quot;…&quot;</translation>
    </message>
    <message>
        <source>this is no text; allowed is &quot;…&quot; or %1</source>
        <translation>esto no es un texto; se admite &quot;…&quot; o %1</translation>
    </message>
    <message>
        <source>the text is too long; at most %1 characters are allowed</source>
        <translation>el texto es demasiado largo; se admiten como mucho %1 caracteres</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the wrong form; allowed is what matches %2</source>
        <translation>&quot;%1&quot; tiene una forma equivocada; se admite lo que cumple %2</translation>
    </message>
    <message>
        <source>this is none of the names known here; allowed are: %1</source>
        <translation>no es ninguno de los nombres que se conocen aquí; se admiten: %1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; allowed are: %2</source>
        <translation>&quot;%1&quot; no se conoce aquí; se admiten: %2</translation>
    </message>
    <message>
        <source>this is no number; allowed is %1 to %2</source>
        <translation>esto no es un número; se admite de %1 a %2</translation>
    </message>
    <message>
        <source>this is no number; allowed is above %1, at most %2</source>
        <translation>esto no es un número; se admite más de %1, como mucho %2</translation>
    </message>
    <message>
        <source>%1 is outside the limits; allowed is %2 to %3</source>
        <translation>%1 está fuera de los límites; se admite de %2 a %3</translation>
    </message>
    <message>
        <source>%1 is outside the limits; allowed is above %2, at most %3</source>
        <translation>%1 está fuera de los límites; se admite más de %2, como mucho %3</translation>
    </message>
    <message>
        <source>this is no whole number in the limits; allowed is %1 to %2, in digits only</source>
        <translation>no es un número entero dentro de los límites; se admite de %1 a %2, solo con cifras</translation>
    </message>
    <message>
        <source>the list has %1 entries; at most %2 are allowed</source>
        <translation>la lista tiene %1 entradas; se admiten como mucho %2</translation>
    </message>
    <message>
        <source>the list has %1 entries; allowed are %3 to %2</source>
        <translation>la lista tiene %1 entradas; se admiten de %3 a %2</translation>
    </message>
    <message>
        <source>this list has the wrong length; allowed are %1 to %2 entries</source>
        <translation>esta lista no tiene la longitud debida; se admiten de %1 a %2 entradas</translation>
    </message>
    <message>
        <source>there is no dose number %1; allowed are 1 to %2</source>
        <translation>no hay una dosis número %1; se admiten de 1 a %2</translation>
    </message>
    <message>
        <source>dose number %1 stands here twice; each may stand once</source>
        <translation>la dosis número %1 está aquí dos veces; cada una puede estar una sola vez</translation>
    </message>
    <message>
        <source>dose number %1 is both missed and doubled; it can be one of them</source>
        <translation>la dosis número %1 está olvidada y doblada a la vez; puede ser una de las dos cosas</translation>
    </message>
    <message>
        <source>%1 h does not come after %2 h; the times of a program have to rise</source>
        <translation>%1 h no viene después de %2 h; los tiempos de un programa tienen que subir</translation>
    </message>
    <message>
        <source>the day schedule rules from %2 h on; a program entry at %1 h comes too late, at most %2 h is allowed</source>
        <translation>el horario diario rige desde %2 h; una entrada de programa a %1 h llega tarde, se admite como mucho %2 h</translation>
    </message>
    <message>
        <source>the clock time %1 stands here twice; all have to differ</source>
        <translation>la hora de reloj %1 está aquí dos veces; todas tienen que ser distintas</translation>
    </message>
    <message>
        <source>%1 mL is more than the reservoir holds; at most %2 mL are allowed</source>
        <translation>%1 mL es más de lo que cabe en el depósito; se admiten como mucho %2 mL</translation>
    </message>
    <message>
        <source>%1 h is not after the beginning at %2 h; the end has to come later</source>
        <translation>%1 h no es después del comienzo a %2 h; el fin tiene que venir más tarde</translation>
    </message>
    <message>
        <source>the data file %1 is missing; it is required</source>
        <translation>falta el archivo de datos %1; es obligatorio</translation>
    </message>
    <message>
        <source>the drug &quot;%1&quot; stands in a file named for &quot;%2&quot;; both have to be the same</source>
        <translation>el fármaco &quot;%1&quot; está en un archivo con el nombre de &quot;%2&quot;; los dos tienen que coincidir</translation>
    </message>
    <message>
        <source>the cv has no grade; &quot;cv_grade&quot; is required beside &quot;cv&quot;</source>
        <translation>el cv no tiene grado; &quot;cv_grade&quot; es obligatorio junto a &quot;cv&quot;</translation>
    </message>
    <message>
        <source>this changes nothing; a value, a cv or both are required</source>
        <translation>esto no cambia nada; hace falta un valor, un cv o ambos</translation>
    </message>
    <message>
        <source>the range %1 to %2 does not hold the value %3; it has to, low end first</source>
        <translation>el intervalo de %1 a %2 no contiene el valor %3; tiene que contenerlo, con el extremo bajo primero</translation>
    </message>
    <message>
        <source>a number graded &quot;%1&quot; has no source; at least one is required</source>
        <translation>un número de grado &quot;%1&quot; no tiene fuente; hace falta al menos una</translation>
    </message>
    <message>
        <source>a number graded &quot;%1&quot; has no reason; one is required</source>
        <translation>un número de grado &quot;%1&quot; no tiene motivo; hace falta uno</translation>
    </message>
    <message>
        <source>the source &quot;%1&quot; is not known; allowed are the ids in sources.json</source>
        <translation>la fuente &quot;%1&quot; no se conoce; se admiten los identificadores de sources.json</translation>
    </message>
    <message>
        <source>the site &quot;%1&quot; is not known; allowed are the ids of effect_sites</source>
        <translation>el sitio &quot;%1&quot; no se conoce; se admiten los identificadores de effect_sites</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice; each name may stand once</source>
        <translation>&quot;%1&quot; está aquí dos veces; cada nombre puede estar una sola vez</translation>
    </message>
    <message>
        <source>the drug has an F and says it has no oral route; it can be one of them</source>
        <translation>el fármaco tiene una F y dice que no tiene vía oral; puede ser una de las dos cosas</translation>
    </message>
    <message>
        <source>the drug has no effect sites; &quot;no_effect&quot; has to say why</source>
        <translation>el fármaco no tiene sitios de efecto; &quot;no_effect&quot; tiene que decir por qué</translation>
    </message>
    <message>
        <source>the levels are out of order; %1 belongs here</source>
        <translation>los niveles están desordenados; aquí va %1</translation>
    </message>
    <message>
        <source>there is no drug &quot;%1&quot;; allowed are: %2</source>
        <translation>no hay ningún fármaco &quot;%1&quot;; se admiten: %2</translation>
    </message>
    <message>
        <source>the drug %2 has no %1; allowed are the parameters it has</source>
        <translation>el fármaco %2 no tiene %1; se admiten los parámetros que tiene</translation>
    </message>
    <message>
        <source>the drug has no oral route; allowed are injections and a pump</source>
        <translation>el fármaco no tiene vía oral; se admiten inyecciones y una bomba</translation>
    </message>
    <message>
        <source>the pump would have to run at %1 mL/day; with %4 µg/mL allowed is 0 or %2 to %3 mL/day</source>
        <translation>la bomba tendría que funcionar a %1 mL/día; con %4 µg/mL se admite 0 o de %2 a %3 mL/día</translation>
    </message>
    <message>
        <source>the basal rate already runs the pump at its limit; at most %1 mL/day are allowed together</source>
        <translation>el ritmo basal ya lleva la bomba a su límite; en total se admiten como mucho %1 mL/día</translation>
    </message>
    <message>
        <source>with the bolus the pump would have to run at %1 mL/day; allowed is %2 to %3 mL/day</source>
        <translation>con el bolo la bomba tendría que funcionar a %1 mL/día; se admite de %2 a %3 mL/día</translation>
    </message>
    <message>
        <source>the bolus begins while entry %1 runs; allowed is from %2 h on</source>
        <translation>el bolo empieza mientras dura la entrada %1; se admite desde %2 h</translation>
    </message>
    <message>
        <source>the file cannot be read: %1; allowed is a file that can be</source>
        <translation>el archivo no se puede leer: %1; se admite un archivo legible</translation>
    </message>
    <message>
        <source>it cannot be written: %1; what was there before is untouched</source>
        <translation>no se puede escribir: %1; lo que había antes sigue intacto</translation>
    </message>
    <message>
        <source>this is a folder; allowed is a file</source>
        <translation>esto es una carpeta; se admite un archivo</translation>
    </message>
    <message>
        <source>there is no folder %1; --data needs one laid out as resources/</source>
        <translation>no hay ninguna carpeta %1; --data necesita una dispuesta como resources/</translation>
    </message>
    <message>
        <source>a command is missing; allowed are: %1; --help tells more</source>
        <translation>falta una orden; se admiten: %1; --help dice más</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; allowed are: %2</source>
        <translation>no hay ninguna orden &quot;%1&quot;; se admiten: %2</translation>
    </message>
    <message>
        <source>there is no example &quot;%1&quot;; allowed are: %2</source>
        <translation>no hay ningún ejemplo &quot;%1&quot;; se admiten: %2</translation>
    </message>
    <message>
        <source>wrong number of names; allowed is: theca-cli %1 %2</source>
        <translation>número de nombres equivocado; se admite: theca-cli %1 %2</translation>
    </message>
    <message>
        <source>there is no option %1 here; allowed are: %2</source>
        <translation>aquí no hay ninguna opción %1; se admiten: %2</translation>
    </message>
    <message>
        <source>the option %1 is given twice; it may stand once</source>
        <translation>la opción %1 está dos veces; puede estar una sola vez</translation>
    </message>
    <message>
        <source>the option %1 has no value; it needs one</source>
        <translation>la opción %1 no tiene valor; necesita uno</translation>
    </message>
    <message>
        <source>the option %1 takes no value; allowed is %1 alone</source>
        <translation>la opción %1 no lleva valor; se admite %1 sola</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;; allowed is a number from %3 to %4</source>
        <translation>%1 no puede ser &quot;%2&quot;; se admite un número de %3 a %4</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;; allowed is a whole number from %3 to %4</source>
        <translation>%1 no puede ser &quot;%2&quot;; se admite un número entero de %3 a %4</translation>
    </message>
    <message>
        <source>stopped before the end; nothing is kept</source>
        <translation>parado antes del final; no se conserva nada</translation>
    </message>
    <message>
        <source>two outputs cannot both go to %1; one of them needs another place</source>
        <translation>dos salidas no pueden ir ambas a %1; una necesita otro lugar</translation>
    </message>
    <message>
        <source>no drug comes here</source>
        <translation>aquí no llega fármaco</translation>
    </message>
    <message>
        <source>no drug is here in the window it is taken from</source>
        <translation>aquí no hay fármaco en la ventana de la que se toma</translation>
    </message>
    <message>
        <source>no drug comes into plasma</source>
        <translation>no llega fármaco al plasma</translation>
    </message>
    <message>
        <source>this is plasma itself</source>
        <translation>esto es el propio plasma</translation>
    </message>
    <message>
        <source>the drug has no effect model</source>
        <translation>el fármaco no tiene modelo de efecto</translation>
    </message>
    <message>
        <source>the limits %1 and %2 do not rise; the first has to be the smaller</source>
        <translation>los límites %1 y %2 no suben; el primero tiene que ser el menor</translation>
    </message>
    <message>
        <source>the file has no points; at least one line with a time and a value is needed</source>
        <translation>el archivo no tiene puntos; hace falta al menos una línea con un tiempo y un valor</translation>
    </message>
    <message>
        <source>the bolus takes %1 mL; at most the %2 mL of the last fill are allowed</source>
        <translation>el bolo ocupa %1 mL; se admiten como mucho los %2 mL del último llenado</translation>
    </message>
    <message>
        <source>a refill of %1 mL on the %2 mL that are left is too much; the reservoir holds at most %3 mL</source>
        <translation>un relleno de %1 mL sobre los %2 mL que quedan es demasiado; en el depósito caben como mucho %3 mL</translation>
    </message>
    <message>
        <source>entry %1 is a fault of the same kind from %2 to %3 h; two of one kind may not overlap</source>
        <translation>la entrada %1 es un fallo del mismo tipo de %2 a %3 h; dos de un tipo no pueden solaparse</translation>
    </message>
    <message>
        <source>entry %1 is a fault of the same kind at %2 h; one of a kind is allowed at a time</source>
        <translation>la entrada %1 es un fallo del mismo tipo a %2 h; se admite uno de cada tipo a la vez</translation>
    </message>
    <message>
        <source>there is no refill at %1 h; a wrong refill is allowed at the time of a refill, or at 0 for the first fill</source>
        <translation>no hay ningún relleno a %1 h; un relleno equivocado se admite a la hora de un relleno, o a 0 para el primer llenado</translation>
    </message>
    <message>
        <source>no scenario here is called &quot;%1&quot;; allowed are the titles of &quot;scenarios&quot;</source>
        <translation>aquí ningún escenario se llama &quot;%1&quot;; se admiten los títulos de &quot;scenarios&quot;</translation>
    </message>
    <message>
        <source>there is no therapy %1; allowed are 0 to %2</source>
        <translation>no hay ninguna terapia %1; se admiten de 0 a %2</translation>
    </message>
    <message>
        <source>%1 h lies behind the end of the scenario; at most %2 h are allowed</source>
        <translation>%1 h queda más allá del final del escenario; se admiten como mucho %2 h</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no concentration; this measure needs one</source>
        <translation>&quot;%1&quot; no es una concentración; esta medida necesita una</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no read-out; this measure needs one</source>
        <translation>&quot;%1&quot; no es una lectura; esta medida necesita una</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be compared; both need the same unit</source>
        <translation>%1 y %2 no se pueden comparar; ambas necesitan la misma unidad</translation>
    </message>
    <message>
        <source>the number is 0; no factor changes that</source>
        <translation>el número es 0; ningún factor lo cambia</translation>
    </message>
    <message>
        <source>no therapy here has a pump; allowed with a pump</source>
        <translation>aquí ninguna terapia tiene bomba; se admite con una bomba</translation>
    </message>
    <message>
        <source>%1%4 is outside the limits; allowed is %2 to %3%4</source>
        <translation>%1%4 está fuera de los límites; se admite de %2 a %3%4</translation>
    </message>
    <message>
        <source>%1%4 is outside the limits; allowed is above %2, at most %3%4</source>
        <translation>%1%4 está fuera de los límites; se admite más de %2, como mucho %3%4</translation>
    </message>
    <message>
        <source>%1 is missing; allowed is F with ka for tablets, or &quot;no_oral_route&quot; that says why there are none</source>
        <translation>falta %1; se admite F con ka para las tabletas, o &quot;no_oral_route&quot; que diga por qué no las hay</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a column the results have anyway; allowed is another name</source>
        <translation>&quot;%1&quot; es una columna que los resultados ya tienen; se admite otro nombre</translation>
    </message>
    <message>
        <source>the run it is compared with has no such number</source>
        <translation>la simulación con la que se compara no tiene ese número</translation>
    </message>
    <message>
        <source>the run it is compared with has 0 here; nothing is a multiple of 0</source>
        <translation>la simulación con la que se compara tiene aquí 0; nada es múltiplo de 0</translation>
    </message>
    <message>
        <source>writing to %1 would destroy what is read; it needs another place</source>
        <translation>escribir en %1 destruiría lo que se lee; hace falta otro lugar</translation>
    </message>
    <message>
        <source>this is a workbook of a spreadsheet program; allowed is a table of text: save it as CSV there</source>
        <translation>esto es un libro de una hoja de cálculo; se admite una tabla de texto: guárdelo allí como CSV</translation>
    </message>
    <message>
        <source>this is no text; allowed is a table of text, as CSV is</source>
        <translation>esto no es texto; se admite una tabla de texto, como CSV</translation>
    </message>
    <message>
        <source>the table is too large; at most %1 lines of %2 columns are allowed</source>
        <translation>la tabla es demasiado grande; se admiten como máximo %1 líneas de %2 columnas</translation>
    </message>
    <message>
        <source>the text has a character nobody sees (%1); allowed is what can be seen</source>
        <translation>el texto tiene un carácter invisible (%1); se admiten los que se ven</translation>
    </message>
    <message>
        <source>%1 is outside the limits; allowed is 0, or %2 to %3</source>
        <translation>%1 está fuera de los límites; se admite 0, o de %2 a %3</translation>
    </message>
    <message>
        <source>the file has %1 doses, injections, boluses, requests, refills, faults, program entries and daily rates up to its end; at most %2 are allowed</source>
        <translation>el archivo tiene %1 dosis, inyecciones, bolos, peticiones, rellenos, fallos, entradas de programa y ritmos diarios hasta su fin; se admiten como mucho %2</translation>
    </message>
    <message>
        <source>the file has %1 observed points; at most %2 are allowed</source>
        <translation>el archivo tiene %1 puntos observados; se admiten como mucho %2</translation>
    </message>
    <message>
        <source>%1 doses need an interval; allowed is 0.01 to 8784 h</source>
        <translation>%1 dosis necesitan un intervalo; se admite de 0,01 a 8784 h</translation>
    </message>
    <message>
        <source>the option %1 is missing; allowed are: %2</source>
        <translation>falta la opción %1; se admiten: %2</translation>
    </message>
    <message>
        <source>%1 people are too many for this format; at most %2 are allowed</source>
        <translation>%1 personas son demasiadas para este formato; se admiten como máximo %2</translation>
    </message>
    <message>
        <source>the curve is at its highest when the run ends: level there, or still rising</source>
        <translation>la curva está en su punto más alto cuando termina la simulación: estable, o todavía subiendo</translation>
    </message>
    <message>
        <source>the limits %1 and %2 are too close to each other; allowed are limits a millionth apart</source>
        <translation>los límites %1 y %2 están demasiado cerca; se admiten límites separados por una millonésima</translation>
    </message>
    <message>
        <source>the text is missing in the language &quot;%1&quot;; every language is required</source>
        <translation>falta el texto en el idioma «%1»; hacen falta todos los idiomas</translation>
    </message>
    <message>
        <source>nothing is said in the voice &quot;%1&quot;; allowed is &quot;all&quot;, or every voice</source>
        <translation>no se dice nada con la voz «%1»; se admite &quot;all&quot;, o todas las voces</translation>
    </message>
    <message>
        <source>{%1} stands for nothing; allowed are the placeholders of docs/explain.md</source>
        <translation>{%1} no representa nada; se admiten los marcadores de posición de docs/explain.md</translation>
    </message>
    <message>
        <source>the screens are out of order; &quot;%1&quot; belongs here</source>
        <translation>las pantallas están desordenadas; aquí va «%1»</translation>
    </message>
    <message>
        <source>the risk &quot;%1&quot; is not known; allowed are the ids of risks</source>
        <translation>el riesgo «%1» no se conoce; se admiten los id de risks</translation>
    </message>
    <message>
        <source>the source &quot;%1&quot; is not known; allowed are the ids of this file&apos;s sources</source>
        <translation>la fuente «%1» no se conoce; se admiten los id de las fuentes de este archivo</translation>
    </message>
    <message>
        <source>%1 people of %2 cannot be; the count is at most the number of people</source>
        <translation>%1 personas de %2 no es posible; como mucho, el número de personas</translation>
    </message>
    <message>
        <source>there are a count and a share; where people were counted, the share follows</source>
        <translation>hay un recuento y una proporción; donde se contaron personas, la proporción se deduce</translation>
    </message>
    <message>
        <source>%1 and %2 come from two studies; the remark has to say that they do not stand side by side</source>
        <translation>%1 y %2 vienen de dos estudios; la observación tiene que decir que no se comparan</translation>
    </message>
    <message>
        <source>there is no explanation for %1 yet; allowed is a drug that has one</source>
        <translation>todavía no hay una explicación para %1; se admite un fármaco que la tenga</translation>
    </message>
    <message>
        <source>this scenario is for students; allowed is one with tablets every day, a pump at one rate, no fault and two days or more</source>
        <translation>este escenario es para estudiantes; se admite uno con tabletas cada día, una bomba a un solo ritmo, sin fallos y de dos días o más</translation>
    </message>
    <message>
        <source>%1 is more than %2; the first number is the lower one</source>
        <translation>%1 es más que %2; el primer número es el menor</translation>
    </message>
    <message>
        <source>this is neither a number nor true, false or text; allowed is one of these</source>
        <translation>no es número, ni true, ni false, ni texto; se admite uno de ellos</translation>
    </message>
    <message>
        <source>the expression &quot;%1&quot; cannot be read at character %2 (%3); allowed there is %4</source>
        <translation>la expresión &quot;%1&quot; no se puede leer en el carácter %2 (%3); allí se admite %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing here; allowed are measures and numbers</source>
        <translation>&quot;%1&quot; no significa nada aquí; se admiten medidas y números</translation>
    </message>
    <message>
        <source>&quot;%1&quot; proves nothing; allowed are argmin_choice(…), argmax_choice(…) and nearest_choice(MEASURE)</source>
        <translation>&quot;%1&quot; no prueba nada; se admiten argmin_choice(…), argmax_choice(…) y nearest_choice(MEDIDA)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no number; allowed is such as &quot;t = 4&quot;</source>
        <translation>&quot;%1&quot; no nombra ningún número; se admite por ejemplo &quot;t = 4&quot;</translation>
    </message>
    <message>
        <source>the measure &quot;%1&quot; is computed from itself; allowed are other measures</source>
        <translation>la medida &quot;%1&quot; se calcula a partir de sí misma; se admiten otras medidas</translation>
    </message>
    <message>
        <source>an axis of powers cannot begin at %1; allowed is above 0</source>
        <translation>un eje logarítmico no puede empezar en %1; se admite más de 0</translation>
    </message>
    <message>
        <source>%1 h does not come after %2 h; the times of a line have to rise</source>
        <translation>%1 h no va después de %2 h; los tiempos de una línea tienen que crecer</translation>
    </message>
    <message>
        <source>this example does not answer the task; allowed is what a person could enter</source>
        <translation>este ejemplo no responde a la tarea; se admite lo que una persona podría introducir</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to nothing that can be moved; allowed is a path such as therapies/0/pump/tip_level</source>
        <translation>&quot;%1&quot; no lleva a nada que se pueda mover; se admite una ruta como therapies/0/pump/tip_level</translation>
    </message>
    <message>
        <source>%1 cannot stand at &quot;%2&quot;; allowed is what fits there</source>
        <translation>%1 no puede estar en &quot;%2&quot;; se admite lo que cabe allí</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not unlocked in this step; allowed are the paths of &quot;unlock&quot;</source>
        <translation>&quot;%1&quot; no está desbloqueado en este paso; se admiten las rutas de &quot;unlock&quot;</translation>
    </message>
    <message>
        <source>the lesson simulates %1 hours; at most %2 are allowed, over all therapies</source>
        <translation>la lección simula %1 horas; se admiten como máximo %2, entre todas las terapias</translation>
    </message>
    <message>
        <source>the lesson has %1 doses and entries of programs; at most %2 are allowed</source>
        <translation>la lección tiene %1 dosis y entradas de programas; se admiten como máximo %2</translation>
    </message>
    <message>
        <source>the lesson&apos;s percentiles ask for %1 people; at most %2 are allowed</source>
        <translation>los percentiles de la lección piden %1 personas; se admiten como máximo %2</translation>
    </message>
    <message>
        <source>this choice is marked right, but the run says otherwise (%1)</source>
        <translation>esta opción está marcada como correcta, pero la simulación dice otra cosa (%1); se admite la que es correcta</translation>
    </message>
    <message>
        <source>this choice is not marked right, but the run says it is (%1)</source>
        <translation>esta opción no está marcada como correcta, pero la simulación dice que lo es (%1)</translation>
    </message>
    <message>
        <source>%1 choices are marked right; allowed is exactly one</source>
        <translation>%1 opciones están marcadas como correctas; se admite exactamente una</translation>
    </message>
    <message>
        <source>nothing proves this choice; allowed is &quot;is&quot;, a condition on the run</source>
        <translation>nada prueba esta opción; se admite &quot;is&quot;, una condición sobre la simulación</translation>
    </message>
    <message>
        <source>the run has no number for &quot;%1&quot;; allowed is what exists in it</source>
        <translation>la simulación no tiene número para &quot;%1&quot;; se admite lo que existe en ella</translation>
    </message>
    <message>
        <source>the run has no number for &quot;%1&quot;; allowed are measures that exist in it</source>
        <translation>la simulación no tiene número para &quot;%1&quot;; se admiten medidas que existen en ella</translation>
    </message>
    <message>
        <source>there is no question &quot;%1&quot;; allowed is LESSON/STEP of a check</source>
        <translation>no hay ninguna pregunta &quot;%1&quot;; se admite LECCIÓN/PASO de una comprobación</translation>
    </message>
    <message>
        <source>there is no lesson &quot;%1&quot;; allowed are those of the list</source>
        <translation>no hay ninguna lección &quot;%1&quot;; se admiten las de la lista</translation>
    </message>
    <message>
        <source>the pattern &quot;%1&quot; does not recognise its own example; allowed is one it does</source>
        <translation>el patrón &quot;%1&quot; no reconoce su propio ejemplo; se admite uno que sí reconozca</translation>
    </message>
    <message>
        <source>the example of &quot;%1&quot; is recognised by &quot;%2&quot; before it; allowed is one that is not</source>
        <translation>el ejemplo de &quot;%1&quot; lo reconoce antes &quot;%2&quot;; se admite uno que no</translation>
    </message>
    <message>
        <source>the pattern &quot;%1&quot; would call the run itself wrong; allowed is one that does not</source>
        <translation>el patrón &quot;%1&quot; tomaría por errónea la propia simulación; se admite uno que no</translation>
    </message>
    <message>
        <source>the goal is reached before anything is moved; allowed is one that is not</source>
        <translation>la meta se alcanza antes de mover nada; se admite una que no</translation>
    </message>
    <message>
        <source>this way does not reach the goal (%1); allowed is one that does</source>
        <translation>este camino no alcanza la meta (%1); se admite uno que la alcance</translation>
    </message>
    <message>
        <source>there is no measure &quot;%1&quot;; allowed are those of &quot;measures&quot;</source>
        <translation>no hay ninguna medida &quot;%1&quot;; se admiten las de &quot;measures&quot;</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format of a number; allowed are hm, s1 to s5 and d0 to d3</source>
        <translation>&quot;%1&quot; no es un formato de número; se admiten hm, de s1 a s5 y de d0 a d3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no goal; allowed is as &quot;80 &lt; csf:L1 &lt; 200 from 24 until 72&quot;</source>
        <translation>«%1» no es una meta; se admite como &quot;80 &lt; csf:L1 &lt; 200 from 24 until 72&quot;</translation>
    </message>
    <message>
        <source>there is no goal; one is needed</source>
        <translation>no hay ninguna meta; hace falta una</translation>
    </message>
    <message>
        <source>this run has no &quot;%1&quot;; allowed is a curve that it has</source>
        <translation>esta simulación no tiene «%1»; se admite una curva que tenga</translation>
    </message>
    <message>
        <source>the goal for &quot;%1&quot; has no limit; a lowest, a highest or both are needed</source>
        <translation>la meta de «%1» no tiene límite; hace falta un mínimo, un máximo o ambos</translation>
    </message>
    <message>
        <source>the goal for &quot;%1&quot; is upside down; the highest has to be above the lowest</source>
        <translation>la meta de «%1» está al revés; el máximo tiene que estar por encima del mínimo</translation>
    </message>
    <message>
        <source>a goal from %1 to %2 h does not lie in the run; it has to, within 0 to %3 h, start first</source>
        <translation>una meta de %1 a %2 h no cabe en la simulación; tiene que estar entre 0 y %3 h, primero el inicio</translation>
    </message>
    <message>
        <source>the search was ended before it found an answer</source>
        <translation>la búsqueda terminó antes de hallar una respuesta</translation>
    </message>
    <message>
        <source>there is no word &quot;%1&quot; in the glossary; allowed are %2</source>
        <translation>el glosario no tiene la palabra «%1»; se admiten %2</translation>
    </message>
    <message>
        <source>the text has %1 words; at most %2 fit its place</source>
        <translation>el texto tiene %1 palabras; en su sitio caben como máximo %2</translation>
    </message>
    <message>
        <source>the text has %1 characters; at most %2 fit its place</source>
        <translation>el texto tiene %1 caracteres; en su sitio caben como máximo %2</translation>
    </message>
    <message>
        <source>the texts of this step have %1 words together in &quot;%3&quot;; at most %2 fit</source>
        <translation>los textos de este paso suman %1 palabras en «%3»; caben como máximo %2</translation>
    </message>
    <message>
        <source>the texts of this step have %1 characters together in &quot;%3&quot;; at most %2 fit</source>
        <translation>los textos de este paso suman %1 caracteres en «%3»; caben como máximo %2</translation>
    </message>
    <message>
        <source>one text stands here for all languages; allowed is that only where it has no words, otherwise one each for %1</source>
        <translation>aquí hay un solo texto para todas las lenguas; eso se admite solo si no tiene palabras; si las tiene, uno para cada una de %1</translation>
    </message>
    <message>
        <source>this choice says the same as choice %1, counted from 0; allowed are choices that differ</source>
        <translation>esta opción dice lo mismo que la opción %1, contando desde 0; se admiten opciones distintas</translation>
    </message>
    <message>
        <source>a lesson has no control for &quot;%1&quot;; allowed are %2</source>
        <translation>una lección no tiene control para «%1»; se admiten %2</translation>
    </message>
    <message>
        <source>this step shows no chart of &quot;%1&quot; to draw in; allowed is a &quot;show&quot; that names it</source>
        <translation>este paso no muestra ningún gráfico de «%1» en el que dibujar; se admite un «show» que lo nombre</translation>
    </message>
    <message>
        <source>%1 lies beyond the axis from %2 to %3; allowed is an axis that holds it</source>
        <translation>%1 queda fuera del eje de %2 a %3; se admite un eje que lo abarque</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known of %2; allowed are %3</source>
        <translation>%2 no tiene «%1»; se admiten %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are both here; allowed is one of them</source>
        <translation>&quot;%1&quot; y &quot;%2&quot; están aquí los dos; se admite uno de ellos</translation>
    </message>
    <message>
        <source>how many &quot;%2&quot; one &quot;%1&quot; is stands nowhere; a factor is required</source>
        <translation>no consta cuántos &quot;%2&quot; es un &quot;%1&quot;; hace falta un factor</translation>
    </message>
    <message>
        <source>one &quot;%1&quot; is %2 &quot;%3&quot;; allowed is that, or no factor</source>
        <translation>un &quot;%1&quot; es %2 &quot;%3&quot;; se admite ese factor o ninguno</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds or not; allowed is what gives a number</source>
        <translation>&quot;%1&quot; se cumple o no; se admite lo que da un número</translation>
    </message>
    <message>
        <source>the right number is in &quot;%2&quot;, not in &quot;%1&quot;; allowed is that unit, others in &quot;units&quot;</source>
        <translation>el número correcto está en &quot;%2&quot;, no en &quot;%1&quot;; se admite esa unidad, otras en &quot;units&quot;</translation>
    </message>
    <message>
        <source>the right number is %1, of which no factor says what is near; allowed is &quot;close&quot;</source>
        <translation>el número correcto es %1, del que ningún factor dice qué está cerca; se admite &quot;close&quot;</translation>
    </message>
    <message>
        <source>a file of items holds nothing else; allowed are items alone, or none</source>
        <translation>un archivo de &quot;item&quot; no contiene otra cosa; se admiten solo &quot;item&quot;, o ninguno</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not asked &quot;%2&quot;; each concept is asked before and after</source>
        <translation>&quot;%1&quot; no se pregunta &quot;%2&quot;; cada concepto se pregunta antes y después</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is asked with the same words and numbers before; allowed are other numbers</source>
        <translation>&quot;%1&quot; se pregunta antes con las mismas palabras y números; se admiten otros números</translation>
    </message>
    <message>
        <source>this Theca was built without the engine of take-home pages; it takes one that was built with -DTHECA_WEB=ON</source>
        <translation>este Theca se construyó sin el motor de las páginas para llevar; hace falta uno construido con -DTHECA_WEB=ON</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not left open to be changed; allowed are the paths of &quot;lock&quot;</source>
        <translation>&quot;%1&quot; no se dejó abierto para cambiarlo; se admiten las rutas de &quot;lock&quot;</translation>
    </message>
</context>
<context>
    <name>NumberDetails</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1: %2.</translation>
    </message>
    <message>
        <source> DOI %1.</source>
        <translation> DOI %1.</translation>
    </message>
    <message>
        <source> As read: %1.</source>
        <translation> Leído como: %1.</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>Publicado: %1</translation>
    </message>
    <message>
        <source>, range %1 to %2</source>
        <translation>, intervalo %1 a %2</translation>
    </message>
    <message>
        <source> It is over F, as studies of tablets give it; times F it is %1.</source>
        <translation> Está dividido por F, como lo dan los estudios con tabletas; multiplicado por F es %1.</translation>
    </message>
    <message>
        <source>How people differ is not known here.</source>
        <translation>Aquí no se sabe cuánto difieren las personas.</translation>
    </message>
    <message>
        <source>Between people: coefficient of variation %1 % (%2).</source>
        <translation>Entre personas: coeficiente de variación %1 % (%2).</translation>
    </message>
    <message>
        <source>In whom it was measured is not known here.</source>
        <translation>Aquí no se sabe en quién se midió.</translation>
    </message>
    <message>
        <source>Measured in: %1.</source>
        <translation>Medido en: %1.</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1, máximo</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <translation>%1, medio</translation>
    </message>
    <message>
        <source>Blood plasma, highest</source>
        <translation>Plasma sanguíneo, máximo</translation>
    </message>
    <message>
        <source>Blood plasma, mean</source>
        <translation>Plasma sanguíneo, medio</translation>
    </message>
    <message>
        <source>Tone at its lowest</source>
        <translation>Tono en su mínimo</translation>
    </message>
    <message>
        <source>What if this is wrong? Half and twice the number would change:</source>
        <translation>¿Y si es erróneo? La mitad y el doble del número cambiarían:</translation>
    </message>
    <message>
        <source>yours: %1, file: %2</source>
        <translation>propio: %1, archivo: %2</translation>
    </message>
    <message>
        <source>with kidneys at %1 mL/min: %2</source>
        <translation>con riñones a %1 mL/min: %2</translation>
    </message>
</context>
<context>
    <name>NumberText</name>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h %3 min</source>
        <translation>%1 d %2 h %3 min</translation>
    </message>
    <message>
        <source>%1:%2</source>
        <comment>hours and minutes at the time axis</comment>
        <translation>%1:%2</translation>
    </message>
    <message>
        <source>Time, days</source>
        <translation>Tiempo, días</translation>
    </message>
    <message>
        <source>Time, hours</source>
        <translation>Tiempo, horas</translation>
    </message>
    <message>
        <source>Time, hours:minutes</source>
        <translation>Tiempo, horas:minutos</translation>
    </message>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation>%1 min</translation>
    </message>
</context>
<context>
    <name>Numbers</name>
    <message>
        <source>Dose</source>
        <translation>Dosis</translation>
    </message>
    <message>
        <source>How much drug one dose holds.</source>
        <translation>Cuánto fármaco lleva una dosis.</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>Cada</translation>
    </message>
    <message>
        <source>Hours from one dose to the next.</source>
        <translation>Horas de una dosis a la siguiente.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>How many doses are taken in all.</source>
        <translation>Cuántas dosis se toman en total.</translation>
    </message>
    <message>
        <source>How much drug is given at once.</source>
        <translation>Cuánto fármaco se da de una vez.</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>Ritmo</translation>
    </message>
    <message>
        <source>How much drug the pump gives in a day.</source>
        <translation>Cuánto fármaco da la bomba en un día.</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>Concentración</translation>
    </message>
    <message>
        <source>How strong the solution in the reservoir is; a stronger one lets the pump run slower.</source>
        <translation>La concentración de la solución del depósito; con una mayor la bomba puede ir más despacio.</translation>
    </message>
    <message>
        <source>Creatinine clearance</source>
        <translation>Aclaramiento de creatinina</translation>
    </message>
    <message>
        <source>How well the kidneys work; weak kidneys keep the drug in the blood for longer.</source>
        <translation>Lo bien que funcionan los riñones; si funcionan mal, el fármaco queda más tiempo en la sangre.</translation>
    </message>
    <message>
        <source>Spinal fluid</source>
        <translation>LCR</translation>
    </message>
    <message>
        <source>Cerebrospinal fluid in the spinal canal; the brain&apos;s is not counted.</source>
        <translation>Líquido cefalorraquídeo (LCR) del canal espinal; el del cerebro no se cuenta.</translation>
    </message>
    <message>
        <source>Length of the canal</source>
        <translation>Longitud del canal</translation>
    </message>
    <message>
        <source>From the base of the skull to the sacrum.</source>
        <translation>De la base del cráneo al sacro.</translation>
    </message>
    <message>
        <source>Ashworth before treatment</source>
        <translation>Ashworth antes del tratamiento</translation>
    </message>
    <message>
        <source>Muscle tone without the drug, from 1 (normal) to 5 (rigid).</source>
        <translation>Tono muscular sin el fármaco, de 1 (normal) a 5 (rígido).</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>Tiempo mostrado</translation>
    </message>
    <message>
        <source>How long the run lasts: an hour to a year.</source>
        <translation>Cuánto dura la simulación: de una hora a un año.</translation>
    </message>
    <message>
        <source>Share that reaches the blood</source>
        <translation>Parte que llega a la sangre</translation>
    </message>
    <message>
        <source>Uptake from the gut</source>
        <translation>Absorción en el intestino</translation>
    </message>
    <message>
        <source>Delay of a tablet</source>
        <translation>Retraso de una tableta</translation>
    </message>
    <message>
        <source>Clearance from blood</source>
        <translation>Aclaramiento plasmático</translation>
    </message>
    <message>
        <source>Space in blood</source>
        <translation>Volumen en sangre</translation>
    </message>
    <message>
        <source>Exchange with tissue</source>
        <translation>Intercambio con tejido</translation>
    </message>
    <message>
        <source>Space in tissue</source>
        <translation>Volumen en tejido</translation>
    </message>
    <message>
        <source>Share cleared by the kidneys</source>
        <translation>Parte que eliminan los riñones</translation>
    </message>
    <message>
        <source>Uptake of lost drug</source>
        <translation>Absorción del fármaco perdido</translation>
    </message>
    <message>
        <source>Molar mass</source>
        <translation>Masa molar</translation>
    </message>
    <message>
        <source>Spinal fluid over blood</source>
        <translation>LCR respecto a sangre</translation>
    </message>
    <message>
        <source>Mixing along the canal</source>
        <translation>Mezcla a lo largo del canal</translation>
    </message>
    <message>
        <source>Loss from the canal</source>
        <translation>Salida del canal</translation>
    </message>
    <message>
        <source>Fluid an injection mixes with</source>
        <translation>LCR con el que se mezcla una inyección</translation>
    </message>
    <message>
        <source>Clearance, one pool</source>
        <translation>Aclaramiento, un compartimento</translation>
    </message>
    <message>
        <source>Volume, one pool</source>
        <translation>Volumen, un compartimento</translation>
    </message>
    <message>
        <source>Level with half the effect</source>
        <translation>Concentración de medio efecto</translation>
    </message>
    <message>
        <source>Steepness of the effect</source>
        <translation>Pendiente del efecto</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>Puntuación mínima</translation>
    </message>
    <message>
        <source>Tolerance, added EC50</source>
        <translation>Tolerancia, EC50 añadida</translation>
    </message>
    <message>
        <source>Tolerance, half-time</source>
        <translation>Tolerancia, semiperiodo</translation>
    </message>
    <message>
        <source>Memory of withdrawal</source>
        <translation>Memoria de la abstinencia</translation>
    </message>
    <message>
        <source>Spinal fluid in the canal</source>
        <translation>LCR en el canal</translation>
    </message>
    <message>
        <source>Fluid around the brain</source>
        <translation>LCR alrededor del cerebro</translation>
    </message>
    <message>
        <source>Making of spinal fluid</source>
        <translation>Producción de LCR</translation>
    </message>
    <message>
        <source>Tone before treatment</source>
        <translation>Tono antes del tratamiento</translation>
    </message>
    <message>
        <source>What a catheter holds</source>
        <translation>Lo que cabe en un catéter</translation>
    </message>
    <message>
        <source>What the pump&apos;s tubes hold</source>
        <translation>Lo que cabe en los tubos de la bomba</translation>
    </message>
    <message>
        <source>Slowest flow of a pump</source>
        <translation>Flujo mínimo de una bomba</translation>
    </message>
    <message>
        <source>Fastest flow of a pump</source>
        <translation>Flujo máximo de una bomba</translation>
    </message>
    <message>
        <source>Tablets and blood</source>
        <translation>Tabletas y sangre</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>Cuerpo</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Bomba</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>visto</translation>
    </message>
    <message>
        <source>seen second-hand</source>
        <translation>de segunda mano</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>derivado</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>recordado</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>supuesto</translation>
    </message>
    <message>
        <source>Seen: the number stood in the source that was read.</source>
        <translation>Visto: el número estaba en la fuente que se leyó.</translation>
    </message>
    <message>
        <source>Seen in a secondary source: only in one that quotes another.</source>
        <translation>Visto en una fuente secundaria: solo en una que cita otra.</translation>
    </message>
    <message>
        <source>Derived: computed or fitted from published numbers.</source>
        <translation>Derivado: calculado o ajustado a partir de números publicados.</translation>
    </message>
    <message>
        <source>Recalled: general knowledge, not found in a source.</source>
        <translation>Recordado: conocimiento general, no hallado en una fuente.</translation>
    </message>
    <message>
        <source>Assumption: a placeholder without evidence.</source>
        <translation>Supuesto: un valor provisional sin pruebas.</translation>
    </message>
    <message>
        <source>Given over</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>How long the extra dose runs; 0 is as fast as the pump can.</source>
        <translation>Cuánto dura la dosis extra; 0 es lo más rápido que puede la bomba.</translation>
    </message>
    <message>
        <source>Lock-out</source>
        <translation>Bloqueo</translation>
    </message>
    <message>
        <source>Hours before the next extra dose is given.</source>
        <translation>Horas mínimas hasta la siguiente dosis extra.</translation>
    </message>
    <message>
        <source>Most in 24 h</source>
        <translation>Máximo en 24 h</translation>
    </message>
    <message>
        <source>How many extra doses the pump gives in a day.</source>
        <translation>Cuántas dosis extra da la bomba en un día.</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>Llenado con</translation>
    </message>
    <message>
        <source>How much solution is put into the reservoir.</source>
        <translation>Cuánta solución se pone en el depósito.</translation>
    </message>
    <message>
        <source>Alarm below</source>
        <translation>Alarma a los</translation>
    </message>
    <message>
        <source>The pump sounds its alarm when no more than this is left.</source>
        <translation>La bomba hace sonar su alarma cuando queda esto o menos.</translation>
    </message>
    <message>
        <source>Catheter</source>
        <translation>Catéter</translation>
    </message>
    <message>
        <source>How long the catheter is.</source>
        <translation>La longitud del catéter.</translation>
    </message>
    <message>
        <source>Tubing in the pump</source>
        <translation>Tubos de la bomba</translation>
    </message>
    <message>
        <source>What stands in the pump between reservoir and catheter.</source>
        <translation>Lo que hay en la bomba entre el depósito y el catéter.</translation>
    </message>
    <message>
        <source>True flow</source>
        <translation>Flujo real</translation>
    </message>
    <message>
        <source>What the pump really moves, in per cent of what it is set to.</source>
        <translation>Lo que la bomba mueve de verdad, en tanto por ciento de lo programado.</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Pérdida</translation>
    </message>
    <message>
        <source>How much of the drug leaks out beside the canal.</source>
        <translation>Qué parte del fármaco se fuga fuera del canal.</translation>
    </message>
    <message>
        <source>True strength</source>
        <translation>Concentración real</translation>
    </message>
    <message>
        <source>What was filled in by mistake; the pump was told the other strength.</source>
        <translation>Lo que se puso por error; a la bomba se le indicó la otra concentración.</translation>
    </message>
    <message>
        <source>Beside the pump</source>
        <translation>Fuera de la bomba</translation>
    </message>
    <message>
        <source>How much drug was put into the tissue beside the pump instead of into it.</source>
        <translation>Cuánto fármaco se puso en el tejido junto a la bomba, en vez de en ella.</translation>
    </message>
    <message>
        <source>%1/day</source>
        <comment>a unit</comment>
        <translation>%1/día</translation>
    </message>
    <message>
        <source>From the canal into tissue</source>
        <translation>Del canal al tejido</translation>
    </message>
    <message>
        <source>From tissue into the canal</source>
        <translation>Del tejido al canal</translation>
    </message>
    <message>
        <source>Mixing at the lower end of the canal</source>
        <translation>Mezcla en el extremo inferior del canal</translation>
    </message>
    <message>
        <source>Mixing at the neck</source>
        <translation>Mezcla en el cuello</translation>
    </message>
    <message>
        <source>days</source>
        <comment>a unit, after a number</comment>
        <translation>días</translation>
    </message>
</context>
<context>
    <name>Observed</name>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>a time</comment>
        <translation>a %1</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>times</comment>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>Your data.</source>
        <translation>Datos propios.</translation>
    </message>
    <message>
        <source>Seen in: %1.</source>
        <translation>Visto en: %1.</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>%1: %2 points from %3 to %4, values %5 to %6.</source>
        <comment>label, count, times, values</comment>
        <translation>%1: %2 puntos de %3 a %4, valores de %5 a %6.</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>value, spread</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, its range</comment>
        <translation>%1 (de %2 a %3)</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>values</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>label, value, time</comment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>your data: %1</source>
        <translation>datos propios: %1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, who was seen</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label, source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>label, values, source</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>Bands of %1 people.</source>
        <translation>Bandas de %1 personas.</translation>
    </message>
    <message>
        <source>your data: %1 (points after the end of the run: %2)</source>
        <comment>label, count</comment>
        <translation>sus datos: %1 (puntos después del final de la simulación: %2)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, what its range is</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>Pins</name>
    <message>
        <source>%1 mg</source>
        <comment>one tablet dose</comment>
        <translation>%1 mg</translation>
    </message>
    <message>
        <source>%1 mg every %2 h</source>
        <translation>%1 mg cada %2 h</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n olvidada</numerusform>
            <numerusform>%n olvidadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubled</source>
        <translation>
            <numerusform>%n doble</numerusform>
            <numerusform>%n dobles</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 µg/day, %2</source>
        <comment>rates, level of the tip</comment>
        <translation>%1 µg/día, %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, a number</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 µg, %2</source>
        <comment>an injection, its level</comment>
        <translation>%1 µg, %2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>therapy, amounts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 are pinned; remove one first</source>
        <translation>ya hay %1 fijadas; quitar antes una</translation>
    </message>
    <message numerus="yes">
        <source>there is room for %n more pin(s)</source>
        <translation>
            <numerusform>cabe %n más</numerusform>
            <numerusform>caben %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pin, therapy</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>pin, drug</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>PresentKeys</name>
    <message>
        <source>Page Down, →, ↓, Space, Enter, N</source>
        <translation>Av Pág, →, ↓, Espacio, Intro, N</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>paso siguiente</translation>
    </message>
    <message>
        <source>Page Up, ←, ↑, Backspace</source>
        <translation>Re Pág, ←, ↑, Retroceso</translation>
    </message>
    <message>
        <source>back one step</source>
        <translation>un paso atrás</translation>
    </message>
    <message>
        <source>Shift+Page Down</source>
        <translation>Mayús+Av Pág</translation>
    </message>
    <message>
        <source>next scene</source>
        <translation>escena siguiente</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Inicio, Fin</translation>
    </message>
    <message>
        <source>first scene, last scene</source>
        <translation>primera escena, última escena</translation>
    </message>
    <message>
        <source>a number and Enter</source>
        <translation>un número e Intro</translation>
    </message>
    <message>
        <source>that scene</source>
        <translation>esa escena</translation>
    </message>
    <message>
        <source>G, Tab</source>
        <translation>G, Tab</translation>
    </message>
    <message>
        <source>B or ., W or ,</source>
        <translation>B o ., W o ,</translation>
    </message>
    <message>
        <source>black, white; the next key only returns</source>
        <translation>negro, blanco; la tecla siguiente solo vuelve</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>freeze the picture of the hall</source>
        <translation>congelar la imagen de la sala</translation>
    </message>
    <message>
        <source>Shift+1 to Shift+4</source>
        <translation>Mayús+1 a Mayús+4</translation>
    </message>
    <message>
        <source>hide or reveal that curve</source>
        <translation>ocultar o mostrar esa curva</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>the scene as it was prepared</source>
        <translation>la escena tal como se preparó</translation>
    </message>
    <message>
        <source>P, F5</source>
        <translation>P, F5</translation>
    </message>
    <message>
        <source>play or pause time</source>
        <translation>poner en marcha o parar el tiempo</translation>
    </message>
    <message>
        <source>T, Shift+T</source>
        <translation>T, Mayús+T</translation>
    </message>
    <message>
        <source>timer: start or pause, reset</source>
        <translation>cronómetro: iniciar o parar, poner a cero</translation>
    </message>
    <message>
        <source>V, then A to E, Shift+A to Shift+E</source>
        <translation>V, luego A a E, Mayús+A a Mayús+E</translation>
    </message>
    <message>
        <source>take votes: one more, one less</source>
        <translation>contar votos: uno más, uno menos</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>light or dark hall</source>
        <translation>sala clara u oscura</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>swap screens</source>
        <translation>intercambiar pantallas</translation>
    </message>
    <message>
        <source>Esc twice</source>
        <translation>Esc dos veces</translation>
    </message>
    <message>
        <source>end</source>
        <translation>terminar</translation>
    </message>
    <message>
        <source>pictures of all scenes, and back</source>
        <translation>imágenes de todas las escenas, y de vuelta</translation>
    </message>
    <message>
        <source>S, Z, L</source>
        <translation>S, Z, L</translation>
    </message>
    <message>
        <source>spotlight, magnifier, laser dot: point in the picture on the console</source>
        <translation>foco, lupa, punto láser: señale en la imagen de la consola</translation>
    </message>
    <message>
        <source>D, Ctrl+Z, E</source>
        <translation>D, Ctrl+Z, E</translation>
    </message>
    <message>
        <source>draw a guess, take a stroke back, wipe all</source>
        <translation>dibujar una idea, quitar un trazo, borrar todo</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>unlock what the scene leaves to you</source>
        <translation>desbloquear lo que la escena le deja a usted</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>keep the counts in a file, from now on</source>
        <translation>conservar los recuentos en un archivo, desde ahora</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>the stage as small as the back row sees it, and back</source>
        <translation>la imagen de la sala tan pequeña como la ve la última fila, y volver</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>Race</name>
    <message>
        <source>Tablets</source>
        <translation>Tabletas</translation>
    </message>
    <message>
        <source>One injection</source>
        <translation>Una inyección</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Bomba</translation>
    </message>
    <message>
        <source>The pump brings nothing to L1, and so do no tablets.</source>
        <translation>La bomba no lleva nada a L1, y tampoco las tabletas.</translation>
    </message>
    <message>
        <source>No dose of tablets keeps at L1 what the pump does.</source>
        <translation>Ninguna dosis de tabletas mantiene en L1 lo que mantiene la bomba.</translation>
    </message>
    <message>
        <source>What this pump keeps at L1 in the long run would take about %1 mg of tablets a day: %2 to %3 mg if a single number of the model were half or twice as large.</source>
        <translation>Lo que esta bomba mantiene en L1 a largo plazo exigiría unos %1 mg de tabletas al día: de %2 a %3 mg si un solo número del modelo fuera la mitad o el doble.</translation>
    </message>
    <message>
        <source>The blood would then hold about %1 %2, %3 times as much as with the pump.</source>
        <translation>La sangre contendría entonces unos %1 %2, %3 veces más que con la bomba.</translation>
    </message>
    <message>
        <source>This is arithmetic of the model, not a dose for anyone: large doses by mouth have caused coma and seizures, and people get relief from far less.</source>
        <translation>Es aritmética del modelo, no una dosis para nadie: dosis grandes por boca han causado coma y convulsiones, y las personas se alivian con mucho menos.</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>No such file or directory</source>
        <translation>no existe ese archivo o carpeta</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permiso denegado</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>operación no permitida</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>es una carpeta</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>no es una carpeta</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>cuota de disco superada</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>archivo demasiado grande</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>demasiados niveles de enlaces simbólicos</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>descriptor de archivo incorrecto</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>tubería rota</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>error de entrada o salida</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>one tablet dose of %1 mg at %2</source>
        <translation>una dosis de tabletas de %1 mg a %2</translation>
    </message>
    <message>
        <source>tablets %1 mg every %2 h, %3</source>
        <translation>tabletas de %1 mg cada %2 h, %3</translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s)</source>
        <translation>
            <numerusform>%n dosis</numerusform>
            <numerusform>%n dosis</numerusform>
        </translation>
    </message>
    <message>
        <source> from %1</source>
        <translation> desde %1</translation>
    </message>
    <message>
        <source>, </source>
        <translation>, </translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>%n olvidada</numerusform>
            <numerusform>%n olvidadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubled</source>
        <translation>
            <numerusform>%n doble</numerusform>
            <numerusform>%n dobles</numerusform>
        </translation>
    </message>
    <message>
        <source>injection of %1 µg at %2, at %3</source>
        <translation>inyección de %1 µg en %2, a %3</translation>
    </message>
    <message>
        <source>%1 µg/day</source>
        <translation>%1 µg/día</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%1 desde %2</translation>
    </message>
    <message>
        <source>pump %1, tip at %2</source>
        <translation>bomba %1, punta en %2</translation>
    </message>
    <message>
        <source>Straight into the spinal fluid, day and night; the blood gets only what leaves it.</source>
        <translation>Directo al LCR, día y noche; a la sangre llega solo lo que sale de él.</translation>
    </message>
    <message>
        <source>Straight into the spinal fluid, once; then it fades.</source>
        <translation>Directo al LCR, una vez; después se desvanece.</translation>
    </message>
    <message>
        <source>By mouth into the blood; only a little of it reaches the spinal fluid.</source>
        <translation>Por boca a la sangre; solo un poco llega al LCR.</translation>
    </message>
    <message>
        <source>No drug is given: this is how it goes without.</source>
        <translation>No se da fármaco: así evoluciona sin él.</translation>
    </message>
    <message>
        <source>no drug</source>
        <translation>sin fármaco</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message numerus="yes">
        <source>%n daily change(s) of rate</source>
        <translation>
            <numerusform>%n cambio diario de ritmo</numerusform>
            <numerusform>%n cambios diarios de ritmo</numerusform>
        </translation>
    </message>
    <message>
        <source>No drug is given here. %1</source>
        <translation>Aquí no se da fármaco. %1</translation>
    </message>
    <message>
        <source>By mouth into the whole body&apos;s blood, and from there into the spinal fluid.</source>
        <translation>Por boca a la sangre de todo el cuerpo, y de ahí al LCR.</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>%n más</numerusform>
            <numerusform>%n más</numerusform>
        </translation>
    </message>
    <message>
        <source>bolus of %1 µg at %2</source>
        <translation>bolo de %1 µg a %2</translation>
    </message>
    <message>
        <source>refill at %1</source>
        <translation>relleno a %1</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a fault, a time</comment>
        <translation>%1 (a %2)</translation>
    </message>
</context>
<context>
    <name>Spine</name>
    <message>
        <source>%1 : 1</source>
        <translation>%1 : 1</translation>
    </message>
    <message>
        <source>%1 mg</source>
        <translation>%1 mg</translation>
    </message>
    <message>
        <source>a day</source>
        <translation>al día</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>blood</source>
        <translation>sangre</translation>
    </message>
    <message>
        <source>brain</source>
        <translation>cerebro</translation>
    </message>
    <message>
        <source>%1 µg</source>
        <translation>%1 µg</translation>
    </message>
    <message>
        <source>tablets</source>
        <translation>tabletas</translation>
    </message>
    <message>
        <source>injection</source>
        <translation>inyección</translation>
    </message>
    <message>
        <source>pump</source>
        <translation>bomba</translation>
    </message>
    <message>
        <source>taken in 24 h</source>
        <translation>tomado en 24 h</translation>
    </message>
    <message>
        <source>delivered in 24 h</source>
        <translation>administrado en 24 h</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>given, planned</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>once, at %1</source>
        <translation>una vez, t = %1</translation>
    </message>
    <message>
        <source>at %1, %2 of %3</source>
        <comment>time, number, how many</comment>
        <translation>t = %1, %2 de %3</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>aún nada</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>no drug</source>
        <translation>sin fármaco</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>route, dose</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>; %1: %2</source>
        <comment>taken in 24 h, how much</comment>
        <translation>; %1: %2</translation>
    </message>
</context>
<context>
    <name>SpineView</name>
    <message>
        <source>CSF : plasma</source>
        <translation>LCR : plasma</translation>
    </message>
    <message>
        <source>Catheter tip at %1, %2. Drag it to another vertebra.</source>
        <translation>Punta del catéter en %1, %2. Arrastrarla a otra vértebra.</translation>
    </message>
    <message>
        <source>Needle at %1, %2. Drag it to another vertebra.</source>
        <translation>Aguja en %1, %2. Arrastrarla a otra vértebra.</translation>
    </message>
    <message>
        <source>No therapy is shown.</source>
        <translation>No se muestra ninguna terapia.</translation>
    </message>
    <message>
        <source>at</source>
        <translation>en</translation>
    </message>
    <message>
        <source>catheter tip at</source>
        <translation>punta del catéter en</translation>
    </message>
    <message>
        <source>needle at</source>
        <translation>aguja en</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4</source>
        <comment>therapy, what, level, value</comment>
        <translation>%1: %2 %3, %4</translation>
    </message>
    <message>
        <source>in the long run</source>
        <comment>a ratio, not at the playhead</comment>
        <translation>a largo plazo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>route, when</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which therapy, of how many</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <comment>which therapies, of how many</comment>
        <translation>%1–%2 de %3</translation>
    </message>
    <message>
        <source>%1. Dose: %2.</source>
        <comment>what has the keyboard, dose</comment>
        <translation>%1. Dosis: %2.</translation>
    </message>
    <message>
        <source>At %1, %2</source>
        <comment>time, unit</comment>
        <translation>En t = %1, %2</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>curves after the first %1</source>
        <translation>las curvas después de las primeras %1</translation>
    </message>
    <message>
        <source>the name at the curve %1</source>
        <translation>el nombre junto a la curva %1</translation>
    </message>
    <message>
        <source>the charts: there is no room for them</source>
        <translation>los gráficos: no hay sitio para ellos</translation>
    </message>
    <message>
        <source>place and time of the numbers</source>
        <translation>lugar y hora de los números</translation>
    </message>
    <message>
        <source>the size of the number %1</source>
        <translation>el tamaño del número %1</translation>
    </message>
    <message>
        <source>spines after the first %1</source>
        <translation>las columnas después de las primeras %1</translation>
    </message>
    <message>
        <source>brain</source>
        <translation>cerebro</translation>
    </message>
    <message>
        <source>%1 (legs)</source>
        <translation>%1 (piernas)</translation>
    </message>
    <message>
        <source>%1 (arms)</source>
        <translation>%1 (brazos)</translation>
    </message>
    <message>
        <source>Blood plasma, ng/mL</source>
        <translation>Plasma, ng/mL</translation>
    </message>
    <message>
        <source>Spinal fluid at %1, ng/mL</source>
        <translation>LCR en %1, ng/mL</translation>
    </message>
    <message>
        <source>Fluid around the brain, ng/mL</source>
        <translation>LCR en torno al cerebro, ng/mL</translation>
    </message>
    <message>
        <source>%1: 1 normal, 5 rigid</source>
        <translation>%1: 1 normal, 5 rígido</translation>
    </message>
    <message>
        <source>times</source>
        <translation>veces</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>d</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>Talk to your neighbour. 2 min</source>
        <translation>Hable con su vecino. 2 min</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <source>low</source>
        <translation>bajo</translation>
    </message>
    <message>
        <source>Scene %1: %2 was %3 when this was prepared, is %4 now</source>
        <translation>Escena %1: %2 era %3 cuando se preparó, ahora es %4</translation>
    </message>
    <message>
        <source>the text: it is too long for this picture</source>
        <translation>el texto: es demasiado largo para esta imagen</translation>
    </message>
    <message>
        <source>the answers: they are too long for this picture</source>
        <translation>las respuestas: son demasiado largas para esta imagen</translation>
    </message>
    <message>
        <source>Our guess %1, the model %2</source>
        <translation>Nuestra idea %1, el modelo %2</translation>
    </message>
    <message>
        <source>Our guess</source>
        <translation>Nuestra idea</translation>
    </message>
    <message>
        <source>%1 mg tablet</source>
        <translation>tableta de %1 mg</translation>
    </message>
    <message>
        <source>%1 mg tablets a day</source>
        <translation>%1 mg al día, tabletas</translation>
    </message>
    <message>
        <source>%1 mg injection</source>
        <translation>inyección de %1 mg</translation>
    </message>
    <message>
        <source>%1 mg pump a day</source>
        <translation>%1 mg al día, bomba</translation>
    </message>
    <message>
        <source>the name of the mark %1</source>
        <translation>el nombre de la marca %1</translation>
    </message>
    <message>
        <source>Too much to read: %1 words, a hall takes in %2.</source>
        <translation>Demasiado que leer: %1 palabras; una sala asimila %2.</translation>
    </message>
    <message>
        <source>Not on the stage: %1</source>
        <translation>No está en la imagen de la sala: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answer, its number</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>90 of 100 people: %1 to %2</source>
        <translation>90 de 100 personas: de %1 a %2</translation>
    </message>
</context>
<context>
    <name>TakeAwayPage</name>
    <message>
        <source>%1: you %2, the run %3</source>
        <comment>a feature of a curve</comment>
        <translation>%1: usted %2, la simulación %3</translation>
    </message>
    <message>
        <source>Because %1</source>
        <translation>Porque %1</translation>
    </message>
    <message>
        <source>In your own words: %1</source>
        <translation>Con sus propias palabras: %1</translation>
    </message>
    <message>
        <source>What this model leaves out: %1</source>
        <translation>Lo que este modelo deja fuera: %1</translation>
    </message>
    <message>
        <source>The page could not be drawn.</source>
        <translation>No se pudo dibujar la página.</translation>
    </message>
</context>
<context>
    <name>Talks</name>
    <message>
        <source>There is nothing to present: it has no scene.</source>
        <translation>No hay nada que presentar: no tiene ninguna escena.</translation>
    </message>
</context>
<context>
    <name>Time</name>
    <message>
        <source>%1 d</source>
        <translation>%1 d</translation>
    </message>
    <message>
        <source>%1 d %2 h</source>
        <translation>%1 d %2 h</translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation>%1 h</translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>%1 d %2 h %3 min</source>
        <translation>%1 d %2 h %3 min</translation>
    </message>
    <message>
        <source>1 s = %1 d</source>
        <translation>1 s = %1 d</translation>
    </message>
    <message>
        <source>1 s = %1 h</source>
        <translation>1 s = %1 h</translation>
    </message>
    <message>
        <source>1 s = %1 min</source>
        <translation>1 s = %1 min</translation>
    </message>
</context>
<context>
    <name>TypedNumber</name>
    <message>
        <source>Write a number with a point or a comma before its decimals, and no sign between thousands.</source>
        <translation>Escriba un número con punto o coma antes de los decimales, y sin ningún signo entre los miles.</translation>
    </message>
    <message>
        <source>“%1” may be %2 or %3. Write one of these: no sign stands between thousands.</source>
        <translation>«%1» puede ser %2 o %3. Escriba uno de estos: entre los miles no va ningún signo.</translation>
    </message>
</context>
<context>
    <name>UnlockedControls</name>
    <message>
        <source>Bridge</source>
        <translation>Puente</translation>
    </message>
    <message>
        <source>After a refill of another strength the pump first gives what is left in its tubing at a rate that suits it.</source>
        <translation>Tras un relleno con otra concentración, la bomba da primero lo que queda en sus tubos a un ritmo adecuado.</translation>
    </message>
    <message>
        <source>Repaired at</source>
        <translation>Reparada a las</translation>
    </message>
    <message>
        <source>When the pump gives again what it is told.</source>
        <translation>Cuándo la bomba vuelve a dar lo programado.</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Dada a las</translation>
    </message>
    <message>
        <source>When it is injected.</source>
        <translation>Cuándo se inyecta.</translation>
    </message>
    <message>
        <source>At level</source>
        <translation>En el nivel</translation>
    </message>
    <message>
        <source>Where the needle reaches the canal.</source>
        <translation>Dónde llega la aguja al canal.</translation>
    </message>
    <message>
        <source>Catheter tip</source>
        <translation>Punta del catéter</translation>
    </message>
    <message>
        <source>Where the catheter ends.</source>
        <translation>Dónde termina el catéter.</translation>
    </message>
    <message>
        <source>Extra dose</source>
        <translation>Dosis extra</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>pass</source>
        <translation>pasa</translation>
    </message>
    <message>
        <source>by construction</source>
        <translation>por construcción</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>no juzgado</translation>
    </message>
    <message>
        <source>declared misfit</source>
        <translation>desajuste declarado</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>FALLA</translation>
    </message>
    <message>
        <source>FAIL, left its declared misfit</source>
        <translation>FALLA, dejó su desajuste declarado</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>de %1 a %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>al menos %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>como mucho %1</translation>
    </message>
    <message>
        <source>/day</source>
        <translation>/día</translation>
    </message>
    <message>
        <source>; </source>
        <translation>; </translation>
    </message>
    <message>
        <source>%1 targets, %2 parts: %3.</source>
        <translation>%1 objetivos, %2 partes: %3.</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>magnitud</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>observado</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>admitido</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>simulado</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>unidad</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>veredicto</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>ajustado</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>protocolo</translation>
    </message>
    <message>
        <source>for teaching, not for dosing a person</source>
        <translation>para enseñar, no para dosificar a una persona</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>Validación</translation>
    </message>
    <message>
        <source>In a minute: what the model gives beside what was observed in people. *Missed* and *tested* are the rows that say something; *fitted* ones
were chosen to match.</source>
        <translation>En un minuto: lo que da el modelo junto a lo que se observó en personas. Las filas *fallado* y *puesto a prueba* son las que dicen algo; las
*ajustadas* se eligieron para que coincidieran.</translation>
    </message>
    <message>
        <source>Written by `theca-cli validate --markdown docs/validation.md`; a test compares it with the program&apos;s present output.</source>
        <translation>Escrito por `theca-cli validate --markdown`.</translation>
    </message>
    <message>
        <source>The model is compared with published observations of people. Each is a fixed protocol in `resources/targets.json`, simulated
unchanged; every part has to be within its tolerance. Steady states and areas to infinity are exact, not long runs.</source>
        <translation>El modelo se compara con observaciones publicadas de personas. Cada una es un protocolo fijo de `resources/targets.json`, simulado sin
cambios; cada parte tiene que estar dentro de su tolerancia. Los equilibrios y las áreas hasta el infinito son exactos, no simulaciones largas.</translation>
    </message>
    <message>
        <source>**What a verdict means.** *Pass*: the number is within the tolerance, which is wide because people differ. *By construction*:
the model was given this number, so it proves nothing. *Declared misfit*: the number is known to be outside; it must stay within
5 % of its expected value, and any other value, even a better one, is a failure until it is explained. *Not judged*: no tolerance.</source>
        <translation>**Qué significa un veredicto.** *Pasa*: el número está dentro de la tolerancia, que es amplia porque las personas difieren. *Por construcción*:
al modelo se le dio este número, así que no prueba nada. *Desajuste declarado*: se sabe que el número queda fuera; tiene que seguir a menos
del 5 % de su valor esperado, y cualquier otro, aunque sea mejor, es un fallo hasta que se explique. *No juzgado*: sin tolerancia.</translation>
    </message>
    <message>
        <source>**What it does not mean.** Where *fitted* names a parameter, its value was chosen to match this same observation: a pass shows that the
choice works, not that anything was predicted. Where it names none, no number was chosen for it, but its authors knew it. Few
people were measured, most sources were read as abstracts, and no target shows that the model is right for one person.</source>
        <translation>**Qué no significa.** Donde *ajustado* nombra un parámetro, su valor se eligió para coincidir con esa misma observación: que pase muestra que la
elección funciona, no que se predijera algo. Donde no nombra ninguno, no se eligió ningún número para ella, pero los autores la conocían.
Se midió a pocas personas, la mayoría de las fuentes se leyeron como resúmenes, y ningún objetivo muestra que el modelo acierte con una persona.</translation>
    </message>
    <message>
        <source>- **%1, %2: %3.** Simulated %4, allowed %5.</source>
        <translation>- **%1, %2: %3.** Simulado %4, admitido %5.</translation>
    </message>
    <message>
        <source>- **%1, %2: %3.** Simulated %4, allowed %5, expected %6. %7</source>
        <translation>- **%1, %2: %3.** Simulado %4, admitido %5, esperado %6. %7</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Fallado</translation>
    </message>
    <message>
        <source>Tested: no number was chosen for it</source>
        <translation>Puesto a prueba: no se eligió ningún número para ello</translation>
    </message>
    <message>
        <source>Fitted: a number was chosen with it in view</source>
        <translation>Ajustado: se eligió un número teniéndolo a la vista</translation>
    </message>
    <message>
        <source>Put in, or not judged: shows nothing</source>
        <translation>Puesto, o no juzgado: no muestra nada</translation>
    </message>
    <message>
        <source>| | what | model | observed |</source>
        <translation>| | qué | modelo | observado |</translation>
    </message>
    <message>
        <source>Where it does not fit</source>
        <translation>Dónde no coincide</translation>
    </message>
    <message>
        <source>What the file of %1 says does not fit or is left out:</source>
        <translation>Lo que, según el archivo del fármaco (%1), no coincide o se deja fuera:</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>por niveles</translation>
    </message>
    <message>
        <source>one-pool</source>
        <translation>un compartimento</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambas</translation>
    </message>
    <message>
        <source>Observed: %1; %2 (%3). Tolerance: %4.</source>
        <translation>Observado: %1; %2 (%3). Tolerancia: %4.</translation>
    </message>
    <message>
        <source>Simulated: %1. Structure: %2.</source>
        <translation>Simulado: %1. Estructura: %2.</translation>
    </message>
    <message>
        <source>| part | observed | allowed | simulated | verdict | fitted |</source>
        <translation>| parte | observado | admitido | simulado | veredicto | ajustado |</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source> (read as %1)</source>
        <translation> (leído como %1)</translation>
    </message>
    <message>
        <source>**In short.** %1</source>
        <translation>**En breve.** %1</translation>
    </message>
    <message>
        <source>Every part</source>
        <translation>Todas las partes</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>steady</source>
        <translation>estable</translation>
    </message>
    <message>
        <source>rising since the start</source>
        <translation>sube desde el inicio</translation>
    </message>
    <message>
        <source>falling since the start</source>
        <translation>baja desde el inicio</translation>
    </message>
    <message>
        <source>rising since %1</source>
        <comment>a time</comment>
        <translation>sube desde %1</translation>
    </message>
    <message>
        <source>falling since %1</source>
        <comment>a time</comment>
        <translation>baja desde %1</translation>
    </message>
    <message>
        <source>the site holds %1, the fluid there %2</source>
        <translation>el sitio contiene %1, el LCR allí %2</translation>
    </message>
    <message>
        <source>%1 % of the %2 it goes towards</source>
        <translation>%1 % de los %2 hacia los que va</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>therapy, its value, what it does</comment>
        <translation>%1: %2, %3.</translation>
    </message>
    <message>
        <source>%1: %2, %3; %4.</source>
        <comment>therapy, its value, what it does, why</comment>
        <translation>%1: %2, %3; %4.</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>line %1 (%2)</source>
        <comment>number, reason</comment>
        <translation>línea %1 (%2)</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>numbers, count</comment>
        <translation>%1 y %2 más</translation>
    </message>
    <message>
        <source>lines %1 (%2)</source>
        <comment>numbers, reason</comment>
        <translation>líneas %1 (%2)</translation>
    </message>
</context>
<context>
    <name>theca::app::AxisPanel</name>
    <message>
        <source>Axis limits</source>
        <translation>Límites de ejes</translation>
    </message>
    <message>
        <source>Hide the axis limits; they stay.</source>
        <translation>Ocultar los límites de ejes; siguen valiendo.</translation>
    </message>
    <message>
        <source>Hide the axis limits</source>
        <translation>Ocultar los límites de ejes</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what an axis counts, its unit</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Type where the axis begins and ends; empty a box and it fits by itself.</source>
        <translation>Escribir dónde empieza y acaba el eje; con la casilla vacía se ajusta solo.</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1, desde</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1, hasta</translation>
    </message>
</context>
<context>
    <name>theca::app::BackRowView</name>
    <message>
        <source>The stage as the back row sees it</source>
        <translation>La imagen de la sala como la ve la última fila</translation>
    </message>
    <message>
        <source>Seen from %1 cm away, this is what the back row sees, %2 picture heights away.</source>
        <translation>Visto a %1 cm, es lo que ve la última fila, a %2 alturas de imagen.</translation>
    </message>
</context>
<context>
    <name>theca::app::Banner</name>
    <message>
        <source>Close this message.</source>
        <translation>Cerrar este mensaje.</translation>
    </message>
</context>
<context>
    <name>theca::app::BolusSection</name>
    <message>
        <source>Given at</source>
        <translation>Dada a las</translation>
    </message>
    <message>
        <source>When the pump gives this extra dose.</source>
        <translation>Cuándo da la bomba esta dosis extra.</translation>
    </message>
</context>
<context>
    <name>theca::app::BookmarkPanel</name>
    <message>
        <source>No bookmark yet.</source>
        <translation>Sin marcadores aún.</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Marks the time at which the playhead stands.</source>
        <translation>Marca el tiempo en el que está el cursor.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Takes this bookmark away.</source>
        <translation>Quita este marcador.</translation>
    </message>
    <message>
        <source>Moves the playhead there.</source>
        <translation>Lleva allí el cursor de tiempo.</translation>
    </message>
    <message>
        <source>What this moment is called.</source>
        <translation>Cómo se llama este momento.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Name of the bookmark at %1</source>
        <translation>Nombre del marcador de %1</translation>
    </message>
    <message>
        <source>Remove the bookmark at %1</source>
        <translation>Quitar el marcador de %1</translation>
    </message>
    <message>
        <source>Add one at %1</source>
        <translation>Añadir uno en %1</translation>
    </message>
</context>
<context>
    <name>theca::app::BrainPanel</name>
    <message>
        <source>Around the brain</source>
        <translation>Alrededor del cerebro</translation>
    </message>
    <message>
        <source>This run&apos;s fluid around the brain, beside published cases of too much drug.</source>
        <translation>El LCR alrededor del cerebro en esta simulación, junto a casos publicados de exceso de fármaco.</translation>
    </message>
    <message>
        <source>One pool has no fluid around the brain of its own. Level by level it has.</source>
        <translation>Con un compartimento no hay LCR propio alrededor del cerebro. Por niveles sí.</translation>
    </message>
    <message>
        <source>Highest level in this run:</source>
        <translation>Concentración máxima en esta simulación:</translation>
    </message>
    <message>
        <source>Published cases. The level is what this model and this patient give for what was given:</source>
        <translation>Casos publicados. La concentración es la que este modelo y este paciente dan para lo que se administró:</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>máxima %1</translation>
    </message>
    <message>
        <source>steady %1</source>
        <translation>en equilibrio %1</translation>
    </message>
    <message>
        <source>, %1 after %2 h</source>
        <translation>, %1 tras %2 h</translation>
    </message>
    <message>
        <source>No level that harms or sedates a person is known. Usual doses and overdoses overlap here, so this says nothing about safety.</source>
        <translation>No se conoce ninguna concentración que dañe o sede a una persona. Aquí se solapan dosis habituales y sobredosis, así que esto no dice nada sobre seguridad.</translation>
    </message>
    <message>
        <source>%1: %2. %3 (%4)</source>
        <comment>what was given, concentrations, what happened, source</comment>
        <translation>%1: %2. %3 (%4)</translation>
    </message>
</context>
<context>
    <name>theca::app::ChartSound</name>
    <message>
        <source>Curves are silent. “Audible curves” in the menu View lets them be heard.</source>
        <translation>Las curvas están en silencio. «Escuchar las curvas», en el menú Ver, permite oírlas.</translation>
    </message>
    <message>
        <source>There is no curve to be heard in this chart.</source>
        <translation>En este gráfico no hay ninguna curva que oír.</translation>
    </message>
    <message>
        <source>This computer has nothing to play sound with, or Theca was built without sound.</source>
        <translation>Este equipo no tiene con qué reproducir sonido, o Theca se compiló sin sonido.</translation>
    </message>
    <message>
        <source>At %1.</source>
        <comment>a time</comment>
        <translation>A las %1.</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a curve, its value</comment>
        <translation>%1: %2.</translation>
    </message>
</context>
<context>
    <name>theca::app::ChartStack</name>
    <message>
        <source>Chart: %1</source>
        <translation>Gráfico: %1</translation>
    </message>
    <message>
        <source>Beyond the axis: fit</source>
        <translation>Fuera del eje: ajustar</translation>
    </message>
    <message>
        <source>A curve goes beyond the axis, which stays as it was so that doses can be compared. This fits axes and colours to what there is now; so does a double-click in a chart.</source>
        <translation>Una curva sobresale del eje, que se queda como estaba para que las dosis puedan compararse. Esto ajusta ejes y colores a lo que hay ahora; también lo hace un doble clic en un gráfico.</translation>
    </message>
    <message>
        <source>Left and right move the crosshair, with Shift in fine steps; Page Up and Page Down go to events and observed points; P puts the playhead there, Space plays and pauses. Y says why a curve is where it is. L plays the curves as sound once that is switched on in the menu View, with Shift slowly; again, it stops there and tells the values. Plus and minus zoom, Ctrl with left and right moves, 0 shows everything and fits the axes. M sets a mark at the crosshair, or takes it away: the crosshair then also tells time, difference and ratio against it. With the mouse: a click puts the playhead there, with Shift the mark; the wheel zooms time, with Ctrl both axes (where the charts scroll, the wheel alone scrolls); drag to move; drag with Ctrl to zoom into a part; double-click to see everything.</source>
        <translation>Izquierda y derecha mueven la cruz, con Mayús en pasos finos; Re Pág y Av Pág van a los sucesos y a los puntos observados; P lleva allí el cursor de tiempo, Espacio reproduce y pausa. Y dice por qué una curva está donde está. L reproduce las curvas como sonido si está activado en el menú Ver, con Mayús despacio; otra vez, se detiene ahí y dice los valores. Más y menos acercan y alejan, Ctrl con izquierda y derecha desplaza, 0 muestra todo y ajusta los ejes. M pone una marca en la cruz, o la quita: la cruz dice entonces también tiempo, diferencia y cociente respecto a ella. Con el ratón: un clic lleva allí el cursor de tiempo, con Mayús la marca; la rueda acerca y aleja el tiempo, con Ctrl ambos ejes (donde los gráficos se desplazan, la rueda sola los desplaza); arrastrar para desplazar; arrastrar con Ctrl para acercar una parte; doble clic para verlo todo.</translation>
    </message>
</context>
<context>
    <name>theca::app::ChartTableModel</name>
    <message>
        <source>Time (days)</source>
        <translation>Tiempo (días)</translation>
    </message>
    <message>
        <source>Time (h)</source>
        <translation>Tiempo (h)</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>chart, therapy, unit</comment>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label, source</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1, low end</source>
        <comment>heading of a value</comment>
        <translation>%1, extremo bajo</translation>
    </message>
    <message>
        <source>%1, high end</source>
        <comment>heading of a value</comment>
        <translation>%1, extremo alto</translation>
    </message>
    <message>
        <source>%1: %2, percentile %3 of people (%4)</source>
        <comment>chart, therapy, percentile, unit</comment>
        <translation>%1: %2, percentil %3 de las personas (%4)</translation>
    </message>
</context>
<context>
    <name>theca::app::ChoiceButton</name>
    <message>
        <source>%1: right</source>
        <comment>an answer</comment>
        <translation>%1: correcta</translation>
    </message>
</context>
<context>
    <name>theca::app::ClaimsWindow</name>
    <message>
        <source>Holds</source>
        <translation>Cierto</translation>
    </message>
    <message>
        <source>Half true</source>
        <translation>Verdad a medias</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>Falso</translation>
    </message>
    <message>
        <source>Claims, checked</source>
        <translation>Afirmaciones, comprobadas</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>Afirmaciones</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>Lo que se sabe de ello</translation>
    </message>
    <message>
        <source>computed by this program&apos;s model</source>
        <translation>calculado por el modelo de este programa</translation>
    </message>
    <message>
        <source>Better said:</source>
        <translation>Mejor dicho:</translation>
    </message>
</context>
<context>
    <name>theca::app::CommandFinder</name>
    <message>
        <source>Find a command</source>
        <translation>Buscar un comando</translation>
    </message>
    <message>
        <source>Some of its words</source>
        <translation>Algunas de sus palabras</translation>
    </message>
    <message>
        <source>Some of the command&apos;s words</source>
        <translation>Algunas palabras del comando</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Comandos</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command, its keys</comment>
        <translation>%1 (%2)</translation>
    </message>
</context>
<context>
    <name>theca::app::CompareModel</name>
    <message>
        <source>Cmax</source>
        <translation>Cmáx</translation>
    </message>
    <message>
        <source>The highest concentration of the run.</source>
        <translation>La concentración más alta de la simulación.</translation>
    </message>
    <message>
        <source>tmax</source>
        <translation>tmáx</translation>
    </message>
    <message>
        <source>When the highest concentration is first reached.</source>
        <translation>Cuándo se alcanza por primera vez la concentración más alta.</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>The area under the curve from 0 to the end of the run.</source>
        <translation>El área bajo la curva desde 0 hasta el final de la simulación.</translation>
    </message>
    <message>
        <source>Cmin</source>
        <translation>Cmín</translation>
    </message>
    <message>
        <source>The lowest concentration in the last dosing interval, or in the last 24 hours.</source>
        <translation>La concentración más baja del último intervalo de dosificación, o de las últimas 24 horas.</translation>
    </message>
    <message>
        <source>Fluctuation</source>
        <translation>Fluctuación</translation>
    </message>
    <message>
        <source>Highest less lowest over the mean, in the last dosing interval or 24 hours.</source>
        <translation>La más alta menos la más baja, dividido por la media, en el último intervalo de dosificación o en 24 horas.</translation>
    </message>
    <message>
        <source>CSF : plasma</source>
        <translation>LCR : plasma</translation>
    </message>
    <message>
        <source>Above EC50</source>
        <translation>Supera EC50</translation>
    </message>
    <message>
        <source>How long the drug at its place of action is above half its full effect.</source>
        <translation>Cuánto tiempo está el fármaco, en su sitio de efecto, por encima de la mitad de su efecto máximo.</translation>
    </message>
    <message>
        <source>%1
A pinned run; type to change its name.</source>
        <translation>%1
Una simulación fijada; escribir para cambiar su nombre.</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Simulación</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a measure, its unit</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>How many times more drug the spinal fluid sees than the blood, in the long run.</source>
        <translation>Cuántas veces más fármaco recibe el LCR que la sangre, a largo plazo.</translation>
    </message>
</context>
<context>
    <name>theca::app::ComparePanel</name>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Where exposure is compared.</source>
        <translation>Dónde se compara la exposición.</translation>
    </message>
    <message>
        <source>Spinal fluid</source>
        <translation>LCR</translation>
    </message>
    <message>
        <source>Blood plasma</source>
        <translation>Plasma sanguíneo</translation>
    </message>
    <message>
        <source>a&amp;s</source>
        <translation>c&amp;omo</translation>
    </message>
    <message>
        <source>The numbers themselves, or against one run.</source>
        <translation>Los propios números, o frente a una simulación.</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>diferencias</translation>
    </message>
    <message>
        <source>ratios</source>
        <translation>cocientes</translation>
    </message>
    <message>
        <source>a&amp;gainst</source>
        <translation>f&amp;rente a</translation>
    </message>
    <message>
        <source>The run the others are held against.</source>
        <translation>La simulación con la que se comparan las demás.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the table, for a spreadsheet (Ctrl+C).</source>
        <translation>Copiar la tabla, para una hoja de cálculo (Ctrl+C).</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>Guardar …</translation>
    </message>
    <message>
        <source>Save the table as CSV.</source>
        <translation>Guardar la tabla como CSV.</translation>
    </message>
    <message>
        <source>Hide the comparison; the pins stay.</source>
        <translation>Ocultar la comparación; lo fijado queda.</translation>
    </message>
    <message>
        <source>Hide the comparison</source>
        <translation>Ocultar la comparación</translation>
    </message>
    <message>
        <source>Pin a run (Ctrl+K) to keep it here while you change it.</source>
        <translation>Fijar una simulación (Ctrl+K) para tenerla aquí mientras se cambia.</translation>
    </message>
    <message>
        <source>Runs side by side</source>
        <translation>Simulaciones lado a lado</translation>
    </message>
    <message>
        <source>One row a run. A pin&apos;s name can be typed over: F2 or double-click.</source>
        <translation>Una fila por simulación. El nombre de una fijada se puede reescribir: F2 o doble clic.</translation>
    </message>
    <message>
        <source>%1, %2 against %3</source>
        <comment>place, way of comparing, run</comment>
        <translation>%1, %2 frente a %3</translation>
    </message>
    <message>
        <source>&amp;in</source>
        <translation>e&amp;n</translation>
    </message>
</context>
<context>
    <name>theca::app::DataTable</name>
    <message>
        <source>The curves as numbers</source>
        <translation>Las curvas como números</translation>
    </message>
    <message>
        <source>One row a time, one column a curve, in the units of the charts.</source>
        <translation>Una fila por tiempo, una columna por curva, en las unidades de los gráficos.</translation>
    </message>
</context>
<context>
    <name>theca::app::DrawLayer</name>
    <message>
        <source>Draw here: %1</source>
        <translation>Dibujar aquí: %1</translation>
    </message>
    <message>
        <source>Up and down choose a flag, left and right move it, with Shift in fine steps; digits type its time, Delete takes it away. With mouse, pen or finger: a press places it.</source>
        <translation>Arriba y abajo eligen una bandera, izquierda y derecha la mueven, con Mayús en pasos finos; las cifras escriben su hora, Supr la quita. Con ratón, lápiz o dedo: una pulsación la coloca.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a flag stands for, its time</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>sin colocar</translation>
    </message>
    <message>
        <source>nothing drawn</source>
        <translation>nada dibujado</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, the value drawn there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Left and right move from knot to knot, up and down set its value, with Shift in fine steps; digits type it, Delete clears it. Space changes between two lines. L plays what is drawn as sound once that is switched on in the menu View, with Shift slowly. With mouse, pen or finger: draw; with Shift a straight piece.</source>
        <translation>Izquierda y derecha van de nudo en nudo, arriba y abajo fijan su valor, con Mayús en pasos finos; las cifras lo escriben, Supr lo borra. Espacio cambia entre dos líneas. L reproduce lo dibujado como sonido si está activado en el menú Ver, con Mayús despacio. Con ratón, lápiz o dedo: dibujar; con Mayús un tramo recto.</translation>
    </message>
</context>
<context>
    <name>theca::app::DrillPage</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>C&amp;omprobar</translation>
    </message>
    <message>
        <source>&amp;Another one</source>
        <translation>&amp;Otro caso</translation>
    </message>
    <message>
        <source>Check the &amp;order</source>
        <translation>Comprobar el o&amp;rden</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>¿Qué ha pasado?</translation>
    </message>
    <message>
        <source>What told you?</source>
        <translation>¿Qué lo ha delatado?</translation>
    </message>
    <message>
        <source>&amp;Back to the charts</source>
        <translation>&amp;Volver a los gráficos</translation>
    </message>
    <message>
        <source>**What first?**</source>
        <translation>**¿Qué primero?**</translation>
    </message>
    <message>
        <source>✓ In this order.</source>
        <translation>✓ En este orden.</translation>
    </message>
    <message>
        <source>In this order: %1.</source>
        <translation>En este orden: %1.</translation>
    </message>
</context>
<context>
    <name>theca::app::DrillSummary</name>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>&amp;Back to the charts</source>
        <translation>&amp;Volver a los gráficos</translation>
    </message>
    <message>
        <source>What these drills showed</source>
        <translation>Lo que mostraron estos casos</translation>
    </message>
</context>
<context>
    <name>theca::app::DrugNote</name>
    <message>
        <source>What this model leaves out</source>
        <translation>Lo que este modelo deja fuera</translation>
    </message>
</context>
<context>
    <name>theca::app::ExercisePage</name>
    <message>
        <source>Therapy</source>
        <translation>Terapia</translation>
    </message>
    <message>
        <source>Whose curves the goals are for.</source>
        <translation>A qué curvas se refieren las metas.</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>Añadir una meta</translation>
    </message>
    <message>
        <source>Draw one</source>
        <translation>Dibujar una</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Curve of the goal</source>
        <translation>Curva de la meta</translation>
    </message>
    <message>
        <source>Which curve has to stay within the limits.</source>
        <translation>Qué curva tiene que quedar dentro de los límites.</translation>
    </message>
    <message>
        <source>Number to solve for</source>
        <translation>Número que se busca</translation>
    </message>
    <message>
        <source>The one number of the plan that may change.</source>
        <translation>El único número del plan que puede cambiar.</translation>
    </message>
    <message>
        <source>Solve</source>
        <translation>Resolver</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>Usar este valor</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>Mínimo</translation>
    </message>
    <message>
        <source>The curve may not fall below this; empty: no such limit.</source>
        <translation>La curva no puede bajar de aquí; vacío: sin este límite.</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>The curve may not rise above this; empty: no such limit.</source>
        <translation>La curva no puede subir de aquí; vacío: sin este límite.</translation>
    </message>
    <message>
        <source>Goal from, h</source>
        <translation>Meta desde, h</translation>
    </message>
    <message>
        <source>When the goal begins.</source>
        <translation>Cuándo empieza la meta.</translation>
    </message>
    <message>
        <source>Goal until, h</source>
        <translation>Meta hasta, h</translation>
    </message>
    <message>
        <source>When the goal ends.</source>
        <translation>Cuándo termina la meta.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>An exercise: set a goal for a curve, see where the run leaves it, and solve for one number. It computes what this model needs. %1</source>
        <translation>Un ejercicio: poner una meta a una curva, ver dónde sale de ella la simulación y resolver un número. Calcula lo que necesita este modelo. %1</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>Metas</translation>
    </message>
    <message>
        <source>Each goal, and how the run keeps to it.</source>
        <translation>Cada meta y cómo la cumple la simulación.</translation>
    </message>
    <message>
        <source>A goal at what the curve reaches now, to be changed below.</source>
        <translation>Una meta en lo que la curva alcanza ahora; se cambia abajo.</translation>
    </message>
    <message>
        <source>Then drag over a chart; Escape ends it.</source>
        <translation>Después se arrastra sobre un gráfico; Escape lo termina.</translation>
    </message>
    <message>
        <source>Removes the goal chosen above.</source>
        <translation>Quita la meta elegida arriba.</translation>
    </message>
    <message>
        <source>Looks for the value of this number that keeps every goal.</source>
        <translation>Busca el valor de este número que cumple todas las metas.</translation>
    </message>
    <message>
        <source>Puts the value into the plan; Undo takes it back.</source>
        <translation>Lleva el valor al plan; Deshacer lo retira.</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Límites</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a goal, how it is kept</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>Buscando …</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Goals for curves, and the number that would keep them.</source>
        <translation>Metas para las curvas y el número que las cumpliría.</translation>
    </message>
    <message>
        <source>Goals an&amp;d an exercise</source>
        <translation>Metas &amp;y ejercicio</translation>
    </message>
</context>
<context>
    <name>theca::app::ExposureModel</name>
    <message>
        <source>CSF : plasma</source>
        <translation>LCR : plasma</translation>
    </message>
    <message>
        <source>Blood plasma</source>
        <translation>Plasma sanguíneo</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>Máxima</translation>
    </message>
    <message>
        <source>Cmax: the highest concentration of the run.</source>
        <translation>Cmáx: la concentración más alta de la simulación.</translation>
    </message>
    <message>
        <source>reached at, h</source>
        <translation>alcanzada a, h</translation>
    </message>
    <message>
        <source>tmax: when the highest concentration is first reached.</source>
        <translation>tmáx: cuándo se alcanza por primera vez la concentración más alta.</translation>
    </message>
    <message>
        <source>Cmin: the lowest concentration in the last dosing interval, or in the last 24 hours.</source>
        <translation>Cmín: la concentración más baja del último intervalo de dosificación, o de las últimas 24 horas.</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Average concentration: the area under the curve over the length of the run.</source>
        <translation>Concentración media: el área bajo la curva dividida por la duración de la simulación.</translation>
    </message>
    <message>
        <source>AUC, %1</source>
        <translation>AUC, %1</translation>
    </message>
    <message>
        <source>The area under the curve from 0 to the end of the run.</source>
        <translation>El área bajo la curva desde 0 hasta el final de la simulación.</translation>
    </message>
    <message>
        <source>Fluctuation, %</source>
        <translation>Fluctuación, %</translation>
    </message>
    <message>
        <source>Highest less lowest over the mean, in the last dosing interval or 24 hours.</source>
        <translation>La más alta menos la más baja, dividido por la media, en el último intervalo de dosificación o en 24 horas.</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>Efecto</translation>
    </message>
    <message>
        <source>Above EC50, h</source>
        <translation>Supera EC50, h</translation>
    </message>
    <message>
        <source>How long the drug at its place of action is above half its full effect.</source>
        <translation>Cuánto tiempo está el fármaco, en su sitio de efecto, por encima de la mitad de su efecto máximo.</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>%1 %2 : 1</source>
        <translation>%1 %2 : 1</translation>
    </message>
    <message>
        <source>%1 –</source>
        <translation>%1 –</translation>
    </message>
    <message>
        <source>Nine of ten of %1 virtual people lie between these two.</source>
        <translation>Nueve de cada diez de %1 personas virtuales están entre estos dos.</translation>
    </message>
    <message>
        <source>    5–95 %</source>
        <translation>    5–95 %</translation>
    </message>
    <message>
        <source>How many times more drug the spinal fluid sees than the blood, in the long run.</source>
        <translation>Cuántas veces más fármaco recibe el LCR que la sangre, a largo plazo.</translation>
    </message>
    <message>
        <source>Lowest at the end</source>
        <translation>Mínima al final</translation>
    </message>
    <message>
        <source>From %1 to %2. %3</source>
        <comment>time, time, what the figure is</comment>
        <translation>De %1 a %2. %3</translation>
    </message>
</context>
<context>
    <name>theca::app::ExposurePage</name>
    <message>
        <source>Exposure</source>
        <translation>Exposición</translation>
    </message>
    <message>
        <source>Exposure to the drug, by therapy.</source>
        <translation>Exposición al fármaco, por terapia.</translation>
    </message>
</context>
<context>
    <name>theca::app::ExposurePanel</name>
    <message>
        <source>E&amp;xposure</source>
        <translation>E&amp;xposición</translation>
    </message>
    <message>
        <source>Exposure to the drug, by therapy</source>
        <translation>Exposición al fármaco, por terapia</translation>
    </message>
    <message>
        <source>Exposure in numbers; each one says what it means.</source>
        <translation>La exposición en números; cada uno dice qué significa.</translation>
    </message>
</context>
<context>
    <name>theca::app::FaultSection</name>
    <message>
        <source>At</source>
        <translation>A las</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>When it goes wrong.</source>
        <translation>Cuándo falla.</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>When it is found and put right.</source>
        <translation>Cuándo se descubre y se arregla.</translation>
    </message>
    <message>
        <source>Out of the canal</source>
        <translation>Fuera del canal</translation>
    </message>
    <message>
        <source>The tip no longer lies in the spinal fluid: the drug goes into the tissue.</source>
        <translation>La punta ya no está en el LCR: el fármaco va al tejido.</translation>
    </message>
    <message>
        <source>Slipped to</source>
        <translation>Desplazada a</translation>
    </message>
    <message>
        <source>The vertebra at which the tip lies now.</source>
        <translation>La vértebra en la que está ahora la punta.</translation>
    </message>
</context>
<context>
    <name>theca::app::FeatureTable</name>
    <message>
        <source>%1: ✓ close</source>
        <comment>a feature of a curve</comment>
        <translation>%1: ✓ cerca</translation>
    </message>
    <message>
        <source>you %1</source>
        <comment>a number</comment>
        <translation>usted %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <comment>a number</comment>
        <translation>simulación %1</translation>
    </message>
</context>
<context>
    <name>theca::app::FileCommands</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
    <message>
        <source>Theca</source>
        <translation>Theca</translation>
    </message>
    <message>
        <source>Save the changes to this scenario?</source>
        <translation>¿Guardar los cambios de este escenario?</translation>
    </message>
    <message>
        <source>What you changed is lost if you do not save it.</source>
        <translation>Lo cambiado se pierde si no se guarda.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Seguir aquí</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>Guardar el escenario</translation>
    </message>
    <message>
        <source>Scenarios (*.theca)</source>
        <translation>Escenarios (*.theca)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>escenario</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>Guardar la comparación</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>¿Reemplazar el archivo?</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>%1: a file ends in %2.</source>
        <comment>file, endings</comment>
        <translation>%1: un archivo termina en %2.</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>Otro programa ha cambiado %1.</translation>
    </message>
    <message>
        <source>Saving here replaces what that program wrote. Another name keeps both.</source>
        <translation>Guardar aquí sustituye lo que escribió ese programa. Con otro nombre se conservan ambos.</translation>
    </message>
    <message>
        <source>Save under another name …</source>
        <translation>Guardar con otro nombre …</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>Sustituirlo</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <comment>the file</comment>
        <translation>Guardado en %1</translation>
    </message>
    <message>
        <source>Open a scenario, a lesson or your own points</source>
        <translation>Abrir un escenario, una lección o sus propios puntos</translation>
    </message>
    <message>
        <source>Scenarios, lessons and tables of points (%1);;All files (*)</source>
        <translation>Escenarios, lecciones y tablas de puntos (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Save a page to take home</source>
        <translation>Guardar una página para llevar</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>Páginas web (*.html)</translation>
    </message>
</context>
<context>
    <name>theca::app::HeatStrip</name>
    <message>
        <source>Levels over time</source>
        <translation>Niveles en el tiempo</translation>
    </message>
    <message>
        <source>One row a level, from the brain down to S2; time runs as in the charts. The arrow keys read level, time and value; Return or a click brings the playhead there.</source>
        <translation>Una fila por nivel, del cerebro a S2; el tiempo corre como en los gráficos. Las flechas leen nivel, tiempo y valor; Intro o un clic lleva allí el cursor de tiempo.</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>level, time</comment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level and time, value</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Along the spine: %1</source>
        <comment>therapy</comment>
        <translation>A lo largo de la columna: %1</translation>
    </message>
    <message>
        <source>Along the spine</source>
        <translation>A lo largo de la columna</translation>
    </message>
</context>
<context>
    <name>theca::app::HelpWindow</name>
    <message>
        <source>Theca: the manual</source>
        <translation>Theca: el manual</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>This manual is written in English only.</source>
        <translation>Este manual solo está escrito en inglés.</translation>
    </message>
</context>
<context>
    <name>theca::app::HistoryModel</name>
    <message>
        <source>Start: %1</source>
        <comment>the scenario&apos;s title</comment>
        <translation>Inicio: %1</translation>
    </message>
    <message>
        <source>Branch %1: %2</source>
        <comment>how far in, a step</comment>
        <translation>Rama %1: %2</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <comment>a step</comment>
        <translation>%1, se muestra ahora</translation>
    </message>
</context>
<context>
    <name>theca::app::HistoryPanel</name>
    <message>
        <source>Every step, also those you went back from. A click goes there.</source>
        <translation>Todos los pasos, también los deshechos. Un clic lleva allí.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <source>Up and down choose a step, Return goes there.</source>
        <translation>Arriba y abajo eligen un paso, Intro lleva allí.</translation>
    </message>
    <message>
        <source>Every step, to go back to.</source>
        <translation>Todos los pasos, para volver a ellos.</translation>
    </message>
</context>
<context>
    <name>theca::app::ImportPanel</name>
    <message>
        <source>The first rows of the table</source>
        <translation>Las primeras filas de la tabla</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>Su&amp;jeto</translation>
    </message>
    <message>
        <source>What your points are called in the chart.</source>
        <translation>Cómo se llaman estos puntos en el gráfico.</translation>
    </message>
    <message>
        <source>What was measured.</source>
        <translation>Qué se midió.</translation>
    </message>
    <message>
        <source>The unit of your values.</source>
        <translation>La unidad de los valores.</translation>
    </message>
    <message>
        <source>The unit of your times.</source>
        <translation>La unidad de los tiempos.</translation>
    </message>
    <message>
        <source>The sign before the decimals. The other one may set thousands apart.</source>
        <translation>El signo antes de los decimales. El otro puede separar los miles.</translation>
    </message>
    <message>
        <source>Whose points are taken.</source>
        <translation>De quién se toman los puntos.</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>elegir …</translation>
    </message>
    <message>
        <source>point: 1,000 is a thousand</source>
        <translation>punto: 1,000 es mil</translation>
    </message>
    <message>
        <source>comma: 1,000 is one</source>
        <translation>coma: 1,000 es uno</translation>
    </message>
    <message>
        <source>both</source>
        <translation>ambos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Points from %1</source>
        <comment>file</comment>
        <translation>Puntos de %1</translation>
    </message>
    <message>
        <source>not used</source>
        <comment>a column of a table</comment>
        <translation>no se usa</translation>
    </message>
    <message>
        <source>time</source>
        <translation>tiempo</translation>
    </message>
    <message>
        <source>value</source>
        <translation>valor</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>sujeto</translation>
    </message>
    <message>
        <source>What the column “%1” is</source>
        <translation>Qué es la columna «%1»</translation>
    </message>
    <message>
        <source>Blood plasma</source>
        <translation>Plasma sanguíneo</translation>
    </message>
    <message>
        <source>Spinal fluid at %1</source>
        <translation>LCR en %1</translation>
    </message>
    <message>
        <source>Fluid around the brain</source>
        <translation>LCR alrededor del cerebro</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>points</source>
        <translation>puntos</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>Nom&amp;bre</translation>
    </message>
    <message>
        <source>Sho&amp;w with</source>
        <translation>J&amp;unto a</translation>
    </message>
    <message>
        <source>Values in</source>
        <translation>Valores en</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>Tiempos en</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>Signo decimal</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Add one point</source>
        <translation>Añadir un punto</translation>
    </message>
    <message>
        <source>Add %1 points</source>
        <translation>Añadir %1 puntos</translation>
    </message>
</context>
<context>
    <name>theca::app::InjectionSection</name>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>The vertebra the needle goes in at; the drug spreads around it at once.</source>
        <translation>La vértebra por la que entra la aguja; el fármaco se reparte enseguida a su alrededor.</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>Dada a las</translation>
    </message>
    <message>
        <source>When the injection is given.</source>
        <translation>Cuándo se da la inyección.</translation>
    </message>
</context>
<context>
    <name>theca::app::JournalKeeper</name>
    <message>
        <source>The changes you do not save are not kept in a journal: %1</source>
        <translation>Los cambios sin guardar no quedan en el diario de recuperación: %1</translation>
    </message>
</context>
<context>
    <name>theca::app::LearnCommands</name>
    <message>
        <source>Leave the lesson</source>
        <translation>Salir de la lección</translation>
    </message>
    <message>
        <source>The lesson is kept where it is. What would you like to see now?</source>
        <translation>La lección se guarda donde está. ¿Qué quiere ver ahora?</translation>
    </message>
    <message>
        <source>What was &amp;open before</source>
        <translation>Lo que estaba &amp;abierto antes</translation>
    </message>
    <message>
        <source>Keep &amp;exploring this run</source>
        <translation>Seguir &amp;explorando esta simulación</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>&amp;Quedarse aquí</translation>
    </message>
    <message>
        <source>Your answers can be kept as a table on this computer, %1. No name is kept and nothing is sent anywhere. Choose a code (letters, digits, - and _); leave it empty to keep nothing.</source>
        <translation>Sus respuestas pueden guardarse como tabla en este ordenador, %1. No se guarda ningún nombre y no se envía nada. Elija un código (letras, cifras, - y _); déjelo vacío para no guardar nada.</translation>
    </message>
    <message>
        <source>My answers</source>
        <translation>Mis respuestas</translation>
    </message>
    <message>
        <source>The code is not taken: allowed are up to 20 letters, digits, - and _.</source>
        <translation>El código no se acepta: se permiten hasta 20 letras, cifras, - y _.</translation>
    </message>
    <message>
        <source>Your answers are kept as %1.</source>
        <translation>Sus respuestas se guardan como %1.</translation>
    </message>
    <message>
        <source>Your answers are not kept.</source>
        <translation>Sus respuestas no se guardan.</translation>
    </message>
    <message>
        <source>You were in the lesson “%1”.</source>
        <translation>Estaba en la lección «%1».</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>&amp;Continuar</translation>
    </message>
    <message>
        <source>N&amp;ot now</source>
        <translation>&amp;Ahora no</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>¿Es su primera vez?</translation>
    </message>
    <message numerus="yes">
        <source>Lesson &amp;1: %n minute(s)</source>
        <translation>
            <numerusform>Lección &amp;1: %n minuto</numerusform>
            <numerusform>Lección &amp;1: %n minutos</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k around</source>
        <translation>&amp;Mirar sin guía</translation>
    </message>
    <message>
        <source>New lesson from this run</source>
        <translation>Nueva lección con esta simulación</translation>
    </message>
    <message>
        <source>Lessons (*.theca)</source>
        <translation>Lecciones (*.theca)</translation>
    </message>
    <message>
        <source>Switch on a therapy first: a lesson begins with its curve.</source>
        <translation>Active primero una terapia: una lección empieza con su curva.</translation>
    </message>
    <message>
        <source>Saved to %1. Change it in a text editor: it is read again whenever it is saved.</source>
        <translation>Guardado en %1. Cámbielo en un editor de texto: se vuelve a leer cada vez que se guarda.</translation>
    </message>
    <message>
        <source>Here.</source>
        <translation>Aquí.</translation>
    </message>
    <message>
        <source>There is none in this run.</source>
        <translation>No lo hay en esta simulación.</translation>
    </message>
    <message>
        <source>That was the tour. What was open is as it was; lessons begin with F2.</source>
        <translation>Esa fue la vuelta. Lo que estaba abierto sigue igual; las lecciones empiezan con F2.</translation>
    </message>
    <message>
        <source>The tour is in the menu Learn.</source>
        <translation>La vuelta está en el menú Aprender.</translation>
    </message>
    <message>
        <source>Show me round: half a &amp;minute</source>
        <translation>Vuelta &amp;guiada: medio minuto</translation>
    </message>
    <message>
        <source>You were in the questions before the lessons.</source>
        <translation>Estaba en las preguntas de antes de las lecciones.</translation>
    </message>
    <message>
        <source>You were in the questions after the lessons.</source>
        <translation>Estaba en las preguntas de después de las lecciones.</translation>
    </message>
</context>
<context>
    <name>theca::app::LegendBar</name>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
</context>
<context>
    <name>theca::app::LessonList</name>
    <message>
        <source>&amp;Start</source>
        <translation>E&amp;mpezar</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>Lecciones</translation>
    </message>
    <message>
        <source>&amp;Back to the charts</source>
        <translation>&amp;Volver a los gráficos</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>number and title of a lesson</comment>
        <translation>%1. %2</translation>
    </message>
    <message>
        <source>%1 ✓</source>
        <comment>a lesson that was finished</comment>
        <translation>%1 ✓</translation>
    </message>
    <message>
        <source>%1, finished</source>
        <comment>a lesson</comment>
        <translation>%1, terminada</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s). You predict first, then see; nothing is marked.</source>
        <translation>
            <numerusform>Cerca de %n minuto. Primero se predice, luego se ve; no hay nota.</numerusform>
            <numerusform>Cerca de %n minutos. Primero se predice, luego se ve; no hay nota.</numerusform>
        </translation>
    </message>
    <message>
        <source>A talk, alone: %1</source>
        <comment>title of a talk</comment>
        <translation>Una charla, a solas: %1</translation>
    </message>
    <message>
        <source>From the &amp;start</source>
        <translation>Desde el &amp;principio</translation>
    </message>
    <message>
        <source>&amp;Go on at step %1 of %2</source>
        <translation>&amp;Seguir en el paso %1 de %2</translation>
    </message>
</context>
<context>
    <name>theca::app::LessonPlayer</name>
    <message>
        <source>A hint is offered now.</source>
        <translation>Ahora se ofrece una pista.</translation>
    </message>
    <message>
        <source>Goal reached.</source>
        <translation>Objetivo alcanzado.</translation>
    </message>
</context>
<context>
    <name>theca::app::LessonTime</name>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Play or pause (F5).</source>
        <translation>Reproducir o pausar (F5).</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausa</translation>
    </message>
</context>
<context>
    <name>theca::app::LessonView</name>
    <message>
        <source>The spine is held back until you run it.</source>
        <translation>La columna se muestra cuando se calcula.</translation>
    </message>
    <message>
        <source>Lesson %1 of %2</source>
        <translation>Lección %1 de %2</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>Guardar esta página</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Guardado: %1</translation>
    </message>
    <message>
        <source>The spine comes with its curves.</source>
        <translation>La columna aparece con sus curvas.</translation>
    </message>
</context>
<context>
    <name>theca::app::LevelControl</name>
    <message>
        <source>%1, slider</source>
        <translation>%1, deslizador</translation>
    </message>
</context>
<context>
    <name>theca::app::MainWindow</name>
    <message>
        <source>%1[*] – Theca</source>
        <translation>%1[*] – Theca</translation>
    </message>
    <message>
        <source>%1 – Theca</source>
        <translation>%1 – Theca</translation>
    </message>
</context>
<context>
    <name>theca::app::NotesPanel</name>
    <message>
        <source>What to look at</source>
        <translation>Qué observar</translation>
    </message>
    <message>
        <source>What the author of this scenario wrote about it.</source>
        <translation>Lo que el autor de este escenario escribió sobre él.</translation>
    </message>
</context>
<context>
    <name>theca::app::NoticeBar</name>
    <message>
        <source>For teaching, not for dosing a person.</source>
        <translation>Para enseñar, no para dosificar a una persona.</translation>
    </message>
    <message>
        <source>How many times more drug the spinal fluid sees than the blood, in the long run: once a pump is steady, or all that was given is gone.</source>
        <translation>Cuántas veces más fármaco recibe el LCR que la sangre, a largo plazo: con la bomba en equilibrio, o cuando ya no queda nada de lo dado.</translation>
    </message>
    <message>
        <source>CSF : plasma in the long run   %1</source>
        <translation>LCR : plasma a largo plazo   %1</translation>
    </message>
    <message>
        <source>computing …</source>
        <translation>calculando …</translation>
    </message>
</context>
<context>
    <name>theca::app::NumberAnswer</name>
    <message>
        <source>&amp;Check it</source>
        <translation>C&amp;omprobar</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Your answer, %1</source>
        <comment>a unit</comment>
        <translation>Su respuesta, %1</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>Su respuesta</translation>
    </message>
</context>
<context>
    <name>theca::app::NumberControl</name>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1, deslizador</translation>
    </message>
    <message>
        <source>Allowed: whole numbers from %1 to %2.</source>
        <translation>Se admiten números enteros de %1 a %2.</translation>
    </message>
    <message>
        <source>Allowed: more than %1, up to %2.</source>
        <translation>Se admite más de %1, hasta %2.</translation>
    </message>
    <message>
        <source>Allowed: %1 to %2.</source>
        <translation>Se admite de %1 a %2.</translation>
    </message>
    <message>
        <source>?</source>
        <comment>where a number comes from</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>Where does this number come from?</source>
        <translation>¿De dónde viene este número?</translation>
    </message>
    <message>
        <source>%1: where does this number come from?</source>
        <translation>%1: ¿de dónde viene este número?</translation>
    </message>
</context>
<context>
    <name>theca::app::NumberRow</name>
    <message>
        <source>Half of it: %1</source>
        <translation>La mitad: %1</translation>
    </message>
    <message>
        <source>Twice: %1</source>
        <translation>El doble: %1</translation>
    </message>
    <message>
        <source>Back to the file&apos;s number: %1</source>
        <translation>Volver al número del archivo: %1</translation>
    </message>
    <message>
        <source>Where this number comes from, and what would change if it were wrong.</source>
        <translation>De dónde viene este número y qué cambiaría si fuera erróneo.</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1, %2, %3, %4</translation>
    </message>
    <message>
        <source>Back to the number of the file.</source>
        <translation>Volver al número del archivo.</translation>
    </message>
    <message>
        <source>See what this would change. A scenario cannot say this number, so nothing is changed.</source>
        <translation>Ver qué cambiaría. Un escenario no puede indicar este número, así que no se cambia nada.</translation>
    </message>
    <message>
        <source>Run the model with this number changed. Undo brings it back.</source>
        <translation>Simular con este número cambiado. Deshacer lo devuelve.</translation>
    </message>
</context>
<context>
    <name>theca::app::NumberTask</name>
    <message>
        <source>What you expect.</source>
        <translation>Lo que usted espera.</translation>
    </message>
</context>
<context>
    <name>theca::app::NumbersPanel</name>
    <message>
        <source>Where does this number come from? Open one to see. ½ and 2 tell what would change if it were wrong.</source>
        <translation>¿De dónde viene este número? Abrir uno para verlo. ½ y 2 dicen qué cambiaría si fuera erróneo.</translation>
    </message>
    <message>
        <source>Heights of the 26 levels</source>
        <translation>Alturas de los 26 niveles</translation>
    </message>
    <message>
        <source>Volumes of the 26 levels</source>
        <translation>Volúmenes de los 26 niveles</translation>
    </message>
    <message>
        <source>The levels only share out the canal&apos;s length and its fluid; half or twice of all of them changes nothing.</source>
        <translation>Los niveles solo reparten la longitud del canal y su LCR; la mitad o el doble de todos no cambia nada.</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>Números</translation>
    </message>
    <message>
        <source>Where every number of the model comes from.</source>
        <translation>De dónde viene cada número del modelo.</translation>
    </message>
    <message>
        <source>Where does this number come &amp;from?</source>
        <translation>¿De dónde v&amp;iene este número?</translation>
    </message>
    <message>
        <source>Tablets also act from the blood</source>
        <translation>Las tabletas actúan desde la sangre</translation>
    </message>
    <message>
        <source>An assumption, hatched in the chart: how strongly is taken from one trial, where they act is not known. Off: only what reaches the spinal fluid acts.</source>
        <translation>Un supuesto, rayado en el gráfico: cuánto se tomó de un ensayo; no se sabe dónde actúan las tabletas. Apagado: solo actúa lo que llega al LCR.</translation>
    </message>
</context>
<context>
    <name>theca::app::OralSection</name>
    <message>
        <source>First dose at</source>
        <translation>1.ª dosis a las</translation>
    </message>
    <message>
        <source>When the first tablet is taken.</source>
        <translation>Cuándo se toma la primera tableta.</translation>
    </message>
    <message>
        <source>Missed: dose %1.</source>
        <translation>Olvidos: dosis %1.</translation>
    </message>
    <message>
        <source>Taken twice: dose %1.</source>
        <translation>Doble toma: dosis %1.</translation>
    </message>
</context>
<context>
    <name>theca::app::OrderList</name>
    <message>
        <source>Put in order</source>
        <translation>Poner en orden</translation>
    </message>
    <message>
        <source>Drag an entry, or move it with Ctrl and the up and down keys.</source>
        <translation>Arrastrar una entrada, o moverla con Ctrl y las teclas arriba y abajo.</translation>
    </message>
    <message>
        <source>%1. %2</source>
        <comment>place in an order, what stands there</comment>
        <translation>%1. %2</translation>
    </message>
</context>
<context>
    <name>theca::app::Overview</name>
    <message>
        <source>All scenes</source>
        <translation>Todas las escenas</translation>
    </message>
</context>
<context>
    <name>theca::app::PatientBolusSection</name>
    <message>
        <source>Asked for at, hours</source>
        <translation>Pedidas a las, horas</translation>
    </message>
    <message>
        <source>When the patient asks for a dose: hours from the start, with spaces between them.</source>
        <translation>Cuándo pide el paciente una dosis: horas desde el inicio, separadas por espacios.</translation>
    </message>
    <message>
        <source>Asked for at, h</source>
        <translation>Pedidas a las, h</translation>
    </message>
    <message>
        <source>%1 is no time of a run; allowed are 0 to %2 h.</source>
        <translation>%1 no es un tiempo de la simulación; se permite de 0 a %2 h.</translation>
    </message>
    <message>
        <source>At most %1 times can be asked for.</source>
        <translation>Se puede pedir como máximo %1 veces.</translation>
    </message>
</context>
<context>
    <name>theca::app::PatientPanel</name>
    <message>
        <source>Becomes tolerant</source>
        <translation>Se hace tolerante</translation>
    </message>
    <message>
        <source>Over weeks the same amount of drug does less.</source>
        <translation>En semanas, la misma cantidad de fármaco hace menos.</translation>
    </message>
    <message>
        <source>Patient and time</source>
        <translation>Paciente y tiempo</translation>
    </message>
    <message>
        <source>Kidneys, spinal fluid, muscle tone before treatment, and how long the run lasts.</source>
        <translation>Riñones, LCR, tono muscular antes del tratamiento y duración de la simulación.</translation>
    </message>
</context>
<context>
    <name>theca::app::PausePanel</name>
    <message>
        <source>Pause when</source>
        <translation>Pausar cuando</translation>
    </message>
    <message>
        <source>falls below</source>
        <translation>baje de</translation>
    </message>
    <message>
        <source>rises above</source>
        <translation>suba de</translation>
    </message>
    <message>
        <source>Playing stops at the very moment this happens.</source>
        <translation>La reproducción se detiene en el momento exacto en que ocurre.</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>Terapia</translation>
    </message>
    <message>
        <source>Whose curve is watched.</source>
        <translation>De quién es la curva que se vigila.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What is watched: a place in the body, or an effect.</source>
        <translation>Qué se vigila: un lugar del cuerpo, o un efecto.</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>Sentido</translation>
    </message>
    <message>
        <source>Whether the curve has to fall or to rise through the value.</source>
        <translation>Si la curva tiene que pasar por el valor al bajar o al subir.</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>The value the curve has to pass, in the unit beside it.</source>
        <translation>El valor por el que tiene que pasar la curva, en la unidad de al lado.</translation>
    </message>
    <message>
        <source>The value has to be above 0.</source>
        <translation>El valor tiene que ser mayor que 0.</translation>
    </message>
</context>
<context>
    <name>theca::app::PeoplePanel</name>
    <message>
        <source>Draw</source>
        <translation>Sorteo</translation>
    </message>
    <message>
        <source>Which people are drawn: the same number brings the same people back.</source>
        <translation>Qué personas se sortean: el mismo número trae a las mismas personas.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <source>People differ: bands show how much the curves do.</source>
        <translation>Las personas difieren: las bandas muestran cuánto difieren las curvas.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>How many virtual people the bands are made of.</source>
        <translation>De cuántas personas virtuales se hacen las bandas.</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>Cuántas</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>publicadas</translation>
    </message>
    <message>
        <source>low mixing</source>
        <translation>poca mezcla</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>amplias</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Each curve is one person: the one whose numbers stand in the middle.</source>
        <translation>Cada curva es una persona: aquella cuyos números están en el medio.</translation>
    </message>
    <message>
        <source>Half of the people lie in the stronger band, nine of ten in the whole band. The thin line is their median. These people are drawn by chance, not measured.</source>
        <translation>La mitad de las personas está en la banda más intensa; nueve de cada diez, en la banda entera. La línea fina es su mediana. Estas personas se sortean al azar, no se midieron.</translation>
    </message>
    <message>
        <source>uniform mixing</source>
        <translation>mezcla uniforme</translation>
    </message>
    <message>
        <source>Low mixing: the spinal fluid mixes a tenth as much, as in pigs that lay still; the one study in people found a steep fall, too. Wide: blood levels differ as much as in the study with the widest spread. Uniform mixing: the fluid mixes alike from end to end, with the numbers of this program&apos;s first model.</source>
        <translation>Poca mezcla: el LCR se mezcla una décima parte, como en cerdos que yacían quietos; el único estudio en personas también halló una caída empinada. Amplias: los niveles en sangre difieren tanto como en el estudio con mayor dispersión. Mezcla uniforme: el líquido se mezcla igual de un extremo al otro, con los números del primer modelo de este programa.</translation>
    </message>
</context>
<context>
    <name>theca::app::PinBar</name>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Another colour and dash for the chosen pin.</source>
        <translation>Otro color y otro trazo para la simulación fijada elegida.</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move the chosen pin up.</source>
        <translation>Subir la simulación fijada elegida.</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Move the chosen pin down.</source>
        <translation>Bajar la simulación fijada elegida.</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Make the chosen pin the therapy to work with; undo brings the others back.</source>
        <translation>Trabajar con la simulación fijada elegida; deshacer devuelve las otras.</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Take the chosen pin away.</source>
        <translation>Quitar la simulación fijada elegida.</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>Violeta</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>Turquesa</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>Ocre</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>Rosa</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>Oliva</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>Ladrillo</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
</context>
<context>
    <name>theca::app::PointsCommands</name>
    <message>
        <source>Add your own points</source>
        <translation>Añadir puntos propios</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a set of points, what was measured</comment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Tables of points (%1);;All files (*)</source>
        <translation>Tablas de puntos (%1);;Todos los archivos (*)</translation>
    </message>
</context>
<context>
    <name>theca::app::PresentCommands</name>
    <message>
        <source>&amp;What is shown</source>
        <translation>Lo que se &amp;muestra</translation>
    </message>
    <message>
        <source>The talk of &amp;ten minutes</source>
        <translation>La charla de &amp;diez minutos</translation>
    </message>
    <message>
        <source>A &amp;lesson&apos;s file …</source>
        <translation>Un archivo de &amp;lección …</translation>
    </message>
    <message>
        <source>There is nothing to present: every therapy is hidden.</source>
        <translation>No hay nada que presentar: todas las terapias están ocultas.</translation>
    </message>
    <message>
        <source>Present a lesson</source>
        <translation>Presentar una lección</translation>
    </message>
    <message>
        <source>Lessons (*.theca);;All files (*)</source>
        <translation>Lecciones (*.theca);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>&amp;Add what is shown to your talk</source>
        <translation>&amp;Añadir lo que se muestra a su charla</translation>
    </message>
    <message>
        <source>&amp;Your talk …</source>
        <translation>&amp;Su charla …</translation>
    </message>
    <message>
        <source>There is nothing to show: every therapy is hidden.</source>
        <translation>No hay nada que mostrar: todas las terapias están ocultas.</translation>
    </message>
    <message>
        <source>Scene %1 of your talk.</source>
        <translation>Escena %1 de su charla.</translation>
    </message>
    <message>
        <source>Your talk</source>
        <translation>Su charla</translation>
    </message>
    <message>
        <source>Save your talk?</source>
        <translation>¿Guardar su charla?</translation>
    </message>
    <message>
        <source>What you made is lost if you do not save it.</source>
        <translation>Lo que hizo se pierde si no lo guarda.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>No guardar</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>Quedarse aquí</translation>
    </message>
</context>
<context>
    <name>theca::app::PresentConsole</name>
    <message>
        <source>Present: %1</source>
        <translation>Presentar: %1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>The stage now</source>
        <translation>La sala ahora</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>El paso siguiente</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>Escenas</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, title of a scene</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Frozen: the hall sees an earlier picture. F shows it the present one.</source>
        <translation>Congelado: la sala ve una imagen anterior. F le muestra la actual.</translation>
    </message>
    <message>
        <source>Black: the next key only returns.</source>
        <translation>Negro: la tecla siguiente solo vuelve.</translation>
    </message>
    <message>
        <source>White: the next key only returns.</source>
        <translation>Blanco: la tecla siguiente solo vuelve.</translation>
    </message>
    <message>
        <source>End: this is the last picture.</source>
        <translation>Fin: es la última imagen.</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>elapsed, planned</comment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>time, ahead or behind</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>keys, what they do</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Ctrl+L unlocks what this scene leaves to you.</source>
        <translation>Ctrl+L desbloquea lo que esta escena le deja a usted.</translation>
    </message>
    <message>
        <source>Pen: draw in the chart here. Ctrl+Z takes a stroke back, E all, D ends.</source>
        <translation>Lápiz: dibuje aquí en el gráfico. Ctrl+Z quita un trazo, E todos, D termina.</translation>
    </message>
    <message>
        <source>Laser dot: point here. L ends.</source>
        <translation>Punto láser: señale aquí. L termina.</translation>
    </message>
    <message>
        <source>Spotlight: point here; [ and ] change its size. S ends.</source>
        <translation>Foco: señale aquí; [ y ] cambian su tamaño. S termina.</translation>
    </message>
    <message>
        <source>Magnifier: point here. Z ends.</source>
        <translation>Lupa: señale aquí. Z termina.</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>En la imagen de la sala</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Paso siguiente</translation>
    </message>
</context>
<context>
    <name>theca::app::PresentPlayer</name>
    <message>
        <source>This is the end of the talk.</source>
        <translation>Es el final de la charla.</translation>
    </message>
    <message>
        <source>There is no scene %1: there are %2.</source>
        <translation>No hay escena %1: hay %2.</translation>
    </message>
    <message>
        <source>Freezing needs a second screen.</source>
        <translation>Para congelar hace falta una segunda pantalla.</translation>
    </message>
    <message>
        <source>Press Esc once more to end.</source>
        <translation>Pulse Esc otra vez para terminar.</translation>
    </message>
    <message>
        <source>Three guesses are drawn. Ctrl+Z takes one back, E all.</source>
        <translation>Hay tres trazos. Ctrl+Z quita uno, E todos.</translation>
    </message>
</context>
<context>
    <name>theca::app::PresentSession</name>
    <message>
        <source>There is a new screen, %1. Press X to put the stage on it.</source>
        <translation>Hay una pantalla nueva, %1. Pulse X para poner en ella la imagen de la sala.</translation>
    </message>
    <message>
        <source>A screen is gone. The stage is on %1 now.</source>
        <translation>Falta una pantalla. La imagen de la sala está ahora en %1.</translation>
    </message>
    <message>
        <source>The stage is on the wrong screen. Press Super+Shift+← or →, or swap screens with X.</source>
        <translation>La imagen de la sala está en la pantalla equivocada. Pulse Súper+Mayús+← o →, o intercambie las pantallas con X.</translation>
    </message>
    <message>
        <source>The audience will see this.</source>
        <translation>El público verá esto.</translation>
    </message>
    <message>
        <source>A talk is being given</source>
        <translation>Se está dando una charla</translation>
    </message>
</context>
<context>
    <name>theca::app::ProfileBoard</name>
    <message>
        <source>Draw the levels here</source>
        <translation>Dibujar los niveles aquí</translation>
    </message>
    <message>
        <source>Up and down choose a level, left and right set its value, with Shift in fine steps; Delete clears it. With mouse, pen or finger: pass over the levels.</source>
        <translation>Arriba y abajo eligen un nivel, izquierda y derecha fijan su valor, con Mayús en pasos finos; Supr lo borra. Con ratón, lápiz o dedo: pasar sobre los niveles.</translation>
    </message>
    <message>
        <source>brain</source>
        <translation>cerebro</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a level, the value drawn there</comment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>nothing drawn</source>
        <translation>nada dibujado</translation>
    </message>
    <message>
        <source>Spinal fluid, ng/mL: your levels</source>
        <translation>LCR, ng/mL: sus niveles</translation>
    </message>
</context>
<context>
    <name>theca::app::PumpSection</name>
    <message>
        <source>Catheter tip</source>
        <translation>Punta del catéter</translation>
    </message>
    <message>
        <source>The vertebra at which the catheter ends: where the drug comes out.</source>
        <translation>La vértebra en la que acaba el catéter: por donde sale el fármaco.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>How much is in the pump, how long the catheter is, and whether it was filled first.</source>
        <translation>Cuánto hay en la bomba, qué longitud tiene el catéter y si se llenó antes.</translation>
    </message>
    <message>
        <source>Catheter filled with drug first</source>
        <translation>Catéter ya lleno de fármaco</translation>
    </message>
    <message>
        <source>Otherwise the first hours bring fluid without drug, until the catheter has emptied.</source>
        <translation>Si no, las primeras horas traen líquido sin fármaco, hasta que el catéter se ha vaciado.</translation>
    </message>
    <message>
        <source>Bridge after a new strength</source>
        <translation>Puente tras nueva concentración</translation>
    </message>
    <message>
        <source>The pump keeps the dose while the old solution is still in the catheter.</source>
        <translation>La bomba mantiene la dosis mientras la solución antigua sigue en el catéter.</translation>
    </message>
</context>
<context>
    <name>theca::app::QuestionPanel</name>
    <message>
        <source>What happens next?</source>
        <translation>¿Qué ocurre después?</translation>
    </message>
    <message>
        <source>It rises</source>
        <translation>Sube</translation>
    </message>
    <message>
        <source>It falls</source>
        <translation>Baja</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>Quitar pregunta</translation>
    </message>
    <message>
        <source>%1 is right</source>
        <translation>%1 es correcta</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>Respuesta %1</translation>
    </message>
    <message>
        <source>one more answer</source>
        <translation>una respuesta más</translation>
    </message>
    <message>
        <source>It needs a question, two answers, and one that is right.</source>
        <translation>Hacen falta una pregunta, dos respuestas y una que sea correcta.</translation>
    </message>
</context>
<context>
    <name>theca::app::RateSection</name>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>When the pump changes to this rate.</source>
        <translation>Cuándo pasa la bomba a este ritmo.</translation>
    </message>
</context>
<context>
    <name>theca::app::Recovery</name>
    <message>
        <source>Against the file: %1</source>
        <translation>Respecto del archivo: %1</translation>
    </message>
    <message>
        <source>The journal of changes that were not saved is damaged; it was set aside as %1.</source>
        <translation>El diario de los cambios sin guardar está dañado; se apartó como %1.</translation>
    </message>
    <message>
        <source>a scenario without a file</source>
        <translation>un escenario sin archivo</translation>
    </message>
    <message>
        <source>Theca ended before changes were saved: %1, %2</source>
        <comment>file, time</comment>
        <translation>Theca terminó antes de que se guardaran los cambios: %1, %2</translation>
    </message>
    <message>
        <source>Changes that were not saved</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>This version of Theca cannot read them. They stay in %1.</source>
        <translation>Esta versión de Theca no puede leerlos. Quedan en %1.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Decidir después</translation>
    </message>
</context>
<context>
    <name>theca::app::RecoveryBar</name>
    <message>
        <source>Restore</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <source>Continue with these changes.</source>
        <translation>Seguir con estos cambios.</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>See what they are first.</source>
        <translation>Ver antes cuáles son.</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Descartar</translation>
    </message>
    <message>
        <source>Delete these changes for good.</source>
        <translation>Eliminar estos cambios para siempre.</translation>
    </message>
</context>
<context>
    <name>theca::app::RefillSection</name>
    <message>
        <source>Refilled at</source>
        <translation>Relleno a las</translation>
    </message>
    <message>
        <source>When the pump is refilled.</source>
        <translation>Cuándo se rellena la bomba.</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>Sin vaciar antes</translation>
    </message>
    <message>
        <source>Adds to what is left instead of emptying the reservoir first.</source>
        <translation>Añade a lo que queda, sin vaciar antes el depósito.</translation>
    </message>
</context>
<context>
    <name>theca::app::ScheduleSection</name>
    <message>
        <source>Time of day</source>
        <translation>Hora del día</translation>
    </message>
    <message>
        <source>From this time of day on the pump gives this rate, every day.</source>
        <translation>Desde esta hora del día la bomba da este ritmo, todos los días.</translation>
    </message>
    <message>
        <source>Daily from</source>
        <translation>Diario desde</translation>
    </message>
</context>
<context>
    <name>theca::app::SidePages</name>
    <message>
        <source>What the right column shows</source>
        <translation>Lo que muestra el panel derecho</translation>
    </message>
</context>
<context>
    <name>theca::app::SpinePage</name>
    <message>
        <source>&amp;Race</source>
        <translation>&amp;Carrera</translation>
    </message>
    <message>
        <source>Log &amp;colours</source>
        <translation>Colore&amp;s log</translation>
    </message>
    <message>
        <source>The same person, the same days: every way this drug can be given, from the start.</source>
        <translation>La misma persona, los mismos días: todas las vías por las que se puede dar este fármaco, desde el inicio.</translation>
    </message>
    <message>
        <source>Each tenfold step gets as much of the colours as the one before.</source>
        <translation>Cada aumento de diez veces ocupa tantos colores como el anterior.</translation>
    </message>
    <message>
        <source>What would it take?</source>
        <translation>¿Qué haría falta?</translation>
    </message>
    <message>
        <source>One pool: the model keeps no levels here, so every place holds the same.</source>
        <translation>Un compartimento: aquí el modelo no distingue niveles, así que todos los lugares contienen lo mismo.</translation>
    </message>
    <message>
        <source>Levels are vertebrae. The cord ends behind L1; its lumbar part, for the legs, lies behind T11 to L1 (shaded). Shapes are a drawing, heights are the model&apos;s.</source>
        <translation>Los niveles son vértebras. La médula acaba detrás de L1; su parte lumbar, la de las piernas, está detrás de T11 a L1 (sombreada). Las formas son un dibujo; las alturas son las del modelo.</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>Columna vertebral</translation>
    </message>
    <message>
        <source>Where the drug is, level by level.</source>
        <translation>Dónde está el fármaco, nivel por nivel.</translation>
    </message>
    <message>
        <source>S&amp;pine</source>
        <translation>Columna &amp;vertebral</translation>
    </message>
    <message>
        <source>The tablets that would keep as much in the spinal fluid as the pump does.</source>
        <translation>Las tabletas que mantendrían en el LCR tanto como la bomba.</translation>
    </message>
</context>
<context>
    <name>theca::app::SpineView</name>
    <message>
        <source>Spine</source>
        <translation>Columna vertebral</translation>
    </message>
    <message>
        <source>What each place holds at the playhead. Drag a tip or a needle; click a level to look there.</source>
        <translation>Lo que contiene cada lugar en el cursor de tiempo. Arrastrar una punta o una aguja; un clic en un nivel mira allí.</translation>
    </message>
    <message>
        <source>Every therapy has a spine of its own, seen from the side, coloured by what each place holds at the playhead. Drag the catheter tip or the needle to another vertebra, or use the up and down keys; left and right go to the next therapy. A click on a level, or Ctrl with up and down, makes the top chart look there.</source>
        <translation>Cada terapia tiene su propia columna vertebral, vista de lado, con el color de lo que contiene cada lugar en el cursor de tiempo. Arrastrar la punta del catéter o la aguja a otra vértebra, o usar las teclas arriba y abajo; izquierda y derecha van a la terapia siguiente. Un clic en un nivel, o Ctrl con arriba y abajo, hace que el gráfico superior mire allí.</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>therapy, level</comment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Switch on a therapy to see where it goes.</source>
        <translation>Activar una terapia para ver adónde va.</translation>
    </message>
    <message>
        <source>Therapies before these</source>
        <translation>Terapias anteriores a estas</translation>
    </message>
    <message>
        <source>Therapies after these</source>
        <translation>Terapias posteriores a estas</translation>
    </message>
</context>
<context>
    <name>theca::app::StagePicture</name>
    <message>
        <source>Stage</source>
        <translation>Imagen de la sala</translation>
    </message>
    <message>
        <source>black</source>
        <translation>negro</translation>
    </message>
    <message>
        <source>white</source>
        <translation>blanco</translation>
    </message>
</context>
<context>
    <name>theca::app::StageWindow</name>
    <message>
        <source>Stage</source>
        <translation>Imagen de la sala</translation>
    </message>
</context>
<context>
    <name>theca::app::StepPanel</name>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Ctrl with Enter, wherever the keyboard is.</source>
        <translation>Ctrl con Intro, esté donde esté el teclado.</translation>
    </message>
    <message>
        <source>Save this page as a PDF …</source>
        <translation>Guardar esta página como PDF …</translation>
    </message>
    <message>
        <source>✓ Reached: %1</source>
        <comment>a goal</comment>
        <translation>✓ Alcanzado: %1</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>Objetivo: %1</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>&amp;Pista</translation>
    </message>
    <message>
        <source>&amp;Show one way</source>
        <translation>&amp;Mostrar una forma</translation>
    </message>
    <message>
        <source>In your own words …</source>
        <translation>Con sus propias palabras …</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>Con sus propias palabras</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>&amp;Escuchar</translation>
    </message>
    <message>
        <source>Your line as sound; after the run yours at the left, the run at the right.</source>
        <translation>Su línea como sonido; después, lo suyo a la izquierda y la simulación a la derecha.</translation>
    </message>
</context>
<context>
    <name>theca::app::SureTask</name>
    <message>
        <source>How sure are you?</source>
        <translation>¿Cuánta seguridad tiene?</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>supongo</translation>
    </message>
    <message>
        <source>fairly</source>
        <translation>bastante</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>seguro</translation>
    </message>
    <message>
        <source>How sure: %1</source>
        <translation>Seguridad: %1</translation>
    </message>
    <message>
        <source>Because … (for you, never marked)</source>
        <translation>Porque … (sin nota)</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>Porque</translation>
    </message>
</context>
<context>
    <name>theca::app::TablePreview</name>
    <message>
        <source>%1, left out</source>
        <comment>a cell of a row that gives no point</comment>
        <translation>%1, omitido</translation>
    </message>
</context>
<context>
    <name>theca::app::TalkDraft</name>
    <message>
        <source>%1: only a talk, a lesson of scenes alone, can be changed here.</source>
        <translation>%1: aquí solo se puede cambiar una charla, una lección hecha solo de escenas.</translation>
    </message>
</context>
<context>
    <name>theca::app::TalkEditor</name>
    <message>
        <source>Up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Remove scene</source>
        <translation>Quitar escena</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>Abrir …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>Presentar</translation>
    </message>
    <message>
        <source>Scenes of the talk</source>
        <translation>Escenas de la charla</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Notes for the presenter</source>
        <translation>Notas para quien presenta</translation>
    </message>
    <message>
        <source>Your talk</source>
        <translation>Su charla</translation>
    </message>
    <message>
        <source>Your talk: %1</source>
        <translation>Su charla: %1</translation>
    </message>
    <message>
        <source>Save the talk</source>
        <translation>Guardar la charla</translation>
    </message>
    <message>
        <source>Lessons (*.theca);;All files (*)</source>
        <translation>Lecciones (*.theca);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open a talk</source>
        <translation>Abrir una charla</translation>
    </message>
</context>
<context>
    <name>theca::app::TalkSteps</name>
    <message>
        <source>Steps, one press each</source>
        <translation>Pasos, una pulsación cada uno</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Play to here</source>
        <translation>Avanzar hasta aquí</translation>
    </message>
    <message>
        <source>Set as shown</source>
        <translation>Fijar como se ve</translation>
    </message>
    <message>
        <source>Big number</source>
        <translation>Número grande</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Vote on answers</source>
        <translation>Votar respuestas</translation>
    </message>
    <message>
        <source>Draw a guess</source>
        <translation>Dibujar una idea</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>Quitar paso</translation>
    </message>
    <message>
        <source>What is shown differs from this scene in more than numbers: add it as a scene instead.</source>
        <translation>Lo que se muestra difiere de esta escena en más que números: añádalo como escena.</translation>
    </message>
    <message>
        <source>Nothing differs from this scene: first change what is shown.</source>
        <translation>Nada difiere de esta escena: cambie primero lo que se muestra.</translation>
    </message>
</context>
<context>
    <name>theca::app::TestPage</name>
    <message>
        <source>Short questions before the lessons, and their twins with other numbers after them. Nothing is said back before the last one; there are no marks.</source>
        <translation>Preguntas breves antes de las lecciones, y sus gemelas con otros números después. Nada se responde antes de la última; no hay notas.</translation>
    </message>
    <message>
        <source>What was right, for each lesson</source>
        <translation>Lo que fue correcto, por lección</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>Lección</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Después</translation>
    </message>
    <message>
        <source>Enter on a line opens its lesson.</source>
        <translation>Intro en una línea abre su lección.</translation>
    </message>
    <message>
        <source>Back to the &amp;charts</source>
        <translation>Volver a los &amp;gráficos</translation>
    </message>
    <message>
        <source>&amp;Before the lessons: begin</source>
        <translation>A&amp;ntes de las lecciones: empezar</translation>
    </message>
    <message>
        <source>&amp;After the lessons: begin</source>
        <translation>De&amp;spués de las lecciones: empezar</translation>
    </message>
    <message>
        <source>&amp;Before the lessons: take again</source>
        <translation>A&amp;ntes de las lecciones: repetir</translation>
    </message>
    <message>
        <source>&amp;After the lessons: take again</source>
        <translation>De&amp;spués de las lecciones: repetir</translation>
    </message>
    <message>
        <source>&amp;Before the lessons: go on at question %1</source>
        <translation>A&amp;ntes de las lecciones: seguir en la pregunta %1</translation>
    </message>
    <message>
        <source>&amp;After the lessons: go on at question %1</source>
        <translation>De&amp;spués de las lecciones: seguir en la pregunta %1</translation>
    </message>
    <message>
        <source>not taken</source>
        <comment>a test</comment>
        <translation>sin hacer</translation>
    </message>
    <message>
        <source>right</source>
        <comment>an answer</comment>
        <translation>correcto</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>an answer</comment>
        <translation>todavía no</translation>
    </message>
</context>
<context>
    <name>theca::app::TestPlayer</name>
    <message>
        <source>Before the lessons</source>
        <translation>Antes de las lecciones</translation>
    </message>
    <message>
        <source>After the lessons</source>
        <translation>Después de las lecciones</translation>
    </message>
    <message>
        <source>Question %1 of %2. What was right is told after the last one.</source>
        <translation>Pregunta %1 de %2. Lo que fue correcto se dice tras la última.</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>&amp;Siguiente</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>&amp;Terminar</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>&amp;No lo sé</translation>
    </message>
</context>
<context>
    <name>theca::app::TherapyCard</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1 (copia)</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Add tablets</source>
        <translation>Añadir tabletas</translation>
    </message>
    <message>
        <source>Add an injection</source>
        <translation>Añadir una inyección</translation>
    </message>
    <message>
        <source>Add a pump</source>
        <translation>Añadir una bomba</translation>
    </message>
    <message>
        <source>Add a change of the pump&apos;s rate</source>
        <translation>Añadir un cambio de ritmo de la bomba</translation>
    </message>
    <message>
        <source>Add an extra dose by the pump</source>
        <translation>Añadir una dosis extra de la bomba</translation>
    </message>
    <message>
        <source>Name of the therapy</source>
        <translation>Nombre de la terapia</translation>
    </message>
    <message>
        <source>Show or hide the curves of this therapy.</source>
        <translation>Mostrar u ocultar las curvas de esta terapia.</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Tabletas</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>Inyección</translation>
    </message>
    <message>
        <source>Pump rate</source>
        <translation>Ritmo de la bomba</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>Nuevo ritmo</translation>
    </message>
    <message>
        <source>Extra dose</source>
        <translation>Dosis extra</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Bomba</translation>
    </message>
    <message>
        <source>Take this part away: %1.</source>
        <translation>Quitar esta parte: %1.</translation>
    </message>
    <message>
        <source>%1
Type to change the name.</source>
        <translation>%1
Escribir para cambiar el nombre.</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>Mostrar %1</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>Más para %1</translation>
    </message>
    <message>
        <source>Rename, copy, move or remove this therapy, or add a part to it.</source>
        <translation>Renombrar, copiar, mover o quitar esta terapia, o añadirle una parte.</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>Plegar %1</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>Desplegar %1</translation>
    </message>
    <message>
        <source>Reservoir: %1 mL at the start, %2 mL at the end.</source>
        <translation>Depósito: %1 mL al inicio, %2 mL al final.</translation>
    </message>
    <message>
        <source>Fold this card to its heading.</source>
        <translation>Plegar esta tarjeta hasta su título.</translation>
    </message>
    <message>
        <source>Show the controls of this card.</source>
        <translation>Mostrar los controles de esta tarjeta.</translation>
    </message>
    <message>
        <source>Add a daily change of rate</source>
        <translation>Añadir un cambio diario de ritmo</translation>
    </message>
    <message>
        <source>Let the patient ask for extra doses</source>
        <translation>Dejar que el paciente pida dosis extra</translation>
    </message>
    <message>
        <source>Add a refill</source>
        <translation>Añadir un relleno</translation>
    </message>
    <message>
        <source>What if something goes wrong</source>
        <translation>Si algo falla</translation>
    </message>
    <message>
        <source>The pump runs dry</source>
        <translation>La bomba se vacía</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>Cada día</translation>
    </message>
    <message>
        <source>Extra doses on request</source>
        <translation>Dosis extra a demanda</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>Relleno</translation>
    </message>
    <message>
        <source>Pin this run</source>
        <translation>Fijar esta simulación</translation>
    </message>
    <message>
        <source>Pin this run (%1)</source>
        <comment>why not</comment>
        <translation>Fijar esta simulación (%1)</translation>
    </message>
    <message>
        <source>Daily rates already rule this pump.</source>
        <translation>Esta bomba ya sigue ritmos diarios.</translation>
    </message>
    <message>
        <source>Single changes of rate already rule this pump.</source>
        <translation>Esta bomba ya sigue cambios de ritmo sueltos.</translation>
    </message>
    <message>
        <source>Where the numbers of tablets come from</source>
        <translation>De dónde vienen los números de las tabletas</translation>
    </message>
    <message>
        <source>Where the numbers of an injection come from</source>
        <translation>De dónde vienen los números de una inyección</translation>
    </message>
    <message>
        <source>Where the numbers of a pump come from</source>
        <translation>De dónde vienen los números de una bomba</translation>
    </message>
    <message>
        <source>A scenario has at least one therapy.</source>
        <translation>Un escenario tiene al menos una terapia.</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>Plegar o desplegar</translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) in the file have no room here.</source>
        <translation>
            <numerusform>%n parte más del archivo no cabe aquí.</numerusform>
            <numerusform>%n partes más del archivo no caben aquí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>theca::app::TherapyList</name>
    <message>
        <source>Add a therapy</source>
        <translation>Añadir una terapia</translation>
    </message>
    <message>
        <source>Put another therapy beside these.</source>
        <translation>Poner otra terapia junto a estas.</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>Tabletas</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>Inyección</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Bomba</translation>
    </message>
    <message>
        <source>No drug</source>
        <translation>Sin fármaco</translation>
    </message>
</context>
<context>
    <name>theca::app::TimeBar</name>
    <message>
        <source>Step back</source>
        <translation>Paso atrás</translation>
    </message>
    <message>
        <source>To the event, bookmark or round time before (Ctrl+,).</source>
        <translation>Al suceso, marcador o tiempo redondo anterior (Ctrl+,).</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>Reproducir</translation>
    </message>
    <message>
        <source>Lets time run, or stops it (F5; Space in a chart).</source>
        <translation>Hace correr el tiempo, o lo detiene (F5; Espacio en un gráfico).</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>Paso adelante</translation>
    </message>
    <message>
        <source>To the next event, bookmark or round time (Ctrl+.).</source>
        <translation>Al suceso, marcador o tiempo redondo siguiente (Ctrl+.).</translation>
    </message>
    <message>
        <source>Playhead</source>
        <translation>Cursor de tiempo</translation>
    </message>
    <message>
        <source>The time at the playhead.</source>
        <translation>El tiempo en el cursor.</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>Velocidad</translation>
    </message>
    <message>
        <source>How much time goes by in one second of playing.</source>
        <translation>Cuánto tiempo pasa en un segundo de reproducción.</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>Bucle</translation>
    </message>
    <message>
        <source>Begins again at the end.</source>
        <translation>Vuelve a empezar al final.</translation>
    </message>
    <message>
        <source>Bookmarks …</source>
        <translation>Marcadores …</translation>
    </message>
    <message>
        <source>Moments to come back to.</source>
        <translation>Momentos a los que volver.</translation>
    </message>
    <message>
        <source>Pause when …</source>
        <translation>Pausar cuando …</translation>
    </message>
    <message>
        <source>Stops playing at the very moment something happens.</source>
        <translation>Detiene la reproducción en el momento exacto en que algo ocurre.</translation>
    </message>
    <message>
        <source>From here …</source>
        <translation>Desde aquí …</translation>
    </message>
    <message>
        <source>Changes the plan at the time of the playhead.</source>
        <translation>Cambia el plan en el tiempo del cursor.</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>Pausar</translation>
    </message>
    <message>
        <source>The time looked at. Left and right move it, with Shift in fine steps; Page Down and Page Up go to the next and the last event or bookmark.</source>
        <translation>El tiempo que se mira. Izquierda y derecha lo mueven, con Mayús en pasos finos; Av Pág y Re Pág van al suceso o marcador siguiente y anterior.</translation>
    </message>
</context>
<context>
    <name>theca::app::TimeCommands</name>
    <message>
        <source>Blood plasma</source>
        <translation>Plasma sanguíneo</translation>
    </message>
    <message>
        <source>Fluid around the brain</source>
        <translation>LCR alrededor del cerebro</translation>
    </message>
    <message>
        <source>Spinal fluid at %1</source>
        <translation>LCR en %1</translation>
    </message>
    <message>
        <source>Nothing can be given at this time.</source>
        <translation>En este momento no se puede dar nada.</translation>
    </message>
    <message>
        <source>Next at %1.</source>
        <translation>Próxima: %1.</translation>
    </message>
    <message>
        <source>It does not happen any more.</source>
        <translation>Ya no vuelve a ocurrir.</translation>
    </message>
    <message>
        <source>Paused: %1, %2, has fallen to %3.</source>
        <comment>therapy, place, value</comment>
        <translation>En pausa: %1, %2, ha bajado a %3.</translation>
    </message>
    <message>
        <source>Paused: %1, %2, has risen to %3.</source>
        <comment>therapy, place, value</comment>
        <translation>En pausa: %1, %2, ha subido a %3.</translation>
    </message>
</context>
<context>
    <name>theca::app::TimeSlider</name>
    <message>
        <source>%1, at %2</source>
        <comment>a bookmark&apos;s name, its time</comment>
        <translation>%1, a %2</translation>
    </message>
</context>
<context>
    <name>theca::app::Tour</name>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>number, of how many, what to do</comment>
        <translation>%1 de %2 · %3</translation>
    </message>
    <message>
        <source>Three ways to give one drug. Untick “%1”: its curves go. (A copy to try things in; Esc ends the tour.)</source>
        <translation>Tres vías para un mismo fármaco. Desmarque «%1»: sus curvas se van. (Es una copia para probar; Esc termina la vuelta.)</translation>
    </message>
    <message>
        <source>Every number is yours to move. Move the rate: the curves follow.</source>
        <translation>Puede mover cada número. Mueva el ritmo: las curvas lo siguen.</translation>
    </message>
    <message>
        <source>Where the drug is. Drag the tip of the catheter up or down, or move it with the arrow keys.</source>
        <translation>Dónde está el fármaco. Arrastre la punta del catéter arriba o abajo, o muévala con las flechas.</translation>
    </message>
    <message>
        <source>Everything can be taken back. Press Ctrl+Z.</source>
        <translation>Todo se puede deshacer. Pulse Ctrl+Z.</translation>
    </message>
</context>
<context>
    <name>theca::app::TrailBar</name>
    <message>
        <source>Leave the lesson</source>
        <translation>Salir de la lección</translation>
    </message>
    <message>
        <source>Leave the lesson (Esc).</source>
        <translation>Salir de la lección (Esc).</translation>
    </message>
    <message>
        <source>%1, this step</source>
        <translation>%1, este paso</translation>
    </message>
</context>
<context>
    <name>theca::app::ViewBar</name>
    <message>
        <source>Spinal fluid &amp;at</source>
        <translation>&amp;LCR en</translation>
    </message>
    <message>
        <source>The level of the spine the top chart looks at.</source>
        <translation>El nivel de la columna que mira el gráfico superior.</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>&amp;Unidades</translation>
    </message>
    <message>
        <source>The unit of every concentration.</source>
        <translation>La unidad de todas las concentraciones.</translation>
    </message>
    <message>
        <source>The unit of time.</source>
        <translation>La unidad de tiempo.</translation>
    </message>
    <message>
        <source>How the spinal fluid is computed: level by level, or as one pool that mixes at once.</source>
        <translation>Cómo se calcula el LCR: por niveles, o como un compartimento que se mezcla a la vez.</translation>
    </message>
    <message>
        <source>Each step of the scale is ten times the one before; far apart curves fit one picture.</source>
        <translation>Cada paso de la escala es diez veces el anterior; caben en una imagen curvas muy separadas.</translation>
    </message>
    <message>
        <source>the brain</source>
        <translation>el cerebro</translation>
    </message>
    <message>
        <source>as it fits</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>horas</translation>
    </message>
    <message>
        <source>days</source>
        <translation>días</translation>
    </message>
    <message>
        <source>level by level</source>
        <translation>por niveles</translation>
    </message>
    <message>
        <source>one pool</source>
        <translation>un compartimento</translation>
    </message>
    <message>
        <source>&amp;Drug</source>
        <translation>&amp;Fármaco</translation>
    </message>
    <message>
        <source>Which drug is given. Another drug gets amounts of its own; those of the old one come back with it.</source>
        <translation>Qué fármaco se administra. Otro fármaco recibe sus propias cantidades; las del anterior vuelven con él.</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>Tiem&amp;po</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>&amp;Modelo</translation>
    </message>
    <message>
        <source>&amp;Log scale</source>
        <translation>Escala lo&amp;g</translation>
    </message>
    <message>
        <source>Units …</source>
        <translation>Unidades …</translation>
    </message>
    <message>
        <source>Units, time, model, and the scale of the charts.</source>
        <translation>Unidades, tiempo, modelo y escala de los gráficos.</translation>
    </message>
</context>
<context>
    <name>theca::app::VotePanel</name>
    <message>
        <source>One vote less for %1</source>
        <translation>Un voto menos para %1</translation>
    </message>
    <message>
        <source>One vote more for %1</source>
        <translation>Un voto más para %1</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>letter, answer</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Hands or cards: keys A to E count, with Shift they take one away.</source>
        <translation>Manos o tarjetas: las teclas A a E cuentan, con Mayús quitan uno.</translation>
    </message>
    <message>
        <source>Fewer than 30 % are right: explain again.</source>
        <translation>Aciertan menos del 30 %: explíquelo de nuevo.</translation>
    </message>
    <message>
        <source>30 to 70 % are right: let them discuss, and vote again.</source>
        <translation>Acierta entre el 30 y el 70 %: que lo comenten y voten de nuevo.</translation>
    </message>
    <message>
        <source>More than 70 % are right: go on.</source>
        <translation>Acierta más del 70 %: siga adelante.</translation>
    </message>
    <message>
        <source>Keep the counts in a file (Ctrl+S)</source>
        <translation>Conservar los recuentos en un archivo (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>theca::app::WordsWindow</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>What the word means</source>
        <translation>Lo que significa la palabra</translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation>&amp;Mostrar</translation>
    </message>
    <message>
        <source>Points at it in the run that is open.</source>
        <translation>Lo señala en la simulación abierta.</translation>
    </message>
</context>
<context>
    <name>theca::app::Workspace</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>What this comparison is called; type to change it.</source>
        <translation>Cómo se llama esta comparación; escribir para cambiarlo.</translation>
    </message>
    <message>
        <source>One pool: all spinal fluid mixes at once, so levels, the catheter tip and mixing play no part.</source>
        <translation>Un compartimento: todo el LCR se mezcla a la vez, así que los niveles, la punta del catéter y la mezcla no cuentan.</translation>
    </message>
</context>
</TS>
