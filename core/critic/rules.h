// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/critic/reading.h"

#include <algorithm>

namespace ascent::critic {

/// The rules of the critic in the order in which they weigh for a person.
enum class Rule {
    Money,
    SteppingStone,
    DontKnow,
    ContentRule,
    TooSpecific,
    Irrelevant,
    TooPersonal,
    BeyondWindow,
    OtherCompany,
    Negative,
    Flattery,
    Cliche,
    Hedging,
    TooLong,
    TooShort,
    Parts
};

/// The name of a rule as it stands in a finding: "stepping-stone".
QString nameOf(Rule rule);

/// A remark before it gets its words.
struct Remark {
    Rule rule = Rule::Money;
    Severity severity = Severity::Note;
    qsizetype start = 0;
    qsizetype length = 0;
    int sentence = 0;
    bool weak = false; ///< found by a weak phrase alone
    QString about;     ///< what the reason names: a company, a part, a number of seconds
    int words = 0;     ///< of the phrase that was found; 0 where a remark is no phrase's
};

class Remarks {
public:
    explicit Remarks(const Reading& reading)
        : m_reading(reading) {}

    void add(Rule rule, Severity severity, const Hit& hit, const QString& about = {});
    void add(const Remark& remark) { m_all.append(remark); }
    const QList<Remark>& all() const { return m_all; }
    bool warned() const;
    /// Drops the weak remarks that nothing else in the answer speaks for, and makes a note of a short phrase that is
    /// the one fault of an answer with an example and a tie to the job.
    void weigh(const AnswerParts& parts);

    /// In order of their start, with one remark of a rule in a sentence: the weightiest, then the first.
    QList<Remark> settled() const;

private:
    void lowerLone(const AnswerParts& parts);

    const Reading& m_reading;
    QList<Remark> m_all;
};

// One function a family of rules.
void judgeMoney(const Reading& reading, Remarks& remarks);
void judgeStepping(const Reading& reading, Remarks& remarks);
void judgeUnsure(const Reading& reading, Remarks& remarks);     // dont-know
void judgeStandstill(const Reading& reading, Remarks& remarks); // content
void judgeScope(const Reading& reading, Remarks& remarks);      // too-specific, beyond-window
void judgeRelevance(const Reading& reading, Remarks& remarks);  // irrelevant
void judgePersonal(const Reading& reading, Remarks& remarks);   // too-personal
void judgeManner(const Reading& reading, Remarks& remarks);     // flattery, cliche, hedging
void judgeNegative(const Reading& reading, Remarks& remarks);
void judgeCompany(const Reading& reading, Remarks& remarks); // other-company
/// Last: whether an answer is too short to judge depends on what else was found.
void judgeLength(const Reading& reading, int seconds, const AnswerParts& parts, Remarks& remarks);

AnswerParts findParts(const Reading& reading);
/// The absent parts, the weightiest for the question first, as named in the JSON of the command line.
QStringList absentParts(const AnswerParts& parts, const QString& question);

} // namespace ascent::critic
