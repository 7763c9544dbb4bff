// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules/judges.h"
#include "core/critic/text/rule_words.h"

namespace ascent::critic {

namespace {

// Company names without the words that say nothing: "The Harbour Group, Inc." is harbour.
QStringList coreOf(const QString& name) {
    static const WordSet& empty = ruleWords(CriticRule::OtherCompany, u"names-that-say-nothing");
    QStringList words;
    for (const Token& token : readProse(name).tokens) {
        QString word = token.word;
        if (word.endsWith(QStringLiteral("'s")))
            word.chop(2);
        if (!empty.contains(word))
            words.append(word);
    }
    return words;
}

bool isCommonCapital(const Token& token) {
    static const WordSet& common = ruleWords(CriticRule::OtherCompany, u"common-capitals");
    return common.contains(token.word);
}

// A run of capitals from here on, with small joints inside: "Smith & Sons", "Bank of Ireland".
int nameEnd(const AnswerReading& reading, int first, int end) {
    static const WordSet& ends = ruleWords(CriticRule::OtherCompany, u"ends-a-name");
    static const WordSet& joints = ruleWords(CriticRule::OtherCompany, u"joints-of-names");
    int last = first;
    for (int t = first; t < end && t < first + 6; ++t) {
        const Token& token = reading.token(t);
        if (t > first && token.before != Break::None)
            break;
        if (t > first && ends.contains(token.word))
            break; // "at Google I could": a name doesn't go on
        if (token.capital)
            last = t + 1;
        else if (!joints.contains(token.word))
            break;
        if (token.word.endsWith(QStringLiteral("'s")))
            break;
    }
    return last;
}

class Names {
public:
    explicit Names(const AnswerReading& reading)
        : m_own(coreOf(reading.context().company)) {
        for (const QString& each : m_own)
            m_initials += each.front();
    }

    bool known() const { return !m_own.isEmpty(); }

