// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/consistency/compared_answer.h"
#include "core/language/lang_file.h"

#include <QCoreApplication>

namespace ascent::critic {

namespace {

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
const Hit* wishIn(const ComparedAnswer& answer, Group group) {
    static const WordSet& nots = langWords(u"critic/contrary-wishes.txt", u"own-not");
    const AnswerReading& reading = *answer.reading;
    for (const Hit& hit : reading.hits(group)) {
        const int clause = reading.clauseOf(hit);
        const bool ownNot = nots.contains(reading.token(hit.first).word);
        if (reading.aims(clause) && !reading.past(clause) && (ownNot || !reading.denied(hit)))
            return &hit;
    }
    return nullptr;
}

} // namespace

void compareWishes(const ComparedAnswer& a, const ComparedAnswer& b, QList<Inconsistency>& found) {
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
        each.rule = ConsistencyRule::ContraryWishes;
        each.why = QCoreApplication::translate("Consistency", pull.why);
        each.fix = QCoreApplication::translate("Consistency",
                                               "Say how the two go together, or keep the one that this role offers.");
        found.append(each);
    }
}

} // namespace ascent::critic
