#include "app/controls/error_label.h"

#include "app/base/appearance.h"

namespace theca::app {

ErrorLabel::ErrorLabel(QWidget* parent) : QLabel(parent) {
    setWordWrap(true);
    setTextFormat(Qt::PlainText);
    setTextRole(this, TextRole::Caption);
    setForegroundRole(QPalette::BrightText);
    hide();
}

void ErrorLabel::setText(const QString& sentence) {
    if (sentence == m_sentence) return;
    m_sentence = sentence;
    QLabel::setText(sentence.isEmpty() ? QString() : QStringLiteral("▲ ") + sentence);
    setVisible(!sentence.isEmpty());
}

}  // namespace theca::app
