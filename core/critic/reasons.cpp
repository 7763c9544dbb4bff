// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/fixes.h"

#include <QCoreApplication>

namespace ascent::critic {

namespace {

QString say(const char* text) {
    return QCoreApplication::translate("Critic", text);
}

QString reasonForPart(const QString& part) {
    if (part == u"longTerm")
        return say("The answer doesn't say where you are heading in the long run.");
    if (part == u"shortTerm")
        return say("The answer doesn't say what you'll do in the next year to get there.");
    if (part == u"strength")
        return say("The answer names nothing that you are good at.");
    if (part == u"evidence")
        return say("Nothing in the answer shows that you have done something like it before.");
    if (part == u"role")
        return say("The answer isn't tied to this role.");
    if (part == u"company")
        return say("The answer could be given to any employer: it isn't tied to this one.");
    return say("The answer doesn't say that you mean to stay and grow here.");
}

} // namespace

QString nameOf(Rule rule) {
    static const QHash<Rule, QString> names{{Rule::Money, QStringLiteral("money")},
                                            {Rule::SteppingStone, QStringLiteral("stepping-stone")},
                                            {Rule::DontKnow, QStringLiteral("dont-know")},
                                            {Rule::ContentRule, QStringLiteral("content")},
                                            {Rule::TooSpecific, QStringLiteral("too-specific")},
                                            {Rule::Irrelevant, QStringLiteral("irrelevant")},
                                            {Rule::TooPersonal, QStringLiteral("too-personal")},
                                            {Rule::BeyondWindow, QStringLiteral("beyond-window")},
                                            {Rule::OtherCompany, QStringLiteral("other-company")},
                                            {Rule::Negative, QStringLiteral("negative")},
                                            {Rule::Flattery, QStringLiteral("flattery")},
                                            {Rule::Cliche, QStringLiteral("cliche")},
                                            {Rule::Hedging, QStringLiteral("hedging")},
                                            {Rule::TooLong, QStringLiteral("too-long")},
                                            {Rule::TooShort, QStringLiteral("too-short")},
                                            {Rule::Parts, QStringLiteral("parts")}};
    return names.value(rule);
}

QString reasonFor(const Remark& remark) {
    switch (remark.rule) {
    case Rule::Money:
        return say("Pay or perks as an aim say nothing of what you bring.");
    case Rule::SteppingStone:
        return say("This sounds as if you want the role only for what comes after it.");
    case Rule::DontKnow:
        return say("Having no plan reads as being unprepared.");
    case Rule::ContentRule:
        return say("Wanting nothing to change reads as having no ambition.");
    case Rule::TooSpecific:
        return say(
            "An exact post, date or figure this far ahead leaves no room for the path that the employer can offer.");
    case Rule::Irrelevant:
        return say("This role can't serve that aim: the interviewer will ask themselves why you are here.");
    case Rule::TooPersonal:
        return say("Family, health, home and belief are not for an interview, and they put the interviewer in a spot.");
    case Rule::BeyondWindow:
        return say("More than five years ahead, nobody will be there to see it: it sounds like a wish.");
    case Rule::OtherCompany:
        return say("%1 is not the employer of this role: the answer seems to be made for someone else.")
            .arg(remark.about);
    case Rule::Negative:
        return say("Speaking ill of an employer makes the interviewer wonder what you'll say of them.");
    case Rule::Flattery:
        return say("Praise without a reason sounds empty.");
    case Rule::Cliche:
        return say("This phrase is worn: everyone says it, so it says nothing of you.");
    case Rule::Hedging:
        return say("Words that hold back make you sound unsure of your own aims.");
    case Rule::TooLong:
        return say("At your pace this takes %1 seconds: after two minutes most listeners are lost.").arg(remark.about);
    case Rule::TooShort:
        return say("At your pace this takes %1 seconds: it says too little for the interviewer to judge by.")
            .arg(remark.about);
    case Rule::Parts:
        return reasonForPart(remark.about);
    }
    return {};
}

} // namespace ascent::critic
