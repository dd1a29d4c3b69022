// What a screen reader finds: every sentence, picture and button once, named, in the order in which it is read.
#include <QAccessible>

#include "tests/app/explain/explain_fixture.h"

using namespace theca;
using namespace theca::app;

namespace {

struct Node {
    QAccessible::Role role;
    QString name;
    QString description;
    QRect place;
    QObject* object;
};

void collect(QAccessibleInterface* from, std::vector<Node>& nodes) {
    for (int i = 0; i < from->childCount(); ++i) {
        QAccessibleInterface* one = from->child(i);
        if (!one || one->state().invisible) continue;
        const QAccessible::Role role = one->role();
        const bool says = role == QAccessible::StaticText || role == QAccessible::PushButton ||
                          role == QAccessible::CheckBox || role == QAccessible::Graphic ||
                          role == QAccessible::EditableText;
        if (says)
            nodes.push_back(
                {role, one->text(QAccessible::Name), one->text(QAccessible::Description), one->rect(), one->object()});
        collect(one, nodes);
    }
}

std::vector<Node> treeOf(const OpenExplain& open) {
    std::vector<Node> nodes;
    collect(QAccessible::queryAccessibleInterface(open.window.get()), nodes);
    return nodes;
}

}  // namespace

TEST_CASE("everything has a name, and nothing is there twice", "[E-19]") {
    OpenExplain open;
    open.everyPage([&open] {
        const auto nodes = treeOf(open);
        CHECK(nodes.size() > 8);
        for (std::size_t i = 0; i < nodes.size(); ++i) {
            CAPTURE(i, nodes[i].name.toStdString());
            CHECK_FALSE(nodes[i].name.isEmpty());
            CHECK(nodes[i].name != nodes[i].description);
            if (i > 0 && nodes[i].role == nodes[i - 1].role && nodes[i].role != QAccessible::CheckBox)
                CHECK(nodes[i].name != nodes[i - 1].name);
        }
    });
}

TEST_CASE("the tree is in reading order: bar, draft mark, question, text from above, picture, bar", "[E-19]") {
    for (const int percent : {100, 200}) {
        OpenExplain open({1024, 768}, percent);
        open.everyPage([&open] {
            const auto nodes = treeOf(open);
            QStringList said;
            int lowest = 0;
            bool picture = false;
            for (const Node& one : nodes) {
                if (one.role == QAccessible::Graphic) picture = true;
                if (one.role != QAccessible::StaticText || !one.object->property("spoken").toBool()) continue;
                CAPTURE(one.name.toStdString());
                CHECK_FALSE(picture);
                const bool column = said.size() > 2 && one.place.top() < lowest;  // a second card beside the first
                CHECK((column ? one.place.left() > 300 : true));
                lowest = one.place.top();
                said << one.name;
            }
            const QStringList seen = open.window->visibleSentences();
            CHECK(said == seen.mid(0, said.size()));
            CHECK(nodes.front().name == "Home");
            CHECK(said.front().startsWith("Draft. Not yet checked by clinicians and patients."));
            CHECK_FALSE(nodes.back().object->property("spoken").toBool());
        });
    }
}

TEST_CASE("a picture is one, with its words", "[E-19]") {
    OpenExplain open;
    open.go(4);
    for (const Node& one : treeOf(open)) {
        if (one.role != QAccessible::Graphic) continue;
        CHECK(one.name.contains("With tablets, 63 of 100 felt sleepy. 37 did not."));
        return;
    }
    FAIL("there is no picture");
}

TEST_CASE("with a screen reader the keyboard goes from sentence to sentence", "[E-19]") {
    OpenExplain open;
    QAccessible::setActive(true);  // tells the windows that are there
    open.go(1);
    CHECK(open.window->focusWidget()->objectName() == "question");  // so that it is said at once
    QStringList heard;
    for (int i = 0; i < 40; ++i) {
        const auto* label = qobject_cast<SentenceLabel*>(open.window->focusWidget());
        if (label) heard << label->text();
        if (const auto* picture = qobject_cast<PictureView*>(open.window->focusWidget())) heard << picture->sentences();
        if (open.window->focusWidget()->objectName() == "next") break;
        QTest::keyClick(open.window->focusWidget(), Qt::Key_Tab);
    }
    CHECK(heard == open.window->visibleSentences().mid(1));  // the draft mark stands before the question
    QTest::keyClick(open.window->focusWidget(), Qt::Key_Space);
    OpenExplain::settle();
    CHECK(open.window->focusWidget()->objectName() == "question");
    CHECK(open.window->findChild<SentenceLabel*>("question")->accessibleDescription().startsWith("2 of 9"));
    CHECK(open.window->findChild<SentenceLabel*>("question")->accessibleDescription().contains("Draft."));
}

TEST_CASE("without one the keyboard stays on what was pressed", "[E-19]") {
    OpenExplain open;
    open.go(1);
    open.button("next")->setFocus();
    QTest::keyClick(open.button("next"), Qt::Key_Space);
    OpenExplain::settle();
    CHECK(open.window->focusWidget()->objectName() == "next");
}
