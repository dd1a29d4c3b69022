#include "app/explore/file_commands.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QImage>
#include <QMessageBox>
#include <QPushButton>
#include <algorithm>

#include "app/base/display.h"
#include "app/base/sentences.h"
#include "app/charts/chart_stack.h"
#include "app/compare/compare_panel.h"
#include "app/document/document.h"
#include "app/explore/banner.h"
#include "app/explore/middle_column.h"
#include "app/explore/points_commands.h"
#include "app/explore/workspace.h"
#include "app/files/comparison_figure.h"
#include "app/files/export_formats.h"
#include "app/files/lesson_files.h"
#include "app/files/printing.h"
#include "app/files/scenario_files.h"
#include "app/files/seen_file.h"
#include "app/files/table_file.h"
#include "app/files/take_home.h"
#include "app/spine/spine_view.h"
#include "core/text/scenario_text.h"

namespace theca::app {

namespace {

constexpr qsizetype mostErrorLines = 5;

QString banner(QStringList lines) {
    if (lines.size() > mostErrorLines) {
        const int more = static_cast<int>(lines.size() - mostErrorLines);
        lines = lines.mid(0, mostErrorLines);
        lines << FileCommands::tr("and %n more", nullptr, more);
    }
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

FileCommands::FileCommands(const Parts& parts, QWidget* window)
    : QObject(window),
      m_document(parts.document),
      m_workspace(parts.workspace),
      m_points(parts.points),
      m_banner(parts.banner),
      m_seen(parts.seen),
      m_window(window) {
    connect(m_workspace.middle(), &MiddleColumn::saveComparisonAsked, this, &FileCommands::saveComparison);
}

bool FileCommands::mayDiscard() {
    if (!m_document.isModified()) return true;
    QMessageBox box(QMessageBox::Question, tr("Theca"), tr("Save the changes to this scenario?"),
                    QMessageBox::Save | QMessageBox::Discard | QMessageBox::Cancel, m_window);
    box.setInformativeText(tr("What you changed is lost if you do not save it."));
    box.button(QMessageBox::Save)->setText(tr("Save"));
    box.button(QMessageBox::Discard)->setText(tr("Do not save"));
    box.button(QMessageBox::Cancel)->setText(tr("Stay here"));
    switch (box.exec()) {
        case QMessageBox::Save:
            return save();
        case QMessageBox::Discard:
            return true;
        default:
            return false;
    }
}

bool FileCommands::open(const QString& fileName, Recent recent) {
    if (isTableFile(fileName)) return m_points.open(fileName);
    if (m_openLesson && isLessonFile(fileName)) {
        m_problem = banner(m_openLesson(fileName));
        if (!m_problem.isEmpty()) m_banner.show(m_problem);
        return m_problem.isEmpty();
    }
    LoadedScenario loaded = readScenarioFile(fileName);
    if (loaded.scenario) {
        const Errors errors = m_document.replace(*loaded.scenario, QFileInfo(fileName).absoluteFilePath());
        loaded.errors << errorLines(fileName, loaded.text, errors);
    }
    fail(banner(loaded.errors));
    if (!loaded.errors.isEmpty()) return false;
    m_seen.see(fileName, loaded.text);
    if (recent == Recent::Unchanged) return true;
    rememberFile(fileName);
    rememberFolder(FolderOf::Scenarios, fileName);
    emit recentChanged();
    return true;
}

bool FileCommands::saveTo(const QString& fileName) {
    switch (askIfChanged(fileName)) {
        case Meeting::Replace:
            return write(fileName);
        case Meeting::OtherName:
            return saveAs();
        case Meeting::Stay:
            break;
    }
    return false;
}

bool FileCommands::write(const QString& fileName) {
    const QByteArray text = QByteArray::fromStdString(writeScenario(m_document.toSave()));
    const QString problem = writeWhole(fileName, text);
    if (!report(problem, fileName, FolderOf::Scenarios)) return false;
    m_document.markSaved(QFileInfo(fileName).absoluteFilePath());
    m_seen.see(fileName, text);
    rememberFile(fileName);
    emit recentChanged();
    return true;
}

FileCommands::Meeting FileCommands::askIfChanged(const QString& fileName) {
    if (!m_seen.changedSince(fileName)) return Meeting::Replace;
    QMessageBox box(QMessageBox::Warning, tr("Theca"),
                    tr("%1 was changed by another program.").arg(QFileInfo(fileName).fileName()), QMessageBox::NoButton,
                    m_window);
    box.setInformativeText(tr("Saving here replaces what that program wrote. Another name keeps both."));
    const QPushButton* other = box.addButton(tr("Save under another name …"), QMessageBox::AcceptRole);
    const QPushButton* replace = box.addButton(tr("Replace it"), QMessageBox::DestructiveRole);
    box.addButton(tr("Stay here"), QMessageBox::RejectRole);
    box.exec();
    if (box.clickedButton() == replace) return Meeting::Replace;
    return box.clickedButton() == other ? Meeting::OtherName : Meeting::Stay;
}

bool FileCommands::exportTo(const QString& fileName) {
    const ExportFormat* format = exportFormatOf(fileName);
    if (format) return writeExport(fileName, exported(*format, depicted()));
    fail(tr("%1: a file ends in %2.", "file, endings").arg(fileName, exportEndings()));
    return false;
}

bool FileCommands::writeExport(const QString& fileName, const QByteArray& bytes) {
    return report(writeBeside(m_document.fileName(), fileName, bytes), fileName, FolderOf::Exports);
}

void FileCommands::fail(const QString& problem) {
    m_problem = problem;
    m_banner.show(problem);
}

bool FileCommands::report(const QString& problem, const QString& fileName, FolderOf kind) {
    fail(problem);
    if (!problem.isEmpty()) return false;
    const QString path = QDir::toNativeSeparators(QFileInfo(fileName).absoluteFilePath());
    m_banner.say(tr("Saved to %1", "the file").arg(isolated(path)));
    rememberFolder(kind, fileName);
    return true;
}

Depicted FileCommands::depicted() const {
    m_document.finish();
    return {m_document.shown(), *m_workspace.charts(), m_workspace.spine().state()};
}

void FileCommands::startNew() { openExample(exampleNames().value(0)); }

void FileCommands::openExample(const QString& name) {
    if (!mayDiscard()) return;
    const Errors errors = m_document.replace(example(name), {});
    QStringList lines;
    for (const Error& error : errors) lines << sentence(error);
    fail(banner(lines));
}

void FileCommands::chooseAndOpen() {
    const QString name = QFileDialog::getOpenFileName(m_window, tr("Open a scenario, a lesson or your own points"),
                                                      suggestedName({}, FolderOf::Scenarios),
                                                      tr("Scenarios, lessons and tables of points (%1);;All files (*)")
                                                          .arg(QStringLiteral("*.theca ") + tablePatterns()));
    if (!name.isEmpty()) openAsked(name);
}

/// Points are added to the open scenario, and a lesson leaves it as it is.
void FileCommands::openAsked(const QString& fileName) {
    if (isTableFile(fileName) || isLessonFile(fileName) || mayDiscard()) open(fileName);
}

bool FileCommands::save() { return m_document.fileName().isEmpty() ? saveAs() : saveTo(m_document.fileName()); }

/// The dialog adds a missing ending by itself, so that it asks before it replaces the file that is meant; another
/// ending than `endings` is kept as a part of the name.
QString FileCommands::askForName(const Asked& asked) {
    const auto& [title, endings, filter, folder] = asked;
    const QString& ending = endings.front();
    QFileDialog dialog(m_window, title, {}, filter);
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setDefaultSuffix(ending.mid(1));
    dialog.selectFile(suggestedName(ending, folder));
    while (dialog.exec() == QDialog::Accepted) {
        const QString name = dialog.selectedFiles().value(0);
        const bool known = std::any_of(endings.begin(), endings.end(),
                                       [&name](const QString& one) { return name.endsWith(one, Qt::CaseInsensitive); });
        if (known) return name;
        if (!QFileInfo::exists(name + ending) || mayReplace(name + ending)) return name + ending;
    }
    return {};
}

bool FileCommands::mayReplace(const QString& fileName) {
    return QMessageBox::question(m_window, tr("Replace the file?"),
                                 tr("%1 is there already. Replace it?").arg(QFileInfo(fileName).fileName())) ==
           QMessageBox::Yes;
}

bool FileCommands::saveAs() {
    const QString name = askForName(
        {tr("Save the scenario"), {QStringLiteral(".theca")}, tr("Scenarios (*.theca)"), FolderOf::Scenarios});
    return !name.isEmpty() && saveTo(name);
}

void FileCommands::chooseAndExport(const ExportFormat& format) {
    const QString ending = QString::fromLatin1(format.ending);
    QStringList endings{ending};
    for (const ExportFormat& other : exportFormats()) endings << QString::fromLatin1(other.ending);
    const QString name = askForName({tr("Export"), endings, QStringLiteral("*") + ending, FolderOf::Exports});
    if (!name.isEmpty()) exportTo(name);
}

bool FileCommands::saveComparisonTo(const QString& fileName) {
    return writeExport(fileName, m_workspace.middle()->compare()->text(',', QLocale::c()));
}

void FileCommands::saveComparison() {
    const QString ending = QString::fromLatin1(numbersFormat().ending);
    const QString name =
        askForName({tr("Save the comparison"), {ending}, QStringLiteral("*") + ending, FolderOf::Exports});
    if (!name.isEmpty()) saveComparisonTo(name);
}

bool FileCommands::saveTakeHomeTo(const QString& fileName) {
    m_document.finish();
    const TakeHomePage page = takeHomePageOf(m_document.toSave(), m_document.library());
    if (page.problem.isEmpty()) return writeExport(fileName, page.bytes);
    fail(page.problem);
    return false;
}

void FileCommands::saveTakeHome() {
    m_document.finish();
    const TakeHomePage page = takeHomePageOf(m_document.toSave(), m_document.library());
    if (!page.problem.isEmpty()) return fail(page.problem);
    const QString name = askForName(
        {tr("Save a page to take home"), {QStringLiteral(".html")}, tr("Web pages (*.html)"), FolderOf::Exports});
    if (!name.isEmpty()) saveTakeHomeTo(name);
}

void FileCommands::copyPicture() {
    const ExportFormat* png = pictureFormatOf(QStringLiteral(".png"));
    QGuiApplication::clipboard()->setImage(QImage::fromData(exported(*png, depicted())));
}

std::vector<Picture> FileCommands::printed() const {
    std::vector<Picture> pages{figureOf(depicted())};
    if (m_workspace.middle()->isCompareShown()) pages.push_back(comparisonFigure(*m_workspace.middle()->compare()));
    return pages;
}

void FileCommands::print() {
    showPrintPreview(m_window, [this] { return printed(); });
}

/// In the folder of the last file of its kind, else beside the scenario; a scenario stays where it is.
QString FileCommands::suggestedName(const QString& ending, FolderOf kind) const {
    const QFileInfo file(m_document.fileName());
    const bool named = !m_document.fileName().isEmpty(), stays = named && kind == FolderOf::Scenarios;
    const QString last = stays ? QString() : lastFolder(kind);
    const QString folder = last.isEmpty() && named ? file.absolutePath() : last;
    if (ending.isEmpty()) return folder;
    const QString name = (named ? file.completeBaseName() : tr("scenario")) + ending;
    return folder.isEmpty() ? name : folder + QLatin1Char('/') + name;
}

}  // namespace theca::app
