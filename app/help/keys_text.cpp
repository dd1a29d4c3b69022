#include "app/help/keys_text.h"

#include <QAction>
#include <QCoreApplication>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QStringList>

#include "app/base/joined_text.h"
#include "app/help/entry_words.h"

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Help)
};

QString shortcuts(const QAction& action) {
    QStringList all;
    for (const QKeySequence& keys : action.shortcuts()) all << keys.toString(QKeySequence::NativeText);
    return listed(all);
}

QString row(const QAction& action) {
    return QStringLiteral("<tr><td>%1</td><td>&nbsp;&nbsp;&nbsp;%2</td></tr>")
        .arg(entryWords(action.text()).toHtmlEscaped(), shortcuts(action).toHtmlEscaped());
}

QString rows(const QMenu& menu) {
    QString text;
    for (const QAction* action : menu.actions()) {
        if (action->menu())
            text += rows(*action->menu());
        else if (!action->shortcut().isEmpty())
            text += row(*action);
    }
    return text;
}

QString menusText(const QMainWindow& window) {
    QString text;
    for (const QAction* entry : window.menuBar()->actions()) {
        const QString found = entry->menu() ? rows(*entry->menu()) : QString();
        if (found.isEmpty()) continue;
        text += QStringLiteral("<h3>%1</h3><table>%2</table>").arg(entryWords(entry->text()).toHtmlEscaped(), found);
    }
    return text;
}

/// Each text once, whatever the number of views that have it.
QString viewsText(const QMainWindow& window) {
    QStringList said;
    QString text;
    for (const QWidget* view : window.findChildren<QWidget*>()) {
        if (view->whatsThis().isEmpty() || view->accessibleName().isEmpty() || said.contains(view->whatsThis())) continue;
        said << view->whatsThis();
        text += QStringLiteral("<p><b>%1.</b> %2</p>")
                    .arg(view->accessibleName().toHtmlEscaped(), view->whatsThis().toHtmlEscaped());
    }
    return text;
}

}  // namespace

QString keysText(const QMainWindow& window) {
    return QStringLiteral("<h2>%1</h2>").arg(Words::tr("Keys").toHtmlEscaped()) + menusText(window) +
           QStringLiteral("<h3>%1</h3>").arg(Words::tr("In the views").toHtmlEscaped()) + viewsText(window);
}

}  // namespace theca::app
