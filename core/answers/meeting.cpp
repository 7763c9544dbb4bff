// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/answers/meeting.h"

#include "core/language/lang_file.h"
#include "core/language/phrases/clauses.h"
#include "core/language/phrases/lists.h"
#include "core/language/phrases/verbs.h"
#include "core/language/text/words.h"
#include "core/posting/corrected.h"

#include <algorithm>

namespace ascent {

namespace {

/// The stems of a section's words.
QSet<QString> stemmed(const char* section) {
    Stemmer stemmer;
    QSet<QString> stems;
    for (const QString& word : LangFile::named(QStringLiteral("answers/meeting.txt")).words(QLatin1String(section)))
        stems.insert(stemmer.stem(word));
    return stems;
}

/// "mending nets", "talking to guests": what is done comes first.
bool namesADoing(const QString& name) {
    static const WordSet& objects = langWords(u"answers/meeting.txt", u"after a doing");
    const QString first = plainWord(name.section(u' ', 0, 0)), second = plainWord(name.section(u' ', 1, 1));
    return !second.isEmpty() &&
           (!baseOfGerund(first).isEmpty() || (first.endsWith(u"ing") && objects.contains(second)));
}

/// The word that a name is about: what is done, or the last before a preposition.
QString headOf(const QString& name) {
    static const WordSet& closers = langWords(u"answers/meeting.txt", u"after a name");
    QString head;
    qsizetype at = 0;
    for (const QString& token : name.split(u' ', Qt::SkipEmptyParts)) {
        const QString word = plainWord(token);
        if (at == 0 && namesADoing(name))
            return word;
        if (at++ > 0 && closers.contains(word))
            break;
        head = word;
        if (token.endsWith(u',') || token.endsWith(u':') || token.endsWith(u';'))
            break;
    }
    return head;
}

} // namespace

Meetings::Meetings(const Content& content, const RoleView& role)
    : m_role(role) {
    if (!role.role)
        return;
    const QList<const MatchVerdict*> verdicts = content.matchVerdicts.owned(role.role->id);
    if (verdicts.isEmpty())
        return;
    const LineFinder finder(role.dutyLines);
    for (const MatchVerdict* each : verdicts) {
        const QUuid entry = each->strength ? each->strength->uuid() : each->goal ? each->goal->uuid() : QUuid();
        for (const qsizetype duty : finder.find(each->line))
            m_verdicts.insert({entry, duty}, each->verdict);
    }
}

double Meetings::tellingOf(const QString& stem) {
    static const QSet<QString> little = stemmed("say little"), people = stemmed("people and places");
    return little.contains(stem) ? 0.0 : people.contains(stem) ? 0.5 : 1.0;
}

double Meetings::mass(const QSet<QString>& a, const QSet<QString>& b) {
    const QSet<QString>& small = a.size() < b.size() ? a : b;
    const QSet<QString>& large = a.size() < b.size() ? b : a;
    double sum = 0;
    for (const QString& stem : small)
        if (large.contains(stem))
            sum += tellingOf(stem);
    return sum;
}

Meetings::Gist Meetings::gistOf(const QString& name) const {
    const QString plain = withoutStop(withoutBrackets(tidied(name)));
    return {m_role.stemsOf(plain), m_role.stemmer->stem(headOf(firstClause(plain))), namesADoing(plain)};
}

const QList<Meetings::Gist>& Meetings::gistsOf(const Strength& strength) const {
    QList<Gist>& gists = m_gists[strength.id.uuid()];
    if (gists.isEmpty()) {
        for (const QString& item : listItems(withoutStop(withoutBrackets(tidied(strength.name)))))
            gists.append(gistOf(item));
        m_evidence.insert(strength.id.uuid(), m_role.stemsOf(strength.evidence));
    }
    return gists;
}

namespace {

/// Says little beside what is made, and all where it stands alone.
bool isMaking(const QString& stem) {
    static const QSet<QString> all = stemmed("making");
    return all.contains(stem);
}

} // namespace

double Meetings::met(const Gist& gist, const QSet<QString>& stems) const {
    const double shared = mass(gist.stems, stems), all = mass(gist.stems, gist.stems);
    if (shared <= 0 || all <= 0)
        return 0;
    // What is done says what it is about by itself; of "night ferry supervision", one word of three doesn't.
    // "Slide design" isn't met by any design: what is designed must be asked for too, where the name tells it.
    const bool made = isMaking(gist.head) && (gist.stems.size() == 1 || shared > tellingOf(gist.head));
    const bool head =
        stems.contains(gist.head) && (tellingOf(gist.head) >= 1 || made) && (gist.doing || shared >= 0.5 * all);
    // "Writing about design" isn't met by a design alone.
    static const QSet<QString> telling = stemmed("passing on");
    if (gist.doing && telling.contains(gist.head) && !stems.contains(gist.head) && shared < 2)
        return 0;
    const bool meets = head || shared >= 2 || (shared >= 1 && shared >= 0.6 * all);
    return meets ? shared + (!head ? 0.0 : made ? 1.0 : 0.5) : 0;
}

std::optional<Verdict> Meetings::decided(const QUuid& entry, qsizetype duty) const {
    const auto verdict = m_verdicts.constFind({entry, duty});
    return verdict == m_verdicts.cend() ? std::nullopt : std::optional(*verdict);
}

double Meetings::ofStrength(const Strength& strength, qsizetype duty) const {
    if (const auto verdict = decided(strength.id.uuid(), duty))
        return *verdict == Verdict::Confirmed ? 4 : 0;
    const QSet<QString>& stems = m_role.dutyStems[duty];
    double best = 0, named = 0;
    for (const Gist& gist : gistsOf(strength)) {
        best = std::max(best, met(gist, stems));
        named = std::max(named, mass(gist.stems, stems));
    }
    const double shown = mass(m_evidence.value(strength.id.uuid()), stems);
    if (best > 0)
        return best + 0.3 * shown;
    // What only the evidence speaks of counts where it speaks of most.
    return named >= 0.5 && shown >= 2 ? 0.5 * shown : 0;
}

double Meetings::ofGoal(const Goal& goal, qsizetype duty, QString* skill) const {
    if (const auto verdict = decided(goal.id.uuid(), duty))
        return *verdict == Verdict::Confirmed ? 4 : 0;
    const QSet<QString>& stems = m_role.dutyStems[duty];
    double best = mass(m_role.stemsOf(goal.statement), stems);
    best = best >= 2 ? best : 0;
    for (const QString& typed : goal.skills)
        if (const double score = met(gistOf(typed), stems); score > best) {
            best = score;
            if (skill)
                *skill = typed;
        }
    return best;
}

double Meetings::ofAspiration(const Aspiration& aspiration, qsizetype duty) const {
    const QSet<QString>& stems = m_role.dutyStems[duty];
    const double shared = mass(m_role.stemsOf(aspiration.statement), stems);
    // Who wants to lead meets what has them lead people.
    static const QSet<QString> leading = stemmed("leading"), led = stemmed("led");
    const bool leads = aspiration.kind == AspirationKind::Leader && stems.intersects(leading) && stems.intersects(led);
    return leads ? 2 + shared : shared >= 2 ? shared : 0;
}

bool Meetings::speaksOf(const QString& note, const Strength& strength) const {
    const QSet<QString> stems = m_role.stemsOf(note);
    return std::any_of(gistsOf(strength).cbegin(), gistsOf(strength).cend(),
                       [&](const Gist& gist) { return met(gist, stems) > 0; });
}

bool Meetings::isAll(const Strength& strength, qsizetype duty) const {
    const QList<Gist>& gists = gistsOf(strength);
    const QString& asked = m_role.duties[duty];
    if (asked.contains(u',') || asked.contains(QLatin1String(" and ")))
        return false; // it asks for more
    return gists.size() == 1 && m_role.dutyStems[duty].contains(gists.first().stems) && gists.first().stems.size() > 1;
}

bool Meetings::isTheRole(const QString& aim) const {
    double title = 0;
    for (const QString& stem : m_role.titleStems)
        title += std::max(0.5, tellingOf(stem));
    double both = 0;
    for (const QString& stem : m_role.titleStems& m_role.stemsOf(aim))
        both += std::max(0.5, tellingOf(stem));
    return title > 0 && both >= 0.99 * title;
}

Meetings::Best Meetings::bestFor(const Strength& strength) const {
    Best best;
    for (qsizetype duty = 0; duty < m_role.duties.size(); ++duty)
        if (const double score = ofStrength(strength, duty); score > best.score)
            best = {duty, score};
    return best;
}

} // namespace ascent
