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
    };
    PresentCommands(Parts parts, QObject* parent);
    ~PresentCommands() override;

    void fill(QMenu* menu);
    /// Null while no talk is given.
    PresentSession* session() const { return m_session.get(); }

public slots:
    void presentShown();
    void presentShipped();
    void chooseAndPresent();

private:
    void present(const QString& name);
    void begin(const OpenedTalk& opened);
    void finish();

    Parts m_parts;
    std::unique_ptr<PresentSession> m_session;
};

}  // namespace theca::app
