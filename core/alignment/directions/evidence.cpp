// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/alignment/directions/evidence.h"

#include "core/language/lang_file.h"

#include <QCoreApplication>

#include <algorithm>

namespace ascent {

namespace {

constexpr QStringView selfDescription = u"alignment/self-description.txt";

QString tr(const char* text) {
    return QCoreApplication::translate("Directions", text);
}

/// The tokens of a sentence that stand in a set, as attitudes.
QList<Attitude> attitudesOf(const WordSet& words, const Prose& prose, const ProseSentence& sentence,
                            const QList<Attitude>& attitudes) {
    QList<Attitude> found;
    for (int i = sentence.first; i < sentence.end; ++i)
        if (words.contains(prose.tokens[i].word))
            found.append(attitudes[i]);
    return found;
}

/// Whether a sentence holds a phrase of a section of self-description.txt.
bool says(const Prose& prose, const ProseSentence& sentence, QStringView section) {
    QString spoken = QStringLiteral(" ");
    for (int i = sentence.first; i < sentence.end; ++i)
        spoken += prose.tokens[i].word + u' ';
    const QList<LangLine> phrases = LangFile::named(selfDescription.toString()).lines(section.toString());
    return std::any_of(phrases.begin(), phrases.end(),
                       [&](const LangLine& phrase) { return spoken.contains(u' ' + phrase.text + u' '); });
}

QString wordsOf(const Prose& prose, const ProseSentence& sentence, const QString& text) {
    const qsizetype from = prose.tokens[sentence.first].start, to = prose.tokens[sentence.end - 1].end();
    return text.mid(from, to - from).simplified();
}

} // namespace

StrengthLead leadOf(const Strength& strength) {
    const QString name = strength.name.simplified();
    if (name.isEmpty())
        return {};
    const int excel = strength.excel.value_or(0), enjoy = strength.enjoy.value_or(0);
    if (isSweetSpot(strength))
        return {3, tr("“%1” is a sweet spot: you do it well and gladly.").arg(name)};
    if (isJoyless(strength))
        return {-2, tr("You do “%1” well, but without joy.").arg(name)};
    if (strength.enjoy && enjoy <= 2)
        return {-1.5, tr("“%1” gives you no joy.").arg(name)};
    if (enjoy >= 4)
        return {1.5, strength.excel ? tr("You do “%1” gladly, and can grow in it.").arg(name)
                                    : tr("You do “%1” gladly.").arg(name)};
    if (excel >= 3 || (!strength.excel && !strength.enjoy))
        return {1, tr("“%1” is a strength of yours.").arg(name)};
    return {};
}

ReflectionLead leadOf(const QString& question) {
    if (question == u"talents")
        return {2, false, false, tr("It comes easily to you: %1")};
    if (question == u"enjoyed-tasks")
        return {2, false, false, tr("You enjoy it: %1")};
    if (question == u"unbearable-tasks")
        return {2, true, false, tr("You can hardly bear it: %1")};
    if (question == u"fulfilment")
        return {1.5, false, false, tr("It makes a day a good one for you: %1")};
    if (question == u"success")
        return {1, false, false, tr("It is how you measure success: %1")};
    if (question == u"role-model")
        return {1, false, true, tr("You admire it: %1")};
    if (question == u"industry")
        return {1, false, false, tr("You see yourself there: %1")};
    return {1, false, false, tr("You wrote: %1")};
}

QList<ManagingSentence> readManaging(const QString& answer) {
    static const WordSet& leading = langWords(selfDescription, u"speaks of leading");
    static const WordSet& yes = langWords(selfDescription, u"says yes");
    static const WordSet& no = langWords(selfDescription, u"says no");
    static const WordSet& wishes = langWords(selfDescription, u"wishes");
    const Text text(answer);
    const Prose& prose = text.prose();
    const QList<Attitude> attitudes = attitudesIn(text);
    QList<ManagingSentence> found;
    for (const ProseSentence& sentence : prose.sentences) {
        if (sentence.size() == 0)
            continue;
        ManagingSentence read{ManagingSentence::Open, wordsOf(prose, sentence, answer)};
        const QList<Attitude> led = attitudesOf(leading, prose, sentence, attitudes);
        const QList<Attitude> said = attitudesOf(yes, prose, sentence, attitudes);
        const QList<Attitude> wished = attitudesOf(wishes, prose, sentence, attitudes);
        const bool speaks = !led.isEmpty();
        const bool toward = led.contains(Attitude::Toward), away = led.contains(Attitude::Away);
        const bool later = says(prose, sentence, u"says later");
        const bool denies = no.contains(prose.tokens[sentence.first].word) || says(prose, sentence, u"says rather not");
        if (later)
            read.says = ManagingSentence::Later;
        else if (said.contains(Attitude::Toward) && !away)
            read.says = ManagingSentence::Yes;
        else if ((speaks && away && !toward) || (denies && !toward))
            read.says = ManagingSentence::No;
        else if (toward && wished.contains(Attitude::Toward))
            read.says = ManagingSentence::Yes;
        // "Yes." alone tells a reader little: what follows explains it.
        const bool brief = sentence.size() < 3;
        if (read.says != ManagingSentence::Open && brief && &sentence != &prose.sentences.last())
            read.sentence = answer.mid(prose.tokens[sentence.first].start).simplified();
        if (read.says != ManagingSentence::Open)
            found.append(read);
    }
    return found;
}

std::optional<DirectionEntry::Best> companyOf(const QString& answer) {
    static const WordSet& teamWords = langWords(selfDescription, u"speaks of a team");
    static const WordSet& aloneWords = langWords(selfDescription, u"speaks of being alone");
    const Text text(answer);
    const Prose& prose = text.prose();
    const QList<Attitude> attitudes = attitudesIn(text);
    bool team = false, alone = false, notTeam = false, notAlone = false;
    for (const ProseSentence& sentence : prose.sentences) {
        const QList<Attitude> teams = attitudesOf(teamWords, prose, sentence, attitudes);
        const QList<Attitude> solos = attitudesOf(aloneWords, prose, sentence, attitudes);
        team = team || teams.contains(Attitude::Toward);
        notTeam = notTeam || teams.contains(Attitude::Away);
        // "my worst work alone" praises the team.
        const bool worst = says(prose, sentence, u"tells against it");
        alone = alone || (solos.contains(Attitude::Toward) && !worst);
        notAlone = notAlone || solos.contains(Attitude::Away) || (!solos.isEmpty() && worst);
        if (says(prose, sentence, u"says both"))
            return std::nullopt;
    }
    const bool forTeam = (team && !notTeam) || (notAlone && !alone && !notTeam);
    const bool forAlone = (alone && !notAlone) || (notTeam && !team && !notAlone);
    if (forTeam == forAlone)
        return std::nullopt;
    return forTeam ? DirectionEntry::Best::Team : DirectionEntry::Best::Alone;
}

QString quoted(const QString& sentence) {
    constexpr qsizetype most = 140;
    QString words = sentence.simplified();
    if (words.size() > most) {
        const qsizetype space = words.lastIndexOf(u' ', most);
        words = words.left(space > most / 2 ? space : most);
        if (words.back().isHighSurrogate())
            words.chop(1);
        words += u'…';
    }
    return tr("“%1”").arg(words);
}

double sumOf(const QList<DirectionReason>& reasons) {
    QList<double> weights;
    for (const DirectionReason& each : reasons)
        weights.append(each.weight);
    std::sort(weights.begin(), weights.end(), std::greater<>());
    double sum = 0, share = 1;
    for (const double weight : std::as_const(weights)) {
        sum += weight * share;
        share *= 0.75;
    }
    return sum;
}

} // namespace ascent
