#include <algorithm>
#include <cstdio>
#include <map>

#include "core/base/overloaded.h"
#include "core/lesson/lesson.h"
#include "core/lesson/placeholder.h"
#include "core/text/lesson_text.h"
#include "core/text/resources.h"
#include "tests/catch.h"

using namespace theca;

/// How long a lesson takes somebody who reads everything, is wrong once at each question and sees one wrong idea
/// answered. Reading: 200 words a minute in English and Spanish; in Chinese 250 characters a minute, assumed: about
/// what adults read aloud of the texts of Trauzettel-Klosinski & Dietz (Invest Ophthalmol Vis Sci 2012;53:5452), where
/// all languages together come to 184 words a minute. Acting: assumed, below.
namespace {

constexpr double drawing = 30, twoLines = 45, profile = 45, flags = 20, ordering = 20, oneNumber = 15, choosing = 10;
constexpr double trying = 60;               // s
constexpr std::size_t wordsOfFeature = 8;   // "Loosest: you 2 h 0 min, run 3 h 53 min"
constexpr std::size_t wordsOfPredict = 35;  // how it is done, "How sure are you?", the buttons

double perMinute(std::string_view language) { return language == "zh_CN" ? 250 : 200; }

class Clock {
public:
    explicit Clock(std::string_view language) : m_language(language) {}

    double minutesOf(const Lesson& lesson) {
        for (const Step& step : lesson.steps) std::visit([this](const auto& one) { pass(one); }, step);
        return static_cast<double>(m_words) / perMinute(m_language) + m_seconds / 60;
    }

private:
    void read(const Text& text) { m_words += words(text); }
    std::size_t words(const Text& text) const {
        return text.words.empty() ? 0 : wordsToRead(text.in(m_language), m_language);
    }
    template <class Step>
    void head(const Step& step) {
        read(step.heading);
        read(step.text);
    }
    /// All answers, what the right one says, and the longest of what the others say.
    void answer(const std::vector<Choice>& choices) {
        if (choices.empty()) return;
        std::size_t wrong = 0;
        for (const Choice& one : choices) {
            read(one.say);
            if (one.right)
                read(one.answer);
            else
                wrong = std::max(wrong, words(one.answer));
        }
        m_words += wrong;
        m_seconds += choosing;
    }
    void longest(const std::vector<Pattern>& patterns) {
        std::size_t most = 0;
        for (const Pattern& one : patterns) most = std::max(most, words(one.say));
        m_words += most;
    }
    void answer(const std::optional<NumberQuestion>& number) {
        if (!number) return;
        read(number->answer);
        longest(number->patterns);
        m_seconds += oneNumber;
    }
    void pass(const Predict& step) {
        head(step);
        read(step.ask);
        for (const PredictItem& item : step.items) read(item.say);
        answer(step.choices);
        m_words += wordsOfPredict;
        for (const Feature& one : step.features) m_words += words(one.say) + wordsOfFeature;
        longest(step.patterns);
        const std::map<Task, double> seconds = {{Task::Draw, drawing},
                                                {Task::Band, twoLines},
                                                {Task::Profile, profile},
                                                {Task::Place, flags},
                                                {Task::Order, ordering},
                                                {Task::Choice, 0},  // counted with its answers
                                                {Task::Number, oneNumber * static_cast<double>(step.items.size())}};
        m_seconds += seconds.at(step.as);
    }
    void pass(const RunStep& step) {
        head(step);
        m_seconds += step.seconds;
    }
    void pass(const Explain& step) {
        head(step);
        read(step.ask);
        answer(step.choices);
    }
    void pass(const CheckStep& step) {
        head(step);
        read(step.ask);
        answer(step.choices);
        answer(step.number);
    }
    void pass(const Item& step) {
        read(step.text);
        read(step.ask);
        answer(step.choices);
        answer(step.number);
    }
    void pass(const Try& step) {
        head(step);
        read(step.say);
        read(step.hint);
        m_seconds += trying;
    }
    void pass(const TakeAway& step) {
        read(step.say);
        read(step.leavesOut);
    }
    void pass(const Recall& step) {
        for (const std::string& item : step.items) {
            const std::size_t cut = item.find('/');
            const auto lesson = readLesson(builtInLessonText(item.substr(0, cut)));
            REQUIRE(lesson);
            for (const Step& other : lesson->steps)
                if (const auto* check = std::get_if<CheckStep>(&other); check && check->id == item.substr(cut + 1))
                    pass(*check);
        }
    }
    void pass(const Scene& step) {
        read(step.title);
        read(step.text);
    }

    std::string m_language;
    std::size_t m_words = 0;
    double m_seconds = 0;
};

}  // namespace

TEST_CASE("a lesson takes no longer than it says, and half of them at most ten minutes", "[L12]") {
    for (const std::string_view language : {"en", "es", "zh_CN"}) {
        std::vector<double> all;
        for (const std::string& id : builtInLessonIds()) {
            const auto lesson = readLesson(builtInLessonText(id));
            REQUIRE(lesson);
            if (std::holds_alternative<Scene>(lesson->steps.front())) continue;  // a talk
            const double minutes = Clock(language).minutesOf(*lesson);
            std::printf("%-20s %-5s %.1f min, says %.0f\n", id.c_str(), std::string(language).c_str(), minutes,
                        lesson->minutes);
            INFO(id << " " << language << ": " << minutes << " min");
            CHECK(minutes > 1);
            CHECK(minutes <= lesson->minutes);
            all.push_back(minutes);
        }
        REQUIRE(all.size() >= 12);
        std::nth_element(all.begin(), all.begin() + static_cast<std::ptrdiff_t>(all.size() / 2), all.end());
        CHECK(all[all.size() / 2] <= 10);
    }
}
