#pragma once

#include <QObject>
#include <QString>

namespace theca::app {

class Banner;
class Document;
struct ExportFormat;
class PointsCommands;
class Workspace;

/// What the File menu does. Nothing that fails changes the document or a file; the banner says why.
class FileCommands final : public QObject {
    Q_OBJECT

public:
    FileCommands(Document& document, Workspace& workspace, PointsCommands& points, Banner& banner, QWidget* window);

    /// Asks about unsaved changes, if there are any; false when the person would rather stay.
    bool mayDiscard();
    /// A scenario, or a table of the user's own points.
    bool open(const QString& fileName);
    /// The same, but asks before a scenario takes the place of one with unsaved changes.
    void openAsked(const QString& fileName);
    bool saveTo(const QString& fileName);
    /// The charts, in the format the name ends in.
    bool exportTo(const QString& fileName);
    /// The comparison as CSV.
    bool saveComparisonTo(const QString& fileName);
    /// Why the last of these failed, as the banner says it; empty when it went well.
    QString lastProblem() const;

public slots:
    void startNew();
    void chooseAndOpen();
    void openExample(const QString& name);
    bool save();
    bool saveAs();
    void chooseAndExport(const ExportFormat& format);
    void copyPicture();
    void saveComparison();

signals:
    void recentChanged();

private:
    /// Writes what was made of the scenario, but not onto the scenario itself.
    bool writeExport(const QString& fileName, const QByteArray& bytes);
    /// `endings`: what a name may end in, first the one added to any other name.
    QString askForName(const QString& title, const QStringList& endings, const QString& filter);
    bool mayReplace(const QString& fileName);
    QString suggestedName(const QString& ending) const;

    Document& m_document;
    Workspace& m_workspace;
    PointsCommands& m_points;
    Banner& m_banner;
    QWidget* m_window;
};

}  // namespace theca::app
