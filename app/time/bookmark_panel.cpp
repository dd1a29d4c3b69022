#include "app/time/bookmark_panel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <algorithm>

#include "app/base/appearance.h"
#include "app/base/display.h"
#include "app/base/number_text.h"
#include "app/document/playhead_edits.h"
#include "app/controls/glyph_button.h"

namespace theca::app {

namespace {

constexpr int longestName = 60;
constexpr int nameDigits = 18;
constexpr int mostSeen = 8;

}  // namespace

BookmarkPanel::BookmarkPanel(QWidget* parent)
    : PopUp(parent),
      m_list(new QScrollArea(this)),
      m_column(new QVBoxLayout),
      m_empty(new QLabel(tr("No bookmark yet."), this)),
      m_add(new QPushButton(this)) {
    setAccessibleName(tr("Bookmarks"));
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_add->setToolTip(tr("Marks the time at which the playhead stands."));
    auto* rows = new QWidget;
    rows->setLayout(m_column);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_list->setWidget(rows);
    m_list->setWidgetResizable(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setFocusPolicy(Qt::NoFocus);
    auto* column = new QVBoxLayout(this);
    column->addWidget(m_list);
    column->addWidget(m_empty);
    column->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] { emit edited(addBookmark(Hours(m_playhead), {}), {}); });
}

BookmarkPanel::Row BookmarkPanel::makeRow(std::size_t index) {
    auto* whole = new QWidget(this);
    auto* line = new QHBoxLayout(whole);
    line->setContentsMargins(0, 0, 0, 0);
    auto* jump = new QPushButton(whole);
    auto* name = new TextBox(whole);
    auto* remove = new GlyphButton(GlyphButton::Glyph::Remove, tr("Remove"), tr("Takes this bookmark away."), whole);
    jump->setToolTip(tr("Moves the playhead there."));
    name->setToolTip(tr("What this moment is called."));
    name->setPlaceholderText(tr("Name"));
    name->setMaxLength(longestName);
    fitToDigits(name, nameDigits);
    for (QWidget* part : {static_cast<QWidget*>(jump), static_cast<QWidget*>(name), static_cast<QWidget*>(remove)})
        line->addWidget(part);
    connect(jump, &QPushButton::clicked, this, [this, index] { emit playheadAsked(m_bookmarks[index].at.number()); });
    connect(remove, &QToolButton::clicked, this, [this, index] { emit edited(removeBookmark(index), {}); });
    ScopedConnection taken = connect(name, &TextBox::taken, this, [this, index](const QString& text) {
        emit edited(renameBookmark(index, text), {});
    });
    return {whole, jump, name, remove, std::move(taken)};
}

void BookmarkPanel::rebuild(std::size_t count) {
    for (Row& row : m_rows) {
        row.nameTaken = ScopedConnection();
        row.whole->hide();
        row.whole->deleteLater();
    }
    m_rows.clear();
    for (std::size_t i = 0; i < count; ++i) {
        m_rows.push_back(makeRow(i));
        m_column->insertWidget(static_cast<int>(i), m_rows.back().whole);
        m_rows.back().whole->show();  // otherwise it does not count in the list's height
    }
}

/// As high as its rows, but at most mostSeen and a half; the others can be scrolled to.
QSize BookmarkPanel::listSize() const {
    const QSize whole = m_list->widget()->sizeHint();
    const int row = m_rows.front().whole->sizeHint().height() + m_column->spacing();
    const int height = std::min(whole.height(), mostSeen * row + row / 2);  // half a row shows that there are more
    const int bar = height < whole.height() ? m_list->verticalScrollBar()->sizeHint().width() : 0;
    return {whole.width() + bar, height};
}

void BookmarkPanel::show(const std::vector<Bookmark>& bookmarks, double playhead, bool inDays) {
    m_playhead = playhead;
    if (bookmarks.size() != m_rows.size()) rebuild(bookmarks.size());
    m_bookmarks = bookmarks;
    for (std::size_t i = 0; i < m_rows.size(); ++i) {
        const QString time = timeText(bookmarks[i].at.number(), inDays, QLocale());
        m_rows[i].jump->setText(time);
        m_rows[i].name->setAccessibleName(tr("Name of the bookmark at %1").arg(time));
        m_rows[i].remove->setAccessibleName(tr("Remove the bookmark at %1").arg(time));
        m_rows[i].name->setGiven(inLanguage(bookmarks[i].name));
    }
    m_empty->setVisible(bookmarks.empty());
    m_add->setText(tr("Add one at %1").arg(timeText(playhead, inDays, QLocale())));
    m_list->setVisible(!m_rows.empty());
    if (!m_rows.empty()) m_list->setFixedSize(listSize());
    fit();
}

}  // namespace theca::app
