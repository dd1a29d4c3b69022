#include "app/explain/reader.h"

namespace theca::app {

Reader::Reader(Speaker& speaker, QObject* parent) : QObject(parent), m_speaker(speaker) {
    connect(&speaker, &Speaker::said, this, &Reader::next);
}

void Reader::read(const QStringList& sentences, const QString& language) {
    m_sentences = sentences;
    m_language = language;
    m_at = -1;
    if (sentences.isEmpty()) return;
    setAt(0);
}

void Reader::stop() {
    if (m_at < 0) return;
    m_speaker.stop();
    m_at = -1;
    emit at(-1);
}

void Reader::next() {
    if (m_at < 0) return;
    if (m_at + 1 < m_sentences.size()) return setAt(m_at + 1);
    m_at = -1;
    emit at(-1);
}

void Reader::setAt(int sentence) {
    m_at = sentence;
    emit at(sentence);
    m_speaker.say(m_sentences[sentence], m_language);
}

}  // namespace theca::app
