// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/critic/consistency.h"
#include "core/critic/text/answer_reading.h"

#include <deque>

namespace ascent::critic {

/// When something is to be reached: months from today, and where the answer says so.
struct Horizon {
    double months = 0;
    AnswerPlace place;
    QSet<QString> stems; ///< what is to be reached
    bool learns = false; ///< it is to be learned or known, not yet to be done
};

/// A quantity: how many of what.
struct Figure {
    double value = 0;
    QString unit; ///< a stem, or a sign
    AnswerPlace place;
};

/// What the speaker wants to be in the long run.
struct Direction {
    AnswerPlace place;
    QStringList words; ///< of the post: "head", "chef"
};

/// A sentence of an answer as it is compared with another one.
struct ComparedSentence {
    AnswerPlace place;
    QString plain; ///< its words alone, in small letters
    int words = 0;
    QSet<QString> stems; ///< what it is about, without numbers, times and words that any answer holds
    bool deed = false;   ///< tells what was done
    QList<Figure> figures;
};

/// An answer read for comparison.
struct ComparedAnswer {
    const Answer* answer = nullptr;
    const Role* role = nullptr;               ///< nothing: for any role
    std::unique_ptr<CritiqueContext> context; // the reading keeps a reference to it
    std::unique_ptr<AnswerReading> reading;
    QList<ComparedSentence> sentences;
    QList<Horizon> horizons;
    QList<Direction> directions;

    /// The place of a sentence or a hit.
    AnswerPlace placeOf(int first, int end) const;
};

/// The answers that are worth comparing: with a text, for a role that is open or for none.
std::deque<ComparedAnswer> readAnswers(const Content& content, QDate today);

/// The stems of a text, as in ComparedSentence::stems.
QSet<QString> stemsOf(const QString& text);

/// How much of the smaller set is in the larger one, 0 to 1; 0 where less than `least` is shared.
double overlap(const QSet<QString>& a, const QSet<QString>& b, int least);

// Over two answers for the same employer, each rule once a pair or once a place.
void compareDirections(const ComparedAnswer& a, const ComparedAnswer& b, const Content& content,
                       QList<Inconsistency>& found);
void compareHorizons(const ComparedAnswer& a, const ComparedAnswer& b, const Content& content, QDate today,
                     QList<Inconsistency>& found);
void compareSentences(const ComparedAnswer& a, const ComparedAnswer& b, const Content& content,
                      QList<Inconsistency>& found);
void compareWishes(const ComparedAnswer& a, const ComparedAnswer& b, QList<Inconsistency>& found);
// Across roles.
void findOthersNames(const ComparedAnswer& answer, const Content& content, QList<Inconsistency>& found);
void compareWording(const ComparedAnswer& a, const ComparedAnswer& b, QList<Inconsistency>& found);

} // namespace ascent::critic
