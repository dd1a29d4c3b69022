#pragma once

#include <QString>
#include <QStringList>
#include <optional>
#include <string>
#include <vector>

#include "app/learn/lesson_place.h"

namespace theca::app {

/// What the column of a lesson shows at a step: words and the state of its controls, no more.
struct StepView {
    /// What is built anew when it changes: the step, and whether its task is over.
    struct Key {
        std::size_t step = 0;
        bool over = false;
        std::size_t item = 0;

        bool operator==(const Key&) const = default;
    };
    struct Option {
        QString say;
        bool chosen = false;
        bool ticked = false;  ///< right, and told
        bool closed = false;  ///< tried, or no longer asked

        bool operator==(const Option&) const = default;
    };
    struct Number {
        QString label;
        QString unit;
        double low = 0;
        double high = 1;
        bool log = false;
        double start = 0;  ///< where its slider stands before it is moved
        std::optional<double> value;

        bool operator==(const Number&) const = default;
    };
    /// A number that is asked for: the units it may be given in, and what was given last, in the first of them.
    struct AskedNumber {
        struct Unit {
            QString name;
            double factor = 1;  ///< how many of the first unit it is

            bool operator==(const Unit&) const = default;
        };
        std::vector<Unit> units;
        std::optional<double> value;
        bool checks = true;  ///< each try is said something back; else what is typed is given as it stands

        bool operator==(const AskedNumber&) const = default;
    };
    struct Feature {
        QString say;
        QString you;
        QString run;
        bool close = false;

        bool operator==(const Feature&) const = default;
    };
    struct Goal {
        QString say;
        bool reached = false;

        bool operator==(const Goal&) const = default;
    };

    /// A big number of a scene.
    struct Figure {
        QString value;
        QString of;

        bool operator==(const Figure&) const = default;
    };

    Key key;
    QString heading;
    QString text;
    QString said;  ///< one line of a scene
    std::vector<Figure> figures;
    QString ask;
    QString how;  ///< how it is done, small
    std::vector<Feature> features;
    QString feedback;  ///< what is said back, on a pale ground
    std::vector<Option> options;
    std::vector<Number> numbers;
    std::optional<AskedNumber> asked;
    std::vector<QString> order;  ///< as it stands now
    std::vector<QString> flags;  ///< "half: 2 h"
    bool asksSure = false;
    std::optional<Sureness> sure;
    QString because;
    bool asksOwnWords = false;          ///< at the end of a lesson
    std::vector<std::string> unlocked;  ///< paths of what may be moved
    std::optional<Goal> goal;
    QString hint;
    bool offersHint = false;
    bool offersWay = false;
    QString note;         ///< small, at the end
    bool closed = false;  ///< the task is over: nothing in it can be changed
    QString skip;         ///< words of what leaves the task out; empty: it is not offered
    QString main;         ///< words of the main button
    bool mainEnabled = true;
    bool backEnabled = true;
    bool saves = false;  ///< offers the page to take away
    bool hears = false;  ///< offers to play what was drawn

    bool operator==(const StepView&) const = default;
};

}  // namespace theca::app
