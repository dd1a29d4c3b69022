// The page itself: rows of the screen, cut where the window ends, with the picture beside or on a page of its own.
#include <QBoxLayout>
#include <algorithm>

#include "app/base/alert.h"
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

/// The figures of the segment that the rows of a page tell: no other is drawn beside them.
std::vector<std::string> toldRisks(const Segment& segment, const PageSpan& page) {
    std::vector<std::string> told;
    for (std::size_t i = page.first; i < page.last; ++i) {
        QList<CardView*> cards = segment.rows[i]->findChildren<CardView*>();
        if (auto* card = qobject_cast<CardView*>(segment.rows[i])) cards << card;
        for (const CardView* card : cards) told.push_back(card->card().risk);
    }
    std::vector<std::string> drawn = segment.risks;
    std::erase_if(drawn,
                  [&told](const std::string& id) { return std::find(told.begin(), told.end(), id) == told.end(); });
    return drawn;
}

/// What of the room is left over goes between the rows, as long as they still look like one page.
int airBetween(const ExplainLook& look, int used, std::size_t rows, int room) {
    const int spare = std::max(0, room - used) / (int(rows) + 1);
    return look.gap + std::min(spare, look.body * 2 / 3);
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
    QWidget* top = buildTop();
    QWidget* strip = buildStrip();  // what is read is made in the order of reading
    QWidget* heading_ = buildHeading(heading());
    auto* body = new QWidget(m_root);
    const int around = heightOf(*top, m_look.column) + heightOf(*strip, m_look.column) +
                       heightOf(*heading_, m_look.column) + footHeight() + 4 * 8 + 20 + 4;
    auto* box = new QHBoxLayout(body);
    box->setContentsMargins(0, 0, 0, 0);
    box->setSpacing(m_look.margin);
    buildBody(body, box, std::max(120, height() - around));
    heading_->setAccessibleDescription(described());  // how many pages there are is known now
    QWidget* foot = buildFoot();
    for (QWidget* one : {top, strip, heading_, body, foot}) {
        one->setFixedWidth(m_look.column);
        rows->addWidget(one, one == body ? 1 : 0, Qt::AlignHCenter);
    }
    m_root->setGeometry(rect());
    if (m_listened) readByKeys();
    m_root->show();
    if (m_arrived && m_listened) {
        heading_->setFocus();
    } else if (!focus.isEmpty()) {
        focusAgain(focus);
    }
    m_arrived = false;
    if (m_announced != m_notice && !m_notice.isEmpty()) alertReaders(*strip, m_notice);
    m_announced = m_notice;
}

QString ExplainWindow::heading() const {
    if (m_idle->isAsking()) return word("still_there");
    if (const ToldScreen* now = screen()) return QString::fromStdString(now->question);
    return word(m_state.place.screen == ExplainPlace::setup ? "setup" : "title");
}

/// With a screen reader the keyboard goes from sentence to sentence, and to the picture.
void ExplainWindow::readByKeys() {
    for (SentenceLabel* one : spoken()) one->setFocusPolicy(Qt::TabFocus);
    if (PictureView* picture = seenPicture()) picture->setFocusPolicy(Qt::TabFocus);
}

/// What has the keyboard stays it, or, where that has gone, the nearest button of the frame.
void ExplainWindow::focusAgain(const QString& name) {
    for (const QString& one : {name, QStringLiteral("keepAnswers"), QStringLiteral("stillHere"), QStringLiteral("next"),
                               QStringLiteral("back"), QStringLiteral("home")}) {
        auto* again = m_root->findChild<QWidget*>(one);
        if (again && again->isVisibleTo(m_root)) return again->setFocus();
    }
}

void ExplainWindow::buildBody(QWidget* body, QBoxLayout* box, int room) {
    m_pages = 1;
    m_hasMore = false;
    if (m_idle->isAsking()) return buildAsking(body, box, room);
    if (isRefused()) return buildRefused(body, box, room);
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
        box->addWidget(picture(body, segment, segment.risks));
        return;
    }
    const std::vector<std::string> risks = toldRisks(segment, shown);
    addRows(body, box, segment, {shown.first, shown.last}, room);
    if (segment.picture == PictureKind::None || !m_look.beside) return;
    if (segment.picture == PictureKind::Icons && risks.empty()) return box->addStretch(1);
    PicturePanel* panel = picture(body, segment, risks);
    panel->setFixedWidth(m_look.column - textWidth(m_look, segment.picture) - m_look.margin);
    box->addWidget(panel);
}

void ExplainWindow::addRows(QWidget* body, QBoxLayout* box, const Segment& segment, RowSpan rows, int room) {
    const auto [first, last] = rows;
    const int width = textWidth(m_look, segment.picture);
    auto* list = new QVBoxLayout;
    int used = 0;
    for (std::size_t i = first; i < last; ++i) used += heightOf(*segment.rows[i], width) + m_look.gap;
    const int air = airBetween(m_look, used, last - first, room);
    list->setSpacing(air);
    list->setContentsMargins(0, air - m_look.gap, 0, 0);
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

PicturePanel* ExplainWindow::picture(QWidget* body, const Segment& segment, const std::vector<std::string>& risks) {
    const PictureSubject subject{segment.picture, risks, m_state.pumpFirst, m_state.seatedFirst, m_state.day};
    auto* panel = new PicturePanel(m_look, telling(), subject, m_still, body);
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
    const QString example = QString::fromStdString(toldTitle(telling()));
    opening.rows.push_back(new SentenceLabel(m_look, example, m_look.small, false, body));
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

/// Nobody has done anything for a while: anything that is pressed goes on.
void ExplainWindow::buildAsking(QWidget* body, QBoxLayout* box, int room) {
    Segment segment;
    segment.rows.push_back(new SentenceLabel(m_look, word("still_clears"), m_look.body, false, body));
    auto* here = new BigButton(m_look, Sign::Tick, word("still_here"), body);
    here->setObjectName(QStringLiteral("stillHere"));
    connect(here, &QAbstractButton::clicked, m_idle, &IdleWatch::touch);
    segment.rows.push_back(here);
    addRows(body, box, segment, {0, segment.rows.size()}, room);
}

void ExplainWindow::buildRefused(QWidget* body, QBoxLayout* box, int room) {
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
    addRows(body, box, segment, {0, segment.rows.size()}, room);
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
    connect(page, &SetupPage::left, this,
            [this] { QMetaObject::invokeMethod(this, &QWidget::close, Qt::QueuedConnection); });
    box->addWidget(page);
}

}  // namespace theca::app
