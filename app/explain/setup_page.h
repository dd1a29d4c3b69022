#pragma once

#include <QWidget>

#include "app/explain/explain_look.h"
#include "core/explain/telling.h"

namespace theca::app {

/// What the staff set once for their place. Words and controls as everywhere in Explain.
class SetupPage final : public QWidget {
    Q_OBJECT

public:
    /// `setup` is what it begins with, `examples` the titles of the examples.
    SetupPage(const ExplainLook& look, const Telling& telling, const ExplainSetup& setup, const QStringList& examples,
              QWidget* parent);

    ExplainSetup setup() const { return m_setup; }

signals:
    void saved();
    void closed();
    void left();

private:
    QString word(std::string_view name) const { return QString::fromStdString(m_telling.word(name)); }
    QWidget* line(std::string_view name, std::string& value);
    QWidget* span(std::string_view name, std::optional<ExplainSetup::Span>& span, int most);
    QWidget* exampleRow(const QStringList& titles);
    QWidget* screenRow();
    QWidget* kioskRow();
    QWidget* endRow();

    ExplainLook m_look;
    Telling m_telling;
    ExplainSetup m_setup;
};

/// The setup kept on this computer, and keeping it.
ExplainSetup rememberedSetup();
void rememberSetup(const ExplainSetup& setup);

}  // namespace theca::app
