#pragma once

#include <QObject>
#include <functional>
#include <utility>
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
    /// How restored changes get into this window's own journal; if it says false they are not safe there, and the
    /// journal they came from stays.
    void keepWith(std::function<bool()> keep) { m_keep = std::move(keep); }
    int count() const { return static_cast<int>(m_left.size()); }

    void restore();
    void look();
    void discard();

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
    std::function<bool()> m_keep;
};

}  // namespace theca::app
