#pragma once

#include <QMainWindow>
#include <QObject>
#include <memory>

#include "core/scenario/scenario.h"

namespace theca::app {

class CallOut;
class Document;
class TherapyList;
class Workspace;

/// A window with an example, and the parts of it that a tour goes to.
struct TourWindow {
    std::unique_ptr<QMainWindow> window;
    Document& document;
    TherapyList& therapies;
    Workspace& workspace;
};

/// Half a minute through the window: four call-outs, each of which waits for what it asks. It has an example in a
/// window of its own, so that what is open stays as it is.
class Tour final : public QObject {
    Q_OBJECT

public:
    /// Opens where `over` is.
    Tour(TourWindow parts, const QWidget& over, QObject* parent);
    ~Tour() override;

    Document& document() { return m_parts.document; }
    CallOut& callOut() { return *m_callOut; }
    static constexpr int steps = 4;
    /// From 0; `steps` when it is over.
    int step() const { return m_step; }
    void end();

signals:
    void ended();

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void look();
    bool done(const Scenario& now) const;
    void point();

    TourWindow m_parts;
    CallOut* m_callOut = nullptr;
    int m_step = 0;
    Scenario m_before;  ///< when the step began
};

}  // namespace theca::app
