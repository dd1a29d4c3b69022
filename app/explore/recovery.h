#pragma once

#include <QObject>
#include <functional>
#include <vector>

#include "app/files/journal.h"

class QWidget;

namespace theca::app {

class Banner;
class Document;
class FileCommands;
class RecoveryBar;
class SeenFile;

/// Changes that earlier windows could not save, one after another, the newest first. What is not decided on is offered
/// again at the next start.
class Recovery final : public QObject {
    Q_OBJECT

public:
    Recovery(LeftJournals left, Document& document, SeenFile& seen, QWidget* window);

    /// The parts of the window it speaks through, made again with another language.
    void serve(RecoveryBar& bar, FileCommands& files, Banner& banner);
    int count() const { return static_cast<int>(m_left.size()); }

    void restore();
    void look();
    void discard();

signals:
    /// The changes are in the document again; the journal they came from goes next.
    void restored();

private:
    void showNext();
    void forgetFirst();
    QString text() const;
    QString name() const;

    std::vector<LeftJournal> m_left;
    QStringList m_damaged;  ///< not told yet
    Document& m_document;
    SeenFile& m_seen;
    QWidget* m_window;
    RecoveryBar* m_bar = nullptr;
    FileCommands* m_files = nullptr;
};

}  // namespace theca::app
