// SPDX-License-Identifier: GPL-3.0-or-later
// The steps: goals told as a path, near ones with their month, far ones without.
#include "core/answers/parts.h"
#include "core/language/lang_pattern.h"
#include "core/language/phrases/clauses.h"
#include "core/language/phrases/lists.h"
#include "core/language/phrases/phrase.h"
#include "core/language/phrases/studies.h"
#include "core/language/speech/speech.h"
#include "core/language/text/words.h"
#include "core/language/time/dates.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace ascent {

namespace {

constexpr int longestStep = 26; ///< words of a goal within a sentence

/// A date or a season is said already, so that another one would be one too many.
bool saysWhen(const QString& text, QDate today) {
    for (const TimePhrase& phrase : readTimes(text, today)) {
        // "A weekly clinic" describes the clinic and leaves open when it begins; "every Friday" is a time by itself.
        const bool describes = phrase.kind == TimeKind::Rhythm &&
                               !QStringView(text).mid(phrase.start, phrase.length).trimmed().contains(u' ');
        if (!describes)
            return true;
    }
    static const QRegularExpression& time = langPattern(u"answers/aims.txt", u"says when");
    return time.match(text).hasMatch();
}

/// "a clinic, one day a week" needs a comma before the time; "plan, run and review a fair" does not.
QString joinedTime(const QString& text, const QString& when) {
    if (when.isEmpty())
        return when;
    const qsizetype comma = text.lastIndexOf(QLatin1String(", ")); // "5,000" holds none
    const QStringView rest = QStringView(text).mid(comma + 1);
    const bool apart = comma > 0 && !rest.contains(QLatin1String(" and ")) && !rest.contains(QLatin1String(" or "));
    return apart ? u',' + when : when;
}

/// "3,000-metre swim" -> "a 3,000-metre swim"
QString withMeasureArticle(const QString& text) {
    static const QRegularExpression measured(QStringLiteral("^\\d[\\d,.]*-\\w+ "));
    return measured.match(text).hasMatch() ? indefiniteArticle(text) + u' ' + text : text;
}

/// "apprentice through year 2" -> "an apprentice through year 2"
QString withPersonArticle(const QString& text) {
    static const WordSet& persons = langWords(u"answers/aims.txt", u"persons");
    return persons.contains(plainWord(text.section(u' ', 0, 0))) ? indefiniteArticle(text) + u' ' + text : text;
}

/// "buddying with new starters": something that one does, though its verb is not known.
bool namesADoing(const QString& text) {
    static const WordSet& followers = langWords(u"answers/aims.txt", u"after a doing");
    const QString first = plainWord(text.section(u' ', 0, 0)), second = plainWord(text.section(u' ', 1, 1));
    return first.size() > 5 && first.endsWith(u"ing") &&
           (followers.contains(second) || (!second.isEmpty() && second.front().isDigit()));
}

} // namespace

/// What is done with a thing that a goal names: a report is finished, two juniors are got "through their exam". The key
/// of its wording; empty where no verb is right for certain.
QString PartBuilder::verbFor(const QString& noun) {
    static const WordSet& made = langWords(u"answers/aims.txt", u"made things");
    static const WordSet& ways = langWords(u"answers/aims.txt", u"ways");
    static const WordSet& closers = langWords(u"answers/aims.txt", u"after a name");
    QString head;
    bool closed = false, way = false;
    for (const QString& token : noun.split(u' ', Qt::SkipEmptyParts)) {
        const QString word = plainWord(token);
        way = way || (!head.isEmpty() && !closed && ways.contains(word));
        closed = closed || (!head.isEmpty() && closers.contains(word));
        if (!closed)
            head = word;
    }
    if (way)
        return QStringLiteral("aim.way");
    if (!hasDeterminer(noun) && !noun.front().isDigit())
        return {};
    return made.contains(head) ? QStringLiteral("aim.made") : QString();
}

