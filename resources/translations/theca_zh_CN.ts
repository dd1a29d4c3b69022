<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN">
<context>
    <name>About</name>
    <message>
        <source>See where the drug goes: tablets, one injection and an implanted pump, side by side.</source>
        <translation>看药物去向何处：片剂、单次注射与植入泵，并排比较。</translation>
    </message>
    <message>
        <source>Free software under the GNU General Public License, version 3 or later. It comes without any warranty.</source>
        <translation>自由软件，遵循 GNU 通用公共许可证第 3 版或更新版本。不附带任何担保。</translation>
    </message>
    <message>
        <source>About Theca</source>
        <translation>关于 Theca</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>关闭</translation>
    </message>
    <message>
        <source>Made with Qt %1 (GNU Lesser General Public License 3; its Charts, GNU General Public License 3), Eigen (Mozilla Public License 2.0) and JSON for Modern C++ by Niels Lohmann (MIT License).</source>
        <translation>使用了 Qt %1（GNU 宽通用公共许可证 3；其图表为 GNU 通用公共许可证 3）、Eigen（Mozilla 公共许可证 2.0）和 Niels Lohmann 的 JSON for Modern C++（MIT 许可证）。</translation>
    </message>
    <message>
        <source>The numbers come from these sources:</source>
        <translation>数值来自以下来源：</translation>
    </message>
    <message>
        <source>Pages to take home also hold parts of musl (MIT License) and LLVM&apos;s libc++ (Apache License 2.0 with LLVM exceptions).</source>
        <translation>可带走的网页还含有 musl（MIT 许可证）和 LLVM 的 libc++（Apache 许可证 2.0，附 LLVM 例外）的部分代码。</translation>
    </message>
</context>
<context>
    <name>AxisLimits</name>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
</context>
<context>
    <name>Bands</name>
    <message>
        <source>%1 people: 5–95 %, 25–75 %, median</source>
        <translation>%1 人：5–95 %、25–75 %、中位数</translation>
    </message>
</context>
<context>
    <name>ChartPanel</name>
    <message>
        <source>Switch on a therapy to see its curve here.</source>
        <translation>开启一种疗法，即可在此看到其曲线。</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label, source</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, bottom line: %2</source>
        <comment>unit, what lies there</comment>
        <translation>%1，底线：%2</translation>
    </message>
    <message>
        <source>5–95 % of people</source>
        <comment>heading of a column</comment>
        <translation>第 5–95 百分位</translation>
    </message>
    <message>
        <source>at %1</source>
        <comment>time</comment>
        <translation>于 %1</translation>
    </message>
    <message>
        <source>Held back until you run it.</source>
        <translation>运行之后才显示。</translation>
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
        <translation>%1（%2，%3）</translation>
    </message>
    <message>
        <source>Δt %1 from the mark at %2</source>
        <comment>length of time with its sign, time</comment>
        <translation>Δt %1，相对于 %2 的标记</translation>
    </message>
    <message>
        <source>%1 (5 to 95 % of people: %2)</source>
        <comment>a value, a range</comment>
        <translation>%1（第 5 至 95 百分位：%2）</translation>
    </message>
    <message>
        <source>At %1: %2.</source>
        <comment>time, list of values</comment>
        <translation>%1 时：%2。</translation>
    </message>
</context>
<context>
    <name>ChartSummary</name>
    <message>
        <source>%1: no values here.</source>
        <translation>%1：此处无数值。</translation>
    </message>
    <message>
        <source>%1: stays at %2.</source>
        <translation>%1：保持在 %2。</translation>
    </message>
    <message>
        <source>%1: starts at %2, lowest %3 at %4, highest %5 at %6, ends at %7.</source>
        <translation>%1：开始为 %2，最低 %3（%4），最高 %5（%6），结束为 %7。</translation>
    </message>
    <message>
        <source>%1: starts at %2, peak %3 at %4, ends at %5.</source>
        <translation>%1：开始为 %2，峰值 %3（%4），结束为 %5。</translation>
    </message>
    <message>
        <source>%1 from %2 to %3.</source>
        <translation>%1，%2 至 %3。</translation>
    </message>
    <message>
        <source>No therapy is switched on.</source>
        <translation>没有开启任何疗法。</translation>
    </message>
    <message>
        <source>%1: starts at %2 and ends at %3, its highest.</source>
        <translation>%1：始于 %2，终于 %3，即其最高值。</translation>
    </message>
    <message>
        <source>%1: a line at %2.</source>
        <comment>name, value</comment>
        <translation>%1：位于 %2 的线。</translation>
    </message>
    <message>
        <source>%1: a line from %2 to %3.</source>
        <comment>name, value, value</comment>
        <translation>%1：从 %2 到 %3 的线。</translation>
    </message>
    <message>
        <source>A curve is held back until you run it.</source>
        <translation>有一条曲线要运行之后才显示。</translation>
    </message>
</context>
<context>
    <name>Charts</name>
    <message>
        <source>score</source>
        <translation>评分</translation>
    </message>
    <message>
        <source>Spinal fluid, one pool</source>
        <translation>脑脊液，单一池</translation>
    </message>
    <message>
        <source>Spinal fluid at %1</source>
        <translation>%1 处脑脊液</translation>
    </message>
    <message>
        <source>Fluid around the brain</source>
        <translation>颅内脑脊液</translation>
    </message>
    <message>
        <source>There is no chart of an effect: this drug&apos;s file has no score.</source>
        <translation>没有效应图：此药的文件中没有评分。</translation>
    </message>
    <message>
        <source>Blood plasma</source>
        <translation>血浆</translation>
    </message>
    <message>
        <source>part left</source>
        <translation>剩余比例</translation>
    </message>
    <message>
        <source>part missing</source>
        <translation>缺失部分</translation>
    </message>
    <message>
        <source>Hatched: an illustration. Overshoot, fever, fits and death are not in it</source>
        <translation>斜线：仅为示意。反跳、发热、抽搐和死亡不在其中</translation>
    </message>
    <message>
        <source>Hatched: from the blood, assumed</source>
        <translation>斜线：片剂从血液起作用，属假设</translation>
    </message>
    <message>
        <source>Ashworth, 1 normal … 5 rigid</source>
        <translation>Ashworth，1 正常 … 5 僵直</translation>
    </message>
    <message>
        <source>part missing, 0 none … 1 all</source>
        <translation>缺失部分，0 无 … 1 全部</translation>
    </message>
    <message>
        <source>part left, 1 all … 0 none</source>
        <translation>剩余部分，1 全部 … 0 无</translation>
    </message>
    <message>
        <source>EC50</source>
        <translation>EC50</translation>
    </message>
    <message>
        <source>EC50, %1</source>
        <comment>in which therapies</comment>
        <translation>EC50，%1</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>Reads scenario, drug, lesson, explain and targets files and says all that is wrong with them, one line each, on standard error.
A lesson is simulated: its right answers, ways to a goal and patterns have to hold in its runs (docs/lessons.md).
Exit 0: nothing is wrong. 1: something is. 2: a file cannot be read.
</source>
        <translation>读取情景、药物、课程、说明和目标文件，在标准错误输出中逐行列出其中的全部错误。
课程会被模拟：其正确答案、达到目标的途径和规律都须在其模拟中成立（docs/lessons.md）。
退出码 0：没有错误。1：有错误。2：有文件无法读取。
</translation>
    </message>
    <message>
        <source>reads scenario, drug and lesson files; all errors, one line each</source>
        <translation>读取情景、药物和课程文件；全部错误，每个一行</translation>
    </message>
    <message>
        <source>the drugs; or one drug&apos;s parameters with unit, grade and source</source>
        <translation>药物列表；或一种药物的参数及其单位、等级和来源</translation>
    </message>
    <message>
        <source>the shipped scenarios; or one of them, as a file to start from</source>
        <translation>自带的情景；或其中一个，作为起点文件</translation>
    </message>
    <message>
        <source>  --to FORMAT      one of
</source>
        <translation>  --to FORMAT      以下之一
</translation>
    </message>
    <message>
        <source>  --therapy N      which one, from 1, for a format that holds one; may be left out where there is one
  -o OUT           the file; standard output unless given (- is standard output too)
</source>
        <translation>  --therapy N      哪一种治疗，从 1 数起，用于只容一种的格式；只有一种时可省略
  -o OUT           文件；不给出则为标准输出（- 也是标准输出）
</translation>
    </message>
    <message>
        <source>a scenario in the form another program reads</source>
        <translation>以其他程序可读的形式给出情景</translation>
    </message>
    <message>
        <source>there is not enough memory for this</source>
        <translation>内存不足</translation>
    </message>
    <message>
        <source>the system gives no more threads or files</source>
        <translation>系统不再提供线程或文件</translation>
    </message>
    <message>
        <source>something happened that should not: please report it</source>
        <translation>发生了不应发生的情况：请报告</translation>
    </message>
    <message>
        <source>; what was there before is untouched</source>
        <translation>；原有内容未变</translation>
    </message>
    <message>
        <source>Without a name: the shipped lessons. With the name of one: its file, to start from (docs/lessons.md).
  --golden         the answers as the runs give them, of a shipped lesson or of a file: every measure, right choice
                   and order, as JSON
</source>
        <translation>不给名称：自带的课程。给出一个名称：该课程的文件，作为起点（docs/lessons.md）。
  --golden         自带课程或文件中由模拟得出的答案：每个量、正确选项和
                   次序，以 JSON 给出
</translation>
    </message>
    <message>
        <source>the shipped lessons; one of them; or the answers its runs give</source>
        <translation>自带的课程；其中一课；或其模拟得出的答案</translation>
    </message>
    <message>
        <source>theca-cli: the simulator of intrathecal drug delivery on the command line.
For teaching, not for dosing a person.
</source>
        <translation>theca-cli: 命令行上的鞘内给药模拟器。
仅供教学，不用于为个人确定剂量。
</translation>
    </message>
    <message>
        <source>  --data DIR  works with the data files in DIR instead of those compiled in
  --language en|zh_CN|es  speaks this language instead of that of LC_ALL, LC_MESSAGES or LANG
  --help      tells more about a command
  --version   tells the version
Exit: 0 done; 1 check found errors or validate a failure; 2 bad usage or input, or output that could not be written.
</source>
        <translation>  --data DIR  使用 DIR 中的数据文件，而不是内置的数据文件
  --language en|zh_CN|es  使用此语言，而不是 LC_ALL、LC_MESSAGES 或 LANG 的语言
  --help      说明某个命令的更多用法
  --version   给出版本
退出码：0 完成；1 check 发现错误或 validate 有一项不合格；2 用法或输入有误，或输出无法写入。
</translation>
    </message>
    <message>
        <source>  --data DIR       works with the data files in DIR instead of those compiled in
  --language en|zh_CN|es  speaks this language
</source>
        <translation>  --data DIR       使用 DIR 中的数据文件，而不是内置的数据文件
  --language en|zh_CN|es  使用此语言
</translation>
    </message>
    <message>
        <source>  --json           the same as JSON, with the whole matrix and full precision
</source>
        <translation>  --json           同样内容的 JSON，含整个矩阵和全部精度
</translation>
    </message>
    <message>
        <source>compartments, volumes, rate matrix K and inputs of a scenario</source>
        <translation>一个情景的隔室、容积、速率矩阵 K 和输入</translation>
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
        <translation>  --csv OUT        全部信号，每个时间和治疗一行（- 为标准输出）
  --json OUT       暴露量和事件
  --step-min M     CSV 两行之间的分钟数，0.01 至 527040；不给出则为 5
  --horizon-h H    模拟 H 小时，1 至 8784，不论文件如何规定
  --population N   模拟 N 名虚拟人，最多 1000000，不论文件如何规定；0：无
  --seed S         其随机种子，小于 2^64 的整数，不论文件如何规定
若没有输出写到标准输出，则打印摘要表。
</translation>
    </message>
    <message>
        <source>simulates a scenario and prints a summary table</source>
        <translation>模拟一个情景并打印摘要表</translation>
    </message>
    <message>
        <source>the JSON Schema of a kind of file</source>
        <translation>一类文件的 JSON Schema</translation>
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
        <translation>  --goal &quot;GOALS&quot;   曲线须满足的条件：&quot;csf:L1 &gt; 80&quot;、&quot;80 &lt; csf:L1 &lt; 200 from 24 until 72&quot;，多个条件
                   以 &quot;and&quot; 连接；浓度以 ng/mL 计，时间以 h 计，不给出则为整个模拟
  --free PATH      要求解的数字，如 therapies/0/pump/program/0/rate_ug_per_day；写错时列出全部
  --therapy N      哪一种治疗的曲线，从 1 数起；不用 --free 且有多种时需要
  --json OUT       全部内容的 JSON（- 为标准输出）
  -o OUT           含有答案的情景
不用 --free：模拟在何处偏离目标、偏离多少。退出码 0：全部目标满足，或已求得
答案。1：模拟偏离某个目标，或没有任何值能全部满足；此时给出范围的两端。
供学生使用的练习：计算的是本模型所需的值，不是剂量。
</translation>
    </message>
    <message>
        <source>where a run leaves a goal, and which number would keep it there</source>
        <translation>模拟在何处偏离目标，以及哪个数字能使其不偏离</translation>
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
        <translation>运行 resources/targets.json 中的固定方案，将每一项与其容许范围比较。
模型曾按这些观察调整：“拟合”列出调整过的，“按构造”是直接放入的。
  --json OUT       全部内容的 JSON（- 为标准输出）
  --markdown OUT   与 docs/validation.md 的形式相同
若没有输出写到标准输出，则打印表格。除非 --language 指定其他语言，
否则全部为英文。
退出码 0：每一项都合格，或是如预期的已声明不符。1：有一项不合格。2：无法
运行或写入。
</translation>
    </message>
    <message>
        <source>holds the model against published observations, target by target</source>
        <translation>逐个目标将模型与已发表的观察比较</translation>
    </message>
    <message>
        <source>standard output</source>
        <translation>标准输出</translation>
    </message>
    <message>
        <source>Systems Biology Markup Language, Level 3 Version 2: one therapy</source>
        <translation>Systems Biology Markup Language 第 3 级第 2 版：一种治疗</translation>
    </message>
    <message>
        <source>a NONMEM data file: doses and simulated concentrations of the patient or the people</source>
        <translation>NONMEM 数据文件：患者或人群的剂量和模拟浓度</translation>
    </message>
    <message>
        <source>a script for R with deSolve that carries the equations</source>
        <translation>含有方程的 R（deSolve）脚本</translation>
    </message>
    <message>
        <source>the same for Python with scipy</source>
        <translation>同样的 Python（scipy）脚本</translation>
    </message>
    <message>
        <source>a page to take home: curves and sliders in any browser, without a network</source>
        <translation>一个可带回家的网页：任何浏览器中都有曲线和滑块，无需网络</translation>
    </message>
    <message>
        <source>%1: allowed is a number from %2 to %3</source>
        <translation>%1：允许 %2 至 %3 的数字</translation>
    </message>
    <message>
        <source>%1: it goes with %2</source>
        <translation>%1：须与 %2 一起使用</translation>
    </message>
    <message>
        <source>%1: allowed is WxH in pixels, 320x240 to 16384x16384</source>
        <translation>%1：允许“宽x高”（像素），320x240 至 16384x16384</translation>
    </message>
    <message>
        <source>%1: allowed is a number from 0 to 9, or 3.2 for a second page</source>
        <translation>%1：允许 0 至 9 的数字，或用 3.2 表示第二页</translation>
    </message>
    <message>
        <source>%1: allowed is a whole number from 1 to 200, of a scene from 0</source>
        <translation>%1：允许 1 至 200 的整数；场景从 0 起</translation>
    </message>
    <message>
        <source>%1: allowed is a whole number of picture heights from 4 to 8</source>
        <translation>%1：允许 4 至 8 的整数（以画面高度为单位）</translation>
    </message>
    <message>
        <source>%1: allowed is the number of a scene, from 1</source>
        <translation>%1：允许场景的编号，从 1 起</translation>
    </message>
    <message>
        <source>the name of a file is empty</source>
        <translation>文件名为空</translation>
    </message>
    <message>
        <source>%1: one file at a time; see --help</source>
        <translation>%1：一次只能打开一个文件；详见 --help</translation>
    </message>
    <message>
        <source>%1: it goes with --render and a lesson</source>
        <translation>%1：须与 --render 和一门课程一起使用</translation>
    </message>
    <message>
        <source>%1: it goes with a lesson</source>
        <translation>%1：须与一门课程一起使用</translation>
    </message>
    <message>
        <source>--handout: it does not go with %1</source>
        <translation>--handout：不能与 %1 一起使用</translation>
    </message>
    <message>
        <source>--present: it does not go with --render; --scene draws one of its pictures</source>
        <translation>--present：不能与 --render 一起使用；--scene 可绘制其中一幅画面</translation>
    </message>
    <message>
        <source>%1: one talk at a time; see --help</source>
        <translation>%1：一次只能进行一场演示；详见 --help</translation>
    </message>
    <message>
        <source>%1: it goes with --lesson or --scene</source>
        <translation>%1：须与 --lesson 或 --scene 一起使用</translation>
    </message>
    <message>
        <source>--step 0: the steps of a lesson are counted from 1</source>
        <translation>--step 0：课程的步骤从 1 数起</translation>
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
        <translation>Theca：看药物去向何处。仅供教学，不用于为个人确定剂量。

theca [FILE]                        打开窗口，并载入情景
theca --render OUT [FILE] ...       把窗口绘制到 OUT（%1）

  --size WxH                        图片的大小，以像素计（1280x800）
  --scale S                         整体绘制的倍率，0.5 至 4（1）
  --theme light|dark|contrast       颜色
  --language %2语言
  --view explore|explain            使用哪个界面；explain 供患者使用
  --screen N                        用于 explain：哪一屏，0 至 9；3.2 是第三屏的第二页
  --text-size P                     用于 explain：文字大小，百分之 100 至 200
  --locked                          FILE 锁定的内容不能解锁
  --lesson ID                       打开一门课程
  --step N                          从其中的第几步开始，从 1 数起
  --scene ID                        绘制演示（FILE 或课程的 id）在此场景的大屏画面；也可用场景的编号
  --step N                          场景进行若干步之后，从 0 数起
  --palette hall-light|hall-dark    用于明亮或昏暗的会场
  --back-row N                      大屏：后排距离为画面高度的几倍，4 至 8
  --console                         改为绘制演示者的窗口
  --layout-json OUT                 大屏：各部分所在的位置
  --data DIR                        使用 DIR 中的药物和数据文件（docs/drug-files.md）
  --help, --version

theca --leaflet OUT.pdf|.html|.txt  写出患者带回家的说明单
  --setup FILE                      工作人员的设置（docs/explain.md）
  --answers FILE                    患者的回答

theca --present LESSON              进行演示：LESSON 是文件，或自带课程的 id（ten-minutes）
  --from N                          从此场景开始
  --stage-screen NAME               会场所看的屏幕
  --console-screen NAME             演示者的屏幕
  --palette, --back-row             同上

theca --handout OUT.pdf|.html LESSON  把演示写成纸质材料
  --with notes|blank|answers|cards  演示者备注；空白坐标轴；正确答案；可折叠的投票卡（notes）

没有显示器时，在当前文件夹中绘制 theca-view.png 并打印一张表。
THECA_CONFIG 指定保存设置的文件。
</translation>
    </message>
    <message>
        <source>there is no screen %1; allowed are %2</source>
        <translation>没有屏幕 %1；允许：%2</translation>
    </message>
    <message>
        <source>%1: this scene has %2 steps</source>
        <translation>%1：此场景有 %2 步</translation>
    </message>
    <message>
        <source>%1: this talk has %2 scenes</source>
        <translation>%1：此演示有 %2 个场景</translation>
    </message>
    <message>
        <source>%1: allowed are %2</source>
        <translation>%1：允许：%2</translation>
    </message>
    <message>
        <source>%1: the name ends in one of %2</source>
        <translation>%1：名称须以下列之一结尾：%2</translation>
    </message>
    <message>
        <source>%1: the picture could not be drawn</source>
        <translation>%1：无法绘制图片</translation>
    </message>
    <message>
        <source>this computer has no font, so not a word can be drawn; install one, for example DejaVu (on Debian and Ubuntu the package fonts-dejavu-core)</source>
        <translation>本机没有任何字体，一个字也无法绘制；请安装一种，例如 DejaVu（在 Debian 和 Ubuntu 上为软件包 fonts-dejavu-core）</translation>
    </message>
    <message>
        <source>%1: the lesson has %2 steps</source>
        <translation>%1：课程有 %2 步</translation>
    </message>
    <message>
        <source>There is no display: the window is drawn in %1 instead.</source>
        <translation>没有显示器：窗口改为绘制到 %1。</translation>
    </message>
    <message>
        <source>--present: there is no display</source>
        <translation>--present：没有显示器</translation>
    </message>
    <message>
        <source>%1: the window starts with baclofen; allowed is a folder with drugs/baclofen.json</source>
        <translation>%1：窗口以巴氯芬启动；允许含有 drugs/baclofen.json 的文件夹</translation>
    </message>
    <message>
        <source>%1 is ignored: no window can be drawn so</source>
        <translation>已忽略 %1：无法这样绘制窗口</translation>
    </message>
</context>
<context>
    <name>DrawLayer</name>
    <message>
        <source>your line</source>
        <translation>您的线</translation>
    </message>
    <message>
        <source>your lower line</source>
        <translation>您的下方线</translation>
    </message>
    <message>
        <source>your upper line</source>
        <translation>您的上方线</translation>
    </message>
</context>
<context>
    <name>DrillPage</name>
    <message>
        <source>A pump alone.</source>
        <translation>只有泵。</translation>
    </message>
    <message>
        <source>A pump, and tablets: %1 every %2.</source>
        <translation>泵，另服片剂：每 %2 %1。</translation>
    </message>
    <message>
        <source>No alarm.</source>
        <translation>无警报。</translation>
    </message>
    <message>
        <source>Alarm at %1.</source>
        <translation>%1 时报警。</translation>
    </message>
    <message>
        <source>**%1** and **%2**</source>
        <comment>two faults</comment>
        <translation>**%1**与**%2**</translation>
    </message>
    <message numerus="yes">
        <source>%1, %n times</source>
        <comment>two faults</comment>
        <translation>
            <numerusform>%1，%n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: look at %2.</source>
        <comment>two faults, signs</comment>
        <translation>%1：请看%2。</translation>
    </message>
    <message>
        <source>spinal fluid at the legs</source>
        <translation>下肢节段的脑脊液</translation>
    </message>
    <message>
        <source>spinal fluid at the arms</source>
        <translation>上肢节段的脑脊液</translation>
    </message>
    <message>
        <source>blood</source>
        <translation>血液</translation>
    </message>
    <message>
        <source>the reservoir</source>
        <translation>储药器</translation>
    </message>
    <message>
        <source>the alarm</source>
        <translation>警报</translation>
    </message>
    <message>
        <source>Reservoir: %1 at %2, %3 at %4.</source>
        <translation>储药器：%2 时 %1，%4 时 %3。</translation>
    </message>
    <message>
        <source>✓ Yes: %1.</source>
        <comment>a fault</comment>
        <translation>✓ 是的：%1。</translation>
    </message>
    <message>
        <source>✓ As right: from here it looks the same as what it was, %1.</source>
        <comment>a fault</comment>
        <translation>✓ 同样正确：从这里看与实际的“%1”一样。</translation>
    </message>
    <message>
        <source>It was another one: %1.</source>
        <comment>a fault</comment>
        <translation>实际是另一种：%1。</translation>
    </message>
    <message>
        <source>✓ This sign tells it from others.</source>
        <translation>✓ 这一迹象能把它与其他故障区分开。</translation>
    </message>
    <message>
        <source>This sign does not tell it from others.</source>
        <translation>这一迹象不能把它与其他故障区分开。</translation>
    </message>
    <message>
        <source>What you chose would look different here: %1.</source>
        <comment>signs</comment>
        <translation>您选的在这里会不同：%1。</translation>
    </message>
    <message>
        <source>A draft: no clinician has reviewed this drill yet.</source>
        <translation>草稿：尚无临床人员审阅过此练习。</translation>
    </message>
    <message numerus="yes">
        <source>You looked at %n pumps.</source>
        <translation>
            <numerusform>您看了 %n 个泵。</numerusform>
        </translation>
    </message>
    <message>
        <source>You took no fault for another.</source>
        <translation>您没有把一种故障当成另一种。</translation>
    </message>
    <message>
        <source>Taken for each other:</source>
        <translation>被互相混淆的：</translation>
    </message>
</context>
<context>
    <name>EndLabels</name>
    <message numerus="yes">
        <source>+%n more</source>
        <translation>
            <numerusform>另 %n 条</numerusform>
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
        <translation>片剂，%1</translation>
    </message>
    <message>
        <source>Tablet missed, %1</source>
        <translation>漏服片剂，%1</translation>
    </message>
    <message>
        <source>Double tablet, %1</source>
        <translation>片剂加倍，%1</translation>
    </message>
    <message>
        <source>Injection at %1, %2</source>
        <translation>%1 处注射，%2</translation>
    </message>
    <message>
        <source>Pump rate, %1 a day</source>
        <translation>泵速率，%1/天</translation>
    </message>
    <message>
        <source>Pump bolus, %1</source>
        <translation>泵推注，%1</translation>
    </message>
    <message>
        <source>Bolus not given, %1</source>
        <translation>推注未给予，%1</translation>
    </message>
    <message>
        <source>Reservoir low, %1 left</source>
        <translation>储药器余量低，剩余 %1</translation>
    </message>
    <message>
        <source>Reservoir empty</source>
        <translation>储药器用尽</translation>
    </message>
    <message>
        <source>%1: %2 at %3</source>
        <comment>therapy, what happened, time</comment>
        <translation>%1，%3：%2</translation>
    </message>
    <message>
        <source>Leak of %1 %</source>
        <translation>渗漏 %1 %</translation>
    </message>
    <message>
        <source>Tip slipped to %1</source>
        <translation>尖端移至 %1</translation>
    </message>
    <message>
        <source>Tip slipped out of the canal</source>
        <translation>尖端脱出椎管</translation>
    </message>
    <message>
        <source>Bolus asked for by the patient, %1</source>
        <translation>患者请求的推注，%1</translation>
    </message>
    <message>
        <source>Bolus asked for and refused, %1</source>
        <translation>推注请求被拒，%1</translation>
    </message>
    <message>
        <source>Refill, now %1</source>
        <translation>再灌注，现有 %1</translation>
    </message>
    <message>
        <source>Wrong drug solution, in truth %1</source>
        <translation>药液浓度错误，实为 %1</translation>
    </message>
    <message>
        <source>Drug put beside the pump, %1</source>
        <translation>药物误注泵旁组织，%1</translation>
    </message>
    <message>
        <source>%1 begins</source>
        <comment>a fault of the pump</comment>
        <translation>%1（开始）</translation>
    </message>
    <message>
        <source>%1 ends</source>
        <comment>a fault of the pump</comment>
        <translation>%1（结束）</translation>
    </message>
