// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/say/asks.h"

#include <QCoreApplication>

namespace ascent {

namespace {

QString tr(const char* text) {
    return QCoreApplication::translate("ascent::say", text);
}

QString askForSentence(Telling as) {
    switch (as) {
    case Telling::Strength:
        return tr("How would you say this to somebody across the table?");
    case Telling::Aspiration:
        return tr("What would you like to do or be, in one sentence?");
    case Telling::Goal:
        return tr("What do you want to have done, and by when, in one sentence?");
    case Telling::Situation:
        return tr("What was going on, in one sentence?");
    case Telling::Action:
        return tr("What did you do, in one sentence?");
    case Telling::Result:
        return tr("What came of it, in one sentence?");
    }
    return {};
}

} // namespace

QString askFor(const Told& told, Telling as) {
    switch (told.doubt) {
    case Doubt::None:
    case Doubt::Note:
    case Doubt::Empty:
        return askForSentence(as);
    case Doubt::Who:
        return tr("Who or what is “%1”?").arg(told.word);
    case Doubt::How:
        return as == Telling::Strength ? tr("What do you do with it that others would notice?") : askForSentence(as);
    case Doubt::Several:
        return tr("Which one of these would you say first, and how?");
    case Doubt::Many:
        return tr("How many of what? Say it for somebody who wasn't there.");
    case Doubt::Tense:
        return as == Telling::Goal || as == Telling::Aspiration
                   ? tr("Is this done, or still to come? Say it in one sentence.")
                   : tr("What did you do then, in one sentence?");
    case Doubt::Private:
        return tr("What of this would you tell an employer?");
    case Doubt::Long:
        return tr("How would you say this in one breath?");
    case Doubt::Weakness:
        return tr("What do you do because of this that helps the people around you?");
    }
    return {};
}

QString askForReached() {
    return tr("You've reached this. How do you tell it in one sentence?");
}

QString askWhichDay(const QString& typed, const QString& day) {
    return tr("Which day holds, “%1” or %2?").arg(typed, day);
}

QString askForValue() {
    return tr("What do you do at work because this matters to you?");
}

QString askForDriver() {
    return tr("When did this last make your day at work?");
}

QString askForReflection() {
    return tr("How would you tell this to somebody who asks you at work?");
}

QString askForBackground() {
    return tr("What have you done so far, in a sentence or two?");
}

} // namespace ascent
