#include "app/explain/setup_page.h"

#include <QIntValidator>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

#include "app/base/settings.h"
#include "app/explain/big_button.h"
#include "app/explain/card_view.h"
#include "app/explain/explain_rows.h"
#include "app/explain/outline.h"
#include "core/text/person_text.h"

namespace theca::app {

namespace {

const QString key = QStringLiteral("explain/setup");

QLineEdit* box(const ExplainLook& look, const QString& text, const QString& name, int digits = 0) {
    auto* edit = new QLineEdit(text);
    edit->setFrame(false);
    edit->setTextMargins(10, 0, 10, 0);
    new Outline(look, *edit);
    edit->setFont(look.font(look.small));
    edit->setMinimumHeight(look.target);
    edit->setAccessibleName(name);
    edit->setMaxLength(200);
    const int letters = digits > 0 ? digits + 2 : 18;
    edit->setFixedWidth(QFontMetrics(edit->font()).horizontalAdvance(QString(letters, QLatin1Char('0'))) + 24);
    return edit;
}

}  // namespace

SetupPage::SetupPage(const ExplainLook& look, const Telling& telling, const ExplainSetup& setup,
                     const QStringList& examples, QWidget* parent)
    : QWidget(parent), m_look(look), m_telling(telling), m_setup(setup) {
    auto* rows = new QVBoxLayout(this);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);  // as near as targets may be: all of it stands on one page
    for (QWidget* row :
         {exampleRow(examples), line("setup_hospital", m_setup.hospital), line("setup_phone_day", m_setup.phoneDay),
          line("setup_phone_night", m_setup.phoneNight), span("setup_days", m_setup.hospitalDays, 99),
          span("setup_refill", m_setup.refillMonths, 24), screenRow(), kioskRow(), endRow()})
        rows->addWidget(row);
    rows->addStretch(1);
}

QWidget* SetupPage::line(std::string_view name, std::string& value) {
    const QString title = word(name);
    QLineEdit* edit = box(m_look, QString::fromStdString(value), title);
    edit->setObjectName(QString::fromUtf8(name.data(), qsizetype(name.size())));
    connect(edit, &QLineEdit::textChanged, this,
            [&value](const QString& text) { value = text.trimmed().toStdString(); });
    return new LabelledRow(new SentenceLabel(m_look, title, m_look.small, false, this), {edit}, m_look, this);
}

/// Two boxes for whole numbers; empty: the file's own words.
QWidget* SetupPage::span(std::string_view name, std::optional<ExplainSetup::Span>& span, int most) {
    const QString title = word(name);
    QLineEdit* low = box(m_look, span ? QString::number(span->low) : QString(), title, 2);
    QLineEdit* high = box(m_look, span ? QString::number(span->high) : QString(), title, 2);
    const auto take = [&span, low, high] {
        const int from = low->text().toInt(), until = high->text().toInt();
        span.reset();
        if (from > 0 && until >= from) span = ExplainSetup::Span{from, until};
    };
    const QString id = QString::fromUtf8(name.data(), qsizetype(name.size()));
    low->setObjectName(id + QStringLiteral("_from"));
    high->setObjectName(id + QStringLiteral("_until"));
    for (QLineEdit* edit : {low, high}) {
        edit->setValidator(new QIntValidator(1, most, edit));
        connect(edit, &QLineEdit::textChanged, this, take);
    }
    auto* to = new SentenceLabel(m_look, word("setup_to"), m_look.small, false, this);
    to->setWordWrap(false);
    to->setFixedHeight(m_look.target);
    return new LabelledRow(new SentenceLabel(m_look, title, m_look.small, false, this), {low, to, high}, m_look, this);
}

QWidget* SetupPage::exampleRow(const QStringList& titles) {
    std::vector<QWidget*> buttons;
    const auto& names = m_telling.explanation.examples;
    for (int i = 0; i < int(names.size()); ++i) {
        auto* button = new BigButton(m_look, Sign::None, titles.value(i), this);
        button->setPixels(m_look.small);
        button->setCheckable(true);
        button->setAutoExclusive(true);
        const std::string& name = names[std::size_t(i)];
        button->setObjectName(QString::fromStdString("example_" + name));
        button->setChecked(m_setup.example.empty() ? i == 0 : m_setup.example == name);
        connect(button, &QAbstractButton::clicked, this, [this, name] { m_setup.example = name; });
        buttons.push_back(button);
    }
    return new EvenRow(buttons, m_look.gap, 9 * m_look.body, this);
}

QWidget* SetupPage::screenRow() {
    std::vector<QWidget*> buttons;
    for (int i = 0; i < int(screenIds.size()); ++i) {
        const std::string id(screenIds[std::size_t(i)]);
        auto* button = new BigButton(m_look, Sign::None, QString::number(i + 1), this);
        button->setCheckable(true);
        button->setObjectName(QString::fromStdString("shows_" + id));
        button->setChecked(std::find(m_setup.hidden.begin(), m_setup.hidden.end(), id) == m_setup.hidden.end());
        const auto& screen = m_telling.explanation.screens[std::size_t(i)];
        button->setAccessibleName(QString::fromStdString(screen.question(m_telling.voice).in(m_telling.language)));
        button->setToolTip(button->accessibleName());
        button->setAccessibleDescription(button->text());
        connect(button, &QAbstractButton::toggled, this, [this, id](bool shown) {
            std::erase(m_setup.hidden, id);
            if (!shown) m_setup.hidden.push_back(id);
        });
        buttons.push_back(button);
    }
    auto* title = new SentenceLabel(m_look, word("setup_screens"), m_look.small, false, this);
    return new LabelledRow(title, buttons, m_look, this);
}

QWidget* SetupPage::kioskRow() {
    auto* kiosk = new BigButton(m_look, Sign::Tick, word("setup_kiosk"), this);
    kiosk->setObjectName(QStringLiteral("kiosk"));
    kiosk->setPixels(m_look.small);
    kiosk->setFromLeft();
    kiosk->setCheckable(true);
    kiosk->setChecked(m_setup.kiosk);
    connect(kiosk, &QAbstractButton::toggled, this, [this](bool on) { m_setup.kiosk = on; });
    return kiosk;
}

QWidget* SetupPage::endRow() {
    auto* save = new BigButton(m_look, Sign::Tick, word("save"), this);
    save->setObjectName(QStringLiteral("saveSetup"));
    connect(save, &QAbstractButton::clicked, this, &SetupPage::saved);
    auto* close = new BigButton(m_look, Sign::None, word("close"), this);
    close->setObjectName(QStringLiteral("closeSetup"));
    connect(close, &QAbstractButton::clicked, this, &SetupPage::closed);
    auto* leave = new BigButton(m_look, Sign::None, word("leave"), this);
    leave->setObjectName(QStringLiteral("leave"));
    connect(leave, &QAbstractButton::clicked, this, &SetupPage::left);
    return new EvenRow({save, close, leave}, m_look.gap, 8 * m_look.body, this);
}

ExplainSetup rememberedSetup() {
    const QString text = settings()->value(key).toString();
    const Result<ExplainSetup> setup = readSetup(text.toStdString());
    return setup ? *setup : ExplainSetup();
}

void rememberSetup(const ExplainSetup& setup) { settings()->setValue(key, QString::fromStdString(writeSetup(setup))); }

}  // namespace theca::app
