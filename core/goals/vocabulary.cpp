// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/goals/vocabulary.h"

#include "core/language/text/words.h"
#include "core/language/time/numbers.h"

#include <QStringList>

namespace ascent {

namespace {

constexpr QStringView eventVerbs =
    u"accept accomplish achieve acquire add adopt apply appoint arrange assemble attain attend audit automate award "
    u"book build buy cancel certify clear climb close coach collect complete compile conclude conduct construct "
    u"contract "
    u"convert convince cook create cross defend delegate delete deliver demonstrate deploy design digitise digitize "
    u"direct document donate "
    u"draft draw earn edit eliminate enlist enrol enroll enter establish exhibit facilitate file fill finalise "
    u"finalize finish fix "
    u"form found fund give graduate hand head hire hold host illustrate implement incorporate inspect install "
    u"introduce "
    u"invest invite interview issue join land launch lead lease leave list log manage map master meet mentor merge "
    u"migrate "
    u"move negotiate nominate obtain offer open order organise organize oversee own paint pass patent pay perform "
    u"photograph pilot pitch "
    u"plan plant present print procure produce program propose prototype prove publish purchase qualify quit raise "
    u"reach receive record recruit "
    u"redesign refactor register relocate renew renovate rent repair repay replace report resign resolve retire return "
    u"reorganise reorganize review revise rewrite roll run save schedule secure sell send serve settle shadow ship "
    u"sign solve speak sit sponsor staff stage "
    u"start submit supervise survey swap switch take teach test train transfer translate triage turn validate visit "
    u"volunteer win write";
constexpr QStringView activityVerbs = u"analyse analyze ask broaden commit communicate concentrate connect contribute "
                                      u"cycle delve dedicate devote discover do drink eat engage exercise experiment "
                                      u"explore focus follow go help investigate jog journal learn listen live look "
                                      u"love make meditate monitor network observe participate "
                                      u"play practice practise prepare pursue read research rest sleep socialise "
                                      u"socialize spend stretch study support swim talk "
                                      u"think track understand use walk watch work";
constexpr QStringView changeVerbs = u"accelerate advance amplify better boost broaden cut decrease deepen develop "
                                    u"diminish double elevate enhance enlarge exceed expand "
                                    u"extend gain grow heighten improve increase keep lessen lift limit lose lower "
                                    u"maintain maximise maximize minimise minimize "
                                    u"optimise optimize polish progress reduce refine restrict scale sharpen shorten "
                                    u"shrink simplify slash strengthen streamline trim "
                                    u"upgrade upskill widen";
constexpr QStringView multiplyVerbs = u"double triple quadruple halve redouble";
constexpr QStringView getVerbs = u"get have bring find";
constexpr QStringView beVerbs = u"be become being am is are been becoming remain stay";
constexpr QStringView hedgeVerbs = u"try attempt consider maybe perhaps possibly aspire dream wish";

/// Forms that no rule makes out of the base.
constexpr QStringView irregular =
    u"built=build bought=buy gave=give given=give held=hold led=lead left=leave met=meet paid=pay "
    u"ran=run sent=send sold=sell taken=take took=take taught=teach won=win written=write wrote=write "
    u"got=get getting=get had=have grew=grow grown=grow lost=lose kept=keep did=do done=do went=go made=make "
    u"spoke=speak spent=spend found=find quitting=quit obtian=obtain recieve=receive acheive=achieve "
    u"writting=write finsh=finish gradaute=graduate";

struct VerbTable {
    QHash<QString, VerbKind> kinds;
    QHash<QString, QString> irregulars;
    QStringList longOnes; ///< to compare a misspelt word with

