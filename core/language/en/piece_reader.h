// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/language/en/spoken_piece.h"
#include "core/language/en/word_forms.h"
#include "core/language/text.h"

#include <QHash>

namespace ascent::english {

/// A verb begins small whatever stands behind it.
QString loweredVerb(const QString& text);
/// The first letter small, unless it is that of a name, a language or a day.
QString lowered(const QString& text);
/// A word that can be nothing but a verb.
bool isSureVerb(const QString& base);

/// Reads one piece of what was typed: which form it has, or what keeps it from being said. Its methods stand in
/// spoken_piece.cpp and in piece_*.cpp, by what they read.
class PieceReader {
    using Kind = WordKind;

public:
    PieceReader(const QString& piece, Telling as, const QString& before)
        : m_piece(piece)
        , m_text(piece)
        , m_as(as)
        , m_before(before) {}
    Piece read();

private:
    const QString& word(int t) const { return m_text.word(t); }
    const Token& token(int t) const { return m_text.token(t); }
    bool is(int t, WordKinds kind) const { return t < m_text.size() && token(t).is(kind); }
    bool is(int t, WordClass which) const { return t < m_text.size() && m_text.is(t, which); }
    WordForm form(int t) const { return t < m_text.size() ? wordForm(word(t)) : WordForm(); }
    QString from(int t) const { return t < m_text.size() ? m_piece.mid(token(t).start) : QString(); }
    static Piece doubtful(Doubt doubt) { return {{}, doubt, {}}; }
    static Piece as(SlotForm form, const QString& typed);
    QString pronounWithoutName() const;
    bool countsNothing() const;
    bool endsInParticiple() const;
    bool standsAlone(int verb) const;
    bool tellsWhatHappened() const;
    bool hasForeignOrder() const;
    static QString withPerson(const QString& text);
    static bool readsAsVerbal(const QString& who);
    static QString withMyOwn(QString text);
    Piece byForm();
    bool namesOne() const;
    bool isCompound() const;
    Piece doneToAThing() const;
    bool opensAnAim() const;
    Piece wished();
    Piece timeSpent();
    Piece changed();
    Piece denied();
    Piece being(const QString& rest) const;
    Piece byAuxiliary();
    Piece clause();
    bool hasMainVerb() const;
    bool hasAuxiliary() const;
    bool saysI() const;
    bool readsLikeNouns() const;
    static bool lacksArticle(const QString& text);
    Piece adjective();
    Piece stateOrTense();
    Piece verb();
    bool certainVerb(int at) const;
    Piece inFirstPersonAs();
    Piece pastPhrase(int at, const QString& low);
    Piece alone(const QString& low) const;
    static const QHash<QString, QString>& loneDeeds();
    Piece gerundPhrase(int at, const QString& base);
    QString inFirstPerson(int at) const;
    Piece noun();
    Piece heldPost(const QString& low) const;
    Piece whatWasDone() const;
    Piece underWay() const;
    bool reached() const;
    Piece fragment();
    Piece opening();
    QString m_piece;
    Text m_text;
    Telling m_as;
    QString m_before;
};

} // namespace ascent::english
