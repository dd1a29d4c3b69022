#include "app/present/present_keys.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace theca::app {

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(PresentKeys)
};

struct Entry {
    int key;
    Qt::KeyboardModifiers modifiers;
    PresentAct act;
    int number = 0;
};

constexpr Qt::KeyboardModifiers none = Qt::NoModifier, shift = Qt::ShiftModifier, control = Qt::ControlModifier;

constexpr std::array entries{
    Entry{Qt::Key_PageDown, none, PresentAct::Next},
    Entry{Qt::Key_Right, none, PresentAct::Next},
    Entry{Qt::Key_Down, none, PresentAct::Next},
    Entry{Qt::Key_Space, none, PresentAct::Next},
    Entry{Qt::Key_Return, none, PresentAct::Next},
    Entry{Qt::Key_Enter, none, PresentAct::Next},
    Entry{Qt::Key_N, none, PresentAct::Next},
    Entry{Qt::Key_PageUp, none, PresentAct::Back},
    Entry{Qt::Key_Left, none, PresentAct::Back},
    Entry{Qt::Key_Up, none, PresentAct::Back},
    Entry{Qt::Key_Backspace, none, PresentAct::Back},
    Entry{Qt::Key_PageDown, shift, PresentAct::NextScene},
    Entry{Qt::Key_Home, none, PresentAct::First},
    Entry{Qt::Key_End, none, PresentAct::Last},
    Entry{Qt::Key_G, none, PresentAct::Overview},
    Entry{Qt::Key_Tab, none, PresentAct::Overview},
    Entry{Qt::Key_Tab, control, PresentAct::Console},
    Entry{Qt::Key_B, none, PresentAct::Black},
    Entry{Qt::Key_Period, none, PresentAct::Black},
    Entry{Qt::Key_W, none, PresentAct::White},
    Entry{Qt::Key_Comma, none, PresentAct::White},
    Entry{Qt::Key_F, none, PresentAct::Freeze},
    Entry{Qt::Key_S, none, PresentAct::Spotlight},
    Entry{Qt::Key_Z, none, PresentAct::Magnifier},
    Entry{Qt::Key_BracketLeft, none, PresentAct::SpotSmaller},
    Entry{Qt::Key_BracketRight, none, PresentAct::SpotLarger},
    Entry{Qt::Key_L, none, PresentAct::Laser},
    Entry{Qt::Key_D, none, PresentAct::Draw},
    Entry{Qt::Key_E, none, PresentAct::Wipe},
    Entry{Qt::Key_Z, control, PresentAct::UndoStroke},
    Entry{Qt::Key_1, shift, PresentAct::Turn, 1},
    Entry{Qt::Key_2, shift, PresentAct::Turn, 2},
    Entry{Qt::Key_3, shift, PresentAct::Turn, 3},
    Entry{Qt::Key_4, shift, PresentAct::Turn, 4},
    // What Shift and a digit send on keyboards of the United States.
    Entry{Qt::Key_Exclam, shift, PresentAct::Turn, 1},
    Entry{Qt::Key_At, shift, PresentAct::Turn, 2},
    Entry{Qt::Key_NumberSign, shift, PresentAct::Turn, 3},
    Entry{Qt::Key_Dollar, shift, PresentAct::Turn, 4},
    Entry{Qt::Key_R, none, PresentAct::Restore},
    Entry{Qt::Key_P, none, PresentAct::Pace},
    Entry{Qt::Key_F5, none, PresentAct::Pace},
    Entry{Qt::Key_F5, shift, PresentAct::Pace},
    Entry{Qt::Key_T, none, PresentAct::Timer},
    Entry{Qt::Key_T, shift, PresentAct::ResetTimer},
    Entry{Qt::Key_V, none, PresentAct::Votes},
    Entry{Qt::Key_S, control, PresentAct::KeepVotes},
    Entry{Qt::Key_K, none, PresentAct::Palette},
    Entry{Qt::Key_X, none, PresentAct::SwapScreens},
    Entry{Qt::Key_Question, shift, PresentAct::Keys},
    Entry{Qt::Key_Question, none, PresentAct::Keys},
    Entry{Qt::Key_B, control, PresentAct::BackRow},
    Entry{Qt::Key_L, control, PresentAct::Unlock},
    Entry{Qt::Key_Escape, none, PresentAct::Escape},
};

constexpr int mostDigits = 3;

}  // namespace

std::optional<PresentCommand> PresentKeys::finished(const PresentCommand& command) {
    m_typed.clear();
    return command;
}

std::optional<PresentCommand> PresentKeys::read(int key, Qt::KeyboardModifiers modifiers, bool voting) {
    modifiers &= ~Qt::KeyboardModifiers(Qt::KeypadModifier);
    const bool plain = modifiers == none;
    if (plain && key >= Qt::Key_0 && key <= Qt::Key_9 && m_typed.size() < mostDigits) {
        m_typed += QChar(static_cast<ushort>(key));
        return std::nullopt;
    }
    const bool enter = key == Qt::Key_Return || key == Qt::Key_Enter;
    if (plain && enter && !m_typed.isEmpty()) return finished({PresentAct::GoTo, m_typed.toInt()});
    if (voting && key >= Qt::Key_A && key <= Qt::Key_E && (plain || modifiers == shift))
        return finished({plain ? PresentAct::VoteMore : PresentAct::VoteLess, key - Qt::Key_A});
    const auto found = std::find_if(entries.begin(), entries.end(),
                                    [&](const Entry& one) { return one.key == key && one.modifiers == modifiers; });
    if (found == entries.end()) return std::nullopt;
    return finished({found->act, found->number});
}

std::vector<KeyLine> presentKeyLines() {
    return {{Words::tr("Page Down, →, ↓, Space, Enter, N"), Words::tr("next step")},
            {Words::tr("Page Up, ←, ↑, Backspace"), Words::tr("back one step")},
            {Words::tr("Shift+Page Down"), Words::tr("next scene")},
            {Words::tr("Home, End"), Words::tr("first scene, last scene")},
            {Words::tr("a number and Enter"), Words::tr("that scene")},
            {Words::tr("G, Tab"), Words::tr("pictures of all scenes, and back")},
            {Words::tr("B or ., W or ,"), Words::tr("black, white; the next key only returns")},
            {Words::tr("F"), Words::tr("freeze the picture of the hall")},
            {Words::tr("Shift+1 to Shift+4"), Words::tr("hide or reveal that curve")},
            {Words::tr("S, Z, L"), Words::tr("spotlight, magnifier, laser dot: point in the picture on the console")},
            {Words::tr("D, Ctrl+Z, E"), Words::tr("draw a guess, take a stroke back, wipe all")},
            {Words::tr("Ctrl+L"), Words::tr("unlock what the scene leaves to you")},
            {Words::tr("R"), Words::tr("the scene as it was prepared")},
            {Words::tr("P, F5"), Words::tr("play or pause time")},
            {Words::tr("T, Shift+T"), Words::tr("timer: start or pause, reset")},
            {Words::tr("V, then A to E, Shift+A to Shift+E"), Words::tr("take votes: one more, one less")},
            {Words::tr("Ctrl+S"), Words::tr("keep the counts in a file, from now on")},
            {Words::tr("K"), Words::tr("light or dark hall")},
            {Words::tr("X"), Words::tr("swap screens")},
            {Words::tr("Ctrl+B"), Words::tr("the stage as small as the back row sees it, and back")},
            {Words::tr("Esc twice"), Words::tr("end")}};
}

}  // namespace theca::app