    VerbTable() {
        add(activityVerbs, VerbKind::Activity);
        add(eventVerbs, VerbKind::Event);
        add(changeVerbs, VerbKind::Change);
        add(multiplyVerbs, VerbKind::Multiply);
        add(getVerbs, VerbKind::Get);
        add(beVerbs, VerbKind::Be);
        add(hedgeVerbs, VerbKind::Hedge);
        for (const QStringView pair : irregular.split(u' ')) {
            const qsizetype at = pair.indexOf(u'=');
            irregulars.insert(pair.first(at).toString(), pair.sliced(at + 1).toString());
        }
    }
    void add(QStringView list, VerbKind kind) {
        for (const QStringView verb : list.split(u' ')) {
            kinds.insert(verb.toString(), kind);
            if (verb.size() >= 7)
                longOnes.append(verb.toString());
        }
    }
};

const VerbTable& verbTable() {
    static const VerbTable table;
    return table;
}

VerbKind inflected(const VerbTable& table, const QString& word) {
    const auto of = [&](const QString& base) { return table.kinds.value(base, VerbKind::None); };
    if (const VerbKind kind = of(word); kind != VerbKind::None)
        return kind;
    if (const auto base = table.irregulars.constFind(word); base != table.irregulars.cend())
        return of(*base);
    const auto ending = [&](QStringView suffix) -> VerbKind {
        if (word.size() < suffix.size() + 2 || !word.endsWith(suffix))
            return VerbKind::None;
        const QString stem = word.chopped(suffix.size());
        if (const VerbKind kind = of(stem); kind != VerbKind::None)
            return kind;
        if (suffix != u"s")
            if (const VerbKind kind = of(stem + u'e'); kind != VerbKind::None)
                return kind;
        if (stem.size() > 3 && stem.back() == stem[stem.size() - 2]) // "running", "enrolled"
            if (const VerbKind kind = of(stem.chopped(1)); kind != VerbKind::None)
                return kind;
        return stem.endsWith(u'i') ? of(stem.chopped(1) + u'y') : VerbKind::None; // "applied", "applies"
    };
    for (const QStringView suffix : {QStringView(u"ing"), QStringView(u"ed"), QStringView(u"es"), QStringView(u"s")})
        if (const VerbKind kind = ending(suffix); kind != VerbKind::None)
            return kind;
    return VerbKind::None;
}

} // namespace

VerbKind verbKindOf(const QString& word) {
    const VerbTable& table = verbTable();
    if (const VerbKind kind = inflected(table, word); kind != VerbKind::None)
        return kind;
    if (word.size() < 6 || word.size() > 16)
        return VerbKind::None;
    static const WordSet otherWords(
        u"company campaign computer complex compete competent completely designer leader teacher manager "
        u"present presenter receiver producer publisher founder improvement development consultant "
        u"registrar department finance finally business product mastery resident customer students");
    if (otherWords.contains(word))
        return VerbKind::None;
    for (const QString& verb : table.longOnes)
        if (std::abs(verb.size() - word.size()) <= 1 &&
            isSlipOf(word, {reinterpret_cast<const char16_t*>(verb.utf16()), static_cast<size_t>(verb.size())}))
            return table.kinds.value(verb);
    return VerbKind::None;
}

namespace words {

bool isEvaluative(const QString& word) {
    static const WordSet set(
        u"more better best most less fewer faster quicker slower harder higher lower bigger "
        u"smarter stronger healthier happier richer wealthier "
        u"greater larger wiser good great nice amazing awesome excellent outstanding exceptional "
        u"successful effective efficient productive "
        u"hard well effectively efficiently successfully confidently professionally properly highly "
        u"meaningful valuable relevant appropriate "
        u"decent suitable proper interesting exciting fulfilling rewarding positive strong "
        u"competitive modern new-found "
        u"organised organized healthy happy rich wealthy famous perfect ideal dream leading top "
        u"top-notch world-class quality");
    return set.contains(word);
}

bool isAbstract(const QString& word) {
    static const WordSet set(u"success excellence balance happiness growth potential greatness wealth freedom "
                             u"confidence knowledge experience experiences skill skills "
                             u"skillset ability abilities capability capabilities competence competency competencies "
                             u"expertise goal goals dream dreams result "
                             u"results impact fulfilment fulfillment visibility awareness understanding quality "
                             u"productivity performance efficiency effectiveness "
                             u"communication leadership collaboration teamwork relationship relationships network "
                             u"reputation brand presence influence "
                             u"motivation morale engagement culture innovation creativity wellbeing well-being health "
                             u"fitness shape life lifestyle career future "
                             u"job-satisfaction satisfaction recognition respect trust money finances weight stress "
                             u"time energy focus discipline habits mindset attitude "
                             u"responsibility responsibilities opportunity opportunities challenge challenges progress "
                             u"improvement improvements change difference "
                             u"sort kind type lot lots way ways thing things stuff part role-model value values "
                             u"advantage best myself yourself "
                             u"ourselves themselves himself herself self person people others world everything clarity "
                             u"technical soft personal professional development");
    return set.contains(word);
}

bool isIndefinite(const QString& word) {
    static const WordSet set(u"something anything everything nothing things stuff somehow somewhere someone whatever "
                             u"whichever various some any "
                             u"many several lots loads plenty etc anyone everybody much");
    return set.contains(word);
}

bool isFunction(const QString& word) {
    static const WordSet set(u"a an the this that these those my our your his her its their i we you he she it they me "
                             u"us him them myself one ones who which "
                             u"what and or but nor so if then than as at by for from in into of off on onto out over "
                             u"to up upon with within without about after "
                             u"before during until since because while when where how not no yes do does did be am is "
                             u"are was were been being have has had will "
                             u"would shall should can could may might must i'll i'd i'm i've we'll we'd we're want "
                             u"wants wanted would like going gonna wanna plan plans hope "
                             u"aim intend goal goals objective is there here also just very really only too all each "
                             u"every both either per via");
    return set.contains(word);
}

bool endsObject(const QString& word) {
    static const WordSet set(
        u"by to with for in on at from within without so that which who because while when where through via using "
        u"after "
        u"before until during into onto about against between among as than if and or but then plus over under towards "
        u"toward across per each of including");
    return set.contains(word);
}

bool isAchievement(const QString& word) {
    static const WordSet set(
        u"certificate certificates certification certifications cert degree diploma bachelor bachelor's bachelors "
        u"master's masters mba msc bsc ba ma "
        u"phd doctorate dnp licence license licensure accreditation qualification qualifications credential "
        u"credentials award scholarship grant "
        u"promotion job position role post internship apprenticeship placement seat membership fellowship tenure exam "
        u"exams course courses class "
        u"bootcamp bachelor training workshop patent publication marathon triathlon visa badge belt offer contract "
        u"client customers mortgage house "
        u"flat car review audit chartership registration mentor portfolio website app book paper thesis");
    return set.contains(word);
}

bool isOutcome(const QString& participle) {
    static const WordSet set(
        u"hired promoted certified licensed licenced accepted admitted elected appointed published chartered "
        u"registered "
        u"accredited qualified nominated selected awarded invited employed ordained commissioned featured signed sworn "
        u"approved married listed enrolled enroled debt-free released launched");
    return set.contains(participle);
}

bool isState(const QString& word) {
    static const WordSet set(
        u"expert leader success asset professional person specialist guru authority star winner champion millionaire "
        u"billionaire role-model inspiration influencer knowledgeable proficient fluent fit confident independent "
        u"respected known "
        u"recognised recognized skilled competent comfortable aware ready free busy important valued influential "
        u"rich famous happy healthy organised organized punctual creative assertive patient calm focused motivated "
        u"thinker learner");
    return set.contains(word);
}

bool isPost(const QString& word) {
    static const WordSet set(u"nurse chef head lead principal captain chief ceo cto cfo coo president partner fellow "
                             u"judge pilot physician surgeon dean coach guide "
                             u"clerk cook host mechanic architect agent assistant consultant accountant analyst "
                             u"scientist therapist dentist pharmacist journalist "
                             u"technician electrician librarian vet midwife foreman steward governor");
    return set.contains(word) ||
           (word.size() > 4 && (word.endsWith(u"er") || word.endsWith(u"or") || word.endsWith(u"ist") ||
                                word.endsWith(u"ian") || word.endsWith(u"eer")));
}

bool isMeasureUnit(const QString& word) {
    static const WordSet set(u"hour hours hr hrs h minute minutes min mins second seconds sec secs ms s day days week "
                             u"weeks month months year years kg kgs kilo "
                             u"kilos kilogram kilograms g gram grams pound pounds lb lbs stone km kms kilometre "
                             u"kilometres kilometer kilometers m metre metres meter "
                             u"meters mile miles cm mm inch inches % percent percentage point points pp times x "
                             u"dollars euros calories kcal steps words litre "
                             u"litres liter liters mb gb");
    return set.contains(word);
}

bool isScale(const QString& word) {
    static const WordSet set(u"level grade band score gpa ielts toefl toeic sat gre gmat lsat nps csat rating rank "
                             u"average mark marks step tier");
    return set.contains(word);
}

} // namespace words

} // namespace ascent
