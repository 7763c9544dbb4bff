// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/language/phrases/verbs.h"

#include "core/language/text/words.h"

#include <QHash>

namespace ascent {

namespace {

// Verbs that open a statement of what somebody wants to do and are hardly ever a noun in that place.
const WordSet& sureVerbs() {
    static const WordSet words(
        u"accept accomplish achieve acquire act adapt add administer adopt advance advise agree aim allow analyse "
        u"analyze answer apply appear appoint approve argue arrange assemble assess assist attain attend attract "
        u"automate avoid backpack bake be become begin believe bring broaden build calibrate calculate care carry "
        u"celebrate certify choose clean climb close coach collaborate collect combine come communicate compare "
        u"compete complete compose conduct connect consider consolidate construct consult continue contribute convert "
        u"convince cook coordinate co-ordinate cope correct create cultivate cure curate cut decide decrease dedicate "
        u"deepen "
        u"defend define delegate deliver demonstrate deploy descend describe deserve detect determine develop "
        u"devote diagnose digitise digitize direct discover discuss distribute diversify do document double drive "
        u"earn edit educate elevate eliminate embed embrace employ empower enable encourage engage enhance enjoy enrol "
        u"enroll ensure enter enrich entertain equip establish evaluate examine execute exceed expand experience "
        u"explain explore extend facilitate fill find finish fix forge form formulate foster found fulfil fulfill gain "
        u"gather generate get give go graduate grow guide halve handle have heal hear help hire hold host identify "
        u"implement "
        u"improve include increase influence inform innovate inspect inspire install instruct integrate interact "
        u"interpret interview introduce invent investigate invest invite involve join keep know launch learn leave "
        u"lecture let liaise lie listen live lose lower maintain make manage mentor merge migrate minimise "
        u"minimize moderate modernise modernize motivate negotiate nurture obtain offer operate optimise optimize "
        u"orchestrate organise organize oversee own paint participate partner pass pay perform persuade pick pioneer "
        u"play "
        u"practise prepare present preserve prevent prioritise prioritize produce promote propose protect prove "
        u"provide publish pursue qualify raise reach read realise realize rebuild receive recommend recover recruit "
        u"redesign reduce refine reform register rehearse relaunch remain remove renovate reorganise reorganize repair "
        u"replace represent rescue resolve respond restore restructure retain retire retrain return revise revive "
        u"rewrite roll run save say scale secure see seek sell send serve set settle shape share show simplify sing "
        u"sit solve speak specialise specialize spend stand start stay stop streamline strengthen submit succeed "
        u"supervise support sustain switch take teach tell test think train transform transition translate treat try "
        u"turn "
        u"understand undertake unify update upgrade use utilise utilize validate verify volunteer walk welcome widen "
        u"win "
        u"write accompany admit advocate afford anticipate audit boost bridge broker captain champion check coax "
        u"co-author co-found co-lead co-write code cost cross deputise deputize design-lead draft draw enforce feed "
        u"fight fit follow gauge hand head-hunt hit hone inherit lift look lobby match mean meet modernize move need "
        u"network observe open order pitch procure push put recognise recognize reconcile rent resit retake ride "
        u"rise sail sew ship sign sort sponsor steer store supply swap swim tackle talk tidy tour track travel "
        u"triple tutor visit wait work witness synthesize synthesise recruit investigate chair inspect refresh shadow "
        u"buddy "
        u"debug mend bake weld stitch coax greet assign allocate arrive depart navigate nominate overhaul prescribe "
        u"reassure rehouse relocate remind resettle restock rotate shorten soften tailor unpack vaccinate debrief "
        u"enact excel mow rethink redo respect");
    return words;
}

// Verbs that as often name a thing, a field or a rank: "lead engineer", "design director", "head chef", "master's".
const WordSet& openVerbs() {
    static const WordSet words(
        u"lead head master design research study plan project program programme report review market finance chair "
        u"contract contact focus process practice place record request schedule sample service staff stock support "
        u"team test train trade transport trial value view voice work account benefit book budget change charge claim "
        u"coach code cook cost cover credit debate deal demand estimate exchange experience file film finish fish flow "
        u"form fund guide host hunt influence interest interview issue judge label land lecture link list load "
        u"map "
        u"measure mentor model monitor nurse object offer open order own paint partner pilot present press price "
        u"produce "
        u"purchase question rank rate release rescue result return reward score screen search sense ship show sign "
        u"source space sponsor sport stage start store structure supply switch target tour track transfer travel tutor "
        u"update upgrade volunteer war welcome wonder audit balance bridge build captain catalogue champion check "
        u"close "
        u"direct double draft draw drive elect execute fit further hand heat lower match mean move network perfect "
        u"pitch "
        u"push puzzle ride run save scale set shape share sort stand store swap tackle talk touch trip use visit "
        u"phone brew breed prune escort patrol brief foster glue harvest invoice knit lobby log outline plant plaster "
        u"prototype scan scout script sculpt spot stretch swim tile tip trial trim tune wire shadow digest balance");
    return words;
}

const WordSet& notGerunds() {
    static const WordSet words(u"thing something nothing anything everything king ring spring string morning evening "
                               u"wing sing bring sting swing sling cling fling during sibling ceiling pudding wedding "
                               u"sterling viking darling duckling earring offspring wellbeing plaything farthing "
                               u"according regarding concerning including outstanding interesting challenging "
                               u"exciting amazing promising demanding upcoming ongoing incoming outgoing existing");
    return words;
}

const WordSet& namingGerunds() {
    static const WordSet words(
        u"training building marketing engineering accounting nursing consulting planning programming modelling "
        u"modeling writing meeting hearing housing banking teaching coaching clothing funding manufacturing catering "
        u"lighting painting drawing cooking operating leading managing purchasing publishing broadcasting printing "
        u"pricing recruiting advertising auditing forecasting scheduling mentoring counselling counseling nursing "
        u"fundraising lecturing leading learning sewing welding plumbing tailoring farming fishing mining shipping "
        u"sailing dancing singing acting reading listening speaking debugging testing editing filming gaming hosting "
        u"interviewing investing negotiating networking outsourcing packaging parenting processing prototyping "
        u"researching reporting rostering selling sourcing storytelling surveying tracking trading translating "
        u"tutoring understanding videographing wireframing working caring closing computing contracting debriefing "
        u"designing directing driving dressing facilitating financing heating landscaping licensing logging machining "
        u"moderating monitoring moulding nurturing onboarding positioning presenting problem-solving procuring "
        u"rating recycling refereeing rendering retailing riding screening serving staffing supervising switching "
        u"timing touring underwriting wayfinding winning opening beginning finding setting being standing being "
        u"calibrating fermenting budgeting hiring rolling growing supporting studying coding welding "
        u"rowing brewing baking gardening pruning briefing");
    return words;
}

const QHash<QString, QString>& irregularPasts() {
    static const QHash<QString, QString> words = [] {
        QHash<QString, QString> map;
        const QString list = QStringLiteral(
            "be:was,were become:became begin:began break:broke bring:brought build:built buy:bought catch:caught "
            "choose:chose come:came cost:cost cut:cut deal:dealt do:did draw:drew drive:drove eat:ate fall:fell "
            "feed:fed "
            "feel:felt fight:fought find:found fly:flew forget:forgot get:got give:gave go:went grow:grew hang:hung "
            "have:had hear:heard hide:hid hit:hit hold:held keep:kept know:knew lay:laid lead:led learn:learnt "
            "leave:left "
            "lend:lent let:let light:lit lose:lost make:made mean:meant meet:met overcome:overcame oversee:oversaw "
            "pay:paid "
            "prove:proved put:put read:read ride:rode ring:rang rise:rose run:ran say:said see:saw seek:sought "
            "sell:sold "
            "send:sent set:set shake:shook show:showed shut:shut sing:sang sit:sat sleep:slept speak:spoke spend:spent "
            "split:split spread:spread stand:stood steal:stole stick:stuck strike:struck swim:swam take:took "
            "teach:taught "
            "tell:told think:thought throw:threw undertake:undertook understand:understood wake:woke wear:wore win:won "
            "withdraw:withdrew write:wrote rebuild:rebuilt rewrite:rewrote redo:redid rethink:rethought retell:retold");
        for (const QString& entry : list.split(u' ')) {
            const qsizetype colon = entry.indexOf(u':');
            for (const QString& past : entry.mid(colon + 1).split(u','))
                map.insert(past, entry.left(colon));
        }
        return map;
    }();
    return words;
}

bool isKnown(const QString& base) {
    return sureVerbs().contains(base) || openVerbs().contains(base);
}

bool isVowel(QChar c) {
    return QStringView(u"aeiou").contains(c);
}

const WordSet& doubling() {
    static const WordSet words(
        u"run get win cut put set plan stop begin swim let sit hit dig chat map ship shop step spot plug scan grab "
        u"trim "
        u"commit refer admit permit submit equip program travel model label cancel level control counsel fulfil "
        u"excel propel compel enrol upset rerun knit quit rob sum tap tip top trap wrap blog brag bid hop jog log mop "
        u"nod pin plot rub shut skip slip snap spin split transfer prefer occur regret defer deter infer patrol");
    return words;
}

} // namespace

VerbSense verbSense(const QString& word) {
    if (openVerbs().contains(word))
        return VerbSense::Open;
    return sureVerbs().contains(word) ? VerbSense::Sure : VerbSense::None;
}

QString baseOfGerund(const QString& word) {
    if (word.size() < 5 || !word.endsWith(u"ing") || notGerunds().contains(word))
        return {};
    const QString stem = word.chopped(3);
    if (word == u"lying" || word == u"dying" || word == u"tying")
        return stem.chopped(1) + QLatin1String("ie");
    const QChar last = stem.back();
    const bool doubled = stem.size() > 2 && stem[stem.size() - 2] == last && !isVowel(last);
    if (doubled && isKnown(stem.chopped(1)) && doubling().contains(stem.chopped(1)))
        return stem.chopped(1);
    for (const QString& base : {stem, stem + u'e'})
        if (isKnown(base))
            return base;
    return {};
}

QString spelledBaseOfGerund(const QString& word) {
    if (word.size() < 7 || !word.endsWith(u"ing") || notGerunds().contains(word))
        return {};
    const QString stem = word.chopped(3);
    for (const char* closed : {"ck", "sh", "nd", "rk", "lp", "mp", "ld", "rt", "lt", "ft", "ct", "nt", "ss",
                               "ff", "ow", "ew", "oy", "ay", "ey", "dy", "ly", "ny", "py", "ry", "ty", "fy"})
        if (stem.endsWith(QLatin1String(closed)))
            return stem;
    const bool vowelBefore = isVowel(stem[stem.size() - 3]);
    for (const char* cut : {"at", "is", "iz"})
        if (stem.endsWith(QLatin1String(cut)) && !vowelBefore)
            return stem + u'e';
    return {};
}

bool isNamingGerund(const QString& word) {
    return namingGerunds().contains(word);
}

QString gerundOf(const QString& base) {
    if (base == u"be" || base.endsWith(u"ee") || base.endsWith(u"oe") || base.endsWith(u"ye"))
        return base + QLatin1String("ing");
    if (base.endsWith(u"ie"))
        return base.chopped(2) + QLatin1String("ying");
    if (base.endsWith(u'e'))
        return base.chopped(1) + QLatin1String("ing");
    if (doubling().contains(base))
        return base + base.back() + QLatin1String("ing");
    return base + QLatin1String("ing");
}

QString baseOfPast(const QString& word) {
    static const QHash<QString, QString> participles = [] {
        QHash<QString, QString> map;
        const QString list = QStringLiteral(
            "been:be beaten:beat become:become begun:begin bitten:bite blown:blow broken:break chosen:choose come:come "
            "done:do drawn:draw driven:drive drunk:drink eaten:eat fallen:fall flown:fly forbidden:forbid "
            "forgotten:forget forgiven:forgive frozen:freeze given:give gone:go gotten:get grown:grow hidden:hide "
            "known:know lain:lie lied:lie lying:lie mistaken:mistake overseen:oversee proven:prove ridden:ride "
            "risen:rise run:run rung:ring seen:see sewn:sew shaken:shake shown:show spoken:speak stolen:steal "
            "striven:strive struck:strike sung:sing swum:swim sworn:swear taken:take thrown:throw torn:tear "
            "undertaken:undertake woken:wake won:win worn:wear woven:weave withdrawn:withdraw written:write "
            "rewritten:rewrite redone:redo quitting:quit");
        for (const QString& entry : list.split(u' '))
            map.insert(entry.section(u':', 0, 0), entry.section(u':', 1));
        return map;
    }();
    const auto past = irregularPasts().constFind(word);
    return past != irregularPasts().cend() ? *past : participles.value(word);
}

bool isPastTense(const QString& word) {
    if (irregularPasts().contains(word))
        return true;
    if (word.size() < 4 || !word.endsWith(u"ed"))
        return false;
    const QString stem = word.chopped(2);
    if (isKnown(stem) || isKnown(stem + u'e'))
        return true;
    if (stem.endsWith(u'i') && isKnown(stem.chopped(1) + u'y'))
        return true;
    return stem.size() > 2 && stem.back() == stem[stem.size() - 2] && isKnown(stem.chopped(1));
}

bool isFinite(const QString& word) {
    static const WordSet finite(u"is are was were am has have had will would can could should must may might shall do "
                                u"does did isn't aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't "
                                u"couldn't shouldn't don't doesn't didn't i'm i've i'd i'll it's that's there's he's "
                                u"she's we're they're you're we've they've");
    if (finite.contains(word))
        return true;
    if (irregularPasts().contains(word) && word != u"cut" && word != u"set" && word != u"put" && word != u"cost" &&
        word != u"read" && word != u"hit" && word != u"let" && word != u"left" && word != u"shut" && word != u"split" &&
        word != u"led" && word != u"spread")
        return true;
    return word.size() > 4 && word.endsWith(u's') && sureVerbs().contains(word.chopped(1)) &&
           !openVerbs().contains(word.chopped(1)) && !word.endsWith(u"ss");
}

bool isVerbAdverb(const QString& word) {
    static const WordSet adverbs(u"not never always also really just still then even fully finally eventually simply "
                                 u"gradually slowly quickly regularly successfully actively constantly continually "
                                 u"continuously consistently personally formally officially ultimately truly better "
                                 u"further one-day someday");
    return adverbs.contains(word);
}

} // namespace ascent