/// The goal after "to": the verb that was typed, or the one that a course, an exam or a licence asks for.
QString PartBuilder::aim(const Goal& goal) const {
    const Phrase phrase = readPhrase(goal.statement, m_names);
    QString to = infinitive(phrase);
    if (to.isEmpty() && phrase.form == PhraseForm::Noun && !namesADoing(phrase.text)) {
        const Study study = studyOf(phrase.text);
        const bool education = goal.category == GoalCategory::Education;
        const bool counted = !phrase.text.isEmpty() && phrase.text.front().isDigit();
        const char* key = study == Study::Exam                                ? "aim.exam"
                          : study == Study::Award                             ? "aim.qualification"
                          : study == Study::Course || (education && !counted) ? "aim.study"
                                                                              : nullptr;
        if (key)
            to = filled(QLatin1String(key), {{QStringLiteral("noun"), withStudyArticle(phrase.text)}});
        else if (const QString verb = verbFor(phrase.text); !verb.isEmpty())
            to = filled(verb, {{QStringLiteral("noun"),
                                withNumberInWords(withMeasureArticle(withPersonArticle(phrase.text)))}});
    }
    return withoutFarDates(to);
}

QString PartBuilder::by(const Goal& goal, const QString& said) const {
    if (!goal.due || *goal.due < m_today || saysWhen(said, m_today))
        return {};
    const qint64 days = m_today.daysTo(*goal.due);
    if (*goal.due <= m_today.addMonths(18))
        return u' ' + filled(QStringLiteral("when.month"), {{QStringLiteral("date"), monthAndYear(*goal.due)}});
    const int years = std::max(2, int(std::ceil(double(days) / 365.25 - 0.25)));
    return u' ' +
           filled(QStringLiteral("when.years"),
                  {{QStringLiteral("years"), withNumberInWords(QString::number(years) + QStringLiteral(" years"))}});
}

QString PartBuilder::goalSentence(const QString& key, const Goal& goal, const QString& tail) {
    const Phrase phrase = readPhrase(goal.statement, m_names);
    const Origin origin = originOf(goal);
    const auto filledIn = [&](const char* name, const QString& text) {
        return Values{{QLatin1String(name), text},
                      {QStringLiteral("by"), joinedTime(text, by(goal, text))},
                      {QStringLiteral("tail"), tail}};
    };
    if (const QString to = aim(goal); !to.isEmpty()) {
        const auto fitting = shortened(to, longestStep);
        return fitting ? say(key + QLatin1String(".to"), filledIn("to", *fitting), origin, goal.id.toString())
                       : QString();
    }
    const auto text = shortened(withoutFarDates(phrase.text), longestStep);
    if (phrase.isEmpty() || !text || text->isEmpty())
        return {};
    if (phrase.form == PhraseForm::Sentence) {
        if (startsWithI(*text) || text->contains(QLatin1String(" I'd ")))
            return m_marks.wrap(asSentences(*text), origin);
        return say(key + QLatin1String(".that"), {{QStringLiteral("s"), lowerFirst(*text, m_names)}}, origin,
                   goal.id.toString());
    }
    const QString noun = withNumberInWords(withMeasureArticle(*text));
    const bool safe = hasDeterminer(noun) || namesADoing(noun);
    return say(key + (safe ? QLatin1String(".noun") : QLatin1String(".colon")), filledIn("noun", noun), origin,
               goal.id.toString());
}

/// "become a permanent lecturer" after "become a lecturer" would be said twice.
bool PartBuilder::repeatsDirection(const Goal& goal) const {
    if (!m_choice.direction)
        return false;
    // How it is got and of which grade it is makes no other thing: "earn a degree in law", "finish my LLB in law".
    static const QStringList same =
        LangFile::named(QStringLiteral("answers/aims.txt")).words(QStringLiteral("same qualification"));
    QSet<QString> goalWords = m_role.stemsOf(goal.statement), aimWords = m_role.stemsOf(m_choice.direction->statement);
    if (m_choice.direction->kind == AspirationKind::Qualification)
        for (const QString& word : same) {
            goalWords.remove(m_role.stemmer->stem(word));
            aimWords.remove(m_role.stemmer->stem(word));
        }
    const qsizetype both = (aimWords & goalWords).size();
    // "instructor by 2029" says nothing that "become a driving instructor" has not said.
    return !aimWords.isEmpty() && !goalWords.isEmpty() &&
           (both * 10 >= (aimWords | goalWords).size() * 6 || both == goalWords.size());
}

