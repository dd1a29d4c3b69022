#include "app/words/words_window.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMainWindow>
#include <QTextBrowser>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/base/notice.h"
#include "app/words/glossary.h"

namespace theca::app {

namespace {

constexpr QSize wordsSize(720, 460);
constexpr int wordsListWidth = 230;

}  // namespace

WordsWindow::WordsWindow(QMainWindow* window)
    : QDialog(window), m_words(new QListWidget(this)), m_text(new QTextBrowser(this)) {
    setWindowTitle(tr("Words"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* row = new QHBoxLayout(this);
    m_words->setAccessibleName(tr("Words"));
    m_words->setFixedWidth(scaled(wordsListWidth));
    m_text->setAccessibleName(tr("What the word means"));
    m_text->setOpenLinks(false);
    row->addWidget(m_words);
    row->addWidget(m_text, 1);
    for (const GlossaryEntry& one : glossary()) {
        auto* item = new QListWidgetItem(inLanguage(one.term), m_words);
        item->setData(Qt::UserRole, QString::fromStdString(one.id));
    }
    connect(m_words, &QListWidget::currentRowChanged, this, &WordsWindow::showCurrent);
    resize(scaled(wordsSize.width()), scaled(wordsSize.height()));
}

void WordsWindow::open(const QString& id) {
    m_words->setCurrentRow(0);
    for (int i = 0; i < m_words->count(); ++i)
        if (m_words->item(i)->data(Qt::UserRole).toString() == id) m_words->setCurrentRow(i);
    show();
    raise();
    m_words->setFocus();
}

QString WordsWindow::current() const {
    const QListWidgetItem* item = m_words->currentItem();
    return item ? item->data(Qt::UserRole).toString() : QString();
}

void WordsWindow::showCurrent() {
    const GlossaryEntry* entry = wordEntry(current().toStdString());
    if (!entry) return m_text->clear();
    m_text->setHtml(QStringLiteral("<h3>%1</h3><p>%2</p><p><small>%3</small></p>")
                        .arg(inLanguage(entry->term).toHtmlEscaped(), inLanguage(entry->say).toHtmlEscaped(),
                             notice().toHtmlEscaped()));
}

WordsWindow* showWords(QMainWindow* window, const QString& id) {
    auto* words = window->findChild<WordsWindow*>();
    if (!words) words = new WordsWindow(window);
    words->open(id);
    return words;
}

}  // namespace theca::app
