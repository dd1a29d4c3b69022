#include "app/explore/recovery.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/document/document.h"
#include "app/document/routes.h"
#include "app/explore/banner.h"
#include "app/explore/file_commands.h"
#include "app/explore/recovery_bar.h"
#include "app/files/scenario_files.h"
#include "app/files/seen_file.h"
#include "app/history/change_words.h"
#include "core/text/scenario_text.h"

namespace theca::app {

namespace {

std::optional<Scenario> scenarioOf(const JournalEntry& entry) {
    const auto read = readScenario({entry.text.constData(), static_cast<std::size_t>(entry.text.size())});
    return read ? std::optional(*read) : std::nullopt;
}

/// What the changes were made to.
struct Base {
    Scenario scenario;
    QString fileName;  ///< empty if there is none, or it can no longer be read
};

Base baseOf(const JournalEntry& entry) {
    if (!entry.fileName.isEmpty()) {
        const LoadedScenario loaded = readScenarioFile(entry.fileName);
        if (loaded.scenario) return {*loaded.scenario, entry.fileName};
    }
    return {example(exampleNames().value(0)), {}};
}

/// Saved after all, or of a time when such a scenario could be read.
bool isWorthless(const LeftJournal& left) {
    const auto scenario = scenarioOf(left.entry);
    if (!scenario) return false;
    const Base base = baseOf(left.entry);
    return !base.fileName.isEmpty() && base.scenario == *scenario;
}

QString inWords(const Scenario& scenario, const Base& base, const Library& library) {
    QStringList lines{inLanguage(scenario.title)};
    for (const Therapy& therapy : scenario.therapies) lines << therapyInWords(therapy);
    const auto drug = library.drugs.find(scenario.drug);
    if (drug != library.drugs.end() && !base.fileName.isEmpty())
        lines << QString()
              << Recovery::tr("Against the file: %1").arg(changeWords(base.scenario, scenario, drug->second));
    return lines.join(QLatin1Char('\n'));
}

}  // namespace

Recovery::Recovery(LeftJournals left, Document& document, SeenFile& seen, QWidget* window)
    : QObject(window), m_damaged(std::move(left.damaged)), m_document(document), m_seen(seen), m_window(window) {
    for (LeftJournal& one : left.whole) {
        if (isWorthless(one))
            QFile::remove(one.path);
        else
            m_left.push_back(std::move(one));
    }
}

void Recovery::serve(RecoveryBar& bar, FileCommands& files, Banner& banner) {
    m_bar = &bar;
    m_files = &files;
    connect(&bar, &RecoveryBar::restoreAsked, this, &Recovery::restore);
    connect(&bar, &RecoveryBar::lookAsked, this, &Recovery::look);
    connect(&bar, &RecoveryBar::discardAsked, this, &Recovery::discard);
    if (!m_damaged.isEmpty())
        banner.show(tr("The journal of changes that were not saved is damaged; it was set aside as %1.")
                        .arg(isolated(m_damaged.front())));
    m_damaged.clear();
    showNext();
}

QString Recovery::name() const {
    const JournalEntry& entry = m_left.front().entry;
    if (!entry.fileName.isEmpty()) return isolated(QFileInfo(entry.fileName).fileName());
    const auto scenario = scenarioOf(entry);
    return scenario ? isolatedName(scenario->title) : tr("a scenario without a file");
}

QString Recovery::text() const {
    if (m_left.empty()) return {};
    const QString when = QLocale().toString(m_left.front().written, QLocale::ShortFormat);
    return tr("Theca ended before changes were saved: %1, %2", "file, time").arg(name(), when);
}

void Recovery::showNext() { m_bar->offer(text()); }

void Recovery::forgetFirst() {
    QFile::remove(m_left.front().path);
    m_left.erase(m_left.begin());
    showNext();
}

/// One step of the history, so that undo shows what the file holds.
void Recovery::restore() {
    if (m_left.empty() || !m_files->mayDiscard()) return;
    const JournalEntry entry = m_left.front().entry;
    const auto scenario = scenarioOf(entry);
    if (!scenario) return look();
    const Base base = baseOf(entry);
    if (!m_document.replace(base.scenario, base.fileName).empty())
        m_document.replace(example(exampleNames().value(0)), {});
    m_document.edit([&scenario](Scenario& s) { s = *scenario; });
    m_document.seal();
    m_document.setSpeed(scenario->view.speed_h_per_s);
    m_document.movePlayhead(scenario->view.playhead.number());
    if (!m_document.fileName().isEmpty()) m_seen.seeAgain(entry.fileName, entry.seen);
    if (!m_keep || m_keep()) forgetFirst();
}

void Recovery::look() {
    if (m_left.empty()) return;
    auto* dialog = new QDialog(m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Changes that were not saved"));
    const auto scenario = scenarioOf(m_left.front().entry);
    auto* words = new QLabel(dialog);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    words->setText(
        text() + QStringLiteral("\n\n") +
        (scenario ? inWords(*scenario, baseOf(m_left.front().entry), m_document.library())
                  : tr("This version of Theca cannot read them. They stay in %1.").arg(isolated(m_left.front().path))));
    auto* buttons = new QDialogButtonBox(dialog);
    const auto decide = [this, dialog, buttons](const QString& name, void (Recovery::*act)()) {
        QPushButton* button = buttons->addButton(name, QDialogButtonBox::ActionRole);
        connect(button, &QPushButton::clicked, this, [this, dialog, act] {
            dialog->close();
            (this->*act)();
        });
    };
    if (scenario) decide(tr("Restore"), &Recovery::restore);
    decide(tr("Discard"), &Recovery::discard);
    QPushButton* later = buttons->addButton(tr("Decide later"), QDialogButtonBox::RejectRole);
    connect(later, &QPushButton::clicked, dialog, &QDialog::close);
    auto* rows = new QVBoxLayout(dialog);
    rows->addWidget(words, 1);
    rows->addWidget(buttons);
    dialog->setMinimumWidth(scaled(480));
    dialog->open();
}

void Recovery::discard() {
    if (!m_left.empty()) forgetFirst();
}

}  // namespace theca::app
