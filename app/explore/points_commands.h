#pragma once

#include <QObject>
#include <QString>

class QMenu;

namespace theca {
struct Observation;
}

namespace theca::app {

class Banner;
class Document;
class ImportPanel;

/// The user's own points: from a table into the scenario, and out of it again. Each is one step of undo; if a file is
/// not a table, the banner says so.
class PointsCommands final : public QObject {
    Q_OBJECT

public:
    PointsCommands(Document& document, ImportPanel& panel, Banner& banner, QWidget* window);

    /// Reads a table and asks what its columns are.
    bool open(const QString& fileName);
    /// One entry per set of points, to remove it.
    void fillRemovals(QMenu* menu);

public slots:
    void choose();
    void remove(int index);

private:
    void add(const Observation& observation);

    Document& m_document;
    ImportPanel& m_panel;
    Banner& m_banner;
    QWidget* m_window;
};

}  // namespace theca::app
