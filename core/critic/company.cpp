// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules.h"
#include "core/language/sentences.h"

namespace ascent::critic {

namespace {

constexpr Phrase phrases[] = {
    // a name follows
    {Group::FirmAim, "join|joining !the|a|an|your|you|us|in|up|as|this|my"},
    {Group::FirmAim,
     "drive|driving|cook|cooking|nurse|teach|play|write|code|fly|sell|weld|build|design *1 at|for|with !the|"
     "a|an|your|you|this|my|me"},
    {Group::FirmAim, "work|working *1 at|for|with !the|a|an|your|you|this|my|me"},
    {Group::FirmAim,
     "role|position|job|post|career|future|opportunity|vacancy|opening|place|team|part|culture|years|life|"
     "here|apprenticeship|people|work|staff|ward|department *1 at|of|with|within|for !the|a|an|your|you|this|"
     "my"},
    {Group::FirmAim,
     "grow|growing|stay|staying|remain|develop|developing|progress|contribute|contributing|commit|"
     "committed|committing|build|lead|learn|learning|teach|nurse|continue|excited|long|term|hope|lead|be|"
     "me|myself|years|now|impact|difference *2 at|with|within|to|by|about|for !the|a|an|your|you|this|my"},
    {Group::FirmAim,
     "drawn|attracted|attracts|draws|apply|applying|applied|attraction|admire|love|like|choose|chose|why "
     "me? to|for? !the|a|an|your|you|this|my"},
    {Group::FirmAim, "i chose|choose|picked|pick|prefer|admire|love|want !the|a|an|your|you|this|my|to"},
    {Group::FirmAim, "at !the|a|an|your|you|this|my"},
    {Group::FirmAim, "help|helping|support|supporting|helps !the|a|an|your|you|this|my"},
    // a name stands before
    {Group::FirmOf, "mission|values|culture|growth|vision|reputation|commitment|success|plans|strategy|future|goals|"
                    "approach|focus|investment|expansion|customers|clients|patients|students|pupils|products|team|"
                    "programme|program|work|standards|ethos|new|training|ambition|apprenticeship|reach|is|has"},
};

// Company names without the words that say nothing: "The Harbour Group, Inc." is harbour.
QStringList coreOf(const QString& name) {
    static const QSet<QString> empty{
        QStringLiteral("the"),  QStringLiteral("inc"),         QStringLiteral("ltd"),     QStringLiteral("limited"),
        QStringLiteral("llc"),  QStringLiteral("plc"),         QStringLiteral("gmbh"),    QStringLiteral("group"),
        QStringLiteral("co"),   QStringLiteral("corp"),        QStringLiteral("company"), QStringLiteral("and"),
        QStringLiteral("of"),   QStringLiteral("corporation"), QStringLiteral("llp"),     QStringLiteral("ag"),
        QStringLiteral("sons"), QStringLiteral("a"),           QStringLiteral("sa"),      QStringLiteral("holdings")};
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
    // Capitals that name no firm: days, months, languages, and what interviewers and CVs write large.
    static const QSet<QString> common = [] {
        QSet<QString> set;
        for (
            const QString& each :
            QString::fromLatin1(
                "i monday tuesday wednesday thursday friday saturday sunday january february march april may june july "
                "august september october november december english spanish french german italian polish welsh irish "
                "python java javascript c sql excel word linux windows aws azure kubernetes docker react rust go level "
                "key year grade band class stage senior junior head director manager lead chief nurse teacher chef "
                "engineer christmas easter london england scotland wales ireland britain uk us usa europe america "
                "european american british africa asia australia canada india school hospital university college "
                "maths math mathematics physics chemistry biology science history geography art music it hr pr pe "
                "ielts a b d e f g sap crm erp ux ui qa ai ml devops scrum agile prince2 pmp cpa acca aat cips cipd "
                "spring summer autumn winter fall nhs army navy raf marines police internet english bachelor master "
                "phd mba bsc msc ba ma gcse btec nvq hnc hnd nebosh iosh hgv lgv cdl rn lpn np icu er a&e ed itu "
                "photoshop figma illustrator salesforce powerpoint autocad revit google-docs tableau ofsted senco sen "
                "ks1 ks2 ks3 eyfs stem agency department trust team ward kitchen office company in as at my the we "
                "and or but to for with you your our it they this that these a an if when what how")
                .split(u' '))
            set.insert(each);
        return set;
    }();
    return common.contains(token.word);
}

// A run of capitals from here on, with small joints inside: "Smith & Sons", "Bank of Ireland".
int nameEnd(const Reading& reading, int first, int end) {
    int last = first;
    for (int t = first; t < end && t < first + 6; ++t) {
        const Token& token = reading.token(t);
        if (t > first && token.before != Break::None)
            break;
        if (t > first && (token.word == u"i" || token.word == u"we" || token.word == u"my"))
            break; // "at Google I could": a name doesn't go on
        if (token.capital)
            last = t + 1;
        else if (token.word != u"of" && token.word != u"and" && token.word != u"the")
            break;
        if (token.word.endsWith(QStringLiteral("'s")))
            break;
    }
    return last;
}

class Names {
public:
    explicit Names(const Reading& reading)
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
bool inEvidence(const Reading& reading, int token) {
    const int clause = reading.token(token).clause;
    const TokenRange range = reading.clause(clause);
    if (reading.past(clause))
        return true;
    if (reading.has(range, {u"previous", u"former", u"formerly", u"last", u"current", u"currently", u"previously",
                            u"was", u"were", u"had", u"trained", u"since", u"after", u"ago", u"gave", u"taught",
                            u"showed", u"learned", u"learnt"}))
        return true;
    const TokenRange sentence = reading.sentence(reading.token(token).sentence);
    const bool opening = token - sentence.first < 3;
    if (!opening)
        return false;
    for (int c = clause; c < int(reading.prose().clauses.size()) && reading.prose().clauses[c].first < sentence.end;
         ++c)
        if (reading.past(c))
            return true;
    return false;
}

void judgeRun(const Reading& reading, const Names& names, int first, int end, bool possessive, Remarks& remarks) {
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
    if (inEvidence(reading, first))
        return;
    const Token& from = reading.token(first);
    const Token& to = reading.token(last - 1);
    remarks.add(Rule::OtherCompany, Severity::Warning, {Group::FirmAim, first, last},
                reading.text().mid(from.start, to.end() - from.start));
}

// The names of the person's other employers-to-be are known from the workbook.
void judgeOtherRoles(const Reading& reading, const Names& names, Remarks& remarks) {
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
                remarks.add(Rule::OtherCompany, Severity::Warning, {Group::FirmAim, t, t + int(core.size())},
                            role.company);
        }
    }
}

} // namespace

std::span<const Phrase> companyPhrases() {
    return phrases;
}

void judgeCompany(const Reading& reading, Remarks& remarks) {
    const Names names(reading);
    if (!names.known())
        return;
    judgeOtherRoles(reading, names, remarks);
    for (const Hit& hit : reading.hits(Group::FirmAim)) {
        const TokenRange sentence = reading.sentence(reading.sentenceOf(hit));
        if (hit.end < sentence.end && reading.token(hit.end).capital && reading.token(hit.end).before == Break::None)
            judgeRun(reading, names, hit.end, sentence.end, false, remarks);
    }
    for (const Hit& hit : reading.hits(Group::FirmOf)) {
        const TokenRange sentence = reading.sentence(reading.sentenceOf(hit));
        int first = hit.first;
        while (first > sentence.first && reading.token(first - 1).capital && reading.token(first).before == Break::None)
            --first;
        if (first < hit.first)
            judgeRun(reading, names, first, hit.first, true, remarks);
    }
}

} // namespace ascent::critic