</context>
<context>
    <name>Exercise</name>
    <message>
        <source>dose</source>
        <translation>剂量</translation>
    </message>
    <message>
        <source>interval</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>number of doses</source>
        <translation>给药次数</translation>
    </message>
    <message>
        <source>start</source>
        <translation>开始</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>level</source>
        <translation>节段</translation>
    </message>
    <message>
        <source>catheter tip</source>
        <translation>导管尖端</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>药液浓度</translation>
    </message>
    <message>
        <source>lock-out</source>
        <translation>锁定时间</translation>
    </message>
    <message>
        <source>most a day</source>
        <translation>每天最多次数</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>Tablets %1</source>
        <translation>片剂 %1</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>片剂</translation>
    </message>
    <message>
        <source>Injection %1</source>
        <translation>注射 %1</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>注射</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>泵</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>extra dose %1</source>
        <translation>追加剂量 %1</translation>
    </message>
    <message>
        <source>on request</source>
        <translation>按需</translation>
    </message>
    <message>
        <source>refill %1</source>
        <translation>再灌注 %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a goal, how it is kept</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Every goal is kept at %1.</source>
        <translation>取 %1 时所有目标都满足。</translation>
    </message>
    <message>
        <source>Every goal is kept from %1 to %2.</source>
        <translation>从 %1 到 %2，所有目标都满足。</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>%1: %2, from %3 to %4 h</source>
        <translation>%1：%2，%3 至 %4 h</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>满足</translation>
    </message>
    <message>
        <source>left for %1; highest %2 at %3</source>
        <translation>偏离历时 %1；最高 %2，在 %3</translation>
    </message>
    <message>
        <source>left for %1; lowest %2 at %3</source>
        <translation>偏离历时 %1；最低 %2，在 %3</translation>
    </message>
    <message>
        <source>Above from %1 to %2: %3 at %4, area %5.</source>
        <translation>%1 至 %2 高于目标：%3，在 %4，面积 %5。</translation>
    </message>
    <message>
        <source>Below from %1 to %2: %3 at %4, area %5.</source>
        <translation>%1 至 %2 低于目标：%3，在 %4，面积 %5。</translation>
    </message>
    <message numerus="yes">
        <source>And %n times more.</source>
        <translation>
            <numerusform>另有 %n 次。</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a number and its unit</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>The plan keeps every goal as it is.</source>
        <translation>现有方案已满足所有目标。</translation>
    </message>
    <message>
        <source>%1 at %2 keeps every goal; now it is %3.</source>
        <translation>%1 取 %2 时所有目标都满足；现为 %3。</translation>
    </message>
    <message>
        <source>No value of “%1” keeps every goal.</source>
        <translation>“%1”没有能满足所有目标的值。</translation>
    </message>
    <message>
        <source>At its least, %1:</source>
        <translation>最小时，%1：</translation>
    </message>
    <message>
        <source>At its most, %1:</source>
        <translation>最大时，%1：</translation>
    </message>
    <message>
        <source>It misses by least at %1:</source>
        <translation>相差最小时，%1：</translation>
    </message>
    <message>
        <source>%1 is the pump&apos;s least flow, %2 mL/day with %3 µg/mL.</source>
        <translation>%1 是泵的最低流速：浓度 %3 µg/mL 时为 %2 mL/天。</translation>
    </message>
    <message>
        <source>%1 is the pump&apos;s greatest flow, %2 mL/day with %3 µg/mL.</source>
        <translation>%1 是泵的最高流速：浓度 %3 µg/mL 时为 %2 mL/天。</translation>
    </message>
    <message>
        <source>Nothing below %1 can be simulated. %2</source>
        <translation>低于 %1 无法模拟。%2</translation>
    </message>
    <message>
        <source>Nothing above %1 can be simulated. %2</source>
        <translation>高于 %1 无法模拟。%2</translation>
    </message>
</context>
<context>
    <name>Faults</name>
    <message>
        <source>Kinked catheter</source>
        <translation>导管打折</translation>
    </message>
    <message>
        <source>Pump standstill</source>
        <translation>泵停转</translation>
    </message>
    <message>
        <source>Disconnected catheter</source>
        <translation>导管断开</translation>
    </message>
    <message>
        <source>Leak</source>
        <translation>渗漏</translation>
    </message>
    <message>
        <source>Tip slips</source>
        <translation>尖端移位</translation>
    </message>
    <message>
        <source>Wrong refill</source>
        <translation>再灌注错误</translation>
    </message>
    <message>
        <source>Filled beside the pump</source>
        <translation>误注泵旁组织</translation>
    </message>
</context>
<context>
    <name>Figure</name>
    <message>
        <source>%1 (%2)</source>
        <comment>title, drug</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>at the end</source>
        <translation>结束时</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>%1: this is a folder; a scenario file is needed</source>
        <translation>%1：这是文件夹；需要情景文件</translation>
    </message>
    <message>
        <source>%1: the file cannot be read: %2</source>
        <translation>%1：无法读取文件：%2</translation>
    </message>
    <message>
        <source>%1 could not be written: %2. What was there before is unchanged.</source>
        <translation>无法写入 %1：%2。原有内容未变。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>file, what is wrong</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1: this is a folder; a table of points is needed</source>
        <translation>%1：这是文件夹；需要数据点表格</translation>
    </message>
    <message>
        <source>%1 or %2</source>
        <comment>endings of file names</comment>
        <translation>%1 或 %2</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>情景：%1</translation>
    </message>
    <message>
        <source>Drug: %1</source>
        <translation>药物：%1</translation>
    </message>
    <message>
        <source>Virtual people: %1, seed %2</source>
        <translation>虚拟人：%1，抽样编号 %2</translation>
    </message>
    <message>
        <source>%1: no file can be written there</source>
        <translation>%1：无法在此写入文件</translation>
    </message>
    <message>
        <source>A page of data of your own is made by theca-cli export, with --data and --to html.</source>
        <translation>使用自备数据的网页由 theca-cli export 生成，需加 --data 和 --to html。</translation>
    </message>
</context>
<context>
    <name>Fonts</name>
    <message>
        <source>Some characters here are in no font of this computer and look like boxes. For Chinese, install a font such as Noto Sans CJK (on Debian and Ubuntu the package fonts-noto-cjk).</source>
        <translation>有些字符在本机的字体中都没有，显示为方框。如需中文，请安装 Noto Sans CJK 等字体（Debian 和 Ubuntu 上的软件包为 fonts-noto-cjk）。</translation>
    </message>
</context>
<context>
    <name>FromHere</name>
    <message>
        <source>%1: one tablet dose of %2 mg now</source>
        <comment>therapy, dose</comment>
        <translation>%1：此刻服片剂一次，%2 mg</translation>
    </message>
    <message>
        <source>%1: inject %2 µg at %3 now</source>
        <comment>therapy, dose, level</comment>
        <translation>%1：此刻在 %3 注射 %2 µg</translation>
    </message>
    <message>
        <source>%1: an extra dose by the pump now</source>
        <translation>%1：此刻由泵追加剂量</translation>
    </message>
    <message>
        <source>%1: another rate from here on</source>
        <translation>%1：从此刻起改用其他速率</translation>
    </message>
</context>
<context>
    <name>Glossary</name>
    <message>
        <source>%1: %2</source>
        <comment>a word, what it means</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>GoalItem</name>
    <message>
        <source>goal</source>
        <translation>目标</translation>
    </message>
</context>
<context>
    <name>Handout</name>
    <message>
        <source>play to %1</source>
        <translation>播放到 %1</translation>
    </message>
    <message>
        <source>go to %1</source>
        <translation>跳到 %1</translation>
    </message>
    <message>
        <source>change</source>
        <translation>更改</translation>
    </message>
    <message>
        <source>look at %1</source>
        <translation>看 %1</translation>
    </message>
    <message>
        <source>big number</source>
        <translation>大号数字</translation>
    </message>
    <message>
        <source>question and vote</source>
        <translation>提问与投票</translation>
    </message>
    <message>
        <source>discuss</source>
        <translation>讨论</translation>
    </message>
    <message>
        <source>votes</source>
        <translation>票数</translation>
    </message>
    <message>
        <source>right answer</source>
        <translation>正确答案</translation>
    </message>
    <message>
        <source>draw a guess</source>
        <translation>画出猜测</translation>
    </message>
    <message>
        <source>another picture</source>
        <translation>换画面</translation>
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
        <translation>正确：%1</translation>
    </message>
    <message>
        <source>Where the numbers come from</source>
        <translation>数值的来源</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>number, step</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>reveal %1</source>
        <translation>显示 %1</translation>
    </message>
    <message>
        <source>hide %1</source>
        <translation>隐藏 %1</translation>
    </message>
    <message>
        <source>%1: set to %2</source>
        <comment>what, value</comment>
        <translation>%1：设为 %2</translation>
    </message>
    <message>
        <source>change %1</source>
        <translation>更改%1</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>In the views</source>
        <translation>在各视图中</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>%1 %2 at %3</source>
        <comment>amount, unit, time</comment>
        <translation>%1 %2，%3 时</translation>
    </message>
    <message>
        <source>rate of %1 µg/day from %2</source>
        <translation>速率 %1 µg/天（%2 起）</translation>
    </message>
    <message>
        <source>extra dose of %1</source>
        <comment>amount and time</comment>
        <translation>追加剂量（%1）</translation>
    </message>
    <message>
        <source>refill at %1</source>
        <translation>再灌注（%1 时）</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a fault, a time</comment>
        <translation>%1（%2 时）</translation>
    </message>
    <message>
        <source>daily rate</source>
        <translation>每日速率</translation>
    </message>
    <message>
        <source>doses on request</source>
        <translation>按需剂量</translation>
    </message>
    <message>
        <source>pump</source>
        <translation>泵</translation>
    </message>
    <message>
        <source>tablets of %1</source>
        <comment>amount and time</comment>
        <translation>片剂（%1）</translation>
    </message>
    <message>
        <source>injection of %1</source>
        <comment>amount and time</comment>
        <translation>注射（%1）</translation>
    </message>
    <message>
        <source>%1, %2 %3</source>
        <comment>therapy, part, its number</comment>
        <translation>%1，%2 %3</translation>
    </message>
    <message>
        <source>tablets</source>
        <translation>片剂</translation>
    </message>
    <message>
        <source>injection</source>
        <translation>注射</translation>
    </message>
    <message>
        <source>extra dose</source>
        <translation>追加剂量</translation>
    </message>
    <message>
        <source>refill</source>
        <translation>再灌注</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>therapy, a fault</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>on</source>
        <translation>开</translation>
    </message>
    <message>
        <source>off</source>
        <translation>关</translation>
    </message>
    <message>
        <source>level by level</source>
        <translation>逐节段</translation>
    </message>
    <message>
        <source>one pool</source>
        <translation>单一池</translation>
    </message>
    <message>
        <source>the brain</source>
        <translation>脑部</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
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
        <translation>药物自身值</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <comment>a key of the file</comment>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>%1 changed</source>
        <translation>更改“%1”</translation>
    </message>
    <message>
        <source>own points</source>
        <translation>您的数据点</translation>
    </message>
    <message>
        <source>pinned run</source>
        <translation>固定的模拟</translation>
    </message>
    <message>
        <source>bookmark</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>%1 added</source>
        <translation>添加“%1”</translation>
    </message>
    <message>
        <source>%1 removed</source>
        <translation>移除“%1”</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>where, what changed</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>order changed</source>
        <translation>更改顺序</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between changes</comment>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source> and %n more</source>
        <translation>
            <numerusform>，另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1, from %2</source>
        <comment>therapy, time</comment>
        <translation>%1，%2 起</translation>
    </message>
    <message>
        <source>title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>drug</source>
        <translation>药物</translation>
    </message>
    <message>
        <source>model of the spinal fluid</source>
        <translation>脑脊液模型</translation>
    </message>
    <message>
        <source>time shown</source>
        <translation>显示时长</translation>
    </message>
    <message>
        <source>what may be changed</source>
        <translation>可更改的内容</translation>
    </message>
    <message>
        <source>creatinine clearance</source>
        <translation>肌酐清除率</translation>
    </message>
    <message>
        <source>spinal fluid</source>
        <translation>脑脊液</translation>
    </message>
    <message>
        <source>length of the canal</source>
        <translation>椎管长度</translation>
    </message>
    <message>
        <source>Ashworth before treatment</source>
        <translation>治疗前 Ashworth 评分</translation>
    </message>
    <message>
        <source>becomes tolerant</source>
        <translation>产生耐受</translation>
    </message>
    <message>
        <source>name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>shown</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>dose</source>
        <translation>剂量</translation>
    </message>
    <message>
        <source>first dose at</source>
        <translation>首次服药时间</translation>
    </message>
    <message>
        <source>every</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>number of doses</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>missed doses</source>
        <translation>漏服</translation>
    </message>
    <message>
        <source>doses taken twice</source>
        <translation>加倍服用</translation>
    </message>
    <message>
        <source>given at</source>
        <translation>给药时间</translation>
    </message>
    <message>
        <source>level</source>
        <translation>节段</translation>
    </message>
    <message>
        <source>reservoir</source>
        <translation>储药器</translation>
    </message>
    <message>
        <source>filled with</source>
        <translation>充注量</translation>
    </message>
    <message>
        <source>strength</source>
        <translation>药液浓度</translation>
    </message>
    <message>
        <source>alarm below</source>
        <translation>报警下限</translation>
    </message>
    <message>
        <source>share of the set flow</source>
        <translation>流速占设定值的比例</translation>
    </message>
    <message>
        <source>tip</source>
        <translation>尖端</translation>
    </message>
    <message>
        <source>catheter</source>
        <translation>导管</translation>
    </message>
    <message>
        <source>tubing in the pump</source>
        <translation>泵内管路</translation>
    </message>
    <message>
        <source>catheter filled first</source>
        <translation>导管预充</translation>
    </message>
    <message>
        <source>bridge after a new strength</source>
        <translation>更换浓度后桥接</translation>
    </message>
    <message>
        <source>clock at the start</source>
        <translation>起始时刻</translation>
    </message>
    <message>
        <source>from</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>daily from</source>
        <translation>每天开始于</translation>
    </message>
    <message>
        <source>given over</source>
        <translation>给药历时</translation>
    </message>
    <message>
        <source>lock-out</source>
        <translation>锁定时间</translation>
    </message>
    <message>
        <source>most in 24 h</source>
        <translation>24 h 内最多</translation>
    </message>
    <message>
        <source>asked for at</source>
        <translation>请求时间</translation>
    </message>
    <message>
        <source>refilled at</source>
        <translation>再灌注时间</translation>
    </message>
    <message>
        <source>top up</source>
        <translation>直接补充</translation>
    </message>
    <message>
        <source>at</source>
        <translation>位于</translation>
    </message>
    <message>
        <source>until</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>share lost</source>
        <translation>渗漏比例</translation>
    </message>
    <message>
        <source>slipped to</source>
        <translation>移至</translation>
    </message>
    <message>
        <source>true strength</source>
        <translation>实际浓度</translation>
    </message>
    <message>
        <source>beside the pump</source>
        <translation>泵旁药量</translation>
    </message>
    <message>
        <source>people</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>draw of people</source>
        <translation>抽样编号</translation>
    </message>
    <message>
        <source>how people differ</source>
        <translation>个体差异</translation>
    </message>
    <message>
        <source>level looked at</source>
        <translation>所查看的节段</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>unit of time</source>
        <translation>时间单位</translation>
    </message>
    <message>
        <source>log scale</source>
        <translation>对数刻度</translation>
    </message>
    <message>
        <source>typed limits</source>
        <translation>输入的范围</translation>
    </message>
    <message>
        <source>narrowing above</source>
        <translation>狭窄位于其上方</translation>
    </message>
    <message>
        <source>share of the mixing left there</source>
        <translation>该处剩余的混合比例</translation>
    </message>
    <message>
        <source>mixes with</source>
        <translation>混合的液体量</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>no time</source>
        <translation>无时间</translation>
    </message>
    <message>
        <source>no value</source>
        <translation>无数值</translation>
    </message>
    <message>
        <source>no number</source>
        <translation>不是数字</translation>
    </message>
    <message>
        <source>below what can be measured</source>
        <translation>低于可测下限</translation>
    </message>
    <message>
        <source>above what can be measured</source>
        <translation>高于可测上限</translation>
    </message>
    <message>
        <source>before the start, time 0</source>
        <translation>早于起点（时间 0）</translation>
    </message>
    <message>
        <source>later than a scenario can be, %1 h</source>
        <translation>晚于情景的上限 %1 h</translation>
    </message>
    <message>
        <source>a value below 0</source>
        <translation>数值小于 0</translation>
    </message>
    <message>
        <source>a value too large</source>
        <translation>数值过大</translation>
    </message>
    <message>
        <source>the decimal sign is not clear</source>
        <translation>小数点符号不明确</translation>
    </message>
    <message>
        <source>a dose, an event or not measurable</source>
        <translation>给药、事件或无法测定</translation>
    </message>
    <message>
        <source>another subject</source>
        <translation>其他受试者</translation>
    </message>
    <message>
        <source>more than %1 points</source>
        <translation>超过 %1 个点</translation>
    </message>
    <message>
        <source>The file is UTF-16.</source>
        <translation>文件编码为 UTF-16。</translation>
    </message>
    <message>
        <source>The file is not UTF-8; its letters are read as Windows-1252.</source>
        <translation>文件不是 UTF-8；其文字按 Windows-1252 读取。</translation>
    </message>
    <message>
        <source>Commas separate the columns.</source>
        <translation>各列以逗号分隔。</translation>
    </message>
    <message>
        <source>Semicolons separate the columns.</source>
        <translation>各列以分号分隔。</translation>
    </message>
    <message>
        <source>Tabs separate the columns.</source>
        <translation>各列以制表符分隔。</translation>
    </message>
    <message>
        <source>Spaces separate the columns.</source>
        <translation>各列以空格分隔。</translation>
    </message>
    <message>
        <source>“%1” separates the columns.</source>
        <translation>各列以“%1”分隔。</translation>
    </message>
    <message>
        <source>Choose the column of the times.</source>
        <translation>请选择时间列。</translation>
    </message>
    <message>
        <source>The table names no unit of time: it is read in hours.</source>
        <translation>表中未注明时间单位：按小时读取。</translation>
    </message>
    <message>
        <source>1 %1 is %2 %3.</source>
        <comment>unit, number, unit</comment>
        <translation>1 %1 等于 %2 %3。</translation>
    </message>
    <message>
        <source>Choose the column of the values.</source>
        <translation>请选择数值列。</translation>
    </message>
    <message>
        <source>The table does not name the unit of the values: choose it.</source>
        <translation>表中未注明数值单位：请选择。</translation>
    </message>
    <message>
        <source>The unit “%1” is not known here: choose one.</source>
        <translation>此处不认识单位“%1”：请选择一个。</translation>
    </message>
    <message>
        <source>“%1” may be decimals or thousands: choose the decimal sign.</source>
        <translation>“%1”可能是小数，也可能是千位分隔：请选择小数点符号。</translation>
    </message>
    <message>
        <source>The decimal sign is a comma.</source>
        <translation>小数点符号为逗号。</translation>
    </message>
    <message>
        <source>Points and commas are both decimal signs here; what may be thousands is left out.</source>
        <translation>此处点和逗号都是小数点符号；可能是千位分隔的内容不予采用。</translation>
    </message>
    <message>
        <source>“%1” is read as thousands.</source>
        <translation>“%1”按千位分隔读取。</translation>
    </message>
    <message>
        <source>Points whose error is no number: %1.</source>
        <translation>误差不是数字的点：%1。</translation>
    </message>
    <message>
        <source>Subjects: %1.</source>
        <translation>受试者：%1。</translation>
    </message>
    <message>
        <source>Points after the end of the run at %1: %2. They show when the run is longer.</source>
        <comment>time, count</comment>
        <translation>晚于模拟结束（%1）的点：%2。延长模拟后可见。</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>第 %1 列</translation>
    </message>
    <message>
        <source>seconds</source>
        <translation>秒</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>分钟</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>weeks</source>
        <translation>周</translation>
    </message>
    <message>
        <source>Lines above the headings, not read: %1.</source>
        <translation>标题上方未读取的行：%1。</translation>
    </message>
    <message>
        <source>Lines that begin with #, not read: %1.</source>
        <translation>以 # 开头、未读取的行：%1。</translation>
    </message>
    <message>
        <source>Left out: %1.</source>
        <translation>未采用：%1。</translation>
    </message>
</context>
<context>
    <name>Joined</name>
    <message>
        <source>%1.</source>
        <comment>a sentence and its full stop</comment>
        <translation>%1。</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>a sentence, the next one</comment>
        <translation>%1%2</translation>
    </message>
    <message>
        <source>, </source>
        <comment>between the items of a list</comment>
        <translation>，</translation>
    </message>
    <message>
        <source>; </source>
        <comment>between parts that may contain commas</comment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>KeptVotes</name>
    <message>
        <source>Counts are kept in %1</source>
        <translation>票数保存在 %1</translation>
    </message>
</context>
<context>
    <name>LegendBar</name>
    <message>
        <source>Drug in spinal fluid and blood, %1</source>
        <translation>脑脊液和血液中的药物，%1</translation>
    </message>
    <message>
        <source>dark blue: %1, yellow: %2 %3</source>
        <comment>lowest, highest, unit</comment>
        <translation>深蓝：%1，黄：%2 %3</translation>
    </message>
