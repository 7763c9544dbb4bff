// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/critic/lexicon.h"

namespace ascent::critic {

namespace {

constexpr Phrase phrases[] = {
    {Group::OwnBusiness,
     "start|starting|open|opening|run|running|own|owning|launch|launching *4 my|our *1 own "
     "!clinic|error|fish|learning|team|section|projects|class|classroom|ward|caseload|clients|patients|desk|time|"
     "career|path|lab|research|portfolio|station|shift|work|tools|kit|accounts|territory|skills|unit|crew|route|group|"
     "programme|program|budget|cases|department|cohort|service|list|story|stories|code|area|site|goals|jobs"},
    {Group::OwnBusiness,
     "my|his own *2 "
     "business|company|firm|agency|salon|restaurant|cafe|café|bakery|studio|shop|store|startup|practice|garage|"
     "consultancy|brand|bar|pub|venture|label|gym|school|nursery|food|clinic|label|farm|line|tutoring|van|bistro|food"},
    {Group::OwnBusiness, "start|starting|open|opening|run|running|own|owning|launch|launching|set|setting *2 a|an *3 "
                         "business|company|startup|restaurant|cafe|café|bakery|salon|bar|pub|shop|agency|gym|"
                         "consultancy|truck|b&b|bistro|firm|brewery"},
    {Group::OwnBusiness,
     "start|starting|open|opening|run|running|own|owning|launch|launching|set|setting|buy|buying *2 a|an|some *3 "
     "tea|coffee|guest|bed|book|pet|flower|cake|food|ice|market|beach|corner|fish|yoga *1 "
     "room|house|stall|truck|shop|breakfast|hotel|van|cream|bar|chip|studio|place"},
    {Group::OwnBusiness, "set|setting|start|starting|strike|striking *1 up|out on my|our own"},
    {Group::OwnBusiness, "be|being|become|becoming|my *1 own boss"},
    {Group::OwnBusiness, "~ self employed|employment"},
    {Group::OwnBusiness, "work|working for myself"},
    {Group::OwnBusiness,
     "go|going|went|become|becoming|be|full|working|work|as *2 freelance|freelancer|freelancing|freelancers"},
    {Group::OwnBusiness, "out|business on my own"},
    {Group::OwnBusiness, "become|becoming|be|being|an entrepreneur"},
    {Group::OwnBusiness, "buy|buying|buy a|into? *1 franchise"},
    {Group::OwnBusiness,
     "is|for|on|building|grow|growing my own? *1 business|startup|salon|brand !partner|unit|plan|case"},
    {Group::OwnBusiness, "business of my own"},
    {Group::OwnBusiness, "on|with|for|my the|own? side hustle|project|business"},
    {Group::OwnBusiness, "go|going solo"},
    {Group::OwnBusiness, "sell|selling|make|making *4 full time"},
    {Group::OwnBusiness, "set|setting up|out *1 against|beside|near|opposite you|this|the"},
    {Group::OwnBusiness, "once|when|until my *2 shop|business|brand|channel|label|stall|practice|agency|website *2 "
                         "takes|take|is|makes|grows|pays"},

    {Group::OtherLife,
     "travel|travelling|traveling|see|tour|touring|sail|cycle|backpack *2 the|around *1 world|globe !of"},
    {Group::OtherLife, "backpack|backpacking|nomad|nomadic|globetrotting|vanlife"},
    {Group::OtherLife, "gap year"},
    {Group::OtherLife, "travel|travelling|traveling full time|for|through|around|across|asia|europe|australia|south"},
    {Group::OtherLife, "move|moving|emigrate|emigrating|relocate|relocating *1 to|abroad|overseas *2 "
                       "australia|canada|spain|america|europe|dubai|california|thailand|france|italy|zealand|portugal"},
    {Group::OtherLife, "move|moving|emigrate|emigrating|relocate|relocating *1 abroad|overseas /"},
    {Group::OtherLife, "retire|retiring|retired early|young|soon|by|somewhere|on|to|at|in"},
    {Group::OtherLife, "early retirement"},
    {Group::OtherLife, "^^ retired|retirement|travelling|traveling|sailing|surfing|fishing|gardening|abroad"},
    {Group::OtherLife, "be|being retired"},
    {Group::OtherLife, "on a|the beach"},
    {Group::OtherLife, "win|winning *1 lottery"},
    {Group::OtherLife, "be|become|becoming|get|being|am famous"},
    {Group::OtherLife, "not *1 have|want|need to work"},
    {Group::OtherLife, "stop working"},
    {Group::OtherLife, "become|becoming|be|being|as|career *3 "
                       "actor|actress|musician|singer|rapper|novelist|comedian|influencer|youtuber|streamer|footballer|"
                       "athlete|celebrity|politician|dj|screenwriter|astronaut|poet|songwriter|gamer|blogger|podcaster|"
                       "dancer|model !of|for|citizen|answer"},
    {Group::OtherLife, "make|making it as|big|in *2 music|film|acting|band|hollywood|actor|musician|singer|/"},
    {Group::OtherLife, "my *1 band|music|acting|novel|blog|channel|podcast|screenplay|album|art|youtube|paintings *2 "
                       "takes|career|off|full|time|is|to"},
    {Group::OtherLife,
     "write|writing|finish|finishing|publish|publishing my|a *1 novel|book|screenplay|album|memoir|poetry"},
    {Group::OtherLife,
     "break|breaking|get|getting|go|going into *1 "
     "acting|film|films|movies|music|modelling|modeling|politics|television|tv|showbiz|fashion|crypto"},
    {Group::OtherLife, "real|true|actual passion|love|dream|calling|interest is|lies|has *2 "
                       "elsewhere|always|music|acting|to|writing|my|in|another|photography|art|something|not"},
    {Group::OtherLife, "completely|totally|entirely|very|whole different|another|new *1 "
                       "field|industry|career|direction|profession|line|sector|area|thing"},
    {Group::OtherLife, "~ another|other|different|unrelated *1 field|industry|career|profession|line|sector !before"},
    {Group::OtherLife, "nothing to do with"},
    {Group::OtherLife, "out of this field|industry|profession|sector|line"},
    {Group::OtherLife, "day|trade|trading crypto|trader|trading|bitcoin"},
    {Group::OtherLife, "live|living *2 off grid|the"},
    {Group::OtherLife, "sail|sailing|cycling|trekking|hiking|cruising|road *1 round|around|across|through|trip"},
    {Group::OtherLife, "write|writing|publish|publishing *2 "
                       "thriller|thrillers|novels|books|poems|poetry|songs|plays|fiction|romances|crime"},
    {Group::OtherLife, "on the stage|screen|telly !of|with|in|where"},
    {Group::OtherLife, "~ west end"},
    {Group::OtherLife, "mountain|tour|ski|surf|yoga|fitness|diving|scuba|pilates|safari|travel|meditation *1 "
                       "guide|instructor|teacher|coach|trainer|blogger|writer"},
    {Group::OtherLife, "play|playing *2 in|for|professional|pro *2 "
                       "band|orchestra|football|tennis|golf|cricket|rugby|basketball|poker|league|united"},
    {Group::OtherLife, "live|living|retire|move|moving|be|end *2 on|by|in|to|near a|the|my|some *3 "
                       "farm|sea|beach|island|boat|coast|mountains|countryside|village|cabin|sun|vineyard|lake"},
    {Group::OtherLife, "own vegetables|veg|food|chickens|goats"},
    {Group::OtherLife, "something creative|different|artistic|else|unrelated|completely|with|in *3 "
                       "instead|animals|like|music|photography|art|film|fashion !that|who"},
    {Group::OtherLife, "~ holiday lets"},
    {Group::OtherLife, "^ somewhere|anywhere hot|warm|sunny|abroad|tropical|quiet|exotic"},
    {Group::OtherLife, "give|giving up *2 day|my|the job|work|working|career"},
    {Group::OtherLife, "my poems|novel|songs|stories|paintings|book|plays|music *2 "
                       "published|printed|out|heard|exhibited|recorded|performed"},
    {Group::OtherLife, "retrain|retraining as|to|in|for !lead|the|use"},
    {Group::OtherLife,
     "buy|buying|rent|run|running|build *2 boat|vineyard|campsite|cabin|hostel|lets|kennels|hotel|guesthouse !for"},
    {Group::OtherLife, "be|become|becoming|being a|an *2 "
                       "painter|sculptor|writer|author|artist|illustrator|photographer|potter|presenter|filmmaker|"
                       "magician|philosopher|monk|nun|priest|vicar|racing|detective|spy|gamer|mayor|councillor|mp"},
    {Group::OtherLife, "passive income"},

    {Group::FullTimeStudy, "go|going|return|returning|be|get|head|heading back|return|returning to|at|in *2 "
                           "school|university|college|uni|education|study|studies|studying|student !as|and|district"},
    {Group::FullTimeStudy,
     "return|returning|back to *2 full *1 time *1 study|studies|education|school|university|college"},
    {Group::FullTimeStudy, "full time "
                           "study|student|studies|degree|course|education|master|master's|masters|phd|mba|training|"
                           "university|college|postgraduate|doctorate|programme|program|law|medical"},
    {Group::FullTimeStudy,
     "study|studying|degree|master's|masters|phd|mba|doctorate|course|school|college|university *4 full time"},
    {Group::FullTimeStudy, "go|going|get|getting|apply|applying|start|starting|do|be|for|into *2 "
                           "law|grad|graduate|medical|med|vet|art|drama|film|business|divinity|cooking school"},
    {Group::FullTimeStudy, "leave|leaving|quit|take|taking|stop *4 to|and|for *2 "
                           "study|university|college|degree|phd|mba|school|master's|masters"},
    {Group::FullTimeStudy, "take|taking|off a|two|few years|year *2 out|off"},
    {Group::FullTimeStudy, "start|starting|do|doing|begin|beginning|enrol|enroll|pursue *2 a *1 phd|doctorate"},

    {Group::LeaveField,
     "leave|leaving|quit|quitting|escape|escaping|out of? *1 "
     "nursing|teaching|medicine|healthcare|education|driving|cooking|catering|hospitality|retail|programming|coding|"
     "software|tech|accounting|finance|sales|engineering|construction|plumbing|welding|policing|law|marketing|design|"
     "kitchens|kitchen|classroom|profession|trade|industry|field|logistics|social|care|office|army"},
    {Group::LeaveField, "is|be|get|getting|want|am|myself out of *1 altogether|completely|entirely"},
    {Group::LeaveField, "jack|jacking|pack|packing|chuck|chucking|give|giving *1 in|up *2 "
                        "nursing|teaching|plumbing|driving|cooking|building|coding|law|medicine|trade|job|work|"
                        "altogether|farming|welding|nursing|it all|/"},
    {Group::LeaveField,
     "change|changing|switch|switching careers|career|fields|field|industries|profession|professions"},
    {Group::LeaveField,
     "out of "
     "nursing|teaching|medicine|healthcare|hospitality|retail|coding|tech|sales|engineering|construction|law|marketing|"
     "kitchens|logistics|catering|finance|programming|accounting|welding"},

    {Group::IrrelevantOther,
     "customer|customers|client|clients|people|women|founders|owners|students|young|entrepreneurs|refugees|members|"
     "small|local|help|helping|helped|support|supporting *5 start|open|run|launch|own|set|go|back|return|study *3 "
     "business|businesses|companies|boss|firms|school|study|college|education|time"},
    {Group::IrrelevantOther, "part time|of"},
    {Group::IrrelevantOther, "alongside|distance"},
    {Group::IrrelevantOther,
     "evening|evenings|weekend|weekends *1 class|classes|course|courses|school|study|lectures|degree|college|/"},
    {Group::IrrelevantOther, "in|at|of the|my evening|evenings|weekend|weekends"},
    {Group::IrrelevantOther, "before|instead|rather|than|not|never *4 own boss|business|company"},
    {Group::IrrelevantOther,
     "back to *2 school|college|university *2 to|after|as|term|kids|visits|teach|run|work|campaign"},
    {Group::IrrelevantOther, "as if|though *3 own"},
    {Group::IrrelevantOther,
     "run|running|own|open|start a|the *2 company|business|shop|store|restaurant|bar|firm|agency *2 within|for "
     "you|unit|of|yours|here|line|like|in"},
    {Group::IrrelevantOther, "career change|changer|changers into|to|was|brought|taught|after|and|from"},
    {Group::IrrelevantOther,
     "full time|career, "
     "after|since|role|job|position|post|basis|hours|teacher|nurse|carer|mum|parent|work|contract|employment|staff"},
    {Group::IrrelevantOther, "role model|models"},
    {Group::IrrelevantOther,
     "travel|travelling|traveling *4 clients|customers|sites|patients|conferences|branches|trade"},
    {Group::IrrelevantOther, "company|firm|business|practice|employer *3 start|open|launch"},
};

} // namespace

std::span<const Phrase> relevancePhrases() {
    return phrases;
}

} // namespace ascent::critic
