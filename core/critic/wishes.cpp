// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/told.h"

#include <QCoreApplication>

namespace ascent::critic {

namespace {

constexpr Phrase phrases[] = {
    {Group::WishLead, "lead|leading|manage|managing|supervise|supervising|head|heading *3 "
                      "people|team|teams|staff|crew|crews|shift|department|ward|kitchen|unit|brigade|section|squad|"
                      "nurses|drivers|developers|engineers|teachers|electricians|carers"},
    {Group::WishLead, "people|line manager|management"},
    {Group::WishLead, "become|becoming|be a|an|the *2 manager|supervisor|director|head|superintendent"},
    {Group::WishLead, "into|in management"},

    {Group::WishHandsOn, "stay|staying|remain|remaining *2 hands|technical|bench|bedside|tools|stove|wheel"},
    {Group::WishHandsOn, "not|never *3 manage|managing|lead|leading|supervise|supervising|head *2 "
                         "people|team|teams|others|anyone|staff|crew|anybody"},
    {Group::WishHandsOn, "not|never *4 manager|supervisor|management"},
    {Group::WishHandsOn, "without *1 managing|leading|supervising"},
    {Group::WishHandsOn, "rather|better|more *5 than *1 manage|managing|lead|leading|supervise|management|supervising"},
    {Group::WishHandsOn, "individual contributor"},
    {Group::WishHandsOn, "out|clear|away of|from management"},

    {Group::WishDeep, "specialise|specialize|specialising|specializing in|on"},
    {Group::WishDeep, "become|becoming|be|as a|an|the *2 specialist"},
    {Group::WishDeep, "go|going|dig deep|deeper in|into"},
    {Group::WishDeep, "not *4 generalist"},
    {Group::WishBroad, "generalist|all-rounder"},
    {Group::WishBroad, "all rounder"},
    {Group::WishBroad, "stay|staying|keep|remain broad"},
    {Group::WishBroad, "not|never *3 specialise|specialize|specialist|specialising|specializing"},
    {Group::WishBroad, "a bit|little of everything"},
    {Group::WishBroad, "try|trying *2 every|all *2 department|departments|sections|areas|fields"},

    {Group::WishTravel, "travel|travelling|traveling *3 work|widely|abroad|sites|branches|clients|customers|lot"},
    {Group::WishTravel, "on the road"},
    {Group::WishTravel, "work|working|posted|posting abroad|overseas"},
    {Group::WishSettled, "not *4 travel|travelling|traveling"},
    {Group::WishSettled, "without *2 travel|travelling|traveling"},
    {Group::WishSettled, "stay|staying|settle|work|working|remain *1 in|at one place|site|town|spot"},

    {Group::WishAlone, "work|working *2 alone"},
    {Group::WishAlone, "work|working *2 on|by my|myself own?"},
    {Group::WishAlone, "left|leave *1 alone"},
    {Group::WishAlone, "best alone"},
    {Group::WishTogether, "part|member of *3 team|crew|brigade"},
    {Group::WishTogether, "work|working *3 in|with|as *2 team|crew|colleagues|brigade"},
    {Group::WishTogether, "close|tight|strong knit? team"},

    {Group::WishAtHome, "work|working *2 from home"},
    {Group::WishAtHome, "work|working *1 remotely"},
    {Group::WishAtHome, "fully|remote|a remote|role|job|post|work"},
    {Group::WishOnSite, "on site|the|with *2 every day"},
    {Group::WishOnSite, "be|being|work|working *2 on site|shopfloor"},
    {Group::WishOnSite, "in the|an office *3 with|every|team|together"},
};

struct Pull {
    Group one;
    Group other;
    const char* why;
};

constexpr Pull pulls[] = {
    {Group::WishLead, Group::WishHandsOn,
     QT_TRANSLATE_NOOP("Consistency", "One answer wants to lead people, the other to stay with the work itself.")},
    {Group::WishDeep, Group::WishBroad,
     QT_TRANSLATE_NOOP("Consistency", "One answer wants to go deep into one thing, the other to stay broad.")},
    {Group::WishTravel, Group::WishSettled,
     QT_TRANSLATE_NOOP("Consistency", "One answer wants to travel, the other to stay in one place.")},
    {Group::WishAlone, Group::WishTogether,
     QT_TRANSLATE_NOOP("Consistency", "One answer wants to work alone, the other in a team.")},
    {Group::WishAtHome, Group::WishOnSite,
     QT_TRANSLATE_NOOP("Consistency", "One answer wants to work from home, the other on site.")},
};

// A wish is said with its own "not" inside ("not manage people") or is spoiled by one before it.
const Hit* wishIn(const Told& told, Group group) {
    const Reading& reading = *told.reading;
    for (const Hit& hit : reading.hits(group)) {
        const int clause = reading.clauseOf(hit);
        const QString& opening = reading.token(hit.first).word;
        const bool ownNot = opening == u"not" || opening == u"never" || opening == u"without" || opening == u"rather";
        if (reading.aims(clause) && !reading.past(clause) && (ownNot || !reading.denied(hit)))
            return &hit;
    }
    return nullptr;
}

} // namespace

std::span<const Phrase> wishPhrases() {
    return phrases;
}

void compareWishes(const Told& a, const Told& b, QList<Inconsistency>& found) {
    for (const Pull& pull : pulls) {
        const Hit* oneInA = wishIn(a, pull.one);
        const Hit* otherInA = wishIn(a, pull.other);
        const Hit* oneInB = wishIn(b, pull.one);
        const Hit* otherInB = wishIn(b, pull.other);
        // Who wants both in one answer has said how they go together.
        if ((oneInA && otherInA) || (oneInB && otherInB))
            continue;
        const Hit* inA = oneInA && otherInB ? oneInA : otherInA && oneInB ? otherInA : nullptr;
        const Hit* inB = inA == oneInA ? otherInB : oneInB;
        if (!inA || !inB)
            continue;
        Inconsistency each;
        each.a = a.answer->id;
        each.placeA = a.placeOf(inA->first, inA->end);
        each.b = b.answer->id;
        each.placeB = b.placeOf(inB->first, inB->end);
        each.rule = QStringLiteral("contrary-wishes");
        each.why = QCoreApplication::translate("Consistency", pull.why);
        each.fix = QCoreApplication::translate("Consistency",
                                               "Say how the two go together, or keep the one that this role offers.");
        found.append(each);
    }
}

} // namespace ascent::critic
