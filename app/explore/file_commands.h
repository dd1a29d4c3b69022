#pragma once

#include <QByteArray>
#include <QObject>
#include <QString>
#include <QStringList>
#include <functional>
#include <utility>
#include <vector>

#include "app/base/settings.h"
#include "app/files/figure.h"

namespace theca::app {

class Banner;
class Document;
struct ExportFormat;
class PointsCommands;
class SeenFile;
class Workspace;

/// The commands of the File menu. If one fails, it changes neither the document nor a file; the banner says why.
class FileCommands final : public QObject {
    Q_OBJECT

public:
    /// The parts of the window that the commands act on. `seen` is kept when another language builds them anew.
    struct Parts {
        Document& document;
        Workspace& workspace;
        PointsCommands& points;
        Banner& banner;
        SeenFile& seen;
    };
    FileCommands(const Parts& parts, QWidget* window);

    /// What opens a lesson's file; it gives the file's errors, one line each.
    using OpenLesson = std::function<QStringList(const QString& fileName)>;
    void openLessonsWith(OpenLesson open) { m_openLesson = std::move(open); }

    /// Asks about unsaved changes, if there are any; false if the user cancels.
    bool mayDiscard();
    enum class Recent { Remembered, Unchanged };
    /// A scenario, or a table of the user's own points. A picture drawn without a window leaves the recent files alone.
    bool open(const QString& fileName, Recent recent = Recent::Remembered);
    /// The same, but asks first if unsaved changes would be lost.
    void openAsked(const QString& fileName);
    /// Asks first where another program has changed the file meanwhile.
    bool saveTo(const QString& fileName);
    /// The charts, in the format of the file name's ending.
    bool exportTo(const QString& fileName);
    /// The comparison as CSV.
    bool saveComparisonTo(const QString& fileName);
    /// A page to take home, as HTML.
    bool saveTakeHomeTo(const QString& fileName);
    /// What print() prints.
    std::vector<Picture> printed() const;
    /// Why the last of these failed, as the banner says it; empty when it went well.
    const QString& lastProblem() const { return m_problem; }

public slots:
    void startNew();
    void chooseAndOpen();
    void openExample(const QString& name);
    bool save();
    bool saveAs();
    void chooseAndExport(const ExportFormat& format);
    void copyPicture();
    /// The charts and, where it is open, the comparison, after a preview.
    void print();
    void saveComparison();
    /// Says at once where this Theca cannot make such pages.
    void saveTakeHome();

signals:
    void recentChanged();

private:
    /// Writes something made from the scenario, but never over the scenario's own file.
    bool writeExport(const QString& fileName, const QByteArray& bytes);
    /// What is asked for: `endings` a name may end in, first the one added to any other name.
    struct Asked {
        QString title;
        QStringList endings;
        QString filter;
        FolderOf folder;
    };
    QString askForName(const Asked& asked);
    bool mayReplace(const QString& fileName);
    /// Asks where another program has changed the file since it was opened or saved here.
    enum class Meeting { Replace, OtherName, Stay };
    Meeting askIfChanged(const QString& fileName);
    bool write(const QString& fileName);
    QString suggestedName(const QString& ending, FolderOf kind) const;
    void fail(const QString& problem);
    /// Says what went wrong, or where the file is now; the next one is offered there.
    bool report(const QString& problem, const QString& fileName, FolderOf kind);
    Depicted depicted() const;

    Document& m_document;
    Workspace& m_workspace;
    PointsCommands& m_points;
    Banner& m_banner;
    SeenFile& m_seen;
    QWidget* m_window;
    OpenLesson m_openLesson;
    QString m_problem;
};

}  // namespace theca::app
