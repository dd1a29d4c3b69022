#pragma once

#include <QStringList>
#include <optional>
#include <string>
#include <vector>

#include "app/learn/lesson_place.h"

/// What is remembered of lessons between starts, in the settings: nothing of a person.
namespace theca::app {

/// Ids of the lessons that were finished.
QStringList finishedLessons();
void rememberFinished(const std::string& lesson);

/// Questions that were not answered at once, as "lesson/step"; recall asks them first.
QStringList missedQuestions();
void rememberQuestion(const std::string& reference, bool missed);

/// A wrong prediction that somebody was sure of comes back: the first question of its lesson is asked again in the next
/// two lessons with a recall, whether or not they name it.
void bringBack(const std::string& reference);
/// It was asked once more.
void broughtBack(const std::string& reference);
/// What comes back in a lesson, at most two: none of its own.
std::vector<std::string> returningQuestions(const std::string& lesson);

/// Where a learner was in a lesson that was left.
struct ResumedLesson {
    std::string lesson;
    LessonPlace place;
};
void rememberPlace(const std::string& lesson, const LessonPlace& place);
void forgetPlace(const std::string& lesson);
std::optional<LessonPlace> rememberedPlace(const std::string& lesson);
/// The one that was open last, to offer it when the program starts; its place outlives that offer.
std::optional<ResumedLesson> lastLesson();
void forgetLast();

/// What was answered before and after the lessons; `step` counts the questions of that time.
void rememberTest(TestTime time, const LessonPlace& place);
std::optional<LessonPlace> rememberedTest(TestTime time);
/// The one that is being taken, to offer it again if the program ends; none: it was left or finished.
void rememberOpenTest(const std::optional<TestTime>& time);
std::optional<TestTime> openTest();

/// A place as text, and back; nothing for a text that is none.
QString placeText(const LessonPlace& place);
std::optional<LessonPlace> placeOf(const QString& text);

}  // namespace theca::app
