// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/rules.h"

namespace ascent::critic {

namespace {

constexpr Phrase phrases[] = {
    // speaking ill of an employer
    {Group::IllOfEmployer, "my|our|the|this|that *3 <boss> *1 is|was|are|were|has|been|being *4 <bad>"},
    {Group::IllOfEmployer, "my|current|last|old|previous|former|present *2 <boss> *2 is|was|are|were|has|just|being *3 "
                           "boring|dull|pointless|disappointing|wrong|impossible|controlling|poor|poorly|badly|going|"
                           "dying|sinking|cheap|stingy|failing|negative|bad|blind|weak|two|worst|broken"},
    {Group::IllOfEmployer,
     "<bad>|bad|poor|worst|controlling|micromanaging|boring|weak *1 "
     "boss|bosses|manager|managers|employer|supervisor|colleagues|coworkers|workplace|management|leadership|head|"
     "company|job|chef|environment|owner|principal|matron|culture|atmosphere !i|complaints|waste"},
    {Group::IllOfEmployer, "i *2 hate|hated|despise|despised|detest|loathe|loathed *4 "
                           "boss|job|manager|company|place|work|working|there|it|them|my|colleagues|employer"},
    {Group::IllOfEmployer,
     "can|could not *1 stand|bear|wait|stomach *3 "
     "boss|manager|job|there|company|place|them|him|her|colleagues|leave|out|it|working|away|head|people"},
    {Group::IllOfEmployer,
     "sick|fed|tired|had up|and|enough *1 of|with|tired *3 "
     "boss|manager|job|company|place|them|being|my|management|colleagues|there|politics|working|people|how|the"},
    {Group::IllOfEmployer, "sick|tired of *1 my|the|being|working|them|how|their|his|her *2 "
                           "boss|manager|job|company|management|head|there|colleagues|overlooked|ignored|treated|for|"
                           "place|employer|it|politics"},
    {Group::IllOfEmployer,
     "toxic|hostile|poisonous *1 "
     "place|environment|workplace|culture|team|company|office|boss|atmosphere|manager|kitchen|ward|staffroom|school"},
    {Group::IllOfEmployer, "micromanage|micromanages|micromanaged|micromanager|micromanaging|micromanagement"},
    {Group::IllOfEmployer, "~ badly|poorly|terribly run|managed|led|organised|organized|treated|paid"},
    {Group::IllOfEmployer,
     "boss|manager|management|nobody|army|officers|school|hospital|firm|company|head|leadership|employer|chef|owner|"
     "owners|supervisor|seniors *2 never|not|nobody *1 "
     "care|cares|cared|value|valued|values|listen|listens|listened|appreciate|appreciates|appreciated|respect|respects|"
     "respected|support|supported|supports|bother|bothered|trust|trusted|understand|understands|recognise|recognised|"
     "recognize|recognized|train|trained|knew|know|communicate !until|enough|change"},
    {Group::IllOfEmployer,
     "they|he|she *2 never|not *1 "
     "care|cares|cared|value|valued|values|listen|listens|listened|appreciate|appreciates|appreciated|respect|respects|"
     "respected|support|supported|supports|bother|bothered|recognise|recognised|recognize|recognized|train|trained|"
     "communicate|pay|paid !until|enough|attention|for"},
    {Group::IllOfEmployer, "treat|treated|treats *3 "
                           "badly|unfairly|dirt|slave|rubbish|garbage|terribly|poorly|awfully|disrespect|number|slaves|"
                           "robots|children|machine|machines"},
    {Group::IllOfEmployer,
     "no|not|never *2 clue|idea *3 they|he|she|doing|to|about *2 doing|manage|run|lead|leadership"},
    {Group::IllOfEmployer, "i *2 "
                           "undervalued|underappreciated|unappreciated|overlooked|exploited|overworked|mistreated|"
                           "bullied|scapegoated|ignored"},
    {Group::IllOfEmployer, "am|feel|felt|was|being|been *1 "
                           "undervalued|underappreciated|unappreciated|overlooked|exploited|overworked|mistreated|"
                           "bullied|scapegoated|underpaid"},
    {Group::IllOfEmployer, "not *1 get|getting|got *1 on|along *1 with *2 my|boss|manager|colleagues|head|the|them"},
    {Group::IllOfEmployer, "dead end"},
    {Group::IllOfEmployer, "get|getting|got *1 away|out from|of *2 my|that|there|current|old *2 "
                           "boss|job|place|company|manager|employer|school|hospital|hellhole|kitchen"},
    {Group::IllOfEmployer, "office|internal|petty politics !and|science|degree"},
    {Group::IllOfEmployer, "favouritism|favoritism|nepotism|backstabbing"},
    {Group::IllOfEmployer, "blame culture"},
    {Group::IllOfEmployer,
     "take|takes|took|taking|steal|steals|stole|stealing *2 credit *2 my|work|our|for|ideas|everything"},
    {Group::IllOfEmployer,
     "lie|lies|lied|lying *2 through|to *1 their|his|her|us|me|staff|everyone|our *1 teeth|face|faces|/"},
    {Group::IllOfEmployer, "never|not *1 again *1 work *3 for|with|under|there !free|nothing|less"},
    {Group::IllOfEmployer, "fear|afraid|scared|frightened|terrified of *2 fired|sacked|boss|manager|dismissed|axed"},
    {Group::IllOfEmployer, "nobody|no-one|none *5 knows|know|knew what|how they|he|she|to *1 are|is|doing|do|run"},
    {Group::IllOfEmployer,
     "boss|manager|chef|owner|head|foreman *1 is|was *1 never|not|always sober|drunk|there|hungover"},
    {Group::IllOfEmployer, "never|not|rarely|hardly *1 pay|paid|pays *3 on|in time|full"},
    {Group::IllOfEmployer, "i *1 work to live"},
    {Group::IllOfEmployer, "live|living *1 for *1 weekend|weekends|friday|holidays|payday"},
    {Group::IllOfEmployer, "^^ weekends|fridays|holidays|payday|hometime /"},
    {Group::IllOfEmployer, "play|plays|played favourites|favorites"},
    {Group::IllOfEmployer,
     "yell|yells|yelled|shout|shouts|shouted|scream|screams|screamed *2 at *1 us|me|everyone|staff"},
    {Group::IllOfEmployer,
     "~ a|complete|total|absolute|such|what *1 joke|shambles|nightmare|disaster|mess|circus|hellhole|idiot|idiots *2 "
     "to|of|place|there|that|boss|manager|run|work"},
    {Group::IllOfEmployer,
     "idiot|idiots|moron|morons|incompetent|hellhole|shambles|clowns|tyrant|dinosaur|dinosaurs|useless"},
    {Group::IllOfEmployer, "waste of *2 time|talent"},
    {Group::IllOfEmployer, "a|like|absolute|living *1 dump|hell|sweatshop *2 place|there|where|/"},
    {Group::IllOfEmployer, "like|feels|be *1 a prison"},
    {Group::IllOfEmployer, "worst *2 job|boss|company|manager|employer|place|team|head|school|hospital|year|kitchen"},
    {Group::IllOfEmployer,
     "they|he|she|boss|manager|head|management|company *2 "
     "lied|lie|lies|cheated|cheats|broke|broken|ruined|blamed|blames|bullied|bullies|ripped|screwed"},
    {Group::IllOfEmployer,
     "run|ran|running|led|managed *2 by *2 idiots|people|amateurs|bullies|fools|clowns|accountants *2 who|that|/"},
    {Group::IllOfEmployer,
     "no|zero|lack|without of? *1 leadership|respect|support|appreciation|communication|vision|organisation|thanks *3 "
     "there|from|management|boss|at|where|company|in"},
    {Group::IllOfEmployer,
     "management|leadership|boss|manager|company *3 is|was *2 nonexistent|absent|clueless|weak|bad"},
    {Group::IllOfEmployer, "sinking ship"},
    // the one in charge, or the place, is something no one wants said of them
    {Group::IllOfEmployer, "my|our|the|that|this|present|current|last|old|previous|former|they|he|she *1 <illboss> *3 "
                           "is|was|are|were|being *4 <vile>"},
    {Group::IllOfEmployer, "they|he|she are|is|was|were *3 <vile>"},
    {Group::IllOfEmployer,
     "<illboss> *1 i work|worked|answer|answered|report|reported *1 for|under|with|to *1 is|was|are|were *4 <vile>"},
    {Group::IllOfEmployer, "work|working|worked for|under *1 someone|somebody|people|anyone|a|an|such *2 <vile>"},
    {Group::IllOfEmployer, "control|ego freak|freaks|trip"},
    {Group::IllOfEmployer, "slave driver|drivers"},
    {Group::IllOfEmployer, "snake|vipers|vipers'|rat's|lion's pit|nest|den"},
    {Group::IllOfEmployer, "two faced|timing"},
    {Group::IllOfEmployer, "old boys club|network"},
    {Group::IllOfEmployer, "boys' club"},
    {Group::IllOfEmployer, "waste of space"},
    {Group::IllOfEmployer, "bunch|load|pack|bag|nest of *1 <vile>"},
    {Group::IllOfEmployer, "morale is|was|has *3 low|bottom|gone|terrible|dead|zero|floor|awful|nonexistent|rock"},
    // what they do to people
    {Group::IllOfEmployer, "play|plays|played|playing *1 "
                           "people|us|staff|everyone|favourites|favorites|nurses|teachers|drivers|cooks off|against"},
    {Group::IllOfEmployer, "cut|cuts|cutting corners *3 and|blame|blames|on|everywhere|all"},
    {Group::IllOfEmployer, "blame|blames|blamed|blaming *1 me|us|the|everyone|everybody|staff|others|people *1 "
                           "lads|team|staff|else|nurses|drivers|juniors|for|when|/"},
    {Group::IllOfEmployer, "not *2 give|gave|gives *1 a|two damn|toss|hoot|monkey's|stuff|fig|hoots"},
    {Group::IllOfEmployer, "could not care less"},
    {Group::IllOfEmployer,
     "could|can not *1 organise|organize|manage|run|lead|plan *1 a|anything|anybody|their|its|his|her|themselves"},
    {Group::IllOfEmployer, "~ on a shoestring"},
    {Group::IllOfEmployer, "~ every|each|my move i"},
    {Group::IllOfEmployer, "breathe|breathes|breathing down my|our|your|people's|everyone's"},
    {Group::IllOfEmployer,
     "~ look|looks|looking|stand|stands|standing|hang|hovering over|around *1 my|our|everyone's shoulder|shoulders"},
    {Group::IllOfEmployer,
     "my|the|our|current|last *1 owner|boss|manager|chef|head|supervisor|foreman|farmer|director|gaffer|partner "
     "drinks|drank|steals|stole|cheats|swears|swore|sulks|gossips|favours|smokes"},
    {Group::IllOfEmployer, "he|she|they|owner|boss|company *1 is|are|was|were *1 too|so|very|really *1 "
                           "tight|mean|cheap|lazy|stupid|slow|rude|blind|weak|old|stubborn"},
    {Group::IllOfEmployer,
     "clean|cleaning|cover|covering up? *1 after|for *2 <illboss>|incompetent|lazy|his|her|their"},
    {Group::IllOfEmployer, "^^ <illboss> *1 is|are|was|were *1 <vile>"},
    {Group::IllOfEmployer, "penny pinchers|pincher|pinching"},
    {Group::IllOfEmployer, "run|led|managed|owned by *2 <vile>|penny"},
    {Group::IllOfEmployer, "treat|treats|treated *1 you|us|people|them|staff|everyone|me|nurses|drivers|cooks|juniors "
                           "like|as !family|people|adults|my|equals|colleague|partners|guests|colleagues|human|if|i"},
    {Group::IllOfEmployer,
     "atmosphere's|culture's|management's|boss's|manager's|head's|chef's|owner's|place's *2 <vile>"},
    {Group::IllOfEmployer, "i want|need|wanted|needed out /"},
    {Group::IllOfEmployer,
     "shout|shouts|shouted|yell|yells|yelled|scream|screamed|swear|swore|swears *2 at *1 "
     "nurses|staff|people|juniors|waiters|apprentices|drivers|assistants|cooks|trainees|the|everybody|customers"},
    {Group::IllOfEmployer, "behind my|our|people's|each|everyone's *1 back|backs"},
    {Group::IllOfEmployer, "stab|stabs|stabbed|stabbing *4 back|backs"},
    {Group::IllOfEmployer, "<illboss>|it|everything|that *1 is|was|are *1 falling|fell|going|gone|coming *1 "
                           "apart|downhill|under|nowhere|dogs|bust|pieces|bits|wall"},
    {Group::IllOfEmployer, "nobody|no-one|anyone|those|people in charge|charge|power|management *2 "
                           "cares|care|cared|knows|listens|has|had|not|is"},
    {Group::IllOfEmployer, "no one in charge"},
    {Group::IllOfEmployer, "taken|took|take|takes *2 for granted"},
    {Group::IllOfEmployer, "am|was|got|been|being|get|keep *1 passed|walked|talked|looked over|all|down"},
    {Group::IllOfEmployer, "drive|drives|driving|drove|send|sends *1 me|us|everyone mad|crazy|insane|nuts|up|round"},
    {Group::IllOfEmployer, "do|does|did|doing my head in"},
    {Group::IllOfEmployer, "had it with"},
    {Group::IllOfEmployer, "~ had|have *1 enough of them|that|this|it|my|the|being|their|his|her|him|office|people"},
    {Group::IllOfEmployer, "anything to *1 get|be off|out|away|rid"},
    {Group::IllOfEmployer, "get|getting|got|be *1 off|out|away|shot|rid of? *1 that|this|the *1 <workplaces> *1 "
                           "before|fast|soon|i|and|where|they|with|which|as|/"},
    {Group::IllOfEmployer, "worked|working|work|run|ran *2 to death|to the bone|into the ground"},
    {Group::IllOfEmployer, "~ into the ground"},
    {Group::IllOfEmployer, "cheap labour|labor"},
    {Group::IllOfEmployer, "squeeze|squeezes|squeezed|bleed|bleeds|milk|milks us|staff|people|everyone|every"},
    {Group::IllOfEmployer, "kept|keeps|keep|left us|me|everyone|staff in the dark"},
    {Group::IllOfEmployer,
     "promised|promises *4 never|nothing|not|broke|didn't *3 happened|kept|came|came|delivered|saw|got|/"},
    {Group::IllOfEmployer, "never|not|nobody *1 says|say|said|heard|hear|get|got *2 thanks|thank"},
    {Group::IllMild, "not *1 like|enjoy|love|happy|satisfied *4 current|boss|manager|job|company|employer|there"},
    {Group::IllMild, "bored|boring|stuck|frustrated|frustrating|unhappy|dissatisfied|disappointed|disillusioned|"
                     "demotivated|stagnating|stagnated|stagnant *4 "
                     "job|role|company|current|there|where|employer|work|manager|boss|here|management|with|by|at"},
    {Group::IllMild, "lack|lacks|lacked|no *1 of? *1 opportunity|opportunities|progression|room|prospects|recognition "
                     "*4 current|there|company|employer|at|where|job"},
    {Group::IllMild, "underpaid|burnout|overworked|understaffed|short staffed"},

    {Group::IllOther, "patients|customers|customer|client|clients|weather|storm|accident|shift|winter|season|waste|"
                      "food|code|system|software|wiring|traffic|service|data|legacy|machine|machines|pupil|student|"
                      "equipment|process|spreadsheet|handwriting|road|roads|substance|substances|spill|chemicals *4 "
                      "terrible|awful|toxic|useless|nightmare|mess|horrible|rude|difficult|chaotic|unfair|disaster|"
                      "poor|bad|boring|dreadful|shambles"},
    {Group::IllOther,
     "toxic waste|chemical|chemicals|substances|fumes|gases|materials|plants|shock|effects|spill|metals"},
    {Group::IllOther, "not|never *3 terrible|bad|awful|toxic|useless|worst|hate|undervalued|ill|badly"},
    {Group::IllOther, "bad|poor|terrible|awful|rude|difficult|angry|worst *1 "
                      "weather|news|data|code|habits|debt|debts|day|days|results|customer|customers|backs|posture|"
                      "health|communities|attendance|shift|wiring|design|reviews"},
    {Group::IllOther,
     "badly|poorly managed|run|organised|treated "
     "wounds|pain|diabetes|asthma|waste|trees|estates|sites|projects|condition|conditions|risk|symptoms|change"},
    {Group::IllOther, "hate|hated|hates *2 "
                      "waste|wasting|losing|seeing|leaving|unfinished|sloppy|mess|errors|mistakes|injustice|"
                      "inefficiency|letting|being|late"},
    {Group::IllOther, "i|we|to|can|could|who|that *1 see|saw|enjoy|play|played|playing|cast|acted *3 <vile>"},
    {Group::IllOther, "patient|patients|customer|customers|client|clients|child|children|pupil|pupils|resident|"
                      "residents|machine|engine|gearbox|roof|wall|car|system *3 is|was|are|were|falling|fell"},
    {Group::IllOther,
     "families|customers|patients|suppliers|tenants|buyers|people *1 they|he|she *1 is|are|was *3 <vile>"},
    {Group::IllOther, "your *3 looking|standing|hanging over|around *2 shoulder|shoulders"},
    {Group::IllOther, "over|around my shoulder if|when|while"},
    {Group::IllOther, "not *1 is|are|was|were|being *3 <vile>"},
    {Group::IllOther, "no|not|never *1 take|taken|taking|took *2 for granted"},
    {Group::IllOther, "but|and *2 i|that *3 learned|learnt|taught|showed|helped"},
};

// "I don't cut corners", "I never shout at juniors": the speaker's own doing.
bool ofTheSpeaker(const Reading& reading, const Hit& hit) {
    static const QSet<QString> doings{QStringLiteral("cut"),    QStringLiteral("treat"), QStringLiteral("blame"),
                                      QStringLiteral("shout"),  QStringLiteral("yell"),  QStringLiteral("scream"),
                                      QStringLiteral("bully"),  QStringLiteral("lie"),   QStringLiteral("take"),
                                      QStringLiteral("steal"),  QStringLiteral("play"),  QStringLiteral("cutting"),
                                      QStringLiteral("gossip"), QStringLiteral("cover"), QStringLiteral("hang")};
    if (!doings.contains(reading.token(hit.first).word))
        return false;
    const int first = reading.sentence(reading.sentenceOf(hit)).first;
    for (int t = hit.first - 1; t >= first && t >= hit.first - 4; --t)
        if (reading.token(t).word == u"i")
            return true;
    return false;
}

} // namespace

std::span<const Phrase> negativePhrases() {
    return phrases;
}

void judgeNegative(const Reading& reading, Remarks& remarks) {
    for (const Hit& hit : reading.hits(Group::IllOfEmployer))
        if (!reading.overlaps(Group::IllOther, hit) && !ofTheSpeaker(reading, hit))
            remarks.add(Rule::Negative, Severity::Warning, hit);
    for (const Hit& hit : reading.hits(Group::IllMild))
        if (!reading.overlaps(Group::IllOther, hit) && !reading.overlaps(Group::IllOfEmployer, hit))
            remarks.add(Rule::Negative, Severity::Note, hit);
}

} // namespace ascent::critic
