#pragma once

class QWidget;

/// What holds for every widget of the window and of its dialogs, whoever makes it.
namespace theca::app {

/// The style asks for this before a widget is first measured or shown. Labels and tooltips show what they are given as
/// plain text, whatever it looks like, unless they were told another format: names come from files. The wheel changes a
/// list, box or slider only while it has the focus, and does not give it the focus. Page Up and Page Down, which a
/// presenter's clicker sends, change none of them.
void applyRules(QWidget& widget);
/// For what moves through time and not a number of the plan: Page Up and Page Down are its own.
void takePageKeys(QWidget& widget);

}  // namespace theca::app
