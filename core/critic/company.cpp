// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules.h"
#include "core/language/text/sentences.h"

namespace ascent::critic {

namespace {

// Company names without the words that say nothing: "The Harbour Group, Inc." is harbour.
QStringList coreOf(const QString& name) {
    static const QSet<QString> empty{
        QStringLiteral("the"),        QStringLiteral("inc"),         QStringLiteral("ltd"),
        QStringLiteral("limited"),    QStringLiteral("llc"),         QStringLiteral("plc"),
        QStringLiteral("gmbh"),       QStringLiteral("group"),       QStringLiteral("co"),
        QStringLiteral("corp"),       QStringLiteral("company"),     QStringLiteral("and"),
        QStringLiteral("of"),         QStringLiteral("corporation"), QStringLiteral("llp"),
        QStringLiteral("ag"),         QStringLiteral("sons"),        QStringLiteral("a"),
        QStringLiteral("sa"),         QStringLiteral("holdings"),    QStringLiteral("primary"),
        QStringLiteral("school"),     QStringLiteral("hospital"),    QStringLiteral("clinic"),
        QStringLiteral("academy"),    QStringLiteral("bank"),        QStringLiteral("energy"),
        QStringLiteral("foods"),      QStringLiteral("logistics"),   QStringLiteral("systems"),
        QStringLiteral("university"), QStringLiteral("college"),     QStringLiteral("house"),
        QStringLiteral("home"),       QStringLiteral("studio"),      QStringLiteral("stores"),
        QStringLiteral("hotel")};
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
        for (const QString& each :
             QString::fromLatin1(
                 "i monday tuesday wednesday thursday friday saturday sunday january february march april may june "
                 "july august september october november december english spanish french german italian polish welsh "
                 "dutch russian ukrainian romanian turkish greek arabic hindi urdu "
                 "punjabi bengali mandarin chinese japanese korean portuguese swedish norwegian danish finnish czech "
                 "irish python java javascript c sql excel word linux windows aws azure kubernetes docker react rust "
                 "go level key year grade band class stage senior junior head director manager lead chief nurse "
                 "teacher chef engineer christmas easter london england scotland wales ireland britain uk us usa "
                 "europe america european american british africa asia australia canada india school hospital "
                 "university college maths math mathematics physics chemistry biology science history geography art "
                 "music it hr pr pe ielts a b d e f g sap crm erp ux ui qa ai ml devops scrum agile prince2 pmp cpa "
                 "acca aat cips cipd spring summer autumn winter fall nhs army navy raf marines police internet "
                 "english bachelor master phd mba bsc msc ba ma gcse btec nvq hnc hnd nebosh iosh hgv lgv cdl rn lpn "
                 "np icu er a&e ed itu photoshop figma illustrator salesforce powerpoint autocad revit google-docs "
                 "tableau ofsted senco sen ks1 ks2 ks3 eyfs stem cv god mrs mr ms miss dr sir madam olympics "
                 "wednesdays kanpur porto derby bradford manila lekki tamworth ghana kenya nigeria pakistan china "
                 "mexico brazil spain france germany italy portugal greece turkey poland manchester birmingham leeds "
                 "liverpool edinburgh glasgow cardiff belfast dublin bristol sheffield oxford cambridge york paris "
                 "berlin madrid rome amsterdam brussels vienna lagos kano abuja nairobi accra cairo delhi mumbai pune "
                 "bangalore singapore tokyo sydney melbourne brisbane perth auckland toronto vancouver montreal "
                 "chicago boston seattle dallas houston miami texas california florida africa asia gulf dubai kent "
                 "sussex essex devon cornwall yorkshire norfolk suffolk dover aberdeen acca icaew ican aat cima cisco "
                 "linkedin chatgpt kubernetes terraform hermle agency department trust team ward kitchen office "
                 "company in as at my the we and or but to for with you your our it they this that these a an if when "
                 "what how")
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
    if (reading.has(range,
                    {u"previous",  u"former", u"formerly",  u"last",     u"current",  u"currently", u"previously",
                     u"was",       u"were",   u"had",       u"trained",  u"since",    u"after",     u"ago",
                     u"gave",      u"taught", u"showed",    u"learned",  u"learnt",   u"reference", u"present",
                     u"presently", u"audit",  u"placement", u"contract", u"accounts", u"project",   u"grew"}))
        return true;
    const TokenRange sentence = reading.sentence(reading.token(token).sentence);
    // "My last employer, Hill Foods, taught me"
    if (reading.has({std::max(sentence.first, token - 4), token},
                    {u"last", u"previous", u"former", u"present", u"current"}))
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
void judgeRun(const Reading& reading, const Names& names, int first, int end, bool possessive, Remarks& remarks,
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
    const Token& from = reading.token(first);
    const Token& to = reading.token(last - 1);
    remarks.add(Rule::OtherCompany, Severity::Warning, {Group::FirmAim, first, last},
                reading.text().mid(from.start, to.end() - from.start));
}

// "People like Ana Ruiz".
bool namesPeople(const Reading& reading, const Hit& hit) {
    if (reading.token(hit.end - 1).word != u"like" || hit.end < 2)
        return false;
    const QString& before = reading.token(hit.end - 2).word;
    return before == u"people" || before == u"someone" || before == u"those" || before == u"colleagues";
}

bool isAcronym(const Reading& reading, int at) {
    const Token& name = reading.token(at);
    const QStringView written = QStringView(reading.text()).mid(name.start, name.length);
    return written.size() > 1 && std::all_of(written.begin(), written.end(), [](QChar c) { return c.isUpper(); });
}

// After words that stand before any name ("at", "about", "learn with") it is an employer's where something is wanted
// of it; letters alone are a standard, a licence or a school there ("at INSEAD", "know WCAG").
bool mayAim(const Reading& reading, const Hit& hit) {
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
void judgeSuffixes(const Reading& reading, const Names& names, Remarks& remarks) {
    static const QSet<QString> suffixes = [] {
        QSet<QString> set;
        for (const QString& each :
             QString::fromLatin1(
                 "hospital clinic primary academy school college university bank foods energy marine logistics haulage "
                 "freight stores group ltd limited plc inc llp associates partners systems software technologies labs "
                 "laboratories design studio studios media homes house hotel hotels inn restaurant kitchen bakery "
                 "dental surgery vets pharmacy trust council healthcare medical center centre institute airways "
                 "airlines rail motors industries engineering construction builders electrical solutions consulting "
                 "insurance capital telecom farms estates brewery publishing press theatre museum")
                 .split(u' '))
            set.insert(each);
        return set;
    }();
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

void judgeCompany(const Reading& reading, Remarks& remarks) {
    const Names names(reading);
    if (!names.known())
        return;
    judgeOtherRoles(reading, names, remarks);
    for (const Hit& hit : reading.hits(Group::FirmAim)) {
        const TokenRange sentence = reading.sentence(reading.sentenceOf(hit));
        if (namesPeople(reading, hit) || (hit.weak && !mayAim(reading, hit)))
            continue;
        if (hit.end < sentence.end && reading.token(hit.end).capital && reading.token(hit.end).before == Break::None)
            judgeRun(reading, names, hit.end, sentence.end, false, remarks);
    }
    for (const Hit& hit : reading.hits(Group::FirmOf)) {
        const TokenRange sentence = reading.sentence(reading.sentenceOf(hit));
        int first = hit.first;
        while (first > sentence.first && reading.token(first - 1).capital && reading.token(first).before == Break::None)
            --first;
        if (first < hit.first) {
            // "the Marlow Stores family" needs no genitive.
            const QString& thing = reading.token(hit.first).word;
            const bool article =
                first > sentence.first && reading.token(first - 1).word == u"the" &&
                (thing == u"family" || thing == u"brand" || thing == u"group" || thing == u"community");
            judgeRun(reading, names, first, hit.first, !article, remarks);
        }
    }
    for (const Hit& hit : reading.hits(Group::FirmDoes)) {
        const TokenRange sentence = reading.sentence(reading.sentenceOf(hit));
        int first = hit.first;
        while (first > sentence.first && reading.token(first - 1).capital && reading.token(first).before == Break::None)
            --first;
        // One word at the head of a sentence is large anyway.
        if (first < hit.first && (first > sentence.first || hit.first - first > 1) &&
            (hit.first - first > 1 || !isAcronym(reading, first)))
            // "Hill Clinic was the first place I applied to"
            judgeRun(reading, names, first, hit.first, false, remarks,
                     reading.has({hit.first, hit.end}, {u"place", u"company", u"firm", u"employer"}) &&
                         reading.sentenceHas(Group::AppliedTo, reading.sentenceOf(hit)));
    }
    judgeSuffixes(reading, names, remarks);
}

} // namespace ascent::critic
