// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules/judges.h"
#include "core/critic/text/rule_words.h"

namespace ascent::critic {

void judgeTooPersonal(const AnswerReading& reading, Remarks& remarks) {
    static const WordSet& speaker = ruleWords(CriticRule::TooPersonal, u"speaker");
    for (const Hit& hit : reading.hits(Group::PrivateLife)) {
        const int clause = reading.clauseOf(hit);
        const bool own = reading.has({hit.first, hit.end}, speaker);
        if (reading.overlaps(Group::PrivateOther, hit) || reading.denied(hit) || (!own && reading.ofOthers(hit)))
            continue;
        // A motive told in a few words ("watching my father repair engines, I ...") is no aim.
        if (reading.tells(clause) && reading.clause(clause).size() < 8 &&
            !reading.has(reading.clause(clause), u"diagnosed"))
            continue;
        remarks.add(CriticRule::TooPersonal, hit);
    }
}

} // namespace ascent::critic
