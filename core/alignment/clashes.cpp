// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/clashes.h"

#include <QCoreApplication>

namespace ascent {

const QList<Clash>& valueClashes() {
    static constexpr char rota[] =
        QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask how the rota falls before you say "
                                       "yes; say which days you can give.");
    static constexpr char familyRota[] =
        QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask how the rota falls before you say "
                                       "yes; your reasons stay your own.");
    static const QList<Clash> all{
        {"weekend-wish", "weekend-ask", rota},
        {"weekend-wish", "saturday-ask", rota},
        {"weekend-wish", "sunday-ask", rota},
        {"sunday-wish", "weekend-ask", rota},
        {"sunday-wish", "sunday-ask", rota},
        {"saturday-wish", "weekend-ask", rota},
        {"saturday-wish", "saturday-ask", rota},
        {"night-wish", "night-ask",
         QT_TRANSLATE_NOOP(
             "Alignment",
             "You value %1, and the posting says %2. Ask how often it comes round, and say plainly what you can do.")},
        {"family-wish", "family-ask",
         QT_TRANSLATE_NOOP(
             "Alignment",
             "You value %1, and the posting says %2. Ask how much time away it means; your reasons stay your own.")},
        {"family-wish", "weekend-ask", familyRota},
        {"family-wish", "saturday-ask", familyRota},
        {"family-wish", "sunday-ask", familyRota},
        {"family-wish", "night-ask",
         QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask how often it comes round, and say "
                                        "plainly what you can do; your reasons stay your own.")},
        {"honest-wish", "honest-ask",
         QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask how they would have you deal with "
                                        "a customer who doesn't need it, and say how you would.")},
        {"green-wish", "green-ask",
         QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Decide what you can stand behind; ask "
                                        "what they do about it, without a lecture.")},
        {"free-wish", "free-ask",
         QT_TRANSLATE_NOOP("Alignment",
                           "You value %1, and the posting says %2. Ask which decisions are yours in the role.")},
        {"calm-wish", "calm-ask",
         QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask what a hard week looks like and "
                                        "how people treat each other in it.")},
        {"out-wish", "out-ask",
         QT_TRANSLATE_NOOP("Alignment",
                           "You value %1, and the posting says %2. Ask how much of the week is spent at a desk.")},
        {"safe-wish", "safe-ask",
         QT_TRANSLATE_NOOP("Alignment",
                           "You value %1, and the posting says %2. Ask what usually happens when the term ends.")},
        {"creative-wish", "copy-ask",
         QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask which part of the work may be your "
                                        "own, and find room for the rest elsewhere.")},
        {"creative-wish", "new-ask",
         QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask which part of the work may be your "
                                        "own, and find room for the rest elsewhere.")},
        {"quality-wish", "haste-ask",
         QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask how they decide that a piece of "
                                        "work is good enough to go out.")},
        {"unhurt-wish", "haste-ask",
         QT_TRANSLATE_NOOP(
             "Alignment",
             "You value %1, and the posting says %2. Ask who may stop a job, and when that last happened.")},
        {"unhurt-wish", "danger-ask",
         QT_TRANSLATE_NOOP(
             "Alignment",
             "You value %1, and the posting says %2. Ask who may stop a job, and when that last happened.")},
        {"animal-wish", "animal-ask",
         QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Decide what you can stand behind; ask "
                                        "how the animals are kept and handled.")},
        {"rooted-wish", "moving-ask",
         QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask how long one stays in a place, and "
                                        "whether a fixed base is possible.")},
        {"open-wish", "secret-ask",
         QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask what you may say, and to whom; "
                                        "decide what you can stand behind.")},
        {"open-wish", "silence-ask",
         QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask what you may say, and to whom; "
                                        "decide what you can stand behind.")},
        {"fair-wish", "unfair-ask",
         QT_TRANSLATE_NOOP(
             "Alignment",
             "You value %1, and the posting says %2. Ask how such decisions are made and who may question them.")},
        {"health-wish", "strain-ask",
         QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask what an ordinary week looks like, "
                                        "and who looks after breaks.")},
        {"company-wish", "lone",
         QT_TRANSLATE_NOOP(
             "Alignment",
             "You value %1, and the posting says %2. Ask whom you would see in a week, and how people stay in touch.")},
        {"company-wish", "rival-ask",
         QT_TRANSLATE_NOOP(
             "Alignment",
             "You value %1, and the posting says %2. Ask how people help each other when one of them falls behind.")},
        {"variety-wish", "new-ask",
         QT_TRANSLATE_NOOP("Alignment",
                           "You value %1, and the posting says %2. Ask how the work changes over a year.")},
        {"growth-wish", "static",
         QT_TRANSLATE_NOOP(
             "Alignment",
             "You value %1, and the posting says %2. Ask what the last person in the role learned in it.")},
        {"giving-wish", "selling",
         QT_TRANSLATE_NOOP(
             "Alignment",
             "You value %1, and the posting says %2. Ask whom the work helps; speak of that only if it is there.")},
        {"credit-wish", "hidden",
         QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Ask how good work is noticed here.")},
        {"pay-wish", "unpaid",
         QT_TRANSLATE_NOOP(
             "Alignment",
             "You value %1, and the posting says %2. Be clear with yourself what you want from the role instead.")},
        {"peace-wish", "arms-ask",
         QT_TRANSLATE_NOOP("Alignment", "You value %1, and the posting says %2. Decide what you can stand behind, and "
                                        "ask what you would work on.")}};
    return all;
}

const QList<DriverClash>& driverClashes() {
    static const QList<DriverClash> all{
        {DriverKind::Influence, "solo",
         QT_TRANSLATE_NOOP("Alignment", "Influence drives you, and the posting says %1. Ask whose decisions the role "
                                        "shapes without a team, and say how you have won people over before.")},
        {DriverKind::Influence, "no-say",
         QT_TRANSLATE_NOOP("Alignment", "Influence drives you, and the posting says %1. Ask who decides and whom they "
                                        "listen to; speak of it only if you would be heard.")},
        {DriverKind::Money, "unpaid",
         QT_TRANSLATE_NOOP("Alignment", "Money drives you, and the posting says %1. Be clear with yourself what you "
                                        "want from the role instead; speak of that.")},
        {DriverKind::Helping, "selling",
         QT_TRANSLATE_NOOP("Alignment", "Helping drives you, and the posting says %1. Ask whom the work helps and how "
                                        "you would see it; speak of that only if it is there.")},
        {DriverKind::Innovation, "new-ask",
         QT_TRANSLATE_NOOP("Alignment", "Innovation drives you, and the posting says %1. Ask who may change a "
                                        "procedure, and speak of improvements that you made within rules.")},
        {DriverKind::Recognition, "hidden",
         QT_TRANSLATE_NOOP("Alignment",
                           "Recognition drives you, and the posting says %1. Ask how good work is noticed here.")},
        {DriverKind::Learning, "static",
         QT_TRANSLATE_NOOP(
             "Alignment",
             "Learning drives you, and the posting says %1. Ask what the last person in the role learned in it.")}};
    return all;
}

} // namespace ascent
