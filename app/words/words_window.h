#pragma once

#include <QDialog>

class QListWidget;
class QMainWindow;
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

private:
    void showCurrent();

    QListWidget* m_words;
    QTextBrowser* m_text;
};

/// Opens the words at one of them; a second time in the same window.
WordsWindow* showWords(QMainWindow* window, const QString& id);

}  // namespace theca::app
