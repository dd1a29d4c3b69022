#pragma once

#include <QLabel>

namespace theca::app {

/// A sentence about an error, with a sign in addition to the colour; takes no space while it is empty.
class ErrorLabel final : public QLabel {
    Q_OBJECT

public:
    explicit ErrorLabel(QWidget* parent = nullptr);

    void setText(const QString& sentence);
    QString text() const { return m_sentence; }

private:
    QString m_sentence;
};

}  // namespace theca::app
