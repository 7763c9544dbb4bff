// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/content.h"
#include "core/model/say_line.h"
#include "core/questions/parts.h"

#include <memory>

namespace ascent {

/// Which entry a part of the text comes from. Positions are UTF-16 code units of the text.
struct AnswerSpan {
    qsizetype start = 0;
    qsizetype length = 0;
    EntityKind entity = EntityKind::Goal;
    QUuid id;

    friend bool operator==(const AnswerSpan&, const AnswerSpan&) = default;
};

/// A sentence of the text, and whose words it is. Positions as in AnswerSpan.
struct AnswerSentence {
    qsizetype start = 0;
    qsizetype length = 0;
    std::optional<SpokenPart> part; ///< nothing: words of the template's
    bool own = false;               ///< the person's own words; else proposed, or the program's

    friend bool operator==(const AnswerSentence&, const AnswerSentence&) = default;
};

/// One plain question to the person: what they say to it would fill the answer.
struct AnswerAsk {
    Sayable of = Sayable::Aspiration;
    EntityKind entity = EntityKind::Aspiration;
    QUuid id;
    QString part; ///< as SayLine::part
    QString ask;
    QString proposal{}; ///< what would be said of it now; usually none
};

/// An entry that was left out, and why. Its text is not repeated.
struct LeftOut {
    EntityKind entity = EntityKind::Goal;
    QUuid id;
    QString why;
};

struct AnswerRequest {
    Question question; ///< a built-in one or one of the person's own; empty: the first built-in one
    std::optional<RoleId> role;
    TemplateKey templateKey;     ///< empty: the best one is chosen
    int seconds = 60;            ///< 30, 60, 90 or 120
    double wordsPerMinute = 135; ///< prepared speech runs at 125 to 150 words a minute
};

/// What can be said of an entry, by itself, and the part of an answer that it would be.
struct SpokenText {
    SpokenPart part = SpokenPart::Direction;
    QString text;
    EntityKind entity = EntityKind::Goal;
    QUuid id;
};

struct ComposedAnswer {
    Question question;
    std::optional<RoleId> role;
    TemplateKey templateKey;
    QString templateReason; ///< why this template, in a sentence
    QString text;
    int words = 0;
    int seconds = 0;
    QList<AnswerSpan> spans;         ///< in order of their start; may nest
    QList<AnswerSentence> sentences; ///< all, in order
    QList<LeftOut> leftOut;
    QList<AnswerAsk> asks;     ///< what would fill it, most useful first
    QList<AnswerPart> missing; ///< what the workbook could not fill; commitment is never among it
};

/// Composes the answers for one role, or for none. What all questions need is read once: the posting and its duties,
/// where the entries meet them, and what goes into an answer at all.
class Composer {
public:
    /// The content must outlive the composer and stay as it is.
    Composer(const Content& content, const std::optional<RoleId>& role, QDate today);
    ~Composer();
    /// As the function below; the request's role is not looked at.
    Result<ComposedAnswer> compose(const AnswerRequest& request) const;
    /// All that could be said: what the answer to the question says comes first.
    QList<SpokenText> sayable(const Question& question) const;
    /// What the answers for the role speak of and the person has no words of their own for yet, most needed first.
    QList<AnswerAsk> wordsToFind() const;

private:
    struct Prepared;
    std::unique_ptr<Prepared> m_prepared;
};

/// Composes an answer from the entries. The same input gives the same text. Errors: BadCall for an unknown
/// question, template or role; BadInput for an own template that can't be rendered (with line and column).
Result<ComposedAnswer> compose(const Content& content, const AnswerRequest& request, QDate today);

} // namespace ascent
