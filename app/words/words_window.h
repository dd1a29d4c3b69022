#pragma once

#include <QDialog>

#include "core/lesson/glossary.h"

class QListWidget;
class QMainWindow;
class QPushButton;
class QTextBrowser;

namespace theca::app {

/// The words of the field beside the window: a list at the left, what one means at the right.
class WordsWindow final : public QDialog {
    Q_OBJECT

public:
    explicit WordsWindow(QMainWindow* window);

    /// An id that no word has is the first one.
    void open(const QString& id);
    using QDialog::open;
    QString current() const;
    /// Whether words offer to be shown in the window's run.
    void offerPlaces(bool offered);
    QPushButton* showButton() const { return m_show; }

signals:
    void placeAsked(theca::GlossaryPlace place);

private:
    void showCurrent();

    QListWidget* m_words;
    QTextBrowser* m_text;
    QPushButton* m_show;
    bool m_offered = true;
};

/// Opens the words at one of them; a second time in the same window.
WordsWindow* showWords(QMainWindow* window, const QString& id);

}  // namespace theca::app
