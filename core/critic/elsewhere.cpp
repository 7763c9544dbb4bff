// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/lexicon.h"

namespace ascent::critic {

namespace {

constexpr Phrase phrases[] = {
    // a firm of one's own, in any trade
    {Group::OwnBusiness,
     "start|starting|open|opening|run|running|own|owning|launch|launching|set|setting|build|building|buy|buying|found|"
     "founding|have|having|take|taking *1 up|over? *1 a|an|some|my|our *3 <venture> *2 with|together *1 my|a|some|two "
     "*2 <kin>|friend|friends|mate|mates|cousin|cousins|partner|colleague|uncle|aunt|buddy"},
    {Group::OwnBusiness,
     "start|starting|open|opening|run|running|own|owning|launch|launching|buy|buying|have|having *1 a|an|my|some *2 "
     "kennel|kennels|cattery|stables|brewery|distillery|winery|vineyard|guesthouse|hostel|campsite|boutique|café|cafe|"
     "bistro|pizzeria|tearoom|deli|smallholding|salon|franchise|podcast|vlog|consultancy|startup|retreat|takeaway|"
     "chippy|zoo|sanctuary"},
    {Group::OwnBusiness,
     "business|company|firm|agency|salon|restaurant|cafe|café|bakery|studio|startup|garage|consultancy|bar|pub|"
     "boutique|gym|farm|bistro|brewery|guesthouse|hotel|gallery|workshop|truck|label of my|our own"},
    {Group::OwnBusiness, "my own|own? name|sign|label|shingle *2 over|above|on *2 door|shop|window|van|jacket"},
    {Group::OwnBusiness, "name|sign over|above *1 the|a *1 door|shop|window"},
    {Group::OwnBusiness, "on|with|for|my the side *3 until|grow|take|leave|full|own|/"},
    {Group::OwnBusiness,
     "~ my *1 clients|customers|client|followers|subscribers|audience *3 list|base|own|with|away|leave|side"},
    {Group::OwnBusiness, "be|being|become|work|working|go|am my|for|own own|myself|boss *1 boss|/"},
    {Group::OwnBusiness, "be|being|become|becoming|go|going|turn|turning|am self|an|a|fully|properly|completely? "
                         "employed|entrepreneur|freelancer|independent|contractor|landlord|consultant "
                         "!in|of|for|who|to|nurse|midwife|prescriber|surgeon|anaesthetist|physician|psychiatrist|"
                         "radiologist|paediatrician"},
    {Group::OwnBusiness, "go|going it|independent|private alone|/"},
    {Group::OwnBusiness, "~ no|without|any *1 boss|bosses !who"},
    {Group::OwnBusiness,
     "buy|buying|get|getting|have|run my own truck|van|lorry|boat|taxi|cab|tractor|wagon|land|flock|herd|stall|plane"},
    {Group::OwnBusiness, "owner driver|operator|occupier"},
    {Group::OwnBusiness, "~ setting|set|start|starting up a|an|our *2 "
                         "reseller|wholesaler|service|company|business|label|brand|line|shop|app|platform"},
    {Group::OwnBusiness, "my|our own little|small|tiny|first *1 <venture>"},
    {Group::OwnBusiness, "franchise|franchising|dropshipping|ecommerce|etsy|airbnb"},
    {Group::OwnBusiness, "become|becoming|be|being a|my|your *2 competitor|rival"},
    {Group::OwnBusiness, "compete|competing against|with you|this"},
    {Group::OwnBusiness, "learn *6 and|then|so *3 start|open|set|run|do|launch *4 own|myself"},
    {Group::OwnBusiness,
     "take|taking *1 over *1 my|the|our *2 father's|family|dad's|parents'|mother's|uncle's|brother's|family's"},
    {Group::OwnBusiness, "~ my|our *1 family|parents'|father's|dad's|mum's|brother's|sister's|uncle's|in|cousin's *1 "
                         "business|shop|firm|restaurant|farm|company|hotel|pub"},
    {Group::OwnBusiness, "buy|buying|buy|flip|flipping|renovate|renovating|rent|renting|let|letting *2 "
                         "houses|properties|property|flats|apartments"},
    {Group::OwnBusiness, "~ property|real developer|developing|development|portfolio|ladder|estate|empire"},

    // a life away from work
    {Group::OtherLife, "free|spare|more|enough|leave|leaves|have *1 time|energy|evenings *2 for|to|with *4 my *2 "
                       "band|music|novel|game|games|paintings|painting|film|films|art|writing|book|screenplay|blog|"
                       "channel|sport|training|photography|album|startup|own|hobby|hobbies|surfing|golf|fishing|poems"},
    {Group::OtherLife,
     "working|work on my *1 novel|game|film|album|screenplay|book|demo|memoir|video|art|music|channel|app|startup"},
    {Group::OtherLife, "live|living off|from my|the *2 "
                       "photographs|pictures|paintings|books|land|writing|art|investments|royalties|music|songs|"
                       "savings|rent|rents|pottery|crypto|shares|dividends"},
    {Group::OtherLife, "live|living *2 from|out|in of? *2 "
                       "van|suitcase|backpack|boat|caravan|camper|cabin|sea|monastery|commune|narrowboat|yurt|road"},
    {Group::OtherLife, "stand|standing|run|running|stood for *1 "
                       "parliament|office|mayor|council|president|congress|election|senate|mp|governor"},
    {Group::OtherLife, "in|into|enter|entering *1 parliament|politics|congress|government|senate|westminster"},
    {Group::OtherLife, "stand up|stand-up comedy|comedian|comic|gigs|circuit"},
    {Group::OtherLife, "comedy|acting|music|modelling|film|poker|gaming|esports|ballet|dance *1 "
                       "career|school|circuit|professionally|full"},
    {Group::OtherLife, "career in|as *3 "
                       "music|acting|film|sport|politics|comedy|television|theatre|dance|fashion|modelling|gaming|"
                       "football|photography|writing|journalism|broadcasting|radio|art|wine|yoga"},
    {Group::OtherLife, "my|real|true|first|actual heart|passion|love|dream|calling *1 is|are|lies|belongs|was|has *1 "
                       "always|been|really|in|elsewhere|with|not|the? *2 "
                       "music|sea|stage|theatre|writing|acting|photography|art|horses|animals|mountains|painting|dance|"
                       "sport|football|cooking|elsewhere|here|gardens|fashion|film|boats|cars|surfing|wine|land"},
    {Group::OtherLife,
     "~ work|working with *1 horses|animals|dogs|dolphins|elephants|wildlife|cats|penguins|bees|sheep"},
    {Group::OtherLife, "stud|sheep|llama|alpaca|goat|dairy|organic farm"},
    {Group::OtherLife, "breed|breeding|train|training|groom|grooming|walk|walking|rescue|rescuing|keep|keeping *2 "
                       "dogs|horses|puppies|cats|bees|goats|chickens|alpacas|sheep"},
    {Group::OtherLife, "~ grow|growing my|our own"},
    {Group::OtherLife, "join|joining|in|into|enter|for|to the? fire|police|ambulance|coast|border "
                       "brigade|force|service|guard|department|academy"},
    {Group::OtherLife,
     "join|joining|in|into|enter|get|for the *1 "
     "army|navy|raf|marines|police|fire|forces|military|priesthood|church|circus|civil|diplomatic|ministry|airforce|"
     "coastguard|monastery|convent|firm's !engineers|family|garage|team|competition"},
    {Group::OtherLife, "move|moving|emigrate|emigrating|relocate|relocating|live|living|settle|settling|be|go|going|"
                       "somewhere|home|back *2 to|in|abroad|overseas|near|out|by *3 "
                       "australia|canada|spain|america|europe|dubai|california|thailand|france|italy|zealand|portugal|"
                       "bali|mexico|greece|japan|coast|sea|countryside|mountains|country|island|islands|hills|beach|"
                       "highlands|tropics|ocean|abroad !office|branch|sales|route|region|team"},
    {Group::OtherLife, "living|live|settled|be|working|travelling abroad|overseas|offshore"},
    {Group::OtherLife, "~ see|seeing|explore|exploring|discover|discovering *1 the|more of? world"},
    {Group::OtherLife, "travel|travelling|traveling|trek|trekking|hitchhike|cycle|cycling|sail|sailing|walk *3 "
                       "south|asia|america|africa|europe|continent|continents|countries|india|andes|himalayas|world "
                       "!between|to|for|with"},
    {Group::OtherLife, "sabbatical|wanderlust|globetrotter"},
    {Group::OtherLife, "~ year|months|time out|off !of"},
    {Group::OtherLife, "climb|climbing|run|running|swim|sail|row|cycle *2 "
                       "everest|marathon|marathons|channel|kilimanjaro|ironman|atlantic|alps"},
    {Group::OtherLife, "win|winning|won *2 lottery|olympics|olympic|medal|pools|masterchef|bake"},
    {Group::OtherLife,
     "play|playing|perform|performing|sing|singing|dance|dancing|tour|touring|act|acting|record|recording *4 "
     "band|orchestra|stage|arenas|stadium|festivals|premier|league|professionally|pub|album|theatre|theatres|opera|"
     "west|hollywood|broadway|chart|vinyl|gigs"},
    {Group::OtherLife, "out|away|gone|leave|left|quit *3 from|of|the|this *1 rat "
                       "race|corporate|office|industry|city|profession|trade|line|sector|world|business"},
    {Group::OtherLife,
     "~ nothing|little|not *2 to do with *3 this|it|<trades>|role|job|work|medicine|computers|numbers|people|kitchens"},
    {Group::OtherLife, "no|little|any|not *2 link|connection|overlap|relation|relevance *3 "
                       "role|job|position|goals|it|really|between|this|honest|/"},
    {Group::OtherLife, "^^ it|this|that|honestly *1 does not *2 fit|align|match|really|/ *3 //"},
    {Group::OtherLife, "not *1 where|what i *1 want|see|picture|plan *2 be|end|do|stay|myself *3 //"},
    {Group::OtherLife, "~ not *4 in|with|doing|a|an|behind|on *2 "
                       "<trades>|office|desk|computers|computer|kitchen|kitchens|classroom|hospital|hospitals *2 "
                       "all|any|more|longer|anymore|life|at"},
    {Group::OtherLife, "~ away|out from|of *1 "
                       "screens|desks|desk|patients|children|customers|people|phones|machines|numbers|computers !for"},
    {Group::OtherLife, "retire|retiring|retired|retirement *1 at|by|early|before|as|and|with|to|from|on|soon|in !from"},
    {Group::OtherLife, "not *1 be|have|having|need|needing|want|plan *3 work|working *2 "
                       "at|all|any|anymore|again|by|for|/ !weekends|nights|late|alone|in"},
    {Group::OtherLife, "~ done|finished with working|work|jobs"},
    {Group::OtherLife, "completely|totally|entirely|wholly *1 different|new|unrelated *1 field|from|/ !way|angle|view"},
    {Group::OtherLife, "~ something *1 different|else|unrelated *1 field|from|/ !way"},
    {Group::OtherLife, "switch|switching|change|changing|move|moving|cross|pivot|transition|break *2 "
                       "into|to|over|careers|career *2 a|an|another|something|different|other|completely *2 "
                       "field|industry|career|profession|sector|line|area|different|entirely|unrelated"},
    {Group::OtherLife, "i *1 trained|studied|qualified as|for *6 that|and|which *4 want|where|end|back|hope|return|go"},
    {Group::OtherLife, "get|getting|go|going|went|return|returning back|to *1 to|into|my *3 "
                       "music|acting|painting|architecture|law|journalism|stage|theatre|sea|farming|archaeology|"
                       "fashion|photography|research|academia|writing|sport|coaching|band|roots"},
    {Group::OtherLife, "~ something|work|working|job|anything|life|living *1 with|around|among *1 "
                       "horses|animals|dogs|cats|birds|plants|flowers|boats|music|cars|wine|wood|bees"},
    {Group::OtherLife,
     "~ lottery|crypto|bitcoin|influencer|influencers|vlogger|vlogging|tiktok|youtube|instagram|twitch|"
     "onlyfans|nft !account|accounts|channel|campaign|campaigns|team|ads|content"},
    {Group::OtherLife, "nomadic|bohemian|simple|slow|off|simpler|outdoor life|lifestyle|living|grid"},

    // study that takes one away
    {Group::FullTimeStudy, "full time|return|back|go|going|start|starting|begin|beginning|enrol|take|taking|off *4 "
                           "master's|masters|phd|doctorate|mba|degree|bachelor's|university|college|seminary|"
                           "conservatoire|conservatory|law|medical|uni !part|evening|alongside"},
    {Group::FullTimeStudy, "master's|masters|phd|doctorate|mba|degree|university|studies|studying|course|thesis *8 all "
                           "my|of *1 time|my|days"},
    {Group::FullTimeStudy, "study|studying|degree|master's|masters|phd|course|university|college *2 "
                           "abroad|overseas|america|germany|france|australia|canada|full|away"},
    {Group::FullTimeStudy,
     "get|getting|got|accepted|offered|place|applied|applying|apply *3 into|at|on|to|for *3 "
     "university|college|medical|law|vet|phd|master's|masters|drama|conservatoire|seminary|degree"},
    {Group::FullTimeStudy, "doctoral|phd|doctorate|postgraduate|master's|scholarship *1 "
                           "funding|place|offer|programme|application|position|studentship"},
    {Group::FullTimeStudy, "become|becoming|be|being|as|again *1 student|undergraduate|postgraduate "
                           "!nurse|midwife|adviser|support|mentor|services|paramedic|teacher|placement"},
    {Group::FullTimeStudy, "career|study break|leave"},
    {Group::FullTimeStudy, "leave|leaving|quit|stop|stopping *2 work|job|working|here *3 "
                           "study|university|degree|finish|phd|college|course|master's|train"},
    {Group::FullTimeStudy, "~ years|year at|in|of *2 university|college|uni|drama|art|full *1 school|time|study|/"},

    {Group::IrrelevantOther, "taught|teach|teaching|help|helping|support|supporting|let|lets|train|training|show|"
                             "encourage|send|sending *3 <venture>|owners|founders|people|them|students|staff|clients"},
    {Group::IrrelevantOther, "no|without boss|bosses *2 around|there|on|in *1 sight|site|night|nights"},
    {Group::IrrelevantOther,
     "year|months|time out|off *2 for|after|with|to *2 care|raise|look|raising|caring|children"},
    {Group::IrrelevantOther,
     "police|fire|ambulance|coast *1 service|force|brigade|guard|department *3 with|and|liaison|to|as"},
    {Group::IrrelevantOther,
     "your|company|group's|firm's|our *2 "
     "offices|office|branch|branches|team|site|plant|partners|depot|schools|projects *2 in|abroad|overseas"},
    {Group::IrrelevantOther,
     "abroad|overseas|offshore *1 for|with|on|in *1 you|your|the|projects|placement|clients|exchange"},
    {Group::OtherLife,
     "future|life|career|tomorrow in *1 "
     "acting|music|dance|film|sport|football|politics|art|fashion|writing|television|theatre|comedy|modelling|gaming"},
    {Group::OtherLife, "signed|scouted|drafted|picked|spotted|discovered by|to|for|with *2 "
                       "club|label|agent|team|publisher|agency|gallery|scout|side|band"},
    {Group::OtherLife, "heart *2 not *3 in|with *2 work|this|it|trade|job|line"},
    {Group::OtherLife,
     "~ is|it|lies in|with dance|music|art|acting|sport|theatre|farming|writing|fashion|boats|gardens"},
    {Group::OtherLife,
     "my|the *1 novel|music|band|art|painting|acting|writing|football|sport|channel|album|book|film|dancing|game *1 "
     "comes|is|are|matters|takes *1 first|priority|everything"},
    {Group::OtherLife, "day job *1 just|only|keeps|pays|is|funds|while|until|/"},
    {Group::OtherLife, "round|around|across|through|to south america|asia|africa|india|australia|europe|world"},
    {Group::OtherLife, "give|giving|gave *1 all|it|this|everything *1 this|up|all *1 up|and *2 to|and *1 "
                       "paint|write|sing|act|farm|travel|sail|dance|garden|play|bake|sculpt|surf|teach|retire"},
    {Group::OtherLife, "seeing|see|sail|sailing|cycle|cycling|walk|walking|drive|travel *2 the "
                       "world|globe|coast|continent *2 from|on|by|in|with|/"},
    {Group::OtherLife, "put|putting|set|setting *1 together|up *2 "
                       "clothing|fashion|record|jewellery|skincare|candle|card|beer|app|web|line *2 "
                       "label|line|brand|business|company|range|shop"},
    {Group::OwnBusiness, "a|our|own|my *1 clothing|fashion|record|jewellery|beauty|food|beer|coffee|skincare "
                         "label|line|brand|range|company"},
    {Group::OwnBusiness, "~ that|it|which *1 will|would|can|to be|become my living|income|job|career|business|work"},
    {Group::OwnBusiness,
     "~ me|my own *2 crew|gang|round|rig|van|firm|outfit|yard|business|boat|chair|salon|stall|truck|list|book *2 "
     "by|then|and|/|one|some"},
    {Group::OwnBusiness, "working|work|works for meself|myself|ourselves|us"},
    {Group::OwnBusiness, "open|opening|run|running|start|starting|own|buy *1 a|my *1 "
                         "little|small|tiny|quiet|cosy|wee|vegan|organic|beach|country *1 <venture>"},
    {Group::OwnBusiness, "~ in|into business for|with myself|my|a"},
    {Group::OtherLife, "standing for|in *1 parliament|election|council"},
    {Group::IrrelevantOther, "ask|asks|asked me *2 if|whether *4 freelance|own|leave|business"},
    {Group::OtherLife, "in training *1 for *1 olympics|marathon|ironman|championship|games|nationals"},
    {Group::OtherLife, "my channel|podcast|blog|feed|page|stream *4 subscribers|followers|views|listeners|fans|off"},
    {Group::OwnBusiness, "take|taking over my|the|our *3 farm|shop|restaurant|business|garage|pub *1 from|when|/"},
    {Group::OwnBusiness, "uncle|father|dad|cousin|brother|aunt|mother|family|sister|grandfather *1 has|owns|runs|have "
                         "*1 a|an|the *1 <venture> *5 take|join|run|inherit|over|help"},
    {Group::OwnBusiness, "co founder"},
    {Group::OwnBusiness, "friends'|friend's|brother's|mate's|cousin's *1 start|startup|business|company|firm|shop"},
    {Group::OwnBusiness, "enough|money *2 put by|aside|away|together *1 to|for *3 own|start|buy|open|set"},
    {Group::FullTimeStudy, "return|returning|back|go|going in|to *1 school|university|college *2 for|to *2 "
                           "year|years|make|do|take|get|finish *3 bachelor|master|degree|diploma|studies|years"},
    {Group::FullTimeStudy, "courses|lectures|classes all *1 day|week"},
    {Group::IrrelevantOther, "book|memoir|thesis *1 on|about"},
    {Group::IrrelevantOther, "own clinic|surgery *1 list|hours|day|lists"},
    {Group::IrrelevantOther, "travel|travelling|traveling for work|you|clients|training|the"},
    {Group::IrrelevantOther, "other|another *2 sector|industry experience|clients|customers"},
    // what feeds the heart, not the job
    {Group::OtherLife, "enough *1 to? live on|off"},
    {Group::OtherLife, "my *1 candles|soaps|jewellery|cakes|jam|bread|pots|prints|designs|clothes|knitwear|furniture|"
                       "bags|cards|paintings|photographs|cheese|honey|beer|tables|toys *2 in|at|into|on *3 "
                       "shops|shop|stores|galleries|markets|market|fairs|online|country"},
    {Group::OtherLife, "leave|leaves|leaving|keep|keeps|have|gives *2 my? evenings|weekends|afternoons|mornings|nights "
                       "free|clear|open *1 for|to"},
    {Group::OtherLife, "home|back to my *2 games|telly|xbox|playstation|netflix|sofa|bed|guitar|garden|allotment|bike"},
    {Group::OtherLife, "learn|learning *1 to? surf|surfing|ski|skiing|dive|sail|sailing|knit|paint|juggle|skydive|fly"},
    {Group::OtherLife, "learn|learning *1 to? play *1 guitar|piano|violin|drums|golf|poker|tennis|sax|chess"},
    {Group::OtherLife, "^^ my music|band|art|painting|garden|football|sport|writing|bike|boat|horse|games *1 //"},
    {Group::OtherLife, "i am *1 a|an musician|actor|actor|actress|dancer|painter|writer|singer|artist|poet|athlete|"
                       "surfer|comedian|novelist|drummer|dj|photographer *1 first|really|at|by|before|who !to|in"},
    {Group::OtherLife, "be|go|going|out|back on tour|stage|telly !of|with|in|where"},
    {Group::OtherLife, "write|writing|compose|composing|finish|record *2 lyrics|songs|tunes|poems|chapters"},
    {Group::OtherLife, "not *2 part of *2 picture|plan /"},
    {Group::OtherLife, "not *3 interested|bothered|fussed|keen *1 in|about|on *1 "
                       "tax|insurance|finance|teaching|sales|retail|it|this|the|computers|cars|numbers|law|food *1 "
                       "if|to|honestly|frankly|really|/"},
    {Group::OtherLife, "only|first vacancy|job|opening|post|thing *1 in|near|round *1 town|area|here|village"},
    {Group::OtherLife, "where i *1 ought|belong|should|feel *1 to|be *1 //"},
    {Group::OtherLife, "in|into|my|open private|own practice *2 from|at|in|of|with *1 my|spare|home|own|the"},
    {Group::OtherLife, "from my *1 spare|back|front|kitchen|shed|garage|living *1 room|table|garage|shed|/"},
    {Group::OtherLife,
     "my|the|own heart|mind|head|life *1 is|was|lies|lives|belongs *1 in|with|on|at|elsewhere *1 the? *2 "
     "theatre|theater|stage|music|sea|hills|mountains|racing|football|dance|paint|kitchen|horses|"
     "farm|woods|garden|studio|films|boats|reefs|water"},
    {Group::OtherLife,
     "be|get|stand|appear|performing|perform *1 on a|the stage|screen|catwalk|boards *1 every|again|/|"
     "one|some"},
    {Group::OtherLife, "apply|applied|applying|place|offer|accepted|waiting *2 for|to|on|from *1 a|an|the *1 "
                       "master's|masters|phd|doctorate|mba|degree|scholarship *2 in|at|of|abroad|/"},
    {Group::FullTimeStudy, "start|started|starting|begin|begun|beginning|finish *2 medical|law|vet|grad|nursing|dental "
                           "school"},
    {Group::IrrelevantOther, "broaden|branch|branching|broadening|grow|growing|spread|move|moving out|away|on|up from"},
};

} // namespace

std::span<const Phrase> elsewherePhrases() {
    return phrases;
}

} // namespace ascent::critic
