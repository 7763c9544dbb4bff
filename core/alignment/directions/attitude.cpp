// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/directions/attitude.h"

#include "core/language/lang_file.h"

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

constexpr QStringView attitudeFile = u"alignment/attitude.txt";

/// Longest first.
QList<Idiom> idioms() {
    static constexpr std::pair<QStringView, Effect> effects[]{
        {u"no denial", Effect::None},   {u"yes after all", Effect::Clear},
        {u"neither", Effect::Vague},    {u"denies", Effect::Deny},
        {u"dislikes", Effect::Averse},  {u"but for", Effect::Except},
        {u"compares", Effect::Compare}, {u"dislikes what stands before", Effect::Behind}};
    const LangFile& file = LangFile::named(attitudeFile.toString());
    QList<Idiom> all;
    for (const auto& [section, effect] : effects)
        for (const LangLine& line : file.lines(section.toString()))
            all.append({line.text.split(u' '), effect});
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
    static const WordSet& all = langWords(attitudeFile, u"begins a thought");
    return all.contains(word);
}

bool turnsThought(const QString& word) {
    static const WordSet& all = langWords(attitudeFile, u"turns the thought");
    return all.contains(word);
}

/// Somebody else, of whom the rest of the clause speaks: "people who don't like numbers".
bool isSomebodyElse(const QString& word) {
    static const WordSet& all = langWords(attitudeFile, u"somebody else");
    return all.contains(word);
}

struct State {
    bool turned = false, vague = false, other = false;
    int compares = -1; ///< where "rather" stood
    Attitude attitude() const {
        if (vague || (other && turned))
            return Attitude::Neutral;
        return turned ? Attitude::Away : Attitude::Toward;
    }
};

/// "Selling bores me": what stands before, back to the comma; over it where the idiom itself begins the part.
void turnBehind(const Prose& prose, int first, int at, QList<Attitude>& attitudes) {
    const bool denied = at > first && (prose.tokens[at - 1].word == u"not" || prose.tokens[at - 1].word == u"never");
    if (denied)
        return;
    int from = at;
    while (from > first && (prose.tokens[from].before == Break::None || at - from < 2))
        --from;
    for (; from < at; ++from)
        attitudes[from] = Attitude::Away;
}

void readSentence(const Prose& prose, const ProseSentence& sentence, bool aversionAsked, QList<Attitude>& attitudes) {
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
        attitudes[i] = state.attitude();
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
            turnBehind(prose, sentence.first, i, attitudes);
            break;
        }
        const int last = i + int(idiom->words.size()) - 1;
        for (int j = i + 1; j <= last; ++j)
            attitudes[j] = state.attitude();
        i = last;
    }
}

} // namespace

QList<Attitude> attitudesIn(const Text& text, bool aversionAsked) {
    const Prose& prose = text.prose();
    QList<Attitude> attitudes(prose.tokens.size(), Attitude::Toward);
    for (const ProseSentence& sentence : prose.sentences)
        readSentence(prose, sentence, aversionAsked, attitudes);
    return attitudes;
}

} // namespace ascent
