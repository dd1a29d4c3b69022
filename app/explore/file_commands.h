#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>

namespace theca::app {

class Banner;
class Document;
struct ExportFormat;
class PointsCommands;
class Workspace;

/// The commands of the File menu. If one fails, it changes neither the document nor a file; the banner says why.
class FileCommands final : public QObject {
    Q_OBJECT

public:
    FileCommands(Document& document, Workspace& workspace, PointsCommands& points, Banner& banner, QWidget* window);

    /// Asks about unsaved changes, if there are any; false if the user cancels.
    bool mayDiscard();
    /// A scenario, or a table of the user's own points.
    bool open(const QString& fileName);
    /// The same, but asks first if unsaved changes would be lost.
    void openAsked(const QString& fileName);
    /// Asks first where another program has changed the file meanwhile.
    bool saveTo(const QString& fileName);
    /// The charts, in the format of the file name's ending.
    bool exportTo(const QString& fileName);
    /// The comparison as CSV.
    bool saveComparisonTo(const QString& fileName);
    /// Why the last of these failed, as shown in the banner; empty on success.
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
    /// Writes something made from the scenario, but never over the scenario's own file.
    bool writeExport(const QString& fileName, const QByteArray& bytes);
    /// `endings`: the allowed endings of the name; the first is added to a name with any other.
    QString askForName(const QString& title, const QStringList& endings, const QString& filter);
    bool mayReplace(const QString& fileName);
    /// Asks where another program has changed the file since it was opened or saved here.
    enum class Meeting { Replace, OtherName, Stay };
    Meeting askIfChanged(const QString& fileName);
    bool write(const QString& fileName);
    void remember(const QString& fileName, const QByteArray& content);
    QString suggestedName(const QString& ending) const;

    Document& m_document;
    Workspace& m_workspace;
    PointsCommands& m_points;
    Banner& m_banner;
    QWidget* m_window;
    QString m_seenFile;       ///< the file last opened or saved
    QByteArray m_seenDigest;  ///< of what it held then
};

}  // namespace theca::app
