#include "app/words/words_window.h"

#include <QHBoxLayout>
#include <QListWidget>
#include <QMainWindow>
#include <QPushButton>
#include <QTextBrowser>
#include <QVBoxLayout>

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
    : QDialog(window),
      m_words(new QListWidget(this)),
      m_text(new QTextBrowser(this)),
      m_show(new QPushButton(tr("&Show me"), this)) {
    setWindowTitle(tr("Words"));
    setAttribute(Qt::WA_DeleteOnClose);
    auto* row = new QHBoxLayout(this);
    m_words->setAccessibleName(tr("Words"));
    m_words->setFixedWidth(scaled(wordsListWidth));
    m_text->setAccessibleName(tr("What the word means"));
    m_text->setOpenLinks(false);
    row->addWidget(m_words);
    auto* right = new QVBoxLayout;
    right->addWidget(m_text, 1);
    right->addWidget(m_show, 0, Qt::AlignLeft);
    m_show->setToolTip(tr("Points at it in the run that is open."));
    m_show->setMinimumHeight(scaled(28));
    row->addLayout(right, 1);
    for (const GlossaryEntry& one : glossary()) {
        auto* item = new QListWidgetItem(inLanguage(one.term), m_words);
        item->setData(Qt::UserRole, QString::fromStdString(one.id));
    }
    connect(m_words, &QListWidget::currentRowChanged, this, &WordsWindow::showCurrent);
    connect(m_show, &QPushButton::clicked, this, [this] {
        if (const GlossaryEntry* entry = wordEntry(current().toStdString())) emit placeAsked(entry->show);
    });
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
    m_show->setVisible(m_offered && entry && entry->show != GlossaryPlace::None);
    if (!entry) return m_text->clear();
    m_text->setHtml(QStringLiteral("<h3>%1</h3><p>%2</p><p><small>%3</small></p>")
                        .arg(inLanguage(entry->term).toHtmlEscaped(), inLanguage(entry->say).toHtmlEscaped(),
                             notice().toHtmlEscaped()));
}

void WordsWindow::offerPlaces(bool offered) {
    m_offered = offered;
    showCurrent();
}

WordsWindow* showWords(QMainWindow* window, const QString& id) {
    auto* words = window->findChild<WordsWindow*>();
    if (!words) words = new WordsWindow(window);
    words->open(id);
    return words;
}

}  // namespace theca::app
