#include "app/help/help_window.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QMainWindow>
#include <QTextBlock>
#include <QTextBrowser>
#include <QVBoxLayout>
#include <algorithm>

#include "app/base/appearance.h"
#include "app/base/language.h"
#include "app/base/notice.h"
#include "app/help/keys_text.h"

namespace theca::app {

namespace {

/// Markdown comes without space between its paragraphs.
void spaceOut(QTextDocument& text) {
    for (QTextBlock block = text.begin(); block.isValid(); block = block.next()) {
        QTextBlockFormat format = block.blockFormat();
        format.setBottomMargin(scaled(8));
        QTextCursor(block).setBlockFormat(format);
    }
}

}  // namespace

HelpWindow::HelpWindow(QMainWindow* window)
    : QDialog(window),
      m_window(*window),
      m_manual(manual(currentLanguage())),
      m_sections(new QListWidget(this)),
      m_text(new QTextBrowser(this)) {
    setWindowTitle(tr("Theca: the manual"));
    auto* rows = new QVBoxLayout(this);
    auto* columns = new QHBoxLayout;
    columns->addWidget(m_sections);
    columns->addWidget(m_text, 1);
    rows->addLayout(columns, 1);
    rows->addWidget(new QLabel(notice(), this));
    for (const ManualSection& section : m_manual.sections) m_sections->addItem(section.heading);
    m_sections->addItem(tr("Keys"));
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setMaximumWidth(scaled(200));
    m_text->setOpenExternalLinks(false);
    connect(m_sections, &QListWidget::currentRowChanged, this, &HelpWindow::showCurrent);
    resize(scaled(760), scaled(560));
}

void HelpWindow::open(const QString& section) {
    const auto& sections = m_manual.sections;
    const auto found = std::find_if(sections.begin(), sections.end(),
                                    [&section](const ManualSection& one) { return one.id == section; });
    const auto place = static_cast<int>(found - sections.begin());  // the keys come after the last
    const bool known = found != sections.end() || section == keysSection;
    m_sections->setCurrentRow(known ? place : 0);
    show();
    raise();
    activateWindow();
    m_text->setFocus();
}

QString HelpWindow::current() const {
    const auto row = static_cast<std::size_t>(std::max(m_sections->currentRow(), 0));
    return row < m_manual.sections.size() ? m_manual.sections[row].id : keysSection;
}

void HelpWindow::showCurrent() {
    const auto row = static_cast<std::size_t>(std::max(m_sections->currentRow(), 0));
    if (row < m_manual.sections.size())
        m_text->setMarkdown(m_manual.sections[row].text);
    else
        m_text->setHtml(keysText(m_window));
    if (row < m_manual.sections.size()) spaceOut(*m_text->document());
    m_text->document()->setDocumentMargin(scaled(12));
    const bool english = row < m_manual.sections.size() && m_manual.language != currentLanguage();
    if (english) m_text->append(tr("This manual is written in English only."));
    m_text->setAccessibleName(m_sections->currentItem()->text());
    m_text->moveCursor(QTextCursor::Start);
}

HelpWindow* showHelp(QMainWindow* window, const QString& section) {
    auto* help = window->findChild<HelpWindow*>();
    if (!help) help = new HelpWindow(window);
    help->open(section);
    return help;
}

}  // namespace theca::app
