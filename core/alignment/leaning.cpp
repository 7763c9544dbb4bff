// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/leaning.h"

#include "core/language/text/words.h"

#include <algorithm>

namespace ascent {

namespace {

enum class Effect {
    None,    ///< hides the words in it
    Clear,   ///< says yes after all
    Vague,   ///< says neither: "I don't mind"
    Deny,    ///< turns what follows
    Averse,  ///< turns what follows, by naming a dislike
    Except,  ///< turns what was said before it
    Compare, ///< a later "than" turns what follows it
    Behind,  ///< turns what stands before it: "… leaves me cold"
};

struct Idiom {
    QStringList words;
    Effect effect;
};

QList<Idiom> idioms() {
    // Contractions stand as two words: "can't" is "can not".
    static constexpr std::pair<const char*, Effect> table[]{
        {"can not wait", Effect::None},
        {"can not get enough", Effect::None},
        {"can not imagine not", Effect::None},
        {"can not live without", Effect::None},
        {"could not live without", Effect::None},
        {"can not do without", Effect::None},
        {"could not do without", Effect::None},
        {"can not stop", Effect::None},
        {"would not mind", Effect::None},
        {"would not miss", Effect::None},
        {"not only", Effect::None},
        {"not just", Effect::None},
        {"not merely", Effect::None},
        {"not afraid", Effect::None},
        {"not shy", Effect::None},
        {"never tire of", Effect::None},
        {"never get tired of", Effect::None},
        {"never get bored", Effect::None},
        {"no matter", Effect::None},
        {"no problem", Effect::None},
        {"no trouble", Effect::None},
        {"why not", Effect::None},
        {"no end", Effect::None},
        {"no wonder", Effect::None},
        {"no doubt", Effect::None},
        {"not to mention", Effect::None},
        {"than when", Effect::Clear},
        {"more than", Effect::Clear},
        {"better than", Effect::Clear},
        {"as much as", Effect::Clear},
        {"do not mind", Effect::Vague},
        {"not sure", Effect::Vague},
        {"do not know", Effect::Vague},
        {"can not say", Effect::Vague},
        {"used to", Effect::Vague},
        {"had to", Effect::Vague},
        {"have to", Effect::Vague},
        {"not", Effect::Deny},
        {"cannot", Effect::Deny},
        {"never", Effect::Deny},
        {"no", Effect::Deny},
        {"nobody", Effect::Deny},
        {"nothing", Effect::Deny},
        {"none", Effect::Deny},
        {"neither", Effect::Deny},
        {"without", Effect::Deny},
        {"hardly", Effect::Deny},
        {"instead of", Effect::Deny},
        {"rather than", Effect::Deny},
        {"less", Effect::Deny},
        {"can not bear", Effect::Averse},
        {"can not stand", Effect::Averse},
        {"can not abide", Effect::Averse},
        {"can not face", Effect::Averse},
        {"can hardly bear", Effect::Averse},
        {"hate", Effect::Averse},
        {"hated", Effect::Averse},
        {"dislike", Effect::Averse},
        {"disliked", Effect::Averse},
        {"detest", Effect::Averse},
        {"loathe", Effect::Averse},
        {"dread", Effect::Averse},
        {"avoid", Effect::Averse},
        {"avoiding", Effect::Averse},
        {"refuse", Effect::Averse},
        {"tired of", Effect::Averse},
        {"sick of", Effect::Averse},
        {"bored by", Effect::Averse},
        {"bored with", Effect::Averse},
        {"fed up", Effect::Averse},
        {"too much", Effect::Averse},
        {"away from", Effect::Averse},
        {"get out of", Effect::Averse},
        {"rid of", Effect::Averse},
        {"no more", Effect::Averse},
        {"except", Effect::Except},
        {"apart from", Effect::Except},
        {"anything but", Effect::Averse},
        {"rather", Effect::Compare},
        {"sooner", Effect::Compare},
        {"prefer", Effect::Compare},
        {"no thank", Effect::Behind},
        {"no thanks", Effect::Behind},
        {"not for me", Effect::Behind},
        {"not my thing", Effect::Behind},
        {"leaves me cold", Effect::Behind},
        {"leave me cold", Effect::Behind},
        {"bores me", Effect::Behind},
        {"bore me", Effect::Behind},
        {"drains me", Effect::Behind},
        {"drain me", Effect::Behind},
        {"tires me", Effect::Behind},
        {"wears me", Effect::Behind},
        {"wear me", Effect::Behind},
        {"exhausts me", Effect::Behind},
        {"annoys me", Effect::Behind},
        {"frightens me", Effect::Behind},
    };
    QList<Idiom> all;
    for (const auto& [words, effect] : table)
        all.append({QString::fromLatin1(words).split(u' '), effect});
    std::stable_sort(all.begin(), all.end(),
                     [](const Idiom& a, const Idiom& b) { return a.words.size() > b.words.size(); });
    return all;
}

/// The longest idiom at a token of a sentence that ends before `end`.
const Idiom* idiomAt(const Prose& prose, int at, int end) {
    static const QList<Idiom> all = idioms();
    for (const Idiom& idiom : all) {
        if (at + idiom.words.size() > end)
            continue;
        bool same = true;
        for (int i = 0; same && i < idiom.words.size(); ++i)
            same =
                prose.tokens[at + i].word == idiom.words[i] && (i == 0 || prose.tokens[at + i].before == Break::None);
        if (same)
            return &idiom;
    }
    return nullptr;
}

/// A word that begins a thought of its own after a comma or "and"; without one a comma only goes on counting up.
bool beginsThought(const QString& word) {
    static const WordSet all(u"i it we they he she but yet so though although because since while whereas give only "
                             u"then prefer love enjoy like happy gladly yes what that there my best rather instead");
    return all.contains(word);
}

bool turnsThought(const QString& word) {
    static const WordSet all(u"but though although yet however while whereas because so since");
    return all.contains(word);
}

/// Somebody else, of whom the rest of the clause speaks: "people who don't like numbers".
bool isSomebodyElse(const QString& word) {
    static const WordSet all(u"who whom they he she");
    return all.contains(word);
}

struct State {
    bool turned = false, vague = false, other = false;
    int compares = -1; ///< where "rather" stood
    Leaning leaning() const {
        if (vague || (other && turned))
            return Leaning::Neutral;
        return turned ? Leaning::Away : Leaning::Toward;
    }
};

/// "Selling bores me": what stands before, back to the comma; over it where the idiom itself begins the part.
void turnBehind(const Prose& prose, int first, int at, QList<Leaning>& leanings) {
    const bool denied = at > first && (prose.tokens[at - 1].word == u"not" || prose.tokens[at - 1].word == u"never");
    if (denied)
        return;
    int from = at;
    while (from > first && (prose.tokens[from].before == Break::None || at - from < 2))
        --from;
    for (; from < at; ++from)
        leanings[from] = Leaning::Away;
}

void readSentence(const Prose& prose, const ProseSentence& sentence, bool aversionAsked, QList<Leaning>& leanings) {
    State state;
    for (int i = sentence.first; i < sentence.end; ++i) {
        const Token& token = prose.tokens[i];
        const bool joins = (token.word == u"and" || token.word == u"or") && i + 1 < sentence.end &&
                           beginsThought(prose.tokens[i + 1].word);
        const bool parts = token.before == Break::Comma && (beginsThought(token.word) || joins);
        if (token.before >= Break::Clause || parts || joins || turnsThought(token.word))
            state = {};
        if (isSomebodyElse(token.word))
            state.other = true;
        leanings[i] = state.leaning();
        // "prefer baking to selling", "rather bake than sell"
        const bool turns = token.word == u"than" || token.word == u"over" || token.word == u"to";
        if (state.compares >= 0 && turns && i > state.compares + 1) {
            const bool prefers = prose.tokens[state.compares].word == u"prefer";
            if (token.word == u"than" || prefers) {
                state.turned = true;
                continue;
            }
        }
        const Idiom* idiom = idiomAt(prose, i, sentence.end);
        if (!idiom)
            continue;
        switch (idiom->effect) {
        case Effect::None:
            break;
        case Effect::Clear:
            state.turned = false;
            break;
        case Effect::Vague:
            // "I got used to …" tells of a habit, not of the past.
            if (token.word != u"used" || i == sentence.first || prose.tokens[i - 1].word == u"i")
                state.vague = true;
            break;
        case Effect::Averse:
            if (!aversionAsked)
                state.turned = !state.turned;
            break;
        case Effect::Deny:
        case Effect::Except:
            state.turned = !state.turned;
            break;
        case Effect::Compare:
            state.compares = i;
            break;
        case Effect::Behind:
            turnBehind(prose, sentence.first, i, leanings);
            break;
        }
        const int last = i + int(idiom->words.size()) - 1;
        for (int j = i + 1; j <= last; ++j)
            leanings[j] = state.leaning();
        i = last;
    }
}

} // namespace

QList<Leaning> leaningsIn(const Prose& prose, bool aversionAsked) {
    QList<Leaning> leanings(prose.tokens.size(), Leaning::Toward);
    for (const ProseSentence& sentence : prose.sentences)
        readSentence(prose, sentence, aversionAsked, leanings);
    return leanings;
}

} // namespace ascent
