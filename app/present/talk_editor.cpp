#include "app/present/talk_editor.h"

#include <QFileDialog>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QShortcut>
#include <QSignalBlocker>

#include "app/base/display.h"
#include "app/base/language.h"
#include "app/present/question_panel.h"
#include "app/present/stage_layout.h"
#include "app/present/stage_painter.h"
#include "app/present/stage_remarks.h"
#include "app/present/talk_files.h"
#include "app/present/talk_steps.h"
#include "core/lesson/talk_edits.h"

namespace theca::app {

namespace {

constexpr QSize whole(1280, 720), small(224, 126);

QIcon pictureOf(const StageContent& content) {
    QPixmap picture(small);
    QPainter painter(&picture);
    painter.scale(static_cast<double>(small.width()) / whole.width(),
                  static_cast<double>(small.height()) / whole.height());
    paintStage(painter, layOut(content, whole, 6, HallPalette::Light));
    return QIcon(picture);
}

/// What a hall with the smallest picture would miss of a scene.
QStringList remarksOn(const TalkFacts& facts, std::size_t scene) {
    constexpr QSize smallest(1024, 768);
    QStringList lines;
    for (std::size_t step = 0; step <= facts.talk().scenes[scene].beats.size(); ++step) {
        const StageContent content = contentAt(facts, stageAt(facts.talk(), {scene, step}));
        lines << stageRemarks(content, layOut(content, smallest, facts.lesson().backRow, HallPalette::Light));
    }
    lines.removeDuplicates();
    return lines;
}

}  // namespace

TalkEditor::TalkEditor(TalkDraft& draft, std::shared_ptr<const Library> library, QWidget* parent)
    : QWidget(parent, Qt::Window),
      m_draft(draft),
      m_library(std::move(library)),
      m_scenes(new QListWidget(this)),
      m_title(new QLineEdit(this)),
      m_notes(new QPlainTextEdit(this)),
      m_question(new QuestionPanel(this)),
      m_steps(new TalkSteps(this)),
      m_problem(new QLabel(this)) {
    setObjectName(QStringLiteral("talk-editor"));
    resize(1000, 720);
    build();
    connect(&m_draft, &TalkDraft::changed, this, &TalkEditor::showAll);
    connect(m_scenes, &QListWidget::currentRowChanged, this, [this] { showScene(); });
    // Not while the list is still moving its row: everything in it is shown anew.
    connect(
        m_scenes->model(), &QAbstractItemModel::rowsMoved, this,
        [this](const QModelIndex&, int from, int, const QModelIndex&, int to) {
            moveScene(from, to > from ? to - 1 : to);
        },
        Qt::QueuedConnection);
    connect(m_steps, &TalkSteps::edited, this, [this](const Lesson& talk) { edit(talk, scene()); });
    connect(m_steps, &TalkSteps::refused, m_problem, &QLabel::setText);
    connect(m_question, &QuestionPanel::edited, this, [this](const Question& question) {
        edit(withQuestion(m_draft.talk(), scene(), question), scene(), "question" + std::to_string(scene()));
    });
    connect(m_question, &QuestionPanel::removed, this,
            [this] { edit(withoutQuestion(m_draft.talk(), scene()), scene()); });
    showAll();
}

void TalkEditor::build() {
    auto* grid = new QGridLayout(this);
    auto* bar = new QHBoxLayout;
    const auto add = [&](const QString& text, const QKeySequence& keys, auto slot) {
        auto* button = new QPushButton(text, this);
        button->setToolTip(keys.toString(QKeySequence::NativeText));
        connect(button, &QPushButton::clicked, this, slot);
        auto* shortcut = new QShortcut(keys, this);
        connect(shortcut, &QShortcut::activated, this, slot);
        bar->addWidget(button);
    };
    add(tr("Up"), QKeySequence(Qt::ALT | Qt::Key_Up), &TalkEditor::moveUp);
    add(tr("Down"), QKeySequence(Qt::ALT | Qt::Key_Down), &TalkEditor::moveDown);
    add(tr("Twice"), QKeySequence(Qt::CTRL | Qt::Key_D), &TalkEditor::duplicate);
    add(tr("Remove scene"), QKeySequence(Qt::CTRL | Qt::Key_Delete), &TalkEditor::remove);
    add(tr("Undo"), QKeySequence(QKeySequence::Undo), [this] { m_draft.undo(); });
    add(tr("Redo"), QKeySequence(QKeySequence::Redo), [this] { m_draft.redo(); });
    bar->addStretch();
    add(tr("Open …"), QKeySequence(QKeySequence::Open), &TalkEditor::openFile);
    add(tr("Save"), QKeySequence(QKeySequence::Save), [this] { save(); });
    add(tr("Present"), QKeySequence(Qt::Key_F5), &TalkEditor::present);
    grid->addLayout(bar, 0, 0, 1, 2);
    grid->addWidget(m_scenes, 1, 0);
    m_column = new QWidget(this);
    buildScene(m_column);
    grid->addWidget(m_column, 1, 1);
    grid->addWidget(m_problem, 2, 0, 1, 2);
    grid->setColumnStretch(1, 1);
    m_scenes->setIconSize(small);
    m_scenes->setMinimumWidth(small.width() + 80);
    m_scenes->setAccessibleName(tr("Scenes of the talk"));
    m_scenes->setDragDropMode(QAbstractItemView::InternalMove);
    m_problem->setWordWrap(true);
}

void TalkEditor::buildScene(QWidget* column) {
    auto* rows = new QVBoxLayout(column);
    const auto labelled = [&](const QString& text, QWidget* field) {
        auto* label = new QLabel(text, column);
        label->setBuddy(field);
        field->setAccessibleName(text);
        rows->addWidget(label);
        rows->addWidget(field);
    };
    labelled(tr("Title"), m_title);
    labelled(tr("Notes for the presenter"), m_notes);
    rows->addWidget(m_question);
    rows->addWidget(m_steps);
    connect(m_title, &QLineEdit::textEdited, this, [this](const QString& text) {
        edit(withSceneTitle(m_draft.talk(), scene(), currentLanguage().toStdString(), text.toStdString()), scene(),
             "title" + std::to_string(scene()));
    });
    connect(m_notes, &QPlainTextEdit::textChanged, this, [this] {
        if (m_filling) return;
        edit(withSceneNotes(m_draft.talk(), scene(), currentLanguage().toStdString(),
                            m_notes->toPlainText().toStdString()),
             scene(), "notes" + std::to_string(scene()));
    });
}

std::size_t TalkEditor::scene() const { return static_cast<std::size_t>(std::max(0, m_scenes->currentRow())); }

void TalkEditor::choose(std::size_t scene) { m_scenes->setCurrentRow(static_cast<int>(scene)); }

void TalkEditor::edit(Lesson next, std::size_t then, const std::string& mergeKey) {
    m_draft.push(std::move(next), mergeKey);
    choose(std::min(then, m_draft.scenes() > 0 ? m_draft.scenes() - 1 : 0));
}

void TalkEditor::showAll() {
    const auto row = scene();
    setWindowTitle(m_draft.fileName().isEmpty() ? tr("Your talk") : tr("Your talk: %1").arg(m_draft.fileName()));
    m_facts.reset();
    m_wrong.clear();
    const QSignalBlocker quiet(m_scenes);
    m_scenes->clear();
    if (m_draft.scenes() > 0) {
        const OpenedTalk opened = openTalk(std::make_shared<const Lesson>(m_draft.talk()), m_library);
        m_wrong = opened.problem;
        for (std::size_t i = 0; i < m_draft.scenes(); ++i) {
            auto* item = new QListWidgetItem(inLanguage(sceneAt(m_draft.talk(), i).title), m_scenes);
            if (opened.facts) item->setIcon(pictureOf(contentAt(*opened.facts, stageAt(opened.facts->talk(), {i, 0}))));
        }
        m_facts = opened.facts;
    }
    if (m_draft.scenes() > 0) choose(std::min(row, m_draft.scenes() - 1));
    showScene();
}

void TalkEditor::showScene() {
    m_column->setEnabled(m_draft.scenes() > 0);
    m_problem->setText(m_facts ? remarksOn(*m_facts, scene()).join(QLatin1Char('\n')) : m_wrong);
    if (m_draft.scenes() == 0) return;
    m_filling = true;
    const Scene& shown = sceneAt(m_draft.talk(), scene());
    const QString title = inLanguage(shown.title), notes = inLanguage(shown.notes);
    if (m_title->text() != title) m_title->setText(title);
    if (m_notes->toPlainText() != notes) m_notes->setPlainText(notes);
    m_filling = false;
    m_question->showQuestion(shown.question);
    m_steps->showScene(m_draft.talk(), scene());
}

void TalkEditor::move(int by) {
    if (m_steps->list().hasFocus()) return m_steps->move(by);
    moveScene(static_cast<int>(scene()), static_cast<int>(scene()) + by);
}

void TalkEditor::moveScene(int from, int to) {
    const auto count = static_cast<int>(m_draft.scenes());
    if (from < 0 || from >= count || to < 0 || to >= count || from == to) return;
    edit(withSceneMoved(m_draft.talk(), static_cast<std::size_t>(from), static_cast<std::size_t>(to)),
         static_cast<std::size_t>(to));
}

void TalkEditor::duplicate() {
    if (m_draft.scenes() > 0) edit(withSceneTwice(m_draft.talk(), scene()), scene() + 1);
}

void TalkEditor::remove() {
    if (m_draft.scenes() > 0) edit(withoutScene(m_draft.talk(), scene()), scene());
}

bool TalkEditor::writeTo(const QString& fileName) {
    const QString problem = m_draft.saveTo(fileName);
    if (!problem.isEmpty()) m_problem->setText(problem);
    return problem.isEmpty();
}

bool TalkEditor::save() {
    if (m_draft.scenes() == 0) return true;
    return m_draft.fileName().isEmpty() ? saveAs() : writeTo(m_draft.fileName());
}

bool TalkEditor::saveAs() {
    const QString name = QFileDialog::getSaveFileName(this, tr("Save the talk"), QStringLiteral("talk.theca"),
                                                      tr("Lessons (*.theca);;All files (*)"));
    return !name.isEmpty() && writeTo(name);
}

void TalkEditor::openFile() {
    if (m_draft.isModified() && !save()) return;
    const QString name =
        QFileDialog::getOpenFileName(this, tr("Open a talk"), {}, tr("Lessons (*.theca);;All files (*)"));
    if (name.isEmpty()) return;
    const QString problem = m_draft.open(name);
    if (!problem.isEmpty()) m_problem->setText(problem);
}

void TalkEditor::present() {
    if (m_draft.scenes() > 0) emit presented(std::make_shared<const Lesson>(m_draft.talk()));
}

}  // namespace theca::app
