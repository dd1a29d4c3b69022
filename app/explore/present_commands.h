#pragma once

#include <QObject>
#include <functional>
#include <memory>

#include "core/lesson/lesson.h"

class QMenu;
class QWidget;

namespace theca::app {

class Document;
class PresentSession;
class TalkDraft;
class TalkEditor;
struct OpenedTalk;

/// Opens talks for a hall: what is shown, the shipped one, one from a file. The window makes room for stage and console
/// and comes back when the talk ends.
class PresentCommands final : public QObject {
    Q_OBJECT

public:
    struct Parts {
        QWidget& window;
        Document& document;
        std::function<void(const QString& problem)> tell;
        std::function<void(const QString& line)> say;  ///< goes by itself
    };
    PresentCommands(Parts parts, QObject* parent);
    ~PresentCommands() override;

    void fill(QMenu* menu);
    /// Whether the talk that is being made may go: asks where it would be lost.
    bool mayDiscard();
    TalkDraft& draft() { return *m_draft; }
    /// Null before it was asked for.
    TalkEditor* editor() const { return m_editor; }
    /// Null while no talk is given.
    PresentSession* session() const { return m_session.get(); }

public slots:
    /// Adds what is shown to the talk that is being made.
    void addScene();
    void editTalk();
    void presentShown();
    void presentShipped();
    void chooseAndPresent();

private:
    void present(const QString& name);
    void begin(const OpenedTalk& opened);
    void finish();

    void makeEditor();

    Parts m_parts;
    TalkDraft* m_draft;
    TalkEditor* m_editor = nullptr;
    std::unique_ptr<PresentSession> m_session;
    bool m_editorWasOpen = false;
};

}  // namespace theca::app
