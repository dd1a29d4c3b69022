#pragma once

#include <QTemporaryDir>
#include <QtTest>
#include <map>
#include <memory>

#include "app/base/appearance.h"
#include "app/base/theca_style.h"
#include "app/explain/big_button.h"
#include "app/explain/card_view.h"
#include "app/explain/explain_window.h"
#include "app/explain/picture_panel.h"
#include "core/text/explain_text.h"
#include "core/text/library_text.h"
#include "core/text/resources.h"
#include "core/text/scenario_text.h"
#include "tests/catch.h"

namespace theca::app {

inline std::shared_ptr<const Library> explainLibrary() {
    static const auto library = std::make_shared<const Library>(builtInLibrary().value());
    return library;
}

inline const Explanation& shippedExplanation() {
    static const Explanation all = builtInExplanation("baclofen").value();
    return all;
}

/// Says nothing, but remembers what it was asked to say.
class FakeSpeaker final : public Speaker {
public:
    bool speaks(const QString& language) override {
        ++asked;
        return language != QLatin1String("zh_CN");
    }
    void say(const QString& sentence, const QString& language) override { heard << language + '|' + sentence; }
    void stop() override { ++stops; }

    QStringList heard;
    int asked = 0;
    int stops = 0;
};

/// The window of patients, with a folder of its own for settings and a clock that stands still.
struct OpenExplain {
    explicit OpenExplain(QSize size = {1024, 768}, int percent = 100, const QString& language = "en",
                         ThemeKind theme_ = ThemeKind::Light) {
        qputenv("THECA_CONFIG", folder.filePath("settings.ini").toLocal8Bit());
        startAppearance(std::make_unique<ThecaStyle>());
        useTheme(theme_);
        ExplainWindow::Options options;
        options.language = language;
        options.still = true;
        options.clock = [this] { return now; };
        options.write = [this](const QString& fileName, const QByteArray& bytes) {
            written[fileName] = bytes;
            return problem;
        };
        auto voice = std::make_unique<FakeSpeaker>();
        speaker = voice.get();
        options.speaker = std::move(voice);
        window = std::make_unique<ExplainWindow>(explainLibrary(), shippedExplanation(), std::move(options));
        window->resize(size);
        window->show();
        ExplainState state = window->state();
        state.textPercent = percent;
        state.pumpFirst = state.seatedFirst = false;
        window->setState(state);
        settle();
    }

    static void settle() {
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents();
    }
    BigButton* button(const char* name) const { return window->findChild<BigButton*>(QLatin1String(name)); }
    void press(const char* name) {
        BigButton* one = button(name);
        REQUIRE(one);
        QTest::mouseClick(one, Qt::LeftButton);
        settle();
    }
    void go(int screen, bool more = false, int page = 0) {
        window->go({screen, more, page});
        settle();
    }
    /// What is said on all pages of a screen's main points.
    QString saidOn(int screen) {
        QStringList all;
        go(screen);
        for (int page = 0; page < window->pageCount(); ++page) {
            go(screen, false, page);
            all << window->visibleSentences();
        }
        return all.join('\n');
    }
    /// Visits every page of every screen.
    template <class Visit>
    void everyPage(Visit visit) {
        for (int screen = -1; screen < window->screenCount(); ++screen) {
            for (const bool more : {false, true}) {
                if (more && screen < 0) continue;
                go(screen, more, 0);
                const int pages = window->pageCount();
                for (int page = 0; page < pages; ++page) {
                    go(screen, more, page);
                    INFO("screen " << screen << " more " << more << " page " << page);
                    visit();
                }
            }
        }
    }

    QTemporaryDir folder;
    qint64 now = 0;
    std::map<QString, QByteArray> written;
    QString problem;  ///< why nothing can be written
    FakeSpeaker* speaker = nullptr;
    std::unique_ptr<ExplainWindow> window;
};

}  // namespace theca::app
