// The page itself: rows of the screen, cut where the window ends, with the picture beside or on a page of its own.
#include <QAccessible>
#include <QBoxLayout>
#include <algorithm>

#include "app/base/appearance.h"
#include "app/base/sentences.h"
#include "app/explain/big_button.h"
#include "app/explain/card_view.h"
#include "app/explain/explain_rows.h"
#include "app/explain/explain_window.h"
#include "app/explain/picture_panel.h"
#include "app/explain/setup_page.h"
#include "core/text/resources.h"
#include "core/text/scenario_text.h"

namespace theca::app {

namespace {

/// One page: rows [first, last) of a segment, or only its picture.
struct PageSpan {
    std::size_t segment = 0;
    std::size_t first = 0;
    std::size_t last = 0;
    bool pictureOnly = false;
};

void addPagesOf(std::vector<PageSpan>& pages, std::size_t index, const Segment& segment, const ExplainLook& look,
                int room) {
    const int width = textWidth(look, segment.picture);
    std::vector<int> heights;
    for (const QWidget* row : segment.rows) heights.push_back(heightOf(*row, width));
    const std::vector<std::size_t> starts = pagesOf(heights, room, look.gap);
    for (std::size_t i = 0; i < starts.size(); ++i) {
        const std::size_t end = i + 1 < starts.size() ? starts[i + 1] : segment.rows.size();
        pages.push_back({index, starts[i], end, false});
    }
    if (segment.picture != PictureKind::None && !look.beside) pages.push_back({index, 0, 0, true});
}

void markSpoken(QWidget* root) {
    for (SentenceLabel* one : root->findChildren<SentenceLabel*>()) one->setProperty("spoken", true);
}

}  // namespace

void ExplainWindow::rebuild() {
    const QWidget* focused = m_root ? focusWidget() : nullptr;
    const QString focus = focused ? focused->objectName() : QString();
    if (m_root) {  // what was pressed may be in it
        const auto* corner = m_root->findChild<SetupPage*>();
        const bool stays = corner && m_state.place.screen == ExplainPlace::setup;
        m_typed = stays ? std::optional(corner->setup()) : std::nullopt;
        m_root->hide();
        m_root->setParent(nullptr);
        m_root->deleteLater();
    }
    m_look = lookFor(currentTheme(), size(), m_state.textPercent);
    const Telling told = telling();
    m_screens = isRefused() ? std::vector<ToldScreen>() : toldScreens(told);
    if (m_state.place.screen >= screenCount()) m_state.place = {};
    setWindowTitle(word("title"));
    m_root = new QWidget(this);
    auto* rows = new QVBoxLayout(m_root);
    rows->setContentsMargins(m_look.margin, 12, m_look.margin, 8);
    rows->setSpacing(8);
    rows->setAlignment(Qt::AlignHCenter);
    const ToldScreen* now = screen();
    const bool corner = m_state.place.screen == ExplainPlace::setup;
    QWidget* top = buildTop();
    QWidget* heading = buildHeading(now      ? QString::fromStdString(now->question)
                                    : corner ? word("setup")
                                             : word("title"));
    QWidget* strip = buildStrip();
    auto* body = new QWidget(m_root);
    const int around = heightOf(*top, m_look.column) + heightOf(*heading, m_look.column) +
                       heightOf(*strip, m_look.column) + m_look.target + 4 * 8 + 20 + 4;
    auto* box = new QHBoxLayout(body);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(m_look.margin);
    buildBody(body, box, std::max(120, height() - around));
    QWidget* foot = buildFoot();
    for (QWidget* one : {top, heading, body, foot, strip}) {
        one->setFixedWidth(m_look.column);
        rows->addWidget(one, one == body ? 1 : 0, Qt::AlignHCenter);
    }
    m_root->setGeometry(rect());
    m_root->show();
    if (!focus.isEmpty()) focusAgain(focus);
    if (m_announced != m_notice && !m_notice.isEmpty()) {
        QAccessibleEvent said(strip, QAccessible::Alert);
        QAccessible::updateAccessibility(&said);
    }
    m_announced = m_notice;
}

/// What has the keyboard stays it, or, where that has gone, the nearest button of the frame.
void ExplainWindow::focusAgain(const QString& name) {
    for (const QString& one : {name, QStringLiteral("next"), QStringLiteral("back"), QStringLiteral("home")}) {
        auto* again = m_root->findChild<QWidget*>(one);
        if (again && again->isVisibleTo(m_root)) return again->setFocus();
    }
}

void ExplainWindow::buildBody(QWidget* body, QBoxLayout* box, int room) {
    m_pages = 1;
    m_hasMore = false;
    if (isRefused()) return buildRefused(body, box);
    if (m_state.place.screen == ExplainPlace::setup) return buildSetup(body, box);
    if (screen()) return buildScreen(body, box, room);
    buildStart(body, box, room);
}

ContentRequest ExplainWindow::request(QWidget* body, int room) {
    m_told.emplace(telling());
    return {m_look,
            *m_told,
            m_state,
            body,
            room,
            [this] { rebuildSoon(); },
            [this] { chooseLeaflet(); },
            [this] { QMetaObject::invokeMethod(this, &ExplainWindow::startAgain, Qt::QueuedConnection); }};
}

void ExplainWindow::buildScreen(QWidget* body, QBoxLayout* box, int room) {
    std::vector<Segment> segments = screenContent(request(body, room), *screen());
    m_hasMore = std::any_of(segments.begin(), segments.end(), [](const Segment& one) { return one.more; });
    showPages(body, box, std::move(segments), room);
}

/// All rows exist until it is known which of them stand on this page; the others go.
void ExplainWindow::showPages(QWidget* body, QBoxLayout* box, std::vector<Segment> segments, int room) {
    std::vector<PageSpan> pages;
    for (std::size_t i = 0; i < segments.size(); ++i)
        if (segments[i].more == m_state.place.more && !segments[i].rows.empty())
            addPagesOf(pages, i, segments[i], m_look, room);
    m_pages = std::max(1, int(pages.size()));
    m_state.place.page = std::clamp(m_state.place.page, 0, m_pages - 1);
    const PageSpan shown = pages.empty() ? PageSpan{} : pages[std::size_t(m_state.place.page)];
    for (std::size_t i = 0; i < segments.size(); ++i) {
        for (std::size_t row = 0; row < segments[i].rows.size(); ++row) {
            const bool here = i == shown.segment && row >= shown.first && row < shown.last && !shown.pictureOnly;
            if (!here) delete segments[i].rows[row];
        }
    }
    const Segment& segment = segments[shown.segment];
    if (shown.pictureOnly) {
        box->addWidget(picture(body, segment));
        return;
    }
    addRows(body, box, segment, shown.first, shown.last);
    if (segment.picture == PictureKind::None || !m_look.beside) return;
    PicturePanel* panel = picture(body, segment);
    panel->setFixedWidth(m_look.column - textWidth(m_look, segment.picture) - m_look.margin);
    box->addWidget(panel);
}

void ExplainWindow::addRows(QWidget* body, QBoxLayout* box, const Segment& segment, std::size_t first,
                            std::size_t last) {
    const int width = textWidth(m_look, segment.picture);
    auto* list = new QVBoxLayout;
    list->setSpacing(m_look.gap);
    for (std::size_t i = first; i < last; ++i) {
        QWidget* row = segment.rows[i];
        row->setParent(body);
        row->setFixedSize(width, heightOf(*row, width));
        list->addWidget(row);
        row->show();
    }
    list->addStretch(1);
    box->addLayout(list);
    markSpoken(body);
}

PicturePanel* ExplainWindow::picture(QWidget* body, const Segment& segment) {
    const PicturePanel::Order order{m_state.pumpFirst, m_state.seatedFirst, m_still, m_state.day};
    auto* panel = new PicturePanel(m_look, telling(), segment.picture, segment.risks, order, body);
    panel->setObjectName(QStringLiteral("picture"));
    connect(panel, &PicturePanel::dayChanged, this, [this](DayKind day) {
        m_state.day = day;
        m_state.place.page = 0;
        rebuildSoon();
    });
    return panel;
}

void ExplainWindow::buildStart(QWidget* body, QBoxLayout* box, int room) {
    Segment opening;
    for (const std::string& one : toldOpening(telling()))
        opening.rows.push_back(new SentenceLabel(m_look, QString::fromStdString(one), m_look.body, false, body));
    auto* who = new SentenceLabel(m_look, word("who"), m_look.body, true, body);
    std::vector<QWidget*> buttons;
    for (const Voice voice : voices) {
        const std::string name(voiceName(voice));
        auto* button = new BigButton(m_look, Sign::None, word(name), body);
        button->setObjectName(QString::fromStdString("voice_" + name));
        button->setCheckable(true);
        button->setChecked(m_state.answers.voice == voice);
        connect(button, &QAbstractButton::clicked, this, [this, voice] {
            m_state.answers.voice = voice;
            rebuildSoon();
        });
        buttons.push_back(button);
    }
    opening.rows.push_back(who);
    opening.rows.push_back(new EvenRow(buttons, m_look.gap, 11 * m_look.body, body));
    if (m_state.answers.voice == Voice::Child)
        opening.rows.push_back(new SentenceLabel(m_look, word("child_note"), m_look.small, false, body));
    std::vector<Segment> segments;
    segments.push_back(std::move(opening));
    showPages(body, box, std::move(segments), room);
}

void ExplainWindow::buildRefused(QWidget* body, QBoxLayout* box) {
    Segment segment;
    const Error& why = m_refusal.front();
    const auto say = [&](const QString& text, bool strong) {
        segment.rows.push_back(new SentenceLabel(m_look, text, m_look.body, strong, body));
    };
    if (why.code == "no_explanation") {
        say(word("no_explanation", {{"drug", why.arguments.front()}}), true);
    } else {
        say(word("refused"), true);
        say(why.code == "not_for_patients" ? word("refused_why") : sentence(why), false);
    }
    for (const std::string& name : m_explanation.examples) {
        const Result<Scenario> scenario = readScenario(resource("explain/" + name + ".theca"));
        const QString title = QString::fromStdString(scenario->title.in(m_state.language.toStdString()));
        auto* button = new BigButton(m_look, Sign::Next, title, body);
        button->setObjectName(QString::fromStdString("example_" + name));
        button->setFromLeft();
        connect(button, &QAbstractButton::clicked, this, [this, name] {
            QMetaObject::invokeMethod(
                this, [this, name] { tellExample(name); }, Qt::QueuedConnection);
        });
        segment.rows.push_back(button);
    }
    addRows(body, box, segment, 0, segment.rows.size());
}

void ExplainWindow::buildSetup(QWidget* body, QBoxLayout* box) {
    QStringList titles;
    for (const std::string& name : m_explanation.examples) {
        const Result<Scenario> scenario = readScenario(resource("explain/" + name + ".theca"));
        titles << QString::fromStdString(scenario->title.in(m_state.language.toStdString()));
    }
    const ExplainSetup& typed = m_typed ? *m_typed : m_setup;
    auto* page = new SetupPage(m_look, telling(), typed, titles, body);
    connect(page, &SetupPage::saved, this, [this, page] {
        const ExplainSetup setup = page->setup();
        QMetaObject::invokeMethod(
            this, [this, setup] { useSetup(setup); }, Qt::QueuedConnection);
    });
    connect(page, &SetupPage::closed, this, [this] {
        QMetaObject::invokeMethod(
            this, [this] { go({}); }, Qt::QueuedConnection);
    });
    box->addWidget(page);
}

}  // namespace theca::app
