// say LANGUAGE SENTENCE…: reads sentences aloud as Explain does. 3: nobody speaks the language; 4: nothing ends.
#include <QCoreApplication>
#include <QTimer>
#include <cstdio>

#include "app/explain/reader.h"

using namespace theca::app;

int main(int count, char** words) {
    QCoreApplication application(count, words);
    const QStringList given = QCoreApplication::arguments();
    const auto speaker = systemSpeaker();
    if (given.size() < 3 || !speaker->speaks(given[1])) return 3;
    Reader reader(*speaker);
    QObject::connect(&reader, &Reader::at, &application, [](int sentence) {
        std::printf("%d\n", sentence);
        if (sentence < 0) QCoreApplication::quit();
    });
    QTimer::singleShot(40'000, &application, [] { QCoreApplication::exit(4); });
    QTimer::singleShot(0, &application, [&] { reader.read(given.mid(2), given[1]); });
    return QCoreApplication::exec();
}
