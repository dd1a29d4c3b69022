#include "app/help/command_finder.h"

#include <QAction>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QTimer>
#include <QVBoxLayout>
#include <algorithm>

#include "app/base/appearance.h"
#include "app/base/notice.h"
#include "app/help/entry_words.h"

namespace theca::app {

namespace {

constexpr int placeRole = Qt::UserRole;

/// "Última" and "ultima" are one.
QString foldedWords(const QString& text) {
    QString folded;
    for (const QChar one : text.normalized(QString::NormalizationForm_D))
        if (one.category() != QChar::Mark_NonSpacing) folded += one;
    return folded.toCaseFolded();
}

}  // namespace

CommandFinder::CommandFinder(QMainWindow& window)
    : QDialog(&window), m_box(new QLineEdit(this)), m_list(new QListWidget(this)) {
    setWindowTitle(tr("Find a command"));
    auto* rows = new QVBoxLayout(this);
    rows->addWidget(m_box);
    rows->addWidget(m_list, 1);
    rows->addWidget(new QLabel(notice(), this));
    m_box->setPlaceholderText(tr("Some of its words"));
    m_box->setAccessibleName(tr("Some of the command's words"));
    m_box->setClearButtonEnabled(true);
    m_box->installEventFilter(this);
    m_list->setAccessibleName(tr("Commands"));
    m_list->setUniformItemSizes(true);
    for (QAction* entry : window.menuBar()->actions())
        if (entry->menu()) collect(entryWords(entry->text()), *entry->menu());
    connect(m_box, &QLineEdit::textChanged, this, &CommandFinder::narrow);
    connect(m_box, &QLineEdit::returnPressed, this, &CommandFinder::take);
    connect(m_list, &QListWidget::itemActivated, this, &CommandFinder::take);
    resize(scaled(520), scaled(420));
    narrow(QString());
}

/// Some menus are filled when they open.
void CommandFinder::collect(const QString& path, QMenu& menu) {
    emit menu.aboutToShow();
    for (QAction* action : menu.actions()) {
        if (action->isSeparator() || !action->isVisible() || action->text().isEmpty()) continue;
        const QString words = path + QStringLiteral(" ▸ ") + entryWords(action->text());
        if (action->menu())
            collect(words, *action->menu());
        else
            m_entries.push_back({words, foldedWords(words), action});
    }
}

void CommandFinder::narrow(const QString& typed) {
    const QStringList wanted = foldedWords(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_list->clear();
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        const auto has = [&entry](const QString& word) { return entry.folded.contains(word); };
        if (!entry.action || !std::all_of(wanted.begin(), wanted.end(), has)) continue;
        const QString keys = entry.action->shortcut().toString(QKeySequence::NativeText);
        auto* item = new QListWidgetItem(
            keys.isEmpty() ? entry.words : tr("%1 (%2)", "a command, its keys").arg(entry.words, keys), m_list);
        item->setData(placeRole, static_cast<qulonglong>(i));
        if (!entry.action->isEnabled()) item->setFlags(item->flags() & ~Qt::ItemIsEnabled);
    }
    for (int row = 0; row < m_list->count() && m_list->currentRow() < 0; ++row)
        if (m_list->item(row)->flags() & Qt::ItemIsEnabled) m_list->setCurrentRow(row);
}

/// Once this window is gone: a command may open one of its own.
void CommandFinder::take() {
    const QListWidgetItem* item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled)) return;
    const QPointer<QAction> action = m_entries[item->data(placeRole).toULongLong()].action;
    accept();
    QTimer::singleShot(0, parentWidget(), [action] {
        if (action) action->trigger();
    });
}

/// Up and down go through the list while one types.
bool CommandFinder::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_box || event->type() != QEvent::KeyPress) return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    const bool moves = key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown;
    if (!moves) return QDialog::eventFilter(watched, event);
    QCoreApplication::sendEvent(m_list, event);
    return true;
}

CommandFinder* findCommand(QMainWindow& window) {
    auto* finder = new CommandFinder(window);
    finder->setAttribute(Qt::WA_DeleteOnClose);
    finder->open();
    return finder;
}

}  // namespace theca::app
