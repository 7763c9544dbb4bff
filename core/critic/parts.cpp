// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules.h"

namespace ascent::critic {

namespace {

constexpr Phrase phrases[] = {
    {Group::PartLong, "long|longer term|run|range"},
    {Group::PartLong,
     "in|within|over|after about|around|roughly|the|next|coming? three|four|five|3|4|5|few|several|couple "
     "of? years|year|years'"},
    {Group::PartLong, "over|in the next|coming three|four|five|3|4|5|few|several *2 years"},
    {Group::PartLong, "three|four|five|3|4|5 years|year from|on|down|time|out|hence|plan|goal|aim|later"},
    {Group::PartLong, "eventually|ultimately|someday|longer"},
    {Group::PartLong, "one day"},
    {Group::PartLong, "over|with time"},
    {Group::PartLong, "in the|my future|end"},
    {Group::PartLong, "down the line|road"},
    {Group::PartLong, "aspire|aspires|aspiration|aspirations|ambition|vision|dream|direction"},
    {Group::PartLong,
     "goal|aim|plan|hope|want|like|aiming|hoping|path|way|work|working|grow|step|steps *2 to|towards|"
     "toward|is|into|of *1 become|becoming|be|lead|leading|run|running|qualify|head|grow|develop *1 a|an|"
     "the|into|as|senior|head|lead|chartered|fully|someone|my"},
    {Group::PartLong,
     "become|becoming a|an|the|someone|known|recognised|recognized|head|chartered|fully|expert|senior"},
    {Group::PartLong,
     "grow|growing|grown|develop|developing|developed|progress|progressing|moved|move|moving|step|stepping "
     "*2 into|towards|to *3 lead|senior|leader|manager|specialist|role|leadership|expert|management|"
     "supervisor|position|head|mentor"},
    {Group::PartLong, "see|picture|imagine|find myself"},
    {Group::PartLong, "work|working|build|building|aiming|heading *1 towards|toward"},
    {Group::PartLong, "by # i"},
    {Group::PartLong, "career goal|aim|ambition|path|direction|aspiration|aspirations"},

    {Group::PartShort, "short|near|nearer|medium|shorter term|future"},
    {Group::PartShort,
     "this|next|coming year|month|months|spring|summer|autumn|winter|fall|quarter|term|season|week|weeks|"
     "january|february|march|april|may|june|july|august|september|october|november|december"},
    {Group::PartShort,
     "in|over|within|during|for the|my|next|coming next|first|coming|following|initial *2 year|months|month|"
     "weeks|days|two|couple|term|season|quarter|six|twelve|90"},
    {Group::PartShort,
     "my|the|in|over|first|next next|first|initial *1 year|months|month|weeks|90|ninety|days|few|term|step|"
     "thing|priority|goal|job|aim"},
    {Group::PartShort, "in|within|over six|twelve|three|eighteen|6|12|3|18|nine|9|two|few|couple *1 months|weeks"},
    {Group::PartShort, "within|in|inside a|one|1|twelve|the *1 year|months"},
    {Group::PartShort, "to start|begin with"},
    {Group::PartShort, "^ first|initially|currently|immediately"},
    {Group::PartShort, "at first"},
    {Group::PartShort, "right|for|from now"},
    {Group::PartShort,
     "i|we am|are *1 currently|now|already|also|halfway|midway|enrolled|studying|working|taking|learning|"
     "completing|training|doing|preparing|finishing|halfway *2 studying|working|taking|learning|on|"
     "towards|for|toward|a|an|my|the|completing|through|in|finishing|preparing|training"},
    {Group::PartShort, "by|before the *1 end|summer|spring|autumn|christmas|winter|easter|june|march|next"},
    {Group::PartShort,
     "by|in|before january|february|march|april|may|june|july|august|september|october|november|december|"
     "spring|summer|autumn|easter|christmas"},
    {Group::PartShort, "next step|steps|year|spring"},
    {Group::PartShort, "to get there"},
    {Group::PartShort, "soon|straight|immediately"},
    {Group::PartShort, "along the way"},

    {Group::PartStrength, "good|strong|great|best|skilled|experienced|confident|proficient|fluent|effective|excellent|"
                          "comfortable|careful|patient|calm|capable|adept|talented|better at|in|with|under|using"},
    {Group::PartStrength,
     "my *2 strength|strengths|skill|skills|expertise|talent|experience|background|knowledge|ability|"
     "abilities|training|track|judgement|eye"},
    {Group::PartStrength, "strengths|strength is|are|in|of|lie|as"},
    {Group::PartStrength,
     "i *2 bring|offer|excel|specialise|specialize|contribute *1 a|an|my|in|#|strong|good|over|the|"
     "experience|both|at|calm"},
    {Group::PartStrength,
     "strong|solid|good|excellent|deep|proven|extensive|hands|wide|broad|sound|thorough *2 experience|"
     "background|skills|skill|communication|knowledge|understanding|grasp|record|foundation|"
     "grounding|eye|communicator|organiser|listener|expertise|command|instinct"},
    {Group::PartStrength, "i|i am *1 known|trusted|asked|relied|praised|recognised|recognized for|with|to|on|as|at"},
    {Group::PartStrength, "i have *3 experience|skills|background|knowledge|expertise|understanding|eye|talent|ability|"
                          "patience|knack|head|way|degree|licence|certification"},
    {Group::PartStrength, "# years *1 of|as|in|experience|on|with|running|driving|teaching|nursing|leading"},
    {Group::PartStrength,
     "people|colleagues|patients|clients|managers|team|supervisors|feedback|my|manager *2 say|tell|come|"
     "describe|trust|often|says|relies|rely|turn *4 me|i|to"},
    {Group::PartStrength, "what|something i *2 do|am *1 well|best|good"},
    {Group::PartStrength, "skills in|and|as|at|with"},
    {Group::PartStrength, "you would|will|can get from me"},
    {Group::PartStrength, "what i would|will|can|could bring"},
    {Group::PartStrength, "skill|experience|expertise|background|fluency|proficiency|knowledge in|with|of|as|at|and"},
    {Group::PartStrength, "ability|knack|talent|flair|eye|gift|head|feel to|for"},
    {Group::PartStrength, "i *1 am|stay|keep|remain *1 a|an|very|calm|careful|organised|organized|patient|thorough|"
                          "reliable|precise|methodical|analytical|creative *1 quick|good|natural|careful|strong|fast|"
                          "people|team|confident|calm|patient|steady|clear|practical|organised|organized|listener|"
                          "communicator|learner|player|under|thinker|planner|with|when|at|/"},
    {Group::PartStrength, "i|can|i *1 explain|solve|listen|organise|organize|plan|communicate|calm|diagnose|spot|build "
                          "*2 well|clearly|quickly|calmly|easily|trust|rapport|carefully"},
    {Group::PartStrength,
     "use|apply|using|applying|bring|build|put my|xyz|these|those|that|the *3 strength|strengths|skills|"
     "experience|knowledge|training|background|skill"},
    {Group::PartStrength, "enjoy|love *2 and *2 good|well|strong"},

    {Group::PartEvidence, "i|we|and|which|that|team|by|have|has *2 <did> !to"},
    {Group::PartEvidence, "^ <did>"},
    {Group::PartEvidence, "for example|instance"},
    {Group::PartEvidence, "in|at|during|on my|our last|previous|current|first|final|placement"},
    {Group::PartEvidence, "one|an example|time|case|shift"},
    {Group::PartEvidence, "when i was|led|worked|took|ran|joined|taught|started"},
    {Group::PartEvidence, "last|past year|month|summer|autumn|winter|spring|term"},

    {Group::PartRole, "this|the *1 role|position|job|post|opportunity|opening|vacancy|work|apprenticeship|placement|"
                      "internship|programme"},
    {Group::PartRole, "job|role description|advert|ad|posting|specification|listing|requires|asks|involves|needs"},
    {Group::PartRole, "your *2 role|position|vacancy|opening|post|job|advert|apprenticeship|posting"},
    {Group::PartRole, "applying|applied for|to"},
    {Group::PartRole,
     "role|position|post|job here|gives|offers|lets|would|is|combines|involves|asks|needs|puts|brings|with|"
     "at|that"},
    {Group::PartRole, "doing this"},
    {Group::PartRole, "role|position|post|job *1 where|in|which|like|as *4 i|can|could|would|will|this|this|to"},
    {Group::PartRole, "role|position|post|job where"},

    {Group::PartCompany, "your *2 <place>"},
    {Group::PartCompany,
     "your *2 mission|values|culture|growth|vision|plans|patients|customers|clients|students|pupils|"
     "products|product|reputation|work|strategy|programme|program|staff|standards|approach|investment|"
     "commitment|expansion|residents|guests|passengers|people|focus|platform|menu|network|community|"
     "goals|projects|training|ethos|users|nurses|engineers|teachers|move|launch|scheme|apprenticeship|"
     "members|families|drivers|routes|learners|readers|services|service|sites|partners|new|open"},
    {Group::PartCompany, "the|this|its company|company's|organisation|organization|organisation's|organization's|firm|"
                         "employer|business|hospital|school|trust|hospital's|school's|firm's|trust's|business's"},
    {Group::PartCompany, "with|for|join|joining|at|to|from|here|about|help you|us"},
    {Group::PartCompany,
     "you|yours are|have|do|plan|run|serve|offer|build|want|put|invest|work|train|treat|take|launched|"
     "opened|make|support|promote|use|are"},
    {Group::PartCompany,
     "how|what|where|that|because|as|since you *1 are|do|run|plan|treat|train|work|serve|invest|build|"
     "support|have"},
    {Group::PartCompany, "here at|with|is|/"},

    {Group::PartCommitment, "stay|staying|remain|remaining|settle *4 with|here|for|at|long|years|in|on|and|"
                            "organisation|organization|company|term|place"},
    {Group::PartCommitment,
     "grow|growing|develop|developing|progress|progressing|build|building|advance *4 with|here|"
     "within|inside|alongside *2 you|company|organisation|organization|team|firm|business|here|the|"
     "this|your|trust|school|hospital|/"},
    {Group::PartCommitment, "build|building|make|making|spend|spending|have|continue *3 career|future|years|life *3 "
                            "here|with|at|you|within"},
    {Group::PartCommitment,
     "commit|committed|committing|commitment|dedicated|dedicate|loyal|loyalty !team|to patients|to "
     "learning"},
    {Group::PartCommitment, "long term|run|haul *3 here|with|at|you|opportunity|commitment|home|place|role|company|"
                            "relationship|fit|member|part|position|employer|team|contribution"},
    {Group::PartCommitment, "for the long term|run|haul"},
    {Group::PartCommitment, "for *2 years|time *1 to come"},
    {Group::PartCommitment, "years to come"},
    {Group::PartCommitment, "path|road|direction *8 follow|go|walk *1 for years"},
    {Group::PartCommitment, "put|putting *2 roots"},
    {Group::PartCommitment, "see|picture|imagine myself *3 here|with|at|within|still"},
    {Group::PartCommitment, "be|still *1 here|with *1 you|in|for|/"},
    {Group::PartCommitment, "contribute|contributing|give|invest *4 for|over *3 years|term|long"},
    {Group::PartCommitment, "part of *3 future|growth|team|long|for"},
    {Group::PartCommitment, "stick|sticking with|around"},
    {Group::PartCommitment, "here for|to *1 long|stay|years|good"},
    {Group::PartCommitment,
     "in|within this|your|the *1 company|organisation|organization|trust|school|firm|team|hospital|"
     "business|kitchen|department *2 for|over|as"},
};

bool hasEvidenceFigure(const Reading& reading, const TokenRange& range) {
    for (int t = range.first; t < range.end; ++t)
        if (reading.token(t).number)
            return true;
    return false;
}

// Something done, told in the past with enough said to be an example.
bool tellsOfDeed(const Reading& reading) {
    for (const Hit& hit : reading.hits(Group::PartEvidence)) {
        if (reading.denied(hit))
            continue;
        const TokenRange sentence = reading.sentence(reading.sentenceOf(hit));
        if (sentence.end - hit.first >= 4 || hasEvidenceFigure(reading, sentence))
            return true;
    }
    return false;
}

bool namesCompany(const Reading& reading) {
    const QString company = reading.context().company.trimmed();
    if (company.isEmpty())
        return false;
    if (reading.text().contains(company, Qt::CaseInsensitive))
        return true;
    // "Harbour Foods Ltd" is called "Harbour Foods" or "Harbour" when spoken.
    const Prose name = readProse(company);
    for (const Token& token : name.tokens) {
        if (token.word == u"the" || token.length < 3)
            continue;
        return std::any_of(reading.prose().tokens.begin(), reading.prose().tokens.end(), [&](const Token& each) {
            return each.capital && (each.word == token.word || each.word == token.word + QStringLiteral("'s"));
        });
    }
    return false;
}

bool namesTitle(const Reading& reading) {
    const QString title = reading.context().title.trimmed();
    return title.size() > 2 && reading.text().contains(title, Qt::CaseInsensitive);
}

bool present(const Reading& reading, Group group) {
    const auto& hits = reading.hits(group);
    return std::any_of(hits.begin(), hits.end(), [&](const Hit& hit) { return !reading.denied(hit); });
}

bool aimedAnywhere(const Reading& reading, Group group) {
    const auto& hits = reading.hits(group);
    return std::any_of(hits.begin(), hits.end(),
                       [&](const Hit& hit) { return !reading.denied(hit) && !reading.tells(reading.clauseOf(hit)); });
}

} // namespace

std::span<const Phrase> partPhrases() {
    return phrases;
}

AnswerParts findParts(const Reading& reading) {
    AnswerParts parts;
    parts.longTerm = aimedAnywhere(reading, Group::PartLong);
    parts.shortTerm = aimedAnywhere(reading, Group::PartShort);
    parts.strength = present(reading, Group::PartStrength);
    parts.evidence = tellsOfDeed(reading);
    parts.role = present(reading, Group::PartRole) || namesTitle(reading);
    parts.company = namesCompany(reading) || present(reading, Group::PartCompany);
    parts.commitment = present(reading, Group::PartCommitment);
    return parts;
}

QStringList absentParts(const AnswerParts& parts, const QString& question) {
    const auto order = [&]() -> QStringList {
        const QString l = QStringLiteral("longTerm"), s = QStringLiteral("shortTerm"), t = QStringLiteral("strength"),
                      e = QStringLiteral("evidence"), r = QStringLiteral("role"), c = QStringLiteral("company"),
                      m = QStringLiteral("commitment");
        if (question == u"what-motivates-you")
            return {e, r, t, c, l, m, s};
        if (question == u"hope-to-get")
            return {r, c, t, l, s, m, e};
        if (question == u"position-fits-goals")
            return {r, l, t, c, s, e, m};
        if (question == u"five-years")
            return {l, r, m, s, c, t, e};
        return {l, s, r, t, c, e, m};
    }();
    QStringList absent;
    for (const QString& part : order) {
        const bool there = part == u"longTerm"    ? parts.longTerm
                           : part == u"shortTerm" ? parts.shortTerm
                           : part == u"strength"  ? parts.strength
                           : part == u"evidence"  ? parts.evidence
                           : part == u"role"      ? parts.role
                           : part == u"company"   ? parts.company
                                                  : parts.commitment;
        if (!there)
            absent.append(part);
    }
    return absent;
}

} // namespace ascent::critic
