// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/critic/text/answer_reading.h"

namespace ascent::critic {

/// A finding before it gets its words.
struct Remark {
    CriticRule rule = CriticRule::Money;
    Severity severity = Severity::Note;
    qsizetype start = 0;
    qsizetype length = 0;
    int sentence = 0;
    bool weak = false; ///< found by a weak pattern alone
    QString about;     ///< what the reason names: a company, a part, a number of seconds
    int words = 0;     ///< of the pattern's hit; 0 where a remark is no pattern's
};

/// What the rules remark on in one answer.
class Remarks {
public:
    /// With the parts of the answer, where rules that ask for them are to judge it as well.
    explicit Remarks(const AnswerReading& reading, const AnswerParts& parts = {})
        : m_reading(reading)
        , m_parts(parts) {}

    /// With the severity that the rule's row gives it.
    void add(CriticRule rule, const Hit& hit, const QString& about = {});
    void add(CriticRule rule, Severity severity, const Hit& hit, const QString& about = {});
    void add(const Remark& remark) { m_all.append(remark); }
    bool warned() const;
    const AnswerParts& parts() const { return m_parts; }
    /// Asks about the weak remarks that nothing else in the answer speaks for, and about a short phrase that is the one
    /// fault of an answer with an example and a tie to the job.
    void weigh();

    /// In order of their start, with one remark of a rule in a sentence (the weightiest, then the first), unless the
    /// rule tells each place.
    QList<Remark> settled() const;

private:
    void lowerLone();
    void warnWherePlain();
    QList<Remark> withFewQuestions() const;
    bool saysMore(const Remark& remark) const;

    const AnswerReading& m_reading;
    AnswerParts m_parts;
    QList<Remark> m_all;
};

} // namespace ascent::critic
