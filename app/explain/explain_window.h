#pragma once

#include <QAccessible>
#include <QElapsedTimer>
#include <QWidget>
#include <memory>

#include "app/explain/explain_look.h"
#include "app/explain/explain_state.h"
#include "app/explain/idle_watch.h"
#include "app/explain/reader.h"
#include "app/explain/screen_content.h"
#include "core/data/library.h"

class QBoxLayout;

namespace theca::app {

class BigButton;
enum class Sign;
class PicturePanel;
class PictureView;
class SentenceLabel;

/// The face for patients: a start and nine screens, one question each, that never scroll. What does not fit on one page
/// stands on the next. All it remembers is an `ExplainState`.
class ExplainWindow final : public QWidget, private QAccessible::ActivationObserver {
    Q_OBJECT

public:
    struct Options {
        ExplainSetup setup;
        QString language = QStringLiteral("en");
        bool still = false;                ///< nothing moves by itself
        unsigned seed = 0;                 ///< for which way comes first
        std::function<qint64()> clock{};   ///< for tests; none: the computer's
        std::unique_ptr<Speaker> speaker;  ///< none: the computer's
        /// Writes a whole file; why it could not, or empty.
        std::function<QString(const QString& fileName, const QByteArray& bytes)> write;
    };

    /// Shows the setup's example. `explanation` is that of its drug.
    ExplainWindow(std::shared_ptr<const Library> library, Explanation explanation, Options options);
    ~ExplainWindow() override;

    /// Tells another scenario. If it cannot be told, the start says why and offers the examples.
    void tell(const Scenario& scenario);

    const ExplainState& state() const { return m_state; }
    void setState(const ExplainState& state);
    void go(const ExplainPlace& place);
    int screenCount() const { return int(m_screens.size()); }
    /// Pages of the screen in view, of its main points or of what "Tell me more" opens.
    int pageCount() const { return m_pages; }
    bool isRefused() const { return !m_refusal.empty(); }
    const ExplainLook& look() const { return m_look; }
    /// What is seen, in reading order.
    QStringList visibleSentences() const;
    Telling telling() const;
    IdleWatch& idle() { return *m_idle; }
    Reader& reader() { return *m_reader; }
    /// Builds everything again for the size of now.
    void rebuild();
    /// Writes the leaflet; the ending chooses PDF, HTML or text. A sentence about what went wrong, or an empty one.
    QString saveLeaflet(const QString& fileName) const;

public slots:
    void next();
    void back();
    void setLanguage(const QString& language);
    void largerText();
    void readAloud();
    void startAgain();
    void openSetup();

protected:
    void resizeEvent(QResizeEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void closeEvent(QCloseEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QString word(std::string_view name) const;
    QString word(std::string_view name, const std::map<std::string, std::string>& own) const;
    QWidget* buildTop();
    QWidget* buildFoot();
    int footHeight();
    QWidget* buildHeading(const QString& question);
    QWidget* buildStrip();
    BigButton* frameButton(Sign sign, const QString& words, const char* name, QWidget* parent);
    void buildBody(QWidget* body, QBoxLayout* box, int room);
    void buildStart(QWidget* body, QBoxLayout* box, int room);
    void buildRefused(QWidget* body, QBoxLayout* box, int room);
    void buildAsking(QWidget* body, QBoxLayout* box, int room);
    void buildScreen(QWidget* body, QBoxLayout* box, int room);
    void buildSetup(QWidget* body, QBoxLayout* box);
    void showPages(QWidget* body, QBoxLayout* box, std::vector<Segment> segments, int room);
    struct RowSpan {
        std::size_t first, last;
    };
    void addRows(QWidget* body, QBoxLayout* box, const Segment& segment, RowSpan rows, int room);
    PicturePanel* picture(QWidget* body, const Segment& segment, const std::vector<std::string>& risks);
    ContentRequest request(QWidget* body, int room);
    void rebuildSoon();
    void accessibilityActiveChanged(bool active) override;
    QString heading() const;
    QString where() const;
    QString described() const;
    void readByKeys();
    void focusAgain(const QString& name);
    std::vector<SentenceLabel*> spoken() const;
    PictureView* seenPicture() const;
    void tellExample(const std::string& name);
    void useSetup(const ExplainSetup& setup);
    void chooseLeaflet();
    void leave();
    void markRead(int sentence);
    void showNotice(const QString& text);
    const ToldScreen* screen() const;

    std::shared_ptr<const Library> m_library;
    Explanation m_explanation;
    ExplainSetup m_setup;
    ToldRun m_run;
    Errors m_refusal;  ///< why the scenario cannot be told
    bool m_still = false;
    unsigned m_seed = 0;
    ExplainState m_state;
    ExplainLook m_look;
    std::vector<ToldScreen> m_screens;
    std::optional<Telling> m_told;  ///< while rows are made
    QWidget* m_root = nullptr;
    QString m_notice;
    QString m_announced;                  ///< the notice that screen readers were told
    bool m_voiceless = false;             ///< reading aloud was asked for, and nobody can read
    std::optional<ExplainSetup> m_typed;  ///< in the staff's corner, not saved yet
    int m_pages = 1;
    bool m_hasMore = false;
    bool m_soon = false;
    bool m_listened = false;  ///< a screen reader is there
    bool m_arrived = false;   ///< another page than the one that was built last
    std::unique_ptr<Speaker> m_speaker;
    std::function<QString(const QString&, const QByteArray&)> m_write;
    Reader* m_reader;
    IdleWatch* m_idle;
    QElapsedTimer m_elapsed;
    QTimer m_held;  ///< the title is held: the staff's corner opens
};

}  // namespace theca::app
