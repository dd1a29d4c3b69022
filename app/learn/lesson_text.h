#pragma once

#include <QTextDocument>
#include <QWidget>

#include "app/base/appearance.h"
#include "app/learn/marked_text.h"

namespace theca::app {

/// A text of a lesson: bold where it is marked, words of the glossary dotted. Pointing at a word, or F1 with the
/// keyboard on it, explains it. As wide as it is given, as high as it needs.
class LessonText final : public QWidget {
    Q_OBJECT

public:
    LessonText(TextRole role, QWidget* parent);

    void setText(const QString& text);
    const MarkedText& text() const { return m_text; }
    /// In muted ink, or on a pale ground, as a side note or what is said back.
    enum class Look { Plain, Muted, Boxed };
    void setLook(Look look);

    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

signals:
    void wordAsked(const QString& id);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    void lay() const;
    int padding() const;
    /// The word at a place of the widget; -1: none.
    int wordAt(QPoint place) const;

    TextRole m_role;
    Look m_look = Look::Plain;
    MarkedText m_text;
    int m_word = 0;  ///< the one the keyboard is at
    mutable QTextDocument m_document;
    mutable bool m_laid = false;
};

}  // namespace theca::app