/// The skills that a goal builds and that its own words don't name.
QStringList PartBuilder::skillsOf(const Goal& goal) const {
    const QSet<QString> named = m_role.stemsOf(goal.statement);
    QStringList skills;
    for (const QString& typed : goal.skills) {
        const QString skill = lowerFirst(withoutStop(tidied(typed)), m_names);
        const QSet<QString> words = m_role.stemsOf(skill);
        if (skill.isEmpty() || countWords(skill) > 5 || named.contains(words) || skills.size() == 3)
            continue;
        skills.append(skill);
    }
    return skills;
}

/// Two short steps in one breath: "First I want to …, and after that to …".
bool PartBuilder::pathOfTwo(const QList<const Goal*>& goals) {
    constexpr int shortStep = 12;
    const auto brief = [&](const Goal& goal) {
        const QString to = aim(goal);
        return to.isEmpty() || countWords(to) > shortStep || to.contains(u',') ? QString() : to;
    };
    if (goals.size() < 2 || m_plan.has(Manner::StepsApart))
        return false;
    const QString first = brief(*goals[0]), next = brief(*goals[1]);
    if (first.isEmpty() || next.isEmpty())
        return false;
    const auto with = [&](const Goal& goal, const QString& to) {
        return m_marks.wrap(to + by(goal, to), originOf(goal));
    };
    const QString both =
        say(QStringLiteral("path.two"),
            {{QStringLiteral("to"), with(*goals[0], first)}, {QStringLiteral("to2"), with(*goals[1], next)}},
            originOf(*goals[0]), {});
    const QString one = goalSentence(QStringLiteral("path.first"), *goals[0], {});
    if (Passage* piece = add(SpokenPart::Path, {both, one}, m_plan.weightOf(SpokenPart::Path)))
        piece->step = 14;
    m_toldGoals.insert(goals[0]->id.uuid());
    m_toldGoals.insert(goals[1]->id.uuid());
    return true;
}

void PartBuilder::path() {
    const double weight = m_plan.weightOf(SpokenPart::Path);
    const QDate soon = m_today.addMonths(12);
    const Goal* before = nullptr;
    int told = 0;
    double step = 0;
    QList<const Goal*> open;
    for (const Goal* goal : m_choice.path)
        if (!m_toldGoals.contains(goal->id.uuid()) && !repeatsDirection(*goal))
            open.append(goal);
    if (m_turn % 2 == 0 && pathOfTwo(open)) {
        before = open[1];
        told = 2;
        step = 36;
    }
    for (const Goal* goal : open) {
        if (m_toldGoals.contains(goal->id.uuid()) || told == 6)
            continue;
        QString key = QStringLiteral("path.first");
        if (before) {
            bool parent = false;
            for (const Goal* below : m_content.goals.owned(goal->id))
                parent = parent || m_toldGoals.contains(below->id.uuid());
            const bool later = before->due && goal->due && before->due->daysTo(*goal->due) > 100;
            key = parent  ? QStringLiteral("path.builds")
                  : later ? QStringLiteral("path.next")
                          : QStringLiteral("path.beside");
        }
        const QString said = goalSentence(key, *goal, {});
        if (said.isEmpty())
            continue;
        m_toldGoals.insert(goal->id.uuid());
        const QStringList skills =
            told < 2 && m_plan.weightOf(SpokenPart::Growth) <= 0 ? skillsOf(*goal) : QStringList();
        QString withSkills;
        if (!skills.isEmpty()) {
            const Values list{{QStringLiteral("list"), joinedList(skills)}};
            // A long step, or one with a clause of its own, gets a sentence after it; a short one is carried on.
            const bool separate = Marks::words(said) > 20 || goal->statement.contains(u',') ||
                                  goal->statement.contains(QLatin1String(" which ")) || key == u"path.builds";
            const QString place = goal->id.toString();
            withSkills = separate ? said + u' ' + say(QStringLiteral("path.skills"), list, originOf(*goal), place)
                                  : goalSentence(key, *goal,
                                                 wordingOf(QStringLiteral("path.tail"), place)
                                                     .replace(QLatin1String("{list}"), list.cbegin().value()));
        }
        const bool near = goal->due && *goal->due <= soon;
        if (Passage* piece = add(SpokenPart::Path, {withSkills, said}, weight - step + (near ? 0 : 4)))
            piece->step = 22;
        before = goal;
        ++told;
        step = told == 1 ? 14 : step + 11;
    }
}

} // namespace ascent
