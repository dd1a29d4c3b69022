#include "app/learn/lesson_log.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariantMap>
#include <algorithm>

#include "app/base/settings.h"

namespace theca::app {

namespace {

const auto finishedKey = QStringLiteral("learn/finished");
const auto missedKey = QStringLiteral("learn/missed");
const auto lessonKey = QStringLiteral("learn/lesson");
const auto returningKey = QStringLiteral("learn/returning");
const auto openTestKey = QStringLiteral("learn/test_open");
constexpr std::size_t mostSteps = 200;
constexpr std::size_t mostBack = 2;
constexpr int timesBack = 2;

QJsonArray pointsOf(const std::vector<DrawnPoint>& line) {
    QJsonArray all;
    for (const DrawnPoint& one : line) all << QJsonArray{one.at.number(), one.value};
    return all;
}

std::vector<DrawnPoint> lineOf(const QJsonValue& value) {
    std::vector<DrawnPoint> line;
    for (const QJsonValue& one : value.toArray()) {
        const QJsonArray pair = one.toArray();
        line.push_back({Hours(pair.at(0).toDouble()), pair.at(1).toDouble()});
    }
    return line;
}

template <class T, class Read>
std::vector<T> listOf(const QJsonValue& value, Read read) {
    std::vector<T> all;
    for (const QJsonValue& one : value.toArray()) all.push_back(read(one));
    return all;
}

QJsonObject objectOf(const Given& given) {
    QJsonObject object;
    const Answer& answer = given.answer;
    object["done"] = given.done;
    object["right"] = given.right;
    object["unknown"] = given.unknown;
    object["hinted"] = given.hinted;
    object["tries"] = given.tries;
    object["seconds"] = given.seconds;
    object["item"] = static_cast<int>(given.item);
    object["because"] = QString::fromStdString(given.because);
    object["pattern"] = QString::fromStdString(given.pattern);
    if (given.sure) object["sure"] = static_cast<int>(*given.sure);
    if (answer.choice) object["choice"] = *answer.choice;
    QJsonArray tried, numbers, order, profile;
    for (const int one : given.tried) tried << one;
    for (const double one : answer.numbers) numbers << one;
    for (const std::string& one : answer.order) order << QString::fromStdString(one);
    for (const DrawnLevel& one : answer.profile) profile << QJsonArray{one.level ? one.level->index : -1, one.value};
    object["tried"] = tried;
    object["numbers"] = numbers;
    object["order"] = order;
    object["profile"] = profile;
    object["line"] = pointsOf(answer.line);
    object["upper"] = pointsOf(answer.upper);
    return object;
}

Given givenOf(const QJsonObject& object) {
    Given given;
    given.done = object["done"].toBool();
    given.right = object["right"].toBool();
    given.unknown = object["unknown"].toBool();
    given.hinted = object["hinted"].toBool();
    given.tries = object["tries"].toInt();
    given.seconds = std::max(0.0, object["seconds"].toDouble());
    given.item = static_cast<std::size_t>(std::max(0, object["item"].toInt()));
    given.because = object["because"].toString().toStdString();
    given.pattern = object["pattern"].toString().toStdString();
    if (object.contains("sure")) given.sure = static_cast<Sureness>(std::clamp(object["sure"].toInt(), 0, 2));
    Answer& answer = given.answer;
    if (object.contains("choice")) answer.choice = object["choice"].toInt();
    given.tried = listOf<int>(object["tried"], [](const QJsonValue& one) { return one.toInt(); });
    answer.numbers = listOf<double>(object["numbers"], [](const QJsonValue& one) { return one.toDouble(); });
    answer.order =
        listOf<std::string>(object["order"], [](const QJsonValue& one) { return one.toString().toStdString(); });
    answer.profile = listOf<DrawnLevel>(object["profile"], [](const QJsonValue& one) {
        const int level = one.toArray().at(0).toInt();
        return DrawnLevel{level < 0 || level >= levelCount ? std::nullopt : std::optional(Level{level}),
                          one.toArray().at(1).toDouble()};
    });
    answer.line = lineOf(object["line"]);
    answer.upper = lineOf(object["upper"]);
    return given;
}

}  // namespace

QStringList finishedLessons() { return settings()->value(finishedKey).toStringList(); }

void rememberFinished(const std::string& lesson) {
    QStringList all = finishedLessons();
    const QString id = QString::fromStdString(lesson);
    if (!all.contains(id)) settings()->setValue(finishedKey, all << id);
}

QStringList missedQuestions() { return settings()->value(missedKey).toStringList(); }

void rememberQuestion(const std::string& reference, bool missed) {
    QStringList all = missedQuestions();
    const QString id = QString::fromStdString(reference);
    all.removeAll(id);
    if (missed) all.prepend(id);
    settings()->setValue(missedKey, all);
}

void bringBack(const std::string& reference) {
    QVariantMap all = settings()->value(returningKey).toMap();
    all[QString::fromStdString(reference)] = timesBack;
    settings()->setValue(returningKey, all);
}

void broughtBack(const std::string& reference) {
    QVariantMap all = settings()->value(returningKey).toMap();
    const QString id = QString::fromStdString(reference);
    const int left = all.value(id).toInt() - 1;
    if (left > 0)
        all[id] = left;
    else
        all.remove(id);
    settings()->setValue(returningKey, all);
}

std::vector<std::string> returningQuestions(const std::string& lesson) {
    std::vector<std::string> back;
    const QVariantMap all = settings()->value(returningKey).toMap();
    for (auto one = all.begin(); one != all.end() && back.size() < mostBack; ++one) {
        const std::string reference = one.key().toStdString();
        if (!reference.starts_with(lesson + "/")) back.push_back(reference);
    }
    return back;
}

QString placeText(const LessonPlace& place) {
    QJsonArray given;
    for (const Given& one : place.given) given << objectOf(one);
    const QJsonObject object{
        {"step", static_cast<int>(place.step)}, {"beat", static_cast<int>(place.beat)}, {"given", given}};
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

std::optional<LessonPlace> placeOf(const QString& text) {
    const QJsonObject object = QJsonDocument::fromJson(text.toUtf8()).object();
    const QJsonArray given = object["given"].toArray();
    const int step = object["step"].toInt(-1);
    if (step < 0 || given.isEmpty() || given.size() > qsizetype(mostSteps) || step >= given.size()) return std::nullopt;
    LessonPlace place;
    place.step = static_cast<std::size_t>(step);
    place.beat = static_cast<std::size_t>(std::max(0, object["beat"].toInt()));
    for (const QJsonValue& one : given) place.given.push_back(givenOf(one.toObject()));
    return place;
}

namespace {

QString placeKey(const std::string& lesson) { return QStringLiteral("learn/places/") + QString::fromStdString(lesson); }

}  // namespace

void rememberPlace(const std::string& lesson, const LessonPlace& place) {
    const auto kept = settings();
    kept->setValue(lessonKey, QString::fromStdString(lesson));
    kept->setValue(placeKey(lesson), placeText(place));
}

void forgetPlace(const std::string& lesson) {
    forgetLast();
    settings()->remove(placeKey(lesson));
}

void forgetLast() { settings()->remove(lessonKey); }

std::optional<LessonPlace> rememberedPlace(const std::string& lesson) {
    return placeOf(settings()->value(placeKey(lesson)).toString());
}

namespace {

QString testKey(TestTime time) {
    return QStringLiteral("learn/test_%1")
        .arg(time == TestTime::Before ? QStringLiteral("before") : QStringLiteral("after"));
}

}  // namespace

void rememberTest(TestTime time, const LessonPlace& place) { settings()->setValue(testKey(time), placeText(place)); }

std::optional<LessonPlace> rememberedTest(TestTime time) {
    return placeOf(settings()->value(testKey(time)).toString());
}

void rememberOpenTest(const std::optional<TestTime>& time) {
    const auto kept = settings();
    if (time)
        kept->setValue(openTestKey, *time == TestTime::Before ? 0 : 1);
    else
        kept->remove(openTestKey);
}

std::optional<TestTime> openTest() {
    const QVariant kept = settings()->value(openTestKey);
    if (!kept.isValid()) return std::nullopt;
    return kept.toInt() == 0 ? TestTime::Before : TestTime::After;
}

std::optional<ResumedLesson> lastLesson() {
    const std::string lesson = settings()->value(lessonKey).toString().toStdString();
    const auto place = rememberedPlace(lesson);
    if (lesson.empty() || !place) return std::nullopt;
    return ResumedLesson{lesson, *place};
}

}  // namespace theca::app
