#include "app/explore/present_commands.h"

#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>

#include "app/document/document.h"
#include "app/present/present_session.h"
#include "app/present/shown_talk.h"
#include "app/present/talk_draft.h"
#include "app/present/talk_editor.h"
#include "app/present/talk_files.h"
#include "app/present/talk_steps.h"
#include "core/lesson/talk_edits.h"

namespace theca::app {

PresentCommands::PresentCommands(Parts parts, QObject* parent)
    : QObject(parent), m_parts(std::move(parts)), m_draft(new TalkDraft(this)) {}

PresentCommands::~PresentCommands() = default;

void PresentCommands::fill(QMenu* menu) {
    if (m_editor) {  // in the language of now
        const bool open = m_editor->isVisible();
        makeEditor();
        m_editor->setVisible(open);
    }
    const auto add = [&](const QString& text, const QKeySequence& keys, void (PresentCommands::*slot)()) {
        QAction* action = menu->addAction(text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("&What is shown"), QKeySequence(Qt::CTRL | Qt::Key_F5), &PresentCommands::presentShown);
    add(tr("The talk of &ten minutes"), {}, &PresentCommands::presentShipped);
    add(tr("A &lesson's file …"), {}, &PresentCommands::chooseAndPresent);
    menu->addSeparator();
    add(tr("&Add what is shown to your talk"), QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_Return),
        &PresentCommands::addScene);
    add(tr("&Your talk …"), {}, &PresentCommands::editTalk);
}

void PresentCommands::presentShown() {
    m_parts.document.finish();
    auto lesson = std::make_shared<const Lesson>(talkOfShown(m_parts.document.toSave()));
    if (std::get<Scene>(lesson->steps.front()).show.empty())
        return m_parts.tell(tr("There is nothing to present: every therapy is hidden."));
    begin(openTalk(std::move(lesson), m_parts.document.sharedLibrary()));
}

void PresentCommands::addScene() {
    m_parts.document.finish();
    Lesson talk = withScene(m_draft->talk(), m_parts.document.toSave());
    if (sceneAt(talk, talk.steps.size() - 1).show.empty())
        return m_parts.tell(tr("There is nothing to show: every therapy is hidden."));
    m_draft->push(std::move(talk));
    if (m_editor) m_editor->choose(m_draft->scenes() - 1);
    m_parts.say(tr("Scene %1 of your talk.").arg(m_draft->scenes()));
}

void PresentCommands::makeEditor() {
    delete m_editor;
    m_editor = new TalkEditor(*m_draft, m_parts.document.sharedLibrary(), &m_parts.window);
    m_editor->steps().useNow(
        {[this] { return m_parts.document.playhead(); }, [this] { return m_parts.document.scenario(); }});
    connect(m_editor, &TalkEditor::presented, this, [this](const std::shared_ptr<const Lesson>& talk) {
        begin(openTalk(talk, m_parts.document.sharedLibrary()));
    });
}

void PresentCommands::editTalk() {
    if (!m_editor) makeEditor();
    m_editor->show();
    m_editor->raise();
    m_editor->activateWindow();
}

bool PresentCommands::mayDiscard() {
    if (!m_draft->isModified()) return true;
    QMessageBox box(QMessageBox::Question, tr("Your talk"), tr("Save your talk?"),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, &m_parts.window);
    box.setInformativeText(tr("What you made is lost if you do not save it."));
    box.button(QMessageBox::Save)->setText(tr("Save"));
    box.button(QMessageBox::Discard)->setText(tr("Do not save"));
    box.button(QMessageBox::Cancel)->setText(tr("Stay here"));
    const int answer = box.exec();
    if (answer == QMessageBox::Cancel) return false;
    if (answer == QMessageBox::Discard) return true;
    if (!m_editor) makeEditor();
    return m_editor->save();
}

void PresentCommands::presentShipped() { present(QStringLiteral("ten-minutes")); }

void PresentCommands::chooseAndPresent() {
    const QString name = QFileDialog::getOpenFileName(&m_parts.window, tr("Present a lesson"), {},
                                                      tr("Lessons (*.theca);;All files (*)"));
    if (!name.isEmpty()) present(name);
}

void PresentCommands::present(const QString& name) { begin(openTalk(name, m_parts.document.sharedLibrary())); }

void PresentCommands::begin(const OpenedTalk& opened) {
    if (m_session) return;
    if (!opened.facts) return m_parts.tell(opened.problem);
    m_session = std::make_unique<PresentSession>(opened.facts, PresentSession::Options());
    connect(m_session.get(), &PresentSession::finished, this, &PresentCommands::finish);
    m_session->start();
    m_editorWasOpen = m_editor && m_editor->isVisible();
    if (m_editor) m_editor->hide();
    m_parts.window.hide();
}

void PresentCommands::finish() {
    m_session.release()->deleteLater();
    m_parts.window.show();
    m_parts.window.activateWindow();
    if (m_editorWasOpen) m_editor->show();
}

}  // namespace theca::app
