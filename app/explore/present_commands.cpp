#include "app/explore/present_commands.h"

#include <QFileDialog>
#include <QMenu>

#include "app/document/document.h"
#include "app/present/present_session.h"
#include "app/present/shown_talk.h"
#include "app/present/talk_files.h"

namespace theca::app {

PresentCommands::PresentCommands(Parts parts, QObject* parent) : QObject(parent), m_parts(std::move(parts)) {}

PresentCommands::~PresentCommands() = default;

void PresentCommands::fill(QMenu* menu) {
    const auto add = [&](const QString& text, const QKeySequence& keys, void (PresentCommands::*slot)()) {
        QAction* action = menu->addAction(text);
        action->setShortcut(keys);
        connect(action, &QAction::triggered, this, slot);
    };
    add(tr("&What is shown"), QKeySequence(Qt::CTRL | Qt::Key_F5), &PresentCommands::presentShown);
    add(tr("The talk of &ten minutes"), {}, &PresentCommands::presentShipped);
    add(tr("A &lesson's file …"), {}, &PresentCommands::chooseAndPresent);
}

void PresentCommands::presentShown() {
    m_parts.document.finish();
    auto lesson = std::make_shared<const Lesson>(talkOfShown(m_parts.document.toSave()));
    if (std::get<Scene>(lesson->steps.front()).show.empty())
        return m_parts.tell(tr("There is nothing to present: every therapy is hidden."));
    begin(openTalk(std::move(lesson), m_parts.document.sharedLibrary()));
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
    m_parts.window.hide();
}

void PresentCommands::finish() {
    m_session.release()->deleteLater();
    m_parts.window.show();
    m_parts.window.activateWindow();
}

}  // namespace theca::app
