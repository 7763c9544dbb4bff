// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>

namespace ascent {

/// A run of words that two sentences share, or that only one of them has. Put together in order, those that are not
/// New give the sentence before, and those that are not Gone the one after.
struct WordRun {
    enum class Kind { Same, Gone, New };
    Kind kind = Kind::Same;
    QString text; ///< with the space behind it
};

/// One sentence of two texts held against each other.
struct SentenceDifference {
    enum class Kind { Same, Changed, Gone, New };
    Kind kind = Kind::Same;
    QString before;       ///< empty: New
    QString after;        ///< empty: Gone
    QList<WordRun> words; ///< what is the same and what isn't, word by word

    friend bool operator==(const SentenceDifference& a, const SentenceDifference& b) {
        return a.kind == b.kind && a.before == b.before && a.after == b.after;
    }
};

/// Two texts sentence by sentence, in order. Sentences that say nearly the same stand beside each other as Changed.
/// Spaces at the ends of sentences make no difference. Quadratic in the number of sentences.
QList<SentenceDifference> differences(const QString& before, const QString& after);

/// The words of two sentences held against each other.
QList<WordRun> wordRuns(const QString& before, const QString& after);

/// One sentence as it was proposed once (`base`), as it is proposed now, and as the person has it. Empty: not there.
struct MergePiece {
    enum class Kind {
        Settled,  ///< nothing to decide: all three agree, or the person has what is proposed now
        Own,      ///< the person changed, added or left out something, and the proposal is what it was
        Offer,    ///< the person left it as it was proposed, and it is proposed otherwise now
        Conflict, ///< both changed it, each in their own way
    };
    Kind kind = Kind::Settled;
    QString base, now, mine;
    QString gap; ///< the white space before it in the text that it comes from
};

/// A text and the proposal that it stands against. Taking something over or keeping it settles it in both, so that
/// what was decided once isn't asked again.
struct Merged {
    QString text;
    QString base;

    friend bool operator==(const Merged&, const Merged&) = default;
};

/// The three texts in pieces, in order. The person's words are in the pieces' `mine`, all of them and only they.
QList<MergePiece> mergePieces(const QString& base, const QString& now, const QString& mine);

/// The person takes over the piece as it is proposed now.
Merged takeOver(const QList<MergePiece>& pieces, qsizetype at);
/// The person keeps the piece as it is.
Merged keepMine(const QList<MergePiece>& pieces, qsizetype at);
/// Takes over every Offer. A Conflict stays for the person to decide.
Merged takeAllOffers(const QList<MergePiece>& pieces);
/// The person's text stays as it is, and is settled against all that is proposed now.
Merged keepAll(const QList<MergePiece>& pieces);

/// How many pieces are for the person to decide: offers and conflicts.
int undecided(const QList<MergePiece>& pieces);

} // namespace ascent