    /// The name is the employer's, or a part or the initials of it.
    bool isOwn(const QStringList& name) const {
        if (name.isEmpty())
            return true;
        if (name.size() == 1 && name.first() == m_initials)
            return true;
        return std::any_of(name.begin(), name.end(), [this](const QString& word) { return m_own.contains(word); });
    }

private:
    QStringList m_own;
    QString m_initials;
};

// "At Brightwell I led", "in my years at Brightwell": a former employer, in evidence.
bool inEvidence(const AnswerReading& reading, int token) {
    static const WordSet& told = ruleWords(CriticRule::OtherCompany, u"told-of-employers");
    static const WordSet& former = ruleWords(CriticRule::OtherCompany, u"before-former-employers");
    const int clause = reading.token(token).clause;
    const TokenRange range = reading.clause(clause);
    if (reading.past(clause))
        return true;
    if (reading.has(range, told))
        return true;
    const TokenRange sentence = reading.sentence(reading.token(token).sentence);
    // "My last employer, Hill Foods, taught me"
    if (reading.has({std::max(sentence.first, token - 4), token}, former))
        return true;
    const bool opening = token - sentence.first < 3;
    if (!opening)
        return false;
    for (int c = clause; c < int(reading.prose().clauses.size()) && reading.prose().clauses[c].first < sentence.end;
         ++c)
        if (reading.past(c))
            return true;
    return false;
}

// With `possessive`, the name must end in 's; with `addressed`, the words around it tell that it is the employer spoken
// to, in whatever tense.
void judgeRun(const AnswerReading& reading, const Names& names, int first, int end, bool possessive, Remarks& remarks,
              bool addressed = false) {
    const int last = nameEnd(reading, first, end);
    if (last <= first || isCommonCapital(reading.token(first)))
        return;
    QString text;
    bool owned = false;
    for (int t = first; t < last; ++t) {
        text += reading.token(t).word + u' ';
        owned = owned || reading.token(t).word.endsWith(QStringLiteral("'s"));
    }
    if ((possessive && !owned) || names.isOwn(coreOf(text)))
        return;
    for (int t = first; t < last; ++t)
        if (reading.titleWords().contains(reading.token(t).word))
            return;
    if (!addressed && inEvidence(reading, first))
        return;
    static const WordSet& joining = ruleWords(CriticRule::OtherCompany, u"joining");
    const Token& from = reading.token(first);
    const Token& to = reading.token(last - 1);
    const bool joins = first > 0 && joining.contains(reading.token(first - 1).word);
    remarks.add(CriticRule::OtherCompany, joins ? Severity::Warning : Severity::Unsure,
                {Group::BeforeFirm, first, last}, reading.text().mid(from.start, to.end() - from.start));
}

// "People like Ana Ruiz".
bool namesPeople(const AnswerReading& reading, const Hit& hit) {
    static const WordSet& people = ruleWords(CriticRule::OtherCompany, u"people");
    return hit.end >= 2 && reading.token(hit.end - 1).word == u"like" &&
           people.contains(reading.token(hit.end - 2).word);
}

bool isAcronym(const AnswerReading& reading, int at) {
    const Token& name = reading.token(at);
    const QStringView written = QStringView(reading.text()).mid(name.start, name.length);
    return written.size() > 1 && std::all_of(written.begin(), written.end(), [](QChar c) { return c.isUpper(); });
}

// After words that stand before any name ("at", "about", "learn with") it is an employer's where something is wanted
// of it; letters alone are a standard, a licence or a school there ("at INSEAD", "know WCAG").
bool mayAim(const AnswerReading& reading, const Hit& hit) {
    // "In the first year at Hill Foods, I'd like to": what is wanted stands in the clause after it.
    const int clause = reading.clauseOf(hit);
    const bool leadsIn = clause + 1 < int(reading.prose().clauses.size()) &&
                         reading.sentence(reading.sentenceOf(hit)).first == reading.clause(clause).first &&
                         reading.prose().clauses[clause + 1].sentence == reading.sentenceOf(hit) &&
                         reading.aims(clause + 1) && !reading.past(clause);
    return (reading.aims(clause) || leadsIn) && hit.end < int(reading.prose().tokens.size()) &&
           !isAcronym(reading, hit.end);
}

// "Lakeside Primary", "Halden Energy": a run of capitals that ends as firms and institutions do.
void judgeSuffixes(const AnswerReading& reading, const Names& names, Remarks& remarks) {
    static const WordSet& suffixes = ruleWords(CriticRule::OtherCompany, u"ends-of-names");
    const int count = int(reading.prose().tokens.size());
    for (int t = 1; t < count; ++t) {
        const Token& token = reading.token(t);
        QString word = token.word;
        if (word.endsWith(QStringLiteral("'s")))
            word.chop(2);
        if (!token.capital || !suffixes.contains(word))
            continue;
        const TokenRange sentence = reading.sentence(token.sentence);
        int first = t;
        while (first > sentence.first && first > t - 4 && reading.token(first - 1).capital &&
               reading.token(first).before == Break::None && reading.token(first - 1).word != u"i")
            --first;
        if (first == t || (first == sentence.first && t - first < 2 && isCommonCapital(reading.token(first))))
            continue;
        if (reading.aims(token.clause))
            judgeRun(reading, names, first, t + 1, false, remarks);
    }
}

// The names of the person's other employers-to-be are known from the workbook.
void judgeOtherRoles(const AnswerReading& reading, const Names& names, Remarks& remarks) {
    const Content* content = reading.context().content;
    if (!content)
        return;
    for (const Role& role : content->roles) {
        const QStringList core = coreOf(role.company);
        if (core.isEmpty() || names.isOwn(core))
            continue;
        const int count = int(reading.prose().tokens.size()) - int(core.size());
        for (int t = 0; t <= count; ++t) {
            bool here = reading.token(t).capital;
            for (int each = 0; here && each < core.size(); ++each) {
                const QString& word = reading.token(t + each).word;
                here = word == core[each] || word == core[each] + QStringLiteral("'s");
            }
            if (here && !inEvidence(reading, t))
                remarks.add(CriticRule::OtherCompany, Severity::Warning, {Group::BeforeFirm, t, t + int(core.size())},
                            role.company);
        }
    }
}

// Where the run of capitals begins that ends before the hit; the hit's own begin where none does.
int nameBefore(const AnswerReading& reading, const Hit& hit) {
    const TokenRange sentence = reading.sentence(reading.sentenceOf(hit));
    int first = hit.first;
    while (first > sentence.first && reading.token(first - 1).capital && reading.token(first).before == Break::None)
        --first;
    return first;
}

void judgeNamesBehind(const AnswerReading& reading, const Names& names, Remarks& remarks) {
    for (const Hit& hit : reading.hits(Group::BeforeFirm)) {
        const TokenRange sentence = reading.sentence(reading.sentenceOf(hit));
        if (namesPeople(reading, hit) || (hit.weak && !mayAim(reading, hit)))
            continue;
        if (hit.end < sentence.end && reading.token(hit.end).capital && reading.token(hit.end).before == Break::None)
            judgeRun(reading, names, hit.end, sentence.end, false, remarks);
    }
}

void judgeNamesBefore(const AnswerReading& reading, const Names& names, Remarks& remarks) {
    static const WordSet& withoutS = ruleWords(CriticRule::OtherCompany, u"named-without-s");
    for (const Hit& hit : reading.hits(Group::AfterFirm)) {
        const int first = nameBefore(reading, hit);
        if (first == hit.first)
            continue;
        const bool article = first > reading.sentence(reading.sentenceOf(hit)).first &&
                             reading.token(first - 1).word == u"the" &&
                             withoutS.contains(reading.token(hit.first).word);
        judgeRun(reading, names, first, hit.first, !article, remarks);
    }
}

void judgeNamesThatDo(const AnswerReading& reading, const Names& names, Remarks& remarks) {
    static const WordSet& addressed = ruleWords(CriticRule::OtherCompany, u"addressed");
    for (const Hit& hit : reading.hits(Group::FirmDoes)) {
        const int first = nameBefore(reading, hit);
        const int words = hit.first - first;
        // One word at the head of a sentence is large anyway.
        const bool opens = first == reading.sentence(reading.sentenceOf(hit)).first;
        if (words == 0 || (words == 1 && (opens || isAcronym(reading, first))))
            continue;
        judgeRun(reading, names, first, hit.first, false, remarks,
                 reading.has({hit.first, hit.end}, addressed) &&
                     reading.sentenceHas(Group::AppliedTo, reading.sentenceOf(hit)));
    }
}

} // namespace

void judgeOtherCompany(const AnswerReading& reading, Remarks& remarks) {
    const Names names(reading);
    if (!names.known())
        return;
    judgeOtherRoles(reading, names, remarks);
    judgeNamesBehind(reading, names, remarks);
    judgeNamesBefore(reading, names, remarks);
    judgeNamesThatDo(reading, names, remarks);
    judgeSuffixes(reading, names, remarks);
}

} // namespace ascent::critic
