#pragma once

#include <QObject>
#include <QString>

class QMenu;

namespace theca::app {

class Banner;
class Document;
class PointsPanel;

/// The user's own points: from a file into the scenario, and out of it again. Each is one step of undo; where a file
/// has an error the banner shows it and nothing is read.
class PointsCommands final : public QObject {
    Q_OBJECT

public:
    PointsCommands(Document& document, PointsPanel& panel, Banner& banner, QWidget* window);

    /// Whether a file's ending is that of a file of points.
    static bool isPoints(const QString& fileName);
    /// Reads a file and asks what its points are.
    bool open(const QString& fileName);
    /// One entry per set of points, to remove it.
    void fillRemovals(QMenu* menu);

public slots:
    void choose();
    void remove(int index);

private:
    Document& m_document;
    PointsPanel& m_panel;
    Banner& m_banner;
    QWidget* m_window;
};

}  // namespace theca::app
