#pragma once

#include <vector>

#include "app/base/scoped_connection.h"
#include "app/controls/text_box.h"
#include "app/document/edit.h"
#include "app/time/pop_up.h"

class QLabel;
class QPushButton;
class QScrollArea;
class QToolButton;
class QVBoxLayout;

namespace theca::app {

/// The bookmarks: jump to them, rename, remove, and add one at the playhead.
class BookmarkPanel final : public PopUp {
    Q_OBJECT

public:
    explicit BookmarkPanel(QWidget* parent);

    void show(const std::vector<Bookmark>& bookmarks, double playhead, bool inDays);
    using QWidget::show;

    struct Row {
        QWidget* whole;
        QPushButton* jump;
        TextBox* name;
        QToolButton* remove;
        ScopedConnection nameTaken;
    };
    const std::vector<Row>& rows() const { return m_rows; }
    QPushButton* addButton() const { return m_add; }

signals:
    void edited(const theca::app::Edit& change, const QString& mergeKey);
    void playheadAsked(double hours);

private:
    void rebuild(std::size_t count);
    QSize listSize() const;
    Row makeRow(std::size_t index);

    QScrollArea* m_list;
    QVBoxLayout* m_column;  ///< contains the rows
    QLabel* m_empty;
    QPushButton* m_add;
    std::vector<Row> m_rows;
    std::vector<Bookmark> m_bookmarks;
    double m_playhead = 0;
};

}  // namespace theca::app