</context>
<context>
    <name>Lesson</name>
    <message>
        <source>Recall</source>
        <translation>回忆</translation>
    </message>
    <message>
        <source>Predict</source>
        <translation>预测</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>运行</translation>
    </message>
    <message>
        <source>Explain</source>
        <translation>解释</translation>
    </message>
    <message>
        <source>Check</source>
        <translation>检验</translation>
    </message>
    <message>
        <source>Try</source>
        <translation>尝试</translation>
    </message>
    <message>
        <source>Take away</source>
        <translation>要点</translation>
    </message>
    <message>
        <source>Scene</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>Drag in the framed chart; draw again to change a part. Keys: ← → move, ↑ ↓ set, Del clears.</source>
        <translation>在带框的图中拖动；再画可修改一段。按键：← → 移动，↑ ↓ 设值，Del 清除。</translation>
    </message>
    <message>
        <source>Draw two lines in the framed chart, one below and one above. Keys: ← → move, ↑ ↓ set, Space changes the line.</source>
        <translation>在带框的图中画两条线，一条在下，一条在上。按键：← → 移动，↑ ↓ 设值，空格换线。</translation>
    </message>
    <message>
        <source>Press in the framed chart to place each flag. Keys: ↑ ↓ choose a flag, ← → move it.</source>
        <translation>在带框的图中按下以放置每个旗标。按键：↑ ↓ 选择，← → 移动。</translation>
    </message>
    <message>
        <source>Drag each bar beside the spine. Keys: ↑ ↓ choose a level, ← → set it.</source>
        <translation>拖动脊柱旁的每条横条。按键：↑ ↓ 选择节段，← → 设值。</translation>
    </message>
    <message>
        <source>Drag into order, the most first. Keys: Ctrl with ↑ ↓ moves an entry.</source>
        <translation>拖动排序，最多的在前。按键：Ctrl 加 ↑ ↓ 移动条目。</translation>
    </message>
    <message>
        <source>Move the slider or type a number.</source>
        <translation>移动滑块或输入数字。</translation>
    </message>
    <message>
        <source>⚑ %1: %2</source>
        <comment>what a flag stands for, its time</comment>
        <translation>⚑ %1：%2</translation>
    </message>
    <message>
        <source>⚑ %1</source>
        <translation>⚑ %1</translation>
    </message>
    <message>
        <source>Not to know is a good place to start: look what the run does.</source>
        <translation>不知道也是好的开始：看看模拟的结果。</translation>
    </message>
    <message>
        <source>✓ Close: you expected what the run shows.</source>
        <translation>✓ 接近：您的预期与模拟一致。</translation>
    </message>
    <message>
        <source>Compare: where do yours and the run part, and why there?</source>
        <translation>比较：您的预期与模拟从哪里分开，为什么在那里？</translation>
    </message>
    <message>
        <source>The run: %1</source>
        <comment>an order</comment>
        <translation>模拟：%1</translation>
    </message>
    <message>
        <source>Nothing to ask again. On to what is new.</source>
        <translation>没有需要重问的。继续新内容。</translation>
    </message>
    <message>
        <source>From “%1”</source>
        <comment>the title of a lesson</comment>
        <translation>来自“%1”</translation>
    </message>
    <message>
        <source>&amp;Next question</source>
        <translation>下一题(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>The charts come back with the next step.</source>
        <translation>下一步图表会重新出现。</translation>
    </message>
    <message>
        <source>&amp;Run it</source>
        <translation>运行(&amp;R)</translation>
    </message>
    <message>
        <source>I do not &amp;know: show me</source>
        <translation>我不知道：给我看(&amp;K)</translation>
    </message>
    <message>
        <source>Space pauses; Next uncovers all of it.</source>
        <translation>空格暂停；“下一步”全部显示。</translation>
    </message>
    <message>
        <source>Explain the gap</source>
        <translation>解释差距</translation>
    </message>
    <message>
        <source>Try it</source>
        <translation>试一试</translation>
    </message>
    <message>
        <source>What this model leaves out: %1</source>
        <translation>本模型未包括：%1</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;Next lesson</source>
        <translation>下一课(&amp;N)</translation>
    </message>
    <message>
        <source>Keep &amp;exploring from here</source>
        <translation>从这里继续探索(&amp;E)</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>kind of step, its number</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>You were sure, so this comes back in two later lessons.</source>
        <translation>您很有把握，所以这一点会在后面两课里再出现。</translation>
    </message>
    <message>
        <source>%1: you %2, run %3, close</source>
        <comment>a feature of a curve</comment>
        <translation>%1：您 %2，模拟 %3，接近</translation>
    </message>
    <message>
        <source>%1: you %2, run %3</source>
        <comment>a feature of a curve</comment>
        <translation>%1：您 %2，模拟 %3</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>%1 times</source>
        <comment>a ratio</comment>
        <translation>%1 倍</translation>
    </message>
    <message>
        <source>✓ Yes: %1.</source>
        <comment>a curve&apos;s letter</comment>
        <translation>✓ 是的：%1。</translation>
    </message>
    <message>
        <source>It is %1.</source>
        <comment>a curve&apos;s letter</comment>
        <translation>是 %1。</translation>
    </message>
    <message>
        <source>At %1.</source>
        <comment>a time</comment>
        <translation>%1 时。</translation>
    </message>
    <message>
        <source>Now shown: %1.</source>
        <translation>现在显示：%1。</translation>
    </message>
    <message>
        <source>No longer shown: %1.</source>
        <translation>不再显示：%1。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a therapy, a number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>✓ Right: the run has %1.</source>
        <translation>✓ 对：运行的结果是 %1。</translation>
    </message>
    <message>
        <source>The run has %1.</source>
        <translation>运行的结果是 %1。</translation>
    </message>
    <message>
        <source>The run has another number. Look once more, then try again.</source>
        <translation>运行的结果是另一个数。再看一看，然后再试。</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>LessonCharts</name>
    <message>
        <source>Blood plasma</source>
        <translation>血浆</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>the letter of an answer, the title of its chart</comment>
        <translation>%1：%2</translation>
    </message>
</context>
<context>
    <name>LessonFacts</name>
    <message>
        <source>never</source>
        <translation>从不</translation>
    </message>
</context>
<context>
    <name>Locked</name>
    <message>
        <source>This file leaves only some things to be changed, and not this.</source>
        <translation>此文件只允许更改部分内容，此项不在其中。</translation>
    </message>
    <message>
        <source>This file leaves only some things to be changed, and not this. Edit, Unlock frees everything.</source>
        <translation>此文件只允许更改部分内容，此项不在其中。“编辑”中的“解锁”可全部解除。</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>Picture (PNG) …</source>
        <translation>PNG 图片 …</translation>
    </message>
    <message>
        <source>Drawing (SVG) …</source>
        <translation>SVG 矢量图 …</translation>
    </message>
    <message>
        <source>Page (PDF) …</source>
        <translation>PDF 页面 …</translation>
    </message>
    <message>
        <source>Numbers (CSV) …</source>
        <translation>CSV 数值 …</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>文件(&amp;F)</translation>
    </message>
    <message>
        <source>&amp;New</source>
        <translation>新建(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Open …</source>
        <translation>打开(&amp;O) …</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>示例(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>最近打开(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>保存(&amp;S)</translation>
    </message>
    <message>
        <source>Save &amp;as …</source>
        <translation>另存为(&amp;A) …</translation>
    </message>
    <message>
        <source>E&amp;xport</source>
        <translation>导出(&amp;X)</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>退出(&amp;Q)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>编辑(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>重做(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Copy the charts as a picture</source>
        <translation>将图表复制为图片(&amp;C)</translation>
    </message>
    <message>
        <source>As the &amp;computer has it</source>
        <translation>跟随系统(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>浅色(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>深色(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>高对比度(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Larger</source>
        <translation>更大(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Smaller</source>
        <translation>更小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Normal</source>
        <translation>正常(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>视图(&amp;V)</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>放大(&amp;I)</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>缩小(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Whole run</source>
        <translation>显示模拟全程(&amp;W)</translation>
    </message>
    <message>
        <source>Lo&amp;garithmic scale</source>
        <translation>对数刻度(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Numbers instead of charts</source>
        <translation>以数值代替图表(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Size of text</source>
        <translation>文字大小(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>帮助(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;About Theca</source>
        <translation>关于 Theca(&amp;A)</translation>
    </message>
    <message>
        <source>Add your own &amp;points …</source>
        <translation>添加您自己的数据点(&amp;P) …</translation>
    </message>
    <message>
        <source>Remove your poin&amp;ts</source>
        <translation>移除您的数据点(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Right column</source>
        <translation>右侧栏(&amp;R)</translation>
    </message>
    <message>
        <source>&amp;Pin the shown therapies</source>
        <translation>固定所示的疗法(&amp;P)</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>menu entry, why not</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Pre&amp;vious curve</source>
        <translation>先前的曲线(&amp;V)</translation>
    </message>
    <message>
        <source>A&amp;xis limits …</source>
        <translation>坐标轴范围(&amp;X) …</translation>
    </message>
    <message>
        <source>&amp;Mark for differences (M in a chart)</source>
        <translation>差值标记（图表中按 M）(&amp;M)</translation>
    </message>
    <message>
        <source>Ra&amp;ce: every way in one person</source>
        <translation>途径竞速：同一人的各种给药途径(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Along the spine over time</source>
        <translation>沿脊柱随时间的变化(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Play or pause</source>
        <translation>播放或暂停(&amp;P)</translation>
    </message>
    <message>
        <source>Step &amp;forward</source>
        <translation>前进一步(&amp;F)</translation>
    </message>
    <message>
        <source>Step &amp;back</source>
        <translation>后退一步(&amp;B)</translation>
    </message>
    <message>
        <source>Begin &amp;again at the end</source>
        <translation>到结尾后重新开始(&amp;A)</translation>
    </message>
    <message>
        <source>Add a book&amp;mark here</source>
        <translation>在此添加书签(&amp;M)</translation>
    </message>
    <message>
        <source>Compar&amp;e</source>
        <translation>比较(&amp;E)</translation>
    </message>
    <message>
        <source>P&amp;ublished observations</source>
        <translation>已发表的观测数据(&amp;U)</translation>
    </message>
    <message>
        <source>Effec&amp;t shown</source>
        <translation>显示的效应(&amp;T)</translation>
    </message>
    <message>
        <source>Co&amp;lours</source>
        <translation>配色(&amp;L)</translation>
    </message>
    <message>
        <source>W&amp;hole screen</source>
        <translation>全屏(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>语言(&amp;L)</translation>
    </message>
    <message>
        <source>Explain, for patients</source>
        <translation>讲解（给患者）</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>窗口的下一部分</translation>
    </message>
    <message>
        <source>Part before</source>
        <translation>上一部分</translation>
    </message>
    <message>
        <source>&amp;Time</source>
        <translation>时间(&amp;T)</translation>
    </message>
    <message>
        <source>To the &amp;start</source>
        <translation>到开头(&amp;S)</translation>
    </message>
    <message>
        <source>To the &amp;end</source>
        <translation>到结尾(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Manual</source>
        <translation>手册(&amp;M)</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>按键(&amp;K)</translation>
    </message>
    <message>
        <source>%1 (in %2)</source>
        <comment>file, folders</comment>
        <translation>%1（位于 %2）</translation>
    </message>
    <message>
        <source>Open the &amp;last file at the start</source>
        <translation>启动时打开上次的文件(&amp;L)</translation>
    </message>
    <message>
        <source>Pr&amp;int …</source>
        <translation>打印(&amp;I) …</translation>
    </message>
    <message>
        <source>U&amp;nlock</source>
        <translation>解锁(&amp;N)</translation>
    </message>
    <message>
        <source>Lets everything be changed until another file is opened. The file keeps its lock.</source>
        <translation>在打开另一文件之前允许更改一切。文件本身仍保留锁定。</translation>
    </message>
    <message>
        <source>&amp;Learn</source>
        <translation>学习(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Lessons</source>
        <translation>课程(&amp;L)</translation>
    </message>
    <message>
        <source>&amp;Drills</source>
        <translation>练习(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;Words</source>
        <translation>术语(&amp;W)</translation>
    </message>
    <message>
        <source>&amp;Claims, checked</source>
        <translation>说法核查(&amp;C)</translation>
    </message>
    <message>
        <source>Uncover curves at &amp;once</source>
        <translation>立即显示曲线(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;My answers …</source>
        <translation>我的答案(&amp;M) …</translation>
    </message>
    <message>
        <source>&amp;Tour of the window</source>
        <translation>窗口导览(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;New lesson from this run …</source>
        <translation>由本次模拟新建课程(&amp;N) …</translation>
    </message>
    <message>
        <source>Present in a &amp;hall</source>
        <translation>会场演示(&amp;H)</translation>
    </message>
    <message>
        <source>Audi&amp;ble curves</source>
        <translation>曲线的声音(&amp;B)</translation>
    </message>
    <message>
        <source>Page to &amp;take home (HTML) …</source>
        <translation>可带走的网页 HTML(&amp;T) …</translation>
    </message>
    <message>
        <source>No</source>
        <translation>否</translation>
    </message>
    <message>
        <source>As pro&amp;jected</source>
        <translation>投影效果(&amp;J)</translation>
    </message>
    <message>
        <source>&amp;Before and after</source>
        <translation>之前与之后(&amp;B)</translation>
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
        <translation>查找命令 …(&amp;F)</translation>
    </message>
</context>
<context>
    <name>Messages</name>
    <message>
        <source>the file is too large; at most %1 bytes are allowed</source>
        <translation>文件太大；最多允许 %1 字节</translation>
    </message>
    <message>
        <source>the file begins with a byte order mark; allowed is plain UTF-8</source>
        <translation>文件以字节顺序标记开头；只允许纯 UTF-8</translation>
    </message>
    <message>
        <source>this is not UTF-8; allowed is UTF-8 text</source>
        <translation>这不是 UTF-8；只允许 UTF-8 文本</translation>
    </message>
    <message>
        <source>half a character: a surrogate without its partner; allowed are pairs</source>
        <translation>字符不完整：代理项缺少配对；必须成对</translation>
    </message>
    <message>
        <source>this is not JSON; allowed is JSON without comments</source>
        <translation>这不是 JSON；只允许不含注释的 JSON</translation>
    </message>
    <message>
        <source>the file ends too early; a value or a bracket is missing</source>
        <translation>文件提前结束；缺少值或括号</translation>
    </message>
    <message>
        <source>the number is too large; allowed is what a 64-bit number holds</source>
        <translation>数字太大；只允许 64 位数能容纳的数字</translation>
    </message>
    <message>
        <source>brackets are nested too deep; at most %1 levels are allowed</source>
        <translation>括号嵌套过深；最多允许 %1 层</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is given twice; a key may stand once</source>
        <translation>键“%1”出现两次；每个键只能出现一次</translation>
    </message>
    <message>
        <source>there are more errors than can be listed; correct these first</source>
        <translation>错误太多，无法全部列出；请先改正这些</translation>
    </message>
    <message>
        <source>this is no such file of Theca; its &quot;theca&quot; has to be &quot;%1&quot;</source>
        <translation>这不是此类 Theca 文件；其“theca”必须为“%1”</translation>
    </message>
    <message>
        <source>the file&apos;s version %1 is newer than this program; it reads version %2</source>
        <translation>文件版本 %1 比本程序新；本程序可读版本 %2</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is missing; it is required</source>
        <translation>缺少键“%1”；此键必填</translation>
    </message>
    <message>
        <source>the key &quot;%1&quot; is not known; allowed are: %2</source>
        <translation>未知的键“%1”；允许：%2</translation>
    </message>
    <message>
        <source>this is no object; allowed is { … }</source>
        <translation>这不是对象；允许 { … }</translation>
    </message>
    <message>
        <source>this is no list; allowed is [ … ]</source>
        <translation>这不是列表；允许 [ … ]</translation>
    </message>
    <message>
        <source>this is neither true nor false; allowed are true and false</source>
        <translation>这既不是 true 也不是 false；只允许 true 和 false</translation>
    </message>
    <message>
        <source>this is no text; allowed is &quot;…&quot;</source>
        <translation>这不是文本；允许 &quot;…&quot;</translation>
    </message>
    <message>
        <source>this is no text; allowed is &quot;…&quot; or %1</source>
        <translation>这不是文本；允许 &quot;…&quot; 或 %1</translation>
    </message>
    <message>
        <source>the text is too long; at most %1 characters are allowed</source>
        <translation>文本太长；最多允许 %1 个字符</translation>
    </message>
    <message>
        <source>&quot;%1&quot; has the wrong form; allowed is what matches %2</source>
        <translation>“%1”格式不正确；必须匹配 %2</translation>
    </message>
    <message>
        <source>this is none of the names known here; allowed are: %1</source>
        <translation>这不是此处已知的名称；允许：%1</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known here; allowed are: %2</source>
        <translation>此处不识别“%1”；允许：%2</translation>
    </message>
    <message>
        <source>this is no number; allowed is %1 to %2</source>
        <translation>这不是数字；允许 %1 至 %2</translation>
    </message>
    <message>
        <source>this is no number; allowed is above %1, at most %2</source>
        <translation>这不是数字；允许大于 %1，最大 %2</translation>
    </message>
    <message>
        <source>%1 is outside the limits; allowed is %2 to %3</source>
        <translation>%1 超出范围；允许 %2 至 %3</translation>
    </message>
    <message>
        <source>%1 is outside the limits; allowed is above %2, at most %3</source>
        <translation>%1 超出范围；允许大于 %2，最大 %3</translation>
    </message>
    <message>
        <source>this is no whole number in the limits; allowed is %1 to %2, in digits only</source>
        <translation>这不是范围内的整数；允许 %1 至 %2，只用数字</translation>
    </message>
    <message>
        <source>the list has %1 entries; at most %2 are allowed</source>
        <translation>列表有 %1 项；最多允许 %2 项</translation>
    </message>
    <message>
        <source>the list has %1 entries; allowed are %3 to %2</source>
        <translation>列表有 %1 项；允许 %3 至 %2 项</translation>
    </message>
    <message>
        <source>this list has the wrong length; allowed are %1 to %2 entries</source>
        <translation>列表长度不正确；允许 %1 至 %2 项</translation>
    </message>
    <message>
        <source>there is no dose number %1; allowed are 1 to %2</source>
        <translation>没有第 %1 次剂量；允许 1 至 %2</translation>
    </message>
    <message>
        <source>dose number %1 stands here twice; each may stand once</source>
        <translation>第 %1 次剂量在此出现两次；每次只能出现一次</translation>
    </message>
    <message>
        <source>dose number %1 is both missed and doubled; it can be one of them</source>
        <translation>第 %1 次剂量既漏服又加倍；只能是其中之一</translation>
    </message>
    <message>
        <source>%1 h does not come after %2 h; the times of a program have to rise</source>
        <translation>%1 h 不晚于 %2 h；程序的时间必须递增</translation>
    </message>
    <message>
        <source>the day schedule rules from %2 h on; a program entry at %1 h comes too late, at most %2 h is allowed</source>
        <translation>每日时间表自 %2 h 起生效；%1 h 的程序条目过晚，最晚允许 %2 h</translation>
    </message>
    <message>
        <source>the clock time %1 stands here twice; all have to differ</source>
        <translation>时刻 %1 在此出现两次；所有时刻必须不同</translation>
    </message>
    <message>
        <source>%1 mL is more than the reservoir holds; at most %2 mL are allowed</source>
        <translation>%1 mL 超过储药器容量；最多允许 %2 mL</translation>
    </message>
    <message>
        <source>%1 h is not after the beginning at %2 h; the end has to come later</source>
        <translation>%1 h 不晚于开始时间 %2 h；结束必须更晚</translation>
    </message>
    <message>
        <source>the data file %1 is missing; it is required</source>
        <translation>缺少数据文件 %1；此文件必需</translation>
    </message>
    <message>
        <source>the drug &quot;%1&quot; stands in a file named for &quot;%2&quot;; both have to be the same</source>
        <translation>药物“%1”所在的文件以“%2”命名；两者必须一致</translation>
    </message>
    <message>
        <source>the cv has no grade; &quot;cv_grade&quot; is required beside &quot;cv&quot;</source>
        <translation>变异系数没有等级；有“cv”时必须有“cv_grade”</translation>
    </message>
    <message>
        <source>this changes nothing; a value, a cv or both are required</source>
        <translation>这没有任何更改；必须给出数值、变异系数或两者</translation>
    </message>
    <message>
        <source>the range %1 to %2 does not hold the value %3; it has to, low end first</source>
        <translation>范围 %1 至 %2 不包含数值 %3；必须包含，且下限在前</translation>
    </message>
    <message>
        <source>a number graded &quot;%1&quot; has no source; at least one is required</source>
        <translation>等级为“%1”的数值没有来源；至少需要一个</translation>
    </message>
    <message>
        <source>a number graded &quot;%1&quot; has no reason; one is required</source>
        <translation>等级为“%1”的数值没有理由；必须有一个</translation>
    </message>
    <message>
        <source>the source &quot;%1&quot; is not known; allowed are the ids in sources.json</source>
        <translation>未知的来源“%1”；允许 sources.json 中的标识</translation>
    </message>
    <message>
        <source>the site &quot;%1&quot; is not known; allowed are the ids of effect_sites</source>
        <translation>未知的部位“%1”；允许 effect_sites 中的标识</translation>
    </message>
    <message>
        <source>&quot;%1&quot; stands here twice; each name may stand once</source>
        <translation>“%1”在此出现两次；每个名称只能出现一次</translation>
    </message>
    <message>
        <source>the drug has an F and says it has no oral route; it can be one of them</source>
        <translation>该药有 F，却又声明没有口服途径；只能是其中之一</translation>
    </message>
    <message>
        <source>the drug has no effect sites; &quot;no_effect&quot; has to say why</source>
        <translation>该药没有效应部位；“no_effect”必须说明原因</translation>
    </message>
    <message>
        <source>the levels are out of order; %1 belongs here</source>
        <translation>节段顺序不正确；此处应为 %1</translation>
    </message>
    <message>
        <source>there is no drug &quot;%1&quot;; allowed are: %2</source>
        <translation>没有药物“%1”；允许：%2</translation>
    </message>
    <message>
        <source>the drug %2 has no %1; allowed are the parameters it has</source>
        <translation>药物 %2 没有 %1；允许其已有的参数</translation>
    </message>
    <message>
        <source>the drug has no oral route; allowed are injections and a pump</source>
        <translation>该药没有口服途径；允许注射和泵</translation>
    </message>
    <message>
        <source>the pump would have to run at %1 mL/day; with %4 µg/mL allowed is 0 or %2 to %3 mL/day</source>
        <translation>泵须以 %1 mL/天运行；浓度为 %4 µg/mL 时，允许 0 或 %2 至 %3 mL/天</translation>
    </message>
    <message>
        <source>the basal rate already runs the pump at its limit; at most %1 mL/day are allowed together</source>
        <translation>基础速率已使泵达到极限；合计最多允许 %1 mL/天</translation>
    </message>
    <message>
        <source>with the bolus the pump would have to run at %1 mL/day; allowed is %2 to %3 mL/day</source>
        <translation>加上推注后，泵须以 %1 mL/天运行；允许 %2 至 %3 mL/天</translation>
    </message>
    <message>
        <source>the bolus begins while entry %1 runs; allowed is from %2 h on</source>
        <translation>推注开始时，条目 %1 仍在进行；允许从 %2 h 起</translation>
    </message>
    <message>
        <source>the file cannot be read: %1; allowed is a file that can be</source>
        <translation>无法读取文件：%1；需要可读取的文件</translation>
    </message>
    <message>
        <source>it cannot be written: %1; what was there before is untouched</source>
        <translation>无法写入：%1；原有内容未变</translation>
    </message>
    <message>
        <source>this is a folder; allowed is a file</source>
        <translation>这是文件夹；需要文件</translation>
    </message>
    <message>
        <source>there is no folder %1; --data needs one laid out as resources/</source>
        <translation>没有文件夹 %1；--data 需要与 resources/ 结构相同的文件夹</translation>
    </message>
    <message>
        <source>a command is missing; allowed are: %1; --help tells more</source>
        <translation>缺少命令；允许：%1；详见 --help</translation>
    </message>
    <message>
        <source>there is no command &quot;%1&quot;; allowed are: %2</source>
        <translation>没有命令“%1”；允许：%2</translation>
    </message>
    <message>
        <source>there is no example &quot;%1&quot;; allowed are: %2</source>
        <translation>没有示例“%1”；允许：%2</translation>
    </message>
    <message>
        <source>wrong number of names; allowed is: theca-cli %1 %2</source>
        <translation>名称数量不正确；允许：theca-cli %1 %2</translation>
    </message>
    <message>
        <source>there is no option %1 here; allowed are: %2</source>
        <translation>此处没有选项 %1；允许：%2</translation>
    </message>
    <message>
        <source>the option %1 is given twice; it may stand once</source>
        <translation>选项 %1 出现两次；只能出现一次</translation>
    </message>
    <message>
        <source>the option %1 has no value; it needs one</source>
        <translation>选项 %1 没有值；需要一个值</translation>
    </message>
    <message>
        <source>the option %1 takes no value; allowed is %1 alone</source>
        <translation>选项 %1 不带值；只允许 %1 本身</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;; allowed is a number from %3 to %4</source>
        <translation>%1 不能为“%2”；允许 %3 至 %4 的数字</translation>
    </message>
    <message>
        <source>%1 cannot be &quot;%2&quot;; allowed is a whole number from %3 to %4</source>
        <translation>%1 不能为“%2”；允许 %3 至 %4 的整数</translation>
    </message>
    <message>
        <source>stopped before the end; nothing is kept</source>
        <translation>在结束前停止；未保留任何内容</translation>
    </message>
    <message>
        <source>two outputs cannot both go to %1; one of them needs another place</source>
        <translation>两个输出不能都写入 %1；其中一个须另选位置</translation>
    </message>
    <message>
        <source>no drug comes here</source>
        <translation>药物不会到达此处</translation>
    </message>
    <message>
        <source>no drug is here in the window it is taken from</source>
        <translation>在取值的时段内，此处没有药物</translation>
    </message>
    <message>
        <source>no drug comes into plasma</source>
        <translation>药物不会进入血浆</translation>
    </message>
    <message>
        <source>this is plasma itself</source>
        <translation>此处就是血浆</translation>
    </message>
    <message>
        <source>the drug has no effect model</source>
        <translation>该药没有效应模型</translation>
    </message>
    <message>
        <source>the limits %1 and %2 do not rise; the first has to be the smaller</source>
        <translation>界限 %1 和 %2 不是递增；第一个必须较小</translation>
    </message>
    <message>
        <source>the file has no points; at least one line with a time and a value is needed</source>
        <translation>文件中没有数据点；至少需要一行时间和数值</translation>
    </message>
    <message>
        <source>the bolus takes %1 mL; at most the %2 mL of the last fill are allowed</source>
        <translation>推注需要 %1 mL；最多允许最近一次充注的 %2 mL</translation>
    </message>
    <message>
        <source>a refill of %1 mL on the %2 mL that are left is too much; the reservoir holds at most %3 mL</source>
        <translation>在剩余的 %2 mL 上再灌注 %1 mL 过多；储药器最多容纳 %3 mL</translation>
    </message>
    <message>
        <source>entry %1 is a fault of the same kind from %2 to %3 h; two of one kind may not overlap</source>
        <translation>条目 %1 是同类故障，从 %2 至 %3 h；同类故障不能重叠</translation>
    </message>
    <message>
        <source>entry %1 is a fault of the same kind at %2 h; one of a kind is allowed at a time</source>
        <translation>条目 %1 是 %2 h 的同类故障；同一时间每类只允许一个</translation>
    </message>
    <message>
        <source>there is no refill at %1 h; a wrong refill is allowed at the time of a refill, or at 0 for the first fill</source>
        <translation>%1 h 时没有再灌注；再灌注错误只能发生在再灌注时，或在 0（首次充注）</translation>
    </message>
    <message>
        <source>no scenario here is called &quot;%1&quot;; allowed are the titles of &quot;scenarios&quot;</source>
        <translation>此处没有名为“%1”的情景；允许“scenarios”中的标题</translation>
    </message>
    <message>
        <source>there is no therapy %1; allowed are 0 to %2</source>
        <translation>没有疗法 %1；允许 0 至 %2</translation>
    </message>
    <message>
        <source>%1 h lies behind the end of the scenario; at most %2 h are allowed</source>
        <translation>%1 h 晚于情景的结束时间；最晚允许 %2 h</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no concentration; this measure needs one</source>
        <translation>“%1”不是浓度；此指标需要浓度</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no read-out; this measure needs one</source>
        <translation>“%1”不是输出量；此指标需要输出量</translation>
    </message>
    <message>
        <source>%1 and %2 cannot be compared; both need the same unit</source>
        <translation>%1 和 %2 无法比较；两者的单位必须相同</translation>
    </message>
    <message>
        <source>the number is 0; no factor changes that</source>
        <translation>该数值为 0；乘以任何倍数都不变</translation>
    </message>
    <message>
        <source>no therapy here has a pump; allowed with a pump</source>
        <translation>此处的疗法都没有泵；有泵时才允许</translation>
    </message>
    <message>
        <source>%1%4 is outside the limits; allowed is %2 to %3%4</source>
        <translation>%1%4 超出范围；允许 %2 至 %3%4</translation>
    </message>
    <message>
        <source>%1%4 is outside the limits; allowed is above %2, at most %3%4</source>
        <translation>%1%4 超出范围；允许大于 %2，最大 %3%4</translation>
    </message>
    <message>
        <source>%1 is missing; allowed is F with ka for tablets, or &quot;no_oral_route&quot; that says why there are none</source>
        <translation>缺少 %1；片剂需要 F 和 ka，或用“no_oral_route”说明为何没有</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is a column the results have anyway; allowed is another name</source>
        <translation>“%1”是结果中已有的列；请用其他名称</translation>
    </message>
    <message>
        <source>the run it is compared with has no such number</source>
        <translation>所对照的模拟没有这个数值</translation>
    </message>
    <message>
        <source>the run it is compared with has 0 here; nothing is a multiple of 0</source>
        <translation>所对照的模拟在此为 0；无法计算 0 的倍数</translation>
    </message>
    <message>
        <source>writing to %1 would destroy what is read; it needs another place</source>
        <translation>写入 %1 会毁掉正在读取的内容；请换一个位置</translation>
    </message>
    <message>
        <source>this is a workbook of a spreadsheet program; allowed is a table of text: save it as CSV there</source>
        <translation>这是电子表格程序的工作簿；允许的是文本表格：请在该程序中另存为 CSV</translation>
    </message>
    <message>
        <source>this is no text; allowed is a table of text, as CSV is</source>
        <translation>这不是文本；允许的是文本表格，例如 CSV</translation>
    </message>
    <message>
        <source>the table is too large; at most %1 lines of %2 columns are allowed</source>
        <translation>表格过大；最多允许 %1 行、%2 列</translation>
    </message>
    <message>
        <source>the text has a character nobody sees (%1); allowed is what can be seen</source>
        <translation>文本中有不可见字符（%1）；只允许可见字符</translation>
    </message>
    <message>
        <source>%1 is outside the limits; allowed is 0, or %2 to %3</source>
        <translation>%1 超出范围；允许 0，或 %2 至 %3</translation>
    </message>
    <message>
        <source>the file has %1 doses, injections, boluses, requests, refills, faults, program entries and daily rates up to its end; at most %2 are allowed</source>
        <translation>文件中剂量、注射、推注、请求、再灌注、故障、程序条目和截至结束的每日速率共 %1 项；最多允许 %2 项</translation>
    </message>
    <message>
        <source>the file has %1 observed points; at most %2 are allowed</source>
        <translation>文件有 %1 个观测点；最多允许 %2 个</translation>
    </message>
    <message>
        <source>%1 doses need an interval; allowed is 0.01 to 8784 h</source>
        <translation>%1 次剂量需要间隔；允许 0.01 至 8784 h</translation>
    </message>
    <message>
        <source>the option %1 is missing; allowed are: %2</source>
        <translation>缺少选项 %1；可用的有：%2</translation>
    </message>
    <message>
        <source>%1 people are too many for this format; at most %2 are allowed</source>
        <translation>%1 人对此格式来说太多；最多允许 %2 人</translation>
    </message>
    <message>
        <source>the curve is at its highest when the run ends: level there, or still rising</source>
        <translation>模拟结束时曲线处于最高处：已持平，或仍在上升</translation>
    </message>
    <message>
        <source>the limits %1 and %2 are too close to each other; allowed are limits a millionth apart</source>
        <translation>界限 %1 和 %2 过于接近；至少须相差百万分之一</translation>
    </message>
    <message>
        <source>the text is missing in the language &quot;%1&quot;; every language is required</source>
        <translation>缺少语言“%1”的文字；每种语言都必须有</translation>
    </message>
    <message>
        <source>nothing is said in the voice &quot;%1&quot;; allowed is &quot;all&quot;, or every voice</source>
        <translation>口吻“%1”没有内容；允许的是 &quot;all&quot;，或每种口吻都有</translation>
    </message>
    <message>
        <source>{%1} stands for nothing; allowed are the placeholders of docs/explain.md</source>
        <translation>{%1} 不代表任何内容；允许的是 docs/explain.md 中的占位符</translation>
    </message>
    <message>
        <source>the screens are out of order; &quot;%1&quot; belongs here</source>
        <translation>页面顺序不对；这里应为“%1”</translation>
    </message>
    <message>
        <source>the risk &quot;%1&quot; is not known; allowed are the ids of risks</source>
        <translation>未知的风险“%1”；允许的是 risks 的 id</translation>
    </message>
    <message>
        <source>the source &quot;%1&quot; is not known; allowed are the ids of this file&apos;s sources</source>
        <translation>未知的来源“%1”；允许的是本文件 sources 的 id</translation>
    </message>
    <message>
        <source>%1 people of %2 cannot be; the count is at most the number of people</source>
        <translation>%2 人中不可能有 %1 人；计数最多等于人数</translation>
    </message>
    <message>
        <source>there are a count and a share; where people were counted, the share follows</source>
        <translation>既有计数又有比例；有计数时比例由计数得出</translation>
    </message>
    <message>
        <source>%1 and %2 come from two studies; the remark has to say that they do not stand side by side</source>
        <translation>%1 和 %2 来自两项研究；备注必须说明不能放在一起比较</translation>
    </message>
    <message>
        <source>there is no explanation for %1 yet; allowed is a drug that has one</source>
        <translation>%1 还没有说明；允许的是有说明的药物</translation>
    </message>
    <message>
        <source>this scenario is for students; allowed is one with tablets every day, a pump at one rate, no fault and two days or more</source>
        <translation>这个情景是给学生的；允许的是每天服片剂、泵速不变、没有故障、两天或更长的情景</translation>
    </message>
    <message>
        <source>%1 is more than %2; the first number is the lower one</source>
        <translation>%1 大于 %2；第一个数应较小</translation>
    </message>
    <message>
        <source>this is neither a number nor true, false or text; allowed is one of these</source>
        <translation>既不是数字，也不是 true、false 或文本；允许其中之一</translation>
    </message>
    <message>
        <source>the expression &quot;%1&quot; cannot be read at character %2 (%3); allowed there is %4</source>
        <translation>表达式“%1”在第 %2 个字符处（%3）无法读取；此处允许 %4</translation>
    </message>
    <message>
        <source>&quot;%1&quot; means nothing here; allowed are measures and numbers</source>
        <translation>“%1”在此处没有意义；允许指标与数字</translation>
    </message>
    <message>
        <source>&quot;%1&quot; proves nothing; allowed are argmin_choice(…), argmax_choice(…) and nearest_choice(MEASURE)</source>
        <translation>“%1”不能证明什么；允许 argmin_choice(…)、argmax_choice(…) 和 nearest_choice(指标)</translation>
    </message>
    <message>
        <source>&quot;%1&quot; names no number; allowed is such as &quot;t = 4&quot;</source>
        <translation>“%1”没有给数字命名；允许如 &quot;t = 4&quot;</translation>
    </message>
    <message>
        <source>the measure &quot;%1&quot; is computed from itself; allowed are other measures</source>
        <translation>指标“%1”由自身计算；允许其他指标</translation>
    </message>
    <message>
        <source>an axis of powers cannot begin at %1; allowed is above 0</source>
        <translation>对数轴不能从 %1 开始；允许大于 0</translation>
    </message>
    <message>
        <source>%1 h does not come after %2 h; the times of a line have to rise</source>
        <translation>%1 h 不在 %2 h 之后；线的时间必须递增</translation>
    </message>
    <message>
        <source>this example does not answer the task; allowed is what a person could enter</source>
        <translation>此示例没有回答任务；允许的是学习者能输入的内容</translation>
    </message>
    <message>
        <source>&quot;%1&quot; leads to nothing that can be moved; allowed is a path such as therapies/0/pump/tip_level</source>
        <translation>“%1”没有指向可以改变的内容；允许如 therapies/0/pump/tip_level 的路径</translation>
    </message>
    <message>
        <source>%1 cannot stand at &quot;%2&quot;; allowed is what fits there</source>
        <translation>%1 不能位于“%2”；允许适合该处的内容</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not unlocked in this step; allowed are the paths of &quot;unlock&quot;</source>
        <translation>“%1”在此步骤未解锁；允许 &quot;unlock&quot; 中的路径</translation>
    </message>
    <message>
        <source>the lesson simulates %1 hours; at most %2 are allowed, over all therapies</source>
        <translation>该课模拟 %1 小时；所有疗法合计最多允许 %2</translation>
    </message>
    <message>
        <source>the lesson has %1 doses and entries of programs; at most %2 are allowed</source>
        <translation>该课有 %1 个剂量与程序条目；最多允许 %2</translation>
    </message>
    <message>
        <source>the lesson&apos;s percentiles ask for %1 people; at most %2 are allowed</source>
        <translation>该课的百分位需要 %1 人；最多允许 %2</translation>
    </message>
    <message>
        <source>this choice is marked right, but the run says otherwise (%1)</source>
        <translation>此选项标为正确，但模拟结果不同（%1）</translation>
    </message>
    <message>
        <source>this choice is not marked right, but the run says it is (%1)</source>
        <translation>此选项未标为正确，但模拟表明它正确（%1）</translation>
    </message>
    <message>
        <source>%1 choices are marked right; allowed is exactly one</source>
        <translation>%1 个选项标为正确；只允许一个</translation>
    </message>
    <message>
        <source>nothing proves this choice; allowed is &quot;is&quot;, a condition on the run</source>
        <translation>没有什么证明此选项；允许 &quot;is&quot;，即关于模拟的条件</translation>
    </message>
    <message>
        <source>the run has no number for &quot;%1&quot;; allowed is what exists in it</source>
        <translation>模拟中没有“%1”的数值；允许其中存在的内容</translation>
    </message>
    <message>
        <source>the run has no number for &quot;%1&quot;; allowed are measures that exist in it</source>
        <translation>模拟中没有“%1”的数值；允许其中存在的指标</translation>
    </message>
    <message>
        <source>there is no question &quot;%1&quot;; allowed is LESSON/STEP of a check</source>
        <translation>没有问题“%1”；允许检验步骤的 课/步骤</translation>
    </message>
    <message>
        <source>there is no lesson &quot;%1&quot;; allowed are those of the list</source>
        <translation>没有课“%1”；允许列表中的课</translation>
    </message>
    <message>
        <source>the pattern &quot;%1&quot; does not recognise its own example; allowed is one it does</source>
        <translation>模式“%1”不能识别自己的示例；须换一个它能识别的</translation>
    </message>
    <message>
        <source>the example of &quot;%1&quot; is recognised by &quot;%2&quot; before it; allowed is one that is not</source>
        <translation>“%1”的示例先被“%2”识别；须换一个不会被它识别的</translation>
    </message>
    <message>
        <source>the pattern &quot;%1&quot; would call the run itself wrong; allowed is one that does not</source>
        <translation>模式“%1”会把模拟本身判为错误；须换一个不会的</translation>
    </message>
    <message>
        <source>the goal is reached before anything is moved; allowed is one that is not</source>
        <translation>未改变任何内容时目标已达到；允许未达到的目标</translation>
    </message>
    <message>
        <source>this way does not reach the goal (%1); allowed is one that does</source>
        <translation>此方法没有达到目标（%1）；允许能达到的方法</translation>
    </message>
    <message>
        <source>there is no measure &quot;%1&quot;; allowed are those of &quot;measures&quot;</source>
        <translation>没有指标“%1”；允许 &quot;measures&quot; 中的指标</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no format of a number; allowed are hm, s1 to s5 and d0 to d3</source>
        <translation>“%1”不是数字格式；允许 hm、s1 至 s5 与 d0 至 d3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is no goal; allowed is as &quot;80 &lt; csf:L1 &lt; 200 from 24 until 72&quot;</source>
        <translation>“%1”不是目标；允许的写法如 &quot;80 &lt; csf:L1 &lt; 200 from 24 until 72&quot;</translation>
    </message>
    <message>
        <source>there is no goal; one is needed</source>
        <translation>没有目标；需要一个</translation>
    </message>
    <message>
        <source>this run has no &quot;%1&quot;; allowed is a curve that it has</source>
        <translation>此模拟没有“%1”；允许的是它具有的曲线</translation>
    </message>
    <message>
        <source>the goal for &quot;%1&quot; has no limit; a lowest, a highest or both are needed</source>
        <translation>“%1”的目标没有界限；需要下限、上限或两者</translation>
    </message>
    <message>
        <source>the goal for &quot;%1&quot; is upside down; the highest has to be above the lowest</source>
        <translation>“%1”的目标上下颠倒；上限必须高于下限</translation>
    </message>
    <message>
        <source>a goal from %1 to %2 h does not lie in the run; it has to, within 0 to %3 h, start first</source>
        <translation>从 %1 到 %2 h 的目标不在模拟之内；必须在 0 至 %3 h 之内，先始后终</translation>
    </message>
    <message>
        <source>the search was ended before it found an answer</source>
        <translation>搜索在得到答案之前被终止</translation>
    </message>
    <message>
        <source>there is no word &quot;%1&quot; in the glossary; allowed are %2</source>
        <translation>术语中没有“%1”这个词；允许的是 %2</translation>
    </message>
    <message>
        <source>the text has %1 words; at most %2 fit its place</source>
        <translation>文字有 %1 个词；此处最多容纳 %2 个</translation>
    </message>
    <message>
        <source>the text has %1 characters; at most %2 fit its place</source>
        <translation>文字有 %1 个字；此处最多容纳 %2 个</translation>
    </message>
    <message>
        <source>the texts of this step have %1 words together in &quot;%3&quot;; at most %2 fit</source>
        <translation>本步骤的文字在“%3”中共有 %1 个词；最多容纳 %2 个</translation>
    </message>
    <message>
        <source>the texts of this step have %1 characters together in &quot;%3&quot;; at most %2 fit</source>
        <translation>本步骤的文字在“%3”中共有 %1 个字；最多容纳 %2 个</translation>
    </message>
    <message>
        <source>one text stands here for all languages; allowed is that only where it has no words, otherwise one each for %1</source>
        <translation>这里只有一段文字用于所有语言；只有不含词语时才允许，否则须为 %1 各写一段</translation>
    </message>
    <message>
        <source>this choice says the same as choice %1, counted from 0; allowed are choices that differ</source>
        <translation>此选项与选项 %1（从 0 数起）内容相同；选项必须各不相同</translation>
    </message>
    <message>
        <source>a lesson has no control for &quot;%1&quot;; allowed are %2</source>
        <translation>课程中没有“%1”的控件；允许的是 %2</translation>
    </message>
    <message>
        <source>this step shows no chart of &quot;%1&quot; to draw in; allowed is a &quot;show&quot; that names it</source>
        <translation>本步骤没有显示可供绘制的“%1”图；须在“show”中列出它</translation>
    </message>
    <message>
        <source>%1 lies beyond the axis from %2 to %3; allowed is an axis that holds it</source>
        <translation>%1 超出坐标轴范围 %2 至 %3；坐标轴须能容纳它</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not known of %2; allowed are %3</source>
        <translation>%2 没有“%1”；允许的是 %3</translation>
    </message>
    <message>
        <source>&quot;%1&quot; and &quot;%2&quot; are both here; allowed is one of them</source>
        <translation>“%1”和“%2”同时在此；只允许其中一个</translation>
    </message>
    <message>
        <source>how many &quot;%2&quot; one &quot;%1&quot; is stands nowhere; a factor is required</source>
        <translation>没有说明一个“%1”等于多少“%2”；需要系数</translation>
    </message>
    <message>
        <source>one &quot;%1&quot; is %2 &quot;%3&quot;; allowed is that, or no factor</source>
        <translation>一个“%1”等于 %2“%3”；允许此系数，或不写系数</translation>
    </message>
    <message>
        <source>&quot;%1&quot; holds or not; allowed is what gives a number</source>
        <translation>“%1”只是成立或不成立；允许得出数值的内容</translation>
    </message>
    <message>
        <source>the right number is in &quot;%2&quot;, not in &quot;%1&quot;; allowed is that unit, others in &quot;units&quot;</source>
        <translation>正确数值的单位是“%2”，不是“%1”；允许该单位，其他单位写在“units”中</translation>
    </message>
    <message>
        <source>the right number is %1, of which no factor says what is near; allowed is &quot;close&quot;</source>
        <translation>正确数值是 %1，系数无法说明什么算接近；允许“close”</translation>
    </message>
    <message>
        <source>a file of items holds nothing else; allowed are items alone, or none</source>
        <translation>“item”文件不含其他内容；只允许全部是“item”，或一个也没有</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not asked &quot;%2&quot;; each concept is asked before and after</source>
        <translation>“%1”没有在“%2”提问；每个概念课前课后各问一次</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is asked with the same words and numbers before; allowed are other numbers</source>
        <translation>“%1”课前用了相同的文字和数值提问；允许换用其他数值</translation>
    </message>
    <message>
        <source>this Theca was built without the engine of take-home pages; it takes one that was built with -DTHECA_WEB=ON</source>
        <translation>此 Theca 构建时未包含可带走网页的引擎；需要用 -DTHECA_WEB=ON 构建的版本</translation>
    </message>
    <message>
        <source>&quot;%1&quot; is not left open to be changed; allowed are the paths of &quot;lock&quot;</source>
        <translation>“%1”未留作可更改；允许 &quot;lock&quot; 中的路径</translation>
    </message>
</context>
<context>
    <name>NumberDetails</name>
    <message>
        <source>%1: %2.</source>
        <translation>%1：%2。</translation>
    </message>
    <message>
        <source> DOI %1.</source>
        <translation> DOI %1。</translation>
    </message>
    <message>
        <source> As read: %1.</source>
        <translation> 阅读形式：%1。</translation>
    </message>
    <message>
        <source>Published: %1</source>
        <translation>文献值：%1</translation>
    </message>
    <message>
        <source>, range %1 to %2</source>
        <translation>，范围 %1 至 %2</translation>
    </message>
    <message>
        <source> It is over F, as studies of tablets give it; times F it is %1.</source>
        <translation> 该值已除以 F（片剂研究的表观值）；乘以 F 后为 %1。</translation>
    </message>
    <message>
        <source>How people differ is not known here.</source>
        <translation>个体间的差异不详。</translation>
    </message>
    <message>
        <source>Between people: coefficient of variation %1 % (%2).</source>
        <translation>个体间：变异系数 %1 %（%2）。</translation>
    </message>
    <message>
        <source>In whom it was measured is not known here.</source>
        <translation>测定对象不详。</translation>
    </message>
    <message>
        <source>Measured in: %1.</source>
        <translation>测定对象：%1。</translation>
    </message>
    <message>
        <source>%1, highest</source>
        <translation>%1，最高</translation>
    </message>
    <message>
        <source>%1, mean</source>
        <translation>%1，平均</translation>
    </message>
    <message>
        <source>Blood plasma, highest</source>
        <translation>血浆，最高</translation>
    </message>
    <message>
        <source>Blood plasma, mean</source>
        <translation>血浆，平均</translation>
    </message>
    <message>
        <source>Tone at its lowest</source>
        <translation>肌张力最低值</translation>
    </message>
    <message>
        <source>What if this is wrong? Half and twice the number would change:</source>
        <translation>如果这个数值有误呢？减半和加倍会改变：</translation>
    </message>
    <message>
        <source>yours: %1, file: %2</source>
        <translation>您的值：%1，文件值：%2</translation>
    </message>
    <message>
        <source>with kidneys at %1 mL/min: %2</source>
        <translation>肌酐清除率为 %1 mL/min 时：%2</translation>
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
        <translation>时间（天）</translation>
    </message>
    <message>
        <source>Time, hours</source>
        <translation>时间（小时）</translation>
    </message>
    <message>
        <source>Time, hours:minutes</source>
        <translation>时间（时:分）</translation>
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
        <translation>剂量</translation>
    </message>
    <message>
        <source>How much drug one dose holds.</source>
        <translation>每次剂量含多少药物。</translation>
    </message>
    <message>
        <source>Every</source>
        <translation>间隔</translation>
    </message>
    <message>
        <source>Hours from one dose to the next.</source>
        <translation>两次剂量之间的小时数。</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>次数</translation>
    </message>
    <message>
        <source>How many doses are taken in all.</source>
        <translation>总共服用多少次。</translation>
    </message>
    <message>
        <source>How much drug is given at once.</source>
        <translation>一次给予多少药物。</translation>
    </message>
    <message>
        <source>Rate</source>
        <translation>速率</translation>
    </message>
    <message>
        <source>How much drug the pump gives in a day.</source>
        <translation>泵每天给予多少药物。</translation>
    </message>
    <message>
        <source>Strength</source>
        <translation>药液浓度</translation>
    </message>
    <message>
        <source>How strong the solution in the reservoir is; a stronger one lets the pump run slower.</source>
        <translation>储药器中药液的浓度；浓度越高，泵就可以运行得越慢。</translation>
    </message>
    <message>
        <source>Creatinine clearance</source>
        <translation>肌酐清除率</translation>
    </message>
    <message>
        <source>How well the kidneys work; weak kidneys keep the drug in the blood for longer.</source>
        <translation>肾功能如何；肾功能差时，药物在血液中停留更久。</translation>
    </message>
    <message>
        <source>Spinal fluid</source>
        <translation>脑脊液</translation>
    </message>
    <message>
        <source>Cerebrospinal fluid in the spinal canal; the brain&apos;s is not counted.</source>
        <translation>椎管内的脑脊液；不计颅内部分。</translation>
    </message>
    <message>
        <source>Length of the canal</source>
        <translation>椎管长度</translation>
    </message>
    <message>
        <source>From the base of the skull to the sacrum.</source>
        <translation>从颅底到骶骨。</translation>
    </message>
    <message>
        <source>Ashworth before treatment</source>
        <translation>治疗前 Ashworth 评分</translation>
    </message>
    <message>
        <source>Muscle tone without the drug, from 1 (normal) to 5 (rigid).</source>
        <translation>未用药时的肌张力，从 1（正常）到 5（僵直）。</translation>
    </message>
    <message>
        <source>Time shown</source>
        <translation>显示时长</translation>
    </message>
    <message>
        <source>How long the run lasts: an hour to a year.</source>
        <translation>模拟持续多久：一小时到一年。</translation>
    </message>
    <message>
        <source>Share that reaches the blood</source>
        <translation>进入血液的比例</translation>
    </message>
    <message>
        <source>Uptake from the gut</source>
        <translation>肠道吸收</translation>
    </message>
    <message>
        <source>Delay of a tablet</source>
        <translation>片剂吸收延迟</translation>
    </message>
    <message>
        <source>Clearance from blood</source>
        <translation>血液清除率</translation>
    </message>
    <message>
        <source>Space in blood</source>
        <translation>血液分布容积</translation>
    </message>
    <message>
        <source>Exchange with tissue</source>
        <translation>与组织的交换</translation>
    </message>
    <message>
        <source>Space in tissue</source>
        <translation>组织分布容积</translation>
    </message>
    <message>
        <source>Share cleared by the kidneys</source>
        <translation>经肾清除的比例</translation>
    </message>
    <message>
        <source>Uptake of lost drug</source>
        <translation>漏出药物的吸收</translation>
    </message>
    <message>
        <source>Molar mass</source>
        <translation>摩尔质量</translation>
    </message>
    <message>
        <source>Spinal fluid over blood</source>
        <translation>脑脊液与血浆的浓度比</translation>
    </message>
    <message>
        <source>Mixing along the canal</source>
        <translation>沿椎管的混合</translation>
    </message>
    <message>
        <source>Loss from the canal</source>
        <translation>离开椎管的速率</translation>
    </message>
    <message>
        <source>Fluid an injection mixes with</source>
        <translation>与注射液混合的脑脊液</translation>
    </message>
    <message>
        <source>Clearance, one pool</source>
        <translation>清除率，单一池</translation>
    </message>
    <message>
        <source>Volume, one pool</source>
        <translation>容积，单一池</translation>
    </message>
    <message>
        <source>Level with half the effect</source>
        <translation>半最大效应浓度</translation>
    </message>
    <message>
        <source>Steepness of the effect</source>
        <translation>效应曲线陡度</translation>
    </message>
    <message>
        <source>Lowest score</source>
        <translation>最低评分</translation>
    </message>
    <message>
        <source>Tolerance, added EC50</source>
        <translation>耐受，EC50 增量</translation>
    </message>
    <message>
        <source>Tolerance, half-time</source>
        <translation>耐受，形成一半的时间</translation>
    </message>
    <message>
        <source>Memory of withdrawal</source>
        <translation>戒断的记忆时间</translation>
    </message>
    <message>
        <source>Spinal fluid in the canal</source>
        <translation>椎管内脑脊液</translation>
    </message>
    <message>
        <source>Fluid around the brain</source>
        <translation>颅内脑脊液</translation>
    </message>
    <message>
        <source>Making of spinal fluid</source>
        <translation>脑脊液生成</translation>
    </message>
    <message>
        <source>Tone before treatment</source>
        <translation>治疗前肌张力</translation>
    </message>
    <message>
        <source>What a catheter holds</source>
        <translation>导管容量</translation>
    </message>
    <message>
        <source>What the pump&apos;s tubes hold</source>
        <translation>泵内管路容量</translation>
    </message>
    <message>
        <source>Slowest flow of a pump</source>
        <translation>泵的最低流速</translation>
    </message>
    <message>
        <source>Fastest flow of a pump</source>
        <translation>泵的最高流速</translation>
    </message>
    <message>
        <source>Tablets and blood</source>
        <translation>片剂与血液</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效应</translation>
    </message>
    <message>
        <source>Body</source>
        <translation>身体</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>泵</translation>
    </message>
    <message>
        <source>seen</source>
        <translation>见原文</translation>
    </message>
    <message>
        <source>seen second-hand</source>
        <translation>见转引</translation>
    </message>
    <message>
        <source>derived</source>
        <translation>推算</translation>
    </message>
    <message>
        <source>recalled</source>
        <translation>凭记忆</translation>
    </message>
    <message>
        <source>assumption</source>
        <translation>假设</translation>
    </message>
    <message>
        <source>Seen: the number stood in the source that was read.</source>
        <translation>见原文：该数值见于所读的来源。</translation>
    </message>
    <message>
        <source>Seen in a secondary source: only in one that quotes another.</source>
        <translation>见转引：只见于引用他人的来源。</translation>
    </message>
    <message>
        <source>Derived: computed or fitted from published numbers.</source>
        <translation>推算：由已发表的数值计算或拟合得出。</translation>
    </message>
    <message>
        <source>Recalled: general knowledge, not found in a source.</source>
        <translation>凭记忆：一般知识，未找到来源。</translation>
    </message>
    <message>
        <source>Assumption: a placeholder without evidence.</source>
        <translation>假设：没有证据的占位值。</translation>
    </message>
    <message>
        <source>Given over</source>
        <translation>给药历时</translation>
    </message>
    <message>
        <source>How long the extra dose runs; 0 is as fast as the pump can.</source>
        <translation>追加剂量持续多久；0 表示按泵的最快速度。</translation>
    </message>
    <message>
        <source>Lock-out</source>
        <translation>锁定时间</translation>
    </message>
    <message>
        <source>Hours before the next extra dose is given.</source>
        <translation>两次追加剂量之间的最短小时数。</translation>
    </message>
    <message>
        <source>Most in 24 h</source>
        <translation>24 h 内最多</translation>
    </message>
    <message>
        <source>How many extra doses the pump gives in a day.</source>
        <translation>泵每天最多给予多少次追加剂量。</translation>
    </message>
    <message>
        <source>Filled with</source>
        <translation>充注量</translation>
    </message>
    <message>
        <source>How much solution is put into the reservoir.</source>
        <translation>注入储药器的药液量。</translation>
    </message>
    <message>
        <source>Alarm below</source>
        <translation>报警下限</translation>
    </message>
    <message>
        <source>The pump sounds its alarm when no more than this is left.</source>
        <translation>剩余量不多于此值时，泵发出警报。</translation>
    </message>
    <message>
        <source>Catheter</source>
        <translation>导管</translation>
    </message>
    <message>
        <source>How long the catheter is.</source>
        <translation>导管有多长。</translation>
    </message>
    <message>
        <source>Tubing in the pump</source>
        <translation>泵内管路</translation>
    </message>
    <message>
        <source>What stands in the pump between reservoir and catheter.</source>
        <translation>泵内储药器与导管之间的容积。</translation>
    </message>
    <message>
        <source>True flow</source>
        <translation>实际流速</translation>
    </message>
    <message>
        <source>What the pump really moves, in per cent of what it is set to.</source>
        <translation>泵实际输出量占设定值的百分比。</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>渗漏量</translation>
    </message>
    <message>
        <source>How much of the drug leaks out beside the canal.</source>
        <translation>有多少药物漏到椎管之外。</translation>
    </message>
    <message>
        <source>True strength</source>
        <translation>实际浓度</translation>
    </message>
    <message>
        <source>What was filled in by mistake; the pump was told the other strength.</source>
        <translation>误充注的浓度；泵中设定的是另一浓度。</translation>
    </message>
    <message>
        <source>Beside the pump</source>
        <translation>泵旁药量</translation>
    </message>
    <message>
        <source>How much drug was put into the tissue beside the pump instead of into it.</source>
        <translation>有多少药物未注入泵内，而注入泵旁组织。</translation>
    </message>
    <message>
        <source>%1/day</source>
        <comment>a unit</comment>
        <translation>%1/天</translation>
    </message>
    <message>
        <source>From the canal into tissue</source>
        <translation>从椎管进入组织</translation>
    </message>
    <message>
        <source>From tissue into the canal</source>
        <translation>从组织返回椎管</translation>
    </message>
    <message>
        <source>Mixing at the lower end of the canal</source>
        <translation>椎管下端的混合</translation>
    </message>
    <message>
        <source>Mixing at the neck</source>
        <translation>颈部的混合</translation>
    </message>
    <message>
        <source>days</source>
        <comment>a unit, after a number</comment>
        <translation>天</translation>
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
        <translation>%1 时</translation>
    </message>
    <message>
        <source>from %1 to %2</source>
        <comment>times</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>Your data.</source>
        <translation>您的数据。</translation>
    </message>
    <message>
        <source>Seen in: %1.</source>
        <translation>观察对象：%1。</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>来源：%1</translation>
    </message>
    <message>
        <source>%1: %2 points from %3 to %4, values %5 to %6.</source>
        <comment>label, count, times, values</comment>
        <translation>%1：%2 个数据点，%3 至 %4，数值 %5 至 %6。</translation>
    </message>
    <message>
        <source>%1 ± %2</source>
        <comment>value, spread</comment>
        <translation>%1 ± %2</translation>
    </message>
    <message>
        <source>%1 (%2 to %3)</source>
        <comment>value, its range</comment>
        <translation>%1（%2 至 %3）</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <comment>values</comment>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>label, value, time</comment>
        <translation>%1：%2，%3。</translation>
    </message>
    <message>
        <source>your data: %1</source>
        <translation>您的数据：%1</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>source, who was seen</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label, source</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>label, values, source</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>Bands of %1 people.</source>
        <translation>%1 人的百分位带。</translation>
    </message>
    <message>
        <source>your data: %1 (points after the end of the run: %2)</source>
        <comment>label, count</comment>
        <translation>您的数据：%1（晚于模拟结束的点：%2）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>value, what its range is</comment>
        <translation>%1（%2）</translation>
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
        <translation>%1 mg，每 %2 h</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>漏服 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubled</source>
        <translation>
            <numerusform>加倍 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 µg/day, %2</source>
        <comment>rates, level of the tip</comment>
        <translation>%1 µg/天，%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a name, a number</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1 µg, %2</source>
        <comment>an injection, its level</comment>
        <translation>%1 µg，%2</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <comment>therapy, amounts</comment>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1 are pinned; remove one first</source>
        <translation>已固定 %1 项；请先移除一项</translation>
    </message>
    <message numerus="yes">
        <source>there is room for %n more pin(s)</source>
        <translation>
            <numerusform>还可固定 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>pin, therapy</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>pin, drug</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>PresentKeys</name>
    <message>
        <source>Page Down, →, ↓, Space, Enter, N</source>
        <translation>Page Down、→、↓、空格、Enter、N</translation>
    </message>
    <message>
        <source>next step</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Page Up, ←, ↑, Backspace</source>
        <translation>Page Up、←、↑、退格</translation>
    </message>
    <message>
        <source>back one step</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>Shift+Page Down</source>
        <translation>Shift+Page Down</translation>
    </message>
    <message>
        <source>next scene</source>
        <translation>下一场景</translation>
    </message>
    <message>
        <source>Home, End</source>
        <translation>Home、End</translation>
    </message>
    <message>
        <source>first scene, last scene</source>
        <translation>第一个场景、最后一个场景</translation>
    </message>
    <message>
        <source>a number and Enter</source>
        <translation>数字后按 Enter</translation>
    </message>
    <message>
        <source>that scene</source>
        <translation>到该场景</translation>
    </message>
    <message>
        <source>G, Tab</source>
        <translation>G、Tab</translation>
    </message>
    <message>
        <source>B or ., W or ,</source>
        <translation>B 或 .，W 或 ,</translation>
    </message>
    <message>
        <source>black, white; the next key only returns</source>
        <translation>黑屏、白屏；下一个键只用于返回</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>freeze the picture of the hall</source>
        <translation>定格大屏画面</translation>
    </message>
    <message>
        <source>Shift+1 to Shift+4</source>
        <translation>Shift+1 至 Shift+4</translation>
    </message>
    <message>
        <source>hide or reveal that curve</source>
        <translation>隐藏或显示该曲线</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>the scene as it was prepared</source>
        <translation>恢复场景准备时的样子</translation>
    </message>
    <message>
        <source>P, F5</source>
        <translation>P、F5</translation>
    </message>
    <message>
        <source>play or pause time</source>
        <translation>播放或暂停时间</translation>
    </message>
    <message>
        <source>T, Shift+T</source>
        <translation>T、Shift+T</translation>
    </message>
    <message>
        <source>timer: start or pause, reset</source>
        <translation>计时器：开始或暂停，清零</translation>
    </message>
    <message>
        <source>V, then A to E, Shift+A to Shift+E</source>
        <translation>V，然后 A 至 E、Shift+A 至 Shift+E</translation>
    </message>
    <message>
        <source>take votes: one more, one less</source>
        <translation>计票：加一票，减一票</translation>
    </message>
    <message>
        <source>K</source>
        <translation>K</translation>
    </message>
    <message>
        <source>light or dark hall</source>
        <translation>明亮或昏暗的会场</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>swap screens</source>
        <translation>交换屏幕</translation>
    </message>
    <message>
        <source>Esc twice</source>
        <translation>按两次 Esc</translation>
    </message>
    <message>
        <source>end</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>pictures of all scenes, and back</source>
        <translation>所有场景的画面，再按返回</translation>
    </message>
    <message>
        <source>S, Z, L</source>
        <translation>S、Z、L</translation>
    </message>
    <message>
        <source>spotlight, magnifier, laser dot: point in the picture on the console</source>
        <translation>聚光、放大镜、激光点：在控制台的画面中指示</translation>
    </message>
    <message>
        <source>D, Ctrl+Z, E</source>
        <translation>D、Ctrl+Z、E</translation>
    </message>
    <message>
        <source>draw a guess, take a stroke back, wipe all</source>
        <translation>画出猜测、撤销一笔、全部清除</translation>
    </message>
    <message>
        <source>Ctrl+L</source>
        <translation>Ctrl+L</translation>
    </message>
    <message>
        <source>unlock what the scene leaves to you</source>
        <translation>解锁本场景留给您的内容</translation>
    </message>
    <message>
        <source>Ctrl+S</source>
        <translation>Ctrl+S</translation>
    </message>
    <message>
        <source>keep the counts in a file, from now on</source>
        <translation>从现在起把票数保存到文件</translation>
    </message>
    <message>
        <source>Ctrl+B</source>
        <translation>Ctrl+B</translation>
    </message>
    <message>
        <source>the stage as small as the back row sees it, and back</source>
        <translation>把大屏缩到后排所见的大小，再按恢复</translation>
    </message>
</context>
<context>
    <name>Printing</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>Race</name>
    <message>
        <source>Tablets</source>
        <translation>片剂</translation>
    </message>
    <message>
        <source>One injection</source>
        <translation>单次注射</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>泵</translation>
    </message>
    <message>
        <source>The pump brings nothing to L1, and so do no tablets.</source>
        <translation>泵没有把药物送到 L1；不服片剂，结果相同。</translation>
    </message>
    <message>
        <source>No dose of tablets keeps at L1 what the pump does.</source>
        <translation>没有任何片剂剂量能在 L1 处保持与泵相同的量。</translation>
    </message>
    <message>
        <source>What this pump keeps at L1 in the long run would take about %1 mg of tablets a day: %2 to %3 mg if a single number of the model were half or twice as large.</source>
        <translation>此泵在 L1 处长期保持的量，约需每天 %1 mg 片剂；若模型中单个数值减半或加倍，则为 %2 至 %3 mg。</translation>
    </message>
    <message>
        <source>The blood would then hold about %1 %2, %3 times as much as with the pump.</source>
        <translation>届时血液中约为 %1 %2，是用泵时的 %3 倍。</translation>
    </message>
    <message>
        <source>This is arithmetic of the model, not a dose for anyone: large doses by mouth have caused coma and seizures, and people get relief from far less.</source>
        <translation>这是模型的推算，不是给任何人的剂量：大剂量口服曾引起昏迷和癫痫发作，而人们用少得多的剂量就能得到缓解。</translation>
    </message>
</context>
<context>
    <name>Reasons</name>
    <message>
        <source>No such file or directory</source>
        <translation>没有该文件或文件夹</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>权限不够</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>不允许该操作</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>是文件夹</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>不是文件夹</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>设备上没有空间</translation>
    </message>
    <message>
        <source>Disk quota exceeded</source>
        <translation>超出磁盘限额</translation>
    </message>
    <message>
        <source>File too large</source>
        <translation>文件过大</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>只读文件系统</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>文件名过长</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>符号链接层数过多</translation>
    </message>
    <message>
        <source>Bad file descriptor</source>
        <translation>错误的文件描述符</translation>
    </message>
    <message>
        <source>Broken pipe</source>
        <translation>管道已断开</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>输入／输出错误</translation>
    </message>
</context>
<context>
    <name>Routes</name>
    <message>
        <source>one tablet dose of %1 mg at %2</source>
        <translation>片剂 %1 mg 一次，%2 时</translation>
    </message>
    <message>
        <source>tablets %1 mg every %2 h, %3</source>
        <translation>片剂 %1 mg，每 %2 h 一次，%3</translation>
    </message>
    <message numerus="yes">
        <source>%n dose(s)</source>
        <translation>
            <numerusform>共 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source> from %1</source>
        <translation>，%1 起</translation>
    </message>
    <message>
        <source>, </source>
        <translation>，</translation>
    </message>
    <message numerus="yes">
        <source>%n missed</source>
        <translation>
            <numerusform>漏服 %n 次</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n doubled</source>
        <translation>
            <numerusform>加倍 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>injection of %1 µg at %2, at %3</source>
        <translation>%2 处注射 %1 µg，%3 时</translation>
    </message>
    <message>
        <source>%1 µg/day</source>
        <translation>%1 µg/天</translation>
    </message>
    <message>
        <source>%1 from %2</source>
        <translation>%2 起 %1</translation>
    </message>
    <message>
        <source>pump %1, tip at %2</source>
        <translation>泵 %1，尖端在 %2</translation>
    </message>
    <message>
        <source>Straight into the spinal fluid, day and night; the blood gets only what leaves it.</source>
        <translation>昼夜不停地直接进入脑脊液；血液只得到离开脑脊液的部分。</translation>
    </message>
    <message>
        <source>Straight into the spinal fluid, once; then it fades.</source>
        <translation>直接进入脑脊液，仅一次；随后逐渐消退。</translation>
    </message>
    <message>
        <source>By mouth into the blood; only a little of it reaches the spinal fluid.</source>
        <translation>口服进入血液；只有很少一部分到达脑脊液。</translation>
    </message>
    <message>
        <source>No drug is given: this is how it goes without.</source>
        <translation>未给药：这是不用药时的情况。</translation>
    </message>
    <message>
        <source>no drug</source>
        <translation>无药</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message numerus="yes">
        <source>%n daily change(s) of rate</source>
        <translation>
            <numerusform>每日更改速率 %n 次</numerusform>
        </translation>
    </message>
    <message>
        <source>No drug is given here. %1</source>
        <translation>此处未给药。%1</translation>
    </message>
    <message>
        <source>By mouth into the whole body&apos;s blood, and from there into the spinal fluid.</source>
        <translation>口服进入全身血液，再由血液进入脑脊液。</translation>
    </message>
    <message numerus="yes">
        <source>%n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>bolus of %1 µg at %2</source>
        <translation>%2 时推注 %1 µg</translation>
    </message>
    <message>
        <source>refill at %1</source>
        <translation>%1 时再灌注</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>a fault, a time</comment>
        <translation>%2 时%1</translation>
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
        <translation>每天</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>blood</source>
        <translation>血液</translation>
    </message>
    <message>
        <source>brain</source>
        <translation>脑部</translation>
    </message>
    <message>
        <source>%1 µg</source>
        <translation>%1 µg</translation>
    </message>
    <message>
        <source>tablets</source>
        <translation>片剂</translation>
    </message>
    <message>
        <source>injection</source>
        <translation>注射</translation>
    </message>
    <message>
        <source>pump</source>
        <translation>泵</translation>
    </message>
    <message>
        <source>taken in 24 h</source>
        <translation>24 小时内服用</translation>
    </message>
    <message>
        <source>delivered in 24 h</source>
        <translation>24 小时内输送</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>given, planned</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>once, at %1</source>
        <translation>一次，于 %1</translation>
    </message>
    <message>
        <source>at %1, %2 of %3</source>
        <comment>time, number, how many</comment>
        <translation>于 %1，第 %2 次，共 %3 次</translation>
    </message>
    <message>
        <source>none yet</source>
        <translation>尚无</translation>
    </message>
    <message>
        <source>from %1</source>
        <translation>自 %1 起</translation>
    </message>
    <message>
        <source>now</source>
        <translation>目前</translation>
    </message>
    <message>
        <source>no drug</source>
        <translation>无药物</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>route, dose</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>; %1: %2</source>
        <comment>taken in 24 h, how much</comment>
        <translation>；%1：%2</translation>
    </message>
</context>
<context>
    <name>SpineView</name>
    <message>
        <source>CSF : plasma</source>
        <translation>脑脊液 : 血浆</translation>
    </message>
    <message>
        <source>Catheter tip at %1, %2. Drag it to another vertebra.</source>
        <translation>导管尖端在 %1，%2。可拖到另一椎骨。</translation>
    </message>
    <message>
        <source>Needle at %1, %2. Drag it to another vertebra.</source>
        <translation>穿刺针在 %1，%2。可拖到另一椎骨。</translation>
    </message>
    <message>
        <source>No therapy is shown.</source>
        <translation>没有显示任何疗法。</translation>
    </message>
    <message>
        <source>at</source>
        <translation>位于</translation>
    </message>
    <message>
        <source>catheter tip at</source>
        <translation>导管尖端位于</translation>
    </message>
    <message>
        <source>needle at</source>
        <translation>穿刺针位于</translation>
    </message>
    <message>
        <source>%1: %2 %3, %4</source>
        <comment>therapy, what, level, value</comment>
        <translation>%1：%2 %3，%4</translation>
    </message>
    <message>
        <source>in the long run</source>
        <comment>a ratio, not at the playhead</comment>
        <translation>长期</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>route, when</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>which therapy, of how many</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1–%2 of %3</source>
        <comment>which therapies, of how many</comment>
        <translation>%1–%2，共 %3</translation>
    </message>
    <message>
        <source>%1. Dose: %2.</source>
        <comment>what has the keyboard, dose</comment>
        <translation>%1。剂量：%2。</translation>
    </message>
    <message>
        <source>At %1, %2</source>
        <comment>time, unit</comment>
        <translation>%1 时，%2</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>curves after the first %1</source>
        <translation>前 %1 条之后的曲线</translation>
    </message>
    <message>
        <source>the name at the curve %1</source>
        <translation>曲线 %1 旁的名称</translation>
    </message>
    <message>
        <source>the charts: there is no room for them</source>
        <translation>图表：放不下</translation>
    </message>
    <message>
        <source>place and time of the numbers</source>
        <translation>数值的位置与时间</translation>
    </message>
    <message>
        <source>the size of the number %1</source>
        <translation>数值 %1 的字号</translation>
    </message>
    <message>
        <source>spines after the first %1</source>
        <translation>前 %1 个之后的脊柱</translation>
    </message>
    <message>
        <source>brain</source>
        <translation>脑</translation>
    </message>
    <message>
        <source>%1 (legs)</source>
        <translation>%1（下肢）</translation>
    </message>
    <message>
        <source>%1 (arms)</source>
        <translation>%1（上肢）</translation>
    </message>
    <message>
        <source>Blood plasma, ng/mL</source>
        <translation>血浆，ng/mL</translation>
    </message>
    <message>
        <source>Spinal fluid at %1, ng/mL</source>
        <translation>脑脊液 %1，ng/mL</translation>
    </message>
    <message>
        <source>Fluid around the brain, ng/mL</source>
        <translation>颅内脑脊液，ng/mL</translation>
    </message>
    <message>
        <source>%1: 1 normal, 5 rigid</source>
        <translation>%1：1 正常，5 僵直</translation>
    </message>
    <message>
        <source>times</source>
        <translation>倍</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>d</source>
        <comment>days</comment>
        <translation>天</translation>
    </message>
    <message>
        <source>h</source>
        <comment>hours</comment>
        <translation>h</translation>
    </message>
    <message>
        <source>Talk to your neighbour. 2 min</source>
        <translation>与邻座讨论，2 分钟</translation>
    </message>
    <message>
        <source>empty</source>
        <translation>空</translation>
    </message>
    <message>
        <source>low</source>
        <translation>低</translation>
    </message>
    <message>
        <source>Scene %1: %2 was %3 when this was prepared, is %4 now</source>
        <translation>场景 %1：%2 在准备时为 %3，现在为 %4</translation>
    </message>
    <message>
        <source>the text: it is too long for this picture</source>
        <translation>正文：对这幅画面来说太长</translation>
    </message>
    <message>
        <source>the answers: they are too long for this picture</source>
        <translation>答案：对这幅画面来说太长</translation>
    </message>
    <message>
        <source>Our guess %1, the model %2</source>
        <translation>我们猜 %1，模型 %2</translation>
    </message>
    <message>
        <source>Our guess</source>
        <translation>我们的猜测</translation>
    </message>
    <message>
        <source>%1 mg tablet</source>
        <translation>%1 mg 片剂</translation>
    </message>
    <message>
        <source>%1 mg tablets a day</source>
        <translation>片剂每日 %1 mg</translation>
    </message>
    <message>
        <source>%1 mg injection</source>
        <translation>注射 %1 mg</translation>
    </message>
    <message>
        <source>%1 mg pump a day</source>
        <translation>泵每日 %1 mg</translation>
    </message>
    <message>
        <source>the name of the mark %1</source>
        <translation>标记“%1”的名称</translation>
    </message>
    <message>
        <source>Too much to read: %1 words, a hall takes in %2.</source>
        <translation>文字过多：%1 个词，会场能读 %2 个。</translation>
    </message>
    <message>
        <source>Not on the stage: %1</source>
        <translation>大屏上没有：%1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>answer, its number</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>90 of 100 people: %1 to %2</source>
        <translation>100 人中有 90 人：%1 至 %2</translation>
    </message>
</context>
<context>
    <name>TakeAwayPage</name>
    <message>
        <source>%1: you %2, the run %3</source>
        <comment>a feature of a curve</comment>
        <translation>%1：您 %2，模拟 %3</translation>
    </message>
    <message>
        <source>Because %1</source>
        <translation>因为 %1</translation>
    </message>
    <message>
        <source>In your own words: %1</source>
        <translation>用您自己的话：%1</translation>
    </message>
    <message>
        <source>What this model leaves out: %1</source>
        <translation>本模型未包括：%1</translation>
    </message>
    <message>
        <source>The page could not be drawn.</source>
        <translation>无法绘制此页。</translation>
    </message>
</context>
<context>
    <name>Talks</name>
    <message>
        <source>There is nothing to present: it has no scene.</source>
        <translation>没有可演示的内容：其中没有场景。</translation>
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
        <translation>请输入数字：小数前用点或逗号，千位之间不加任何符号。</translation>
    </message>
    <message>
        <source>“%1” may be %2 or %3. Write one of these: no sign stands between thousands.</source>
        <translation>“%1”可能是 %2 或 %3。请输入其中之一：千位之间不加符号。</translation>
    </message>
</context>
<context>
    <name>UnlockedControls</name>
    <message>
        <source>Bridge</source>
        <translation>桥接</translation>
    </message>
    <message>
        <source>After a refill of another strength the pump first gives what is left in its tubing at a rate that suits it.</source>
        <translation>更换浓度再灌注后，泵先按合适的速率送完管路中剩余的药液。</translation>
    </message>
    <message>
        <source>Repaired at</source>
        <translation>修复时间</translation>
    </message>
    <message>
        <source>When the pump gives again what it is told.</source>
        <translation>泵何时重新按程序给药。</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>给药时间</translation>
    </message>
    <message>
        <source>When it is injected.</source>
        <translation>何时注射。</translation>
    </message>
    <message>
        <source>At level</source>
        <translation>所在节段</translation>
    </message>
    <message>
        <source>Where the needle reaches the canal.</source>
        <translation>穿刺针到达椎管的位置。</translation>
    </message>
    <message>
        <source>Catheter tip</source>
        <translation>导管尖端</translation>
    </message>
    <message>
        <source>Where the catheter ends.</source>
        <translation>导管末端的位置。</translation>
    </message>
    <message>
        <source>Extra dose</source>
        <translation>追加剂量</translation>
    </message>
</context>
<context>
    <name>Validation</name>
    <message>
        <source>pass</source>
        <translation>合格</translation>
    </message>
    <message>
        <source>by construction</source>
        <translation>按构造</translation>
    </message>
    <message>
        <source>not judged</source>
        <translation>不评判</translation>
    </message>
    <message>
        <source>declared misfit</source>
        <translation>已声明不符</translation>
    </message>
    <message>
        <source>FAIL</source>
        <translation>不合格</translation>
    </message>
    <message>
        <source>FAIL, left its declared misfit</source>
        <translation>不合格，偏离其已声明的不符</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 至 %2</translation>
    </message>
    <message>
        <source>at least %1</source>
        <translation>至少 %1</translation>
    </message>
    <message>
        <source>at most %1</source>
        <translation>至多 %1</translation>
    </message>
    <message>
        <source>/day</source>
        <translation>/天</translation>
    </message>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>%1 targets, %2 parts: %3.</source>
        <translation>%1 个目标，%2 项：%3。</translation>
    </message>
    <message>
        <source>quantity</source>
        <translation>量</translation>
    </message>
    <message>
        <source>observed</source>
        <translation>观察值</translation>
    </message>
    <message>
        <source>allowed</source>
        <translation>容许</translation>
    </message>
    <message>
        <source>simulated</source>
        <translation>模拟值</translation>
    </message>
    <message>
        <source>unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>verdict</source>
        <translation>判定</translation>
    </message>
    <message>
        <source>fitted</source>
        <translation>拟合</translation>
    </message>
    <message>
        <source>protocol</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>for teaching, not for dosing a person</source>
        <translation>仅供教学，不用于为个人确定剂量</translation>
    </message>
    <message>
        <source>Validation</source>
        <translation>验证</translation>
    </message>
    <message>
        <source>In a minute: what the model gives beside what was observed in people. *Missed* and *tested* are the rows that say something; *fitted* ones
were chosen to match.</source>
        <translation>一分钟概览：模型给出的值与在人身上观察到的值并列。有说服力的是*未达到*和*经检验*的行；*拟合*的
行是为求一致而选定的。</translation>
    </message>
    <message>
        <source>Written by `theca-cli validate --markdown docs/validation.md`; a test compares it with the program&apos;s present output.</source>
        <translation>由 `theca-cli validate --markdown` 写成。</translation>
    </message>
    <message>
        <source>The model is compared with published observations of people. Each is a fixed protocol in `resources/targets.json`, simulated
unchanged; every part has to be within its tolerance. Steady states and areas to infinity are exact, not long runs.</source>
        <translation>模型与已发表的人体观察比较。每个观察是 `resources/targets.json` 中的一个固定方案，不作改动地模拟；
每一项都须在其容许范围内。稳态和外推至无穷的面积是精确值，不是长时间模拟。</translation>
    </message>
    <message>
        <source>**What a verdict means.** *Pass*: the number is within the tolerance, which is wide because people differ. *By construction*:
the model was given this number, so it proves nothing. *Declared misfit*: the number is known to be outside; it must stay within
5 % of its expected value, and any other value, even a better one, is a failure until it is explained. *Not judged*: no tolerance.</source>
        <translation>**判定的含义。***合格*：数值在容许范围内；因人与人不同，范围较宽。*按构造*：
这个数值是给定模型的，所以证明不了什么。*已声明不符*：已知数值在范围之外；它须与预期值相差
5 % 以内，任何其他值，即使更好，在得到解释之前都算不合格。*不评判*：没有容许范围。</translation>
    </message>
    <message>
        <source>**What it does not mean.** Where *fitted* names a parameter, its value was chosen to match this same observation: a pass shows that the
choice works, not that anything was predicted. Where it names none, no number was chosen for it, but its authors knew it. Few
people were measured, most sources were read as abstracts, and no target shows that the model is right for one person.</source>
        <translation>**判定不表示什么。**凡*拟合*一栏列出参数的，其值就是为符合这一观察而选定的：合格说明选择有效，
不说明预测了什么。未列出参数的，没有为它选定数值，但作者知道这一观察。
受测者少，多数来源只读了摘要，没有任何目标能说明模型对某一个人是对的。</translation>
    </message>
    <message>
        <source>- **%1, %2: %3.** Simulated %4, allowed %5.</source>
        <translation>- **%1，%2：%3。** 模拟值 %4，容许 %5。</translation>
    </message>
    <message>
        <source>- **%1, %2: %3.** Simulated %4, allowed %5, expected %6. %7</source>
        <translation>- **%1，%2：%3。** 模拟值 %4，容许 %5，预期 %6。%7</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>Tested: no number was chosen for it</source>
        <translation>经检验：没有为它选定数值</translation>
    </message>
    <message>
        <source>Fitted: a number was chosen with it in view</source>
        <translation>拟合：参照它选定了一个数值</translation>
    </message>
    <message>
        <source>Put in, or not judged: shows nothing</source>
        <translation>直接放入，或不评判：说明不了什么</translation>
    </message>
    <message>
        <source>| | what | model | observed |</source>
        <translation>| | 内容 | 模型 | 观察值 |</translation>
    </message>
    <message>
        <source>Where it does not fit</source>
        <translation>不符之处</translation>
    </message>
    <message>
        <source>What the file of %1 says does not fit or is left out:</source>
        <translation>药物文件（%1）所述的不符或未计入之处：</translation>
    </message>
    <message>
        <source>levels</source>
        <translation>逐节段</translation>
    </message>
    <message>
        <source>one-pool</source>
        <translation>单一池</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Observed: %1; %2 (%3). Tolerance: %4.</source>
        <translation>观察：%1；%2（%3）。容许范围：%4。</translation>
    </message>
    <message>
        <source>Simulated: %1. Structure: %2.</source>
        <translation>模拟：%1。结构：%2。</translation>
    </message>
    <message>
        <source>| part | observed | allowed | simulated | verdict | fitted |</source>
        <translation>| 项 | 观察值 | 容许 | 模拟值 | 判定 | 拟合 |</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>来源</translation>
    </message>
    <message>
        <source> (read as %1)</source>
        <translation>（所读：%1）</translation>
    </message>
    <message>
        <source>**In short.** %1</source>
        <translation>**简言之。**%1</translation>
    </message>
    <message>
        <source>Every part</source>
        <translation>每一项</translation>
    </message>
</context>
<context>
    <name>Why</name>
    <message>
        <source>steady</source>
        <translation>平稳</translation>
    </message>
    <message>
        <source>rising since the start</source>
        <translation>从开始起上升</translation>
    </message>
    <message>
        <source>falling since the start</source>
        <translation>从开始起下降</translation>
    </message>
    <message>
        <source>rising since %1</source>
        <comment>a time</comment>
        <translation>自 %1 起上升</translation>
    </message>
    <message>
        <source>falling since %1</source>
        <comment>a time</comment>
        <translation>自 %1 起下降</translation>
    </message>
    <message>
        <source>the site holds %1, the fluid there %2</source>
        <translation>效应部位为 %1，该处脑脊液为 %2</translation>
    </message>
    <message>
        <source>%1 % of the %2 it goes towards</source>
        <translation>为所趋向的 %2 的 %1 %</translation>
    </message>
    <message>
        <source>%1: %2, %3.</source>
        <comment>therapy, its value, what it does</comment>
        <translation>%1：%2，%3。</translation>
    </message>
    <message>
        <source>%1: %2, %3; %4.</source>
        <comment>therapy, its value, what it does, why</comment>
        <translation>%1：%2，%3；%4。</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>line %1 (%2)</source>
        <comment>number, reason</comment>
        <translation>第 %1 行（%2）</translation>
    </message>
    <message>
        <source>%1 and %2 more</source>
        <comment>numbers, count</comment>
        <translation>%1 及另外 %2 项</translation>
    </message>
    <message>
        <source>lines %1 (%2)</source>
        <comment>numbers, reason</comment>
        <translation>第 %1 行（%2）</translation>
    </message>
</context>
<context>
    <name>theca::app::AxisPanel</name>
    <message>
        <source>Axis limits</source>
        <translation>坐标轴范围</translation>
    </message>
    <message>
        <source>Hide the axis limits; they stay.</source>
        <translation>隐藏坐标轴范围；设置保留。</translation>
    </message>
    <message>
        <source>Hide the axis limits</source>
        <translation>隐藏坐标轴范围</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>what an axis counts, its unit</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Type where the axis begins and ends; empty a box and it fits by itself.</source>
        <translation>输入坐标轴的起点和终点；清空输入框则自动调整。</translation>
    </message>
    <message>
        <source>%1, from</source>
        <translation>%1，起点</translation>
    </message>
    <message>
        <source>%1, to</source>
        <translation>%1，终点</translation>
    </message>
</context>
<context>
    <name>theca::app::BackRowView</name>
    <message>
        <source>The stage as the back row sees it</source>
        <translation>后排所见的大屏</translation>
    </message>
    <message>
        <source>Seen from %1 cm away, this is what the back row sees, %2 picture heights away.</source>
        <translation>在 %1 厘米处看，就是后排（距离为画面高度的 %2 倍）所见。</translation>
    </message>
</context>
<context>
    <name>theca::app::Banner</name>
    <message>
        <source>Close this message.</source>
        <translation>关闭此消息。</translation>
    </message>
</context>
<context>
    <name>theca::app::BolusSection</name>
    <message>
        <source>Given at</source>
        <translation>给药时间</translation>
    </message>
    <message>
        <source>When the pump gives this extra dose.</source>
        <translation>泵何时给予此追加剂量。</translation>
    </message>
</context>
<context>
    <name>theca::app::BookmarkPanel</name>
    <message>
        <source>No bookmark yet.</source>
        <translation>还没有书签。</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>书签</translation>
    </message>
    <message>
        <source>Marks the time at which the playhead stands.</source>
        <translation>标记播放头所在的时间。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Takes this bookmark away.</source>
        <translation>移除此书签。</translation>
    </message>
    <message>
        <source>Moves the playhead there.</source>
        <translation>将播放头移到那里。</translation>
    </message>
    <message>
        <source>What this moment is called.</source>
        <translation>这一时刻的名称。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Name of the bookmark at %1</source>
        <translation>%1 时书签的名称</translation>
    </message>
    <message>
        <source>Remove the bookmark at %1</source>
        <translation>移除 %1 时的书签</translation>
    </message>
    <message>
        <source>Add one at %1</source>
        <translation>在 %1 添加书签</translation>
    </message>
</context>
<context>
    <name>theca::app::BrainPanel</name>
    <message>
        <source>Around the brain</source>
        <translation>颅内脑脊液</translation>
    </message>
    <message>
        <source>This run&apos;s fluid around the brain, beside published cases of too much drug.</source>
        <translation>本次模拟的颅内脑脊液，与已发表的用药过量病例对照。</translation>
    </message>
    <message>
        <source>One pool has no fluid around the brain of its own. Level by level it has.</source>
        <translation>单一池模型没有单独的颅内脑脊液；逐节段模型有。</translation>
    </message>
    <message>
        <source>Highest level in this run:</source>
        <translation>本次模拟的最高浓度：</translation>
    </message>
    <message>
        <source>Published cases. The level is what this model and this patient give for what was given:</source>
        <translation>已发表的病例。浓度由本模型和此患者按所给药量算出：</translation>
    </message>
    <message>
        <source>highest %1</source>
        <translation>最高 %1</translation>
    </message>
    <message>
        <source>steady %1</source>
        <translation>稳态 %1</translation>
    </message>
    <message>
        <source>, %1 after %2 h</source>
        <translation>，%2 h 后为 %1</translation>
    </message>
    <message>
        <source>No level that harms or sedates a person is known. Usual doses and overdoses overlap here, so this says nothing about safety.</source>
        <translation>尚不知道使人受害或镇静的浓度。此处常用剂量与过量有重叠，因此不能说明是否安全。</translation>
    </message>
    <message>
        <source>%1: %2. %3 (%4)</source>
        <comment>what was given, concentrations, what happened, source</comment>
        <translation>%1：%2。%3（%4）</translation>
    </message>
</context>
<context>
    <name>theca::app::ChartSound</name>
    <message>
        <source>Curves are silent. “Audible curves” in the menu View lets them be heard.</source>
        <translation>曲线无声。菜单“视图”中的“曲线的声音”可让您听到它们。</translation>
    </message>
    <message>
        <source>There is no curve to be heard in this chart.</source>
        <translation>此图中没有可听的曲线。</translation>
    </message>
    <message>
        <source>This computer has nothing to play sound with, or Theca was built without sound.</source>
        <translation>此电脑没有可播放声音的设备，或 Theca 构建时未含声音。</translation>
    </message>
    <message>
        <source>At %1.</source>
        <comment>a time</comment>
        <translation>%1 时。</translation>
    </message>
    <message>
        <source>%1: %2.</source>
        <comment>a curve, its value</comment>
        <translation>%1：%2。</translation>
    </message>
</context>
<context>
    <name>theca::app::ChartStack</name>
    <message>
        <source>Chart: %1</source>
        <translation>图表：%1</translation>
    </message>
    <message>
        <source>Beyond the axis: fit</source>
        <translation>超出坐标轴：适应</translation>
    </message>
    <message>
        <source>A curve goes beyond the axis, which stays as it was so that doses can be compared. This fits axes and colours to what there is now; so does a double-click in a chart.</source>
        <translation>曲线超出了坐标轴；坐标轴保持不变，以便比较剂量。点击此处使坐标轴和颜色适应当前内容；在图中双击也可以。</translation>
    </message>
    <message>
        <source>Left and right move the crosshair, with Shift in fine steps; Page Up and Page Down go to events and observed points; P puts the playhead there, Space plays and pauses. Y says why a curve is where it is. L plays the curves as sound once that is switched on in the menu View, with Shift slowly; again, it stops there and tells the values. Plus and minus zoom, Ctrl with left and right moves, 0 shows everything and fits the axes. M sets a mark at the crosshair, or takes it away: the crosshair then also tells time, difference and ratio against it. With the mouse: a click puts the playhead there, with Shift the mark; the wheel zooms time, with Ctrl both axes (where the charts scroll, the wheel alone scrolls); drag to move; drag with Ctrl to zoom into a part; double-click to see everything.</source>
        <translation>左右方向键移动十字线，按住 Shift 可细调；Page Up 和 Page Down 跳到事件和观测点；P 将播放头放到该处，空格键播放和暂停。Y 说明曲线为何在此处。在菜单“视图”中打开后，L 播放曲线的声音，加 Shift 为慢速；再按一次停在该处并读出数值。加号和减号缩放，Ctrl 加左右方向键平移，0 显示全部并适应坐标轴。M 在十字线处设置或移除标记：此后十字线还会显示相对于标记的时间、差值和比值。鼠标：单击放置播放头，按住 Shift 单击放置标记；滚轮缩放时间，按住 Ctrl 缩放两轴（图表可滚动时，单独滚轮用于滚动）；拖动可平移；按住 Ctrl 拖动可放大局部；双击显示全部。</translation>
    </message>
</context>
<context>
    <name>theca::app::ChartTableModel</name>
    <message>
        <source>Time (days)</source>
        <translation>时间（天）</translation>
    </message>
    <message>
        <source>Time (h)</source>
        <translation>时间（h）</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <comment>chart, therapy, unit</comment>
        <translation>%1：%2（%3）</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>label, source</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>%1, low end</source>
        <comment>heading of a value</comment>
        <translation>%1，下限</translation>
    </message>
    <message>
        <source>%1, high end</source>
        <comment>heading of a value</comment>
        <translation>%1，上限</translation>
    </message>
    <message>
        <source>%1: %2, percentile %3 of people (%4)</source>
        <comment>chart, therapy, percentile, unit</comment>
        <translation>%1：%2，人群第 %3 百分位（%4）</translation>
    </message>
</context>
<context>
    <name>theca::app::ChoiceButton</name>
    <message>
        <source>%1: right</source>
        <comment>an answer</comment>
        <translation>%1：正确</translation>
    </message>
</context>
<context>
    <name>theca::app::ClaimsWindow</name>
    <message>
        <source>Holds</source>
        <translation>成立</translation>
    </message>
    <message>
        <source>Half true</source>
        <translation>半对</translation>
    </message>
    <message>
        <source>Wrong</source>
        <translation>不对</translation>
    </message>
    <message>
        <source>Claims, checked</source>
        <translation>说法核查</translation>
    </message>
    <message>
        <source>Claims</source>
        <translation>说法</translation>
    </message>
    <message>
        <source>What is known of it</source>
        <translation>目前所知</translation>
    </message>
    <message>
        <source>computed by this program&apos;s model</source>
        <translation>由本程序的模型计算</translation>
    </message>
    <message>
        <source>Better said:</source>
        <translation>更准确的说法：</translation>
    </message>
</context>
<context>
    <name>theca::app::CommandFinder</name>
    <message>
        <source>Find a command</source>
        <translation>查找命令</translation>
    </message>
    <message>
        <source>Some of its words</source>
        <translation>输入其中几个字</translation>
    </message>
    <message>
        <source>Some of the command&apos;s words</source>
        <translation>命令中的几个字</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a command, its keys</comment>
        <translation>%1（%2）</translation>
    </message>
</context>
<context>
    <name>theca::app::CompareModel</name>
    <message>
        <source>Cmax</source>
        <translation>Cmax</translation>
    </message>
    <message>
        <source>The highest concentration of the run.</source>
        <translation>本次模拟的最高浓度。</translation>
    </message>
    <message>
        <source>tmax</source>
        <translation>tmax</translation>
    </message>
    <message>
        <source>When the highest concentration is first reached.</source>
        <translation>首次达到最高浓度的时间。</translation>
    </message>
    <message>
        <source>AUC</source>
        <translation>AUC</translation>
    </message>
    <message>
        <source>The area under the curve from 0 to the end of the run.</source>
        <translation>从 0 到模拟结束的曲线下面积。</translation>
    </message>
    <message>
        <source>Cmin</source>
        <translation>Cmin</translation>
    </message>
    <message>
        <source>The lowest concentration in the last dosing interval, or in the last 24 hours.</source>
        <translation>最后一个给药间隔或最后 24 小时内的最低浓度。</translation>
    </message>
    <message>
        <source>Fluctuation</source>
        <translation>波动度</translation>
    </message>
    <message>
        <source>Highest less lowest over the mean, in the last dosing interval or 24 hours.</source>
        <translation>最后一个给药间隔或最后 24 小时内，最高与最低之差除以平均值。</translation>
    </message>
    <message>
        <source>CSF : plasma</source>
        <translation>脑脊液 : 血浆</translation>
    </message>
    <message>
        <source>Above EC50</source>
        <translation>高于 EC50</translation>
    </message>
    <message>
        <source>How long the drug at its place of action is above half its full effect.</source>
        <translation>作用部位的药物效应超过最大效应一半的时长。</translation>
    </message>
    <message>
        <source>%1
A pinned run; type to change its name.</source>
        <translation>%1
固定的模拟；输入即可更改名称。</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>模拟</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a measure, its unit</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>How many times more drug the spinal fluid sees than the blood, in the long run.</source>
        <translation>长期而言，脑脊液所见药量是血液的多少倍。</translation>
    </message>
</context>
<context>
    <name>theca::app::ComparePanel</name>
    <message>
        <source>Compare</source>
        <translation>比较</translation>
    </message>
    <message>
        <source>Where exposure is compared.</source>
        <translation>在何处比较暴露量。</translation>
    </message>
    <message>
        <source>Spinal fluid</source>
        <translation>脑脊液</translation>
    </message>
    <message>
        <source>Blood plasma</source>
        <translation>血浆</translation>
    </message>
    <message>
        <source>a&amp;s</source>
        <translation>形式(&amp;S)</translation>
    </message>
    <message>
        <source>The numbers themselves, or against one run.</source>
        <translation>数值本身，或相对于某次模拟。</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>differences</source>
        <translation>差值</translation>
    </message>
    <message>
        <source>ratios</source>
        <translation>比值</translation>
    </message>
    <message>
        <source>a&amp;gainst</source>
        <translation>基准(&amp;G)</translation>
    </message>
    <message>
        <source>The run the others are held against.</source>
        <translation>其他模拟与之对照的模拟。</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Copy the table, for a spreadsheet (Ctrl+C).</source>
        <translation>复制表格，用于电子表格（Ctrl+C）。</translation>
    </message>
    <message>
        <source>Save …</source>
        <translation>保存 …</translation>
    </message>
    <message>
        <source>Save the table as CSV.</source>
        <translation>将表格保存为 CSV。</translation>
    </message>
    <message>
        <source>Hide the comparison; the pins stay.</source>
        <translation>隐藏比较；固定项保留。</translation>
    </message>
    <message>
        <source>Hide the comparison</source>
        <translation>隐藏比较</translation>
    </message>
    <message>
        <source>Pin a run (Ctrl+K) to keep it here while you change it.</source>
        <translation>固定一次模拟（Ctrl+K），在更改时把它留在这里。</translation>
    </message>
    <message>
        <source>Runs side by side</source>
        <translation>并排的各次模拟</translation>
    </message>
    <message>
        <source>One row a run. A pin&apos;s name can be typed over: F2 or double-click.</source>
        <translation>每行一次模拟。固定项的名称可以改写：按 F2 或双击。</translation>
    </message>
    <message>
        <source>%1, %2 against %3</source>
        <comment>place, way of comparing, run</comment>
        <translation>%1，%2，以 %3 为基准</translation>
    </message>
    <message>
        <source>&amp;in</source>
        <translation>部位(&amp;I)</translation>
    </message>
</context>
<context>
    <name>theca::app::DataTable</name>
    <message>
        <source>The curves as numbers</source>
        <translation>曲线的数值</translation>
    </message>
    <message>
        <source>One row a time, one column a curve, in the units of the charts.</source>
        <translation>每行一个时间，每列一条曲线，单位与图表相同。</translation>
    </message>
</context>
<context>
    <name>theca::app::DrawLayer</name>
    <message>
        <source>Draw here: %1</source>
        <translation>在这里画：%1</translation>
    </message>
    <message>
        <source>Up and down choose a flag, left and right move it, with Shift in fine steps; digits type its time, Delete takes it away. With mouse, pen or finger: a press places it.</source>
        <translation>上下键选择旗标，左右键移动，按住 Shift 为细步；数字键输入时间，Delete 移除。用鼠标、笔或手指：按下即放置。</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>what a flag stands for, its time</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>not placed</source>
        <translation>未放置</translation>
    </message>
    <message>
        <source>nothing drawn</source>
        <translation>未画</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a time, the value drawn there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Left and right move from knot to knot, up and down set its value, with Shift in fine steps; digits type it, Delete clears it. Space changes between two lines. L plays what is drawn as sound once that is switched on in the menu View, with Shift slowly. With mouse, pen or finger: draw; with Shift a straight piece.</source>
        <translation>左右键逐个移动节点，上下键设定其值，按住 Shift 为细步；数字键直接输入，Delete 清除。空格在两条线之间切换。在菜单“视图”中打开后，L 播放所画线的声音，加 Shift 为慢速。用鼠标、笔或手指：直接画；按住 Shift 画直线段。</translation>
    </message>
</context>
<context>
    <name>theca::app::DrillPage</name>
    <message>
        <source>Chec&amp;k</source>
        <translation>检查(&amp;K)</translation>
    </message>
    <message>
        <source>&amp;Another one</source>
        <translation>再来一个(&amp;A)</translation>
    </message>
    <message>
        <source>Check the &amp;order</source>
        <translation>检查顺序(&amp;O)</translation>
    </message>
    <message>
        <source>What happened?</source>
        <translation>发生了什么？</translation>
    </message>
    <message>
        <source>What told you?</source>
        <translation>是什么告诉您的？</translation>
    </message>
    <message>
        <source>&amp;Back to the charts</source>
        <translation>返回图表(&amp;B)</translation>
    </message>
    <message>
        <source>**What first?**</source>
        <translation>**先做什么？**</translation>
    </message>
    <message>
        <source>✓ In this order.</source>
        <translation>✓ 顺序正确。</translation>
    </message>
    <message>
        <source>In this order: %1.</source>
        <translation>顺序是：%1。</translation>
    </message>
</context>
<context>
    <name>theca::app::DrillSummary</name>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>&amp;Back to the charts</source>
        <translation>返回图表(&amp;B)</translation>
    </message>
    <message>
        <source>What these drills showed</source>
        <translation>这些练习显示了什么</translation>
    </message>
</context>
<context>
    <name>theca::app::DrugNote</name>
    <message>
        <source>What this model leaves out</source>
        <translation>本模型未包含的内容</translation>
    </message>
</context>
<context>
    <name>theca::app::ExercisePage</name>
    <message>
        <source>Therapy</source>
        <translation>疗法</translation>
    </message>
    <message>
        <source>Whose curves the goals are for.</source>
        <translation>目标针对谁的曲线。</translation>
    </message>
    <message>
        <source>Add a goal</source>
        <translation>添加目标</translation>
    </message>
    <message>
        <source>Draw one</source>
        <translation>画一个</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Curve of the goal</source>
        <translation>目标的曲线</translation>
    </message>
    <message>
        <source>Which curve has to stay within the limits.</source>
        <translation>哪条曲线须保持在界限之内。</translation>
    </message>
    <message>
        <source>Number to solve for</source>
        <translation>求解的数值</translation>
    </message>
    <message>
        <source>The one number of the plan that may change.</source>
        <translation>方案中唯一可以改变的数值。</translation>
    </message>
    <message>
        <source>Solve</source>
        <translation>求解</translation>
    </message>
    <message>
        <source>Use this value</source>
        <translation>采用此值</translation>
    </message>
    <message>
        <source>Lowest</source>
        <translation>下限</translation>
    </message>
    <message>
        <source>The curve may not fall below this; empty: no such limit.</source>
        <translation>曲线不得低于此值；留空则无此界限。</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>上限</translation>
    </message>
    <message>
        <source>The curve may not rise above this; empty: no such limit.</source>
        <translation>曲线不得高于此值；留空则无此界限。</translation>
    </message>
    <message>
        <source>Goal from, h</source>
        <translation>目标自，h</translation>
    </message>
    <message>
        <source>When the goal begins.</source>
        <translation>目标何时开始。</translation>
    </message>
    <message>
        <source>Goal until, h</source>
        <translation>目标至，h</translation>
    </message>
    <message>
        <source>When the goal ends.</source>
        <translation>目标何时结束。</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>练习</translation>
    </message>
    <message>
        <source>An exercise: set a goal for a curve, see where the run leaves it, and solve for one number. It computes what this model needs. %1</source>
        <translation>练习：为曲线设定目标，看模拟在何处偏离，并求解一个数值。它计算的是此模型所需。%1</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Each goal, and how the run keeps to it.</source>
        <translation>每个目标，以及模拟是否满足。</translation>
    </message>
    <message>
        <source>A goal at what the curve reaches now, to be changed below.</source>
        <translation>以曲线现在达到的值为目标，可在下方修改。</translation>
    </message>
    <message>
        <source>Then drag over a chart; Escape ends it.</source>
        <translation>然后在图中拖动；按 Esc 结束。</translation>
    </message>
    <message>
        <source>Removes the goal chosen above.</source>
        <translation>移除上方所选目标。</translation>
    </message>
    <message>
        <source>Looks for the value of this number that keeps every goal.</source>
        <translation>寻找使所有目标都满足的数值。</translation>
    </message>
    <message>
        <source>Puts the value into the plan; Undo takes it back.</source>
        <translation>把此值放入方案；可撤销。</translation>
    </message>
    <message>
        <source>to</source>
        <translation>至</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>界限</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a goal, how it is kept</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Looking …</source>
        <translation>正在寻找……</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>停止</translation>
    </message>
    <message>
        <source>Goals for curves, and the number that would keep them.</source>
        <translation>曲线的目标，以及能满足它们的数值。</translation>
    </message>
    <message>
        <source>Goals an&amp;d an exercise</source>
        <translation>目标与练习(&amp;D)</translation>
    </message>
</context>
<context>
    <name>theca::app::ExposureModel</name>
    <message>
        <source>CSF : plasma</source>
        <translation>脑脊液 : 血浆</translation>
    </message>
    <message>
        <source>Blood plasma</source>
        <translation>血浆</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Highest</source>
        <translation>最高</translation>
    </message>
    <message>
        <source>Cmax: the highest concentration of the run.</source>
        <translation>Cmax：本次模拟的最高浓度。</translation>
    </message>
    <message>
        <source>reached at, h</source>
        <translation>达峰时间，h</translation>
    </message>
    <message>
        <source>tmax: when the highest concentration is first reached.</source>
        <translation>tmax：首次达到最高浓度的时间。</translation>
    </message>
    <message>
        <source>Cmin: the lowest concentration in the last dosing interval, or in the last 24 hours.</source>
        <translation>Cmin：最后一个给药间隔或最后 24 小时内的最低浓度。</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>平均</translation>
    </message>
    <message>
        <source>Average concentration: the area under the curve over the length of the run.</source>
        <translation>平均浓度：曲线下面积除以模拟时长。</translation>
    </message>
    <message>
        <source>AUC, %1</source>
        <translation>AUC，%1</translation>
    </message>
    <message>
        <source>The area under the curve from 0 to the end of the run.</source>
        <translation>从 0 到模拟结束的曲线下面积。</translation>
    </message>
    <message>
        <source>Fluctuation, %</source>
        <translation>波动度，%</translation>
    </message>
    <message>
        <source>Highest less lowest over the mean, in the last dosing interval or 24 hours.</source>
        <translation>最后一个给药间隔或最后 24 小时内，最高与最低之差除以平均值。</translation>
    </message>
    <message>
        <source>Effect</source>
        <translation>效应</translation>
    </message>
    <message>
        <source>Above EC50, h</source>
        <translation>高于 EC50，h</translation>
    </message>
    <message>
        <source>How long the drug at its place of action is above half its full effect.</source>
        <translation>作用部位的药物效应超过最大效应一半的时长。</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>指标</translation>
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
        <translation>%1 个虚拟人中，十分之九在这两者之间。</translation>
    </message>
    <message>
        <source>    5–95 %</source>
        <translation>    5–95 %</translation>
    </message>
    <message>
        <source>How many times more drug the spinal fluid sees than the blood, in the long run.</source>
        <translation>长期而言，脑脊液所见药量是血液的多少倍。</translation>
    </message>
    <message>
        <source>Lowest at the end</source>
        <translation>末期最低</translation>
    </message>
    <message>
        <source>From %1 to %2. %3</source>
        <comment>time, time, what the figure is</comment>
        <translation>%1 至 %2。%3</translation>
    </message>
</context>
<context>
    <name>theca::app::ExposurePage</name>
    <message>
        <source>Exposure</source>
        <translation>暴露量</translation>
    </message>
    <message>
        <source>Exposure to the drug, by therapy.</source>
        <translation>各疗法的药物暴露量。</translation>
    </message>
</context>
<context>
    <name>theca::app::ExposurePanel</name>
    <message>
        <source>E&amp;xposure</source>
        <translation>暴露量(&amp;X)</translation>
    </message>
    <message>
        <source>Exposure to the drug, by therapy</source>
        <translation>各疗法的药物暴露量</translation>
    </message>
    <message>
        <source>Exposure in numbers; each one says what it means.</source>
        <translation>以数值表示的暴露量；每项都说明其含义。</translation>
    </message>
</context>
<context>
    <name>theca::app::FaultSection</name>
    <message>
        <source>At</source>
        <translation>发生时间</translation>
    </message>
    <message>
        <source>From</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>When it goes wrong.</source>
        <translation>何时发生故障。</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>结束时间</translation>
    </message>
    <message>
        <source>When it is found and put right.</source>
        <translation>何时发现并排除故障。</translation>
    </message>
    <message>
        <source>Out of the canal</source>
        <translation>脱出椎管</translation>
    </message>
    <message>
        <source>The tip no longer lies in the spinal fluid: the drug goes into the tissue.</source>
        <translation>尖端不再位于脑脊液中：药物进入组织。</translation>
    </message>
    <message>
        <source>Slipped to</source>
        <translation>移至</translation>
    </message>
    <message>
        <source>The vertebra at which the tip lies now.</source>
        <translation>尖端现在所在的椎骨。</translation>
    </message>
</context>
<context>
    <name>theca::app::FeatureTable</name>
    <message>
        <source>%1: ✓ close</source>
        <comment>a feature of a curve</comment>
        <translation>%1：✓ 接近</translation>
    </message>
    <message>
        <source>you %1</source>
        <comment>a number</comment>
        <translation>您 %1</translation>
    </message>
    <message>
        <source>run %1</source>
        <comment>a number</comment>
        <translation>模拟 %1</translation>
    </message>
</context>
<context>
    <name>theca::app::FileCommands</name>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>另有 %n 项</numerusform>
        </translation>
    </message>
    <message>
        <source>Theca</source>
        <translation>Theca</translation>
    </message>
    <message>
        <source>Save the changes to this scenario?</source>
        <translation>保存对此情景的更改？</translation>
    </message>
    <message>
        <source>What you changed is lost if you do not save it.</source>
        <translation>如不保存，您的更改将丢失。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在此处</translation>
    </message>
    <message>
        <source>Save the scenario</source>
        <translation>保存情景</translation>
    </message>
    <message>
        <source>Scenarios (*.theca)</source>
        <translation>情景 (*.theca)</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>导出</translation>
    </message>
    <message>
        <source>scenario</source>
        <translation>情景</translation>
    </message>
    <message>
        <source>Save the comparison</source>
        <translation>保存比较</translation>
    </message>
    <message>
        <source>Replace the file?</source>
        <translation>替换文件？</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 已存在。要替换吗？</translation>
    </message>
    <message>
        <source>%1: a file ends in %2.</source>
        <comment>file, endings</comment>
        <translation>%1：文件名应以 %2 结尾。</translation>
    </message>
    <message>
        <source>%1 was changed by another program.</source>
        <translation>%1 已被其他程序更改。</translation>
    </message>
    <message>
        <source>Saving here replaces what that program wrote. Another name keeps both.</source>
        <translation>在此保存会替换该程序写入的内容。另存为其他名称可保留两者。</translation>
    </message>
    <message>
        <source>Save under another name …</source>
        <translation>另存为其他名称 …</translation>
    </message>
    <message>
        <source>Replace it</source>
        <translation>替换</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <comment>the file</comment>
        <translation>已保存到 %1</translation>
    </message>
    <message>
        <source>Open a scenario, a lesson or your own points</source>
        <translation>打开情景、课程或您自己的数据点</translation>
    </message>
    <message>
        <source>Scenarios, lessons and tables of points (%1);;All files (*)</source>
        <translation>情景、课程和数据点表格 (%1);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Save a page to take home</source>
        <translation>保存可带走的网页</translation>
    </message>
    <message>
        <source>Web pages (*.html)</source>
        <translation>网页 (*.html)</translation>
    </message>
</context>
<context>
    <name>theca::app::HeatStrip</name>
    <message>
        <source>Levels over time</source>
        <translation>各节段随时间的变化</translation>
    </message>
    <message>
        <source>One row a level, from the brain down to S2; time runs as in the charts. The arrow keys read level, time and value; Return or a click brings the playhead there.</source>
        <translation>每行一个节段，从脑部向下到 S2；时间与图表一致。方向键读出节段、时间和数值；回车键或单击将播放头移到该处。</translation>
    </message>
    <message>
        <source>%1 at %2</source>
        <comment>level, time</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>level and time, value</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Along the spine: %1</source>
        <comment>therapy</comment>
        <translation>沿脊柱：%1</translation>
    </message>
    <message>
        <source>Along the spine</source>
        <translation>沿脊柱</translation>
    </message>
</context>
<context>
    <name>theca::app::HelpWindow</name>
    <message>
        <source>Theca: the manual</source>
        <translation>Theca：手册</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>按键</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>This manual is written in English only.</source>
        <translation>本手册只有英文版。</translation>
    </message>
</context>
<context>
    <name>theca::app::HistoryModel</name>
    <message>
        <source>Start: %1</source>
        <comment>the scenario&apos;s title</comment>
        <translation>起点：%1</translation>
    </message>
    <message>
        <source>Branch %1: %2</source>
        <comment>how far in, a step</comment>
        <translation>分支 %1：%2</translation>
    </message>
    <message>
        <source>%1, shown now</source>
        <comment>a step</comment>
        <translation>%1，当前显示</translation>
    </message>
</context>
<context>
    <name>theca::app::HistoryPanel</name>
    <message>
        <source>Every step, also those you went back from. A click goes there.</source>
        <translation>每一步，包括您退回的步骤。单击即可前往。</translation>
    </message>
    <message>
        <source>History</source>
        <translation>历史</translation>
    </message>
    <message>
        <source>Up and down choose a step, Return goes there.</source>
        <translation>上下方向键选择步骤，回车键前往该步骤。</translation>
    </message>
    <message>
        <source>Every step, to go back to.</source>
        <translation>每一步，均可返回。</translation>
    </message>
</context>
<context>
    <name>theca::app::ImportPanel</name>
    <message>
        <source>The first rows of the table</source>
        <translation>表格的前几行</translation>
    </message>
    <message>
        <source>Sub&amp;ject</source>
        <translation>受试者(&amp;J)</translation>
    </message>
    <message>
        <source>What your points are called in the chart.</source>
        <translation>您的数据点在图表中的名称。</translation>
    </message>
    <message>
        <source>What was measured.</source>
        <translation>测量的是什么。</translation>
    </message>
    <message>
        <source>The unit of your values.</source>
        <translation>您的数值的单位。</translation>
    </message>
    <message>
        <source>The unit of your times.</source>
        <translation>您的时间数据的单位。</translation>
    </message>
    <message>
        <source>The sign before the decimals. The other one may set thousands apart.</source>
        <translation>小数前的符号。另一个可用于千位分隔。</translation>
    </message>
    <message>
        <source>Whose points are taken.</source>
        <translation>采用哪位受试者的点。</translation>
    </message>
    <message>
        <source>choose …</source>
        <translation>请选择……</translation>
    </message>
    <message>
        <source>point: 1,000 is a thousand</source>
        <translation>点：1,000 为一千</translation>
    </message>
    <message>
        <source>comma: 1,000 is one</source>
        <translation>逗号：1,000 为一</translation>
    </message>
    <message>
        <source>both</source>
        <translation>两者</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Points from %1</source>
        <comment>file</comment>
        <translation>来自 %1 的点</translation>
    </message>
    <message>
        <source>not used</source>
        <comment>a column of a table</comment>
        <translation>不使用</translation>
    </message>
    <message>
        <source>time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>error</source>
        <translation>误差</translation>
    </message>
    <message>
        <source>subject</source>
        <translation>受试者</translation>
    </message>
    <message>
        <source>What the column “%1” is</source>
        <translation>“%1”列是什么</translation>
    </message>
    <message>
        <source>Blood plasma</source>
        <translation>血浆</translation>
    </message>
    <message>
        <source>Spinal fluid at %1</source>
        <translation>%1 处脑脊液</translation>
    </message>
    <message>
        <source>Fluid around the brain</source>
        <translation>颅内脑脊液</translation>
    </message>
    <message>
        <source>all</source>
        <translation>全部</translation>
    </message>
    <message>
        <source>points</source>
        <translation>数据点</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>名称(&amp;N)</translation>
    </message>
    <message>
        <source>Sho&amp;w with</source>
        <translation>显示于(&amp;W)</translation>
    </message>
    <message>
        <source>Values in</source>
        <translation>数值单位</translation>
    </message>
    <message>
        <source>Times in</source>
        <translation>时间单位</translation>
    </message>
    <message>
        <source>Decimal sign</source>
        <translation>小数点符号</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>添加</translation>
    </message>
    <message>
        <source>Add one point</source>
        <translation>添加一个点</translation>
    </message>
    <message>
        <source>Add %1 points</source>
        <translation>添加 %1 个点</translation>
    </message>
</context>
<context>
    <name>theca::app::InjectionSection</name>
    <message>
        <source>Level</source>
        <translation>节段</translation>
    </message>
    <message>
        <source>The vertebra the needle goes in at; the drug spreads around it at once.</source>
        <translation>穿刺针刺入处的椎骨；药物立即在其周围散开。</translation>
    </message>
    <message>
        <source>Given at</source>
        <translation>给药时间</translation>
    </message>
    <message>
        <source>When the injection is given.</source>
        <translation>何时注射。</translation>
    </message>
</context>
<context>
    <name>theca::app::JournalKeeper</name>
    <message>
        <source>The changes you do not save are not kept in a journal: %1</source>
        <translation>未保存的更改没有记入恢复日志：%1</translation>
    </message>
</context>
<context>
    <name>theca::app::LearnCommands</name>
    <message>
        <source>Leave the lesson</source>
        <translation>离开课程</translation>
    </message>
    <message>
        <source>The lesson is kept where it is. What would you like to see now?</source>
        <translation>课程会停在这里。您现在想看什么？</translation>
    </message>
    <message>
        <source>What was &amp;open before</source>
        <translation>之前打开的内容(&amp;O)</translation>
    </message>
    <message>
        <source>Keep &amp;exploring this run</source>
        <translation>继续探索这次模拟(&amp;E)</translation>
    </message>
    <message>
        <source>&amp;Stay here</source>
        <translation>留在这里(&amp;S)</translation>
    </message>
    <message>
        <source>Your answers can be kept as a table on this computer, %1. No name is kept and nothing is sent anywhere. Choose a code (letters, digits, - and _); leave it empty to keep nothing.</source>
        <translation>您的答案可以作为表格保存在这台电脑上：%1。不保存姓名，也不会发送到任何地方。请选择一个代码（字母、数字、- 和 _）；留空则不保存。</translation>
    </message>
    <message>
        <source>My answers</source>
        <translation>我的答案</translation>
    </message>
    <message>
        <source>The code is not taken: allowed are up to 20 letters, digits, - and _.</source>
        <translation>代码未被接受：最多 20 个字母、数字、- 和 _。</translation>
    </message>
    <message>
        <source>Your answers are kept as %1.</source>
        <translation>您的答案以 %1 保存。</translation>
    </message>
    <message>
        <source>Your answers are not kept.</source>
        <translation>您的答案不会保存。</translation>
    </message>
    <message>
        <source>You were in the lesson “%1”.</source>
        <translation>您上次在课程“%1”中。</translation>
    </message>
    <message>
        <source>&amp;Go on</source>
        <translation>继续(&amp;G)</translation>
    </message>
    <message>
        <source>N&amp;ot now</source>
        <translation>现在不(&amp;O)</translation>
    </message>
    <message>
        <source>New here?</source>
        <translation>第一次来？</translation>
    </message>
    <message numerus="yes">
        <source>Lesson &amp;1: %n minute(s)</source>
        <translation>
            <numerusform>第 &amp;1 课：%n 分钟</numerusform>
        </translation>
    </message>
    <message>
        <source>Loo&amp;k around</source>
        <translation>自己看看(&amp;K)</translation>
    </message>
    <message>
        <source>New lesson from this run</source>
        <translation>由本次模拟新建课程</translation>
    </message>
    <message>
        <source>Lessons (*.theca)</source>
        <translation>课程 (*.theca)</translation>
    </message>
    <message>
        <source>Switch on a therapy first: a lesson begins with its curve.</source>
        <translation>请先开启一种疗法：课程从它的曲线开始。</translation>
    </message>
    <message>
        <source>Saved to %1. Change it in a text editor: it is read again whenever it is saved.</source>
        <translation>已保存到 %1。可在文本编辑器中修改：每次保存后都会重新读取。</translation>
    </message>
    <message>
        <source>Here.</source>
        <translation>在这里。</translation>
    </message>
    <message>
        <source>There is none in this run.</source>
        <translation>本次模拟中没有。</translation>
    </message>
    <message>
        <source>That was the tour. What was open is as it was; lessons begin with F2.</source>
        <translation>导览到此结束。原来打开的内容没有变；按 F2 开始课程。</translation>
    </message>
    <message>
        <source>The tour is in the menu Learn.</source>
        <translation>导览在“学习”菜单里。</translation>
    </message>
    <message>
        <source>Show me round: half a &amp;minute</source>
        <translation>带我看看(&amp;M)：半分钟</translation>
    </message>
    <message>
        <source>You were in the questions before the lessons.</source>
        <translation>您上次在课前问题中。</translation>
    </message>
    <message>
        <source>You were in the questions after the lessons.</source>
        <translation>您上次在课后问题中。</translation>
    </message>
</context>
<context>
    <name>theca::app::LegendBar</name>
    <message>
        <source>Colours</source>
        <translation>颜色</translation>
    </message>
</context>
<context>
    <name>theca::app::LessonList</name>
    <message>
        <source>&amp;Start</source>
        <translation>开始(&amp;S)</translation>
    </message>
    <message>
        <source>Lessons</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>&amp;Back to the charts</source>
        <translation>返回图表(&amp;B)</translation>
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
        <translation>%1，已完成</translation>
    </message>
    <message numerus="yes">
        <source>About %n minute(s). You predict first, then see; nothing is marked.</source>
        <translation>
            <numerusform>约 %n 分钟。先预测，再看结果；不评分。</numerusform>
        </translation>
    </message>
    <message>
        <source>A talk, alone: %1</source>
        <comment>title of a talk</comment>
        <translation>讲座，自学：%1</translation>
    </message>
    <message>
        <source>From the &amp;start</source>
        <translation>从头开始(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Go on at step %1 of %2</source>
        <translation>继续：第 %1 步，共 %2 步(&amp;G)</translation>
    </message>
</context>
<context>
    <name>theca::app::LessonPlayer</name>
    <message>
        <source>A hint is offered now.</source>
        <translation>现在可以看提示。</translation>
    </message>
    <message>
        <source>Goal reached.</source>
        <translation>目标已达到。</translation>
    </message>
</context>
<context>
    <name>theca::app::LessonTime</name>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Play or pause (F5).</source>
        <translation>播放或暂停（F5）。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>theca::app::LessonView</name>
    <message>
        <source>The spine is held back until you run it.</source>
        <translation>运行之后才显示脊柱。</translation>
    </message>
    <message>
        <source>Lesson %1 of %2</source>
        <translation>第 %1 课，共 %2 课</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Save this page</source>
        <translation>保存此页</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>已保存：%1</translation>
    </message>
    <message>
        <source>The spine comes with its curves.</source>
        <translation>脊柱随曲线一起出现。</translation>
    </message>
</context>
<context>
    <name>theca::app::LevelControl</name>
    <message>
        <source>%1, slider</source>
        <translation>%1，滑块</translation>
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
        <translation>看什么</translation>
    </message>
    <message>
        <source>What the author of this scenario wrote about it.</source>
        <translation>此情景的作者所写的说明。</translation>
    </message>
</context>
<context>
    <name>theca::app::NoticeBar</name>
    <message>
        <source>For teaching, not for dosing a person.</source>
        <translation>仅供教学，不用于确定任何人的用药剂量。</translation>
    </message>
    <message>
        <source>How many times more drug the spinal fluid sees than the blood, in the long run: once a pump is steady, or all that was given is gone.</source>
        <translation>长期而言，脑脊液所见药量是血液的多少倍：泵达到稳态之后，或所给药物全部消失之后。</translation>
    </message>
    <message>
        <source>CSF : plasma in the long run   %1</source>
        <translation>脑脊液 : 血浆（长期）   %1</translation>
    </message>
    <message>
        <source>computing …</source>
        <translation>正在计算……</translation>
    </message>
</context>
<context>
    <name>theca::app::NumberAnswer</name>
    <message>
        <source>&amp;Check it</source>
        <translation>检查(&amp;C)</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Your answer, %1</source>
        <comment>a unit</comment>
        <translation>您的答案，%1</translation>
    </message>
    <message>
        <source>Your answer</source>
        <translation>您的答案</translation>
    </message>
</context>
<context>
    <name>theca::app::NumberControl</name>
    <message>
        <source>%1, %2</source>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>%1, slider</source>
        <translation>%1，滑块</translation>
    </message>
    <message>
        <source>Allowed: whole numbers from %1 to %2.</source>
        <translation>允许：%1 至 %2 的整数。</translation>
    </message>
    <message>
        <source>Allowed: more than %1, up to %2.</source>
        <translation>允许：大于 %1，最大 %2。</translation>
    </message>
    <message>
        <source>Allowed: %1 to %2.</source>
        <translation>允许：%1 至 %2。</translation>
    </message>
    <message>
        <source>?</source>
        <comment>where a number comes from</comment>
        <translation>?</translation>
    </message>
    <message>
        <source>Where does this number come from?</source>
        <translation>此数值从何而来？</translation>
    </message>
    <message>
        <source>%1: where does this number come from?</source>
        <translation>%1：此数值从何而来？</translation>
    </message>
</context>
<context>
    <name>theca::app::NumberRow</name>
    <message>
        <source>Half of it: %1</source>
        <translation>减半：%1</translation>
    </message>
    <message>
        <source>Twice: %1</source>
        <translation>加倍：%1</translation>
    </message>
    <message>
        <source>Back to the file&apos;s number: %1</source>
        <translation>恢复文件中的数值：%1</translation>
    </message>
    <message>
        <source>Where this number comes from, and what would change if it were wrong.</source>
        <translation>此数值从何而来，以及如果有误会改变什么。</translation>
    </message>
    <message>
        <source>%1, %2, %3, %4</source>
        <translation>%1，%2，%3，%4</translation>
    </message>
    <message>
        <source>Back to the number of the file.</source>
        <translation>恢复文件中的数值。</translation>
    </message>
    <message>
        <source>See what this would change. A scenario cannot say this number, so nothing is changed.</source>
        <translation>看看这会改变什么。情景不能设定此数值，因此不会作任何更改。</translation>
    </message>
    <message>
        <source>Run the model with this number changed. Undo brings it back.</source>
        <translation>用更改后的数值运行模型。撤销可恢复。</translation>
    </message>
</context>
<context>
    <name>theca::app::NumberTask</name>
    <message>
        <source>What you expect.</source>
        <translation>您的预期。</translation>
    </message>
</context>
<context>
    <name>theca::app::NumbersPanel</name>
    <message>
        <source>Where does this number come from? Open one to see. ½ and 2 tell what would change if it were wrong.</source>
        <translation>此数值从何而来？展开一项即可查看。½ 和 2 显示如果有误会改变什么。</translation>
    </message>
    <message>
        <source>Heights of the 26 levels</source>
        <translation>26 个节段的高度</translation>
    </message>
    <message>
        <source>Volumes of the 26 levels</source>
        <translation>26 个节段的容积</translation>
    </message>
    <message>
        <source>The levels only share out the canal&apos;s length and its fluid; half or twice of all of them changes nothing.</source>
        <translation>各节段只是分摊椎管的长度和脑脊液；全部减半或加倍不会改变任何结果。</translation>
    </message>
    <message>
        <source>Numbers</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>Where every number of the model comes from.</source>
        <translation>模型的每个数值从何而来。</translation>
    </message>
    <message>
        <source>Where does this number come &amp;from?</source>
        <translation>此数值从何而来？(&amp;F)</translation>
    </message>
    <message>
        <source>Tablets also act from the blood</source>
        <translation>片剂也从血液起作用</translation>
    </message>
    <message>
        <source>An assumption, hatched in the chart: how strongly is taken from one trial, where they act is not known. Off: only what reaches the spinal fluid acts.</source>
        <translation>一个假设，在图中以斜线表示：强度取自一项试验，作用部位未知。关闭时：只有进入脑脊液的部分起作用。</translation>
    </message>
</context>
<context>
    <name>theca::app::OralSection</name>
    <message>
        <source>First dose at</source>
        <translation>首次服药时间</translation>
    </message>
    <message>
        <source>When the first tablet is taken.</source>
        <translation>何时服用第一片。</translation>
    </message>
    <message>
        <source>Missed: dose %1.</source>
        <translation>漏服：第 %1 次。</translation>
    </message>
    <message>
        <source>Taken twice: dose %1.</source>
        <translation>加倍服用：第 %1 次。</translation>
    </message>
</context>
<context>
    <name>theca::app::OrderList</name>
    <message>
        <source>Put in order</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Drag an entry, or move it with Ctrl and the up and down keys.</source>
        <translation>拖动条目，或用 Ctrl 加上下键移动。</translation>
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
        <translation>所有场景</translation>
    </message>
</context>
<context>
    <name>theca::app::PatientBolusSection</name>
    <message>
        <source>Asked for at, hours</source>
        <translation>请求时间，小时</translation>
    </message>
    <message>
        <source>When the patient asks for a dose: hours from the start, with spaces between them.</source>
        <translation>患者何时请求追加剂量：从开始起的小时数，以空格分隔。</translation>
    </message>
    <message>
        <source>Asked for at, h</source>
        <translation>请求时间，h</translation>
    </message>
    <message>
        <source>%1 is no time of a run; allowed are 0 to %2 h.</source>
        <translation>%1 不是模拟中的时间；允许范围为 0 至 %2 h。</translation>
    </message>
    <message>
        <source>At most %1 times can be asked for.</source>
        <translation>最多可请求 %1 次。</translation>
    </message>
</context>
<context>
    <name>theca::app::PatientPanel</name>
    <message>
        <source>Becomes tolerant</source>
        <translation>产生耐受</translation>
    </message>
    <message>
        <source>Over weeks the same amount of drug does less.</source>
        <translation>数周后，同样的药量作用减弱。</translation>
    </message>
    <message>
        <source>Patient and time</source>
        <translation>患者与时间</translation>
    </message>
    <message>
        <source>Kidneys, spinal fluid, muscle tone before treatment, and how long the run lasts.</source>
        <translation>肾功能、脑脊液、治疗前肌张力，以及模拟持续多久。</translation>
    </message>
</context>
<context>
    <name>theca::app::PausePanel</name>
    <message>
        <source>Pause when</source>
        <translation>暂停条件</translation>
    </message>
    <message>
        <source>falls below</source>
        <translation>降至低于</translation>
    </message>
    <message>
        <source>rises above</source>
        <translation>升至高于</translation>
    </message>
    <message>
        <source>Playing stops at the very moment this happens.</source>
        <translation>一旦发生，立即停止播放。</translation>
    </message>
    <message>
        <source>Therapy</source>
        <translation>疗法</translation>
    </message>
    <message>
        <source>Whose curve is watched.</source>
        <translation>监测哪种疗法的曲线。</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>部位</translation>
    </message>
    <message>
        <source>What is watched: a place in the body, or an effect.</source>
        <translation>监测什么：体内某个部位，或某种效应。</translation>
    </message>
    <message>
        <source>Which way</source>
        <translation>方向</translation>
    </message>
    <message>
        <source>Whether the curve has to fall or to rise through the value.</source>
        <translation>曲线须下降还是上升越过该值。</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>数值</translation>
    </message>
    <message>
        <source>The value the curve has to pass, in the unit beside it.</source>
        <translation>曲线须越过的数值，单位见旁边。</translation>
    </message>
    <message>
        <source>The value has to be above 0.</source>
        <translation>该值必须大于 0。</translation>
    </message>
</context>
<context>
    <name>theca::app::PeoplePanel</name>
    <message>
        <source>Draw</source>
        <translation>抽样编号</translation>
    </message>
    <message>
        <source>Which people are drawn: the same number brings the same people back.</source>
        <translation>抽取哪些人：相同的编号得到相同的人。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人群</translation>
    </message>
    <message>
        <source>People differ: bands show how much the curves do.</source>
        <translation>人与人不同：百分位带显示曲线的差异有多大。</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>How many virtual people the bands are made of.</source>
        <translation>百分位带由多少虚拟人构成。</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>人数</translation>
    </message>
    <message>
        <source>as published</source>
        <translation>按文献</translation>
    </message>
    <message>
        <source>low mixing</source>
        <translation>混合弱</translation>
    </message>
    <message>
        <source>wide</source>
        <translation>差异大</translation>
    </message>
    <message>
        <source>They differ</source>
        <translation>个体差异</translation>
    </message>
    <message>
        <source>Each curve is one person: the one whose numbers stand in the middle.</source>
        <translation>每条曲线代表一个人：各项数值居中的人。</translation>
    </message>
    <message>
        <source>Half of the people lie in the stronger band, nine of ten in the whole band. The thin line is their median. These people are drawn by chance, not measured.</source>
        <translation>一半的人落在深色带内，十分之九落在整个带内。细线是中位数。这些人由随机抽样产生，并非实测。</translation>
    </message>
    <message>
        <source>uniform mixing</source>
        <translation>均匀混合</translation>
    </message>
    <message>
        <source>Low mixing: the spinal fluid mixes a tenth as much, as in pigs that lay still; the one study in people found a steep fall, too. Wide: blood levels differ as much as in the study with the widest spread. Uniform mixing: the fluid mixes alike from end to end, with the numbers of this program&apos;s first model.</source>
        <translation>混合弱：脑脊液的混合只有十分之一，如同静卧的猪；唯一的人体研究也发现浓度下降很陡。差异大：血中浓度的差异与差异最大的研究一样大。均匀混合：脑脊液从一端到另一端混合相同，采用本程序第一版模型的数值。</translation>
    </message>
</context>
<context>
    <name>theca::app::PinBar</name>
    <message>
        <source>Colour</source>
        <translation>颜色</translation>
    </message>
    <message>
        <source>Another colour and dash for the chosen pin.</source>
        <translation>为所选固定项换用另一种颜色和线型。</translation>
    </message>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move the chosen pin up.</source>
        <translation>将所选固定项上移。</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Move the chosen pin down.</source>
        <translation>将所选固定项下移。</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Make the chosen pin the therapy to work with; undo brings the others back.</source>
        <translation>将所选固定项作为当前疗法；撤销可恢复其他疗法。</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Take the chosen pin away.</source>
        <translation>移除所选固定项。</translation>
    </message>
    <message>
        <source>Violet</source>
        <translation>紫色</translation>
    </message>
    <message>
        <source>Teal</source>
        <translation>蓝绿色</translation>
    </message>
    <message>
        <source>Ochre</source>
        <translation>赭色</translation>
    </message>
    <message>
        <source>Rose</source>
        <translation>玫瑰色</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>蓝色</translation>
    </message>
    <message>
        <source>Olive</source>
        <translation>橄榄色</translation>
    </message>
    <message>
        <source>Brick</source>
        <translation>砖红色</translation>
    </message>
    <message>
        <source>Grey</source>
        <translation>灰色</translation>
    </message>
</context>
<context>
    <name>theca::app::PointsCommands</name>
    <message>
        <source>Add your own points</source>
        <translation>添加您自己的数据点</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <comment>a set of points, what was measured</comment>
        <translation>%1（%2）</translation>
    </message>
    <message>
        <source>Tables of points (%1);;All files (*)</source>
        <translation>数据点表格 (%1);;所有文件 (*)</translation>
    </message>
</context>
<context>
    <name>theca::app::PresentCommands</name>
    <message>
        <source>&amp;What is shown</source>
        <translation>当前显示的内容(&amp;W)</translation>
    </message>
    <message>
        <source>The talk of &amp;ten minutes</source>
        <translation>十分钟演示(&amp;T)</translation>
    </message>
    <message>
        <source>A &amp;lesson&apos;s file …</source>
        <translation>课程文件(&amp;L) …</translation>
    </message>
    <message>
        <source>There is nothing to present: every therapy is hidden.</source>
        <translation>没有可演示的内容：所有疗法都已隐藏。</translation>
    </message>
    <message>
        <source>Present a lesson</source>
        <translation>演示课程</translation>
    </message>
    <message>
        <source>Lessons (*.theca);;All files (*)</source>
        <translation>课程 (*.theca);;所有文件 (*)</translation>
    </message>
    <message>
        <source>&amp;Add what is shown to your talk</source>
        <translation>把当前显示的内容加入您的演示(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Your talk …</source>
        <translation>您的演示(&amp;Y) …</translation>
    </message>
    <message>
        <source>There is nothing to show: every therapy is hidden.</source>
        <translation>没有可显示的内容：所有疗法都已隐藏。</translation>
    </message>
    <message>
        <source>Scene %1 of your talk.</source>
        <translation>您的演示的第 %1 个场景。</translation>
    </message>
    <message>
        <source>Your talk</source>
        <translation>您的演示</translation>
    </message>
    <message>
        <source>Save your talk?</source>
        <translation>保存您的演示吗？</translation>
    </message>
    <message>
        <source>What you made is lost if you do not save it.</source>
        <translation>如不保存，所做的内容将丢失。</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Do not save</source>
        <translation>不保存</translation>
    </message>
    <message>
        <source>Stay here</source>
        <translation>留在这里</translation>
    </message>
</context>
<context>
    <name>theca::app::PresentConsole</name>
    <message>
        <source>Present: %1</source>
        <translation>演示：%1</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>The stage now</source>
        <translation>大屏现在的画面</translation>
    </message>
    <message>
        <source>The next step</source>
        <translation>下一步的画面</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Scenes</source>
        <translation>场景</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>number, title of a scene</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Frozen: the hall sees an earlier picture. F shows it the present one.</source>
        <translation>已定格：会场看到的是先前的画面。按 F 显示现在的画面。</translation>
    </message>
    <message>
        <source>Black: the next key only returns.</source>
        <translation>黑屏：下一个键只用于返回。</translation>
    </message>
    <message>
        <source>White: the next key only returns.</source>
        <translation>白屏：下一个键只用于返回。</translation>
    </message>
    <message>
        <source>End: this is the last picture.</source>
        <translation>结束：这是最后一幅画面。</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <comment>elapsed, planned</comment>
        <translation>%1 / %2</translation>
    </message>
    <message>
        <source>%1   %2</source>
        <comment>time, ahead or behind</comment>
        <translation>%1   %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>keys, what they do</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>Ctrl+L unlocks what this scene leaves to you.</source>
        <translation>按 Ctrl+L 解锁本场景留给您的内容。</translation>
    </message>
    <message>
        <source>Pen: draw in the chart here. Ctrl+Z takes a stroke back, E all, D ends.</source>
        <translation>笔：在此处的图中画。Ctrl+Z 撤销一笔，E 全部清除，D 结束。</translation>
    </message>
    <message>
        <source>Laser dot: point here. L ends.</source>
        <translation>激光点：在此处指示。L 结束。</translation>
    </message>
    <message>
        <source>Spotlight: point here; [ and ] change its size. S ends.</source>
        <translation>聚光：在此处指示；[ 和 ] 改变大小。S 结束。</translation>
    </message>
    <message>
        <source>Magnifier: point here. Z ends.</source>
        <translation>放大镜：在此处指示。Z 结束。</translation>
    </message>
    <message>
        <source>On the stage</source>
        <translation>大屏当前</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>下一步</translation>
    </message>
</context>
<context>
    <name>theca::app::PresentPlayer</name>
    <message>
        <source>This is the end of the talk.</source>
        <translation>演示到此结束。</translation>
    </message>
    <message>
        <source>There is no scene %1: there are %2.</source>
        <translation>没有场景 %1：共有 %2 个。</translation>
    </message>
    <message>
        <source>Freezing needs a second screen.</source>
        <translation>定格需要第二块屏幕。</translation>
    </message>
    <message>
        <source>Press Esc once more to end.</source>
        <translation>再按一次 Esc 结束。</translation>
    </message>
    <message>
        <source>Three guesses are drawn. Ctrl+Z takes one back, E all.</source>
        <translation>已画三条猜测。Ctrl+Z 撤销一条，E 全部清除。</translation>
    </message>
</context>
<context>
    <name>theca::app::PresentSession</name>
    <message>
        <source>There is a new screen, %1. Press X to put the stage on it.</source>
        <translation>有新屏幕 %1。按 X 把大屏画面放上去。</translation>
    </message>
    <message>
        <source>A screen is gone. The stage is on %1 now.</source>
        <translation>一块屏幕已断开。大屏画面现在在 %1 上。</translation>
    </message>
    <message>
        <source>The stage is on the wrong screen. Press Super+Shift+← or →, or swap screens with X.</source>
        <translation>大屏画面在错误的屏幕上。按 Super+Shift+← 或 →，或按 X 交换屏幕。</translation>
    </message>
    <message>
        <source>The audience will see this.</source>
        <translation>观众会看到这些。</translation>
    </message>
    <message>
        <source>A talk is being given</source>
        <translation>正在演示</translation>
    </message>
</context>
<context>
    <name>theca::app::ProfileBoard</name>
    <message>
        <source>Draw the levels here</source>
        <translation>在这里画各节段</translation>
    </message>
    <message>
        <source>Up and down choose a level, left and right set its value, with Shift in fine steps; Delete clears it. With mouse, pen or finger: pass over the levels.</source>
        <translation>上下键选择节段，左右键设定其值，按住 Shift 为细步；Delete 清除。用鼠标、笔或手指：划过各节段。</translation>
    </message>
    <message>
        <source>brain</source>
        <translation>脑</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <comment>a level, the value drawn there</comment>
        <translation>%1：%2</translation>
    </message>
    <message>
        <source>nothing drawn</source>
        <translation>未画</translation>
    </message>
    <message>
        <source>Spinal fluid, ng/mL: your levels</source>
        <translation>脑脊液，ng/mL：您的各节段</translation>
    </message>
</context>
<context>
    <name>theca::app::PumpSection</name>
    <message>
        <source>Catheter tip</source>
        <translation>导管尖端</translation>
    </message>
    <message>
        <source>The vertebra at which the catheter ends: where the drug comes out.</source>
        <translation>导管末端所在的椎骨：药物从此处流出。</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>详细信息</translation>
    </message>
    <message>
        <source>How much is in the pump, how long the catheter is, and whether it was filled first.</source>
        <translation>泵内有多少药液、导管有多长，以及是否已预充。</translation>
    </message>
    <message>
        <source>Catheter filled with drug first</source>
        <translation>导管已预充药液</translation>
    </message>
    <message>
        <source>Otherwise the first hours bring fluid without drug, until the catheter has emptied.</source>
        <translation>否则最初数小时输出的是不含药的液体，直到导管内排空。</translation>
    </message>
    <message>
        <source>Bridge after a new strength</source>
        <translation>更换浓度后桥接</translation>
    </message>
    <message>
        <source>The pump keeps the dose while the old solution is still in the catheter.</source>
        <translation>旧药液仍在导管内时，泵保持剂量不变。</translation>
    </message>
</context>
<context>
    <name>theca::app::QuestionPanel</name>
    <message>
        <source>What happens next?</source>
        <translation>接下来会怎样？</translation>
    </message>
    <message>
        <source>It rises</source>
        <translation>升高</translation>
    </message>
    <message>
        <source>It falls</source>
        <translation>降低</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Remove question</source>
        <translation>删除问题</translation>
    </message>
    <message>
        <source>%1 is right</source>
        <translation>%1 正确</translation>
    </message>
    <message>
        <source>Answer %1</source>
        <translation>答案 %1</translation>
    </message>
    <message>
        <source>one more answer</source>
        <translation>再加一个答案</translation>
    </message>
    <message>
        <source>It needs a question, two answers, and one that is right.</source>
        <translation>需要一个问题、两个答案，其中一个正确。</translation>
    </message>
</context>
<context>
    <name>theca::app::RateSection</name>
    <message>
        <source>From</source>
        <translation>开始时间</translation>
    </message>
    <message>
        <source>When the pump changes to this rate.</source>
        <translation>泵何时改为此速率。</translation>
    </message>
</context>
<context>
    <name>theca::app::Recovery</name>
    <message>
        <source>Against the file: %1</source>
        <translation>与文件相比：%1</translation>
    </message>
    <message>
        <source>The journal of changes that were not saved is damaged; it was set aside as %1.</source>
        <translation>未保存更改的日志已损坏，已另存为 %1。</translation>
    </message>
    <message>
        <source>a scenario without a file</source>
        <translation>没有文件的情景</translation>
    </message>
    <message>
        <source>Theca ended before changes were saved: %1, %2</source>
        <comment>file, time</comment>
        <translation>Theca 在更改保存之前结束了：%1，%2</translation>
    </message>
    <message>
        <source>Changes that were not saved</source>
        <translation>未保存的更改</translation>
    </message>
    <message>
        <source>This version of Theca cannot read them. They stay in %1.</source>
        <translation>此版本的 Theca 无法读取这些更改。它们保留在 %1。</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>稍后决定</translation>
    </message>
</context>
<context>
    <name>theca::app::RecoveryBar</name>
    <message>
        <source>Restore</source>
        <translation>恢复</translation>
    </message>
    <message>
        <source>Continue with these changes.</source>
        <translation>继续使用这些更改。</translation>
    </message>
    <message>
        <source>Look</source>
        <translation>查看</translation>
    </message>
    <message>
        <source>See what they are first.</source>
        <translation>先看看是哪些更改。</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>丢弃</translation>
    </message>
    <message>
        <source>Delete these changes for good.</source>
        <translation>永久删除这些更改。</translation>
    </message>
</context>
<context>
    <name>theca::app::RefillSection</name>
    <message>
        <source>Refilled at</source>
        <translation>再灌注时间</translation>
    </message>
    <message>
        <source>When the pump is refilled.</source>
        <translation>何时为泵再灌注。</translation>
    </message>
    <message>
        <source>Top up</source>
        <translation>直接补充</translation>
    </message>
    <message>
        <source>Adds to what is left instead of emptying the reservoir first.</source>
        <translation>加到剩余药液中，而不先排空储药器。</translation>
    </message>
</context>
<context>
    <name>theca::app::ScheduleSection</name>
    <message>
        <source>Time of day</source>
        <translation>时刻</translation>
    </message>
    <message>
        <source>From this time of day on the pump gives this rate, every day.</source>
        <translation>泵每天从此时刻起按此速率给药。</translation>
    </message>
    <message>
        <source>Daily from</source>
        <translation>每天开始于</translation>
    </message>
</context>
<context>
    <name>theca::app::SidePages</name>
    <message>
        <source>What the right column shows</source>
        <translation>右侧栏显示的内容</translation>
    </message>
</context>
<context>
    <name>theca::app::SpinePage</name>
    <message>
        <source>&amp;Race</source>
        <translation>途径竞速(&amp;R)</translation>
    </message>
    <message>
        <source>Log &amp;colours</source>
        <translation>对数色标(&amp;C)</translation>
    </message>
    <message>
        <source>The same person, the same days: every way this drug can be given, from the start.</source>
        <translation>同一人，同样的天数：此药的各种给药途径，从头开始。</translation>
    </message>
    <message>
        <source>Each tenfold step gets as much of the colours as the one before.</source>
        <translation>每增加十倍，所占的颜色范围相同。</translation>
    </message>
    <message>
        <source>What would it take?</source>
        <translation>需要多少？</translation>
    </message>
    <message>
        <source>One pool: the model keeps no levels here, so every place holds the same.</source>
        <translation>单一池：此模型不分节段，因此各处浓度相同。</translation>
    </message>
    <message>
        <source>Levels are vertebrae. The cord ends behind L1; its lumbar part, for the legs, lies behind T11 to L1 (shaded). Shapes are a drawing, heights are the model&apos;s.</source>
        <translation>节段指椎骨。脊髓止于 L1 后方；支配下肢的腰段脊髓位于 T11 至 L1 后方（阴影）。形状为示意，高度取自模型。</translation>
    </message>
    <message>
        <source>Spine</source>
        <translation>脊柱</translation>
    </message>
    <message>
        <source>Where the drug is, level by level.</source>
        <translation>药物在何处，逐节段显示。</translation>
    </message>
    <message>
        <source>S&amp;pine</source>
        <translation>脊柱(&amp;P)</translation>
    </message>
    <message>
        <source>The tablets that would keep as much in the spinal fluid as the pump does.</source>
        <translation>使脑脊液中保持与泵相同药量所需的片剂。</translation>
    </message>
</context>
<context>
    <name>theca::app::SpineView</name>
    <message>
        <source>Spine</source>
        <translation>脊柱</translation>
    </message>
    <message>
        <source>What each place holds at the playhead. Drag a tip or a needle; click a level to look there.</source>
        <translation>播放头时刻各处的浓度。拖动尖端或穿刺针；单击节段即可查看该处。</translation>
    </message>
    <message>
        <source>Every therapy has a spine of its own, seen from the side, coloured by what each place holds at the playhead. Drag the catheter tip or the needle to another vertebra, or use the up and down keys; left and right go to the next therapy. A click on a level, or Ctrl with up and down, makes the top chart look there.</source>
        <translation>每种疗法各有一条脊柱，为侧面观，按播放头时刻各处的浓度着色。将导管尖端或穿刺针拖到另一椎骨，或用上下方向键移动；左右方向键切换到下一种疗法。单击节段，或按 Ctrl 加上下方向键，上方图表即显示该处。</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <comment>therapy, level</comment>
        <translation>%1，%2</translation>
    </message>
    <message>
        <source>Switch on a therapy to see where it goes.</source>
        <translation>开启一种疗法，看药物去向何处。</translation>
    </message>
    <message>
        <source>Therapies before these</source>
        <translation>前面的疗法</translation>
    </message>
    <message>
        <source>Therapies after these</source>
        <translation>后面的疗法</translation>
    </message>
</context>
<context>
    <name>theca::app::StagePicture</name>
    <message>
        <source>Stage</source>
        <translation>大屏</translation>
    </message>
    <message>
        <source>black</source>
        <translation>黑屏</translation>
    </message>
    <message>
        <source>white</source>
        <translation>白屏</translation>
    </message>
</context>
<context>
    <name>theca::app::StageWindow</name>
    <message>
        <source>Stage</source>
        <translation>大屏</translation>
    </message>
</context>
<context>
    <name>theca::app::StepPanel</name>
    <message>
        <source>&amp;Back</source>
        <translation>返回(&amp;B)</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Ctrl with Enter, wherever the keyboard is.</source>
        <translation>Ctrl 加回车，无论键盘焦点在哪里。</translation>
    </message>
    <message>
        <source>Save this page as a PDF …</source>
        <translation>将此页存为 PDF …</translation>
    </message>
    <message>
        <source>✓ Reached: %1</source>
        <comment>a goal</comment>
        <translation>✓ 已达到：%1</translation>
    </message>
    <message>
        <source>Goal: %1</source>
        <translation>目标：%1</translation>
    </message>
    <message>
        <source>&amp;Hint</source>
        <translation>提示(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;Show one way</source>
        <translation>给出一种做法(&amp;S)</translation>
    </message>
    <message>
        <source>In your own words …</source>
        <translation>用您自己的话 …</translation>
    </message>
    <message>
        <source>In your own words</source>
        <translation>用您自己的话</translation>
    </message>
    <message>
        <source>&amp;Listen</source>
        <translation>聆听(&amp;L)</translation>
    </message>
    <message>
        <source>Your line as sound; after the run yours at the left, the run at the right.</source>
        <translation>您的线的声音；运行后，左为您的，右为模拟。</translation>
    </message>
</context>
<context>
    <name>theca::app::SureTask</name>
    <message>
        <source>How sure are you?</source>
        <translation>您有多确定？</translation>
    </message>
    <message>
        <source>a guess</source>
        <translation>猜的</translation>
    </message>
    <message>
        <source>fairly</source>
        <translation>比较确定</translation>
    </message>
    <message>
        <source>sure</source>
        <translation>确定</translation>
    </message>
    <message>
        <source>How sure: %1</source>
        <translation>确定程度：%1</translation>
    </message>
    <message>
        <source>Because … (for you, never marked)</source>
        <translation>因为 …（给自己看，不评分）</translation>
    </message>
    <message>
        <source>Because</source>
        <translation>因为</translation>
    </message>
</context>
<context>
    <name>theca::app::TablePreview</name>
    <message>
        <source>%1, left out</source>
        <comment>a cell of a row that gives no point</comment>
        <translation>%1，未采用</translation>
    </message>
</context>
<context>
    <name>theca::app::TalkDraft</name>
    <message>
        <source>%1: only a talk, a lesson of scenes alone, can be changed here.</source>
        <translation>%1：此处只能更改演示，即仅由场景组成的课程。</translation>
    </message>
</context>
<context>
    <name>theca::app::TalkEditor</name>
    <message>
        <source>Up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Twice</source>
        <translation>复制</translation>
    </message>
    <message>
        <source>Remove scene</source>
        <translation>移除场景</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>撤销</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>重做</translation>
    </message>
    <message>
        <source>Open …</source>
        <translation>打开 …</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Present</source>
        <translation>演示</translation>
    </message>
    <message>
        <source>Scenes of the talk</source>
        <translation>演示的场景</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Notes for the presenter</source>
        <translation>演示者备注</translation>
    </message>
    <message>
        <source>Your talk</source>
        <translation>您的演示</translation>
    </message>
    <message>
        <source>Your talk: %1</source>
        <translation>您的演示：%1</translation>
    </message>
    <message>
        <source>Save the talk</source>
        <translation>保存演示</translation>
    </message>
    <message>
        <source>Lessons (*.theca);;All files (*)</source>
        <translation>课程 (*.theca);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Open a talk</source>
        <translation>打开演示</translation>
    </message>
</context>
<context>
    <name>theca::app::TalkSteps</name>
    <message>
        <source>Steps, one press each</source>
        <translation>步骤，每步按一次</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Play to here</source>
        <translation>播放到此处</translation>
    </message>
    <message>
        <source>Set as shown</source>
        <translation>设为当前显示</translation>
    </message>
    <message>
        <source>Big number</source>
        <translation>大号数字</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Vote on answers</source>
        <translation>对答案投票</translation>
    </message>
    <message>
        <source>Draw a guess</source>
        <translation>画出猜测</translation>
    </message>
    <message>
        <source>Remove step</source>
        <translation>移除步骤</translation>
    </message>
    <message>
        <source>What is shown differs from this scene in more than numbers: add it as a scene instead.</source>
        <translation>当前显示与此场景的差别不止数值：请将其添加为新场景。</translation>
    </message>
    <message>
        <source>Nothing differs from this scene: first change what is shown.</source>
        <translation>与此场景没有差别：请先更改显示的内容。</translation>
    </message>
</context>
<context>
    <name>theca::app::TestPage</name>
    <message>
        <source>Short questions before the lessons, and their twins with other numbers after them. Nothing is said back before the last one; there are no marks.</source>
        <translation>课前的小问题，以及课后换了数字的同类问题。最后一题之前不给反馈；不打分。</translation>
    </message>
    <message>
        <source>What was right, for each lesson</source>
        <translation>每一课答对了什么</translation>
    </message>
    <message>
        <source>Lesson</source>
        <translation>课程</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>课前</translation>
    </message>
    <message>
        <source>After</source>
        <translation>课后</translation>
    </message>
    <message>
        <source>Enter on a line opens its lesson.</source>
        <translation>在一行上按 Enter 打开该课程。</translation>
    </message>
    <message>
        <source>Back to the &amp;charts</source>
        <translation>返回图表(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Before the lessons: begin</source>
        <translation>课前(&amp;B)：开始</translation>
    </message>
    <message>
        <source>&amp;After the lessons: begin</source>
        <translation>课后(&amp;A)：开始</translation>
    </message>
    <message>
        <source>&amp;Before the lessons: take again</source>
        <translation>课前(&amp;B)：重做</translation>
    </message>
    <message>
        <source>&amp;After the lessons: take again</source>
        <translation>课后(&amp;A)：重做</translation>
    </message>
    <message>
        <source>&amp;Before the lessons: go on at question %1</source>
        <translation>课前(&amp;B)：从第 %1 题继续</translation>
    </message>
    <message>
        <source>&amp;After the lessons: go on at question %1</source>
        <translation>课后(&amp;A)：从第 %1 题继续</translation>
    </message>
    <message>
        <source>not taken</source>
        <comment>a test</comment>
        <translation>未做</translation>
    </message>
    <message>
        <source>right</source>
        <comment>an answer</comment>
        <translation>对</translation>
    </message>
    <message>
        <source>not yet</source>
        <comment>an answer</comment>
        <translation>还没有</translation>
    </message>
</context>
<context>
    <name>theca::app::TestPlayer</name>
    <message>
        <source>Before the lessons</source>
        <translation>课前</translation>
    </message>
    <message>
        <source>After the lessons</source>
        <translation>课后</translation>
    </message>
    <message>
        <source>Question %1 of %2. What was right is told after the last one.</source>
        <translation>第 %1 题，共 %2 题。最后一题之后告诉您对错。</translation>
    </message>
    <message>
        <source>&amp;Next</source>
        <translation>下一步(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Finish</source>
        <translation>完成(&amp;F)</translation>
    </message>
    <message>
        <source>I do not &amp;know</source>
        <translation>我不知道(&amp;K)</translation>
    </message>
</context>
<context>
    <name>theca::app::TherapyCard</name>
    <message>
        <source>%1 (copy)</source>
        <translation>%1（副本）</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>重命名</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>复制一份</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>上移</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>下移</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Add tablets</source>
        <translation>添加片剂</translation>
    </message>
    <message>
        <source>Add an injection</source>
        <translation>添加注射</translation>
    </message>
    <message>
        <source>Add a pump</source>
        <translation>添加泵</translation>
    </message>
    <message>
        <source>Add a change of the pump&apos;s rate</source>
        <translation>添加泵速率的更改</translation>
    </message>
    <message>
        <source>Add an extra dose by the pump</source>
        <translation>添加泵的追加剂量</translation>
    </message>
    <message>
        <source>Name of the therapy</source>
        <translation>疗法名称</translation>
    </message>
    <message>
        <source>Show or hide the curves of this therapy.</source>
        <translation>显示或隐藏此疗法的曲线。</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>片剂</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>注射</translation>
    </message>
    <message>
        <source>Pump rate</source>
        <translation>泵速率</translation>
    </message>
    <message>
        <source>New rate</source>
        <translation>新速率</translation>
    </message>
    <message>
        <source>Extra dose</source>
        <translation>追加剂量</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>泵</translation>
    </message>
    <message>
        <source>Take this part away: %1.</source>
        <translation>移除这一部分：%1。</translation>
    </message>
    <message>
        <source>%1
Type to change the name.</source>
        <translation>%1
输入即可更改名称。</translation>
    </message>
    <message>
        <source>Show %1</source>
        <translation>显示“%1”</translation>
    </message>
    <message>
        <source>More for %1</source>
        <translation>“%1”的更多操作</translation>
    </message>
    <message>
        <source>Rename, copy, move or remove this therapy, or add a part to it.</source>
        <translation>重命名、复制、移动或移除此疗法，或为其添加一部分。</translation>
    </message>
    <message>
        <source>Fold %1</source>
        <translation>折叠“%1”</translation>
    </message>
    <message>
        <source>Unfold %1</source>
        <translation>展开“%1”</translation>
    </message>
    <message>
        <source>Reservoir: %1 mL at the start, %2 mL at the end.</source>
        <translation>储药器：开始 %1 mL，结束 %2 mL。</translation>
    </message>
    <message>
        <source>Fold this card to its heading.</source>
        <translation>将此卡片折叠为标题。</translation>
    </message>
    <message>
        <source>Show the controls of this card.</source>
        <translation>显示此卡片的控件。</translation>
    </message>
    <message>
        <source>Add a daily change of rate</source>
        <translation>添加每日速率更改</translation>
    </message>
    <message>
        <source>Let the patient ask for extra doses</source>
        <translation>允许患者请求追加剂量</translation>
    </message>
    <message>
        <source>Add a refill</source>
        <translation>添加再灌注</translation>
    </message>
    <message>
        <source>What if something goes wrong</source>
        <translation>如果出了问题</translation>
    </message>
    <message>
        <source>The pump runs dry</source>
        <translation>泵药液用尽</translation>
    </message>
    <message>
        <source>Every day</source>
        <translation>每天</translation>
    </message>
    <message>
        <source>Extra doses on request</source>
        <translation>按需追加剂量</translation>
    </message>
    <message>
        <source>Refill</source>
        <translation>再灌注</translation>
    </message>
    <message>
        <source>Pin this run</source>
        <translation>固定此模拟</translation>
    </message>
    <message>
        <source>Pin this run (%1)</source>
        <comment>why not</comment>
        <translation>固定此模拟（%1）</translation>
    </message>
    <message>
        <source>Daily rates already rule this pump.</source>
        <translation>此泵已由每日速率控制。</translation>
    </message>
    <message>
        <source>Single changes of rate already rule this pump.</source>
        <translation>此泵已由单次速率更改控制。</translation>
    </message>
    <message>
        <source>Where the numbers of tablets come from</source>
        <translation>片剂的数值从何而来</translation>
    </message>
    <message>
        <source>Where the numbers of an injection come from</source>
        <translation>注射的数值从何而来</translation>
    </message>
    <message>
        <source>Where the numbers of a pump come from</source>
        <translation>泵的数值从何而来</translation>
    </message>
    <message>
        <source>A scenario has at least one therapy.</source>
        <translation>一个情景至少有一种疗法。</translation>
    </message>
    <message>
        <source>Fold or unfold</source>
        <translation>折叠或展开</translation>
    </message>
    <message numerus="yes">
        <source>%n more part(s) in the file have no room here.</source>
        <translation>
            <numerusform>文件中还有 %n 个部分在此处显示不下。</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>theca::app::TherapyList</name>
    <message>
        <source>Add a therapy</source>
        <translation>添加疗法</translation>
    </message>
    <message>
        <source>Put another therapy beside these.</source>
        <translation>在这些疗法旁再放一种。</translation>
    </message>
    <message>
        <source>Tablets</source>
        <translation>片剂</translation>
    </message>
    <message>
        <source>Injection</source>
        <translation>注射</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>泵</translation>
    </message>
    <message>
        <source>No drug</source>
        <translation>无药</translation>
    </message>
</context>
<context>
    <name>theca::app::TimeBar</name>
    <message>
        <source>Step back</source>
        <translation>后退一步</translation>
    </message>
    <message>
        <source>To the event, bookmark or round time before (Ctrl+,).</source>
        <translation>到前一个事件、书签或整数时刻（Ctrl+,）。</translation>
    </message>
    <message>
        <source>Play</source>
        <translation>播放</translation>
    </message>
    <message>
        <source>Lets time run, or stops it (F5; Space in a chart).</source>
        <translation>让时间运行，或停止（F5；图表中按空格键）。</translation>
    </message>
    <message>
        <source>Step forward</source>
        <translation>前进一步</translation>
    </message>
    <message>
        <source>To the next event, bookmark or round time (Ctrl+.).</source>
        <translation>到下一个事件、书签或整数时刻（Ctrl+.）。</translation>
    </message>
    <message>
        <source>Playhead</source>
        <translation>播放头</translation>
    </message>
    <message>
        <source>The time at the playhead.</source>
        <translation>播放头处的时间。</translation>
    </message>
    <message>
        <source>Speed</source>
        <translation>速度</translation>
    </message>
    <message>
        <source>How much time goes by in one second of playing.</source>
        <translation>播放一秒经过多少时间。</translation>
    </message>
    <message>
        <source>Loop</source>
        <translation>循环</translation>
    </message>
    <message>
        <source>Begins again at the end.</source>
        <translation>到结尾后重新开始。</translation>
    </message>
    <message>
        <source>Bookmarks …</source>
        <translation>书签 …</translation>
    </message>
    <message>
        <source>Moments to come back to.</source>
        <translation>可以返回的时刻。</translation>
    </message>
    <message>
        <source>Pause when …</source>
        <translation>暂停条件 …</translation>
    </message>
    <message>
        <source>Stops playing at the very moment something happens.</source>
        <translation>某事发生时立即停止播放。</translation>
    </message>
    <message>
        <source>From here …</source>
        <translation>从此刻起 …</translation>
    </message>
    <message>
        <source>Changes the plan at the time of the playhead.</source>
        <translation>在播放头的时间更改方案。</translation>
    </message>
    <message>
        <source>Pause</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>The time looked at. Left and right move it, with Shift in fine steps; Page Down and Page Up go to the next and the last event or bookmark.</source>
        <translation>所查看的时间。左右方向键移动，按住 Shift 可细调；Page Down 和 Page Up 跳到下一个和上一个事件或书签。</translation>
    </message>
</context>
<context>
    <name>theca::app::TimeCommands</name>
    <message>
        <source>Blood plasma</source>
        <translation>血浆</translation>
    </message>
    <message>
        <source>Fluid around the brain</source>
        <translation>颅内脑脊液</translation>
    </message>
    <message>
        <source>Spinal fluid at %1</source>
        <translation>%1 处脑脊液</translation>
    </message>
    <message>
        <source>Nothing can be given at this time.</source>
        <translation>此时无法给药。</translation>
    </message>
    <message>
        <source>Next at %1.</source>
        <translation>下次在 %1。</translation>
    </message>
    <message>
        <source>It does not happen any more.</source>
        <translation>之后不再发生。</translation>
    </message>
    <message>
        <source>Paused: %1, %2, has fallen to %3.</source>
        <comment>therapy, place, value</comment>
        <translation>已暂停：%1，%2，已降至 %3。</translation>
    </message>
    <message>
        <source>Paused: %1, %2, has risen to %3.</source>
        <comment>therapy, place, value</comment>
        <translation>已暂停：%1，%2，已升至 %3。</translation>
    </message>
</context>
<context>
    <name>theca::app::TimeSlider</name>
    <message>
        <source>%1, at %2</source>
        <comment>a bookmark&apos;s name, its time</comment>
        <translation>%1，%2</translation>
    </message>
</context>
<context>
    <name>theca::app::Tour</name>
    <message>
        <source>%1 of %2 · %3</source>
        <comment>number, of how many, what to do</comment>
        <translation>%1/%2 · %3</translation>
    </message>
    <message>
        <source>Three ways to give one drug. Untick “%1”: its curves go. (A copy to try things in; Esc ends the tour.)</source>
        <translation>同一种药的三种给法。取消勾选“%1”：它的曲线就消失。（这是供试用的副本；按 Esc 结束导览。）</translation>
    </message>
    <message>
        <source>Every number is yours to move. Move the rate: the curves follow.</source>
        <translation>每个数都可以动。改一下速率：曲线会跟着变。</translation>
    </message>
    <message>
        <source>Where the drug is. Drag the tip of the catheter up or down, or move it with the arrow keys.</source>
        <translation>药在哪里。上下拖动导管尖端，或用方向键移动它。</translation>
    </message>
    <message>
        <source>Everything can be taken back. Press Ctrl+Z.</source>
        <translation>一切都可以撤销。请按 Ctrl+Z。</translation>
    </message>
</context>
<context>
    <name>theca::app::TrailBar</name>
    <message>
        <source>Leave the lesson</source>
        <translation>离开课程</translation>
    </message>
    <message>
        <source>Leave the lesson (Esc).</source>
        <translation>离开课程（Esc）。</translation>
    </message>
    <message>
        <source>%1, this step</source>
        <translation>%1，当前步骤</translation>
    </message>
</context>
<context>
    <name>theca::app::ViewBar</name>
    <message>
        <source>Spinal fluid &amp;at</source>
        <translation>脑脊液节段(&amp;A)</translation>
    </message>
    <message>
        <source>The level of the spine the top chart looks at.</source>
        <translation>上方图表所查看的脊柱节段。</translation>
    </message>
    <message>
        <source>&amp;Units</source>
        <translation>单位(&amp;U)</translation>
    </message>
    <message>
        <source>The unit of every concentration.</source>
        <translation>所有浓度的单位。</translation>
    </message>
    <message>
        <source>The unit of time.</source>
        <translation>时间的单位。</translation>
    </message>
    <message>
        <source>How the spinal fluid is computed: level by level, or as one pool that mixes at once.</source>
        <translation>如何计算脑脊液：逐节段，或作为立即混匀的单一池。</translation>
    </message>
    <message>
        <source>Each step of the scale is ten times the one before; far apart curves fit one picture.</source>
        <translation>刻度每一级是前一级的十倍；相差悬殊的曲线可同图显示。</translation>
    </message>
    <message>
        <source>the brain</source>
        <translation>脑部</translation>
    </message>
    <message>
        <source>as it fits</source>
        <translation>自动</translation>
    </message>
    <message>
        <source>hours</source>
        <translation>小时</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>level by level</source>
        <translation>逐节段</translation>
    </message>
    <message>
        <source>one pool</source>
        <translation>单一池</translation>
    </message>
    <message>
        <source>&amp;Drug</source>
        <translation>药物(&amp;D)</translation>
    </message>
    <message>
        <source>Which drug is given. Another drug gets amounts of its own; those of the old one come back with it.</source>
        <translation>所给的药物。换用另一种药物时采用其自身的剂量；换回时恢复原来的剂量。</translation>
    </message>
    <message>
        <source>Ti&amp;me</source>
        <translation>时间(&amp;M)</translation>
    </message>
    <message>
        <source>M&amp;odel</source>
        <translation>模型(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Log scale</source>
        <translation>对数刻度(&amp;L)</translation>
    </message>
    <message>
        <source>Units …</source>
        <translation>单位 …</translation>
    </message>
    <message>
        <source>Units, time, model, and the scale of the charts.</source>
        <translation>单位、时间、模型和图表刻度。</translation>
    </message>
</context>
<context>
    <name>theca::app::VotePanel</name>
    <message>
        <source>One vote less for %1</source>
        <translation>%1 减一票</translation>
    </message>
    <message>
        <source>One vote more for %1</source>
        <translation>%1 加一票</translation>
    </message>
    <message>
        <source>%1  %2</source>
        <comment>letter, answer</comment>
        <translation>%1  %2</translation>
    </message>
    <message>
        <source>Hands or cards: keys A to E count, with Shift they take one away.</source>
        <translation>举手或举卡：按 A 至 E 计票，按住 Shift 减票。</translation>
    </message>
    <message>
        <source>Fewer than 30 % are right: explain again.</source>
        <translation>答对的不到 30 %：请再讲一遍。</translation>
    </message>
    <message>
        <source>30 to 70 % are right: let them discuss, and vote again.</source>
        <translation>30 % 至 70 % 答对：让大家讨论后再投一次。</translation>
    </message>
    <message>
        <source>More than 70 % are right: go on.</source>
        <translation>70 % 以上答对：请继续。</translation>
    </message>
    <message>
        <source>Keep the counts in a file (Ctrl+S)</source>
        <translation>把票数保存到文件 (Ctrl+S)</translation>
    </message>
</context>
<context>
    <name>theca::app::WordsWindow</name>
    <message>
        <source>Words</source>
        <translation>术语</translation>
    </message>
    <message>
        <source>What the word means</source>
        <translation>该术语的含义</translation>
    </message>
    <message>
        <source>&amp;Show me</source>
        <translation>指给我看(&amp;S)</translation>
    </message>
    <message>
        <source>Points at it in the run that is open.</source>
        <translation>在打开的模拟中指出它。</translation>
    </message>
</context>
<context>
    <name>theca::app::Workspace</name>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>What this comparison is called; type to change it.</source>
        <translation>此比较的名称；输入即可更改。</translation>
    </message>
    <message>
        <source>One pool: all spinal fluid mixes at once, so levels, the catheter tip and mixing play no part.</source>
        <translation>单一池：所有脑脊液立即混匀，因此节段、导管尖端和混合不起作用。</translation>
    </message>
</context>
</TS>
